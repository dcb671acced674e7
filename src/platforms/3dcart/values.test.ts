import { describe, expect, it } from 'vitest';
import { judgeValue, judgeValues, readPasted } from '../../check/values/index.ts';
import type { Field } from '../../definition/index.ts';
import { threeDCart } from './platform.ts';

const fields = threeDCart.methods[0]?.fields as Field[];
const field = (id: string) => fields.find((own) => own.id === id) as Field;
const token = '0'.repeat(32);
const privateKey = '1'.repeat(32);

describe('what people paste is cleaned', () => {
  it.each([
    ['storeUrl', ' Fake-Widgets-Com.3dcartstores.com/ ', 'https://fake-widgets-com.3dcartstores.com'],
    ['storeUrl', 'http://000x00000000.s4shops.com\\', 'https://000x00000000.s4shops.com'],
    ['storeUrl', 'https://www.fake-widgets.example/admin/login.asp?x=1', 'https://www.fake-widgets.example'],
    ['storeUrl', 'SecureURL: https://www.fake-widgets.example', 'https://www.fake-widgets.example'],
    ['apiKey', ` "${token}" `, token],
    ['apiKey', `Token: ${token}`, token],
    ['apiKey', `Authorization: Bearer ${'fake'.repeat(10)}==`, `${'fake'.repeat(10)}==`],
    ['privateKey', `PrivateKey: ${privateKey}`, privateKey],
    ['privateKey', '', ''],
  ])('%s, case %#', (id, typed, sent) => {
    expect(judgeValue(field(id), typed)).toMatchObject({ outcome: 'ok', value: sent });
  });
});

describe('what cannot be right is refused before anything is sent, in words', () => {
  it.each([
    ['storeUrl', '', 'invalid-value', /^Enter the Store URL/],
    ['storeUrl', 'https://apirest.3dcart.com/3dCartWebAPI/v2', 'invalid-value', /no store.*Secure URL/],
    ['storeUrl', 'https://devportal.shift4shop.com/apps', 'invalid-value', /no store/],
    ['storeUrl', 'www.shift4shop.com', 'invalid-value', /no store/],
    ['storeUrl', '0a1b2c3d4e5f60718293a4b5c6d7e8f9', 'invalid-value', /key/],
    ['storeUrl', 'http://127.0.0.1/', 'host-not-allowed', /not an address on the internet/],
    ['apiKey', 'owner@shop.example', 'invalid-value', /e-mail address/],
    ['apiKey', 'https://fake-widgets-com.3dcartstores.com', 'invalid-value', /This is a web address/],
    ['apiKey', 'short', 'invalid-value', /without blanks/],
    ['privateKey', 'two words and more', 'invalid-value', /no blanks/],
  ])('%s, case %#', (id, typed, outcome, says) => {
    expect(judgeValue(field(id), typed)).toMatchObject({ outcome, message: expect.stringMatching(says) });
  });

  it('address and key in each other’s field', () => {
    const typed = { storeUrl: token, apiKey: 'https://fake-widgets-com.3dcartstores.com', privateKey };
    expect(judgeValues(fields, typed).apiKey?.message).toMatch(/swapped/);
  });
});

it('remarks on what looks like an access token, and not on a store’s token', () => {
  expect(judgeValue(field('apiKey'), `${'fake'.repeat(10)}==`).note).toMatch(/access token/);
  expect(judgeValue(field('apiKey'), 'A'.repeat(32)).note).toBeUndefined();
});

describe('values are found in a longer text', () => {
  const found = { storeUrl: 'https://fake.example', apiKey: token, privateKey };
  it.each([
    ['request headers', `SecureURL: https://fake.example\nPrivateKey: ${privateKey}\nToken: ${token}`],
    [
      'a .env file',
      `SHIFT4SHOP_SECURE_URL=https://fake.example\nSHIFT4SHOP_PRIVATE_KEY=${privateKey}\nSHIFT4SHOP_TOKEN="${token}"`,
    ],
    ['JSON', JSON.stringify({ PrivateKey: privateKey, Token: token, SecureURL: 'https://fake.example' })],
  ])('%s', (_, text) => {
    expect(readPasted(fields, text)).toEqual(found);
  });
});
