/**
 * Takes signs off the end of a text. A pattern for them would try every such sign in the middle as their beginning.
 * @param isDirt whether a sign is one of those to be taken off
 */
export function stripEnd(text: string, isDirt: (sign: string) => boolean): string {
  let end = text.length;
  while (end > 0 && isDirt(text[end - 1] as string)) end--;
  return text.slice(0, end);
}

/** Takes signs off the beginning of a text, see {@link stripEnd}. */
export function stripStart(text: string, isDirt: (sign: string) => boolean): string {
  let start = 0;
  while (start < text.length && isDirt(text[start] as string)) start++;
  return text.slice(start);
}

/** Blanks of every kind. */
export const isBlank = (sign: string): boolean => /[\s\u200b\ufeff]/.test(sign);

/** Quotation marks of all languages, and the brackets in which addresses and examples stand. */
export const isQuote = (sign: string): boolean => `"'\`´“”„‟‚‘’‛«»‹›「」『』＂＇`.includes(sign);
export const isBracket = (sign: string): boolean => '<>[](){}〈〉《》'.includes(sign);
