import { type AnswerFacts, at, hostOf } from '../../definition/index.ts';

/** The addresses under which an answer names the store: `/whoami` in one word, the profile by code and address. */
export function namedStores(json: unknown): string[] {
  const store = at(json, 'store');
  if (typeof store === 'string')
    return [(hostOf(store) || (store.includes('.') ? store : `${store}.jumpseller.com`)).toLowerCase()];
  const code = at(store ?? json, 'code');
  const names = [typeof code === 'string' ? `${code}.jumpseller.com` : '', hostOf(at(store ?? json, 'url'))];
  return names.filter(Boolean).map((name) => name.toLowerCase());
}

/** Only addresses that Jumpseller gives can speak against each other; a store's own domain is one more beside them. */
export function isOtherStore({ json }: AnswerFacts, { storeUrl }: Record<string, string>): boolean {
  const named = namedStores(json);
  return isGivenAddress(hostOf(storeUrl)) && named.some(isGivenAddress) && !named.includes(hostOf(storeUrl));
}

export function isGivenAddress(name: string): boolean {
  return name.endsWith('.jumpseller.com');
}

/** A list of records, each alone in a wrapper; the specification leaves it out in places. */
export function unwrapped(wrapper: string) {
  return (answer: unknown): unknown[] | undefined =>
    Array.isArray(answer) ? answer.map((record) => at(record, wrapper) ?? record) : undefined;
}
