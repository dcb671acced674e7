import { describe, expect, test } from 'vitest';
import { sandbox } from './sandbox.ts';

const api = 'https://api.jumpseller.com/v1';
const keys = (login = '0'.repeat(32), token = '1'.repeat(32)) => ({
  headers: { Authorization: `Basic ${btoa(`${login}:${token}`)}`, Accept: 'application/json' },
});

/** Asks as the specification says. */
const get = (scenario: string, path: string, init: RequestInit = keys()) =>
  sandbox.fetch(scenario, new Request(`${api}${path}`, init));
const statuses = (scenario: string) =>
  Promise.all(
    ['/whoami', '/store/info.json', '/products.json', '/customers.json', '/orders.json', '/categories.json', '/pages.json'].map(
      async (path) => (await get(scenario, path)).status,
    ),
  );

describe('the keys of an administrator', () => {
  test('say which store they open', async () => {
    expect(await (await get('works', '/whoami')).json()).toMatchObject({ store: 'demo-store.jumpseller.com' });
  });

  test.each([
    ['products', { product: expect.objectContaining({ name: 'Sample mug', price: 9.9 }) }, 2],
    ['customers', { customer: expect.objectContaining({ fullname: 'Ada Example' }) }, 2],
    ['orders', { order: expect.objectContaining({ id: 1001, currency: 'EUR' }) }, 1],
    ['categories', { category: expect.objectContaining({ name: 'Cups' }) }, 2],
    ['pages', { page: expect.objectContaining({ title: 'About' }) }, 2],
  ])('read and count %s', async (list, first, count) => {
    const answer = await get('works', `/${list}.json?limit=1&page=1`);
    expect(await answer.json()).toEqual([first]);
    expect(answer.headers.get('Jumpseller-PerMinuteRateLimit-Remaining')).toBe('799');
    expect(await (await get('works', `/${list}/count.json`)).json()).toEqual({ count });
  });

  test('get a secret with the store’s profile unless they name the fields', async () => {
    expect(await (await get('works', '/store/info.json')).text()).toContain('hooks_token');
    const named = await get('works', '/store/info.json?fields=name,code,url');
    expect(await named.json()).toEqual({
      store: { name: 'Demo store', code: 'demo-store', url: 'https://demo-store.jumpseller.com' },
    });
  });

  test('are told what is wrong with a question', async () => {
    expect((await get('works', '/products.json?limit=101')).status).toBe(400);
    expect((await get('works', '/blogs.json')).status).toBe(404);
  });
});

test.each([
  ['no keys', {}],
  ['another token', keys(undefined, '2'.repeat(32))],
  ['the two swapped', keys('1'.repeat(32), '0'.repeat(32))],
  ['a bearer', { headers: { Authorization: `Bearer ${'1'.repeat(32)}` } }],
])('%s is refused', async (_, init) => {
  expect((await get('works', '/whoami', init)).status).toBe(401);
  expect((await get('empty-store', '/orders.json', init)).status).toBe(401);
});

test.each([
  // whoami, info, products, customers, orders, categories, pages
  ['empty-store', [200, 200, 200, 200, 200, 200, 200]],
  ['empty-store-not-found', [200, 200, 404, 404, 404, 404, 404]],
  ['no-whoami', [404, 200, 200, 200, 200, 200, 200]],
  ['scope-missing-orders', [200, 200, 200, 200, 403, 200, 200]],
  ['scope-missing-categories', [200, 403, 200, 200, 200, 403, 200]],
  ['designer-401', [200, 200, 200, 401, 401, 200, 200]],
  ['token-reset', [401, 401, 401, 401, 401, 401, 401]],
  ['rate-limited-orders', [200, 200, 200, 200, 429, 200, 200]],
  ['payment-due', [402, 402, 402, 402, 402, 402, 402]],
])('%s', async (scenario, expected) => {
  expect(await statuses(scenario)).toEqual(expected);
});

