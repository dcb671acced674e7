import { isBracket, isQuote, stripEnd, stripStart } from '../strip.ts';
import type { Candidate } from './candidate.ts';

/** So many words before a value may say what it is. */
const wordsBefore = 5;

/** Finds the values in a sentence ("Der API-Schlüssel lautet 0a1b2c…"): words that no language has, with the words before them. */
export function readProse(line: string): Candidate[] {
  const words = line.split(/\s+/).slice(0, 200);
  return words.flatMap((written, index): Candidate[] => {
    const value = undressed(written);
    if (!looksMade(value)) return [];
    const before = words.slice(Math.max(0, index - wordsBefore), index);
    const start = before.findLastIndex((word) => looksMade(word) || /[.,;!?]$/.test(word)) + 1;
    return [{ label: before.slice(start).join(' '), value, place: before.length > start ? 'pair' : 'word' }];
  });
}

/** Without the quotes and brackets around it, and what ends a sentence. A bracket that was opened inside belongs to it. */
function undressed(word: string): string {
  const opened = stripStart(word, (sign) => isQuote(sign) || isBracket(sign));
  const ended = stripEnd(opened, (sign) => isQuote(sign) || '.,;:!?'.includes(sign));
  return /[([{<]/.test(ended) ? ended : stripEnd(ended, isBracket);
}

/** Whether a word was made by a machine: letters and digits mixed, or capitals inside, and long enough. */
export function looksMade(word: string): boolean {
  if (/^https?:/i.test(word) || /[@:=]/.test(word)) return false;
  return (
    (word.length >= 8 && /\d/.test(word) && /[\p{L}]/u.test(word)) ||
    /^\d{6,}$/.test(word) ||
    /^[A-Za-z0-9_.!#-]{20,}$/.test(word)
  );
}
