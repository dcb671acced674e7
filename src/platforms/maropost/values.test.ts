import { describe, expect, it } from 'vitest';
import { judgeValue, judgeValues, readPasted } from '../../check/values/index.ts';
import type { Field } from '../../definition/index.ts';
import { maropost } from './platform.ts';

const fields = maropost.methods[0]?.fields as Field[];
const judge = (id: string, typed: string) => judgeValue(fields.find((field) => field.id === id) as Field, typed);

const key = '0'.repeat(32);
const store = 'https://www.example.com.au';

it('both methods ask for the same values', () => {
  const ids = maropost.methods.map((method) => method.fields.map(({ id }) => id));
  expect(ids[1]).toEqual(ids[0]);
});

it.each([
  ['storeUrl', store, store],
  ['storeUrl', 'WWW.Example.com.au/_cpanel/setup?x=1', store],
  ['storeUrl', 'http://www.example.com.au/do/WS/NetoAPI', store],
  ['storeUrl', 'fakeshop.neto.com.au', 'https://fakeshop.neto.com.au'],
  ['apiKey', ` ${key}\n`, key],
  ['apiKey', `${key.slice(16)}\n${key.slice(16)}`, key],
  ['apiKey', `NETOAPI_KEY=${key}`, key],
  ['apiUsername', ' migration-api ', 'migration-api'],
  ['apiUsername', '', ''],
])('%s is cleaned, case %#', (id, typed, value) => {
  expect(judge(id, typed)).toMatchObject({ outcome: 'ok', value });
});

it.each([
  ['storeUrl', 'https://apps.getneto.com/oauth', 'invalid-value', /belongs to Maropost/],
  ['storeUrl', 'https://developers.maropost.com/documentation', 'invalid-value', /belongs to Maropost/],
  ['storeUrl', 'www.maropost.com', 'invalid-value', /belongs to Maropost/],
  ['storeUrl', 'http://localhost', 'host-not-allowed', /not an address on the internet/],
  ['apiKey', '00000000-0000-0000-0000-000000000000', 'invalid-value', /key of an add-on/],
  ['apiKey', 'X_ACCESS_KEY=fake', 'invalid-value', /key of an add-on/],
  ['apiKey', 'ada@example.com', 'invalid-value', /e-mail address/],
  ['apiKey', 'my fake password', 'invalid-value', /no blanks/],
  ['apiKey', `${store}/_cpanel`, 'invalid-value', /This is an address/],
])('%s is refused in words, case %#', (id, typed, outcome, message) => {
  expect(judge(id, typed)).toMatchObject({ outcome, message: expect.stringMatching(message) });
});

it('remarks on an e-mail address for a user name', () => {
  expect(judge('apiUsername', 'ada@example.com')).toMatchObject({
    outcome: 'ok',
    note: expect.stringMatching(/user name besides/),
  });
});

it('notices that address and key are swapped', () => {
  expect(judgeValues(fields, { storeUrl: key, apiKey: store }).storeUrl?.message).toMatch(/look swapped/);
});

describe('what people paste fills every field', () => {
  const all = { storeUrl: store, apiKey: key, apiUsername: 'migration-api' };
  it.each([
    ['labels and values', `Store URL: ${store}\nAPI Username: migration-api\nAPI Key: ${key}`],
    ['an .env file', `STORE_URL=${store}\nNETOAPI_KEY="${key}"\nNETOAPI_USERNAME=migration-api`],
    ['JSON', JSON.stringify({ storeUrl: store, apiKey: key, apiUsername: 'migration-api' })],
    ['a command', `curl ${store}/do/WS/NetoAPI -H "NETOAPI_KEY: ${key}" -H "NETOAPI_USERNAME: migration-api"`],
  ])('%s', (_, text) => {
    expect(readPasted(fields, text)).toEqual(all);
  });
});
