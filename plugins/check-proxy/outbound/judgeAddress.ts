import ipaddr from 'ipaddr.js';
import { notForShops } from './notForShops.ts';

/** Whether an address is one of the public internet, and the name of the range that says so. */
export interface AddressJudgement {
  isPublic: boolean;
  /** As ipaddr.js calls it: `unicast`, `private`, `loopback`, `6to4`, …; `unassigned`, `scoped`, `no-address` and those of `notForShops` are ours. */
  range: string;
}

/** What IANA hands out for global use; all other IPv6 space is reserved (RFC 4291, section 2.4). */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Judges a resolved address. Only plain unicast counts as public: addresses that wrap another one (mapped, NAT64, 6to4,
 * Teredo) are refused whatever they wrap, because the inner one is where the connection would end.
 * @param address as the resolver gives it
 */
export function judgeAddress(address: string): AddressJudgement {
  const range = rangeOf(address);
  return { isPublic: range === 'unicast', range };
}

function rangeOf(address: string): string {
  if (!ipaddr.IPv4.isValidFourPartDecimal(address) && !ipaddr.IPv6.isValid(address)) return 'no-address';
  const parsed = ipaddr.parse(address);
  const range = parsed.range();
  if (range !== 'unicast') return range;
  // A zone names one of our own network interfaces (RFC 4007).
  if (address.includes('%')) return 'scoped';
  if (parsed instanceof ipaddr.IPv6 && !parsed.match(globalUnicast)) return 'unassigned';
  return ipaddr.subnetMatch(parsed, notForShops, 'unicast');
}
