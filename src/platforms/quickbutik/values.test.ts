import { expect, it } from 'vitest';
import { judgeValue, readPasted } from '../../check/values/index.ts';
import type { Field } from '../../definition/index.ts';
import { quickbutik } from './platform.ts';

const fields = quickbutik.methods[0]?.fields as Field[];
const judge = (typed: string) => judgeValue(fields[0] as Field, typed);

const key = '0000FAKE#0000!fake(0000).FAKE-00';

it.each<[typed: string, sent: string]>([
  [key, key],
  [` \t${key}\r\n`, key],
  [`"${key}"`, key],
  // As the documentation forms the login.
  [`${key}:${key}`, key],
  ['sk_live_FAKE0000fake0000', 'sk_live_FAKE0000fake0000'],
  // Two halves that are not alike are one key.
  ['FAKE0000:FAKE0001', 'FAKE0000:FAKE0001'],
  // Nothing is decoded, and no sign is taken away.
  ['FAKE%20&amp;Fake+/=^*~{}0000', 'FAKE%20&amp;Fake+/=^*~{}0000'],
  ['.FAKE@fake#0000!', '.FAKE@fake#0000!'],
])('a key is sent as it is, case %#', (typed, sent) => {
  expect(judge(typed)).toMatchObject({ outcome: 'ok', value: sent });
});

it.each<[typed: string, says: RegExp]>([
  ['', /^Enter the API Key\.$/],
  ['https://demo.quickbutik.com/admin', /web address/],
  ['demo.quickbutik.se', /web address/],
  ['owner@demo.example', /e-mail address/],
  ['0000FAKE 0000', /no blanks/],
  ['0000', /longer than a few letters/],
  [`Basic ${btoa(`${key}:${key}`)}`, /finished login header/],
  [`Authorization: Basic ${btoa(`${key}:${key}`)}`, /finished login header/],
  ['qb_pk_000000X_fake0000', /opens the storefront/],
  ['qb_pat_fake0000', /another API/],
  ['nyckelåäö0000', /letter that no key has/],
])('what is no key is refused, case %#', (typed, says) => {
  const judgement = judge(typed);
  expect(judgement.outcome).toBe('invalid-value');
  expect(judgement.message).toMatch(says);
});

it.each<[name: string, text: string]>([
  ['a label', `API Key: ${key}`],
  ['a Swedish label', `API-nyckel: ${key}\n`],
  ['.env', `# Migration\nQUICKBUTIK_API_KEY=${key}\nOTHER=1`],
  ['.env with quotes', `QUICKBUTIK_API_KEY='${key}'\nOTHER=1`],
  ['JSON', `{ "name": "Migration", "apiKey": "${key}" }`],
  ['the documented call', `curl https://api.quickbutik.com/v1/orders \\\n  -u '${key}:${key}'`],
])('the key is found in %s', (_, text) => {
  expect(readPasted(fields, text)).toEqual({ apiKey: key });
});
