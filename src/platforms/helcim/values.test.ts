import { describe, expect, it } from 'vitest';
import { judgeValue, judgeValues, readPasted } from '../../check/values/index.ts';
import type { Field } from '../../definition/index.ts';
import { helcim } from './platform.ts';

const fields = helcim.methods[0]?.fields as Field[];
const field = (id: string) => fields.find((own) => own.id === id) as Field;
const token = 'FAKE0000000000000000TOKEN';

describe('what people paste is cleaned', () => {
  it.each([
    ['storeUrl', 'fake-store.example.com/shop', 'https://fake-store.example.com'],
    ['storeUrl', 'https://fake-store.myhelcim.com', 'https://fake-store.myhelcim.com'],
    ['storeUrl', '', ''],
    ['accountId', ' 2500 000 000 ', '2500000000'],
    ['accountId', '2500-000-000', '2500000000'],
    ['accountId', 'Account ID: 2500000000', '2500000000'],
    ['apiToken', `"${token}"\n`, token],
    ['apiToken', 'FAKE00000000\r\n00000000TOKEN', token],
    ['apiToken', `api-token: ${token}`, token],
  ])('%s, case %#', (id, typed, sent) => {
    expect(judgeValue(field(id), typed)).toMatchObject({ outcome: 'ok', value: sent });
  });
});

describe('what cannot be right is refused before anything is sent, in words', () => {
  it.each([
    ['storeUrl', 'https://secure.myhelcim.com/admin', 'invalid-value', /belongs to Helcim/],
    ['storeUrl', 'https://hub.helcim.com/dashboard', 'invalid-value', /belongs to Helcim/],
    ['storeUrl', 'https://localhost', 'host-not-allowed', /not an address on the internet/],
    ['accountId', '', 'invalid-value', /^Enter the Account ID/],
    ['accountId', 'CST1000', 'invalid-value', /code of a customer/],
    ['accountId', 'INV1000', 'invalid-value', /number of an invoice/],
    ['accountId', 'owner@example.com', 'invalid-value', /is a number/],
    ['accountId', '25000O0000', 'invalid-value', /is a number/],
    ['accountId', '123', 'invalid-value', /ten digits/],
    ['accountId', token, 'invalid-value', /This looks like the API Token/],
    ['apiToken', '2500000000', 'invalid-value', /This looks like the Account ID/],
    ['apiToken', 'FAKE000000 000000TOKEN', 'invalid-value', /no blanks/],
    ['apiToken', 'short', 'invalid-value', /at least ten/],
  ])('%s, case %#', (id, typed, outcome, says) => {
    expect(judgeValue(field(id), typed)).toMatchObject({ outcome, message: expect.stringMatching(says) });
  });

  it('the two in each other’s field', () => {
    expect(judgeValues(fields, { accountId: token, apiToken: '2500000000' }).accountId?.message).toMatch(/swapped/);
  });
});

it.each([
  ['accountId', '250000', /payment terminal/],
  ['apiToken', '0123456789abcdef012345', /payment card/],
  ['apiToken', 'fake.newer-token#0000%', /newer API/],
  ['apiToken', 'F'.repeat(60), /newer API/],
])('remarks on a value that may be right: %s, case %#', (id, typed, says) => {
  expect(judgeValue(field(id), typed)).toMatchObject({ outcome: 'ok', note: expect.stringMatching(says) });
});

describe('values are found in a longer text', () => {
  it.each([
    ['labels', `Account ID: 2500000000\nAPI Token: ${token}`],
    ['headers', `account-id: 2500000000\r\napi-token: ${token}\r\n`],
    ['a .env file', `HELCIM_ACCOUNT_ID=2500000000\nHELCIM_API_TOKEN="${token}"`],
    ['JSON', `{ "accountId": "2500000000", "apiToken": "${token}" }`],
    ['the page as it is copied', `API Access Information\nAccount ID\n2500000000\nAPI Token\n${token}`],
  ])('%s', (_, text) => {
    expect(readPasted(fields, text)).toEqual({ accountId: '2500000000', apiToken: token });
  });
});
