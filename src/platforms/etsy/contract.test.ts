import { Etsy } from 'etsy-ts';
import { describe, expect, test } from 'vitest';
import { type Differences, expectSameRequests } from '../../../tests/contract/expectSameRequests.ts';
import { playOverHttps } from '../../../tests/contract/playOverHttps.ts';

const etsy = await playOverHttps('etsy', '*.etsy.com');
const shopId = 12345678;

/** The client with the values of a scenario, which is played from now on. */
function clientFor(scenario: string): Etsy {
  const { apiKey = '', apiSecret: sharedSecret = '', accessToken } = etsy.play(scenario);
  return new Etsy({
    apiKey,
    sharedSecret,
    enableTokenRefresh: false,
    securityDataStorage: {
      findAccessToken: async () =>
        accessToken ? { accessToken, refreshToken: '', expiresIn: 3600, tokenType: 'Bearer' } : undefined,
      storeAccessToken: async () => {},
    },
  });
}

describe('etsy-ts reads', () => {
  test('the app, with its key and secret alone', async () => {
    expect((await clientFor('two-values').Other.ping()).data).toEqual({ application_id: 123456789 });
  });

  test('the shop, by name and by number, and whose it is', async () => {
    const { Shop, User } = clientFor('works');
    const found = await Shop.findShops({ shop_name: 'FakeShop' });
    expect(found.data).toMatchObject({ count: 1, results: [{ shop_id: shopId, currency_code: 'USD' }] });
    expect((await Shop.getShop(shopId)).data).toMatchObject({ shop_name: 'FakeShop', listing_active_count: 3 });
    expect((await User.getMe()).data).toEqual({ user_id: 87654321, shop_id: shopId });
  });

  test('products, and the quota of the app', async () => {
    const { data, headers } = await clientFor('two-values').ShopListing.findAllActiveListingsByShop({ shopId, limit: 1 });
    expect(data).toMatchObject({ count: 3, results: [{ title: 'Fake mug', price: { amount: 990, divisor: 100 } }] });
    expect(headers).toMatchObject({ 'x-limit-per-second': '10', 'x-remaining-today': '9990' });
  });

  test('sections', async () => {
    expect((await clientFor('works').ShopSection.getShopSections(shopId)).data.results).toMatchObject([{ title: 'Mugs' }]);
  });

  test('orders, and the customers in them', async () => {
    const { data } = await clientFor('works').ShopReceipt.getShopReceipts({ shopId, limit: 1 });
    expect(data).toMatchObject({ count: 1, results: [{ buyer_email: 'pat@example.com', grandtotal: { amount: 1990 } }] });
  });

  test('nothing of an empty shop', async () => {
    const { ShopListing, ShopReceipt } = clientFor('empty-store');
    expect((await ShopListing.findAllActiveListingsByShop({ shopId })).data).toEqual({ count: 0, results: [] });
    expect((await ShopReceipt.getShopReceipts({ shopId })).data).toEqual({ count: 0, results: [] });
  });
});

describe('etsy-ts reports', () => {
  test.each([
    ['wrong-key', 403, 'API key not found or not active, or incorrect shared secret for API key.'],
    ['app-pending', 403, 'API key not found or not active, or incorrect shared secret for API key.'],
    ['token-expired', 401, 'invalid_token'],
    ['token-revoked', 401, 'invalid_token'],
    ['scope-missing-orders', 403, 'insufficient_scope'],
    ['rate-limited', 429, 'Exceeded per second rate limit'],
    ['server-error-json', 500, 'Server error'],
  ])('%s as %i %s', async (scenario, status, error) => {
    const asking = clientFor(scenario).ShopReceipt.getShopReceipts({ shopId, limit: 1 });
    await expect(asking).rejects.toMatchObject({ response: { status, data: { error } } });
  });

  test('a token without the scope for that kind of data only', async () => {
    const { User } = clientFor('scope-missing-orders');
    expect((await User.getMe()).data).toMatchObject({ shop_id: shopId });
  });

  test('a shop that is not there, and one of somebody else', async () => {
    const { Shop } = clientFor('works');
    await expect(Shop.getShop(99999999)).rejects.toMatchObject({ response: { status: 404 } });
    const { ShopReceipt } = clientFor('works');
    await expect(ShopReceipt.getShopReceipts({ shopId: 23456789 })).rejects.toMatchObject({ response: { status: 403 } });
  });
});

describe('the check and etsy-ts send the same', () => {
  const differences: Differences = {
    host: { ours: 'api.etsy.com', theirs: 'openapi.etsy.com', because: 'Etsy documents both names for the same servers' },
    'header accept': {
      ours: 'application/json',
      theirs: 'application/json, text/plain, */*',
      because: 'Etsy answers in JSON either way',
    },
  };
  const token: Differences = {
    'header authorization': {
      theirs: 'Bearer 87654321.FAKEFAKEFAKEFAKEFAKEFAKE',
      because: 'the client shows its token everywhere, the check only where the key alone is not enough',
    },
  };
  const purposes: [purpose: string, scenario: string, ask: (client: Etsy) => Promise<unknown>, also?: Differences][] = [
    ['authenticate', 'two-values', ({ Other }) => Other.ping()],
    [
      'products',
      'without-token',
      async ({ Shop, ShopListing }) => {
        await Shop.getShop(shopId);
        await ShopListing.findAllActiveListingsByShop({ shopId, limit: 1 });
      },
    ],
    [
      'products',
      'shop-by-name',
      async ({ Shop, ShopListing }) => {
        await Shop.findShops({ shop_name: 'FakeShop', limit: 1 });
        await ShopListing.findAllActiveListingsByShop({ shopId, limit: 1 });
      },
      token,
    ],
    [
      'categories',
      'without-token',
      async ({ Shop, ShopSection }) => {
        await Shop.getShop(shopId);
        await ShopSection.getShopSections(shopId);
      },
    ],
    [
      'reviews',
      'without-token',
      async ({ Shop, Review }) => {
        await Shop.getShop(shopId);
        await Review.getReviewsByShop({ shopId, limit: 1 });
      },
    ],
    [
      'orders',
      'without-shop',
      async ({ User, ShopReceipt }) => {
        await User.getMe();
        await ShopReceipt.getShopReceipts({ shopId, limit: 1 });
      },
    ],
  ];

  test.each(purposes)('%s (%s)', async (purpose, scenario, ask, also) => {
    const client = clientFor(scenario);
    const theirs = await etsy.sentBy(() => ask(client));
    expectSameRequests(await etsy.sentByCheck(purpose), theirs, { ...differences, ...also });
  });
});
