import { expect, test } from 'vitest';
import { definePlatform, exact, get, notOffered, reads, when } from '../../definition/index.ts';
import { checkConnection } from '../checkConnection.ts';
import { acme } from './acme.ts';

/** A shop whose categories anybody can read, and whose proof may be missing. */
async function checkOf({ proof = false, categories = 200, orders }: { proof?: boolean; categories?: number; orders?: number }) {
  const platform = definePlatform({
    ...acme,
    authenticate: proof ? get('/me') : notOffered('Acme has nothing that proves a key.'),
    entities: {
      categories: reads(get('/categories'), { public: true, list: '', title: 'name' }),
      orders: reads(get('/orders'), { permission: exact('Orders'), list: '', title: 'no' }),
    },
    answers: [
      when({ status: 403, others: 'some-ok' }, 'permission-missing'),
      when({ status: 403, others: 'none-ok' }, 'credentials-rejected'),
    ],
  });
  const statuses: Record<string, number | undefined> = { '/categories': categories, '/orders': orders };
  const fetch: typeof globalThis.fetch = (request) => {
    const { pathname } = new URL(new Request(request).url);
    const status = statuses[pathname] ?? 200;
    if (pathname === '/me') return Promise.resolve(Response.json({ id: 7 }));
    return Promise.resolve(Response.json(status === 200 ? [{ name: 'Mugs', no: '1001' }] : { message: 'No.' }, { status }));
  };
  const entities = orders === undefined ? ['categories'] : ['categories', 'orders'];
  const report = await checkConnection({ platform, values: { token: 'fake0000' }, entities, fetch });
  return { report, about: (id: string) => report.checks.find((check) => check.id === id) };
}

test('what anybody can read is shown, and proves no key', async () => {
  const { report, about } = await checkOf({});
  expect(about('categories')).toMatchObject({
    outcome: 'ok',
    public: true,
    preview: { title: 'Mugs' },
    message: 'Categories can be read. Anybody can read this here, so it says nothing about your key.',
  });
  expect(report).toMatchObject({ outcome: 'unverified', message: 'Acme has nothing that proves a key.' });
});

test('it takes nothing from a key that something else proves', async () => {
  expect((await checkOf({ proof: true })).report.outcome).toBe('ok');
  const { report, about } = await checkOf({ orders: 200 });
  expect(report.outcome).toBe('ok');
  expect(about('orders')).not.toHaveProperty('public');
});

test('a refused key is not called known because anybody can read something', async () => {
  const { report, about } = await checkOf({ orders: 403 });
  expect(about('categories')).toMatchObject({ outcome: 'ok' });
  expect(about('orders')).toMatchObject({ outcome: 'credentials-rejected' });
  expect(report.outcome).toBe('credentials-rejected');
});

test('where it is refused, no permission is named that would mend it', async () => {
  const { about } = await checkOf({ proof: true, categories: 403 });
  expect(about('categories')).toMatchObject({ outcome: 'permission-missing' });
  expect(about('categories')).not.toHaveProperty('permission');
});
