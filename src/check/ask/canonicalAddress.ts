import { hostMatches } from '../../definition/index.ts';
import type { Answer } from './send.ts';

/** What was asked. */
interface Asked {
  /** The address of the shop, without a slash at its end. */
  address: string;
  /** The address of the request, which begins with it. */
  url: URL;
}

/**
 * The address at which a shop itself says that it answers: that of a redirect to the same question, over https, at the same
 * name, or the same with or without `www.`. Any other host, even of the same domain, may be another tenant's. Many servers lead
 * all that is asked at the one name to the start page of the other: that tells the other name, and nothing about the folder.
 * @param options.hosts those that may be called
 * @param options.anyFolder whether the shop may be in another folder than the address says
 * @returns without a slash at its end; `undefined` when the answer says no such thing
 */
export function canonicalAddress(
  { address, url }: Asked,
  { status, headers }: Pick<Answer, 'status' | 'headers'>,
  { hosts, anyFolder = false }: { hosts: readonly string[]; anyFolder?: boolean },
): string | undefined {
  if (![301, 302, 307, 308].includes(status)) return undefined;
  const location = URL.parse(headers.get('location') ?? '', url);
  if (location?.protocol !== 'https:' || !isSameShop(location.hostname, url.hostname, hosts)) return undefined;
  if (`${location.port}${location.username}${location.password}${location.hash}` !== '') return undefined;
  const folder = withoutSlash(new URL(address).pathname);
  const question = url.pathname.slice(folder.length);
  const atOtherName = location.hostname === url.hostname ? undefined : `https://${location.hostname}${folder}`;
  if (!location.pathname.endsWith(question) || spelled(location.searchParams) !== spelled(url.searchParams)) return atOtherName;
  const newFolder = withoutSlash(location.pathname.slice(0, location.pathname.length - question.length));
  // A start page says too little to tell a folder from another page.
  const staysInFolder = newFolder === folder || (anyFolder && /^\/\w/.test(question));
  const to = `https://${location.hostname}${newFolder}`;
  return staysInFolder && to !== address ? to : atOtherName;
}

/** Whether a host is a name of the same shop, and may be called. */
export function isSameShop(host: string, other: string, hosts: readonly string[]): boolean {
  return withoutWww(host) === withoutWww(other) && hostMatches(host, hosts);
}

function withoutWww(host: string): string {
  return host.replace(/^www\./, '');
}

function withoutSlash(path: string): string {
  return path.replace(/\/$/, '');
}

/** Servers write the same parameters in more than one spelling. */
function spelled(parameters: URLSearchParams): string {
  return JSON.stringify([...parameters]);
}
