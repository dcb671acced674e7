import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { sandbox } from './sandbox.ts';

const cloud = 'https://api.logicommerce.cloud';
const studio = 'https://api-studio.logicommerce.cloud';
const older = 'https://api.logicommerce.net/v1';
const appId = 'ABCDE12345';
const appKey = 'fakeappkey0000000000';
const common = { Accept: 'application/json', countryCode: 'ES', ip: '127.0.0.1' };
const pair = { ...common, 'X-App-Id': appId, 'X-App-Key': appKey };
const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');
const signed = { countryCode: 'ES', appid: appId, Authorization: `Basic ${sha256(appId + appKey)}` };

const get = (scenario: string, url: string, headers: Record<string, string>) =>
  sandbox.fetch(scenario, new Request(url, { headers }));
const bearer = async (scenario: string, host = cloud) => {
  const { token } = await (await get(scenario, `${host}/auth`, pair)).json();
  return { ...common, Authorization: `Bearer ${token}` };
};

describe('the Cloud', () => {
  test.each([
    ['/products?perPage=1&page=1', { codes: { sku: 'MUG-1' }, language: { name: 'Mug' } }, 2],
    ['/categories?perPage=1&page=1', { language: { name: 'Cups' } }, 1],
    ['/brands?perPage=1', { language: { name: 'Sample Pottery' } }, 1],
    ['/pages?perPage=1', { language: { name: 'About' } }, 1],
    ['/blog/posts?perPage=1', { language: { name: 'Hello' } }, 1],
  ])('reads %s with the token that the pair is exchanged for', async (path, first, totalItems) => {
    const answer = await (await get('works', cloud + path, await bearer('works'))).json();
    expect(answer).toMatchObject({ pagination: { totalItems }, items: [first] });
  });

  test('says whose store it is', async () => {
    const answer = await get('works', `${cloud}/settings/general`, await bearer('works'));
    expect(await answer.json()).toMatchObject({ storeURL: 'https://www.example-shop.es', active: true });
  });

  test.each([
    ['another key', 'works', `${cloud}/auth`, { ...pair, 'X-App-Key': 'x' }, 401, 'AUTH_INVALID_CREDENTIALS'],
    ['another environment', 'works', `${studio}/auth`, pair, 401, 'AUTH_INVALID_CREDENTIALS'],
    ['the pair instead of the token', 'works', `${cloud}/products`, pair, 401, 'AUTH_AUTHORIZATION_REQUIRED'],
    ['another token', 'works', `${cloud}/products`, { ...common, Authorization: 'Bearer x' }, 401, 'AUTH_UNAUTHORIZED'],
    ['no country', 'works', `${cloud}/auth`, { ...pair, countryCode: '' }, 400, 'BAD_REQUEST'],
    [
      'another path',
      'works',
      `${cloud}/customers`,
      { ...common, Authorization: 'Bearer fake.token.0000000000000000' },
      404,
      'NOT_FOUND',
    ],
  ])('refuses %s', async (_, scenario, url, headers, status, code) => {
    const answer = await get(scenario, url, headers);
    expect([answer.status, await answer.json()]).toEqual([status, expect.objectContaining({ status, code })]);
  });

  test.each([
    ['scope-missing-products', '/products', 403],
    ['scope-missing-products', '/brands', 200],
    ['scope-missing-products-401', '/products', 401],
    ['blog-not-licensed', '/blog/posts', 403],
    ['token-expired', '/products', 401],
    ['empty-store', '/products', 200],
  ])('%s: %s answers %i', async (scenario, path, status) => {
    expect((await get(scenario, cloud + path, await bearer(scenario))).status).toBe(status);
  });

  test('of the developers knows its own pairs', async () => {
    expect((await get('studio-store', `${studio}/products`, await bearer('studio-store', studio))).status).toBe(200);
  });
});

describe('the older API', () => {
  test('reads orders and users with a fingerprint of the pair', async () => {
    expect(await (await get('older-store', `${older}/orders`, signed)).json()).toMatchObject({
      ORDERS: [{ DOCUMENTNUMBER: 'W-1' }],
    });
    expect(await (await get('older-store', `${older}/users`, signed)).json()).toMatchObject({ USERS: [{ ID: 7 }] });
  });

  test.each([
    ['an ordinary password', 'older-store', { ...signed, Authorization: `Basic ${btoa(`${appId}:${appKey}`)}` }],
    ['a pair of the Cloud', 'works', signed],
  ])('refuses %s', async (_, scenario, headers) => {
    expect((await get(scenario, `${older}/orders`, headers)).status).toBe(401);
  });
});
