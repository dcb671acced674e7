import * as contacts from '@wix/auto_sdk_crm_contacts';
import * as orders from '@wix/auto_sdk_ecom_orders';
import * as versioning from '@wix/auto_sdk_stores_catalog-versioning';
import * as productsV1 from '@wix/auto_sdk_stores_products';
import * as productsV3 from '@wix/auto_sdk_stores_products-v-3';
import { ApiKeyStrategy, createClient } from '@wix/sdk';
import { describe, expect, test } from 'vitest';
import { type Differences, expectSameRequests, fromFetch } from '../../../tests/contract/expectSameRequests.ts';
import { playOverHttps } from '../../../tests/contract/playOverHttps.ts';

const wix = await playOverHttps('wix', 'www.wixapis.com');

/** The client with the values of a scenario, which is played from now on. */
function clientFor(scenario: string) {
  const { apiKey = '', siteId = '' } = wix.play(scenario);
  return createClient({
    auth: ApiKeyStrategy({ apiKey, siteId }),
    modules: { contacts, orders, versioning, productsV1, productsV3 },
  });
}

describe('@wix/sdk reads', () => {
  test('which catalogue the site has', async () => {
    expect(await clientFor('works').versioning.getCatalogVersion()).toEqual({ catalogVersion: 'V3_CATALOG' });
    expect(await clientFor('catalog-v1').versioning.getCatalogVersion()).toEqual({ catalogVersion: 'V1_CATALOG' });
  });

  test('products of the newer catalogue', async () => {
    const { items } = await clientFor('works').productsV3.queryProducts().limit(1).find();
    expect(items).toMatchObject([{ name: 'Fake shirt', visible: true, actualPriceRange: { minValue: { amount: '19.50' } } }]);
  });

  test('products of the older catalogue', async () => {
    const { items, totalCount } = await clientFor('catalog-v1').productsV1.queryProducts().limit(1).find();
    expect(items).toMatchObject([{ name: 'Fake shirt', sku: 'FAKE-1', priceData: { price: 19.5, currency: 'EUR' } }]);
    expect(totalCount).toBe(2);
  });

  test('customers', async () => {
    const { contacts, pagingMetadata } = await clientFor('works').contacts.listContacts({ paging: { limit: 1 } });
    expect(contacts).toMatchObject([{ primaryInfo: { email: 'ada@example.com' }, info: { name: { first: 'Ada' } } }]);
    expect(pagingMetadata).toMatchObject({ count: 1, total: 2 });
  });

  test('orders', async () => {
    const { orders } = await clientFor('works').orders.searchOrders({ cursorPaging: { limit: 1 } });
    expect(orders).toMatchObject([{ number: '10001', paymentStatus: 'PAID', priceSummary: { total: { amount: '19.50' } } }]);
  });

  test('nothing on an empty site', async () => {
    const client = clientFor('empty-store');
    expect((await client.productsV3.queryProducts().find()).items).toEqual([]);
    expect((await client.orders.searchOrders({})).orders).toEqual([]);
    expect((await client.contacts.listContacts()).contacts).toEqual([]);
  });
});

describe('@wix/sdk reports', () => {
  test.each([
    ['wrong-key', 401, 'UNAUTHENTICATED'],
    ['scope-missing-orders', 403, 'PERMISSION_DENIED'],
    ['scope-missing-orders-401', 401, 'UNAUTHENTICATED'],
    ['site-of-another-account', 403, 'PERMISSION_DENIED'],
    ['unknown-site', 404, 'NOT_FOUND'],
    ['no-site-id', 428, 'MISSING_METASITE_ID'],
    ['premium-only', 428, 'PREMIUM_ONLY'],
    ['rate-limited', 429, 'RESOURCE_EXHAUSTED'],
  ])('%s as %i %s', async (scenario, status, code) => {
    const asking = clientFor(scenario).orders.searchOrders({});
    await expect(asking).rejects.toMatchObject({ status, details: { applicationError: { code } } });
  });

  test('a missing permission for that kind of data only', async () => {
    const client = clientFor('scope-missing-products');
    await expect(client.productsV3.queryProducts().find()).rejects.toMatchObject({ status: 403 });
    expect((await client.contacts.listContacts()).contacts).toHaveLength(2);
  });

  test('a call for the other catalogue as such', async () => {
    await expect(clientFor('works').productsV1.queryProducts().find()).rejects.toMatchObject({
      status: 428,
      details: { applicationError: { code: 'CATALOG_V3_SITE_CALLING_CATALOG_V1_API' } },
    });
    await expect(clientFor('catalog-v1').productsV3.queryProducts().find()).rejects.toMatchObject({
      details: { applicationError: { code: 'CATALOG_V1_SITE_CALLING_CATALOG_V3_API' } },
    });
  });
});

