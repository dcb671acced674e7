import { describe, expect, test } from 'vitest';
import { sandbox } from './sandbox.ts';

const token = 'faketokenfaketokenfaketoken0000';

function get(scenario: string, path: string, headers: Record<string, string> = {}, store = 'fakehash01') {
  return sandbox.fetch(
    scenario,
    new Request(`https://api.bigcommerce.com/stores/${store}${path}`, {
      headers: { 'X-Auth-Token': token, Accept: 'application/json', ...headers },
    }),
  );
}

const everything = [
  '/v3/catalog/products?limit=1',
  '/v3/catalog/trees/categories?limit=1',
  '/v3/customers?limit=1',
  '/v2/orders?limit=1',
  '/v2/orders/count',
  '/v3/content/pages?limit=1',
  '/v2/blog/posts?limit=1',
  '/v2/store',
];

describe('a token that is right', () => {
  test('is proven without any scope', async () => {
    const answer = await get('no-scopes', '/v3/hooks?limit=1');
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ data: [], meta: { pagination: { total: 0 } } });
  });

  test.each([
    ['/v3/catalog/products?limit=1&include_fields=name,sku,price', [{ id: 1, name: 'Fake mug', sku: 'FAKE-1', price: 9.5 }], 3],
    ['/v3/catalog/trees/categories?limit=1', [{ category_id: 12, parent_id: 0, tree_id: 1, name: 'Mugs' }], 2],
    ['/v3/content/pages?limit=1', [{ id: 1, name: 'About', type: 'page' }], 1],
  ])('reads %s with a total', async (path, data, total) => {
    const answer = await get('works', path);
    expect(answer.headers.get('X-Rate-Limit-Requests-Left')).toBe('149');
    const body = await answer.json();
    expect(body.data).toEqual(data);
    expect(body.meta.pagination.total).toBe(total);
  });

  test('reads customers, counted or not', async () => {
    expect((await (await get('works', '/v3/customers?limit=1')).json()).meta.pagination.total).toBe(2);
    const uncounted = await (await get('customers-without-total', '/v3/customers?limit=1')).json();
    expect(uncounted.data).toHaveLength(1);
    expect(uncounted.meta.pagination).not.toHaveProperty('total');
  });

  test('reads v2 lists as bare arrays', async () => {
    expect(await (await get('works', '/v2/orders?limit=1')).json()).toEqual([expect.objectContaining({ id: 100 })]);
    expect((await (await get('works', '/v2/orders/count')).json()).count).toBe(2);
    expect(await (await get('works', '/v2/blog/posts?limit=1')).json()).toEqual([{ id: 3, title: 'Hello' }]);
    expect((await (await get('storefront-closed', '/v2/store')).json()).status).toBe('maintenance');
  });

  test('finds an empty list in v3 and nothing at all in v2 of an empty store', async () => {
    expect((await (await get('empty-store', '/v3/catalog/products?limit=1')).json()).data).toEqual([]);
    const orders = await get('empty-store', '/v2/orders?limit=1');
    expect(orders.status).toBe(204);
    expect(await orders.text()).toBe('');
  });

  test('the deprecated X-Auth-Client is ignored even when wrong', async () => {
    expect((await get('works', '/v3/hooks?limit=1', { 'X-Auth-Client': 'wrong' })).status).toBe(200);
  });
});

describe('credentials', () => {
  test.each(['/v3/hooks?limit=1', ...everything])('a wrong token is refused at %s', async (path) => {
    expect((await get('works', path, { 'X-Auth-Token': 'wrongtokenwrongtokenwrongtoken0' })).status).toBe(401);
  });

  test('a token of another store is no valid combination', async () => {
    const answer = await get('works', '/v3/hooks?limit=1', {}, 'fakehash02');
    expect(answer.status).toBe(401);
    expect((await answer.json()).title).toContain('not a valid combination');
  });

  test('an unknown store is a 404, or a 403 that speaks of scopes', async () => {
    expect((await get('works', '/v3/hooks?limit=1', {}, 'nosuchhash')).status).toBe(404);
    const misleading = await get('unknown-store-refused', '/v3/hooks?limit=1', {}, 'nosuchhash');
    expect(misleading.status).toBe(403);
    expect((await misleading.json()).title).toContain('required scope');
  });
});

