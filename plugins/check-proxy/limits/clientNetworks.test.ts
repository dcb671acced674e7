import { expect, test } from 'vitest';
import { clientNetworks } from './clientNetworks.ts';

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['203.0.113.7:51234', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2:0:0:0:0/64'],
  ['2001:db8:1:2:ffff::1', '2001:db8:1:2:0:0:0:0/64'],
  ['2001:db8:1:3::1', '2001:db8:1:3:0:0:0:0/64'],
  ['[2001:db8:1:2::1]:51234', '2001:db8:1:2:0:0:0:0/64'],
  ['fe80::1%eth0', 'fe80:0:0:0:0:0:0:0/64'],
  ['', 'unknown'],
  ['unknown', 'unknown'],
  ['_hidden', 'unknown'],
  ['203.0.113.7, 198.51.100.1', 'unknown'],
])('%j counts as %j', (address, network) => {
  expect(clientNetworks(address).client).toBe(network);
});

test.each([
  ['203.0.113.7', ['203.0.113.0/24', '203.0.0.0/16']],
  ['2001:db8:1:1ff::1', ['2001:db8:1:100:0:0:0:0/56', '2001:db8:1:0:0:0:0:0/48', '2001:db8:0:0:0:0:0:0/32']],
  ['', []],
])('%j lies within %j', (address, networks) => {
  expect(clientNetworks(address).wider.map(({ network }) => network)).toEqual(networks);
});

test.each([
  ['203.0.113.7', '203.0.113.0/24'],
  ['2001:db8:1:1ff::1', '2001:db8:1:0:0:0:0:0/48'],
])('the site of %j is %j', (address, site) => {
  expect(clientNetworks(address).wider.find(({ size }) => size === 'site')?.network).toBe(site);
});
