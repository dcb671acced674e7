import { describe, expect, it } from 'vitest';
import { judgeValue, judgeValues, readPasted } from '../../check/values/index.ts';
import type { Field } from '../../definition/index.ts';
import { corecommerce } from './platform.ts';

const fields = corecommerce.methods[0]?.fields as Field[];
const judge = (id: string, typed: string) => judgeValue(fields.find((field) => field.id === id) as Field, typed);

const key = '0'.repeat(32);
const store = 'https://example-store.corecommerce.com';
const shared = 'https://www12.corecommerce.com/~example-store';

it.each([
  ['apiUsername', ' api ', 'api'],
  ['apiKey', `"${key}"`, key],
  ['apiKey', `CORECOMMERCE_API_KEY=${key}`, key],
  ['storeUrl', store, store],
  ['storeUrl', 'Example-Store.corecommerce.com/admin/index.php?m=settings', store],
  ['storeUrl', `${shared}/admin/index.php`, shared],
  ['storeName', 'example-store', 'example-store'],
  ['storeName', `${store}/admin/`, 'example-store'],
  ['storeName', `${shared}/admin/`, 'example-store'],
  ['apiPassword', '', ''],
  ['apiPassword', 'fäke <password>', 'fäke <password>'],
])('%s is cleaned, case %#', (id, typed, value) => {
  expect(judge(id, typed)).toMatchObject({ outcome: 'ok', value });
});

it.each([
  ['apiKey', 'api', 'invalid-value', /This is the API Username/],
  ['apiKey', 'short', 'invalid-value', /longer than this/],
  ['apiKey', 'two fake words', 'invalid-value', /no blanks/],
  ['apiKey', store, 'invalid-value', /This is an address/],
  ['storeUrl', '', 'invalid-value', /^Enter the Store URL/],
  ['storeUrl', 'https://www.example.com', 'host-not-allowed', /does not end in \.corecommerce\.com/],
  ['storeUrl', 'https://example-store.corecommerce.com.br', 'host-not-allowed', /does not end in \.corecommerce\.com/],
  ['storeUrl', 'https://a.b.corecommerce.com', 'host-not-allowed', /does not end in/],
  ['storeUrl', 'corecommerce.com', 'invalid-value', /CoreCommerce itself/],
  ['storeUrl', 'https://www.corecommerce.com/features', 'invalid-value', /name of the store is missing/],
  ['storeUrl', 'https://www12.corecommerce.com', 'invalid-value', /name of the store is missing/],
])('%s is refused in words, case %#', (id, typed, outcome, message) => {
  expect(judge(id, typed)).toMatchObject({ outcome, message: expect.stringMatching(message) });
});

it('remarks on an e-mail address for a user name', () => {
  expect(judge('apiUsername', 'ada@example.com')).toMatchObject({ outcome: 'ok', note: expect.stringMatching(/e-mail/) });
});

it('notices that address and key are swapped', () => {
  expect(judgeValues(fields, { apiKey: store, storeUrl: key }).apiKey?.message).toMatch(/look swapped/);
});

describe('what people paste fills every field', () => {
  const all = { apiUsername: 'api', apiKey: key, storeUrl: store, storeName: 'example-store', apiPassword: 'fake-0' };
  it.each([
    [
      'labels and values',
      `API URL: ${store}/admin/_callback.php\nUsername: api\nPassword: fake-0\nXML Key: ${key}\nStore Name: example-store`,
    ],
    ['an .env file', `URL=${store}\nAPI_USERNAME=api\nAPI_PASSWORD=fake-0\nAPI_KEY="${key}"\nSTORE_NAME=example-store`],
    ['JSON', JSON.stringify({ url: store, username: 'api', password: 'fake-0', apiKey: key, storeName: 'example-store' })],
  ])('%s', (_, text) => {
    expect(readPasted(fields, text)).toEqual(all);
  });

  it('a request of an old program', () => {
    const xml = `<Authentication> <Username>api</Username><StoreName>example-store</StoreName><XMLKey>${key}</XMLKey> </Authentication>`;
    expect(readPasted(fields, xml)).toEqual({ apiUsername: 'api', apiKey: key, storeName: 'example-store' });
  });
});
