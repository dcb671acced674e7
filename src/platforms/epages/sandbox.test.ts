import { describe, expect, test } from 'vitest';
import { sandbox } from './sandbox.ts';

const now = 'https://www.fake-shop.example/rs/shops/FakeShop';
const beyond = 'https://fake-shop.beyondshop.cloud/api';
const nowHeaders = { Accept: 'application/vnd.epages.v1+json', Authorization: 'Bearer FAKEFAKEFAKEFAKEFAKEFAKEFAKE0000' };

const get = (scenario: string, url: string, headers: Record<string, string> = {}) =>
  sandbox.fetch(scenario, new Request(url, { headers }));
const exchange = (scenario: string, client: string) =>
  sandbox.fetch(
    scenario,
    new Request(`${beyond}/oauth/token?grant_type=client_credentials`, {
      method: 'POST',
      headers: { Authorization: `Basic ${btoa(client)}` },
    }),
  );
const beyondHeaders = async (scenario = 'works') => {
  const { access_token } = await (await exchange(scenario, 'fake-client-id:FAKESECRET0000000')).json();
  return { Accept: 'application/hal+json', Authorization: `Bearer ${access_token}` };
};

describe('ePages Now', () => {
  test('tells everybody the name of the shop', async () => {
    expect(await (await get('works', now)).json()).toMatchObject({ name: 'Fake' });
  });

  test.each([
    ['/products?resultsPerPage=1', { results: 2, resultsPerPage: 1, items: [{ name: 'Fake mug' }] }],
    ['/customers?resultsPerPage=1', { results: 1, items: [{ customerNumber: '1001' }] }],
    ['/orders?resultsPerPage=1', { results: 1, items: [{ grandTotal: '19.90', currencyId: 'EUR' }] }],
    ['/categories', [{ name: 'Home page' }]],
    ['/legal', { termsAndConditions: {} }],
  ])('reads %s', async (path, answer) => {
    expect(await (await get('works', now + path, nowHeaders)).json()).toMatchObject(answer);
  });

  test.each<[string, string, string, Record<string, string>, number]>([
    ['a wrong token', 'works', '/orders', { ...nowHeaders, Authorization: 'Bearer other' }, 403],
    ['no token', 'works', '/products', { Accept: nowHeaders.Accept }, 403],
    ['a missing permission', 'scope-missing-orders', '/orders', nowHeaders, 403],
    ['another type of answer', 'works', '/orders', { ...nowHeaders, Accept: 'application/json' }, 406],
    ['too many at once', 'works', '/orders?resultsPerPage=101', nowHeaders, 400],
    ['another path', 'works', '/blogs', nowHeaders, 404],
  ])('refuses %s', async (_, scenario, path, headers, status) => {
    expect((await get(scenario, now + path, headers)).status).toBe(status);
  });

  test('may refuse with a page of its own server, and lets everybody read the products of some shops', async () => {
    expect(await (await get('token-revoked-page', `${now}/orders`, nowHeaders)).text()).toContain('Powered by Jetty');
    expect((await get('public-catalogue', `${now}/products`, { Accept: nowHeaders.Accept })).status).toBe(200);
  });
});

describe('ePages Beyond', () => {
  test.each([
    ['/products?size=1&page=0', { _embedded: { products: [{ sku: 'FAKE-1' }] }, page: { totalElements: 2 } }],
    ['/customers?size=1&page=0', { _embedded: { customers: [{ customerNumber: '1001' }] } }],
    ['/orders?size=1&page=0', { _embedded: { orders: [{ orderNumber: '1001' }] } }],
    ['/categories?size=1&page=0', { _embedded: { categories: [{ name: 'Mugs' }] } }],
    ['/shop/legal?size=1', { page: { totalElements: 1 } }],
  ])('reads %s with the token that it gives for the app', async (path, answer) => {
    expect(await (await get('works', beyond + path, await beyondHeaders())).json()).toMatchObject(answer);
  });

  test('tells everybody the name of the shop', async () => {
    expect(await (await get('works', `${beyond}/shop`)).json()).toMatchObject({ name: 'Fake', closedByMerchant: false });
  });

  test('refuses a wrong app, a wrong token and a missing scope differently', async () => {
    expect((await exchange('works', 'fake-client-id:other')).status).toBe(401);
    expect((await get('works', `${beyond}/products`, { Authorization: 'Bearer other' })).status).toBe(401);
    const answer = await get('scope-missing-products', `${beyond}/products`, await beyondHeaders('scope-missing-products'));
    expect([answer.status, (await answer.json()).error]).toEqual([403, 'insufficient_scope']);
  });

  test('leaves out an empty list in some shops', async () => {
    const answer = await get('empty-store-left-out', `${beyond}/products?size=1`, await beyondHeaders());
    expect(await answer.json()).toEqual({ page: { size: 1, totalElements: 0, totalPages: 0, number: 0 } });
  });
});

test('the API of one line is a page, or leads to one, in a shop of the other, and a shop has one address', async () => {
  const page = await get('works', 'https://www.fake-shop.example/api/shop');
  expect([page.status, page.headers.get('Content-Type')]).toEqual([404, expect.stringContaining('text/html')]);
  expect((await get('works', now.replace('www.', ''))).headers.get('Location')).toBe(now);
  expect((await get('works', 'https://fake-shop.beyondshop.cloud/rs/shops/FakeShop')).status).toBe(301);
});
