import { expect, test } from 'vitest';
import { sandbox } from './sandbox.ts';

const headers = { Authorization: 'Bearer 00000000-0000-4000-8000-000000000000', 'User-Agent': 'Sandbox test' };

const get = (scenario: string, path: string, own: Record<string, string> = headers) =>
  sandbox.fetch(scenario, new Request(`https://api.squarespace.com${path}`, { headers: own }));

test('names the website to any key', async () => {
  expect(await (await get('forms-key', '/1.0/authorization/website')).json()).toMatchObject({
    title: 'Acme Demo',
    currency: 'EUR',
  });
});

test.each([
  ['/v2/commerce/products', { products: [{ name: 'Blue Mug' }, {}], pagination: { hasNextPage: false } }],
  ['/1.0/commerce/store_pages', { storePages: [{ title: 'Shop' }] }],
  ['/1.0/commerce/orders', { result: [{ orderNumber: '1001' }] }],
  ['/1.0/commerce/inventory', { inventory: [{ sku: 'MUG-1' }] }],
  ['/1.0/commerce/transactions', { documents: [{}] }],
  ['/1.0/profiles?filter=isCustomer,true', { profiles: [{ firstName: 'Pat' }, {}] }],
  ['/v1/contacts?pageSize=1', { contacts: [{ firstName: 'Pat' }], pagination: { hasNextPage: true } }],
])('reads %s', async (path, answer) => {
  expect(await (await get('works', path)).json()).toMatchObject(answer);
});

test('an empty list is a list, or null', async () => {
  expect(await (await get('empty-store', '/1.0/commerce/orders')).json()).toMatchObject({ result: [] });
  expect(await (await get('empty-store-with-null', '/1.0/commerce/orders')).json()).toMatchObject({ result: null });
});

test.each([
  ['works', { 'User-Agent': 'Sandbox test' }, 401],
  ['works', { ...headers, Authorization: 'Bearer wrong' }, 401],
  ['works', { Authorization: headers.Authorization }, 400],
  ['deleted-key', headers, 401],
  ['scope-missing-orders', headers, 401],
  ['scope-missing-orders-403', headers, 403],
  ['site-expired', headers, 402],
])('%s refuses, case %#', async (scenario, own, status) => {
  const answer = await get(scenario, '/1.0/commerce/orders', own);
  expect(answer.status).toBe(status);
  expect(Object.keys(await answer.json())).toEqual(['type', 'subtype', 'message', 'details', 'contextId']);
});

test('dates come in pairs and never with a cursor', async () => {
  expect((await get('works', '/1.0/commerce/orders?modifiedAfter=2026-01-01T00:00:00Z')).status).toBe(400);
});

test('there is nothing else, and no other host', async () => {
  expect((await get('works', '/1.0/commerce/blogs')).status).toBe(404);
  const elsewhere = sandbox.fetch('works', new Request('https://login.squarespace.com/'));
  await expect(elsewhere).rejects.toMatchObject({ cause: { code: 'ENOTFOUND' } });
});
