import { describe, expect, test } from 'vitest';
import { sandbox } from './sandbox.ts';

const token = 'v^1.1#i^1#p^3#f^0#r^0#I^3#t^H4sIAAAAAAAAAFAKE0000';
const olderToken = 'AgAAAA**FAKE0000**aAAAAA**0000fake/0000+fake==';
const api = 'https://api.ebay.com';
const privilege = `${api}/sell/account/v1/privilege`;
const inventory = `${api}/sell/inventory/v1/inventory_item?limit=1&offset=0`;
const orders = `${api}/sell/fulfillment/v1/order?limit=1`;
const categories = `${api}/sell/stores/v1/store/categories`;
const user = 'https://apiz.ebay.com/commerce/identity/v1/user/';

const get = (scenario: string, url: string, headers: Record<string, string> = {}) =>
  sandbox.fetch(
    scenario,
    new Request(url, { headers: { Authorization: `Bearer ${token}`, 'Accept-Language': 'en-US', ...headers } }),
  );

/** Asks Trading for one active listing, with an older token in the XML or another one in a header. */
async function listings(scenario: string, { older, iaf }: { older?: string; iaf?: string }) {
  const credentials = older ? `<RequesterCredentials><eBayAuthToken>${older}</eBayAuthToken></RequesterCredentials>` : '';
  const answer = await sandbox.fetch(
    scenario,
    new Request(`${api}/ws/api.dll`, {
      method: 'POST',
      headers: {
        'Content-Type': 'text/xml',
        'X-EBAY-API-CALL-NAME': 'GetMyeBaySelling',
        'X-EBAY-API-SITEID': '0',
        'X-EBAY-API-COMPATIBILITY-LEVEL': '1193',
        ...(iaf ? { 'X-EBAY-API-IAF-TOKEN': iaf } : {}),
      },
      body: `<GetMyeBaySellingRequest xmlns="urn:ebay:apis:eBLBaseComponents">${credentials}<ActiveList><Include>true</Include><Pagination><EntriesPerPage>1</EntriesPerPage></Pagination></ActiveList></GetMyeBaySellingRequest>`,
    }),
  );
  expect(answer.status).toBe(200);
  return answer.text();
}

describe('the key of a seller', () => {
  test.each([
    [privilege, { sellerRegistrationCompleted: true }],
    [user, { username: 'fake_seller', status: 'CONFIRMED' }],
    [inventory, { total: 2, size: 1, inventoryItems: [{ sku: 'FAKE-1', product: { title: 'Fake mug' } }] }],
    [orders, { total: 1, orders: [{ orderId: '00-00000-00000', pricingSummary: { total: { value: '19.90' } } }] }],
    [categories, { storeCategories: [{ categoryName: 'Toys' }] }],
  ])('reads %s', async (url, expected) => {
    expect(await (await get('works', url)).json()).toMatchObject(expected);
  });

  test('reads all listings through Trading, in the header', async () => {
    expect(await listings('works', { iaf: token })).toMatch(/<Ack>Success<.*<Title>Fake mug<.*<TotalNumberOfEntries>2</s);
  });
});

test.each([
  ['another key', privilege, { Authorization: 'Bearer fake' }, 401, 1001],
  ['the older key', privilege, { Authorization: `Bearer ${olderToken}` }, 401, 1001],
  ['no key', privilege, { Authorization: '' }, 400, 1002],
  ['another scheme', privilege, { Authorization: `TOKEN ${token}` }, 400, 1003],
  ['any language', inventory, { 'Accept-Language': '*' }, 400, 25709],
  ['a limit of nothing', orders.replace('limit=1', 'limit=0'), {}, 400, 25706],
])('%s is refused', async (_, url, headers, status, errorId) => {
  const answer = await get('works', url, headers);
  expect([answer.status, await answer.json()]).toEqual([status, { errors: [expect.objectContaining({ errorId })] }]);
});

test.each([
  ['scope-missing-account', [403, 200, 200, 200, 200]],
  ['scope-missing-products', [200, 200, 403, 200, 200]],
  ['scope-missing-orders', [200, 200, 200, 403, 200]],
  ['scope-missing-categories', [200, 200, 200, 200, 403]],
  ['scope-missing-identity', [200, 403, 200, 200, 200]],
  ['scope-missing-all', [403, 403, 403, 403, 403]],
  ['no-ebay-store', [200, 200, 200, 200, 404]],
  ['expired-token', [401, 401, 401, 401, 401]],
  ['identity-down', [200, 500, 200, 200, 200]],
])('%s answers %j', async (scenario, expected) => {
  const answers = await Promise.all([privilege, user, inventory, orders, categories].map((url) => get(scenario, url)));
  expect(answers.map(({ status }) => status)).toEqual(expected);
});

test.each([
  ['works', { older: olderToken }, /<Ack>Success</],
  ['older-key-warning', { older: olderToken }, /<Ack>Warning<.*<TotalNumberOfEntries>2</s],
  ['works', { older: 'AgAAAA**other' }, /<Ack>Failure<.*<ErrorCode>931</s],
  ['works', {}, /<ErrorCode>930</],
  ['works', { iaf: 'v^1.1#other' }, /<ErrorCode>21916984</],
  ['listed-by-hand-not-told', { iaf: token }, /<ErrorCode>21916984</],
  ['older-key-expired', { older: olderToken }, /<ErrorCode>932</],
])('Trading, %s, case %#', async (scenario, credentials, says) => {
  expect(await listings(scenario, credentials)).toMatch(says);
});

test('identity lives on another host, and no third one exists', async () => {
  expect((await get('works', user.replace('apiz.', 'api.'))).status).toBe(404);
  await expect(get('works', privilege.replace('api.', 'api.sandbox.'))).rejects.toMatchObject({ cause: { code: 'ENOTFOUND' } });
});
