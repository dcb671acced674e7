import { expect, it } from 'vitest';
import { judgeValue, judgeValues, readPasted } from '../../check/values/index.ts';
import type { Field } from '../../definition/index.ts';
import { printify } from './platform.ts';

const fields = printify.methods[0]?.fields as Field[];
const judge = (id: string, typed: string) => judgeValue(fields.find((field) => field.id === id) as Field, typed);

const token = 'eyJ0eXAiOiJKV1QifQ.eyJleHAiOjQxMDI0NDQ4MDB9.AAAA_fake_AAAA';

it.each<[field: string, typed: string, sent: string]>([
  ['apiToken', ` "${token}" `, token],
  ['apiToken', `Bearer ${token}`, token],
  ['apiToken', `API Token: ${token}`, token],
  ['apiToken', `PRINTIFY_API_TOKEN='${token}'`, token],
  ['apiToken', `${token.slice(0, 20)}\r\n${token.slice(20, 40)}\n  ${token.slice(40)}`, token],
  ['shopId', '', ''],
  ['shopId', '1234567', '1234567'],
  ['shopId', 'https://printify.com/app/store/1234567/products?page=2', '1234567'],
  ['shopId', 'printify.com/app/store/1234567', '1234567'],
])('%s is cleaned, case %#', (field, typed, sent) => {
  expect(judge(field, typed)).toEqual({ outcome: 'ok', value: sent });
});

it.each<[field: string, typed: string, says: RegExp]>([
  ['apiToken', '1234567', /number, such as the one of a shop/],
  ['apiToken', 'https://printify.com/app/store/1234567/products', /web address/],
  ['apiToken', 'printify.com/app/account/api', /web address/],
  ['apiToken', 'owner@acme.example', /e-mail address/],
  ['apiToken', 'eyJfake', /long, has no blanks/],
  ['shopId', 'Demo Shop', /is a number/],
])('%s is refused, case %#', (field, typed, says) => {
  const judgement = judge(field, typed);
  expect(judgement.outcome).toBe('invalid-value');
  expect(judgement.message).toMatch(says);
});

it.each<[typed: string, says: RegExp]>([
  ['FAKE'.repeat(10), /Printful/],
  ['fake-token-of-another-shape-0000000000', /two dots/],
])('a token of another shape is only remarked on, case %#', (typed, says) => {
  expect(judge('apiToken', typed)).toMatchObject({ outcome: 'ok', note: expect.stringMatching(says) });
});

it.each<[name: string, text: string, found: Record<string, string>]>([
  ['.env', `# print\nPRINTIFY_API_TOKEN=${token}\nPRINTIFY_SHOP_ID=1234567`, { apiToken: token, shopId: '1234567' }],
  ['JSON', `{"api_token": "${token}", "shop_id": 1234567}`, { apiToken: token, shopId: '1234567' }],
  [
    'a documented call',
    `curl -H "Authorization: Bearer ${token}" \\\n https://api.printify.com/v1/shops.json`,
    { apiToken: token },
  ],
  ['a token over several lines: none, it is one value', `\n${token.slice(0, 50)}\n${token.slice(50)}`, {}],
])('values are found in %s', (_, text, found) => {
  expect(readPasted(fields, text)).toEqual(found);
});

it('says of each value in the other’s field where it belongs', () => {
  const judged = judgeValues(fields, { apiToken: '1234567', shopId: token });
  expect(judged.apiToken?.message).toMatch(/swapped/);
  expect(judged.shopId?.message).toMatch(/swapped/);
});
