import type { Field } from '../../../definition/field.ts';
import { judgeValue } from '../judgeValue.ts';
import type { Candidate } from './candidate.ts';

/**
 * The value that a candidate is for a field, where a line break may have torn it.
 * @returns `undefined` where nobody can say whether it goes on: a part of a value is never taken for all of it
 */
export function wholeValue(field: Field, { value, joined }: Candidate): string | undefined {
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
  const fits = (text: string) => judgeValue(field, text).outcome === 'ok';
  if (fits(joined) === fits(value)) return undefined;
  return fits(joined) ? joined : value;
}
