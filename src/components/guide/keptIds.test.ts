import { expect, test } from 'vitest';
import { idsOf, withIds } from './keptIds.ts';

const kept = 'shopify/create-app clover/permissions shopify/install';

test('a platform’s ids are told apart from those of others', () => {
  expect(idsOf('shopify', kept)).toEqual(['create-app', 'install']);
  expect(idsOf('wix', kept)).toEqual([]);
  expect(idsOf('shopify', null)).toEqual([]);
});

test('what stands there by mistake is passed over', () => {
  expect(idsOf('shopify', 'shopify {"a":1} /x shopify/ok')).toEqual(['ok']);
});

test('others stay when a platform’s ids change, and nothing is kept of nothing', () => {
  expect(withIds('shopify', ['install'], kept)).toBe('clover/permissions shopify/install');
  expect(withIds('clover', [], kept)).toBe('shopify/create-app shopify/install');
  expect(withIds('clover', [], 'clover/permissions')).toBeUndefined();
});