describe('an app that was let in', () => {
  const tool = { client_id: 'fake-app-id-of-a-tool', client_secret: 'fake-client-secret-of-a-tool' };
  const redirect_uri = 'https://tool.example/callback';
  const page = `https://accounts.jumpseller.com/oauth/authorize?${new URLSearchParams({
    client_id: tool.client_id,
    redirect_uri,
    response_type: 'code',
  })}`;
  const all = 'read_store read_products read_customers read_orders read_pages';
  const code = (scope: string) =>
    sandbox.authorization?.consent(new Request(`${page}&scope=${encodeURIComponent(scope)}`)).answers[0]?.parameters.code ?? '';
  const exchange = (sent: Record<string, string> = {}, host = 'accounts.jumpseller.com') =>
    sandbox.fetch(
      'works',
      new Request(`https://${host}/oauth/token`, {
        method: 'POST',
        body: new URLSearchParams({ grant_type: 'authorization_code', ...tool, code: code(all), redirect_uri, ...sent }),
      }),
    );
  const bearer = async (scope = all) => {
    const { access_token } = await (await exchange({ code: code(scope) })).json();
    return { headers: { Authorization: `Bearer ${access_token}` } };
  };

  const readBy = (init: RequestInit, scenario = 'works') =>
    Promise.all(
      ['store/info', 'products', 'customers', 'orders', 'categories', 'pages'].map(
        async (path) => (await get(scenario, `/${path}.json`, init)).status,
      ),
    );

  test('gets a token for an hour', async () => {
    expect(await (await exchange()).json()).toEqual({
      access_token: expect.any(String),
      token_type: 'bearer',
      expires_in: 3600,
      refresh_token: expect.any(String),
      created_at: expect.any(Number),
    });
  });

  test.each([
    ['another secret', { client_secret: 'fake-client-secret-of-another' }, 401, 'invalid_client'],
    ['another app', { client_id: 'fake-app-id-of-another' }, 401, 'invalid_client'],
    ['another code', { code: 'fake-code' }, 400, 'invalid_grant'],
    ['another address', { redirect_uri: 'https://other.example/callback' }, 400, 'invalid_grant'],
    ['another grant', { grant_type: 'password' }, 400, 'unsupported_grant_type'],
  ])('gets none with %s', async (_, sent, status, error) => {
    const answer = await exchange(sent);
    expect([answer.status, await answer.json()]).toEqual([status, { error }]);
  });

  test('gets none from the API', async () => {
    expect((await exchange({}, 'api.jumpseller.com')).status).toBe(404);
  });

  test.each([
    ['works', [200, 200, 200, 200, 200, 200]],
    ['access-without-orders', [200, 200, 200, 403, 200, 200]],
    ['access-without-store', [403, 200, 200, 200, 403, 200]],
    ['access-without-store-401', [401, 200, 200, 200, 401, 200]],
    ['access-to-nothing', [403, 403, 403, 403, 403, 403]],
    ['access-ended', [401, 401, 401, 401, 401, 401]],
    // What the role of an account may see says nothing about an app.
    ['designer', [200, 200, 200, 200, 200, 200]],
  ])('%s', async (scenario, expected) => {
    const init = await bearer();
    expect(await readBy(init, scenario)).toEqual(expected);
    expect((await get(scenario, '/orders/count.json', init)).status).toBe(expected[3]);
  });

  test.each([
    ['read_products read_orders', [403, 200, 403, 200, 403, 403]],
    ['read_store', [200, 403, 403, 403, 200, 403]],
    ['read_customers read_pages', [403, 403, 200, 403, 403, 200]],
  ])('may read what it has asked for: %s', async (scope, expected) => {
    expect(await readBy(await bearer(scope))).toEqual(expected);
  });

  test('is not known to be told whose the access is', async () => {
    expect((await get('works', '/whoami', await bearer())).status).toBe(403);
  });
});

test('the end of a ban is named in a header', async () => {
  const end = (await get('banned', '/whoami')).headers.get('Jumpseller-BannedByRateLimit-Reset');
  expect(Date.parse(end ?? '')).toBeGreaterThan(Date.now());
});

test('a store’s own address is not the API', async () => {
  const answer = sandbox.fetch('works', new Request('https://demo-store.jumpseller.com/v1/whoami', keys()));
  await expect(answer).rejects.toMatchObject({ cause: { code: 'ENOTFOUND' } });
});
