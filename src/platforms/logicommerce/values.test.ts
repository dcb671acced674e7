import { describe, expect, it } from 'vitest';
import { judgeValue, readPasted } from '../../check/values/index.ts';
import type { Field } from '../../definition/index.ts';
import { logicommerce } from './platform.ts';

const fields = logicommerce.methods[0]?.fields as Field[];
const field = (id: string) => fields.find((own) => own.id === id) as Field;
const appId = 'ABCDE12345';
const appKey = 'fakeappkey0000000000';

describe('what people paste is cleaned', () => {
  it.each([
    ['storeUrl', ' WWW.Example-Shop.es/es/cesta?x=1 ', 'https://www.example-shop.es'],
    ['storeUrl', 'http://12345.site.logicommerce.cloud/', 'https://12345.site.logicommerce.cloud'],
    ['storeUrl', '12345.logicommerce.net', 'https://12345.logicommerce.net'],
    ['storeUrl', '', ''],
    ['appId', ` "${appId}" `, appId],
    ['appId', '123456', '123456'],
    ['appKey', `${appKey}\n`, appKey],
    ['appKey', `${appId}${appKey}`, `${appId}${appKey}`],
  ])('%s, case %#', (id, typed, sent) => {
    expect(judgeValue(field(id), typed)).toMatchObject({ outcome: 'ok', value: sent });
  });
});

describe('what cannot be right is refused before anything is sent, in words', () => {
  it.each([
    ['storeUrl', 'https://8x.logicommerce.net/login', 'invalid-value', /belongs to LogiCommerce/],
    ['storeUrl', 'https://8x-hk.logicommerce.net', 'invalid-value', /belongs to LogiCommerce/],
    ['storeUrl', '8x.logicommerce.cn', 'invalid-value', /belongs to LogiCommerce/],
    ['storeUrl', 'https://api.logicommerce.cloud/auth', 'invalid-value', /belongs to LogiCommerce/],
    ['storeUrl', 'https://api-studio.logicommerce.cloud', 'invalid-value', /belongs to LogiCommerce/],
    ['storeUrl', 'https://api.logicommerce.net/v1', 'invalid-value', /belongs to LogiCommerce/],
    ['storeUrl', 'https://10.0.0.1', 'host-not-allowed', /not an address on the internet/],
    ['appId', '', 'invalid-value', /^Enter the App ID/],
    ['appId', 'owner@example.com', 'invalid-value', /e-mail/],
    ['appId', 'https://www.example-shop.es', 'invalid-value', /This is an address/],
    ['appId', 'two words', 'invalid-value', /no blanks/],
    ['appKey', 'a password', 'invalid-value', /no blanks/],
    ['appKey', 'short', 'invalid-value', /at least eight/],
    ['appKey', 'owner@example.com', 'invalid-value', /e-mail/],
    ['appKey', 'https://www.example-shop.es', 'invalid-value', /This is a web address/],
    ['appKey', 'eyJmYWtl.eyJmYWtl.ZmFrZQ', 'invalid-value', /made from the key/],
  ])('%s, case %#', (id, typed, outcome, says) => {
    expect(judgeValue(field(id), typed)).toMatchObject({ outcome, message: expect.stringMatching(says) });
  });
});

it('remarks on what may be the Commerce ID', () => {
  expect(judgeValue(field('appId'), '1234')).toMatchObject({ outcome: 'ok', note: expect.stringMatching(/Commerce ID/) });
});

describe('values are found in a longer text', () => {
  it.each([
    ['labels', `App ID: ${appId}\nApp Key: ${appKey}`],
    ['double labels', `App ID / Client ID: ${appId}\nApp Key / Client Secret: ${appKey}`],
    ['the page as it is copied', `App ID (Client ID)\n${appId}\nApp Key (Client Secret)\n${appKey}`],
    ['headers', `X-App-Id: ${appId}\r\nX-App-Key: ${appKey}`],
    ['a .env file', `LOGICOMMERCE_APP_ID=${appId}\nLOGICOMMERCE_APP_KEY="${appKey}"`],
    ['JSON', `{ "appId": "${appId}", "appKey": "${appKey}" }`],
    ['other words', `client_id=${appId}\nclient_secret=${appKey}`],
  ])('%s', (_, text) => {
    expect(readPasted(fields, text)).toEqual({ appId, appKey });
  });
});
