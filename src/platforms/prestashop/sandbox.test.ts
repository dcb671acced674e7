import { describe, expect, test } from 'vitest';
import { sandbox } from './sandbox.ts';

const api = 'https://www.fake-shop.example/api';
const key = 'FAKE0000FAKE0000FAKE0000FAKE0000';
const byKey = (given = key) => ({ Authorization: `Basic ${btoa(`${given}:`)}` });
const get = (url: string, headers: Record<string, string> = byKey(), scenario = 'works') =>
  sandbox.fetch(scenario, new Request(url, { headers }));
const codesOf = async (answer: Response) =>
  ((await answer.json()) as { errors: { code: number }[] }).errors.map(({ code }) => code);

describe('the webservice', () => {
  test('asks for its key as a server asks for a password, also where it is switched off', async () => {
    for (const scenario of ['works', 'webservice-off']) {
      const answer = await get(`${api}/`, {}, scenario);
      expect([answer.status, await answer.text()]).toEqual([401, '401 Unauthorized']);
      expect(answer.headers.get('WWW-Authenticate')).toContain('Welcome to PrestaShop Webservice');
    }
  });

  test('says in XML what a key may do; in JSON, version 8.2 breaks off', async () => {
    expect(await (await get(`${api}/`)).text()).toMatch(/<api shopName="Fake shop">\s*<products .*get="true" put="false"/);
    const inJson = await get(`${api}/?output_format=JSON`);
    expect([inJson.status, await inJson.text()]).toEqual([500, '']);
  });

  test.each([
    ['products?display=[id,name,price,reference,active]', { products: [{ id: 1, reference: 'demo_1', price: '23.900000' }] }],
    ['customers?display=[id,email]', { customers: [{ id: 1, email: 'anonymous@psgdpr.com' }] }],
    ['orders?display=[id,reference]', { orders: [{ id: 1, reference: 'XKBKNABJK' }] }],
    ['content_management_system?display=[id,meta_title]', { content_management_system: [{ meta_title: 'Delivery' }] }],
    ['categories', { categories: [{ id: 1 }] }],
  ])('lists %s', async (path, answer) => {
    const sign = path.includes('?') ? '&' : '?';
    expect(await (await get(`${api}/${path}${sign}limit=1&output_format=JSON`)).json()).toMatchObject(answer);
  });

  test('lists nothing as a bare list', async () => {
    expect(await (await get(`${api}/orders?output_format=JSON`, byKey(), 'empty-store')).json()).toEqual([]);
  });

  test('keeps names by language where there are several', async () => {
    const answer = await get(`${api}/products?display=[name]&limit=1&output_format=JSON`, byKey(), 'several-languages');
    expect(await answer.json()).toMatchObject({ products: [{ name: [{ id: '1', value: 'Printed t-shirt' }, { id: '2' }] }] });
  });

  test.each<[scenario: string, path: string, given: string, status: number, codes: number[]]>([
    ['works', '/products', `${key.slice(0, 31)}9`, 401, [20, 21]],
    ['works', '/products', 'short', 401, [18]],
    ['works', '/products', '', 401, [17]],
    ['works', '/shops', key, 401, [26]],
    ['works', '/things', key, 400, [27]],
    ['key-without-permissions', '/products', key, 401, [21]],
    ['ticked-but-not-view', '/products', key, 405, [25]],
    ['key-of-another-shop', '/products', key, 403, [132]],
    ['webservice-off', '/products', key, 503, [22]],
    ['older-version-column', '/products?display=[price]', key, 400, [35]],
  ])('%s, %s with “%s”: %i, %j', async (scenario, path, given, status, codes) => {
    const answer = await get(`${api}${path}${path.includes('?') ? '&' : '?'}output_format=JSON`, byKey(given), scenario);
    expect([answer.status, await codesOf(answer)]).toEqual([status, codes]);
  });

  test('takes the key in small letters, and in the address', async () => {
    expect((await get(`${api}/products`, byKey(key.toLowerCase()))).status).toBe(200);
    expect((await get(`${api}/products?ws_key=${key}`, {}, 'header-cut-off')).status).toBe(200);
    expect((await get(`${api}/products`, byKey(), 'header-cut-off')).status).toBe(401);
  });

  test('stands behind the dispatcher alone where addresses are not rewritten', async () => {
    expect((await get(`${api}/products`, byKey(), 'no-rewriting')).status).toBe(404);
    const plain = 'https://www.fake-shop.example/webservice/dispatcher.php?url=products&limit=1';
    expect((await get(plain, byKey(), 'no-rewriting')).status).toBe(200);
  });

  test.each([
    ['https://fake-shop.example/api/', 'https://www.fake-shop.example/api/?url='],
    ['https://shop.fake-shop.example/api/products?limit=1', 'https://www.fake-shop.example/?url=products&limit=1'],
  ])('leads from %s to %s', async (from, to) => {
    const answer = await get(from);
    expect([answer.status, answer.headers.get('Location')]).toEqual([302, to]);
  });
});

describe('the Admin API', () => {
  const admin = 'https://www.fake-shop.example/admin-api';
  const exchange = (more: Record<string, string>, scenario = 'works') =>
    sandbox.fetch(
      scenario,
      new Request(`${admin}/access_token`, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          client_id: 'fake-migration',
          client_secret: '0000fake0000fake0000fake0000fake',
          ...more,
        }),
      }),
    );

  test('lists what the token is for, with a total', async () => {
    const { access_token } = await (await exchange({ 'scope[]': 'product_read' })).json();
    const list = (path: string) => get(`${admin}/${path}?limit=1`, { Authorization: `Bearer ${access_token}` });
    expect(await (await list('products')).json()).toMatchObject({ totalItems: 2, items: [{ productId: 1 }] });
    expect((await list('categories')).status).toBe(403);
    expect((await list('orders')).status).toBe(404);
  });

  test.each([
    ['another secret', { client_secret: 'other' }, 'works', 401, 'invalid_client'],
    ['a scope that the client lacks', { 'scope[]': 'product_read' }, 'no-scopes', 401, 'access_denied'],
    ['a scope that nobody knows', { 'scope[]': 'order_read' }, 'works', 400, 'invalid_scope'],
  ])('refuses %s', async (_, more, scenario, status, error) => {
    const answer = await exchange(more, scenario);
    expect([answer.status, (await answer.json()).error]).toEqual([status, error]);
  });

  test('wants a token, and is a page of the server where it is off', async () => {
    const answer = await get(`${admin}/products`, {});
    expect([answer.status, await answer.json()]).toEqual([401, 'No Authorization header provided']);
    expect((await exchange({}, 'admin-api-off')).status).toBe(404);
  });
});
