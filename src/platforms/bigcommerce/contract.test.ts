import https from 'node:https';
import { Management } from '@aligent/bigcommerce-api';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { expectSameRequests } from '../../../tests/contract/expectSameRequests.ts';
import { playOverHttps } from '../../../tests/contract/playOverHttps.ts';

const bigcommerce = await playOverHttps('bigcommerce', 'api.bigcommerce.com');

/** The client with the values of a scenario, which is played from now on. */
function clientFor(scenario: string): Management.Client {
  const { apiPath = '', accessToken = '' } = bigcommerce.play(scenario);
  const [, storeHash = ''] = /stores\/([^/]+)/.exec(apiPath) ?? [];
  return new Management.Client({ storeHash, accessToken, agent: https.globalAgent });
}

describe('@aligent/bigcommerce-api reads', () => {
  test('the store', async () => {
    const store = await clientFor('works').v2.get('/store');
    expect(store).toMatchObject({ id: 'fakehash01', name: 'Fake', domain: 'fake.example', currency: 'USD', status: 'live' });
  });

  test('products, page by page', async () => {
    const products = [];
    for await (const product of clientFor('works').v3.list('/catalog/products', { query: { limit: 2 } })) products.push(product);
    expect(products.map(({ name }) => name)).toEqual(['Fake mug', 'Fake plate', 'Fake bowl']);
  });

  test('categories', async () => {
    const categories = await clientFor('works').v3.get('/catalog/trees/categories');
    expect(categories).toMatchObject([{ name: 'Mugs', tree_id: 1 }, { name: 'Plates' }]);
  });

  test('customers', async () => {
    const customers = await clientFor('works').v3.get('/customers', { query: { limit: 1 } });
    expect(customers).toMatchObject([{ id: 1, email: 'ada@example.com' }]);
  });

  test('orders and their number', async () => {
    const client = clientFor('works');
    expect(await client.v2.get('/orders')).toMatchObject([
      { id: 100, total_inc_tax: '9.50' },
      { id: 101, status: 'Shipped' },
    ]);
    expect(await client.v2.get('/orders/count')).toMatchObject({ count: 2 });
  });

  test('nothing in an empty store: an empty list in v3, nothing at all in v2', async () => {
    const client = clientFor('empty-store');
    expect(await client.v3.get('/catalog/products')).toEqual([]);
    expect(await client.v2.get('/orders')).toBeNull();
  });
});

describe('@aligent/bigcommerce-api reports', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test.each(['wrong-token', 'token-deleted', 'token-of-another-store'])('%s as 401', async (scenario) => {
    await expect(clientFor(scenario).v3.get('/catalog/products')).rejects.toThrow(/: 401 - .*not a valid combination/);
    await expect(clientFor(scenario).v2.get('/store')).rejects.toThrow(/: 401 - /);
  });

  test('a missing scope as 403, for that kind of data only', async () => {
    const client = clientFor('scope-missing-orders');
    await expect(client.v2.get('/orders')).rejects.toThrow(/: 403 - .*required scope/);
    expect(await client.v3.get('/customers')).toHaveLength(2);
  });

  test('a hash that no store has as 404', async () => {
    expect(await clientFor('unknown-store').v3.send('GET /hooks')).toMatchObject({ status: 404 });
  });

  test.each([
    ['rate-limited', 429, 50],
    ['store-suspended', 503, 5],
  ])('%s as %i, after it asked %i times', async (scenario, status, times) => {
    // The client waits longer and longer; here nobody has to.
    vi.useFakeTimers({ toFake: ['setTimeout'] }).setTimerTickMode('nextTimerAsync');
    const asked = await bigcommerce.sentBy(() =>
      expect(clientFor(scenario).v3.get('/catalog/products')).rejects.toThrow(`: ${status} - `),
    );
    expect(asked).toHaveLength(times);
  });
});

describe('the check and @aligent/bigcommerce-api send the same', () => {
  const purposes: Record<string, (client: Management.Client) => Promise<unknown>> = {
    authenticate: ({ v3 }) => v3.get('/hooks', { query: { limit: 1 } }),
    products: ({ v3 }) => v3.get('/catalog/products', { query: { limit: 1, include_fields: ['name', 'sku', 'price'] } }),
    categories: ({ v3 }) => v3.get('/catalog/trees/categories', { query: { limit: 1 } }),
    customers: ({ v3 }) => v3.get('/customers', { query: { limit: 1 } }),
    orders: async ({ v2 }) => {
      await v2.get('/orders', { query: { limit: 1 } });
      await v2.get('/orders/count');
    },
    pages: ({ v3 }) => v3.get('/content/pages', { query: { limit: 1 } }),
    blogs: async ({ v2 }) => {
      await v2.get('/blog/posts', { query: { limit: 1 } });
      await v2.get('/blog/posts/count');
    },
  };

  test.each(Object.entries(purposes))('%s', async (purpose, ask) => {
    const client = clientFor('works');
    expectSameRequests(await bigcommerce.sentByCheck(purpose), await bigcommerce.sentBy(() => ask(client)));
  });
});
