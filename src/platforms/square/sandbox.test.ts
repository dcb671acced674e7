import { describe, expect, test } from 'vitest';
import { sandbox } from './sandbox.ts';

const host = 'https://connect.squareup.com';
const token = `EAAA${'0'.repeat(60)}`;

/** Asks as the reference says: a body makes it a POST. */
function ask(scenario: string, path: string, json?: unknown, headers: Record<string, string> = {}) {
  const init = { headers: { Authorization: `Bearer ${token}`, 'Square-Version': '2026-05-20', ...headers } };
  const post = json === undefined ? {} : { method: 'POST', body: JSON.stringify(json) };
  return sandbox.fetch(scenario, new Request(path.startsWith('https:') ? path : host + path, { ...init, ...post }));
}
const search = (scenario: string, ids: string[]) => ask(scenario, '/v2/orders/search', { location_ids: ids, limit: 1 });
const codeOf = async (answer: Response) => [answer.status, (await answer.json()).errors[0].code];

describe('a good token', () => {
  test('is told its scopes and its end', async () => {
    const status = await (await ask('works', '/oauth2/token/status', {})).json();
    expect(status.scopes).toContain('ORDERS_READ');
    expect(Date.parse(status.expires_at)).toBeGreaterThan(Date.now());
  });

  test('reads the merchant, items, categories, customers and orders', async () => {
    expect(await (await ask('works', '/v2/merchants/me')).json()).toMatchObject({ merchant: { business_name: 'Acme Demo' } });
    expect((await (await ask('works', '/v2/catalog/search', { object_types: ['ITEM'], limit: 1 })).json()).objects).toHaveLength(
      1,
    );
    expect(await (await ask('works', '/v2/catalog/list?types=CATEGORY')).json()).toMatchObject({
      objects: [{ category_data: { name: 'Mugs' } }],
    });
    expect(await (await ask('works', '/v2/customers?limit=1&count=true')).json()).toMatchObject({ count: 2 });
    expect(await (await search('works', ['LFAKE00000001'])).json()).toMatchObject({ orders: [{ id: 'FAKEORDER1' }] });
  });

  test('finds no key at all where there is nothing', async () => {
    expect(await (await search('empty-store', ['LFAKE00000001'])).json()).toEqual({});
    expect(await (await ask('empty-store', '/v2/customers')).json()).toEqual({});
  });
});

test.each([
  ['another token', '/v2/locations', { Authorization: 'Bearer EAAA-other' }, 401, 'UNAUTHORIZED'],
  ['no token', '/v2/locations', { Authorization: '' }, 401, 'UNAUTHORIZED'],
  ['the test environment', 'https://connect.squareupsandbox.com/v2/locations', {}, 401, 'UNAUTHORIZED'],
  ['a version in another form', '/v2/locations', { 'Square-Version': 'v2' }, 400, 'INVALID_SQUARE_VERSION_FORMAT'],
  ['an unknown path', '/v2/pages', {}, 404, 'NOT_FOUND'],
])('%s is refused', async (_, path, headers, status, code) => {
  expect(await codeOf(await ask('works', path, undefined, headers))).toEqual([status, code]);
});

test('orders are searched in one to ten locations of the merchant', async () => {
  const twelve = Array.from({ length: 12 }, (_, index) => `LFAKE${String(index + 1).padStart(8, '0')}`);
  expect((await search('many-locations', twelve.slice(0, 10))).status).toBe(200);
  expect(await codeOf(await search('many-locations', twelve))).toEqual([400, 'INVALID_VALUE']);
  expect(await codeOf(await search('works', []))).toEqual([400, 'MISSING_REQUIRED_PARAMETER']);
  expect(await codeOf(await search('works', ['LFAKE00000009']))).toEqual([400, 'LOCATION_MISMATCH']);
});

test('a missing scope is named in brackets', async () => {
  const answer = await ask('scope-missing-customers', '/v2/customers');
  expect([answer.status, await answer.text()]).toEqual([403, expect.stringContaining('[CUSTOMERS_READ]')]);
});

test('the question about a token does not say that it has expired, everything else does', async () => {
  expect(await codeOf(await ask('expired-token', '/oauth2/token/status', {}))).toEqual([401, 'UNAUTHORIZED']);
  expect(await codeOf(await ask('expired-token', '/v2/merchants/me'))).toEqual([401, 'ACCESS_TOKEN_EXPIRED']);
});

test('a token of the test environment is good there only', async () => {
  expect((await ask('sandbox-token', '/v2/locations')).status).toBe(401);
  expect((await ask('sandbox-token', 'https://connect.squareupsandbox.com/v2/locations')).status).toBe(200);
});

test('a host that is not Square’s does not exist', async () => {
  await expect(ask('works', 'https://connect.square.example/')).rejects.toMatchObject({ cause: { code: 'ENOTFOUND' } });
});
