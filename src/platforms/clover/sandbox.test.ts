import { describe, expect, test } from 'vitest';
import { sandbox } from './sandbox.ts';

const merchant = 'https://api.clover.com/v3/merchants/ABCDE12345FGH';
const headers = { Authorization: 'Bearer 00000000-0000-0000-0000-000000000000', Accept: 'application/json' };

/** Asks as the documentation says. A `path` that is no address continues the merchant's. */
const get = (scenario: string, path: string, init: RequestInit = {}) =>
  sandbox.fetch(scenario, new Request(path.startsWith('https:') ? path : merchant + path, { headers, ...init }));
const statuses = (scenario: string) =>
  Promise.all(
    ['', '/items', '/categories', '/customers', '/orders', '/employees'].map(async (path) => (await get(scenario, path)).status),
  );

describe('a token that may read everything', () => {
  test('reads the merchant', async () => {
    expect(await (await get('works', '')).json()).toMatchObject({ id: 'ABCDE12345FGH', defaultCurrency: 'USD' });
  });

  test.each([
    ['/items', { name: 'Espresso', price: 250 }],
    ['/categories', { name: 'Hot drinks' }],
    ['/customers', { firstName: 'Ada' }],
    ['/orders', { total: 630, currency: 'USD' }],
    ['/employees', { name: 'Cleo Sample' }],
  ])('reads %s', async (path, first) => {
    const answer = await get('works', `${path}?limit=1`);
    expect(answer.headers.get('Content-Type')).toContain('application/json');
    expect(await answer.json()).toEqual({ elements: [expect.objectContaining(first)], href: `${merchant}${path}?limit=1` });
  });

  test('pages with limit and offset', async () => {
    const second = await (await get('works', '/items?limit=1&offset=1')).json();
    expect(second.elements).toMatchObject([{ name: 'Flat white' }]);
    expect((await (await get('works', '/items')).json()).elements).toHaveLength(3);
  });

  test('gets e-mail addresses only when it asks for them', async () => {
    expect(await (await get('works', '/customers')).text()).not.toContain('@example.com');
    expect(await (await get('works', '/customers?expand=emailAddresses,phoneNumbers')).text()).toContain(
      'ada.sample@example.com',
    );
  });

  test.each(['limit=0', 'limit=1001', 'limit=one', 'offset=-1', 'expand=a,b,c,d'])('is told that %s is wrong', async (query) => {
    const answer = await get('works', `/customers?${query}`);
    expect([answer.status, await answer.json()]).toEqual([400, { message: expect.any(String) }]);
  });
});

describe('anything else is refused with the same 401', () => {
  test.each([
    ['another token', merchant, { headers: { ...headers, Authorization: 'Bearer 99999999-9999-9999-9999-999999999999' } }],
    ['no token', merchant, { headers: {} }],
    ['the token in the address', `${merchant}?access_token=00000000-0000-0000-0000-000000000000`, { headers: {} }],
    ['another merchant', 'https://api.clover.com/v3/merchants/ABCDE12345FGX/items', {}],
    ['another region', merchant.replace('api.', 'api.eu.'), {}],
    ['the farthest region', merchant.replace('api.', 'api.ap.'), {}],
    ['the test environment', merchant.replace('api.clover', 'apisandbox.dev.clover'), {}],
    ['a request that writes', `${merchant}/items`, { method: 'POST', body: '{}' }],
  ])('%s', async (_, url, init) => {
    for (const scenario of ['works', 'empty-store', 'scope-missing-orders']) {
      const answer = await get(scenario, url, init);
      expect([answer.status, await answer.json()]).toEqual([401, { message: '401 Unauthorized' }]);
    }
  });
});

test.each([
  ['/items/', 404],
  ['/pages', 404],
  ['https://api.clover.com/v2/merchants/ABCDE12345FGH', 404],
])('there is no %s', async (path, status) => {
  expect((await get('works', path)).status).toBe(status);
});

test('an answer that is not JSON is not offered', async () => {
  expect((await get('works', '', { headers: { ...headers, Accept: 'text/html' } })).status).toBe(406);
});

test('a host that is not Clover’s does not exist', async () => {
  const answer = get('works', 'https://api.xx.clover.com/v3/merchants/ABCDE12345FGH');
  await expect(answer).rejects.toMatchObject({ name: 'TypeError', cause: { code: 'ENOTFOUND' } });
});

test.each([
  // merchant, items, categories, customers, orders, employees
  ['empty-store', [200, 200, 200, 200, 200, 200]],
  ['scope-missing-merchant', [401, 200, 200, 200, 200, 200]],
  ['scope-missing-inventory', [200, 401, 401, 200, 200, 200]],
  ['scope-missing-customers', [200, 200, 200, 401, 200, 200]],
  ['scope-missing-orders', [200, 200, 200, 200, 401, 200]],
  ['scope-missing-orders-403', [200, 200, 200, 200, 403, 200]],
  ['scope-missing-employees', [200, 200, 200, 200, 200, 401]],
  ['scope-missing-merchant-and-orders', [401, 200, 200, 200, 401, 200]],
  ['scope-missing-all', [401, 401, 401, 401, 401, 401]],
  ['payments-plus', [200, 401, 200, 200, 401, 200]],
  ['revoked-token', [401, 401, 401, 401, 401, 401]],
  ['unknown-merchant', [404, 404, 404, 404, 404, 404]],
  ['bad-query', [200, 400, 400, 400, 400, 400]],
  ['rate-limited-orders', [200, 200, 200, 200, 429, 200]],
  ['server-error-orders', [200, 200, 200, 200, 500, 200]],
])('%s answers %j', async (scenario, expected) => {
  expect(await statuses(scenario)).toEqual(expected);
});

test('a new store answers with empty lists', async () => {
  expect(await (await get('empty-store', '/orders?limit=1')).json()).toMatchObject({ elements: [] });
});

test.each([
  ['store-in-europe', 'api.eu.clover.com'],
  ['store-in-latin-america', 'api.la.clover.com'],
  ['store-in-asia-pacific', 'api.ap.clover.com'],
  ['test-store', 'apisandbox.dev.clover.com'],
])('%s is known at %s only', async (scenario, host) => {
  expect((await get(scenario, '')).status).toBe(401);
  expect((await get(scenario, merchant.replace('api.clover.com', host))).status).toBe(200);
});

test('the refusal has three forms', async () => {
  expect(await (await get('refused-without-words', '')).text()).toBe('');
  expect(await (await get('refused-in-wrapper', '')).json()).toEqual({ error: { message: '401 Unauthorized' } });
  expect(await (await get('revoked-token', '')).json()).toEqual({ message: '401 Unauthorized' });
});

test('only a limit of simultaneous requests says how long to wait', async () => {
  const perSecond = await get('rate-limited', '');
  expect([perSecond.status, perSecond.headers.get('X-RateLimit-tokenLimit'), perSecond.headers.get('Retry-After')]).toEqual([
    429,
    '16',
    null,
  ]);
  const atOnce = await get('too-many-at-once', '');
  expect([atOnce.status, atOnce.headers.get('X-RateLimit-tokenConcurrentLimit'), atOnce.headers.get('Retry-After')]).toEqual([
    429,
    '5',
    '7',
  ]);
});
