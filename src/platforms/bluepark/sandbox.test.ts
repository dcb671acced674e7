import { describe, expect, test } from 'vitest';
import { sandbox } from './sandbox.ts';

const base = 'https://www.example.com/api/v1';
const basic = (pair: string) => ({ Authorization: `Basic ${btoa(pair)}`, Accept: 'application/json' });
const headers = basic(`fakeadmin:${'0'.repeat(40)}`);

/** Asks as the documentation says. A `path` that is no address continues the API’s. */
const get = (scenario: string, path: string, init: RequestInit = {}) =>
  sandbox.fetch(scenario, new Request(path.startsWith('https:') ? path : base + path, { headers, ...init }));
const statuses = (scenario: string) =>
  Promise.all(
    ['/company', '/products', '/orders', '/taxonomy', '/users'].map(async (path) => (await get(scenario, path)).status),
  );

test('lists are bare, and their totals are in headers', async () => {
  const answer = await get('works', '/products?limit=1');
  expect(await answer.json()).toEqual([expect.objectContaining({ sku: 'FAKE-1', selling_price: '9.50' })]);
  expect([answer.headers.get('X-Resource-Count'), answer.headers.get('X-Response-Count')]).toEqual(['2', '1']);
  expect(answer.headers.get('X-Requests-Remaining')).toBe('882');
  expect(await (await get('works', '/taxonomy?limit=1')).json()).toHaveLength(3);
  expect(await (await get('works', '/orders/count')).json()).toEqual({ count: 1 });
});

test('an empty list is not found, and its count is a text', async () => {
  for (const path of ['/products', '/orders', '/taxonomy']) {
    const answer = await get('empty-store', path);
    expect([answer.status, await answer.json()]).toMatchObject([404, { error: { code: 404, phrase: 'Not Found' } }]);
    expect(await (await get('empty-store', `${path}/count`)).json()).toEqual({ count: '0' });
  }
  expect((await get('works', '/products?page=9')).status).toBe(404);
});

describe('anybody else is refused', () => {
  test.each([
    ['another key', basic(`fakeadmin:${'1'.repeat(40)}`)],
    ['another user', basic(`other:${'0'.repeat(40)}`)],
    ['no credentials', {}],
  ])('%s', async (_, headers) => {
    const answer = await get('works', '/company', { headers });
    expect([answer.status, await answer.json()]).toMatchObject([401, { error: { code: 401, phrase: 'Unauthorized' } }]);
  });
});

test('nothing can be changed', async () => {
  expect((await get('works', '/orders/all', { method: 'DELETE' })).status).toBe(405);
});

test.each([
  // company, products, orders, taxonomy, users
  ['works', [200, 200, 200, 200, 200]],
  ['empty-store', [200, 404, 404, 404, 404]],
  ['access-off-without-words', [401, 401, 401, 401, 401]],
  ['scope-missing-company', [403, 200, 200, 200, 200]],
  ['scope-missing-orders', [200, 200, 403, 200, 200]],
  ['customers-unknown', [200, 200, 200, 200, 404]],
  ['nothing-there', [404, 404, 404, 404, 404]],
  ['rate-limited-orders', [200, 200, 429, 200, 200]],
])('%s answers %j', async (scenario, expected) => {
  expect(await statuses(scenario)).toEqual(expected);
});

test('the shop has one address', async () => {
  const bare = await get('works', base.replace('www.', ''));
  expect([bare.status, bare.headers.get('Location')]).toEqual([301, base]);
  expect((await get('works', 'https://www.example.com/')).headers.get('Content-Type')).toContain('text/html');
  expect((await get('works', 'https://www.example.com/api/v2/company')).status).toBe(404);
  await expect(get('works', 'https://www.no-such-shop.example.com/')).rejects.toMatchObject({ cause: { code: 'ENOTFOUND' } });
});
