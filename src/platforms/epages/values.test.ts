import { describe, expect, it } from 'vitest';
import { judgeValue, readPasted } from '../../check/values/index.ts';
import type { Field } from '../../definition/index.ts';
import { epages } from './platform.ts';

const fieldsOf = (method: string) => epages.methods.find(({ id }) => id === method)?.fields as Field[];
const field = (place: string) => {
  const [method, id] = place.split('.') as [string, string];
  return fieldsOf(method).find((own) => own.id === id) as Field;
};
const apiUrl = 'private-app.apiUrl';
const beyondUrl = 'custom-app.apiUrl';
const token = 'FAKEFAKEFAKEFAKEFAKEFAKEFAKE0000';
const nowUrl = 'https://www.fake-shop.example/rs/shops/FakeShop';

describe('what people paste is cleaned', () => {
  it.each([
    ['private-app.storeUrl', ' fake-shop.beyondshop.cloud/products?x=1 ', 'https://fake-shop.beyondshop.cloud'],
    ['private-app.storeUrl', '', ''],
    [apiUrl, 'www.fake-shop.example/rs/shops/FakeShop/', nowUrl],
    [apiUrl, `${nowUrl}/orders?resultsPerPage=1`, nowUrl],
    [apiUrl, `${nowUrl}/token`, nowUrl],
    [apiUrl, 'https://www.fake-shop.example/epages/FakeShop.admin/?ObjectID=1234', nowUrl],
    [apiUrl, 'http://www.fake-shop.example/epages/FakeShop.sf/en_GB/', nowUrl],
    [apiUrl, 'fake-shop.beyondshop.cloud', 'https://fake-shop.beyondshop.cloud/api'],
    [apiUrl, 'https://fake-shop.beyondshop.cloud/cockpit/apps', 'https://fake-shop.beyondshop.cloud/api'],
    [apiUrl, 'https://www.fake-shop.example/api/', 'https://www.fake-shop.example/api'],
    [beyondUrl, 'https://www.fake-shop.example/api/oauth/token?x=1', 'https://www.fake-shop.example/api'],
    [beyondUrl, 'https://api.fake-shop.example/api', 'https://api.fake-shop.example/api'],
    ['private-app.accessToken', ` "Bearer ${token}" `, token],
    ['private-app.accessToken', 'eyJmYWtl.eyJmYWtlIjp0cnVl.ZmFrZQ', 'eyJmYWtl.eyJmYWtlIjp0cnVl.ZmFrZQ'],
    ['custom-app.clientSecret', 'FAKESECRET0000000\n', 'FAKESECRET0000000'],
  ])('%s, case %#', (place, typed, sent) => {
    expect(judgeValue(field(place), typed)).toMatchObject({ outcome: 'ok', value: sent });
  });
});

describe('what cannot be right is refused before anything is sent, in words', () => {
  it.each([
    ['private-app.storeUrl', 'https://fake-shop.beyondshop.cloud/cockpit/', 'invalid-value', /back office/],
    ['private-app.storeUrl', 'https://www.fake-shop.example/epages/FakeShop.admin/?ObjectID=1', 'invalid-value', /back office/],
    [apiUrl, '', 'invalid-value', /^Enter the API URL/],
    [apiUrl, 'fakeshop', 'invalid-value', /not a web address/],
    [apiUrl, 'https://www.fake-shop.example', 'invalid-value', /address of the shop alone/],
    [apiUrl, 'http://10.0.0.1/api', 'host-not-allowed', /not an address on the internet/],
    [beyondUrl, nowUrl, 'invalid-value', /choose “Access token”/],
    ['private-app.accessToken', '00000000-0000-4000-8000-000000000000', 'invalid-value', /This is the Client ID/],
    ['private-app.accessToken', 'short', 'invalid-value', /at least 16/],
    ['custom-app.clientId', 'short', 'invalid-value', /at least eight/],
    ['custom-app.clientSecret', 'two words', 'invalid-value', /no blanks/],
    ['custom-app.clientSecret', 'eyJmYWtl.eyJmYWtlIjp0cnVl.ZmFrZQ', 'invalid-value', /made from the Client Secret/],
  ])('%s, case %#', (place, typed, outcome, says) => {
    expect(judgeValue(field(place), typed)).toMatchObject({ outcome, message: expect.stringMatching(says) });
  });
});

describe('values are found in a longer text', () => {
  const client = { clientId: 'fake-client-id', clientSecret: 'FAKESECRET0000000' };
  it.each([
    ['labels', 'Client ID: fake-client-id\nClient Secret: FAKESECRET0000000'],
    ['JSON', '{ "client_id": "fake-client-id", "client_secret": "FAKESECRET0000000" }'],
    ['a .env file', 'BEYOND_CLIENT_ID=fake-client-id\nBEYOND_CLIENT_SECRET="FAKESECRET0000000"'],
  ])('%s', (_, text) => {
    expect(readPasted(fieldsOf('custom-app'), text)).toEqual(client);
  });

  it.each([
    [
      'the access data',
      `Client ID\n00000000-0000-4000-8000-000000000000\nClient Secret\n${'0'.repeat(32)}\nAccess token\n${token}`,
    ],
    ['the answer of the exchange', `{"access_token":"${token}","token_type":"bearer"}`],
  ])('%s', (_, text) => {
    expect(readPasted(fieldsOf('private-app'), text)).toEqual({ accessToken: token });
  });
});
