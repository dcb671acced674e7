import { describe, expect, it } from 'vitest';
import { judgeValue, judgeValues, readPasted } from '../../check/values/index.ts';
import type { Field } from '../../definition/index.ts';
import { commercehq } from './platform.ts';

const fields = commercehq.methods[0]?.fields as Field[];
const field = (id: string) => fields.find((own) => own.id === id) as Field;
const shop = 'https://example-store.commercehq.com';

describe('what people paste is cleaned', () => {
  it.each([
    ['storeUrl', 'example-store', shop],
    ['storeUrl', ' Example-Store.CommerceHQ.com/ ', shop],
    ['storeUrl', 'http://example-store.commercehq.com/admin/apps?x=1', shop],
    ['storeUrl', `${shop}/product/sample-mug`, shop],
    ['apiKey', ' key_00000000 ', 'key_00000000'],
    ['apiKey', 'API Key: key_00000000', 'key_00000000'],
    ['apiPassword', 'API Password: password:00', 'password:00'],
  ])('%s, case %#', (id, typed, sent) => {
    expect(judgeValue(field(id), typed)).toMatchObject({ outcome: 'ok', value: sent });
  });
});

describe('what cannot be right is refused before anything is sent, in words', () => {
  it.each([
    ['storeUrl', 'https://www.example.com', 'host-not-allowed', /ending in \.commercehq\.com/],
    ['storeUrl', 'https://example-store.commercehq.com.example.org', 'host-not-allowed', /ending in \.commercehq\.com/],
    ['storeUrl', 'https://example-store.commercehqtesting.com', 'host-not-allowed', /ending in \.commercehq\.com/],
    ['storeUrl', 'https://help.commercehq.com/article', 'invalid-value', /no shop/],
    ['storeUrl', 'commercehq.com', 'invalid-value', /no shop/],
    ['apiKey', 'key_00000000:password-00000000', 'invalid-value', /before the colon/],
    ['apiKey', `Basic ${btoa('key_00000000:password-00000000')}`, 'invalid-value', /encoded/],
    ['apiKey', shop, 'invalid-value', /address of the shop/],
    ['apiKey', 'key', 'invalid-value', /at least four/],
    ['apiPassword', 'two words', 'invalid-value', /no blanks/],
  ])('%s, case %#', (id, typed, outcome, says) => {
    expect(judgeValue(field(id), typed)).toMatchObject({ outcome, message: expect.stringMatching(says) });
  });
});

it('remarks on key and password encoded in one', () => {
  expect(judgeValue(field('apiKey'), btoa('key_00000000:password-0000000')).note).toMatch(/encoded/);
  expect(
    judgeValues(fields, { storeUrl: shop, apiKey: 'key_00000000', apiPassword: 'password-00000000' }).apiKey?.note,
  ).toBeUndefined();
});

describe('values are found in a longer text', () => {
  it.each([
    ['what the admin shows', `${shop}/admin/apps\nAPI Key: key_00000000\nAPI Password: password-00000000`],
    ['a .env file', `CHQ_URL=${shop}\nCHQ_API_KEY=key_00000000\nCHQ_API_PASSWORD="password-00000000"`],
    ['JSON', JSON.stringify({ url: shop, api_key: 'key_00000000', api_password: 'password-00000000' })],
  ])('%s', (_, text) => {
    expect(readPasted(fields, text)).toEqual({
      storeUrl: expect.stringContaining('example-store.commercehq.com'),
      apiKey: 'key_00000000',
      apiPassword: 'password-00000000',
    });
  });
});
