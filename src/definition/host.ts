/** Written as `hostPatternSchema` says. */
export type HostPattern = string;

/** Merchants use domains of their own: any host with a public name. The address behind it is judged when connecting. */
export const anyPublicHost: HostPattern = '*';

/** The host of an address; empty when it is none. */
export function hostOf(address: unknown): string {
  return URL.canParse(String(address)) ? new URL(String(address)).hostname : '';
}

/** Names that never lead to a public shop, whatever resolves them (RFC 6761, RFC 6762, RFC 7686, RFC 8375, RFC 9476). */
const notPublic = /(^|\.)(localhost|local|internal|intranet|lan|home\.arpa|localdomain|onion|alt)$/;

/** Labels as DNS has them (RFC 1035, section 2.3.4), and underscores. An address may hold signs that no name does, such as `$`. */
const dnsName = /^[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})+$/;

/**
 * Whether a host is a public name: no IP address, no single label, no trailing dot, no name of a private network.
 * @param host as `URL.hostname` spells it
 */
export function isPublicName(host: string): boolean {
  return host.length <= 253 && dnsName.test(host) && !/(^|\.)\d+$/.test(host) && !notPublic.test(host);
}

/**
 * Whether a host may be called.
 * @param host as `URL.hostname` spells it: lower case, punycode
 */
export function hostMatches(host: string, patterns: readonly HostPattern[]): boolean {
  return (
    isPublicName(host) &&
    patterns.some((pattern) => pattern === host || pattern === anyPublicHost || toRegExp(pattern).test(host))
  );
}

/** By pattern. Only definitions have any. */
const compiled = new Map<HostPattern, RegExp>();

function toRegExp(pattern: HostPattern): RegExp {
  const known = compiled.get(pattern);
  if (known) return known;
  const [, labels, rest = ''] = /^(\*\*\.)?(.*)$/.exec(pattern) as RegExpExecArray;
  const written = `^${labels ? '([a-z0-9_-]+\\.)+' : ''}${rest.replaceAll('.', '\\.').replaceAll('*', '[a-z0-9_-]+')}$`;
  const made = new RegExp(written);
  compiled.set(pattern, made);
  return made;
}
