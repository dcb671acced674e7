import { expect, test } from 'vitest';
import { sandbox } from './sandbox.ts';

const pair = (key = 'fakeshopwiredkey0000000000000000', secret = 'fakeshopwiredsecret0000000000000') => ({
  Authorization: `Basic ${btoa(`${key}:${secret}`)}`,
});

const get = (scenario: string, path: string, headers: Record<string, string> = pair(), method = 'GET') =>
  sandbox.fetch(scenario, new Request(`https://api.ecommerceapi.uk/v1${path}`, { headers, method }));

test.each([
  ['/countries', { name: 'United Kingdom' }],
  ['/products?count=1', { title: 'Blue Mug', price: 12 }],
  ['/categories?count=1', { title: 'Mugs' }],
  ['/customers?count=1', { firstName: 'Pat' }],
  ['/orders?count=1', { reference: 1001, status: { name: 'Paid' } }],
  ['/pages?count=1', { title: 'About us' }],
  ['/brands?count=1', { title: 'Acme' }],
])('%s is a bare list', async (path, first) => {
  expect(await (await get('works', path)).json()).toMatchObject([first]);
});

test('counts, pages, and has empty lists', async () => {
  expect(await (await get('works', '/products/count')).json()).toEqual({ count: 2 });
  expect(await (await get('works', '/products?count=1&offset=1')).json()).toMatchObject([{ title: 'Red Mug' }]);
  expect(await (await get('empty-store', '/orders?count=1')).json()).toEqual([]);
});

test.each([
  ['works', '/countries', pair('wrongkey'), 401],
  ['works', '/countries', pair(undefined, 'wrongsecret'), 401],
  ['works', '/countries', {}, 401],
  ['deleted-pair', '/countries', pair(), 401],
  ['scope-missing-orders', '/orders', pair(), 403],
  ['scope-missing-orders', '/countries', pair(), 200],
  ['everything-refused', '/countries', pair(), 403],
  ['works', '/products?count=0', pair(), 422],
  ['works', '/categories/count', pair(), 404],
  ['works', '/blogs', pair(), 404],
])('%s answers %s, case %#', async (scenario, path, headers, status) => {
  expect((await get(scenario, path, headers)).status).toBe(status);
});

test('nothing is written, and no other host exists', async () => {
  expect((await get('works', '/products', pair(), 'POST')).status).toBe(405);
  const elsewhere = sandbox.fetch('works', new Request('https://api.shopwired.co.uk/v1/countries'));
  await expect(elsewhere).rejects.toMatchObject({ cause: { code: 'ENOTFOUND' } });
});
