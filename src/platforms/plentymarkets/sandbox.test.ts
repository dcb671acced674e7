import { describe, expect, test } from 'vitest';
import { sandbox } from './sandbox.ts';

const system = 'https://p12345.my.plentysystems.com';
const right = { username: 'migration-api', password: 'Fake-Password-0' };

const ask = (scenario: string, url: string, init?: RequestInit) => sandbox.fetch(scenario, new Request(url, init));
const login = (scenario: string, pair: object = right, host = system) =>
  ask(scenario, `${host}/rest/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify(pair),
  });

/** Logs in, then reads, as the documentation says. */
async function read(scenario: string, path: string) {
  const session = await (await login(scenario)).json();
  const Authorization = `Bearer ${session.access_token ?? session.accessToken}`;
  return ask(scenario, `${system}/rest/${path}`, { headers: { Authorization, Accept: 'application/json' } });
}

describe('the login', () => {
  test('takes JSON', async () => {
    const answer = await login('works');
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ access_token: expect.any(String), token_type: 'Bearer', expires_in: 86_400 });
  });

  test('takes a form', async () => {
    expect((await ask('works', `${system}/rest/login`, { method: 'POST', body: new URLSearchParams(right) })).status).toBe(200);
  });

  test.each([
    ['a wrong password', { ...right, password: 'Fake-Password-1' }],
    ['a wrong user', { ...right, username: 'somebody' }],
    ['nothing', {}],
  ])('refuses %s in every scenario that has a store', async (_, pair) => {
    for (const scenario of ['works', 'empty-store', 'scope-missing-orders', 'seats-used-up', 'login-without-token']) {
      const answer = await login(scenario, pair);
      expect([answer.status, await answer.json()]).toEqual([401, { error: 'invalid_credentials', message: expect.any(String) }]);
    }
  });

  test('does not look for the values in the address', async () => {
    expect((await ask('works', `${system}/rest/login?${new URLSearchParams(right)}`, { method: 'POST' })).status).toBe(401);
  });

  test.each([
    ['account-locked', 403, 'blocked'],
    ['user-deactivated', 403, 'not active'],
    ['ip-restricted', 403, 'IP address'],
    ['seats-used-up', 429, 'too_many_concurrent_sessions'],
  ])('%s answers %i', async (scenario, status, text) => {
    const answer = await login(scenario);
    expect([answer.status, await answer.text()]).toEqual([status, expect.stringContaining(text)]);
  });

  test('can succeed without a key, or with one of another spelling', async () => {
    expect(await (await login('login-without-token')).json()).not.toHaveProperty('access_token');
    expect(await (await login('other-token-spelling')).json()).toHaveProperty('accessToken');
    expect((await login('login-web-page')).headers.get('Content-Type')).toContain('text/html');
  });

  test('can be sent to an unencrypted address', async () => {
    const answer = await login('redirect-to-http');
    expect([answer.status, answer.headers.get('Location')]).toEqual([301, 'http://p12345.my.plentysystems.com/rest/login']);
  });
});

describe('reading', () => {
  test.each([
    ['items?itemsPerPage=1&page=1', 2, { id: 106, texts: [{ lang: 'en', name1: 'Sample chair' }] }],
    ['items/variations?itemsPerPage=1&page=1&isMain=true', 2, { number: 'CHAIR-1' }],
    ['items/manufacturers?itemsPerPage=1', 1, { name: 'Sample Workshop' }],
    ['categories?itemsPerPage=1&page=1&type=item&with=details', 2, { details: [{ lang: 'en', name: 'Living room' }] }],
    ['accounts/contacts?itemsPerPage=1&page=1', 2, { fullName: 'Ada Sample' }],
    ['orders/search?itemsPerPage=1&page=1', 2, { statusName: 'Shipped' }],
    ['orders?itemsPerPage=1&page=1', 2, { statusName: 'Shipped' }],
    ['blogs/posts', 1, { id: 1 }],
  ])('%s', async (path, totalsCount, first) => {
    const answer = await read('works', path);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ page: 1, totalsCount, entries: [first] });
    expect(answer.headers.get('X-Plenty-Global-Short-Period-Calls-Left')).toBe('79');
  });

  test('stores come as a bare array, the user as an object', async () => {
    expect(await (await read('works', 'webstores')).json()).toMatchObject([{ name: 'Sample Chairs' }]);
    expect(await (await read('works', 'users/me')).json()).toMatchObject({ username: 'migration-api' });
  });

  test('the last page says so', async () => {
    const pageOf = async (page: number) => (await read('works', `items?itemsPerPage=1&page=${page}`)).json();
    expect(await pageOf(1)).toMatchObject({
      isLastPage: false,
      lastPageNumber: 2,
      firstOnPage: 1,
      lastOnPage: 1,
      itemsPerPage: '1',
    });
    expect(await pageOf(2)).toMatchObject({ isLastPage: true, entries: [{ id: 107 }], firstOnPage: 2 });
  });

  test('names of categories come only when asked for', async () => {
    expect(await (await read('works', 'categories')).text()).not.toContain('details');
  });

  test.each(['limit=1', 'itemsPerPage=0', 'page=first'])('the parameter %s is refused', async (parameter) => {
    expect((await read('works', `items?${parameter}`)).status).toBe(422);
  });

  test('needs the key of the login', async () => {
    expect((await ask('works', `${system}/rest/items`)).status).toBe(401);
    const headers = { Authorization: 'Bearer somebody-elses' };
    expect((await ask('works', `${system}/rest/items`, { headers })).status).toBe(401);
    expect((await read('token-rejected', 'items')).status).toBe(401);
  });

  test.each(['items/', 'products', 'v1/items'])('there is no /rest/%s', async (path) => {
    const answer = await read('works', path);
    expect([answer.status, await answer.json()]).toEqual([404, { error: { code: 404, message: 'Resource not found.' } }]);
  });

  test('a new store has pages without entries', async () => {
    expect(await (await read('empty-store', 'orders/search')).json()).toMatchObject({
      totalsCount: 0,
      entries: [],
      isLastPage: true,
    });
  });
});

const routes = [
  'webstores',
  'items',
  'items/variations',
  'items/manufacturers',
  'categories',
  'accounts/contacts',
  'orders/search',
  'blogs/posts',
];

test.each([
  ['scope-missing-stores', 'webstores', 403],
  ['scope-missing-products', 'items', 403],
  ['scope-missing-variations', 'items/variations', 403],
  ['scope-missing-manufacturers', 'items/manufacturers', 403],
  ['scope-missing-categories', 'categories', 403],
  ['scope-missing-customers', 'accounts/contacts', 403],
  ['scope-missing-orders', 'orders/search', 403],
  ['scope-missing-blog-posts', 'blogs/posts', 403],
  ['route-missing-orders', 'orders/search', 404],
  ['route-missing-blog-posts', 'blogs/posts', 404],
  ['rate-limited-orders', 'orders/search', 429],
  ['server-error-orders', 'orders/search', 500],
])('%s touches %s only, with %i', async (scenario, refused, status) => {
  for (const route of routes)
    expect([route, (await read(scenario, route)).status]).toEqual([route, route === refused ? status : 200]);
});

test('a missing right is told as an object or as a text', async () => {
  expect(await (await read('scope-missing-orders', 'orders/search')).json()).toEqual({
    error: { code: 403, message: expect.any(String) },
  });
  expect(await (await read('scope-missing-orders-as-text', 'orders/search')).json()).toMatchObject({ error: 'forbidden' });
});

test('too many calls say how long to wait', async () => {
  const answer = await read('rate-limited', 'items');
  expect([answer.status, answer.headers.get('Retry-After')]).toEqual([429, '23']);
});

describe('addresses', () => {
  test('a system shows what it is without a login', async () => {
    const answer = await ask('works', `${system}/rest/items?itemsPerPage=1&page=1`);
    expect([answer.status, answer.headers.has('X-Plenty-Global-Short-Period-Limit')]).toEqual([401, true]);
    expect(await answer.json()).toMatchObject({ error: 'access_denied' });
  });

  test.each(['https://sample-chairs.plentymarkets-cloud01.com', 'https://shop.example.com'])(
    '%s is the system too',
    async (host) => {
      expect((await login('works', right, host)).status).toBe(200);
    },
  );

  test('a shop front has no API', async () => {
    const answer = await login('works', right, 'https://www.example.com');
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([404, expect.stringContaining('text/html')]);
  });

  test('outside /rest the system is a shop', async () => {
    expect((await ask('works', `${system}/login`)).headers.get('Content-Type')).toContain('text/html');
  });

  test('another number is no system', async () => {
    await expect(login('works', right, 'https://p99999.my.plentysystems.com')).rejects.toMatchObject({
      cause: { code: 'ENOTFOUND' },
    });
  });
});
