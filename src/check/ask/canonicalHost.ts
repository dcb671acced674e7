import { getDomain } from 'tldts';
import { hostMatches } from '../../definition/index.ts';
import type { Answer } from './send.ts';

/**
 * The host at which a shop itself says that it answers: that of a redirect which changes nothing but the host, over https
 * and within the same registrable domain. Shops that only share a public suffix (two of `*.github.io`) are strangers.
 * @param asked the address that was answered
 * @param hosts those that may be called
 * @returns `undefined` when the answer says no such thing
 */
export function canonicalHost(
  asked: URL,
  { status, headers }: Pick<Answer, 'status' | 'headers'>,
  hosts: readonly string[],
): string | undefined {
  if (![301, 302, 307, 308].includes(status)) return undefined;
  const location = URL.parse(headers.get('location') ?? '', asked);
  if (!location || location.hostname === asked.hostname) return undefined;
  const sameButForHost = new URL(asked);
  sameButForHost.hostname = location.hostname;
  if (location.href !== sameButForHost.href || !hostMatches(location.hostname, hosts)) return undefined;
  const domain = registrableDomain(asked.hostname);
  return domain !== null && domain === registrableDomain(location.hostname) ? location.hostname : undefined;
}

/** By the public suffix list, with the suffixes that companies give to their customers. */
function registrableDomain(host: string): string | null {
  return getDomain(host, { allowPrivateDomains: true });
}
