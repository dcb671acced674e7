import { describe, expect, it } from 'vitest';
import { judgeValue, readPasted } from '../../check/values/index.ts';
import type { Field } from '../../definition/index.ts';
import { jumpseller } from './platform.ts';

const [fields = [], ofTool = []] = jumpseller.methods.map((method) => method.fields);
const field = (id: string) => [...fields, ...ofTool].find((own) => own.id === id) as Field;
const login = '0'.repeat(32);
const token = '1'.repeat(32);
const access = `fake-${'Ab_9'.repeat(10)}`;

describe('what people paste is cleaned', () => {
  it.each([
    ['storeUrl', 'demo-store', 'https://demo-store.jumpseller.com'],
    ['storeUrl', 'demo_store', 'https://demo_store.jumpseller.com'],
    ['storeUrl', ' Demo-Store.jumpseller.com/admin/accounts?x=1 ', 'https://demo-store.jumpseller.com'],
    ['storeUrl', 'http://www.acme.example/', 'https://www.acme.example'],
    ['storeUrl', 'https://jumpseller.acme.example', 'https://jumpseller.acme.example'],
    ['storeUrl', '', ''],
    ['apiLogin', ` "${login}"\n`, login],
    ['apiLogin', 'demo-store', 'demo-store'],
    ['authToken', `“${token}”`, token],
    ['authToken', 'a'.repeat(50), 'a'.repeat(50)],
    ['authToken', `Bearer ${token}`, token],
    ['accessToken', ` "${access}",\n`, access],
    ['accessToken', `Bearer ${access}`, access],
    ['accessToken', 'fake.token~of+any/kind-_==', 'fake.token~of+any/kind-_=='],
  ])('%s, case %#', (id, typed, sent) => {
    expect(judgeValue(field(id), typed)).toMatchObject({ outcome: 'ok', value: sent });
  });
});

describe('what cannot be right is refused before anything is sent, in words', () => {
  it.each([
    ['storeUrl', 'jumpseller.com', 'invalid-value', /own site/],
    ['storeUrl', 'https://www.jumpseller.cl/precios', 'invalid-value', /own site/],
    ['storeUrl', 'https://jumpseller.co.uk', 'invalid-value', /own site/],
    ['storeUrl', 'https://api.jumpseller.com/v1', 'invalid-value', /same for every store/],
    ['storeUrl', 'accounts.jumpseller.com', 'invalid-value', /same for every store/],
    ['storeUrl', 'https://mcp.jumpseller.com', 'invalid-value', /same for every store/],
    ['storeUrl', 'http://192.168.0.1', 'host-not-allowed', /not an address on the internet/],
    ['apiLogin', '', 'invalid-value', /^Enter the API Login/],
    ['apiLogin', 'owner@example.com', 'invalid-value', /e-mail address/],
    ['apiLogin', `${login}:${token}`, 'invalid-value', /both keys in one/],
    ['apiLogin', 'https://demo-store.jumpseller.com', 'invalid-value', /web address/],
    ['apiLogin', 'two words', 'invalid-value', /one word/],
    ['authToken', `Basic ${btoa(`${login}:${token}`)}`, 'invalid-value', /whole header/],
    ['authToken', `${login}:${token}`, 'invalid-value', /both keys in one/],
    ['authToken', '1'.repeat(15), 'invalid-value', /usually of 32/],
    ['authToken', 'pass@word-pass@word', 'invalid-value', /one word/],
    ['accessToken', '', 'invalid-value', /^Enter the Access Token/],
    ['accessToken', 'two words', 'invalid-value', /one word/],
    ['accessToken', `${login}:${token}`, 'invalid-value', /one word/],
    ['accessToken', 'owner@example.com', 'invalid-value', /e-mail address/],
  ])('%s, case %#', (id, typed, outcome, says) => {
    expect(judgeValue(field(id), typed)).toMatchObject({ outcome, message: expect.stringMatching(says) });
  });
});

it('remarks on keys of an unusual shape, and not on the usual one', () => {
  expect(judgeValue(field('apiLogin'), 'demo-store').note).toMatch(/usually has 32/);
  expect(judgeValue(field('authToken'), 'fake-access-token-of-an-app').note).toMatch(/that an app was given/);
  expect(judgeValue(field('accessToken'), token).note).toMatch(/may be the Auth Token/);
  expect(judgeValue(field('apiLogin'), login).note).toBeUndefined();
  expect(judgeValue(field('accessToken'), access).note).toBeUndefined();
});

describe('values are found in a longer text', () => {
  it.each([
    ['the box as it is copied', `API\nLogin\n${login}\nAuth Token\n${token}`],
    ['labels', `API Login: ${login}\nAuth Token: ${token}`],
    ['the newer wording', `Login key: ${login}\r\nAuth token: ${token}`],
    ['a .env file', `JUMPSELLER_LOGIN=${login}\nJUMPSELLER_AUTH_TOKEN="${token}"`],
    ['JSON', `{ "login": "${login}", "authtoken": "${token}" }`],
    ['a command', `curl -u ${login}:${token} https://api.jumpseller.com/v1/products.json`],
  ])('%s', (_, text) => {
    expect(readPasted(fields, text)).toEqual({ apiLogin: login, authToken: token });
  });

  it('with the store', () => {
    const text = `https://demo-store.jumpseller.com/admin/accounts\nAPI Login ${login}\nAuth Token ${token}`;
    expect(readPasted(fields, text)).toEqual({
      storeUrl: 'https://demo-store.jumpseller.com/admin/accounts',
      apiLogin: login,
      authToken: token,
    });
  });
});

it.each([
  ['a documented call', `curl -H "Authorization: Bearer ${access}" \\\n  https://api.jumpseller.com/v1/products.json`],
  [
    'the answer that gives it',
    `{"access_token":"${access}","token_type":"bearer","expires_in":3600,"refresh_token":"FAKEREFRESHTOKEN0000","created_at":1502473092}`,
  ],
  ['a .env file', `JUMPSELLER_CLIENT_ID=fake-id\nJUMPSELLER_ACCESS_TOKEN="${access}"`],
])('the Access Token of an app is found in %s', (_, text) => {
  expect(readPasted(ofTool, text)).toEqual({ accessToken: access });
});
