import type { Field } from '../../../definition/field.ts';
import { judgeSilently } from '../judgeValue.ts';
import { hasConcept } from '../labels/isLabel.ts';
import type { Candidate } from './candidate.ts';

const mostWords = 3;

/**
 * The value that a candidate is for a field, where a line break may have torn it.
 * @returns `undefined` where nobody can say whether it goes on: a part of a value is never taken for all of it
 */
export function wholeValue(field: Field, { value, place, first, joined, begun }: Candidate): string | undefined {
  const fits = (text: string) => judgeSilently(field, text).outcome === 'ok';
  if (first !== undefined) {
    // A password may have blanks; a sentence is none.
    if (field.kind === 'secret' && field.verbatim) return value.split(/\s+/).length <= mostWords ? value : undefined;
    return fits(value) || !fits(first) ? value : first;
  }
  // On a line of its own, nothing but its look says where a value begins and ends.
  if (place === 'word' && value.length !== field.like.length)
    return [begun, joined].some((more) => more !== undefined && fits(more)) ? undefined : value;
  if (joined === undefined) return value;
  const next = joined.slice(value.length);
  if (field.kind === 'address') {
    const host = URL.parse(/^https?:/i.test(value) ? value : `https://${value}`)?.hostname ?? '';
    if (/[-._=&?]$/.test(value) || !host.includes('.') || /^[-.]/.test(next)) return joined;
    return next.includes('.') || next.startsWith('/') ? undefined : value;
  }
  const usual = field.like.length;
  if (value.length === usual) return value;
  if (joined.length === usual) return joined;
  const looksNew = hasConcept(next) || !/[\d./-]|.{16}/.test(next);
  if (looksNew && !value.endsWith('-')) return value;
  if (fits(joined) === fits(value)) return undefined;
  return fits(joined) ? joined : value;
}
