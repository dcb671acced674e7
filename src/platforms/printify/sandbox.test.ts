import { describe, expect, test } from 'vitest';
import { sandbox } from './sandbox.ts';

const token = sandbox.samples['personal-access-token']?.apiToken ?? '';
const base = 'https://api.printify.com/v1';

const get = (scenario: string, path: string, headers: Record<string, string> = {}) =>
  sandbox.fetch(
    scenario,
    new Request(path.startsWith('https:') ? path : base + path, {
      headers: { Authorization: `Bearer ${token}`, 'User-Agent': 'Test', ...headers },
    }),
  );

describe('a good token', () => {
  test('reads the shops, not paged', async () => {
    expect(await (await get('works', '/shops.json')).json()).toEqual([
      expect.objectContaining({ sales_channel: 'disconnected' }),
      { id: 1234567, title: 'Demo Shop', sales_channel: 'custom_integration' },
    ]);
  });

  test('reads products with their number, and orders without', async () => {
    expect(await (await get('works', '/shops/1234567/products.json?limit=1')).json()).toMatchObject({
      data: [{ title: 'Demo Mug' }],
      total: 2,
    });
    const orders = await (await get('works', '/shops/1234567/orders.json?limit=1')).json();
    expect(orders).toEqual({ current_page: 1, data: [expect.objectContaining({ total_price: 1299 })] });
  });

  test('finds no shop in an account without one', async () => {
    expect(await (await get('no-shop', '/shops.json')).json()).toEqual([]);
  });
});

test.each([
  ['another token', '/shops.json', { Authorization: 'Bearer fake' }, 401],
  ['no token', '/shops.json', { Authorization: '' }, 401],
  ['a client without a name', '/shops.json', { 'User-Agent': '' }, 400],
  ['another account’s shop', '/shops/1/products.json', {}, 404],
  ['too many orders at once', '/shops/1234567/orders.json?limit=11', {}, 400],
  ['an unknown path', '/customers.json', {}, 404],
])('%s is refused', async (_, path, headers, status) => {
  const answer = await get('works', path, headers);
  expect(answer.status).toBe(status);
  expect(answer.headers.has('x-pfy-correlation-id')).toBe(true);
});

test.each([
  // shops, products, orders
  ['scope-missing-shops', [403, 200, 200]],
  ['scope-missing-products', [200, 403, 200]],
  ['scope-missing-orders', [200, 200, 403]],
  ['scope-missing-all', [200, 403, 403]],
  ['revoked-token', [401, 401, 401]],
  ['plan-quota-orders', [200, 200, 402]],
])('%s answers %j', async (scenario, expected) => {
  const paths = ['/shops.json', '/shops/1234567/products.json', '/shops/1234567/orders.json'];
  expect(await Promise.all(paths.map(async (path) => (await get(scenario, path)).status))).toEqual(expected);
});

test('a host that is not Printify’s does not exist', async () => {
  await expect(get('works', 'https://api.printful.com/v1/shops.json')).rejects.toMatchObject({ cause: { code: 'ENOTFOUND' } });
});
