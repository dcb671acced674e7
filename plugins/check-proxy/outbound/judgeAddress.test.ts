import { expect, test } from 'vitest';
import { judgeAddress } from './judgeAddress.ts';

test.each([
  // Public
  ['93.184.215.14', true, 'unicast'],
  ['1.1.1.1', true, 'unicast'],
  ['172.32.0.1', true, 'unicast'],
  ['192.169.0.1', true, 'unicast'],
  ['2606:4700:4700::1111', true, 'unicast'],
  ['2a00:1450:4001:80b::200e', true, 'unicast'],
  // This machine and this network
  ['127.0.0.1', false, 'loopback'],
  ['127.255.255.254', false, 'loopback'],
  ['0.0.0.0', false, 'unspecified'],
  ['0.1.2.3', false, 'unspecified'],
  ['::', false, 'unspecified'],
  ['::1', false, 'loopback'],
  ['10.0.0.1', false, 'private'],
  ['172.16.0.1', false, 'private'],
  ['172.31.255.255', false, 'private'],
  ['192.168.1.1', false, 'private'],
  ['fc00::1', false, 'uniqueLocal'],
  ['fd00:ec2::254', false, 'uniqueLocal'],
  ['fec0::1', false, 'deprecatedSiteLocal'],
  ['100.64.0.1', false, 'carrierGradeNat'],
  ['100.100.100.200', false, 'carrierGradeNat'],
  // Metadata services of clouds
  ['169.254.169.254', false, 'linkLocal'],
  ['fe80::1', false, 'linkLocal'],
  ['fe80::1%eth0', false, 'linkLocal'],
  // No single machine
  ['255.255.255.255', false, 'broadcast'],
  ['224.0.0.1', false, 'multicast'],
  ['ff02::1', false, 'multicast'],
  // An address inside another one, even a public one
  ['::ffff:127.0.0.1', false, 'ipv4Mapped'],
  ['::ffff:7f00:1', false, 'ipv4Mapped'],
  ['::ffff:93.184.215.14', false, 'ipv4Mapped'],
  ['::127.0.0.1', false, 'ipv4Mapped'],
  ['::7f00:1', false, 'unassigned'],
  ['::ffff:0:7f00:1', false, 'rfc6145'],
  ['64:ff9b::7f00:1', false, 'rfc6052'],
  ['64:ff9b:1::a9fe:a9fe', false, 'rfc6052'],
  ['2002:7f00:1::', false, '6to4'],
  ['2001:0:4136:e378:8000:63bf:3fff:fdd2', false, 'teredo'],
  // Reserved, for tests, for examples
  ['192.0.0.8', false, 'reserved'],
  ['192.0.2.1', false, 'reserved'],
  ['192.88.99.1', false, 'reserved'],
  ['198.18.0.1', false, 'reserved'],
  ['198.51.100.1', false, 'reserved'],
  ['203.0.113.1', false, 'reserved'],
  ['240.0.0.1', false, 'reserved'],
  ['2001:db8::1', false, 'reserved'],
  ['3fff::1', false, 'reserved'],
  ['100::1', false, 'discard'],
  ['4000::1', false, 'unassigned'],
  ['5f00::1', false, 'segmentRouting'],
  // Not an address as resolvers write it
  ['', false, 'no-address'],
  ['127.1', false, 'no-address'],
  ['2130706433', false, 'no-address'],
  ['0x7f.0.0.1', false, 'no-address'],
  ['0177.0.0.1', false, 'no-address'],
  ['shop.example.com', false, 'no-address'],
])('%s', (address, isPublic, range) => {
  expect(judgeAddress(address)).toEqual({ isPublic, range });
});
