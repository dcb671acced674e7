import { expect, test } from 'vitest';
import { sandbox } from './sandbox.ts';

const base = 'https://apirest.3dcart.com/3dCartWebAPI/v2';
const headers = {
  SecureURL: 'fake-widgets-com.3dcartstores.com',
  PrivateKey: '1'.repeat(32),
  Token: '0'.repeat(32),
  Accept: 'application/json',
};

const get = (scenario: string, path: string, more: Record<string, string> = {}) =>
  sandbox.fetch(scenario, new Request(base + path, { headers: { ...headers, ...more } }));
const statuses = (scenario: string, more?: Record<string, string>) =>
  Promise.all(
    ['/Products', '/Categories', '/Customers', '/Orders'].map(async (path) => (await get(scenario, path, more)).status),
  );

test.each([
  ['/Products?limit=1', { SKUInfo: expect.objectContaining({ Name: 'Fake mug', SKU: 'FAKE-1', Price: 9.5 }) }],
  ['/Categories?limit=1', { CategoryName: 'Mugs' }],
  ['/Customers?limit=1', { BillingFirstName: 'Ada' }],
  ['/Orders?limit=1', { InvoiceNumber: 1000, OrderAmount: 9.5 }],
])('the three values read %s', async (path, first) => {
  expect(await (await get('works', path)).json()).toEqual([expect.objectContaining(first)]);
});

test('the first record has the offset 1, and a list can be counted', async () => {
  expect(await (await get('works', '/Products?limit=1&offset=3')).json()).toMatchObject([{ SKUInfo: { Name: 'Fake bowl' } }]);
  expect(await (await get('works', '/Products?countonly=1')).json()).toEqual({ TotalCount: 3 });
});

test('an access token works alone', async () => {
  const answer = await sandbox.fetch(
    'works',
    new Request(`${base}/Orders`, { headers: { Authorization: `Bearer ${'fake'.repeat(10)}==` } }),
  );
  expect(answer.status).toBe(200);
});

test.each([
  ['token', { Token: '9'.repeat(32) }],
  ['private key', { PrivateKey: '9'.repeat(32) }],
  ['store', { SecureURL: 'other.example' }],
])('another %s is refused everywhere', async (_, more) => {
  for (const scenario of ['works', 'empty-store', 'scope-missing-orders'])
    expect(await statuses(scenario, more)).toEqual([401, 401, 401, 401]);
});

test('a missing header is no request', async () => {
  expect((await get('works', '/Products', { PrivateKey: '' })).status).toBe(400);
});

test.each([
  ['empty-store', [404, 404, 404, 404]],
  ['empty-store-400', [400, 400, 400, 400]],
  ['app-removed', [401, 401, 401, 401]],
  ['scope-missing-customers', [200, 200, 401, 200]],
  ['secure-url-with-https', [401, 401, 401, 401]],
  ['refused-in-a-list', [200, 200, 200, 200]],
  ['server-error-orders', [200, 200, 200, 500]],
])('%s answers %j', async (scenario, expected) => {
  expect(await statuses(scenario)).toEqual(expected);
});

test('the store is known by one spelling of its Secure URL', async () => {
  expect((await get('secure-url-with-https', '/Products', { SecureURL: `https://${headers.SecureURL}` })).status).toBe(200);
});

test('the merchant’s own domain has no API', async () => {
  await expect(
    sandbox.fetch('works', new Request('https://fake-widgets-com.3dcartstores.com/3dCartWebAPI/v2/Products', { headers })),
  ).rejects.toMatchObject({ cause: { code: 'ENOTFOUND' } });
});
