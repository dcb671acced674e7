import { expect, it } from 'vitest';
import { judgeValue, readPasted } from '../../check/values/index.ts';
import type { Field } from '../../definition/index.ts';
import { storeden } from './platform.ts';

const fields = storeden.methods[0]?.fields ?? [];
const judge = (id: string, typed: string) => judgeValue(fields.find((field) => field.id === id) as Field, typed);

const apiKey = '0000000000000000000000000000000000000000000000000000000000000000a';
const exchangeKey = '000000000000000000000000000000000000000000000000000000000000000b';

it.each<[field: string, typed: string, sent: string]>([
  ['apiKey', ` "${apiKey}"\n`, apiKey],
  ['apiKey', `key: ${apiKey}`, apiKey],
  ['apiKey', `API Key: ${apiKey}`, apiKey],
  ['apiKey', `${apiKey.slice(0, 40)}\n${apiKey.slice(40)}`, apiKey],
  ['exchangeKey', `exchange: ${exchangeKey}`, exchangeKey],
  ['exchangeKey', `Exchange Key = '${exchangeKey}'`, exchangeKey],
])('%s is cleaned, case %#', (field, typed, sent) => {
  expect(judge(field, typed)).toEqual({ outcome: 'ok', value: sent });
});

it('a key that looks otherwise may be right', () => {
  expect(judge('apiKey', 'some-other_key-0000')).toMatchObject({ outcome: 'ok', note: expect.stringMatching(/letters a to f/) });
});

it.each<[typed: string, says: RegExp]>([
  ['', /^Enter the /],
  ['https://www.example.it', /web address/],
  ['www.example.it', /at least 16/],
  ['me@example.it', /e-mail address/],
  ['00000000000000000000000a', /id of an app’s installation/],
  ['0000', /at least 16/],
  [`${apiKey}!`, /at least 16/],
])('neither key can be this, case %#', (typed, says) => {
  for (const { id } of fields) {
    const { outcome, message } = judge(id, typed);
    expect(outcome).toBe('invalid-value');
    expect(message).toMatch(says);
  }
});

it('the Exchange Key is not taken for the API Key', () => {
  expect(judge('apiKey', `Exchange Key: ${exchangeKey}`).outcome).toBe('invalid-value');
});

it.each([
  `STOREDEN_API_KEY=${apiKey}\nSTOREDEN_EXCHANGE_KEY=${exchangeKey}`,
  JSON.stringify({ instance: '00000000000000000000000a', key: apiKey, exchange: exchangeKey }),
  JSON.stringify({ exchangeKey, apiKey }),
  `key: ${apiKey}\nexchange: ${exchangeKey}`,
  `Exchange Key: ${exchangeKey}\nAPI Key: ${apiKey}`,
])('both keys are found in a longer text, case %#', (pasted) => {
  expect(readPasted(fields, pasted)).toEqual({ apiKey, exchangeKey });
});
