import { hostMatches } from '../../definition/index.ts';
import type { Answer } from './send.ts';

/**
 * The host at which a shop itself says that it answers: that of a redirect which changes nothing but the host, over https, and
 * leads only from a name to the same with `www.`, or back. Any other host, even of the same domain, may be another tenant's.
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
  return withoutWww(location.hostname) === withoutWww(asked.hostname) ? location.hostname : undefined;
}

function withoutWww(host: string): string {
  return host.replace(/^www\./, '');
}