// Categories and the blog are left out: each would take one more module of the client.
describe('the check and @wix/sdk send the same', () => {
  const accept = { ours: 'application/json', theirs: '*/*', because: 'Wix answers in JSON either way' };
  const differences: Differences = {
    ...fromFetch,
    'header accept': accept,
    'header x-wix-bi-gateway': { theirs: expect.any(String), because: 'tells which client asks' },
  };
  /** The client puts a question about products into the address, and into a body only where that would be too long. */
  const questionInAddress = (question: object, asked: object): Differences => ({
    method: { ours: 'POST', theirs: 'GET', because: 'the documented form has a body' },
    'query .r': { theirs: base64url(asked), because: 'holds the question, with an empty filter' },
    body: { ours: question, because: 'holds the question' },
    'header content-type': { ours: 'application/json', because: 'goes with the body' },
  });
  type Client = ReturnType<typeof clientFor>;
  const purposes: [purpose: string, scenario: string, ask: (client: Client) => Promise<unknown>, also?: Differences][] = [
    // With an Account ID, the check asks for the list of sites as well: see below.
    ['authenticate', 'without-account-id', ({ versioning }) => versioning.getCatalogVersion()],
    [
      'products',
      'works',
      ({ productsV3 }) => productsV3.queryProducts().limit(1).find(),
      questionInAddress({ query: { cursorPaging: { limit: 1 } } }, { query: { filter: {}, cursorPaging: { limit: 1 } } }),
    ],
    [
      'products',
      'catalog-v1',
      ({ productsV1 }) => productsV1.queryProducts().limit(1).find(),
      {
        ...questionInAddress({ query: { paging: { limit: 1 } } }, { query: { filter: {}, paging: { limit: 1, offset: 0 } } }),
        path: {
          ours: '/stores-reader/v1/products/query',
          theirs: '/stores-reader/v1/products/query-platformized',
          because: 'the client asks another method of the same catalogue; the documented one is ours',
        },
      },
    ],
    ['customers', 'works', ({ contacts }) => contacts.listContacts({ paging: { limit: 1 } })],
    ['orders', 'works', ({ orders }) => orders.searchOrders({ cursorPaging: { limit: 1 } })],
  ];

  test.each(purposes)('%s (%s)', async (purpose, scenario, ask, also) => {
    const client = clientFor(scenario);
    const theirs = await wix.sentBy(() => ask(client));
    expectSameRequests(await wix.sentByCheck(purpose), theirs, { ...differences, ...also });
  });

  test('the list of sites, with the account’s headers', async () => {
    const { apiKey = '', accountId = '' } = wix.play('works');
    const client = createClient({ auth: ApiKeyStrategy({ apiKey, accountId }) });
    const [ours] = await wix.sentByCheck('authenticate');
    // The list has no module among those installed, so the client is given the address and the question.
    const theirs = await wix.sentBy(() =>
      client.fetchWithAuth('https://www.wixapis.com/site-list/v2/sites/query', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: '{"query":{"filter":{"namespace":{"$in":["WIX","HEADLESS"]}},"cursorPaging":{"limit":100}}}',
      }),
    );
    expectSameRequests([ours], theirs, { ...fromFetch, 'header accept': accept });
  });
});

function base64url(question: object): string {
  return Buffer.from(JSON.stringify(question)).toString('base64url');
}
