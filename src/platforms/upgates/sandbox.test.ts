import { expect, test } from 'vitest';
import { sandbox } from './sandbox.ts';

const base = 'https://example-shop.admin.s00.upgates.com/api/v2';
const basic = (pair: string) => ({ Authorization: `Basic ${btoa(pair)}`, Accept: 'application/json' });
const headers = basic('00000000:FAKEfakeFAKEfake');

const get = (scenario: string, path: string, init: RequestInit = {}) =>
  sandbox.fetch(scenario, new Request(path.startsWith('https:') ? path : base + path, { headers, ...init }));
const statuses = (scenario: string, init?: RequestInit) =>
  Promise.all(
    ['/status', '/products/simple', '/categories', '/customers', '/orders', '/articles', '/news'].map(
      async (path) => (await get(scenario, path, init)).status,
    ),
  );

test('the access says what it may do, and how many requests are left', async () => {
  const answer = await get('scope-missing-orders', '/status');
  expect(answer.headers.get('X-Rate-Limit-Hour-Remaining')).toBe('90');
  expect((await answer.json()).services).toEqual(
    expect.arrayContaining([
      { service: 'Products', url: `${base}/products`, privilege: 'readonly' },
      { service: 'Orders', url: `${base}/orders`, privilege: 'deny' },
    ]),
  );
});

test.each([
  ['/products/simple?page=1', 'products', { code: 'P-1', stock: 4 }],
  ['/products?page=1', 'products', { code: 'P-1' }],
  ['/categories', 'categories', { code: 'C-1' }],
  ['/customers', 'customers', { surname: 'Example' }],
  ['/orders?order_by=creation_time&order_dir=desc', 'orders', { order_number: 'O-1001', currency_id: 'CZK' }],
  ['/articles', 'articles', { article_id: 5 }],
  ['/news', 'news', { news_id: 6 }],
])('reads %s', async (path, key, first) => {
  const answer = await (await get('works', path)).json();
  expect(answer).toMatchObject({ current_page: 1, number_of_items: expect.any(Number) });
  expect(answer[key][0]).toMatchObject(first);
});

test.each([
  ['another key', basic('00000000:wrong')],
  ['another login', basic('99999999:FAKEfakeFAKEfake')],
  ['no login', {}],
])('%s is refused everywhere', async (_, own) => {
  for (const scenario of ['works', 'empty-store', 'scope-missing-orders'])
    expect(await statuses(scenario, { headers: own })).toEqual([401, 401, 401, 401, 401, 401, 401]);
});

test.each([
  ['empty-store', [200, 200, 200, 200, 200, 200, 200]],
  ['access-inactive', [403, 403, 403, 403, 403, 403, 403]],
  ['scope-missing-orders', [200, 200, 200, 200, 403, 200, 200]],
  ['scope-missing-all', [200, 403, 403, 403, 403, 403, 403]],
  ['no-simple-list', [200, 404, 200, 200, 200, 200, 200]],
])('%s answers %j', async (scenario, expected) => {
  expect(await statuses(scenario)).toEqual(expected);
});

test('a shop that has moved tells its new address in the body only', async () => {
  const answer = await get('works', 'https://example-shop.admin.s99.upgates.com/api/v2/status');
  expect([answer.status, answer.headers.get('Location')]).toEqual([301, null]);
  expect(await answer.json()).toEqual({ api_url: base });
});

test('too many requests tell the time at which they are allowed again', async () => {
  expect((await get('rate-limited', '/status')).headers.get('Retry-After')).toMatch(/GMT$/);
});

test('nothing is written', async () => {
  expect((await get('works', '/products', { method: 'POST', body: '{}' })).status).toBe(405);
});
