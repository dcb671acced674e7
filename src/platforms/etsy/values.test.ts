import { describe, expect, it } from 'vitest';
import { judgeValue, judgeValues, readPasted } from '../../check/values/index.ts';
import type { Field } from '../../definition/index.ts';
import { etsy } from './platform.ts';

const fields = etsy.methods[0]?.fields as Field[];
const judge = (id: string, typed: string) => judgeValue(fields.find((field) => field.id === id) as Field, typed);

const key = 'fakekeystring00000000000';
const token = '12345678.FAKEFAKE-FAKE_FAKEFAKEFAKE';

it.each<[field: string, typed: string, sent: string]>([
  ['apiKey', ` "${key}"\n`, key],
  ['apiKey', `KEYSTRING: ${key}`, key],
  ['apiKey', `${key}:fakesecret`, key],
  ['apiKey', 'FakeKeystring0000FAKE0', 'FakeKeystring0000FAKE0'],
  ['apiSecret', 'fakesecret', 'fakesecret'],
  ['apiSecret', `${key}:fakesecret`, 'fakesecret'],
  ['apiSecret', 'Shared Secret: fakesecret', 'fakesecret'],
  ['shopId', '', ''],
  ['shopId', '12345678', '12345678'],
  ['shopId', 'FakeShop', 'FakeShop'],
  ['shopId', 'https://www.etsy.com/shop/FakeShop?ref=x', 'FakeShop'],
  ['shopId', 'etsy.com/de-en/shop/FakeShop/', 'FakeShop'],
  ['shopId', 'https://fakeshop.etsy.com', 'fakeshop'],
  ['accessToken', '', ''],
  ['accessToken', `Bearer ${token}`, token],
])('%s is cleaned, case %#', (field, typed, sent) => {
  expect(judge(field, typed)).toMatchObject({ outcome: 'ok', value: sent });
});

it.each<[field: string, typed: string, says: RegExp]>([
  ['apiKey', 'https://www.etsy.com/developers/your-apps', /web address/],
  ['apiKey', 'owner@acme.example', /e-mail address/],
  ['apiKey', token, /Access Token/],
  ['apiKey', '12345678', /number, such as the one of a shop/],
  ['apiKey', 'fakesecret', /Perhaps the two values are swapped/],
  ['apiKey', 'fake-key-with-dashes-0000', /24 letters and digits/],
  ['apiSecret', token, /Access Token/],
  ['apiSecret', 'https://www.etsy.com', /web address/],
  ['apiSecret', 'abc', /10 letters and digits/],
  ['shopId', 'https://www.acme.example', /name of letters and digits/],
  ['shopId', token, /Access Token/],
  ['accessToken', 'FAKEFAKEFAKEFAKEFAKEFAKE', /number of the user and a dot/],
])('%s is refused, case %#', (field, typed, says) => {
  const judgement = judge(field, typed);
  expect(judgement.outcome).toBe('invalid-value');
  expect(judgement.message).toMatch(says);
});

describe('two values in each other’s field', () => {
  it('are refused at the API Key', () => {
    const judgements = judgeValues(fields, { apiKey: 'fakesecret', apiSecret: key });
    expect(judgements.apiKey).toMatchObject({ outcome: 'invalid-value', message: expect.stringMatching(/swapped/) });
  });
  it('the key as the secret is only remarked on, for nobody promises a length', () => {
    expect(judge('apiSecret', key)).toMatchObject({ outcome: 'ok', note: expect.stringMatching(/may be the Keystring/) });
  });
});

it.each<[name: string, text: string, found: Record<string, string>]>([
  ['the page of the app', `KEYSTRING\n${key}\nSHARED SECRET\nfakesecret\n`, { apiKey: key, apiSecret: 'fakesecret' }],
  [
    '.env',
    `ETSY_API_KEY=${key}\nETSY_SHARED_SECRET="fakesecret"\nETSY_SHOP_ID=12345678`,
    { apiKey: key, apiSecret: 'fakesecret', shopId: '12345678' },
  ],
  [
    'a documented call',
    `curl -H 'x-api-key: ${key}:fakesecret' \\\n -H 'Authorization: Bearer ${token}'`,
    { apiKey: key, apiSecret: 'fakesecret', accessToken: token },
  ],
  [
    'the answer that gives a token',
    `{"access_token":"${token}","token_type":"Bearer","expires_in":3600,"refresh_token":"12345678.REFRESHREFRESHREFRESHREF"}`,
    { accessToken: token },
  ],
  ['JSON', `{"access_token":"${token}","token_type":"Bearer","expires_in":3600}`, { accessToken: token }],
])('values are found in %s', (_, text, found) => {
  expect(readPasted(fields, text)).toEqual(found);
});
