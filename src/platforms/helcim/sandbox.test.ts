import { describe, expect, test } from 'vitest';
import { sandbox } from './sandbox.ts';

const token = 'FAKE0000000000000000TOKEN';
const credentials = { 'account-id': '2500000000', 'api-token': token };

/** Asks as the documentation of the older API says. */
const ask = async (scenario: string, path: string, headers: Record<string, string> = credentials) => {
  const url = `https://secure.myhelcim.com/api/${path}`;
  const init = { method: 'POST', body: '', headers: { Accept: 'application/xml', ...headers } };
  const answer = await sandbox.fetch(scenario, new Request(url, init));
  expect(answer.status).toBe(200);
  return answer.text();
};
const newer = (path: string, apiToken: string, scenario = 'works') =>
  sandbox.fetch(scenario, new Request(`https://api.helcim.com/v2${path}`, { headers: { 'api-token': apiToken } }));
const newerToken = sandbox.scenarios.find(({ id }) => id === 'newer-token')?.values?.apiToken ?? '';

describe('a token of the older API', () => {
  test.each([
    ['product/search', /^<\?xml version="1.0"\?><products><product><id>1000001<\/id><name>Fake mug<\/name>/],
    ['customer/search', /<customers><customer><customerCode>CST1000<\/customerCode>/],
    ['invoice/search', /<orders><order><orderNumber>INV1000<\/orderNumber>/],
  ])('reads %s', async (path, starts) => {
    expect(await ask('works', path)).toMatch(starts);
    expect(await ask('empty-store', path)).toMatch(/<response>0<\/response><responseMessage>No Results</);
  });

  test('reads in the older form', async () => {
    const body = new URLSearchParams({ accountId: '2500000000', apiToken: token, action: 'productSearch' });
    const answer = await sandbox.fetch('works', new Request('https://secure.myhelcim.com/api/', { method: 'POST', body }));
    expect(await answer.text()).toContain('<name>Cups &amp; saucers</name>');
  });

  test('opens nothing of the newer API', async () => {
    const answer = await newer('/connection-test', token);
    expect([answer.status, await answer.json()]).toEqual([401, { errors: 'Unauthorized' }]);
  });
});

test.each<[string, string, Record<string, string>, RegExp]>([
  ['a wrong token', 'works', { ...credentials, 'api-token': 'FAKE9' }, /Invalid API Token/],
  ['a token of the newer API', 'works', { ...credentials, 'api-token': newerToken }, /Invalid API Token/],
  ['a wrong account', 'works', { ...credentials, 'account-id': '1' }, /Missing or Invalid Fields - Account ID</],
  ['no values', 'works', {}, /Missing or Invalid Fields - Account ID, API Token/],
  ['no View', 'scope-missing-products', credentials, /permission/],
  ['a switched-off API', 'api-off', credentials, /API Access Disabled/],
])('%s is refused in words, under status 200', async (_, scenario, headers, says) => {
  expect(await ask(scenario, 'product/search', headers)).toMatch(says);
});

test('View is for one type of data', async () => {
  expect(await ask('scope-missing-orders', 'invoice/search')).toContain('permission');
  expect(await ask('scope-missing-orders', 'customer/search')).toContain('<customers>');
});

test('an action that is not known is refused', async () => {
  expect(await ask('works', 'category/search')).toContain('Invalid Action Requested');
});

test('a token of the newer API is known there', async () => {
  expect(await (await newer('/connection-test', newerToken)).json()).toEqual({ message: 'Connected Successfully' });
  expect((await newer('/connection-test', newerToken, 'newer-token-no-permission')).status).toBe(403);
});
