import { describe, expect, test } from 'vitest';
import { sandbox } from './sandbox.ts';

const org = 'https://acme-demo.my.salesforce.com';
const token = '00D000000000000!FAKE.0000000000000000000000000000000000000000';

const get = (path: string, { scenario = 'works', accessToken = token, host = org } = {}) =>
  sandbox.fetch(
    scenario,
    new Request(host + path, { headers: { Accept: 'application/json', Authorization: `Bearer ${accessToken}` } }),
  );
const soql = (query: string, options?: Parameters<typeof get>[1]) =>
  get(`/services/data/v67.0/query?q=${encodeURIComponent(query)}`, options);
const errorOf = async (answer: Response) => [answer.status, (await answer.json())[0]?.errorCode];

describe('an org that works', () => {
  test('tells its versions without a token', async () => {
    const answer = await sandbox.fetch('works', new Request(`${org}/services/data/`));
    expect(await answer.json()).toContainEqual(expect.objectContaining({ version: '67.0', url: '/services/data/v67.0' }));
  });

  test('lists its resources and says how many requests were used', async () => {
    const answer = await get('/services/data/v67.0/');
    expect(await answer.json()).toMatchObject({ query: '/services/data/v67.0/query' });
    expect(answer.headers.get('Sforce-Limit-Info')).toMatch(/^api-usage=\d+\/\d+$/);
  });

  test('answers SOQL; the size is that of the answer', async () => {
    expect(await (await soql('SELECT Id,Name FROM Product2 LIMIT 1')).json()).toEqual({
      totalSize: 1,
      done: true,
      records: [{ attributes: expect.objectContaining({ type: 'Product2' }), Id: '01t000000000001AAA', Name: 'Demo Lamp' }],
    });
    expect(await (await soql('SELECT COUNT() FROM Product2')).json()).toEqual({ totalSize: 2, done: true, records: [] });
  });

  test('has no answer to what it does not know', async () => {
    expect(await errorOf(await soql('SELECT Nothing FROM Product2'))).toEqual([400, 'INVALID_FIELD']);
    expect(await errorOf(await soql('SELECT Id FROM Nothing'))).toEqual([400, 'INVALID_TYPE']);
    expect(await errorOf(await soql('DELETE Product2'))).toEqual([400, 'MALFORMED_QUERY']);
    expect(await errorOf(await get('/services/data/v67.0/nothing'))).toEqual([404, 'NOT_FOUND']);
    expect(await errorOf(await get('/services/data/v1.0/'))).toEqual([404, 'NOT_FOUND']);
  });
});

test.each([
  ['another token', { accessToken: token.replaceAll('0', '1').replace('11D', '00D') }, [401, 'INVALID_SESSION_ID']],
  ['half a token', { accessToken: token.slice(0, 30) }, [401, 'INVALID_AUTH_HEADER']],
  ['a user without API Enabled', { scenario: 'api-not-enabled' }, [403, 'API_CURRENTLY_DISABLED']],
  ['an edition without API', { scenario: 'edition-without-api' }, [403, 'API_DISABLED_FOR_ORG']],
  ['too many requests', { scenario: 'rate-limited' }, [403, 'REQUEST_LIMIT_EXCEEDED']],
  ['the login server', { host: 'https://login.salesforce.com' }, [400, 'URL_NOT_RESET']],
])('%s is refused', async (_, options, expected) => {
  expect(await errorOf(await get('/services/data/v67.0/', options))).toEqual(expected);
});

test('an object that the user cannot see is no object, a field that is hidden no field', async () => {
  expect(await errorOf(await soql('SELECT Id FROM Order LIMIT 1', { scenario: 'scope-missing-orders' }))).toEqual([
    400,
    'INVALID_TYPE',
  ]);
  const hidden = { scenario: 'field-hidden' };
  expect(await errorOf(await soql('SELECT Id, ProductCode FROM Product2 LIMIT 1', hidden))).toEqual([400, 'INVALID_FIELD']);
  expect((await soql('SELECT Id FROM Product2 LIMIT 1', hidden)).status).toBe(200);
});

test('an empty org has empty lists', async () => {
  expect(await (await soql('SELECT Id FROM Order', { scenario: 'empty-store' })).json()).toEqual({
    totalSize: 0,
    done: true,
    records: [],
  });
});

test('no other org exists', async () => {
  await expect(get('/services/data/', { host: 'https://nobody-here.my.salesforce.com' })).rejects.toMatchObject({
    cause: { code: 'ENOTFOUND' },
  });
});
