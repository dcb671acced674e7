import { expect, it } from 'vitest';
import { judgeValue, readPasted } from '../../check/values/index.ts';
import type { Field } from '../../definition/index.ts';
import { squarespace } from './platform.ts';

const fields = squarespace.methods[0]?.fields ?? [];
const judge = (typed: string) => judgeValue(fields[0] as Field, typed);

const apiKey = '00000000-0000-4000-8000-000000000000';

it.each([
  apiKey,
  ` ${apiKey}\n`,
  `"${apiKey}"`,
  `Bearer ${apiKey}`,
  `Authorization: Bearer ${apiKey}`,
  `SQUARESPACE_API_KEY=${apiKey}`,
  `API Key: ${apiKey}`,
])('a key is cleaned, case %#', (typed) => {
  expect(judge(typed)).toEqual({ outcome: 'ok', value: apiKey });
});

it('a key that looks otherwise may be right', () => {
  expect(judge('someotherkey+with/signs=')).toMatchObject({ outcome: 'ok', note: expect.stringMatching(/usually have 32/) });
});

it.each<[typed: string, says: RegExp]>([
  ['', /^Enter the API Key\.$/],
  ['https://acme-demo.squarespace.com', /web address/],
  ['acme-demo.squarespace.com', /address of a site/],
  ['www.acme-demo.com/shop', /address of a site/],
  ['pat@example.com', /e-mail address/],
  ['EAAAfakefakefakefakefake', /key of Square, another company/],
  ['sq0atp-fakefakefakefake', /key of Square, another company/],
  ['sk_live_fakefakefakefake', /key of Stripe/],
  ['shpat_00000000000000000000000000000000', /key of Shopify/],
  ['Migration', /not its name/],
  ['My migration key', /not its name/],
])('a value is refused, case %#', (typed, says) => {
  const { outcome, message } = judge(typed);
  expect(outcome).toBe('invalid-value');
  expect(message).toMatch(says);
});

it.each([
  `SQUARESPACE_API_KEY=${apiKey}\nSQUARESPACE_SITE=acme-demo\n`,
  JSON.stringify({ apiKey }),
  `Key name: Migration\nAPI Key: ${apiKey}`,
  `curl https://api.squarespace.com/1.0/commerce/orders -H "Authorization: Bearer ${apiKey}"`,
])('a key is found in a longer text, case %#', (pasted) => {
  expect(readPasted(fields, pasted)).toEqual({ apiKey });
});
