/** In small letters and without accents. */
export function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Without blanks and punctuation, too. @example squashed('Café Shop') → 'cafeshop' */
export function squashed(text: string): string {
  return plain(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The words of a text, also those that only a capital begins. @example wordsOf('BigCommerce POS') → ['big', 'commerce', 'pos'] */
export function wordsOf(text: string): string[] {
  return plain(text.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** How many letters of a word may be wrong. */
export function tolerance(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 7 ? 1 : 2;
}
