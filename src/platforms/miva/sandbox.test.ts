import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { sandbox } from './sandbox.ts';

const endpoint = 'https://www.example.com/mm5/json.mvc';
const token = '0'.repeat(32);
const now = () => Math.floor(Date.now() / 1000);

/** Asks as the documentation says. */
function ask(
  scenario: string,
  more: Record<string, unknown>,
  options: { url?: string; authorization?: string; key?: string } = {},
) {
  const body = JSON.stringify({ Store_Code: 'EXAMPLE', Count: 1, Offset: 0, Miva_Request_Timestamp: now(), ...more });
  const signed =
    options.key &&
    `MIVA-HMAC-SHA256 ${token}:${createHmac('sha256', Buffer.from(options.key, 'base64')).update(body).digest('base64')}`;
  const headers = {
    'X-Miva-API-Authorization': options.authorization ?? signed ?? `MIVA ${token}`,
    'Content-Type': 'application/json',
  };
  return sandbox.fetch(scenario, new Request(options.url ?? endpoint, { method: 'POST', headers, body }));
}
const list = async (scenario: string, name: string, more = {}) =>
  (await ask(scenario, { Function: `${name}List_Load_Query`, ...more })).json();

test.each([
  ['Store', { code: 'EXAMPLE' }, 1],
  ['Product', { code: 'FAKE-1', price: 19.95 }, 2],
  ['Category', { name: 'Mugs' }, 1],
  ['Customer', { login: 'ada' }, 1],
  ['Order', { formatted_total: '$24.95' }, 2],
  ['Coupon', { code: 'FAKE10' }, 1],
  ['Page', { name: 'Storefront' }, 2],
])('lists one %s of all', async (name, first, total_count) => {
  expect(await list('works', name)).toEqual({
    success: 1,
    data: { total_count, start_offset: 0, data: [expect.objectContaining(first)] },
  });
});

test('a count of zero means all, and the version is known', async () => {
  expect((await list('works', 'Product', { Count: 0 })).data.data).toHaveLength(2);
  expect(await (await ask('works', { Function: 'MivaMerchantVersion' })).json()).toMatchObject({ data: { major: 10 } });
  expect(await list('empty-store', 'Order')).toEqual({ success: 1, data: { total_count: 0, start_offset: 0, data: [] } });
});

describe('401 says no more than that', () => {
  const product = { Function: 'ProductList_Load_Query' };
  const key = `${'A'.repeat(43)}=`;
  test.each<[string, string, Record<string, unknown>, Parameters<typeof ask>[2], number]>([
    ['another token', 'works', product, { authorization: 'MIVA 1111' }, 401],
    ['another signature', 'works', product, { key: `${'B'.repeat(43)}=` }, 401],
    ['no signature where one is wanted', 'signed', product, {}, 401],
    ['the signature', 'signed', product, { key }, 200],
    ['an old time', 'works', { ...product, Miva_Request_Timestamp: 1 }, {}, 401],
    ['no time', 'works', { ...product, Miva_Request_Timestamp: undefined }, {}, 401],
    ['our address is not on the list', 'token-deleted', product, {}, 401],
  ])('%s', async (_, scenario, body, options, status) => {
    expect((await ask(scenario, body, options)).status).toBe(status);
  });
});

test.each([
  ['works', 'Product', { Store_Code: 'OTHER' }, /^Store 'OTHER' not found/],
  ['works', 'Product', { Store_Code: undefined }, /Store_Code/],
  ['works', 'Mug', {}, /^Invalid function/],
  ['scope-missing-orders', 'Order', {}, /permission/],
  ['function-unknown', 'Coupon', {}, /^Invalid function/],
])('%s: %sList with %j is refused in a good answer', async (scenario, name, more, error_message) => {
  const answer = await list(scenario, name, more);
  expect(answer).toMatchObject({
    success: 0,
    error_code: expect.stringMatching(/^MER-/),
    error_message: expect.stringMatching(error_message),
  });
});

test('there is nothing in other folders and on other hosts', async () => {
  expect((await ask('works', {}, { url: 'https://www.example.com/json.mvc' })).status).toBe(404);
  expect((await ask('works', {}, { url: endpoint.replace('www.', '') })).headers.get('Location')).toBe(endpoint);
  const site = await ask('site-password', {});
  expect([site.status, site.headers.get('WWW-Authenticate')]).toEqual([401, expect.stringMatching(/^Basic/)]);
});

test('without a token it refuses, and shows by that what it is', async () => {
  const body = JSON.stringify({ Function: 'MivaMerchantVersion' });
  expect((await sandbox.fetch('works', new Request(endpoint, { method: 'POST', body }))).status).toBe(401);
});
