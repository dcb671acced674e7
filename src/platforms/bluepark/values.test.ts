import { describe, expect, it } from 'vitest';
import { judgeValues, readPasted } from '../../check/values/index.ts';
import type { Field } from '../../definition/index.ts';
import { bluepark } from './platform.ts';

const fields = bluepark.methods[0]?.fields as Field[];
const judge = (id: string, typed: string) => judgeValues(fields, { [id]: typed })[id];

const key = '0'.repeat(40);
const shop = 'https://www.example.com';

it.each([
  ['storeUrl', `${shop}/api/v1`, shop],
  ['storeUrl', `${shop}/api/v1/products?limit=1`, shop],
  ['storeUrl', 'http://www.example.com/', shop],
  ['storeUrl', 'WWW.Example.com/admin/users.php?id=1', shop],
  ['storeUrl', 'example.bluepark.build', 'https://example.bluepark.build'],
  ['storeUrl', 'https://example.betapark.co.uk/api/v1/', 'https://example.betapark.co.uk'],
  ['apiUsername', ' fakeadmin ', 'fakeadmin'],
  ['apiKey', `"${key}"`, key],
  ['apiKey', `BLUEPARK_API_KEY="${key}"`, key],
])('%s is cleaned, case %#', (id, typed, value) => {
  expect(judge(id, typed)).toMatchObject({ outcome: 'ok', value });
});

it.each([
  ['storeUrl', 'https://www.bluepark.co.uk/api-user-guide.html', 'invalid-value', /belongs to Bluepark/],
  ['storeUrl', 'http://192.168.0.1/api/v1', 'host-not-allowed', /not an address on the internet/],
  ['storeUrl', key, 'invalid-value', /This is the API Key/],
  ['apiUsername', 'fakeadmin:0000', 'invalid-value', /no colon/],
  ['apiUsername', key, 'invalid-value', /This is the API Key/],
  ['apiKey', 'fakeadmin', 'invalid-value', /too short/],
  ['apiKey', 'ada@example.com', 'invalid-value', /e-mail address/],
  ['apiKey', `${key.slice(20)} ${key.slice(20)}`, 'invalid-value', /without blanks/],
  ['apiKey', `${shop}/api/v1`, 'invalid-value', /This is a web address/],
])('%s is refused in words, case %#', (id, typed, outcome, message) => {
  expect(judge(id, typed)).toMatchObject({ outcome, message: expect.stringMatching(message) });
});

it('remarks on values that may be right', () => {
  expect(judge('storeUrl', 'www.demopark.co.uk/api/v1')).toMatchObject({
    outcome: 'ok',
    note: expect.stringMatching(/demo shop/),
  });
  expect(judge('apiUsername', 'ada@example.com')).toMatchObject({ outcome: 'ok', note: expect.stringMatching(/e-mail/) });
});

it('notices that user name and key are swapped', () => {
  const { apiKey } = judgeValues(fields, { storeUrl: shop, apiUsername: key, apiKey: 'fakeadmin' });
  expect(apiKey?.message).toBe('The API Username and the API Key look swapped. Exchange the two values.');
});

describe('what people paste fills every field', () => {
  const all = { storeUrl: `${shop}/api/v1`, apiUsername: 'fakeadmin', apiKey: key };
  it.each([
    ['the block of the admin user', `API Username: fakeadmin\nAPI Key: ${key}\nAPI access URL: ${shop}/api/v1`],
    ['labels above their values', `API Username\nfakeadmin\nAPI Key\n${key}\nAPI access URL\n${shop}/api/v1`],
    ['an .env file', `BLUEPARK_URL=${shop}/api/v1\nBLUEPARK_API_USER=fakeadmin\nBLUEPARK_API_KEY="${key}"`],
    ['the line of the Ruby client', `user_name: 'fakeadmin', bluepark_api_uri: '${shop}/api/v1', bluepark_token: '${key}'`],
    ['JSON', JSON.stringify({ url: `${shop}/api/v1`, apiUsername: 'fakeadmin', apiKey: key })],
  ])('%s', (_, text) => {
    expect(readPasted(fields, text)).toEqual(all);
  });
});
