import ipaddr from 'ipaddr.js';

type Range = [network: ipaddr.IPv4 | ipaddr.IPv6, bits: number];

/** Ranges that no public shop can be in, and that ipaddr.js calls unicast. */
export const notForShops: Record<string, Range[]> = {
  // Azure's host answers every one of its machines here: agent settings, DNS, health probes. It looks public and is not.
  cloudHost: [ipaddr.parseCIDR('168.63.129.16/32')],
  // Given back (RFC 3701), and used by nobody who may.
  '6bone': [ipaddr.parseCIDR('3ffe::/16')],
};
