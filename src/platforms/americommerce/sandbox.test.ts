import { expect, test } from 'vitest';
import { sandbox } from './sandbox.ts';

const base = 'https://fake-widgets.americommerce.com/api/v1';
const headers = { 'X-AC-Auth-Token': '0'.repeat(32), Accept: 'application/json', 'Cache-Control': 'no-cache' };

const get = (scenario: string, path: string, init: RequestInit = {}) =>
  sandbox.fetch(scenario, new Request(path.startsWith('https:') ? path : base + path, { headers, ...init }));
const statuses = (scenario: string, init?: RequestInit) =>
  Promise.all(
    ['/products', '/categories', '/customers', '/orders', '/pages', '/blog_posts'].map(
      async (path) => (await get(scenario, path, init)).status,
    ),
  );

test.each([
  ['products', { item_name: 'Fake mug', item_number: 'FAKE-1', price: 9.5 }],
  ['categories', { name: 'Mugs' }],
  ['customers', { first_name: 'Ada' }],
  ['orders', { id: 100000, grand_total: 9.5 }],
  ['pages', { title: 'About' }],
  ['blog_posts', { title: 'Hello' }],
  ['stores', { domain_name: 'fake-widgets.americommerce.com' }],
])('the token reads %s', async (key, first) => {
  const answer = await get('works', `/${key}?count=1`);
  expect(answer.headers.get('X-AC-Call-Limit')).toBe('1/20');
  expect(await answer.json()).toEqual({ total_count: expect.any(Number), [key]: [expect.objectContaining(first)] });
});

test('only the fields asked for are sent, and other parameters are ignored', async () => {
  const { products } = await (await get('works', '/products?limit=1&fields=id,item_name')).json();
  expect(products).toHaveLength(3);
  expect(products[0]).toEqual({ id: 1, item_name: 'Fake mug' });
});

test('a page out of range is not found', async () => {
  expect((await get('empty-store', '/products?page=2')).status).toBe(404);
});

test.each([
  ['another token', { headers: { ...headers, 'X-AC-Auth-Token': '9'.repeat(32) } }],
  ['no token', { headers: {} }],
  ['the token as a bearer', { headers: { Authorization: `Bearer ${'0'.repeat(32)}` } }],
])('%s is refused everywhere', async (_, init) => {
  for (const scenario of ['works', 'empty-store', 'scope-missing-orders'])
    expect(await statuses(scenario, init)).toEqual([401, 401, 401, 401, 401, 401]);
  expect(await (await get('works', '/orders', init)).json()).toMatchObject({ status_code: 401, message: 'Unauthorized' });
});

test.each([
  ['empty-store', [200, 200, 200, 200, 200, 200]],
  ['scope-missing-catalog', [403, 403, 200, 200, 200, 200]],
  ['scope-missing-orders-401', [200, 200, 200, 401, 200, 200]],
  ['scope-missing-system', [200, 200, 200, 200, 200, 200]],
  ['steel-plan', [200, 200, 200, 200, 200, 429]],
  ['server-error-orders', [200, 200, 200, 500, 200, 200]],
])('%s answers %j', async (scenario, expected) => {
  expect(await statuses(scenario)).toEqual(expected);
});

test('a site of another kind has no API, and a name without www redirects with the path', async () => {
  expect((await get('works', 'https://blog.fake-widgets.example/api/v1/products')).headers.get('Content-Type')).toMatch('html');
  const answer = await get('works', 'https://fake-widgets.example/api/v1/products');
  expect([answer.status, answer.headers.get('Location')]).toEqual([301, 'https://www.fake-widgets.example/api/v1/products']);
});

test('without a token a list is refused in the shape of this API', async () => {
  const answer = await get('works', '/products?count=1', { headers: {} });
  expect([answer.headers.has('X-AC-Call-Limit'), await answer.json()]).toEqual([
    true,
    { status_code: 401, message: 'Unauthorized', details: expect.any(String) },
  ]);
});
