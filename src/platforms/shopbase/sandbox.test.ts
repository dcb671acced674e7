import { describe, expect, test } from 'vitest';
import { sandbox } from './sandbox.ts';

const key = '0'.repeat(32);
const password = '0'.repeat(64);

function ask(scenario: string, path: string, init: RequestInit = {}, shop = 'demo-store') {
  const headers = { Authorization: `Basic ${btoa(`${key}:${password}`)}`, Accept: 'application/json', ...init.headers };
  return sandbox.fetch(scenario, new Request(`https://${shop}.onshopbase.com${path}`, { ...init, headers }));
}

const lists = {
  '/admin/products.json': 'products',
  '/admin/customers.json': 'customers',
  '/admin/orders.json': 'orders',
  '/admin/collections/custom.json': 'custom_collection',
  '/admin/smart_collections.json': 'smart_collections',
  '/admin/pages.json': 'pages',
};

describe('a private app that may read', () => {
  test('sees the store, wrapped or bare', async () => {
    expect(await (await ask('works', '/admin/shop.json')).json()).toMatchObject({ shop: { name: 'Demo Store' } });
    expect(await (await ask('shop-not-wrapped', '/admin/shop.json')).json()).toMatchObject({ name: 'Demo Store' });
  });

  test.each(Object.entries(lists))('%s lists one record', async (path, name) => {
    const answer = await ask('works', `${path}?limit=1`);
    expect(answer.headers.get('X-Sb-Shop-Api-Call-Limit')).toMatch(/^\d+\/30$/);
    expect(await answer.json()).toEqual({ [name]: [expect.objectContaining({ id: expect.any(Number) })] });
    expect(await (await ask('empty-store', path)).json()).toEqual({ [name]: [] });
  });

  test('counts, and shows the chosen fields only', async () => {
    expect(await (await ask('works', '/admin/products/count.json')).json()).toEqual({ count: 3 });
    const { customers } = await (await ask('works', '/admin/customers.json?limit=1&fields=id,email')).json();
    expect(customers).toEqual([{ id: 2000001, email: 'ada.sample@example.com' }]);
  });

  test('gets everything where parameters are not heeded', async () => {
    expect((await (await ask('limit-ignored', '/admin/products.json?limit=1')).json()).products).toHaveLength(3);
  });
});

describe('refusals', () => {
  test.each<[string, string | undefined]>([
    ['no credentials', ''],
    ['the key twice', `Basic ${btoa(`${key}:${key}`)}`],
    ['key and password exchanged', `Basic ${btoa(`${password}:${key}`)}`],
  ])('%s: 401', async (_, authorization = '') => {
    expect((await ask('works', '/admin/shop.json', { headers: { Authorization: authorization } })).status).toBe(401);
  });

  test('a missing scope refuses its own lists and nothing else', async () => {
    const statuses = async (scenario: string) =>
      Object.fromEntries(
        await Promise.all(Object.keys(lists).map(async (path) => [path, (await ask(scenario, path)).status] as const)),
      );
    expect(await statuses('scope-missing-products')).toEqual({
      '/admin/products.json': 403,
      '/admin/collections/custom.json': 403,
      '/admin/smart_collections.json': 403,
      '/admin/customers.json': 200,
      '/admin/orders.json': 200,
      '/admin/pages.json': 200,
    });
    expect((await ask('no-scopes', '/admin/shop.json')).status).toBe(200);
  });

  test.each([
    ['unknown-store', '/admin/shop.json', 404],
    ['works', '/admin/custom_collections.json', 404],
    ['not-in-plan', '/admin/orders.json', 501],
    ['store-frozen', '/admin/shop.json', 402],
    ['store-locked', '/admin/shop.json', 423],
    ['rate-limited', '/admin/shop.json', 429],
    ['sign-in', '/admin/shop.json', 303],
  ])('%s: %s is %i', async (scenario, path, status) => {
    expect((await ask(scenario, path)).status).toBe(status);
  });

  test('nothing is written', async () => {
    expect((await ask('works', '/admin/products.json', { method: 'POST', body: '{}' })).status).toBe(403);
  });

  test('pages of the admin are web pages, and other stores do not exist', async () => {
    expect((await ask('works', '/admin/products')).headers.get('Content-Type')).toContain('text/html');
    await expect(ask('works', '/admin/shop.json', {}, 'other')).rejects.toMatchObject({ cause: { code: 'ENOTFOUND' } });
  });
});
