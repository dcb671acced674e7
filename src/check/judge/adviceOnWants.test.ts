import { expect, test } from 'vitest';
import { definePlatform, exact, get, reads } from '../../definition/index.ts';
import { checkConnection } from '../checkConnection.ts';
import { acme } from './acme.ts';

interface Case {
  /** What the platform lists. */
  scopes?: string[];
  permissions?: string[];
  addLater?: boolean;
  productsStatus?: number;
  entities?: string[];
}

/** A check for a tool that wants something, at a platform that lists what a key may do. */
async function checkFor({
  scopes = ['products', 'blog'],
  permissions = ['coupons'],
  addLater,
  productsStatus = 200,
  entities = ['products'],
}: Case) {
  const platform = definePlatform({
    ...acme,
    authenticate: get('/me', { grants: 'scopes.*' }),
    entities: {
      products: reads(get('/products'), { permission: exact('products'), list: '', title: 'name' }),
      orders: reads(get('/orders'), { permission: exact('orders'), list: '', title: 'name' }),
    },
    ...(addLater === undefined ? {} : { toolsAlsoWant: { addLater } }),
  });
  const fetch: typeof globalThis.fetch = (request) => {
    const { pathname } = new URL(new Request(request).url);
    if (pathname === '/me') return Promise.resolve(Response.json({ scopes }));
    return Promise.resolve(Response.json([{ name: 'Mug' }], { status: productsStatus }));
  };
  const wants = { tool: 'the importer', permissions };
  return checkConnection({ platform, values: { token: 'fake0000' }, entities, wants, fetch });
}

test('what the key lacks is told with the step and what to add', async () => {
  expect(await checkFor({ permissions: ['blog', 'coupons', 'taxes'] })).toMatchObject({
    outcome: 'ok',
    message: 'Everything works: the values are right and products can be read.',
    advice: [
      {
        message: 'The importer also wants “coupons” and “taxes”, which this key does not have.',
        step: 'tick',
        permissions: ['coupons', 'taxes'],
      },
    ],
  });
});

test.each([
  [true, 'which this key does not have. It can be added to it.'],
  [false, 'which this key does not have. Nothing can be added to it: a new key is needed.'],
])('whether it can be added later (%s) is said', async (addLater, says) => {
  const { advice } = await checkFor({ addLater });
  expect(advice[0]?.message).toBe(`The importer also wants “coupons”, ${says}`);
});

test('nothing is told where the key has it all, whatever data was chosen', async () => {
  expect((await checkFor({ permissions: ['blog'] })).advice).toEqual([]);
  expect((await checkFor({ permissions: ['blog'], entities: [] })).advice).toEqual([]);
});

test('a platform that lists nothing, or something else, leaves it open', async () => {
  const open = 'The importer also wants “coupons”. This check cannot see whether the key has it.';
  for (const scopes of [[], ['level-2']]) expect((await checkFor({ scopes })).advice).toEqual([{ message: open, step: 'tick' }]);
  const { advice } = await checkFor({ scopes: [], addLater: false });
  expect(advice[0]?.message).toBe(`${open} A key without it cannot get it later: a new one is needed then.`);
});

test('what was just read is not called unseen; what was not chosen is', async () => {
  const { advice } = await checkFor({ scopes: [], permissions: ['products', 'orders'] });
  expect(advice).toMatchObject([{ message: expect.stringContaining('also wants “orders”. This check cannot see') }]);
});

test('a check that fails speaks of its failure alone', async () => {
  expect(await checkFor({ productsStatus: 403 })).toMatchObject({ outcome: 'permission-missing', advice: [] });
});
