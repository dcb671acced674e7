import { SquareClient, SquareError } from 'square';
import { describe, expect, test } from 'vitest';
import { type Differences, expectSameRequests, fromFetch } from '../../../tests/contract/expectSameRequests.ts';
import { playOverHttps } from '../../../tests/contract/playOverHttps.ts';

const square = await playOverHttps('square', 'connect.squareup.com');
const locationIds = ['LFAKE00000001', 'LFAKE00000002'];

/** The client with the token of a scenario, which is played from now on. */
function clientFor(scenario: string): SquareClient {
  return new SquareClient({ token: square.play(scenario).apiKey ?? '', maxRetries: 0 });
}

describe('square reads', () => {
  test('what the token may do', async () => {
    const { scopes, merchantId, expiresAt } = await clientFor('works').oAuth.retrieveTokenStatus();
    expect(scopes).toContain('ORDERS_READ');
    expect(merchantId).toBe('MLFAKE0000000');
    expect(Date.parse(expiresAt ?? '')).toBeGreaterThan(Date.now());
  });

  test('the merchant and its locations', async () => {
    const client = clientFor('works');
    const { merchant } = await client.merchants.get({ merchantId: 'me' });
    expect(merchant).toMatchObject({ businessName: 'Acme Demo', currency: 'USD', mainLocationId: 'LFAKE00000001' });
    const { locations } = await client.locations.list();
    expect(locations).toMatchObject([{ status: 'ACTIVE' }, { status: 'INACTIVE' }]);
  });

  test('products, by search and page by page', async () => {
    const client = clientFor('works');
    const { objects } = await client.catalog.search({ objectTypes: ['ITEM'], limit: 1 });
    expect(objects).toMatchObject([
      {
        type: 'ITEM',
        itemData: {
          name: 'Blue Mug',
          variations: [{ itemVariationData: { sku: 'MUG-1', priceMoney: { amount: 1200n, currency: 'USD' } } }],
        },
      },
    ]);
    const ids = [];
    for await (const { id } of await client.catalog.list({ types: 'ITEM' })) ids.push(id);
    expect(ids).toEqual(['FAKEITEM1', 'FAKEITEM2']);
  });

  test('customers and their number', async () => {
    const { data, response } = await clientFor('works').customers.list({ limit: 1, count: true });
    expect(data).toMatchObject([{ givenName: 'Pat', emailAddress: 'pat@example.com' }]);
    expect(response.count).toBe(2n);
  });

  test('orders', async () => {
    const { orders } = await clientFor('works').orders.search({ locationIds, limit: 1 });
    expect(orders).toMatchObject([{ id: 'FAKEORDER1', state: 'COMPLETED', totalMoney: { amount: 2400n } }]);
  });

  test('nothing in an empty account', async () => {
    const client = clientFor('empty-store');
    expect((await client.catalog.search({ objectTypes: ['ITEM'] })).objects).toBeUndefined();
    expect((await client.customers.list({ count: true })).response).toEqual({ count: 0n });
    expect((await client.orders.search({ locationIds })).orders).toBeUndefined();
  });
});

describe('square reports', () => {
  test.each([
    ['wrong-token', 401, 'UNAUTHORIZED'],
    ['cut-token', 401, 'UNAUTHORIZED'],
    ['sandbox-token', 401, 'UNAUTHORIZED'],
    ['expired-token', 401, 'ACCESS_TOKEN_EXPIRED'],
    ['revoked-token', 401, 'ACCESS_TOKEN_REVOKED'],
    ['application-disabled', 403, 'APPLICATION_DISABLED'],
    ['scope-missing-customers', 403, 'INSUFFICIENT_SCOPES'],
    ['subscription-missing', 403, 'MERCHANT_SUBSCRIPTION_NOT_FOUND'],
    ['version-refused', 400, 'API_VERSION_INCOMPATIBLE'],
    ['rate-limited', 429, 'RATE_LIMITED'],
    ['server-error-json', 500, 'INTERNAL_SERVER_ERROR'],
  ])('%s as %i %s', async (scenario, statusCode, code) => {
    const asking = clientFor(scenario).customers.list({ limit: 1 });
    await expect(asking).rejects.toBeInstanceOf(SquareError);
    await expect(asking).rejects.toMatchObject({ statusCode, errors: [{ code }] });
  });

  test('a missing scope for that kind of data only', async () => {
    const client = clientFor('scope-missing-orders');
    await expect(client.orders.search({ locationIds })).rejects.toMatchObject({ errors: [{ code: 'INSUFFICIENT_SCOPES' }] });
    expect((await client.locations.list()).locations).toHaveLength(2);
  });

  test('orders asked for without a location as a mistake in the question', async () => {
    await expect(clientFor('works').orders.search({})).rejects.toMatchObject({
      statusCode: 400,
      errors: [{ category: 'INVALID_REQUEST_ERROR', field: 'location_ids' }],
    });
  });
});

describe('the check and square send the same', () => {
  const differences: Differences = {
    ...fromFetch,
    'header accept': { ours: 'application/json', theirs: '*/*', because: 'Square answers in JSON either way' },
    'header square-version': {
      ours: '2026-05-20',
      theirs: '2026-09-16',
      because: 'the check keeps the version that its definition was written for; each client has its own',
    },
    ...Object.fromEntries(
      ['language', 'runtime', 'runtime-version', 'sdk-name', 'sdk-version'].map((fact) => [
        `header x-fern-${fact}`,
        { theirs: expect.any(String), because: 'tells which client asks' },
      ]),
    ),
  };
  const purposes: Record<string, { ask: (client: SquareClient) => Promise<unknown>; also?: Differences }> = {
    authenticate: {
      ask: ({ oAuth }) => oAuth.retrieveTokenStatus(),
      also: {
        body: { ours: {}, because: 'what the check posts is always JSON; Square reads no body here' },
        'header content-type': { ours: 'application/json', because: 'goes with the body' },
      },
    },
    products: { ask: ({ catalog }) => catalog.search({ objectTypes: ['ITEM'], limit: 1 }) },
    categories: { ask: ({ catalog }) => catalog.search({ objectTypes: ['CATEGORY'], limit: 1 }) },
    customers: { ask: ({ customers }) => customers.list({ limit: 1, count: true }) },
    orders: {
      ask: async ({ merchants, locations, orders }) => {
        await merchants.get({ merchantId: 'me' });
        await locations.list();
        await orders.search({ locationIds, limit: 1, returnEntries: false });
      },
    },
  };

  test.each(Object.entries(purposes))('%s', async (purpose, { ask, also }) => {
    const client = clientFor('works');
    const theirs = await square.sentBy(() => ask(client));
    expectSameRequests(await square.sentByCheck(purpose), theirs, { ...differences, ...also });
  });
});
