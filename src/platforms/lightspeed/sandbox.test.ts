import { describe, expect, test } from 'vitest';
import { sandbox } from './sandbox.ts';

const key = '00000000000000000000000000000000';
const secret = '11111111111111111111111111111111';
const retail = 'https://example-shop.retail.lightspeed.app/api/2.0';

const get = (path: string, { scenario = 'works', user = key, host = 'api.webshopapp.com' } = {}) =>
  sandbox.fetch(
    scenario,
    new Request(`https://${host}${path}`, { headers: { Authorization: `Basic ${btoa(`${user}:${secret}`)}` } }),
  );
const getRetail = (path: string, scenario = 'works', headers: Record<string, string> = {}) =>
  sandbox.fetch(
    scenario,
    new Request(retail + path, {
      headers: { Authorization: 'Bearer lsxs_pt_00000000000000000000000000000000', 'User-Agent': 'Sample client', ...headers },
    }),
  );

describe('the C-Series', () => {
  test.each([
    ['/en/products.json?limit=1&fields=id,title', { products: [{ id: 1, title: 'Mug' }] }],
    ['/nl/products/count.json', { count: 2 }],
    ['/en/blogs/articles.json?limit=1', { blogArticles: [{ id: 10, title: 'We are open' }] }],
    ['/en/account/permissions.json', { accountPermissions: { products: { read: true, write: false } } }],
    ['/en/shop.json', { shop: { id: '1', subDomain: 'example-shop' } }],
    ['/en/languages.json', { languages: [{ code: 'en', isDefault: true }, { code: 'nl' }] }],
  ])('answers %s', async (path, answer) => {
    expect(await (await get(path)).json()).toMatchObject(answer);
  });

  test.each([
    ['another key', '/en/shop.json', { user: '9'.repeat(32) }, 401],
    ['another server', '/en/shop.json', { host: 'api.shoplightspeed.com' }, 401],
    ['a key that is not enabled', '/en/shop.json', { scenario: 'key-not-enabled' }, 401],
    ['a language that the shop does not have', '/de/products.json', {}, 404],
    ['a row that is not ticked', '/en/orders.json', { scenario: 'scope-missing-orders' }, 403],
    ['its number too', '/en/orders/count.json', { scenario: 'scope-missing-orders' }, 403],
    ['what there is not', '/en/nothing.json', {}, 404],
  ])('refuses %s', async (_, path, options, status) => {
    const answer = await get(path, options);
    expect([answer.status, await answer.json()]).toEqual([status, { error: expect.objectContaining({ code: status }) }]);
  });

  test('may send an error as a success', async () => {
    const answer = await get('/en/orders.json', { scenario: 'scope-missing-orders-as-success' });
    expect([answer.status, await answer.json()]).toEqual([200, { error: expect.objectContaining({ code: 403 }) }]);
  });

  test('limits requests in three ways at once', async () => {
    const answer = await get('/en/shop.json', { scenario: 'rate-limited' });
    expect(answer.headers.get('X-RateLimit-Remaining')).toBe('120/-1/9000');
  });

  test('has empty lists in a new shop', async () => {
    expect(await (await get('/en/products.json', { scenario: 'empty-store' })).json()).toEqual({ products: [] });
  });
});

describe('the X-Series', () => {
  test.each([
    ['/retailer', { data: { name: 'Sample Shop' } }],
    ['/products?page_size=1', { data: [{ name: 'Mug' }], version: { min: 1 } }],
    ['/product_categories', { data: { data: { categories: [{ name: 'Cups' }] } } }],
  ])('answers %s', async (path, answer) => {
    expect(await (await getRetail(path)).json()).toMatchObject(answer);
  });

  test('refuses another token, and requests without a User-Agent', async () => {
    expect((await getRetail('/retailer', 'token-expired')).status).toBe(401);
    expect((await getRetail('/retailer', 'works', { 'User-Agent': '' })).status).toBe(400);
  });
});
