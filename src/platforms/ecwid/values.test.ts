import { describe, expect, it } from 'vitest';
import { judgeValue, judgeValues, readPasted } from '../../check/values/index.ts';
import type { Field } from '../../definition/index.ts';
import { ecwid } from './platform.ts';

const fields = ecwid.methods.flatMap((method) => method.fields);
const ofMethod = (id: string) => ecwid.methods.find((method) => method.id === id)?.fields as Field[];
const judge = (id: string, typed: string) => judgeValue(fields.find((field) => field.id === id) as Field, typed);

const storeUrl = 'https://store1234567.company.site';
const collectionUrl = 'https://ecwid-api-playground.s3.amazonaws.com/1234567_0000000000000000.json.postman_collection';
const secretToken = 'secret_00000000000000000000000000000000';

describe('what people paste is cleaned', () => {
  it.each<[field: string, typed: string, sent: string]>([
    ['storeUrl', 'Store1234567.company.site/products', storeUrl],
    ['collectionUrl', `<${collectionUrl}>`, collectionUrl],
    ['collectionUrl', collectionUrl.replace('https', 'http'), collectionUrl],
    ['collectionUrl', 's3.amazonaws.com/ecwid-api-playground/1234567_0000000000000000.json.postman_collection', collectionUrl],
    ['storeId', '#1234567', '1234567'],
    ['secretToken', `Bearer ${secretToken}`, secretToken],
    ['secretToken', `Authorization: Bearer ${secretToken}`, secretToken],
  ])('%s, case %#', (field, typed, sent) => {
    expect(judge(field, typed)).toMatchObject({ outcome: 'ok', value: sent });
  });
});

describe('what cannot be right is refused in words', () => {
  it.each<[field: string, typed: string, outcome: string, says: RegExp]>([
    ['collectionUrl', 'https://api-playground.ecwid.com/#!/', 'invalid-value', /This is the page/],
    ['collectionUrl', storeUrl, 'invalid-value', /This is the page/],
    ['collectionUrl', secretToken, 'invalid-value', /This is a token/],
    ['collectionUrl', 'https://files.example.com/1234567.json.postman_collection', 'host-not-allowed', /API Playground/],
    ['collectionUrl', 'https://ecwid-api-playground.s3.amazonaws.com/', 'invalid-value', /not complete/],
    ['storeId', 'my store', 'invalid-value', /is a number/],
    ['secretToken', 'public_00000000000000000000000000000000', 'invalid-value', /public token/],
    ['secretToken', '1234567', 'invalid-value', /This is the Store ID/],
    ['secretToken', collectionUrl, 'invalid-value', /Personal Collection URL/],
  ])('%s, case %#', (field, typed, outcome, says) => {
    expect(judge(field, typed)).toMatchObject({ outcome, message: expect.stringMatching(says) });
  });

  it('sees that number and token are swapped', () => {
    const judgements = judgeValues(ofMethod('secret-token'), { storeId: secretToken, secretToken: '1234567' });
    expect(judgements.storeId?.message).toMatch(/look swapped/);
  });
});

it('remarks on values that may be right', () => {
  expect(judge('storeUrl', 'https://my.ecwid.com/store/1234567').note).toMatch(/Ecwid admin/);
  expect(judge('collectionUrl', collectionUrl.slice(0, -8)).note).toMatch(/cut off/);
});

describe('values are found in a longer text', () => {
  it.each<[what: string, pasted: string]>([
    ['a mail', `Hello,\nour store is ${storeUrl} and this is the link:\n${collectionUrl}\nRegards`],
    ['labels', `Store URL: ${storeUrl}\nPersonal Collection URL: ${collectionUrl}`],
  ])('%s: the collection', (_, pasted) => {
    expect(readPasted(ofMethod('collection-url'), pasted)).toMatchObject({ collectionUrl });
  });

  it.each<[what: string, pasted: string]>([
    ['labels', `Store ID: 1234567\nSecret token: ${secretToken}`],
    ['a .env file', `ECWID_STORE_ID=1234567\nECWID_ACCESS_TOKEN=${secretToken}`],
    ['a call', `curl https://app.ecwid.com/api/v3/1234567/products -H "Authorization: Bearer ${secretToken}"`],
    ['JSON', `{ "storeId": 1234567, "token": "${secretToken}" }`],
    ['both tokens', `Store ID 1234567\nPublic token: public_00000000000000000000000000000000\nSecret token: ${secretToken}`],
  ])('%s: the token', (_, pasted) => {
    expect(readPasted(ofMethod('secret-token'), pasted)).toEqual({ storeId: '1234567', secretToken });
  });
});
