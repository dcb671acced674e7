import { expect, test } from 'vitest';
import { sandbox } from './sandbox.ts';

const siteId = '00000000-0000-4000-8000-000000000001';
const headers = {
  Authorization: 'IST.FAKEFAKEFAKEFAKEFAKEFAKE.FAKEFAKEFAKEFAKEFAKE.FAKEFAKE',
  'wix-site-id': siteId,
  'Content-Type': 'application/json',
};

/** Asks as the documentation says; with a body by POST. */
const ask = (scenario: string, path: string, body?: unknown, more: Record<string, string> = {}) =>
  sandbox.fetch(
    scenario,
    new Request(`https://www.wixapis.com${path}`, {
      headers: { ...headers, ...more },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    }),
  );
const byCursor = { query: { cursorPaging: { limit: 1 } } };
const byOffset = { query: { paging: { limit: 1 } } };
const ofShop = { treeReference: { appNamespace: '@wix/stores' }, ...byCursor };
const code = async (answer: Response) => (await answer.json()).details.applicationError.code;

test.each([
  ['works', '/stores/v3/provision/version', undefined, { catalogVersion: 'V3_CATALOG' }],
  ['works', '/stores/v3/products/query', byCursor, { products: [{ name: 'Fake shirt' }], pagingMetadata: { count: 1 } }],
  ['works', '/categories/v1/categories/query', ofShop, { categories: [{ name: 'Clothes' }] }],
  ['works', '/ecom/v1/orders/search', { search: { cursorPaging: { limit: 1 } } }, { orders: [{ number: '10001' }] }],
  ['works', '/contacts/v4/contacts?paging.limit=1', undefined, { contacts: [{ id: '31' }], pagingMetadata: { total: 2 } }],
  ['works', '/blog/v3/posts?paging.limit=1', undefined, { posts: [{ title: 'Welcome' }] }],
  ['catalog-v1', '/stores-reader/v1/products/query', byOffset, { products: [{ priceData: { price: 19.5 } }], totalResults: 2 }],
  ['catalog-v1', '/stores-reader/v1/collections/query', byOffset, { collections: [{ name: 'Clothes' }], totalResults: 1 }],
])('%s reads %s', async (scenario, path, body, answer) => {
  expect(await (await ask(scenario, path, body)).json()).toMatchObject(answer);
});

test('lists the sites of the account for any key', async () => {
  const asAccount = { Authorization: headers.Authorization, 'wix-account-id': '00000000-0000-4000-8000-000000000002' };
  const request = new Request('https://www.wixapis.com/site-list/v2/sites/query', {
    method: 'POST',
    headers: asAccount,
    body: '{}',
  });
  const answer = await sandbox.fetch('no-permissions', request);
  expect((await answer.json()).sites.map(({ id }: { id: string }) => id)).toContain(siteId);
});

test('a key with "Bearer" before it, a wrong key and no key are not known', async () => {
  for (const Authorization of [`Bearer ${headers.Authorization}`, 'IST.WRONG', ''])
    expect((await ask('works', '/contacts/v4/contacts', undefined, { Authorization })).status).toBe(401);
});

test('each catalogue refuses the questions of the other', async () => {
  expect(await code(await ask('works', '/stores-reader/v1/products/query', byOffset))).toBe(
    'CATALOG_V3_SITE_CALLING_CATALOG_V1_API',
  );
  expect(await code(await ask('catalog-v1', '/stores/v3/products/query', byCursor))).toBe(
    'CATALOG_V1_SITE_CALLING_CATALOG_V3_API',
  );
});

test('wants a Site ID, and the tree of categories', async () => {
  expect(await code(await ask('works', '/contacts/v4/contacts', undefined, { 'wix-site-id': '' }))).toBe('MISSING_METASITE_ID');
  expect((await ask('works', '/categories/v1/categories/query', byCursor)).status).toBe(400);
});

test.each([
  ['scope-missing-customers', 403],
  ['empty-store', 200],
])('%s answers contacts with %i', async (scenario, status) => {
  expect((await ask(scenario, '/contacts/v4/contacts')).status).toBe(status);
});

test('there is nothing else, and no other host', async () => {
  expect((await ask('works', '/stores/v9/products')).status).toBe(404);
  const elsewhere = sandbox.fetch('works', new Request('https://manage.wix.com/'));
  await expect(elsewhere).rejects.toMatchObject({ cause: { code: 'ENOTFOUND' } });
});
