import { describe, expect, it } from 'vitest';
import { judgeValue, judgeValues, readPasted } from '../../check/values/index.ts';
import type { Field } from '../../definition/index.ts';
import { americommerce } from './platform.ts';

const fields = americommerce.methods[0]?.fields as Field[];
const field = (id: string) => fields.find((own) => own.id === id) as Field;
const token = '0'.repeat(32);
const store = 'https://fake-widgets.americommerce.com';

describe('what people paste is cleaned', () => {
  it.each([
    ['storeUrl', ' Fake-Widgets.americommerce.com ', store],
    ['storeUrl', 'http://fake-widgets.americommerce.com/store/admin/default.aspx?x=1', store],
    ['storeUrl', `${store}/api/v1`, store],
    ['storeUrl', 'www.fake-widgets.example/mugs.aspx', 'https://www.fake-widgets.example'],
    ['accessToken', ` '${token}' `, token],
    ['accessToken', `X-AC-Auth-Token: ${token}`, token],
    ['accessToken', `Bearer ${token}`, token],
  ])('%s, case %#', (id, typed, sent) => {
    expect(judgeValue(field(id), typed)).toMatchObject({ outcome: 'ok', value: sent });
  });
});

describe('what cannot be right is refused before anything is sent, in words', () => {
  it.each([
    ['storeUrl', 'https://xxxxxx.americommerce.com', 'invalid-value', /example of a guide/],
    ['storeUrl', 'fake-widgets', 'invalid-value', /followed by \.americommerce\.com/],
    ['storeUrl', 'https://developers.cart.com/docs', 'invalid-value', /no store/],
    ['storeUrl', 'www.americommerce.com', 'invalid-value', /no store/],
    ['storeUrl', token, 'invalid-value', /This is the Access Token/],
    ['storeUrl', 'https://192.168.1.10/', 'host-not-allowed', /not an address on the internet/],
    ['storeUrl', 'https://www.fake-widgets.example:8443', 'host-not-allowed', /with a port/],
    ['accessToken', 'Migration Tool', 'invalid-value', /name of the app/],
    ['accessToken', store, 'invalid-value', /This is an address/],
  ])('%s, case %#', (id, typed, outcome, says) => {
    expect(judgeValue(field(id), typed)).toMatchObject({ outcome, message: expect.stringMatching(says) });
  });

  it('address and token in each other’s field', () => {
    expect(judgeValues(fields, { storeUrl: token, accessToken: store }).storeUrl?.message).toMatch(/swapped/);
  });
});

describe('values are found in a longer text', () => {
  it.each([
    ['a request', `curl -H "X-AC-Auth-Token: ${token}" ${store}/api/v1/products?count=1`],
    ['a .env file', `AC_STORE_URL=${store}\nAC_ACCESS_TOKEN="${token}"`],
    ['JSON', JSON.stringify({ store_url: store, access_token: token })],
  ])('%s', (_, text) => {
    expect(readPasted(fields, text)).toEqual({ storeUrl: store, accessToken: token });
  });
});
