import { describe, expect, it } from 'vitest';
import { judgeValue, judgeValues, readPasted } from '../../check/values/index.ts';
import type { Field } from '../../definition/index.ts';
import { miva } from './platform.ts';

const fields = miva.methods[0]?.fields as Field[];
const judge = (id: string, typed: string) => judgeValue(fields.find((field) => field.id === id) as Field, typed);

const token = '0'.repeat(32);
const signature = `${'A'.repeat(42)}/=`;
const endpoint = 'https://www.example.com/mm5/json.mvc';

it.each([
  ['storeUrl', 'www.example.com/about-us.html', 'https://www.example.com'],
  ['storeUrl', '', ''],
  ['endpointUrl', endpoint, endpoint],
  ['endpointUrl', 'http://www.example.com/mm5/json.mvc/?x=1#y', endpoint],
  ['endpointUrl', 'www.example.com/mm5/admin.mvc?Session_Type=admin', endpoint],
  ['endpointUrl', 'https://www.example.com/mm5/merchant.mvc?Screen=SFNT&Store_Code=EXAMPLE', endpoint],
  ['endpointUrl', 'https://www.example.com', endpoint],
  ['endpointUrl', 'www.example.com/', endpoint],
  ['endpointUrl', 'https://www.example.com/Merchant2/', 'https://www.example.com/Merchant2/json.mvc'],
  ['endpointUrl', 'https://www.example.com/store/JSON.mvc', 'https://www.example.com/store/JSON.mvc'],
  ['accessToken', ` ${token} `, token],
  ['accessToken', `MIVA ${token}`, token],
  ['accessToken', `X-Miva-API-Authorization: MIVA-HMAC-SHA256 ${token}:${signature}`, token],
  ['accessToken', `MIVA_ACCESS_TOKEN=${token}`, token],
  ['storeCode', ' EXAMPLE ', 'EXAMPLE'],
  ['signature', signature, signature],
  ['signature', signature.replace('=', ''), signature.replace('=', '')],
])('%s is cleaned, case %#', (id, typed, value) => {
  expect(judge(id, typed)).toMatchObject({ outcome: 'ok', value });
});

it.each([
  ['endpointUrl', 'https://www.example.com/mm5/about.html', 'invalid-value', /ends in json\.mvc/],
  ['endpointUrl', 'https://docs.miva.com/json-api/', 'invalid-value', /belongs to Miva/],
  ['endpointUrl', token, 'invalid-value', /This is the Access Token/],
  ['endpointUrl', 'https://10.0.0.1/mm5/json.mvc', 'host-not-allowed', /not an address on the internet/],
  ['accessToken', endpoint, 'invalid-value', /This is an address/],
  ['accessToken', signature, 'invalid-value', /looks like the Signature/],
  ['accessToken', 'EXAMPLE', 'invalid-value', /at least 16/],
  ['storeCode', 'My Example Store', 'invalid-value', /no blanks/],
  ['signature', token, 'invalid-value', /This is the Access Token/],
  ['signature', 'A'.repeat(41), 'invalid-value', /not complete/],
])('%s is refused in words, case %#', (id, typed, outcome, message) => {
  expect(judge(id, typed)).toMatchObject({ outcome, message: expect.stringMatching(message) });
});

it('remarks on a token that has the length of a signature', () => {
  expect(judge('accessToken', 'A'.repeat(43))).toMatchObject({ outcome: 'ok', note: expect.stringMatching(/not the Signature/) });
});

it.each([
  ['accessToken', 'signature', { endpointUrl: endpoint, accessToken: signature, signature: token }],
  ['endpointUrl', 'accessToken', { endpointUrl: token, accessToken: endpoint }],
])('notices that %s and %s are swapped', (one, other, typed) => {
  const judgements = judgeValues(fields, typed);
  expect([judgements[one]?.message, judgements[other]?.message]).toEqual(Array(2).fill(expect.stringMatching(/look swapped/)));
});

describe('what people paste fills every field', () => {
  const all = { endpointUrl: endpoint, accessToken: token, storeCode: 'EXAMPLE', signature };
  it.each([
    [
      'the token’s page',
      `Endpoint URL: ${endpoint}\nAccess Token: ${token}\nRequire Signature: Yes\nSignature: ${signature}\nStore Code: EXAMPLE`,
    ],
    [
      'an .env file',
      `MIVA_ENDPOINT=${endpoint}\nMIVA_ACCESS_TOKEN=${token}\nMIVA_SIGNATURE="${signature}"\nMIVA_STORE_CODE=EXAMPLE`,
    ],
    ['JSON', JSON.stringify({ url: endpoint, access_token: token, signature, storeCode: 'EXAMPLE' })],
  ])('%s', (_, text) => {
    expect(readPasted(fields, text)).toEqual(all);
  });

  it('a command, without what it does not hold', () => {
    const curl = `curl -X POST ${endpoint} -H "X-Miva-API-Authorization: MIVA ${token}"`;
    expect(readPasted(fields, curl)).toEqual({ endpointUrl: endpoint, accessToken: token });
  });
});
