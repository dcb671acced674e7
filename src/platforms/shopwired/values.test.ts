import { expect, it } from 'vitest';
import { judgeValue, readPasted } from '../../check/values/index.ts';
import type { Field } from '../../definition/index.ts';
import { shopwired } from './platform.ts';

const fields = shopwired.methods[0]?.fields ?? [];
const judge = (id: string, typed: string) => judgeValue(fields.find((field) => field.id === id) as Field, typed);

const apiKey = 'fakeshopwiredkey0000000000000000';
const apiSecret = 'fake:secret/with+signs=00000';

it.each<[field: string, typed: string, sent: string]>([
  ['apiKey', ` "${apiKey}"\n`, apiKey],
  ['apiKey', `API Key: ${apiKey}`, apiKey],
  ['apiKey', `SHOPWIRED_API_KEY=${apiKey}`, apiKey],
  ['apiSecret', ` ‘${apiSecret}’ `, apiSecret],
  ['apiSecret', `API Secret: ${apiSecret}`, apiSecret],
])('%s is cleaned, case %#', (field, typed, sent) => {
  expect(judge(field, typed)).toEqual({ outcome: 'ok', value: sent });
});

it.each<[field: string, typed: string, says: RegExp]>([
  ['apiKey', '', /^Enter the API Key\.$/],
  ['apiKey', `${apiKey}:${apiSecret}`, /key and secret in one/],
  ['apiKey', 'https://www.example.com', /web address/],
  ['apiKey', 'me@example.com', /e-mail address/],
  ['apiKey', 'Basic ZmFrZTpmYWtl', /ready-made header/],
  ['apiKey', 'Authorization: Basic ZmFrZTpmYWtl', /ready-made header/],
  ['apiKey', '••••••••', /dots or stars/],
  ['apiKey', 'short', /at least 8/],
  ['apiKey', 'with a blank in it', /no blanks/],
  ['apiSecret', '••••••••••••', /Press View/],
  ['apiSecret', '************', /Press View/],
  ['apiSecret', 'fake****cret', /Press View/],
  ['apiSecret', 'https://www.example.com', /web address/],
  ['apiSecret', 'Basic ZmFrZTpmYWtl', /ready-made header/],
])('%s is refused, case %#', (field, typed, says) => {
  const { outcome, message } = judge(field, typed);
  expect(outcome).toBe('invalid-value');
  expect(message).toMatch(says);
});

it.each([
  `SHOPWIRED_API_KEY=${apiKey}\nSHOPWIRED_API_SECRET="${apiSecret}"`,
  JSON.stringify({ apiKey, apiSecret }),
  `API Key: ${apiKey}\nAPI Secret: ${apiSecret}`,
])('both values are found in a longer text, case %#', (pasted) => {
  expect(readPasted(fields, pasted)).toEqual({ apiKey, apiSecret });
});
