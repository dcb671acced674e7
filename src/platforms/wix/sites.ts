import { type AnswerFacts, at, hostOf, type RunFacts, readAll } from '../../definition/index.ts';

/** The ids of the account's sites, if one answer holds them all. */
export function idsOfAllSites(answer: unknown): string[] | undefined {
  return at(answer, 'metadata.hasNext') === false ? readAll(answer, 'sites.*.id').map(String) : undefined;
}

export function hasSites(answer: unknown): boolean {
  return Array.isArray(at(answer, 'sites'));
}

/** The site is in the trash, or Wix has blocked it. */
export function isClosed({ json }: AnswerFacts, { siteId }: Record<string, string>): boolean {
  const site = listedSite(json, siteId);
  return Boolean(at(site, 'trashedDate') || at(site, 'blocked'));
}

export function isNotOfAccount(_: AnswerFacts, { sitesOfAccount, siteId = '' }: Record<string, string>): boolean {
  return sitesOfAccount !== undefined && !sitesOfAccount.includes(siteId);
}

/** The address that was entered is not that of the site. */
export function hasAnotherAddress({ values: { siteUrl, siteId }, answers }: RunFacts): boolean {
  const actual = bareHost(at(listedSite(answers.sites, siteId), 'viewUrl'));
  return Boolean(siteUrl) && actual !== '' && actual !== bareHost(siteUrl);
}

function listedSite(answer: unknown, siteId?: string): unknown {
  return readAll(answer, 'sites.*').find((site) => at(site, 'id') === siteId);
}

function bareHost(address: unknown): string {
  return hostOf(address).replace(/^www\./, '');
}
