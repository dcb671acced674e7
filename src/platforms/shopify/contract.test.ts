import { createAdminApiClient, createAdminRestApiClient } from '@shopify/admin-api-client';
import { describe, expect, test } from 'vitest';
import { type Differences, expectSameRequests, fromFetch } from '../../../tests/contract/expectSameRequests.ts';
import { playOverHttps, type Sent } from '../../../tests/contract/playOverHttps.ts';

const shopify = await playOverHttps('shopify', '*.myshopify.com');
const apiVersion = '2026-07';

/** The clients with the values of a scenario, which is played from now on. */
function clientsFor(scenario: string) {
  const { shop = '', accessToken = '' } = shopify.play(scenario);
  const options = { storeDomain: shop, accessToken, apiVersion };
  return { graphql: createAdminApiClient(options), rest: createAdminRestApiClient(options) };
}

describe('@shopify/admin-api-client reads', () => {
  test('the shop', async () => {
    const { data, errors } = await clientsFor('works').graphql.request('{ shop { name myshopifyDomain currencyCode } }');
    expect(errors).toBeUndefined();
    expect(data.shop).toEqual({ name: 'Acme Demo', myshopifyDomain: 'acme-demo.myshopify.com', currencyCode: 'EUR' });
  });

  test('products, with a variable', async () => {
    const query = `query Products($first: Int!) {
      products(first: $first) { edges { node { title variants(first: 1) { nodes { sku price } } } } pageInfo { hasNextPage } }
    }`;
    const { data } = await clientsFor('works').graphql.request(query, { variables: { first: 2 } });
    expect(data.products).toMatchObject({
      edges: [
        { node: { title: 'Blue Mug', variants: { nodes: [{ sku: 'MUG-1', price: '12.00' }] } } },
        { node: { title: 'Red Mug' } },
      ],
      pageInfo: { hasNextPage: true },
    });
  });

  test('customers', async () => {
    const query =
      '{ customers(first: 1) { nodes { displayName defaultEmailAddress { emailAddress } } } customersCount { count } }';
    const { data } = await clientsFor('works').graphql.request(query);
    expect(data).toEqual({
      customers: { nodes: [{ displayName: 'Ada Example', defaultEmailAddress: { emailAddress: 'ada@example.com' } }] },
      customersCount: { count: 2 },
    });
  });

  test('orders, and what reading them costs', async () => {
    const query = '{ orders(first: 1, reverse: true) { nodes { name totalPriceSet { shopMoney { amount currencyCode } } } } }';
    const { data, extensions } = await clientsFor('works').graphql.request(query);
    expect(data.orders.nodes).toEqual([
      { name: '#1003', totalPriceSet: { shopMoney: { amount: '20.50', currencyCode: 'EUR' } } },
    ]);
    expect(extensions?.cost?.throttleStatus).toMatchObject({ maximumAvailable: 2000, restoreRate: 100 });
  });

  test('orders over REST', async () => {
    const answer = await clientsFor('works').rest.get('orders', { searchParams: { limit: 1, status: 'any' } });
    expect(await answer.json()).toMatchObject({ orders: [{ name: '#1003', total_price: '20.50', currency: 'EUR' }] });
  });

  test('nothing in an empty store', async () => {
    const { data, errors } = await clientsFor('empty-store').graphql.request('{ products(first: 1) { nodes { id } } }');
    expect(errors).toBeUndefined();
    expect(data.products.nodes).toEqual([]);
  });
});

describe('@shopify/admin-api-client reports', () => {
  const products = '{ products(first: 1) { nodes { title } } }';

  test.each([
    ['wrong-token', 401],
    ['token-of-another-store', 401],
    ['store-not-found', 404],
    ['store-frozen', 402],
    ['store-locked', 423],
    ['rate-limited', 429],
    ['server-error', 500],
  ])('%s as %i', async (scenario, status) => {
    const { data, errors } = await clientsFor(scenario).graphql.request(products);
    expect(data).toBeUndefined();
    expect(errors).toMatchObject({ networkStatusCode: status });
    expect(errors?.graphQLErrors).toBeUndefined();
  });

  test.each([
    ['scope-missing-products', { path: ['products'], extensions: { code: 'ACCESS_DENIED' } }],
    ['throttled', { extensions: { code: 'THROTTLED' } }],
  ])('%s as an error of GraphQL inside a 200', async (scenario, error) => {
    const { data, errors } = await clientsFor(scenario).graphql.request(products);
    expect(data ?? null).toBeNull();
    expect(errors).toMatchObject({ networkStatusCode: 200, graphQLErrors: [error] });
  });

  test('a web page as something that is no JSON', async () => {
    const { errors } = await clientsFor('web-page').graphql.request(products);
    expect(errors?.message).toContain('unexpected Content-Type: text/html');
  });

  test('a missing scope as 403 over REST', async () => {
    expect((await clientsFor('scope-missing-orders').rest.get('orders')).status).toBe(403);
  });
});

describe('the check and @shopify/admin-api-client send the same', () => {
  const differences: Differences = {
    ...fromFetch,
    'header x-sdk-variant': { theirs: expect.any(String), because: 'names the client’s kind' },
    'header x-sdk-version': { theirs: expect.any(String), because: 'names the client’s version' },
  };

  test('the token over REST', async () => {
    const { rest } = clientsFor('works');
    expectSameRequests(
      await shopify.sentByCheck('authenticate'),
      await shopify.sentBy(() => rest.get('admin/oauth/access_scopes')),
      {
        ...fromFetch,
        'header content-type': { theirs: 'application/json', because: 'the client sends it without a body, too' },
      },
    );
  });

  test.each(['products', 'customers', 'orders', 'categories', 'pages', 'blogs'])('%s over GraphQL', async (purpose) => {
    const { graphql } = clientsFor('works');
    const ours = await shopify.sentByCheck(purpose);
    // A GraphQL client is given the query.
    const theirs = await shopify.sentBy(() => graphql.request(queryOf(ours)));
    expectSameRequests(ours, theirs, differences);
  });

  test('a version of the API that the client supports', async () => {
    const logged: unknown[] = [];
    const [ours] = await shopify.sentByCheck('products');
    const [, version = ''] = /^\/admin\/api\/([^/]+)/.exec(ours?.url.pathname ?? '') ?? [];
    createAdminApiClient({
      storeDomain: 'acme-demo.myshopify.com',
      accessToken: 'unused',
      apiVersion: version,
      logger: (content) => logged.push(content),
    });
    expect(logged).toEqual([]);
  });
});

function queryOf([request]: Sent[]): string {
  return JSON.parse(request?.body ?? '').query;
}
