import { describe, expect, test } from 'vitest';
import { sandbox } from './sandbox.ts';

const base = 'https://api.etsy.com/v3/application';
const key = 'fakekeystring00000000000:fakesecret';
const token = { Authorization: 'Bearer 87654321.FAKEFAKEFAKEFAKEFAKEFAKE' };

const get = (scenario: string, path: string, headers: Record<string, string> = {}) =>
  sandbox.fetch(
    scenario,
    new Request(path.startsWith('https:') ? path : base + path, { headers: { 'x-api-key': key, ...headers } }),
  );

describe('key and secret alone', () => {
  test.each([
    ['/openapi-ping', { application_id: 123456789 }],
    ['/shops?shop_name=FakeShop&limit=1', { count: 1, results: [{ shop_id: 12345678 }] }],
    ['/shops/12345678', { shop_name: 'FakeShop', listing_active_count: 3 }],
    ['/shops/12345678/listings/active?limit=1', { count: 3, results: [{ title: 'Fake mug' }] }],
    ['/shops/12345678/sections', { count: 1, results: [{ title: 'Mugs' }] }],
    ['/shops/12345678/reviews?limit=1', { count: 1 }],
    ['/listings/active?limit=1', { count: 3 }],
  ])('read %s', async (path, expected) => {
    const answer = await get('works', path);
    expect(answer.headers.get('x-remaining-today')).not.toBeNull();
    expect(await answer.json()).toMatchObject(expected);
  });

  test.each(['/shops/12345678/receipts?limit=1', '/users/me', '/shops/12345678/listings?state=draft'])(
    'do not read %s',
    async (path) => {
      expect((await get('works', path)).status).toBe(401);
      expect((await get('works', path, token)).status).toBe(200);
    },
  );
});

test.each([
  ['another key', '/openapi-ping', { 'x-api-key': 'fakekeystring99999999999:fakesecret' }, 403, /not found or not active/],
  ['another secret', '/openapi-ping', { 'x-api-key': 'fakekeystring00000000000:other' }, 403, /incorrect shared secret/],
  ['the key alone', '/openapi-ping', { 'x-api-key': 'fakekeystring00000000000' }, 403, /required/],
  ['an unknown shop', '/shops/1', {}, 404, /shop/],
  ['another token', '/users/me', { Authorization: 'Bearer 1.other' }, 401, /invalid_token/],
  ['somebody else’s orders', '/shops/23456789/receipts', token, 403, /own/],
  ['a limit of nothing', '/shops/12345678/listings/active?limit=0', {}, 400, /limit/],
])('%s is refused', async (_, path, headers, status, says) => {
  const answer = await get('works', path, headers);
  expect([answer.status, await answer.text()]).toEqual([status, expect.stringMatching(says)]);
  if (status === 403 && path === '/openapi-ping') expect(answer.headers.has('x-limit-per-day')).toBe(false);
});

test('a name that no shop has is an empty list', async () => {
  expect(await (await get('works', '/shops?shop_name=NoSuchShop&limit=1')).json()).toEqual({ count: 0, results: [] });
});

test.each([
  ['app-pending', '/openapi-ping', 403],
  ['app-without-access', '/openapi-ping', 404],
  ['token-expired', '/users/me', 401],
  ['scope-missing-orders', '/shops/12345678/receipts', 403],
  ['scope-missing-shop', '/users/me', 403],
  ['user-without-shop', '/users/me', 404],
])('%s answers %s with %i', async (scenario, path, status) => {
  expect((await get(scenario, path, token)).status).toBe(status);
});

test('the search does not find a shop on vacation', async () => {
  expect(await (await get('on-vacation', '/shops/12345678/listings/active')).json()).toEqual({ count: 0, results: [] });
  expect(await (await get('on-vacation', '/shops/12345678')).json()).toMatchObject({
    is_vacation: true,
    listing_active_count: 3,
  });
});

test('both names of the host answer, and no other', async () => {
  expect((await get('works', `${base.replace('api.', 'openapi.')}/openapi-ping`)).status).toBe(200);
  await expect(get('works', 'https://www.etsy.com/')).rejects.toMatchObject({ cause: { code: 'ENOTFOUND' } });
});
