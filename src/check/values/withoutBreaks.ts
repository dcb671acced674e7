import type { Field } from '../../definition/field.ts';
import { hasConcept } from './labels/isLabel.ts';

/** What a table in a terminal is drawn with. */
const frame = /^[│┃|─]+$/;

/**
 * Joins a value that was broken where a page, a PDF or a terminal is narrow; only if every piece looks like a part of it.
 * @returns `undefined` where it may be several values, or words
 */
export function withoutBreaks(field: Field, text: string): string | undefined {
  const pieces = text.split(/\s+/).filter((piece) => piece !== '' && !frame.test(piece));
  if (field.kind === 'address') return /[\r\n]/.test(text) && pieces.length === 2 ? pieces.join('') : undefined;
  // A blank within a line was typed, or stands between two things.
  if (!/[\r\n]/.test(text) || pieces.some((piece) => isWord(piece) || piece.endsWith(':'))) return undefined;
  const [first = '', second = ''] = pieces;
  const usual = field.like.length;
  const areTwo =
    (first.length === usual && second.length === usual) ||
    (pieces.length === 2 && first.length === second.length && first.length >= 16 && first.length * 2 > usual);
  return areTwo ? undefined : pieces.join('');
}

/** A word of some language: letters alone, small but for the first, or one that names a kind of value. No word is only a to f. */
function isWord(piece: string): boolean {
  return (/^\p{Lu}?\p{Ll}{1,15}[.,;!?]?$/u.test(piece) && !/^[a-f]+$/.test(piece)) || hasConcept(piece);
}
