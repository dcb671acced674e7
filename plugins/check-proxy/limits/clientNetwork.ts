import ipaddr from 'ipaddr.js';

/**
 * The network that counts as one client: an IPv4 address, or the /64 of an IPv6 address, within which a client can
 * take any address it likes (RFC 6177).
 * @param address as the socket or a trusted proxy names it; some proxies add the port
 * @example clientNetwork('2001:db8::1') === '2001:db8:0:0:0:0:0:0/64'
 */
export function clientNetwork(address: string): string {
  const bare = ipaddr.isValid(address) ? address : (URL.parse(`http://${address}`)?.hostname.replace(/^\[|\]$/g, '') ?? '');
  if (!ipaddr.isValid(bare)) return 'unknown';
  const parsed = ipaddr.process(bare);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  const network = ipaddr.IPv6.networkAddressFromCIDR(`${bare.replace(/%.*$/, '')}/64`);
  return `${network.toNormalizedString()}/64`;
}
