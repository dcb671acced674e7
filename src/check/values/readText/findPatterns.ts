import type { Field } from '../../../definition/field.ts';
import { judgeSilently } from '../judgeValue.ts';

/** A part of an address, or of a word that goes on behind a line break. */
const brokenBefore = /(?:https?:\/\/\S*|[-.])[^\S\r\n]*[\r\n]\s*$/i;

/**
 * Finds what the definition's own patterns find: for fields without a value, and for others where it is the same value without
 * what stands around it. What was broken by a line break is
 * no value: a part of an address may be the address of somebody else.
 */
export function findPatterns(
  fields: readonly Field[],
  text: string,
  known: Readonly<Record<string, string>>,
): Record<string, string> {
  const found: Record<string, string> = {};
  // One word is one value, unless it is an address out of which others were taken.
  if (!/[\s{]/.test(text.trim()) && !(text.includes('://') && Object.keys(known).length > 0)) return found;
  for (const field of fields) {
    const match = field.found.map((pattern) => pattern.exec(text)).find((one) => one?.[1]);
    const value = match?.[1];
    if (!value || !standsWhole(text, match)) continue;
    const other = known[field.id];
    if (other === undefined || judgeSilently(field, other).value === judgeSilently(field, value).value) found[field.id] = value;
  }
  return found;
}

function standsWhole(text: string, match: RegExpExecArray): boolean {
  const value = match[1] as string;
  const start = text.indexOf(value, match.index);
  const before = text.slice(Math.max(0, start - 200), start);
  const after = text.slice(start + value.length, start + value.length + 2);
  return (
    !/[\w-]$/.test(before) &&
    !brokenBefore.test(before) &&
    !/^[-_]/.test(after) &&
    !(/[-_.]$/.test(value) && /^\s*[\r\n]/.test(after))
  );
}
