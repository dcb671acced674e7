import { describe, expect, test } from 'vitest';
import { sandbox } from './sandbox.ts';

const key = '0000FAKE#0000!fake(0000).FAKE-00';

/** The same key stands for user name and password. */
const keyTwice = `${key}:${key}`;

function ask(scenario: string, path: string, { login = keyTwice, method = 'GET' } = {}) {
  const headers = { Authorization: `Basic ${btoa(login)}`, Accept: 'application/json' };
  return sandbox.fetch(scenario, new Request(`https://api.quickbutik.com/v1${path}`, { method, headers }));
}

const read = async (scenario: string, path: string) => (await ask(scenario, path)).json();

describe('a key that works', () => {
  test('counts products in a text, or in a number', async () => {
    expect(await read('works', '/products/count')).toEqual({ count: '3' });
    expect(await read('numbers-as-numbers', '/products/count')).toEqual({ count: 3 });
  });

  test('lists one product, one order, all categories', async () => {
    expect(await read('works', '/products?limit=1')).toEqual([expect.objectContaining({ id: '12', price: '899' })]);
    expect(await read('works', '/orders?limit=1')).toEqual([expect.objectContaining({ order_id: '10001', status: '1' })]);
    expect(await read('works', '/categories')).toHaveLength(2);
  });

  test('shows the customer of an order only when asked for details', async () => {
    expect((await read('works', '/orders?limit=1'))[0]).not.toHaveProperty('customer');
    expect((await read('works', '/orders?limit=1&include_details=true'))[0]).toHaveProperty('customer');
  });

  test('finds lists in other wrappings', async () => {
    expect((await read('products-in-object', '/products')).products).toHaveLength(3);
    expect((await read('product-alone', '/products')).product.id).toBe('12');
    expect((await read('categories-in-object', '/categories')).categories).toHaveLength(2);
  });

  test('finds nothing in an empty store: 404, an empty list, or a 404 inside a success', async () => {
    const answer = await ask('empty-store', '/orders?limit=1');
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ code: 404, error: expect.any(String) });
    expect(await read('empty-store-lists', '/orders?limit=1')).toEqual([]);
    expect((await ask('empty-store-in-a-success', '/orders')).status).toBe(200);
    expect(await read('empty-store', '/products/count')).toEqual({ count: '0' });
  });
});

describe('refusals', () => {
  test.each([
    ['another key', '1111FAKE#1111:1111FAKE#1111'],
    ['the key as user only', `${key}:`],
    ['no key', ':'],
  ])('%s: 401', async (_, login) => {
    const answer = await ask('works', '/products/count', { login });
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ code: 401, error: expect.stringContaining('Unauthorized') });
  });

  test('the number in the body may stand under status 200', async () => {
    const answer = await ask('refused-in-a-success', '/products/count');
    expect([answer.status, (await answer.json()).code]).toEqual([200, 401]);
  });

  test.each([
    ['scope-missing-orders', '/orders', 403],
    ['scope-missing-orders', '/products', 200],
    ['not-in-plan', '/products/count', 402],
    ['store-closed', '/products/count', 423],
    ['rate-limited', '/products/count', 429],
    ['works', '/customers', 404],
    ['works', '/orders?limit=5000', 400],
  ])('%s: %s is %i', async (scenario, path, status) => {
    expect((await ask(scenario, path)).status).toBe(status);
  });

  test('nothing is written, and other hosts do not exist', async () => {
    expect((await ask('works', '/products', { method: 'POST' })).status).toBe(404);
    await expect(sandbox.fetch('works', new Request('https://demo.quickbutik.com/'))).rejects.toMatchObject({
      cause: { code: 'ENOTFOUND' },
    });
  });
});
