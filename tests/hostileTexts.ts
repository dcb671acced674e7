/** What patterns allow any number of. */
const repeated = [' ', '\t', '\n', 'a', 'A', '0', ...'-_./:=\'"<{&%,', 'a.', 'a-'];

/** What stands between a word and the same word again. */
const gaps = [...repeated, ' '.repeat(30), '\n'.repeat(30), 'a'.repeat(30)];

/** So many words of one pattern are tried. */
const mostWords = 12;

/** No pattern goes on across it, and none ends with it. */
const spoiler = '\n\u0001';

/**
 * Texts on which a careless pattern searches for ever: what it begins with, then much of what it may allow any number of, or
 * the same beginning again and again, and never what it ends with. Made of the words that stand in the pattern itself.
 * @param source of the pattern
 * @param length of each text
 */
export function hostileTexts(source: string, length: number): string[] {
  const words = wordsIn(source);
  const starts = ['', ...words, ...(words.length > 1 ? [words.join(' '), words.join('')] : [])];
  const texts = [
    ...[...repeated, ...words].flatMap((unit) => starts.map((start) => fill(start, unit, length))),
    ...words.flatMap((word) => gaps.map((gap) => fill('', word + gap, length))),
    ...words.map((word) => fill('', word.slice(0, -1) || word, length)),
  ];
  return [...new Set(texts)].flatMap((text) => [text, text.slice(0, -spoiler.length) + spoiler]);
}

/** What stands in a pattern letter by letter, escapes undone. */
function wordsIn(source: string): string[] {
  const literal = source
    .replace(/(?<!\\)\[(?:\\.|[^\]\\])*\]/g, '\n')
    .replace(/\\[pP]\{[^}]*\}|\\[bBdDsSwWnrt]|\(\?(?:<?[=!]|:|<\w+>)|\{[\d,]+\}/g, '\n')
    .replace(/(?<!\\)[()|*+?^$.]/g, '\n')
    .replace(/\\(.)/g, '$1');
  const words = literal.split('\n').filter((word) => word !== '');
  return [...new Set(words)].slice(0, mostWords);
}

/** @param unit repeated behind the start, as often as there is room for it */
function fill(start: string, unit: string, length: number): string {
  const room = Math.max(length - start.length, 0);
  return start + unit.repeat(Math.ceil(room / unit.length)).slice(0, room);
}
