import { type AnswerFacts, at } from '../../definition/index.ts';

/** The login says Success; the list of orders, which is asked where there is no login, has a list. */
export function isProof(answer: unknown): boolean {
  return at(answer, 'authStatus') === 'Success' || Array.isArray(at(answer, 'list'));
}

/** VTEX lists numbers of products and of what is sold of each, and nothing else. */
export function withoutNames(answer: unknown): unknown[] | undefined {
  const data = at(answer, 'data');
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  return Object.entries(data).map(([id, skus]) => ({ title: `Product ${id}`, skus: [skus].flat().join(', ') }));
}

export function namesTwoAccounts(_: AnswerFacts, { storeUrl = '', accountName }: Record<string, string>): boolean {
  const account = /^https:\/\/([^.]+)\.(?:myvtex\.com|vtexcommercestable\.com\.br)$/.exec(storeUrl)?.[1];
  return account !== undefined && account !== accountName;
}

/** A key that was made in another account and given a role here works. */
export function isExternal(_: AnswerFacts, { appKey = '', accountName }: Record<string, string>): boolean {
  return !appKey.toLowerCase().startsWith(`vtexappkey-${accountName}-`);
}
