import { describe, expect, test } from 'vitest';
import { sandbox } from './sandbox.ts';

const server = 'https://api.shop.example.com';
const key = `sk_${'0'.repeat(64)}`;

const ask = (scenario: string, path: string, headers: Record<string, string> = {}) =>
  sandbox.fetch(scenario, new Request(`${server}${path}`, { headers }));
const read = (scenario: string, path: string) => ask(scenario, path, { Authorization: `Basic ${btoa(`${key}:`)}` });

describe('without a key', () => {
  test('the storefront’s API asks for a publishable key', async () => {
    const answer = await ask('works', '/store/products?limit=1');
    expect([answer.status, await answer.json()]).toEqual([
      400,
      { type: 'not_allowed', message: expect.stringMatching(/^Publishable API key required/) },
    ]);
  });

  test.each(['/admin/products', '/admin/nonsense'])('%s is unauthorized', async (path) => {
    const answer = await ask('works', path);
    expect([answer.status, await answer.json(), answer.headers.has('WWW-Authenticate')]).toEqual([
      401,
      { message: 'Unauthorized' },
      false,
    ]);
  });

  test('its health is a text of a page’s type', async () => {
    const answer = await ask('works', '/health');
    expect([await answer.text(), answer.headers.get('Content-Type')]).toEqual(['OK', expect.stringContaining('text/html')]);
  });
});

describe('the key', () => {
  test.each([key, btoa(`${key}:`), btoa(key)])('is taken in three ways: %#', async (written) => {
    expect((await ask('works', '/admin/stores', { Authorization: `Basic ${written}` })).status).toBe(200);
  });

  test('is refused as a bearer, and Medusa says so', async () => {
    const answer = await ask('works', '/admin/stores', { Authorization: `Bearer ${key}` });
    expect([answer.status, (await answer.json()).message]).toEqual([401, expect.stringContaining('passed as a Bearer token')]);
  });

  test('is refused in capitals, and in the header of the first Medusa', async () => {
    expect((await ask('works', '/admin/stores', { Authorization: `Basic ${key.toUpperCase()}` })).status).toBe(401);
    expect((await ask('works', '/admin/stores', { 'x-medusa-access-token': key })).status).toBe(401);
  });
});

describe('reading', () => {
  test('one record, and how many there are', async () => {
    expect(await (await read('works', '/admin/products?limit=1&fields=id,title')).json()).toEqual({
      products: [{ id: 'prod_01FAKE', title: 'Canvas tote' }],
      count: 2,
      offset: 0,
      limit: 1,
    });
  });

  test('orders bring more than was asked for', async () => {
    const { orders } = await (await read('works', '/admin/orders?limit=1&fields=id,display_id')).json();
    expect(orders[0]).toEqual({ id: 'order_02FAKE', display_id: 2, items: [], version: 1 });
  });

  test.each([
    ['/admin/products?limit=0', 200],
    ['/admin/products?limit=x', 400],
    ['/admin/products?offset=-1', 500],
    ['/admin/users/me', 404],
    ['//admin/products', 404],
    ['/admin/nonsense', 404],
  ])('%s answers %i', async (path, status) => {
    expect((await read('works', path)).status).toBe(status);
  });

  test.each([
    ['scope-missing-orders', 'Forbidden'],
    ['scope-missing-policy', 'Insufficient permissions. Required policies: order:read'],
  ])('%s refuses the orders alone', async (scenario, message) => {
    const answer = await read(scenario, '/admin/orders');
    expect([answer.status, await answer.json()]).toEqual([403, { type: 'forbidden', message }]);
    expect((await read(scenario, '/admin/products')).status).toBe(200);
  });
});
