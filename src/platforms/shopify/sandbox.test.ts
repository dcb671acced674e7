import { describe, expect, test } from 'vitest';
import { sandbox } from './sandbox.ts';

const base = 'https://acme-demo.myshopify.com';
const token = 'shpat_00000000000000000000000000000000';
const allScopes = ['read_products', 'read_customers', 'read_orders', 'read_all_orders', 'read_content'];

function get(scenario: string, path: string, { host = base, as = token } = {}) {
  return sandbox.fetch(
    scenario,
    new Request(host + path, { headers: { 'X-Shopify-Access-Token': as, Accept: 'application/json' } }),
  );
}

function ask(scenario: string, query: string, { as = token, version = '2026-07', variables = {} } = {}) {
  return sandbox.fetch(
    scenario,
    new Request(`${base}/admin/api/${version}/graphql.json`, {
      method: 'POST',
      headers: { 'X-Shopify-Access-Token': as, 'Content-Type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    }),
  );
}

function exchange(scenario: string, given: Record<string, string> = {}, type: 'form' | 'json' = 'form') {
  const body = {
    grant_type: 'client_credentials',
    client_id: '00000000000000000000000000000000',
    client_secret: 'shpss_00000000000000000000000000000000',
    ...given,
  };
  return sandbox.fetch(
    scenario,
    new Request(`${base}/admin/oauth/access_token`, {
      method: 'POST',
      ...(type === 'form'
        ? { body: new URLSearchParams(body) }
        : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
    }),
  );
}

// The queries of Shopify's documentation, as a client would send them.
const queries = {
  products:
    '{ products(first: 1) { nodes { id title handle status variants(first: 1) { nodes { sku price } } } } productsCount(limit: 10000) { count precision } }',
  customers:
    '{ customers(first: 1) { nodes { id displayName numberOfOrders defaultEmailAddress { emailAddress } } } customersCount { count precision } }',
  orders:
    '{ orders(first: 1, reverse: true) { nodes { id name createdAt displayFinancialStatus totalPriceSet { shopMoney { amount currencyCode } } } } ordersCount(limit: 10000) { count precision } }',
  collections: '{ collections(first: 1) { nodes { id title handle } } collectionsCount { count precision } }',
  pages: '{ pages(first: 1) { nodes { id title handle } } pagesCount { count precision } }',
  blogs: '{ blogs(first: 1) { nodes { id title handle } } blogsCount { count precision } }',
};

describe('a token that is right', () => {
  test('has its scopes listed, over REST and GraphQL', async () => {
    const rest = await get('works', '/admin/oauth/access_scopes.json');
    expect(rest.status).toBe(200);
    expect(await rest.json()).toEqual({ access_scopes: allScopes.map((handle) => ({ handle })) });
    const graphql = await ask('works', '{ currentAppInstallation { accessScopes { handle } } }');
    expect((await graphql.json()).data.currentAppInstallation.accessScopes).toHaveLength(allScopes.length);
  });

  test.each([
    ['products', { title: 'Blue Mug', variants: { nodes: [{ sku: 'MUG-1', price: '12.00' }] } }, 3],
    ['customers', { displayName: 'Ada Example', defaultEmailAddress: { emailAddress: 'ada@example.com' } }, 2],
    ['orders', { name: '#1003', totalPriceSet: { shopMoney: { amount: '20.50', currencyCode: 'EUR' } } }, 3],
    ['collections', { title: 'Kitchen' }, 2],
    ['pages', { title: 'About us' }, 2],
    ['blogs', { title: 'News' }, 1],
  ] as const)('reads %s', async (entity, record, count) => {
    const answer = await ask('works', queries[entity]);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('X-Shopify-API-Version')).toBe('2026-07');
    const { data, errors, extensions } = await answer.json();
    expect(errors).toBeUndefined();
    expect(data[entity].nodes).toEqual([expect.objectContaining(record)]);
    expect(data[`${entity}Count`]).toEqual({ count, precision: 'EXACT' });
    expect(extensions.cost.throttleStatus.restoreRate).toBe(100);
  });

  test('reads over the legacy REST API', async () => {
    const list = await get('works', '/admin/api/2026-07/orders.json?limit=1&status=any&fields=id,name');
    expect(list.headers.get('X-Shopify-Shop-Api-Call-Limit')).toBe('1/40');
    expect(await list.json()).toEqual({ orders: [{ id: 3003, name: '#1003' }] });
    expect(await (await get('works', '/admin/api/2026-07/products/count.json')).json()).toEqual({ count: 3 });
    expect((await (await get('works', '/admin/api/2026-07/shop.json')).json()).shop.name).toBe('Acme Demo');
  });

  test('finds nothing in an empty store, which is no error', async () => {
    const { data } = await (await ask('empty-store', queries.orders)).json();
    expect(data).toEqual({ orders: { nodes: [] }, ordersCount: { count: 0, precision: 'EXACT' } });
  });
});

describe('a token that is wrong', () => {
  test.each(['/admin/oauth/access_scopes.json', '/admin/api/2026-07/products.json', '/admin/api/2026-07/shop.json'])(
    'is refused at %s',
    async (path) => {
      const answer = await get('works', path, { as: 'shpat_22222222222222222222222222222222' });
      expect(answer.status).toBe(401);
      expect(answer.headers.get('WWW-Authenticate')).toBe('Basic Realm="Shopify API Authentication"');
      expect((await answer.json()).errors).toContain('Invalid API key or access token');
    },
  );

  test('is refused by GraphQL before the query is looked at', async () => {
    expect((await ask('works', 'no query', { as: '' })).status).toBe(401);
  });

  test('is refused when it belongs to another store', async () => {
    expect((await get('works', '/admin/oauth/access_scopes.json', { host: 'https://acme-second.myshopify.com' })).status).toBe(
      401,
    );
  });
});

describe('permissions', () => {
  test('a missing scope is an error inside a 200, and takes all data with it', async () => {
    const answer = await ask('scope-missing-customers', queries.customers);
    expect(answer.status).toBe(200);
    const { data, errors } = await answer.json();
    expect(data).toBeNull();
    expect(errors[0]).toMatchObject({
      message: 'Access denied for customers field. Required access: `read_customers` access scope.',
      path: ['customers'],
      extensions: { code: 'ACCESS_DENIED', requiredAccess: '`read_customers` access scope.' },
    });
  });

  test('a missing scope is a 403 over REST', async () => {
    const answer = await get('scope-missing-orders', '/admin/api/2026-07/orders.json');
    expect(answer.status).toBe(403);
    expect(await answer.json()).toEqual({ errors: '[API] This action requires merchant approval for read_orders scope.' });
  });

  test.each(Object.keys(queries) as (keyof typeof queries)[])('without scopes, %s are refused', async (entity) => {
    const { errors } = await (await ask('no-scopes', queries[entity])).json();
    expect(errors[0].path[0]).toBe(entity);
  });

  test('pages can be read without blogs', async () => {
    expect((await (await ask('scope-missing-blogs', queries.pages)).json()).errors).toBeUndefined();
    expect((await (await ask('scope-missing-blogs', queries.blogs)).json()).data).toBeNull();
  });

  test('customer data that is not approved', async () => {
    const refused = await (await ask('customers-not-approved', queries.customers)).json();
    expect(refused.errors[0].message).toMatch(/^This app is not approved to access the Customer object/);
    const plan = await (await ask('customers-need-higher-plan', queries.customers)).json();
    expect(plan.errors[0].message).toMatch(/only available on .* plans/);
    expect(
      (await ask('customers-need-higher-plan', '{ customersCount { count } }').then((answer) => answer.json())).data,
    ).toEqual({
      customersCount: { count: 2 },
    });
    const partial = await (await ask('customer-email-not-approved', queries.customers)).json();
    expect(partial.errors[0].path).toEqual(['customers', 'nodes', 0, 'defaultEmailAddress']);
    expect(partial.data.customers.nodes[0].defaultEmailAddress).toBeNull();
  });

  test('without read_all_orders, older orders do not exist', async () => {
    expect((await (await ask('orders-60-days', queries.orders)).json()).data.ordersCount.count).toBe(2);
  });
});

describe('the token exchange', () => {
  test.each(['form', 'json'] as const)('gives a token for a day (%s)', async (type) => {
    const answer = await exchange('works', {}, type);
    const given = await answer.json();
    expect(given).toEqual({ access_token: expect.stringMatching(/^shpat_/), scope: allScopes.join(','), expires_in: 86399 });
    expect((await get('works', '/admin/oauth/access_scopes.json', { as: given.access_token })).status).toBe(200);
  });

  test.each([
    ['works', { client_id: 'unknown-unknown-unknown' }, 400, 'invalid_client'],
    ['works', { client_secret: 'shpss_22222222222222222222222222222222' }, 401, 'invalid_client'],
    ['works', { grant_type: 'password' }, 400, 'unsupported_grant_type'],
    ['exchange-other-organisation', {}, 400, 'shop_not_permitted'],
    ['exchange-not-installed', {}, 400, 'not installed'],
    ['exchange-error-page', {}, 400, '<title>400 - Oauth error'],
  ] as const)('refuses in %s %j', async (scenario, given, status, text) => {
    const answer = await exchange(scenario, given);
    expect(answer.status).toBe(status);
    expect(await answer.text()).toContain(text);
  });
});

describe('other answers', () => {
  test('a query that asks for an unknown field is a 200 without data', async () => {
    const answer = await ask('field-removed', queries.products);
    expect(answer.status).toBe(200);
    const body = await answer.json();
    expect(Object.keys(body)).toEqual(['errors']);
    expect(body.errors[0].extensions).toEqual({ code: 'undefinedField', typeName: 'QueryRoot', fieldName: 'productsCount' });
  });

  test('a used-up bucket is a 200 that says how long to wait', async () => {
    const answer = await ask('throttled', queries.products);
    expect(answer.status).toBe(200);
    const { errors, extensions } = await answer.json();
    expect(errors[0].extensions.code).toBe('THROTTLED');
    const { requestedQueryCost, throttleStatus } = extensions.cost;
    expect((requestedQueryCost - throttleStatus.currentlyAvailable) / throttleStatus.restoreRate).toBe(5);
  });

  test('a query that is refused as such is a 400', async () => {
    expect((await ask('query-refused', queries.products)).status).toBe(400);
    expect((await get('query-refused', '/admin/oauth/access_scopes.json')).status).toBe(200);
  });

  test('a count is capped', async () => {
    expect((await (await ask('many-products', queries.products)).json()).data.productsCount).toEqual({
      count: 10000,
      precision: 'AT_LEAST',
    });
  });

  test.each([
    ['store-frozen', 402],
    ['store-locked', 423],
    ['request-flagged', 430],
    ['rate-limited', 429],
    ['origin-unreachable', 530],
    ['temporarily-disabled', 540],
    ['wrong-token-as-403', 403],
  ])('%s is %i', async (scenario, status) => {
    expect((await get(scenario, '/admin/oauth/access_scopes.json')).status).toBe(status);
  });

  test('an unknown store is a 404, as JSON or as a page', async () => {
    const host = 'https://no-such-store.myshopify.com';
    const json = await get('works', '/admin/oauth/access_scopes.json', { host });
    expect(json.status).toBe(404);
    expect(await json.json()).toEqual({ errors: 'Not Found' });
    const page = await get('store-not-found-page', '/admin/oauth/access_scopes.json', { host });
    expect(page.status).toBe(404);
    expect(page.headers.get('Content-Type')).toContain('text/html');
  });

  test('an old version is answered by the oldest that there is, an impossible one not at all', async () => {
    expect((await ask('works', queries.pages, { version: '2024-10' })).headers.get('X-Shopify-API-Version')).toBe('2026-01');
    expect((await ask('works', queries.pages, { version: '2026-08' })).status).toBe(404);
    expect((await ask('api-version-gone', queries.pages)).status).toBe(404);
  });

  test('a wrong address never succeeds by accident', async () => {
    expect((await get('works', '/admin/products.json')).status).toBe(302);
    expect((await get('works', '/admin/api/2026-07/graphql.json')).status).toBe(404);
    expect((await get('works', '/products')).status).toBe(404);
    expect((await get('works', '/admin/oauth/access_scopes.json', { host: base.replace('https', 'http') })).status).toBe(301);
    await expect(get('works', '/', { host: 'https://acme.example' })).rejects.toMatchObject({ cause: { code: 'ENOTFOUND' } });
  });
});
