import eBayApi from 'ebay-api';
import { describe, expect, test } from 'vitest';
import { type Differences, expectSameRequests } from '../../../tests/contract/expectSameRequests.ts';
import { playOverHttps, type Sent } from '../../../tests/contract/playOverHttps.ts';

const ebay = await playOverHttps('ebay', '*.ebay.com');
const oneListing = { ActiveList: { Include: true, Pagination: { EntriesPerPage: 1, PageNumber: 1 } } };

/** The client with the key of a scenario, which is played from now on. */
function clientFor(scenario: string): eBayApi {
  const { apiKey = '' } = ebay.play(scenario);
  const isOlder = apiKey.startsWith('AgAAAA');
  const client = new eBayApi({
    appId: 'fake-app',
    certId: 'fake-cert',
    sandbox: false,
    autoRefreshToken: false,
    ...(isOlder ? { authToken: apiKey } : {}),
  });
  if (!isOlder) client.OAuth2.setCredentials(apiKey);
  return client;
}

describe('ebay-api reads', () => {
  test('what the seller may do, and who the seller is', async () => {
    const client = clientFor('works');
    expect(await client.sell.account.getPrivileges()).toMatchObject({
      sellerRegistrationCompleted: true,
      sellingLimit: { quantity: 100 },
    });
    expect(await client.commerce.identity.getUser()).toMatchObject({ username: 'fake_seller', status: 'CONFIRMED' });
  });

  test('products', async () => {
    const page = await clientFor('works').sell.inventory.getInventoryItems({ limit: 1, offset: 1 });
    expect(page).toMatchObject({ total: 2, inventoryItems: [{ sku: 'FAKE-2', product: { title: 'Fake plate' } }] });
  });

  test.each(['works', 'older-key', 'older-key-warning'])('listings over the Trading API (%s)', async (scenario) => {
    const { ActiveList } = await clientFor(scenario).trading.GetMyeBaySelling(oneListing);
    expect(ActiveList).toMatchObject({
      ItemArray: { Item: [{ Title: 'Fake mug', SellingStatus: { CurrentPrice: { value: 9.9, currencyID: 'USD' } } }] },
      PaginationResult: { TotalNumberOfEntries: 2 },
    });
  });

  test('orders', async () => {
    const page = await clientFor('works').sell.fulfillment.getOrders({ limit: 1 });
    expect(page).toMatchObject({
      total: 1,
      orders: [{ orderPaymentStatus: 'PAID', pricingSummary: { total: { value: '19.90' } } }],
    });
  });

  test('nothing of a new seller', async () => {
    const client = clientFor('empty-store');
    expect(await client.sell.inventory.getInventoryItems()).toMatchObject({ total: 0 });
    expect(await client.sell.fulfillment.getOrders()).toMatchObject({ total: 0, orders: [] });
  });
});

describe('ebay-api reports', () => {
  test.each([
    ['wrong-token', 'EBayInvalidAccessToken', 1001],
    ['expired-token', 'EBayInvalidAccessToken', 1001],
    ['scope-missing-orders', 'EBayAccessDenied', 1100],
    ['application-token', 'EBayAccessDenied', 1100],
    ['rate-limited', 'EBayAccessDenied', 2001],
    ['server-error-orders', 'EBayApiError', 30500],
  ])('%s as %s %i', async (scenario, name, errorCode) => {
    await expect(clientFor(scenario).sell.fulfillment.getOrders({ limit: 1 })).rejects.toMatchObject({ name, errorCode });
  });

  test.each([
    ['wrong-token', 'EBayIAFTokenInvalid'],
    ['older-key-wrong', 'EBayAuthTokenIsInvalid'],
    ['older-key-expired', 'EBayAuthTokenIsHardExpired'],
    ['older-key-revoked', 'EBayIAFTokenExpired'],
  ])('%s at the Trading API, inside a 200, as %s', async (scenario, name) => {
    await expect(clientFor(scenario).trading.GetMyeBaySelling(oneListing)).rejects.toMatchObject({ name });
  });

  test('a missing scope for that kind of data only', async () => {
    const client = clientFor('scope-missing-products');
    await expect(client.sell.inventory.getInventoryItems()).rejects.toMatchObject({ errorCode: 1100 });
    expect(await client.sell.fulfillment.getOrders()).toMatchObject({ total: 1 });
  });
});

// Store categories are left out: the client does not know the Stores API.
describe('the check and ebay-api send the same', () => {
  const axios: Differences = {
    'header accept': {
      ours: 'application/json',
      theirs: 'application/json, text/plain, */*',
      because: 'eBay answers in the form of the API that is asked',
    },
    ...Object.fromEntries(
      ['headers', 'methods', 'origin'].map((part) => [
        `header access-control-allow-${part}`,
        { theirs: expect.any(String), because: 'a header of answers, which the client sends with every request' },
      ]),
    ),
  };
  const rest: Differences = {
    ...axios,
    'header cache-control': { theirs: 'no-cache', because: 'nobody caches for the proxy' },
    'header content-language': { theirs: 'en-US', because: 'speaks of a body, and there is none' },
    'header content-type': { theirs: 'application/json', because: 'speaks of a body, and there is none' },
    'header x-ebay-c-marketplace-id': {
      theirs: 'EBAY_US',
      because: 'chooses a marketplace, and nothing that the check reads belongs to one',
    },
  };
  const trading: Differences = {
    ...axios,
    'header accept-language': { ours: 'en-US', because: 'is for the REST APIs, and goes with every request of the check' },
    'header x-ebay-api-compatibility-level': {
      ours: '1193',
      theirs: '967',
      because: 'each has the version of the schema that it was written for',
    },
    ...Object.fromEntries(
      ['app', 'cert'].map((part) => [
        `header x-ebay-api-${part}-name`,
        { theirs: `fake-${part}`, because: 'belongs to the tool’s own keys, which the check does not have' },
      ]),
    ),
  };

  test('who the seller is, and what the seller may do', async () => {
    const { commerce, sell } = clientFor('works');
    const theirs = await ebay.sentBy(async () => {
      await commerce.identity.getUser();
      await sell.account.getPrivileges();
    });
    expectSameRequests(await ebay.sentByCheck('authenticate'), theirs, rest);
  });

  test('products', async () => {
    const { sell } = clientFor('works');
    const theirs = await ebay.sentBy(() => sell.inventory.getInventoryItems({ limit: 1, offset: 0 }));
    expectSameRequests(await ebay.sentByCheck('products'), theirs, rest);
  });

  test('orders', async () => {
    const { sell } = clientFor('works');
    const theirs = await ebay.sentBy(() => sell.fulfillment.getOrders({ limit: 1 }));
    expectSameRequests(await ebay.sentByCheck('orders'), theirs, rest);
  });

  test('listings over the Trading API, with a key of today', async () => {
    const client = clientFor('listed-by-hand');
    const theirs = await ebay.sentBy(() => client.trading.GetMyeBaySelling(oneListing));
    const ours = await ebay.sentByCheck('products');
    expectSameRequests(ours.filter(isTrading), theirs, trading);
  });

  test('listings over the Trading API, with an older key', async () => {
    const client = clientFor('older-key');
    const theirs = await ebay.sentBy(() => client.trading.GetMyeBaySelling(oneListing));
    const ours = await ebay.sentByCheck('authenticate');
    expectSameRequests(ours.filter(isTrading), theirs, trading);
  });
});

function isTrading({ url }: Sent): boolean {
  return url.pathname === '/ws/api.dll';
}
