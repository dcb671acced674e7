import { looksSecret } from '../../check/values/looksSecret.ts';

/** The query of the page of results for a text; `undefined` for one with what looks like a key, which must not get into an address. */
export function queryFor(typed: string): string | undefined {
  const q = typed.trim();
  return q.split(/\s+/).some(looksSecret) ? undefined : `?${new URLSearchParams({ q })}`;
}
