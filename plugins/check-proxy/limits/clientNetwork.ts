import ipaddr from 'ipaddr.js';

/**
 * The network that counts as one client: an IPv4 address, or the /64 of an IPv6 address, within which a client can
 * take any address it likes (RFC 6177).
 * @param address as the socket or a trusted proxy names it; some proxies add the port
 * @example clientNetwork('2001:db8::1') === '2001:db8:0:0:0:0:0:0/64'
 */
export function clientNetwork(address: string): string {
  const parsed = parse(address);
  if (!parsed) return 'unknown';
  return parsed.kind() === 'ipv4' ? parsed.toString() : within(parsed, 64);
}

/**
 * The wider networks of a client, from the narrowest: what one line, one site or one provider may have. An IPv6 /56 is a home's,
 * a /48 a site's; a /24 is the smallest IPv4 network that is routed by itself.
 * @example widerNetworks('203.0.113.7') is ['203.0.113.0/24', '203.0.0.0/16']
 */
export function widerNetworks(address: string): { network: string; size: NetworkSize }[] {
  const parsed = parse(address);
  if (!parsed) return [];
  const widths = parsed.kind() === 'ipv4' ? ipv4Widths : ipv6Widths;
  return widths.map(([bits, size]) => ({ network: within(parsed, bits), size }));
}

/** The network that is one party for what may be had only a few times: a /24 or a /48. */
export function siteNetwork(address: string): string {
  return widerNetworks(address).find(({ size }) => size === 'site')?.network ?? 'unknown';
}

/** How many people a network may be: one line, one site or neighbourhood, a provider. */
export type NetworkSize = 'line' | 'site' | 'provider';

const ipv4Widths: [bits: number, size: NetworkSize][] = [
  [24, 'site'],
  [16, 'provider'],
];
const ipv6Widths: [bits: number, size: NetworkSize][] = [
  [56, 'line'],
  [48, 'site'],
  [32, 'provider'],
];

function within(address: ipaddr.IPv4 | ipaddr.IPv6, bits: number): string {
  const family = address.kind() === 'ipv4' ? ipaddr.IPv4 : ipaddr.IPv6;
  const bare = address.toNormalizedString().replace(/%.*/, '');
  return `${family.networkAddressFromCIDR(`${bare}/${bits}`).toNormalizedString()}/${bits}`;
}

function parse(address: string): ipaddr.IPv4 | ipaddr.IPv6 | undefined {
  const bare = ipaddr.isValid(address) ? address : (URL.parse(`http://${address}`)?.hostname.replace(/^\[|\]$/g, '') ?? '');
  return ipaddr.isValid(bare) ? ipaddr.process(bare) : undefined;
}
