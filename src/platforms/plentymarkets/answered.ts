import { type AnswerFacts, at, hostMatches } from '../../definition/index.ts';

/** Whether it is a page of records or an error, in the shape that all routes of the system share. */
export function isPlenty(answer: unknown): boolean {
  if (typeof at(answer, 'totalsCount') === 'number' && Array.isArray(at(answer, 'entries'))) return true;
  const error = at(answer, 'error');
  return (
    typeof error === 'object' &&
    typeof at(error, 'code') === 'number' &&
    typeof at(error, 'message') === 'string' &&
    Object.keys(error ?? {}).length === 2
  );
}

/** Whether a page of records says that there are none at all. */
export function hasNone(answer: unknown): boolean {
  return at(answer, 'totalsCount') === 0;
}

/** Whether an address of the vendor's own knows no such route; there, no stranger answers. */
export function isVendorsRefusal({ json }: AnswerFacts, { systemUrl = '' }: Record<string, string>): boolean {
  const host = URL.parse(systemUrl)?.hostname ?? '';
  return json !== undefined && hostMatches(host, ['*.my.plentysystems.com', '*.plentymarkets-cloud*.com']);
}
