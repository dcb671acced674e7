import { describe, expect, it } from 'vitest';
import { judgeValue, judgeValues, readPasted } from '../../check/values/index.ts';
import type { Field } from '../../definition/index.ts';
import { vtex } from './platform.ts';

const fields = vtex.methods[0]?.fields as Field[];
const judge = (id: string, typed: string) => judgeValue(fields.find((field) => field.id === id) as Field, typed);

const url = 'https://examplestore.myvtex.com';
const key = 'vtexappkey-examplestore-AAAAAA';
const token = 'A'.repeat(96);

describe('what people paste is cleaned', () => {
  it.each<[field: string, typed: string, sent: string]>([
    ['storeUrl', 'ExampleStore.myvtex.com/admin/', url],
    ['storeUrl', 'https://dev--examplestore.myvtex.com/admin/products?page=1', url],
    ['storeUrl', 'https://examplestore.myvtex.com.br', url],
    ['storeUrl', 'examplestore.vtexcommercestable.com.br', 'https://examplestore.vtexcommercestable.com.br'],
    ['storeUrl', '', ''],
    ['accountName', ' ExampleStore ', 'examplestore'],
    ['accountName', `${url}/admin`, 'examplestore'],
    ['accountName', 'dev--examplestore.myvtex.com', 'examplestore'],
    ['accountName', 'dev--examplestore', 'examplestore'],
    ['accountName', 'examplestore.vtexcommercestable.com.br', 'examplestore'],
    ['accountName', 'example_store-2', 'example_store-2'],
    ['appKey', `X-VTEX-API-AppKey: ${key}`, key],
    ['appKey', 'vtexappkey-example-store_2-AB12CD', 'vtexappkey-example-store_2-AB12CD'],
    ['appToken', `X-VTEX-API-AppToken: ${token}`, token],
    ['appToken', `${token.slice(0, 30)}\n${token.slice(30, 60)}\n${token.slice(60)}`, token],
  ])('%s, case %#', (field, typed, sent) => {
    expect(judge(field, typed)).toMatchObject({ outcome: 'ok', value: sent });
  });
});

describe('what cannot be right is refused in words', () => {
  it.each<[field: string, typed: string, outcome: string, says: RegExp]>([
    ['storeUrl', 'https://help.vtex.com/en', 'invalid-value', /belongs to VTEX/],
    ['accountName', 'My Example Store', 'invalid-value', /letters, digits and dashes only/],
    ['accountName', 'https://www.example.com.br', 'invalid-value', /letters, digits and dashes only/],
    ['appKey', 'ada@example.com', 'invalid-value', /e-mail address/],
    ['appKey', key.toUpperCase(), 'invalid-value', /in small letters/],
    ['appKey', 'examplestore', 'invalid-value', /starts with vtexappkey-/],
    ['appToken', 'https://share.vtex.com/credentials/00000000', 'invalid-value', /one-time link/],
    ['appToken', 'short', 'invalid-value', /long row of letters/],
  ])('%s, case %#', (field, typed, outcome, says) => {
    const judgement = judge(field, typed);
    expect(judgement.outcome).toBe(outcome);
    expect(judgement.message).toMatch(says);
  });

  it.each<[field: string, typed: string, says: RegExp]>([
    ['accountName', key, /This is the Application Key/],
    ['appKey', token, /This is the Application Token/],
    ['appToken', key, /This is the Application Key/],
  ])('%s, case %#, belongs into another field', (field, typed, says) => {
    expect(judgeValues(fields, { [field]: typed })[field]).toMatchObject({
      outcome: 'invalid-value',
      message: expect.stringMatching(says),
    });
  });

  it('sees that key and token are swapped', () => {
    const judgements = judgeValues(fields, { accountName: 'examplestore', appKey: token, appToken: key });
    expect(judgements.appKey?.message).toMatch(/look swapped/);
  });
});

it('remarks on values that may be right', () => {
  expect(judge('storeUrl', 'https://www.example.com.br').note).toMatch(/does not tell its account/);
  expect(judge('storeUrl', url).note).toBeUndefined();
  expect(judge('appToken', `eyJ${'0'.repeat(60)}`).note).toMatch(/logged-in user/);
});

describe('values are found in a longer text', () => {
  it.each<[what: string, pasted: string]>([
    ['labels', `Store URL: ${url}\nAccount Name: examplestore\nApplication Key: ${key}\nApplication Token: ${token}`],
    ['today’s labels', `${url} examplestore\nAPI key ${key}\nAPI token: ${token}`],
    ['JSON', `{ "url": "${url}", "appKey": "${key}", "appToken": "${token}" }`],
    ['a .env file', `VTEX_URL=${url}\nVTEX_APP_KEY=${key}\nVTEX_APP_TOKEN=${token}`],
    ['PHP', `$storeUrl = '${url}';\n$accountName = 'examplestore';\n$appKey = '${key}';\n$appToken = '${token}';`],
    ['headers', `curl ${url}/api \\\n -H 'X-VTEX-API-AppKey: ${key}' -H 'X-VTEX-API-AppToken: ${token}'`],
  ])('%s', (_, pasted) => {
    expect(readPasted(fields, pasted)).toEqual({ storeUrl: url, accountName: 'examplestore', appKey: key, appToken: token });
  });
});
