import { expect, test } from 'vitest';
import { sandbox } from './sandbox.ts';

const key = `ck_${'0'.repeat(40)}`;
const secret = `cs_${'0'.repeat(40)}`;
const site = 'https://www.example.com/wp-json';
const basic = (user: string, password: string) => ({ Authorization: `Basic ${btoa(`${user}:${password}`)}` });
const nobodys = `OAuth oauth_consumer_key="ck_0", oauth_nonce="x", oauth_signature="x", oauth_signature_method="HMAC-SHA256", oauth_timestamp="1"`;

const ask = (scenario: string, path: string, headers: Record<string, string> = {}) =>
  sandbox.fetch(scenario, new Request(site + path, { headers }));

test.each<[scenario: string, path: string, headers: Record<string, string>, status: number, body: object]>([
  ['works', '/wc/v3/products', basic(key, secret), 200, [{ id: 10 }, { id: 11 }]],
  ['works', `/wc/v3/products?consumer_key=${key}&consumer_secret=${secret}`, {}, 200, [{ id: 10 }, { id: 11 }]],
  ['works', '/wc/v3/products?per_page=1&_fields=id', basic(key, secret), 200, [{ id: 10 }]],
  ['works', '/wc/v3/products', {}, 401, { code: 'woocommerce_rest_cannot_view', message: 'Sorry, you cannot list resources.' }],
  ['works', '/wc/v3/products', basic('ck_1', secret), 401, { code: 'woocommerce_rest_cannot_view' }],
  ['works', '/wc/v3/products', basic(key, 'cs_1'), 401, { code: 'woocommerce_rest_authentication_error' }],
  ['header-cut-off', '/wc/v3/products', basic(key, secret), 401, { code: 'woocommerce_rest_cannot_view' }],
  ['works', '/wc/v3/products', { Authorization: nobodys }, 401, { message: 'Consumer key is invalid.' }],
  ['header-cut-off', '/wc/v3/products', { Authorization: nobodys }, 401, { code: 'woocommerce_rest_cannot_view' }],
  // A good key of any user, but also an unknown one.
  ['scope-missing-all', '/wc/v3?_fields=namespace', basic(key, secret), 200, { namespace: 'wc/v3' }],
  ['works', '/wc/v3?_fields=namespace', basic('ck_1', secret), 200, { namespace: 'wc/v3' }],
  ['scope-missing-all', '/wc/v3/orders', basic(key, secret), 403, { data: { status: 403 } }],
  ['works', '/wc/v3/orders?per_page=0', basic(key, secret), 400, { code: 'rest_invalid_param' }],
  ['works', '/wp/v2/pages', {}, 200, [{ id: 8 }]],
  ['woocommerce-off', '/wc/v3/products', basic(key, secret), 404, { code: 'rest_no_route' }],
  ['wrong-secret-german', '/wc/v3/products', basic(key, 'cs_1'), 401, { message: 'Consumer Secret ist ungültig.' }],
])('%s: %s, case %#', async (scenario, path, headers, status, body) => {
  const answer = await ask(scenario, path, headers);
  expect([answer.status, await answer.json()]).toMatchObject([status, body]);
});

test('says privately what it says to a known user', async () => {
  const cached = async (scenario: string, secretOfIt: string) =>
    (await ask(scenario, '/wc/v3/products', basic(key, secretOfIt))).headers.get('cache-control');
  expect(await cached('write-only', secret)).toMatch(/private/);
  expect(await cached('works', 'cs_1')).toBeNull();
});

test('an index tells everybody what the site has', async () => {
  const answer = await ask('works', '/?_fields=name,home,namespaces');
  expect(await answer.json()).toEqual({
    name: 'Harbour Tea',
    home: 'https://www.example.com',
    namespaces: expect.arrayContaining(['wc/v3', 'wp/v2']),
  });
});
