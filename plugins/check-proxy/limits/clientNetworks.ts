import ipaddr from 'ipaddr.js';

/** The networks in which a client is. */
export interface ClientNetworks {
  /** What counts as one client: an IPv4 address, or the /64 of an IPv6 address, within which a client can take any (RFC 6177). */
  client: string;
  /**
   * Those around it, from the narrowest: what one line, one site or one provider may have. An IPv6 /56 is a home's, a /48 a
   * site's; a /24 is the smallest IPv4 network that is routed by itself.
   */
  wider: { network: string; size: NetworkSize }[];
}

/**
 * @param address as the socket or a trusted proxy names it; some proxies add the port
 * @example clientNetworks('203.0.113.7').wider.map(({ network }) => network) // ['203.0.113.0/24', '203.0.0.0/16']
 */
export function clientNetworks(address: string): ClientNetworks {
  const parsed = parse(address);
  if (!parsed) return { client: 'unknown', wider: [] };
  const isIpv4 = parsed.kind() === 'ipv4';
  return {
    client: isIpv4 ? parsed.toString() : within(parsed, 64),
    wider: (isIpv4 ? ipv4Widths : ipv6Widths).map(([bits, size]) => ({ network: within(parsed, bits), size })),
  };
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

/** @param bits whole bytes */
function within(address: ipaddr.IPv4 | ipaddr.IPv6, bits: number): string {
  const bytes = address.toByteArray().map((byte, index) => (index < bits / 8 ? byte : 0));
  return `${ipaddr.fromByteArray(bytes).toNormalizedString()}/${bits}`;
}

function parse(address: string): ipaddr.IPv4 | ipaddr.IPv6 | undefined {
  if (ipaddr.isValid(address)) return ipaddr.process(address);
  const host = URL.parse(`http://${address}`)?.hostname.replace(/^\[|\]$/g, '') ?? '';
  return ipaddr.isValid(host) ? ipaddr.process(host) : undefined;
}
