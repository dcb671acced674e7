import { describe, expect, test } from 'vitest';
import { sandbox } from './sandbox.ts';

const script = '/content/admin/plugins/openapi/index.php';
const right = { username: 'migration', password: 'fake-password-0', token: '0'.repeat(64), apiType: 'json' };

/** Asks as the documentation says, with everything in the address. */
function call(scenario: string, name: string, args: Record<string, string> = {}, store = 'https://www.example.com') {
  return sandbox.fetch(scenario, new Request(`${store}${script}?${new URLSearchParams({ ...right, call: name, ...args })}`));
}

describe('reading', () => {
  test('products come as an array of wrapped products, under the type of a web page', async () => {
    const answer = await call('works', 'GetProducts', { BatchSize: '1', mode: 'search', CatalogSortBy: 'title' });
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([200, expect.stringContaining('text/html')]);
    expect(await answer.json()).toEqual([
      { Product: expect.objectContaining({ Sku: 'FAKE-1', Title: 'Sample mug', Price: '19.95' }) },
    ]);
  });

  test.each([
    ['GetOrders', 'Order', { OrderNumber: '1001' }],
    ['GetCustomers', 'Customer', { FirstName: 'Ada' }],
    ['GetCategories', 'Category', { Name: 'Mugs' }],
  ])('%s comes as an object with a list', async (name, container, first) => {
    expect(await (await call('works', name, { BatchSize: '1' })).json()).toMatchObject({ [container]: [first] });
  });

  test('orders can be chosen by status and by the last one known', async () => {
    expect(await (await call('works', 'GetOrders', { Status: 'Completed' })).json()).toMatchObject({
      Order: [{ OrderId: '12' }],
    });
    expect(await (await call('works', 'GetOrders', { LastOrder: '1001' })).json()).toMatchObject({ Order: [{ OrderId: '12' }] });
  });

  test.each([
    ['empty-store', []],
    ['empty-store-object', {}],
    ['empty-store-null', null],
    ['wrapped-as-objects', { Product: [{ Sku: 'FAKE-1' }, { Sku: 'FAKE-2' }] }],
    ['single-records', { Product: { Sku: 'FAKE-1' } }],
  ])('%s', async (scenario, expected) => {
    const products = await (await call(scenario, 'GetProducts')).json();
    if (expected === null) expect(products).toBeNull();
    else expect(products).toMatchObject(expected);
  });

  test('orders too can come as an array', async () => {
    expect(await (await call('wrapped-as-arrays', 'GetOrders')).json()).toMatchObject([
      { Order: { OrderId: '11' } },
      { Order: {} },
    ]);
  });

  test('all products at once can be read in part', async () => {
    const { body } = await call('all-products-at-once', 'GetProducts', { BatchSize: '1' });
    let read = '';
    for await (const piece of body?.pipeThrough(new TextDecoderStream()) ?? []) {
      read += piece;
      if (read.length > 256 * 1024) break;
    }
    expect(read).toMatch(/^\[\{"Product":/);
    expect(read.length).toBeLessThan(300 * 1024);
  });

  test('all products at once are one JSON text', async () => {
    expect(await (await call('all-products-at-once', 'GetProducts')).json()).toHaveLength(50_000);
  });

  test('a warning of PHP stands before the answer', async () => {
    const text = await (await call('php-warning', 'GetProducts')).text();
    expect(text).toMatch(/^<br \/>\n<b>Warning/);
    expect(JSON.parse(text.slice(text.search(/[[{"]/)))).toHaveLength(2);
  });
});

describe('wrong values are refused', () => {
  test.each<Record<string, string>>([{ username: 'admin' }, { password: 'fake-password-1' }, { token: '1'.repeat(64) }])(
    '%j',
    async (wrong) => {
      for (const scenario of ['works', 'empty-store', 'scope-missing-orders', 'calls-unknown', 'all-products-at-once']) {
        const answer = await call(scenario, 'GetProducts', wrong);
        expect([answer.status, await answer.json()]).toEqual([200, 'Invalid username, password or token']);
      }
    },
  );

  test.each([
    ['wrong-token-as-object', 200, '{"Error":{"Message":"Invalid username, password or token"}}'],
    ['wrong-token-as-text', 200, 'Invalid username, password or token'],
    ['wrong-token-401', 401, '"Invalid username, password or token"'],
    ['wrong-token-403', 403, '"Invalid username, password or token"'],
  ])('%s', async (scenario, status, body) => {
    const answer = await call(scenario, 'GetProducts', { token: '1'.repeat(64) });
    expect([answer.status, await answer.text()]).toEqual([status, body]);
  });

  test('a password with signs of addresses must be encoded', async () => {
    const password = 'fake*&pass=word+0 %#';
    expect(await (await call('unusual-password', 'GetProducts', { password })).json()).toHaveLength(2);
    const raw = `https://www.example.com${script}?username=migration&token=${right.token}&apiType=json&call=GetProducts&password=${password}`;
    expect(await (await sandbox.fetch('unusual-password', new Request(raw))).json()).toMatch(/^Invalid/);
  });
});

test('without a user the script refuses, and shows by that what it is', async () => {
  const answer = await sandbox.fetch('works', new Request(`https://www.example.com${script}?apiType=json&call=GetProducts`));
  expect([answer.status, await answer.json()]).toEqual([200, 'Invalid username, password or token']);
});

describe('permissions', () => {
  const calls = ['GetProducts', 'GetOrders', 'GetCustomers', 'GetCategories'];

  test.each([
    ['scope-missing-products', ['GetProducts']],
    ['scope-missing-orders', ['GetOrders']],
    ['scope-missing-customers', ['GetCustomers']],
    ['scope-missing-categories', ['GetCategories']],
    ['scope-missing-all', calls],
  ])('%s', async (scenario, refused) => {
    for (const name of calls) {
      const text = await (await call(scenario, name)).text();
      expect([name, text.includes('no permission')]).toEqual([name, refused.includes(name)]);
    }
  });

  test('a call that the version lacks is not a missing permission', async () => {
    expect(await (await call('calls-unknown', 'GetCustomers')).json()).toBe('Unknown call GetCustomers');
    expect(await (await call('calls-unknown', 'GetOrders')).json()).toHaveProperty('Order');
  });
});

describe('addresses', () => {
  const html = expect.stringContaining('text/html');

  test.each([
    ['another path', 'works', 'https://www.example.com/api/index.php'],
    ['a folder that is not there', 'works', `https://www.example.com/shop${script}`],
    ['the root, when the store is in a folder', 'wrong-folder', `https://www.example.com${script}`],
    ['a site without PinnacleCart', 'works', `https://blog.example.com${script}`],
  ])('%s is a missing page', async (_, scenario, url) => {
    const answer = await sandbox.fetch(scenario, new Request(`${url}?${new URLSearchParams({ ...right, call: 'GetProducts' })}`));
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([404, html]);
  });

  test('POST is not known', async () => {
    const request = new Request(`https://www.example.com${script}`, { method: 'POST', body: new URLSearchParams(right) });
    expect((await sandbox.fetch('works', request)).status).toBe(404);
  });

  test('the store answers in its folder, and under the vendor’s domain', async () => {
    expect(await (await call('in-folder', 'GetProducts', {}, 'https://www.example.com/shop')).json()).toHaveLength(2);
    expect(await (await call('works', 'GetProducts', {}, 'https://example-com.mypinnaclecart.com')).json()).toHaveLength(2);
  });

  test('the address without www redirects with the whole query', async () => {
    const answer = await call('without-www', 'GetProducts', {}, 'https://example.com');
    expect(answer.status).toBe(301);
    const location = answer.headers.get('Location') ?? '';
    expect(location).toContain('https://www.example.com/');
    expect(await (await sandbox.fetch('without-www', new Request(location))).json()).toHaveLength(2);
  });

  test('another host does not exist', async () => {
    await expect(call('works', 'GetProducts', {}, 'https://www.example.org')).rejects.toMatchObject({
      cause: { code: 'ENOTFOUND' },
    });
  });
});

test.each([
  ['api-disabled', 200, 'not enabled'],
  ['api-disabled-page', 404, '<!DOCTYPE html>'],
  ['store-suspended', 200, 'suspended'],
  ['ip-blocked', 403, 'IP address'],
  ['forbidden-page', 403, '<!DOCTYPE html>'],
  ['rate-limited', 429, ''],
  ['resource-limit', 508, ''],
  ['bandwidth-limit', 509, ''],
  ['php-error', 200, 'Fatal error'],
  ['blank-answer', 200, ''],
  ['redirect-login', 302, ''],
])('%s answers %i', async (scenario, status, text) => {
  const answer = await call(scenario, 'GetProducts');
  expect([answer.status, await answer.text()]).toEqual([status, expect.stringContaining(text)]);
});
