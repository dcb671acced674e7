import { expect, test } from 'vitest';
import { definePlatform, exact, get, reads } from '../../definition/index.ts';
import { checkConnection } from '../checkConnection.ts';
import { acme } from './acme.ts';

const platform = definePlatform({
  ...acme,
  authenticate: get('/me'),
  entities: {
    products: reads(get('/products'), { permission: exact('Products'), list: '', title: 'name' }),
    orders: reads(get('/orders'), {
      permission: exact('Orders'),
      called: 'Sales',
      list: '',
      title: 'no',
      lost: 'Buyers are gone after 90 days.',
    }),
  },
});

/** What is advised when each path answers with a status. */
async function adviceWith(statuses: Record<string, number>, entities = ['products', 'orders']) {
  const fetch: typeof globalThis.fetch = (request) => {
    const { pathname } = new URL(new Request(request).url);
    const status = statuses[pathname] ?? 200;
    return Promise.resolve(Response.json(status > 200 ? { message: 'No.' } : pathname === '/me' ? { id: 7 } : [], { status }));
  };
  const report = await checkConnection({ platform, values: { token: 'fake0000' }, entities, fetch });
  return report.advice;
}

test('what nobody gets of the data is told with the data that can be read', async () => {
  expect(await adviceWith({})).toEqual([{ entity: 'orders', message: 'Sales: Buyers are gone after 90 days.' }]);
});

test('it is not told of data that was refused or not chosen', async () => {
  expect(await adviceWith({ '/orders': 403 })).toEqual([]);
  expect(await adviceWith({}, ['products'])).toEqual([]);
});
