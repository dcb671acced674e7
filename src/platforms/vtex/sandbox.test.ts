import { describe, expect, test } from 'vitest';
import { sandbox } from './sandbox.ts';

const store = 'https://examplestore.vtexcommercestable.com.br';
const appkey = 'vtexappkey-examplestore-AAAAAA';
const apptoken = 'A'.repeat(96);
const key = { 'X-VTEX-API-AppKey': appkey, 'X-VTEX-API-AppToken': apptoken };

const get = (path: string, scenario = 'works', headers: Record<string, string> = key, host = store) =>
  sandbox.fetch(scenario, new Request(host + path, { headers }));
const login = (scenario: string, body: Record<string, string> = { appkey, apptoken }) =>
  sandbox.fetch(scenario, new Request(`${store}/api/vtexid/apptoken/login`, { method: 'POST', body: JSON.stringify(body) }));

const products = '/api/catalog_system/pvt/products/GetProductAndSkuIds?_from=1&_to=1';
const orders = '/api/oms/pvt/orders?page=1&per_page=1';
const customers = '/api/dataentities/CL/search?_fields=id,email';
const categories = '/api/catalog_system/pub/category/tree/1';

describe('a key with every resource', () => {
  test('logs in', async () => {
    expect(await (await login('works')).json()).toMatchObject({ authStatus: 'Success', token: expect.any(String) });
  });

  test.each([
    [products, { data: { 1: [10, 11] }, range: { total: 2, from: 1, to: 1 } }],
    [orders, { list: [{ totalValue: 7453, currencyCode: 'BRL' }], paging: { total: 2 } }],
    [categories, [{ name: 'Food' }]],
    ['/api/catalog_system/pvt/saleschannel/list', [{ Name: 'Main' }]],
  ])('reads %s', async (path, answer) => {
    expect(await (await get(path)).json()).toMatchObject(answer);
  });

  test('reads customers by range, and is told how many there are', async () => {
    const answer = await get(customers, 'works', { ...key, 'REST-Range': 'resources=0-1' });
    expect(answer.headers.get('REST-Content-Range')).toBe('resources=0-1/2');
    expect(await answer.json()).toEqual([{ id: expect.any(String), email: 'ada.sample@example.com' }]);
  });
});

describe('a wrong key', () => {
  test.each([
    ['wrong-token', 200],
    ['key-refused-401', 401],
    ['login-missing-wrong-key', 404],
  ])('does not log in: %s', async (scenario, status) => {
    const answer = await login(scenario, { appkey, apptoken: 'B'.repeat(96) });
    expect(answer.status).toBe(status);
    expect(await answer.text()).not.toContain('Success');
  });

  test('opens nothing private, and categories all the same', async () => {
    const wrong = { ...key, 'X-VTEX-API-AppToken': 'B'.repeat(96) };
    const statuses = await Promise.all(
      [products, orders, customers, categories].map(async (path) => (await get(path, 'works', wrong)).status),
    );
    expect(statuses).toEqual([401, 401, 401, 200]);
  });
});

test('without a resource a good key is forbidden', async () => {
  const statuses = await Promise.all([products, orders, customers].map(async (path) => (await get(path, 'no-role')).status));
  expect(statuses).toEqual([403, 403, 403]);
  expect(await (await get(customers, 'scope-missing-customers-in-words')).json()).toEqual({ Message: 'Unauthorized' });
});

test('an empty store has empty lists', async () => {
  expect(await (await get(products, 'empty-store')).json()).toEqual({ data: {}, range: { total: 0, from: 1, to: 1 } });
  expect(await (await get(categories, 'empty-store')).json()).toEqual([]);
});

test('another account is not found, without words; another domain does not exist', async () => {
  const answer = await get(orders, 'works', key, 'https://nobody-here.vtexcommercestable.com.br');
  expect([answer.status, await answer.text()]).toEqual([404, '']);
  await expect(get(orders, 'works', key, 'https://www.example.com.br')).rejects.toMatchObject({ cause: { code: 'ENOTFOUND' } });
});
