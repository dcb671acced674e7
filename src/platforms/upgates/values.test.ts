import { describe, expect, it } from 'vitest';
import { judgeValue, judgeValues, readPasted } from '../../check/values/index.ts';
import type { Field } from '../../definition/index.ts';
import { upgates } from './platform.ts';

const fields = upgates.methods[0]?.fields as Field[];
const field = (id: string) => fields.find((own) => own.id === id) as Field;
const shop = 'https://example-shop.admin.s00.upgates.com';
const key = 'FAKEfakeFAKEfake';

describe('what people paste is cleaned', () => {
  it.each([
    ['storeUrl', `${shop}/api/v2`, shop],
    ['storeUrl', ' Example-Shop.admin.S00.upgates.com ', shop],
    ['storeUrl', 'http://example-shop.admin.s00.upgates.com/manager/products?page=2', shop],
    ['storeUrl', 'https://example-shop.admin.upgates.com', 'https://example-shop.admin.upgates.com'],
    ['apiLogin', ' 00000000 ', '00000000'],
    ['apiLogin', 'LOGIN: 00000000', '00000000'],
    ['apiKey', `“${key}”`, key],
    ['apiKey', `KLÍČ API: ${key}`, key],
    ['apiKey', `heslo: ${key}`, key],
  ])('%s, case %#', (id, typed, sent) => {
    expect(judgeValue(field(id), typed)).toMatchObject({ outcome: 'ok', value: sent });
  });
});

describe('what cannot be right is refused before anything is sent, in words', () => {
  it.each([
    ['storeUrl', 'https://www.example.cz', 'host-not-allowed', /Add-ons → API/],
    ['storeUrl', 'https://example-shop.upgates.com', 'host-not-allowed', /contains “\.admin\.”/],
    ['storeUrl', `${shop}.example.org`, 'host-not-allowed', /Add-ons → API/],
    ['storeUrl', 'https://a.b.admin.s00.upgates.com', 'host-not-allowed', /Add-ons → API/],
    ['storeUrl', 'https://docs.upgates.com/api/intro', 'invalid-value', /no shop/],
    ['apiLogin', '00000000:key', 'invalid-value', /no colon/],
    ['apiKey', `00000000:${key}`, 'invalid-value', /before the colon/],
    ['apiKey', `Basic ${btoa(`00000000:${key}`)}`, 'invalid-value', /encoded/],
    ['apiKey', `${shop}/api/v2`, 'invalid-value', /web address/],
    ['apiKey', 'short', 'invalid-value', /at least six/],
  ])('%s, case %#', (id, typed, outcome, says) => {
    expect(judgeValue(field(id), typed)).toMatchObject({ outcome, message: expect.stringMatching(says) });
  });
});

it('remarks on what may belong elsewhere', () => {
  const judged = judgeValues(fields, { storeUrl: shop, apiLogin: 'owner@example.com', apiKey: '00000000' });
  expect(judged.apiLogin).toMatchObject({ outcome: 'ok', note: expect.stringMatching(/e-mail address/) });
  expect(judged.apiKey).toMatchObject({ outcome: 'ok', note: expect.stringMatching(/only digits/) });
  expect(judgeValue(field('apiKey'), key).note).toBeUndefined();
});

describe('values are found in a longer text', () => {
  it.each([
    ['a copy of the page', `LOGIN: 00000000\nKLÍČ API: ${key}\nURL: ${shop}/api/v2`],
    ['a .env file', `UPGATES_URL=${shop}/api/v2\nUPGATES_LOGIN="00000000"\nUPGATES_API_KEY="${key}"`],
    ['JSON', JSON.stringify({ url: `${shop}/api/v2`, login: '00000000', apiKey: key })],
  ])('%s', (_, text) => {
    expect(readPasted(fields, text)).toEqual({ storeUrl: `${shop}/api/v2`, apiLogin: '00000000', apiKey: key });
  });
});
