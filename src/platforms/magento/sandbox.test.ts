import { describe, expect, test } from 'vitest';
import { sandbox } from './sandbox.ts';

const rest = 'https://www.fake-shop.example/rest/V1';
const one = 'searchCriteria[pageSize]=1';
const zeros = '0'.repeat(32);
const bearer = { Authorization: 'Bearer 00000000000000000000000000000003' };
const oauth = (parameters: Record<string, string>) => ({
  Authorization: `OAuth ${Object.entries(parameters)
    .map(([name, value]) => `${name}="${encodeURIComponent(value)}"`)
    .join(', ')}`,
});
/** What RFC 5849 makes of one request with the sample values: computed with another program. */
const signed = {
  oauth_consumer_key: '00000000000000000000000000000001',
  oauth_nonce: 'fakenonce',
  oauth_signature_method: 'HMAC-SHA256',
  oauth_timestamp: '1700000000',
  oauth_token: '00000000000000000000000000000003',
  oauth_signature: 'RVZpV+ruA8hChSiZlIHVwDNzkdJqaeKXUVu01jU+45c=',
};
const get = (url: string, headers: Record<string, string> = {}, scenario = 'works') =>
  sandbox.fetch(scenario, new Request(url, { headers }));
const saidBy = async (answer: Response) => [answer.status, (await answer.json()).message];

describe('Magento', () => {
  test('tells everybody its currency, and its version', async () => {
    expect(await (await get(`${rest}/directory/currency`)).json()).toMatchObject({ base_currency_code: 'EUR' });
    expect(await (await get('https://www.fake-shop.example/magento_version')).text()).toBe('Magento/2.4 (Community)');
  });

  test.each([
    [
      `products?${one}&fields=items[id,sku,name],total_count`,
      { items: [{ sku: 'APRON-1', name: 'Linen Apron' }], total_count: 2 },
    ],
    [`orders?${one}`, { items: [{ increment_id: '000000007' }], search_criteria: {}, total_count: 1 }],
    [`customers/search?${one}`, { items: [{ firstname: 'Pat' }], total_count: 1 }],
    [`categories/list?${one}`, { items: [{ name: 'Root Catalog' }], total_count: 2 }],
    [`cmsPage/search?${one}`, { items: [{ title: '404 Not Found' }], total_count: 1 }],
  ])('lists %s', async (path, answer) => {
    expect(await (await get(`${rest}/${path}`, bearer)).json()).toMatchObject(answer);
  });

  test('lists nothing as null where fields are named', async () => {
    expect(await (await get(`${rest}/orders?${one}&fields=items[entity_id],total_count`, bearer, 'empty-store')).json()).toEqual({
      items: null,
      total_count: 0,
    });
  });

  test('takes a signature, and no other', async () => {
    const url = `${rest}/orders?${one}`;
    expect((await get(url, oauth(signed))).status).toBe(200);
    expect(await saidBy(await get(url, oauth({ ...signed, oauth_nonce: 'other' })))).toEqual([
      401,
      'The signature is invalid. Verify and try again.',
    ]);
    expect((await get(`${rest}/orders?searchCriteria[pageSize]=2`, oauth(signed))).status).toBe(401);
  });

  test.each([
    ['without a key', {}, 401, /consumer isn't authorized/],
    [
      'with a key that nobody has',
      oauth({ ...signed, oauth_consumer_key: zeros }),
      401,
      /consumer having the specified key does not exist/,
    ],
    ['with a key that is too short', oauth({ ...signed, oauth_consumer_key: '0' }), 401, /not the correct length/],
    ['with a token that nobody has', oauth({ ...signed, oauth_token: zeros }), 401, /Specified token does not exist/],
    ['with a token that is too short', oauth({ ...signed, oauth_token: '0' }), 400, /token length is invalid/],
    ['with an older signature', oauth({ ...signed, oauth_signature_method: 'HMAC-SHA1' }), 400, /Signature method/],
  ])('refuses %s', async (_, headers, status, says) => {
    expect(await saidBy(await get(`${rest}/products?${one}`, headers))).toEqual([status, expect.stringMatching(says)]);
  });

  test('does not tell a header that is cut off from none', async () => {
    const made = oauth({ ...signed, oauth_consumer_key: zeros });
    expect(await saidBy(await get(`${rest}/products?${one}`, made, 'header-cut-off'))).toEqual([
      401,
      "The consumer isn't authorized to access %resources.",
    ]);
  });

  test('takes a token alone only where the setting is on', async () => {
    expect((await get(`${rest}/orders?${one}`, bearer)).status).toBe(200);
    expect((await get(`${rest}/orders?${one}`, bearer, 'bearer-not-allowed')).status).toBe(401);
  });

  test('has to be asked for a page, and knows its routes', async () => {
    expect(await saidBy(await get(`${rest}/orders`, bearer))).toEqual([400, expect.stringContaining('is required')]);
    expect(await saidBy(await get(`${rest}/blogs?${one}`, bearer))).toEqual([404, 'Request does not match any route.']);
  });

  test('stands behind index.php where addresses are not rewritten', async () => {
    expect((await get(`${rest}/directory/currency`, {}, 'no-rewriting')).status).toBe(404);
    expect((await get('https://www.fake-shop.example/index.php/rest/V1/directory/currency', {}, 'no-rewriting')).status).toBe(
      200,
    );
  });
});