describe('scopes', () => {
  test.each([
    ['scope-missing-products', ['/v3/catalog/products?limit=1', '/v3/catalog/trees/categories?limit=1']],
    ['scope-missing-customers', ['/v3/customers?limit=1']],
    ['scope-missing-orders', ['/v2/orders?limit=1', '/v2/orders/count']],
    ['scope-missing-pages', ['/v3/content/pages?limit=1', '/v2/blog/posts?limit=1']],
    ['scope-missing-information', ['/v2/store']],
    ['no-scopes', everything],
  ])('%s refuses what needs it and nothing else', async (scenario, refused) => {
    const answers = await Promise.all(everything.map(async (path) => [path, (await get(scenario, path)).status] as const));
    expect(answers.filter(([, status]) => status === 403).map(([path]) => path)).toEqual(refused);
    expect((await get(scenario, '/v3/hooks?limit=1')).status).toBe(200);
  });

  test('every part of the API says it in its own shape', async () => {
    expect(await (await get('no-scopes', '/v3/customers')).json()).toMatchObject({ status: 403, errors: {} });
    expect(await (await get('no-scopes', '/v2/orders')).json()).toEqual([{ status: 403, message: expect.any(String) }]);
    expect(await (await get('no-scopes', '/v3/content/pages')).json()).toEqual({ code: 403, message: expect.any(String) });
  });

  test('a token that is bound to no store is refused everywhere', async () => {
    expect((await get('everything-refused', '/v3/hooks?limit=1')).status).toBe(403);
  });
});

describe('how to ask', () => {
  test.each([undefined, '*/*', 'application/xml'])('v2 answers XML to Accept: %s', async (accept) => {
    const request = new Request('https://api.bigcommerce.com/stores/fakehash01/v2/orders?limit=1', {
      headers: { 'X-Auth-Token': token, ...(accept ? { Accept: accept } : {}) },
    });
    const answer = await sandbox.fetch('works', request);
    expect(answer.headers.get('Content-Type')).toBe('application/xml');
    expect(await answer.text()).toMatch(/^<\?xml/);
  });

  test('an unsupported Accept is a 406', async () => {
    expect((await get('works', '/v3/hooks', { Accept: 'text/html' })).status).toBe(406);
  });

  test.each([
    ['/v3/hooks/', 403],
    ['/v3/hooks/?limit=1', 403],
    ['/stores/fakehash01/v3/hooks', 403],
    ['/v2/orders/', 404],
    ['/v3/orders', 404],
    ['/v2/catalog/products', 404],
    ['/v3/customers?colour=blue', 422],
  ])('%s is %i', async (path, status) => {
    expect((await get('works', path)).status).toBe(status);
  });

  test('nothing is written', async () => {
    const answer = await sandbox.fetch(
      'works',
      new Request('https://api.bigcommerce.com/stores/fakehash01/v3/hooks', {
        method: 'POST',
        headers: { 'X-Auth-Token': token, Accept: 'application/json' },
      }),
    );
    expect(answer.status).toBe(404);
  });

  test('other hosts do not exist', async () => {
    await expect(
      sandbox.fetch('works', new Request('https://store-fakehash01.mybigcommerce.com/api/v2/orders')),
    ).rejects.toMatchObject({ cause: { code: 'ENOTFOUND' } });
  });
});

describe('limits', () => {
  test('too many requests, with and without the headers', async () => {
    const limited = await get('rate-limited', '/v3/hooks');
    expect(limited.status).toBe(429);
    expect(limited.headers.get('X-Rate-Limit-Time-Reset-Ms')).toBe('15000');
    expect((await get('under-load', '/v3/hooks')).headers.has('X-Rate-Limit-Time-Reset-Ms')).toBe(false);
  });

  test.each([
    ['plan-limit', 507],
    ['platform-limit', 403],
    ['parameter-refused', 422],
    ['store-suspended', 503],
    ['locked', 423],
  ])('%s is %i', async (scenario, status) => {
    expect((await get(scenario, '/v3/catalog/products?limit=1')).status).toBe(status);
  });
});
