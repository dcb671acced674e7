import { ApiClientError, createAdminAPIClient } from '@shopware/api-client';
import { describe, expect, test } from 'vitest';
import { expectSameRequests, fromFetch } from '../../../tests/contract/expectSameRequests.ts';
import { playOverHttps } from '../../../tests/contract/playOverHttps.ts';

const shopware = await playOverHttps('shopware', 'shop.example.com');

/** Asks through the client with the values of a scenario, which is played from now on. */
function clientFor(scenario: string) {
  const { shopUrl = '', accessKeyId = '', secretAccessKey = '' } = shopware.play(scenario);
  const { invoke } = createAdminAPIClient<Operations>({
    baseURL: `${shopUrl}/api`,
    credentials: { grant_type: 'client_credentials', client_id: accessKeyId, client_secret: secretAccessKey },
    fetchOptions: { retry: 0 },
  });
  const search = async (kind: string, body: object) => (await invoke(`search post /search/${kind}`, { body })).data;
  return { search, version: async () => (await invoke('infoShopwareVersion get /_info/version')).data };
}

/** The client has types for operations; those of the Admin API are made from a shop. */
type Operations = Record<`search post /search/${string}`, { body: object; response: unknown; responseCode: 200 }> & {
  'infoShopwareVersion get /_info/version': { response: { version: string }; responseCode: 200 };
};

describe('@shopware/api-client reads', () => {
  test('the version', async () => {
    expect(await clientFor('works').version()).toEqual({ version: '6.7.4.0' });
  });

  test.each([
    ['product', { productNumber: 'SW-1', translated: { name: 'Oak spoon' } }],
    ['category', { translated: { name: 'Home' } }],
    ['customer', { customerNumber: '10000', email: 'ada.sample@example.com' }],
    ['order', { orderNumber: '10000', amountTotal: 19.8 }],
    ['cms-page', { type: 'page' }],
    ['product-manufacturer', { name: 'Sample Workshop' }],
    ['promotion', { code: 'FAKE10' }],
    ['product-review', { points: 5 }],
  ])('%s', async (kind, first) => {
    expect(await clientFor('works').search(kind, { limit: 1 })).toMatchObject({ data: [first], total: 1 });
  });

  test('nothing in a new shop', async () => {
    const nothing = await clientFor('empty-store').search('order', { limit: 1, 'total-count-mode': 1 });
    expect(nothing).toEqual({ total: 0, data: [], aggregations: [] });
  });
});

describe('@shopware/api-client reports', () => {
  test.each([
    ['wrong-secret', 401, '4'],
    ['unknown-id', 401, '4'],
    ['wrong-secret-older', 400, '6'],
    ['unidentified-id', 500, 'FRAMEWORK__API_INVALID_ACCESS_KEY'],
    ['exchange-throttled', 429, 'FRAMEWORK__AUTH_THROTTLED'],
    ['scope-missing-orders', 403, 'FRAMEWORK__MISSING_PRIVILEGE_ERROR'],
    ['header-stripped', 401, '9'],
    ['token-refused', 401, '9'],
    ['server-error-orders', 500, '0'],
  ])('%s as %i %s', async (scenario, status, code) => {
    const asking = clientFor(scenario).search('order', { limit: 1 });
    await expect(asking).rejects.toBeInstanceOf(ApiClientError);
    await expect(asking).rejects.toMatchObject({ status, details: { errors: [{ code }] } });
  });
});

describe('the check and @shopware/api-client send the same', () => {
  test('to prove the values, after the question whether Shopware is there', async () => {
    const client = clientFor('works');
    const [question, exchange, proof] = await shopware.sentByCheck('authenticate');
    const [theirExchange, theirProof] = await shopware.sentBy(() => client.version());
    expect(question?.headers.has('authorization')).toBe(false);
    expectSameRequests([exchange], [theirExchange], fromFetch);
    expectSameRequests([proof], [theirProof], {
      ...fromFetch,
      'header content-type': { theirs: 'application/json', because: 'the client sends it without a body, too' },
    });
  });

  test.each(['products', 'categories', 'customers', 'orders', 'pages', 'manufacturers', 'coupons', 'reviews'])(
    'to read %s',
    async (purpose) => {
      const client = clientFor('works');
      const ours = await shopware.sentByCheck(purpose);
      const theirs = await shopware.sentBy(() =>
        client.search(ours[0]?.url.pathname.split('/').at(-1) ?? '', JSON.parse(ours[0]?.body ?? '')),
      );
      // Its first request is the exchange.
      expectSameRequests(ours, theirs.slice(1), fromFetch);
    },
  );
});
