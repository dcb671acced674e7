import type { Field } from '../../definition/field.ts';
import { fromBase64 } from './fromBase64.ts';
import { withoutInvisible } from './invisible.ts';
import { labelWords } from './labels/labelWords.ts';
import { scoreLabel, scores } from './labels/scoreLabel.ts';
import { isBlank, isBracket, isQuote, stripEnd, stripStart } from './strip.ts';

/** A text without invisible characters, and without the blanks, quotes and brackets around it. */
export function trimmed(text: string): string {
  const seen = withoutBlanks(withoutInvisible(text));
  const inside = stripStart(seen, isQuote);
  const bare = inside.length < seen.length ? stripEnd(inside, isQuote) : withoutLoneQuote(seen);
  return withoutBlanks(withoutBrackets(bare) || bare) || seen;
}

/**
 * What is left when the clothes of a value are taken off one by one: the comma behind it, the label or name in front of it,
 * the scheme of a header.
 * @param text as {@link trimmed} leaves it
 * @returns each step, the most undressed last; the text itself is not among them
 */
export function undress(field: Field, text: string): string[] {
  const steps: string[] = [];
  let left = text;
  while (steps.length < 8) {
    const next = takeOff(field, left);
    if (next === undefined || next === left || next === '') return steps;
    steps.push(next);
    left = next;
  }
  return steps;
}

function takeOff(field: Field, text: string): string | undefined {
  const ended = stripEnd(text, (sign) => sign === ',' || sign === ';' || isBlank(sign));
  if (ended !== text) return trimmed(ended);
  const unquoted = trimmed(text);
  if (unquoted !== text) return unquoted;
  const name =
    /^(?:export\s+|set\s+|const\s+|let\s+|\$)?(["'`]?)([\p{L}_][\p{L}\p{N}_.\- /()]{0,60}?)\1\s{0,4}(?:=>|:=|[=:]|\t)\s*(?!\/\/)(?=\S)/u.exec(
      text,
    );
  if (name && isLabelOf(field, name[2] ?? '')) return trimmed(text.slice(name[0].length));
  const scheme = /^(?:bearer|token)\s+(?=\S+$)/i.exec(text);
  if (scheme) return trimmed(text.slice(scheme[0].length));
  // As Basic has it, with the key as the user name and no password (RFC 7617).
  const plain = field.shape && /^[A-Za-z0-9+/]{16,}={0,2}$/.test(text) ? fromBase64(text)?.replace(/:$/, '') : undefined;
  if (plain && field.shape?.test(plain)) return plain;
  const header = /^(?:authorization)\s*[:=]\s*(?=\S)/i.exec(text);
  if (header) return trimmed(text.slice(header[0].length));
  // A label and a value with only a blank between them.
  const blank = text.lastIndexOf(' ');
  const label = blank > 0 ? text.slice(0, blank) : '';
  if (label !== '' && label.length <= 60 && scoreLabel(label, field) > scores.prefixed) return text.slice(blank + 1);
  return undefined;
}

/** The field's own label, or the name of a variable in which it stands behind the name of a service. */
function isLabelOf(field: Field, label: string): boolean {
  const words = labelWords(label);
  const sides = field.label.split('/').map(labelWords);
  if (sides.some((side) => side.length > 0 && side.every((word, index) => words.at(index - side.length) === word))) return true;
  const score = scoreLabel(label, field);
  return score > scores.prefixed || (score >= scores.prefixedPart && /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(label));
}

function withoutBlanks(text: string): string {
  return stripEnd(stripStart(text, isBlank), isBlank);
}

/** One quote that was copied along; an apostrophe inside, or at the end of a word, stays. */
function withoutLoneQuote(text: string): string {
  const end = stripEnd(text, isQuote);
  return /["“”„«»]$/.test(text) || end.length < text.length - 1 ? end : text.endsWith("'") ? end : text;
}

/** Brackets that enclose all of it. */
function withoutBrackets(text: string): string {
  const open = text[0] ?? '';
  const pairs = '<>[](){}〈〉《》';
  const at = pairs.indexOf(open);
  return isBracket(open) && at % 2 === 0 && text.endsWith(pairs[at + 1] as string) ? text.slice(1, -1) : text;
}
