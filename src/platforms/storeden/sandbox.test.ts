import { expect, test } from 'vitest';
import { sandbox } from './sandbox.ts';

const headers = {
  key: '0000000000000000000000000000000000000000000000000000000000000000a',
  exchange: '000000000000000000000000000000000000000000000000000000000000000b',
};

const get = (scenario: string, path: string, own: Record<string, string> = headers, method = 'GET') =>
  sandbox.fetch(scenario, new Request(`https://connect.storeden.com/v1.1${path}`, { headers: own, method }));

test('names the store', async () => {
  expect(await (await get('works', '/store/info.json')).json()).toEqual({
    uid: '1000',
    store_name: 'Example',
    url: 'https://www.example.it',
  });
});

test.each([
  ['/products/list.json?nodes=title', [{ uid: '41000000', price: '10.00', title: 'Example 41000000' }, {}]],
  ['/orders/list.json', [{ orderID: '2026-1', total: '20.00', status: 1 }, {}]],
  ['/categories/list.json', [{}]],
  ['/users/list.json', [{}]],
])('%s is a bare list', async (path, list) => {
  expect(await (await get('works', path)).json()).toMatchObject(list);
  expect(await (await get('empty-store', path)).json()).toEqual([]);
});

test('titles come only when they are asked for, and an order by its number', async () => {
  expect(await (await get('works', '/products/list.json')).text()).not.toContain('title');
  expect(await (await get('works', '/orders/order.json?orderID=2026-1')).json()).toMatchObject({
    cart: { items: { 0: { sku: 'SKU-1' } } },
  });
});

test.each([
  ['works', { ...headers, key: 'wrong' }, 401],
  ['works', { key: headers.exchange, exchange: headers.key }, 401],
  ['works', {}, 401],
  ['deleted-pair-403', headers, 403],
  ['refused-inside-200', headers, 200],
  ['quota-used-up', headers, 509],
  ['version-retired', headers, 410],
])('%s refuses, case %#', async (scenario, own, status) => {
  const answer = await get(scenario, '/store/info.json', own);
  expect(answer.status).toBe(status);
  if (status !== 410) expect(await answer.json()).toEqual({ error: { message: expect.any(String) } });
});

test('a READ pair does not write, and no other host exists', async () => {
  expect((await get('works', '/products/list.json', headers, 'POST')).status).toBe(403);
  const elsewhere = sandbox.fetch('works', new Request('https://developers.storeden.com/v1.1/store/info.json'));
  await expect(elsewhere).rejects.toMatchObject({ cause: { code: 'ENOTFOUND' } });
});
