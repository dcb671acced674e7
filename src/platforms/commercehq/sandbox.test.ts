import { expect, test } from 'vitest';
import { sandbox } from './sandbox.ts';

const base = 'https://example-store.commercehq.com/api/v1';
const basic = (pair: string) => ({ Authorization: `Basic ${btoa(pair)}`, Accept: 'application/json' });
const headers = basic('key_00000000:password-00000000');

const get = (scenario: string, path: string, init: RequestInit = {}) =>
  sandbox.fetch(scenario, new Request(base + path, { headers, ...init }));
const statuses = (scenario: string, init?: RequestInit) =>
  Promise.all(
    ['/products', '/customers', '/orders', '/collections'].map(async (path) => (await get(scenario, path, init)).status),
  );

test('the key of the private app verifies the shop as known clients do', async () => {
  const answer = await get('works', '/products?fields=id&size=1');
  expect(answer.headers.get('X-Pagination-Total-Count')).toBe('2');
  expect(await answer.json()).toMatchObject({ items: [{ id: 298 }], _meta: { totalCount: 2, perPage: 1, currentPage: 1 } });
});

test('an item of which nothing was asked for is empty', async () => {
  expect((await (await get('works', '/orders?fields=nothing&size=1')).json()).items).toEqual([{}]);
});

test.each([
  ['another password', basic('key_00000000:wrong')],
  ['another key', basic('wrong:password-00000000')],
  ['no key', {}],
])('%s is refused everywhere', async (_, own) => {
  for (const scenario of ['works', 'empty-store', 'scope-missing-orders'])
    expect(await statuses(scenario, { headers: own })).toEqual([401, 401, 401, 401]);
  const answer = await get('works', '/products', { headers: own });
  expect(answer.headers.get('WWW-Authenticate')).toMatch(/^Basic/);
  expect(await answer.json()).toMatchObject({ name: 'Unauthorized', status: 401 });
});

test.each([
  ['empty-store', [200, 200, 200, 200]],
  ['scope-missing-products', [403, 200, 200, 200]],
  ['scope-missing-all', [403, 403, 403, 403]],
  ['app-deleted', [401, 401, 401, 401]],
  ['shop-unpaid', [402, 402, 402, 402]],
  ['parameter-refused', [422, 200, 200, 200]],
])('%s answers %j', async (scenario, expected) => {
  expect(await statuses(scenario)).toEqual(expected);
});

test('an empty list is a list, and a wrong size is told', async () => {
  expect(await (await get('empty-store', '/orders')).json()).toMatchObject({ items: [], _meta: { totalCount: 0 } });
  expect((await get('works', '/orders?size=0')).status).toBe(422);
});

test('a shop of another name does not exist', async () => {
  await expect(
    sandbox.fetch('works', new Request('https://no-such-store.commercehq.com/api/v1/products', { headers })),
  ).rejects.toMatchObject({ cause: { code: 'ENOTFOUND' } });
});
