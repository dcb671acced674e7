import { describe, expect, test } from 'vitest';
import { sandbox } from './sandbox.ts';

const shop = 'https://shop.example.com';
const pair = {
  grant_type: 'client_credentials',
  client_id: 'SWIAFAKEFAKEFAKEFAKEFAKE00',
  client_secret: 'fakefakefakefakefakefakefakefakefakefakefakefakefak',
};

const ask = (scenario: string, url: string, init?: RequestInit) => sandbox.fetch(scenario, new Request(url, init));
const post = (scenario: string, path: string, body: object, headers: Record<string, string> = {}) =>
  ask(scenario, `${shop}/api${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...headers },
    body: JSON.stringify(body),
  });

/** Exchanges the pair, then searches, as the documentation says. */
async function search(scenario: string, kind: string, criteria: object = {}, headers: Record<string, string> = {}) {
  const { access_token } = await (await post('works', '/oauth/token', pair)).json();
  return post(scenario, `/search/${kind}`, criteria, { Authorization: `Bearer ${access_token}`, ...headers });
}

describe('the exchange', () => {
  test('gives a token of ten minutes, to JSON and to a form', async () => {
    const answer = await post('works', '/oauth/token', pair);
    expect(await answer.json()).toEqual({ token_type: 'Bearer', expires_in: 600, access_token: expect.any(String) });
    expect((await ask('works', `${shop}/api/oauth/token`, { method: 'POST', body: new URLSearchParams(pair) })).status).toBe(200);
  });

  test.each([
    ['a wrong secret', { client_secret: 'wrong' }, 401, '4'],
    ['an unknown integration', { client_id: 'SWIAFAKEFAKEFAKEFAKEFAKE99' }, 401, '4'],
    ['an ID of no known kind', { client_id: 'admin' }, 500, 'FRAMEWORK__API_INVALID_ACCESS_KEY'],
    ['no secret', { client_secret: '' }, 400, '3'],
    ['another grant', { grant_type: 'magic' }, 400, '2'],
  ])('refuses %s', async (_, change, status, code) => {
    const answer = await post('works', '/oauth/token', { ...pair, ...change });
    expect([answer.status, await answer.json()]).toMatchObject([status, { errors: [{ code, status: String(status) }] }]);
  });

  test('does not understand another content type', async () => {
    const answer = await post('works', '/oauth/token', pair, { 'Content-Type': 'text/plain' });
    expect(await answer.json()).toMatchObject({ errors: [{ code: '2' }] });
  });
});

describe('without a token', () => {
  test('the version is refused in Shopware’s words', async () => {
    const answer = await ask('works', `${shop}/api/_info/version`);
    expect([answer.status, await answer.json()]).toMatchObject([
      401,
      { errors: [{ code: '9', detail: 'Missing "Authorization" header', title: expect.stringMatching(/^The resource owner/) }] },
    ]);
  });

  test('the health check answers with nothing', async () => {
    const answer = await ask('works', `${shop}/api/_info/health-check`);
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  });

  test('Shopware 5 wants a digest', async () => {
    const answer = await ask('works', 'https://old.example.com/api/version');
    expect([answer.status, answer.headers.get('WWW-Authenticate')]).toEqual([401, expect.stringMatching(/^Digest/)]);
  });
});

describe('a search', () => {
  test('tells the total only when asked', async () => {
    expect(await (await search('works', 'category', { limit: 1 })).json()).toMatchObject({ total: 1 });
    expect(await (await search('works', 'category', { limit: 1, 'total-count-mode': 1 })).json()).toMatchObject({ total: 2 });
  });

  test('keeps to the fields and the filter', async () => {
    const criteria = {
      includes: { product: ['name'] },
      filter: [{ type: 'equals', field: 'parentId', value: null }],
      'total-count-mode': 1,
    };
    const { data, total } = await (await search('works', 'product', criteria)).json();
    expect(total).toBe(2);
    expect(data[0]).toEqual({ name: 'Oak spoon', apiAlias: 'product' });
  });

  test('answers in JSON:API where JSON is not asked for', async () => {
    const answer = await search('works', 'customer', {}, { Accept: '*/*' });
    expect(answer.headers.get('Content-Type')).toBe('application/vnd.api+json');
    expect(await answer.json()).toMatchObject({ data: [{ type: 'customer', attributes: { customerNumber: '10000' } }] });
  });

  test.each([0, 501])('wants a limit other than %i', async (limit) => {
    expect((await search('works', 'order', { limit })).status).toBe(400);
  });

  test('of what nobody knows is not found', async () => {
    const answer = await search('works', 'nonsense');
    expect([answer.status, await answer.json()]).toMatchObject([404, { errors: [{ code: '0' }] }]);
  });

  test('without the right is refused, as JSON in a text', async () => {
    const answer = await search('scope-missing-orders', 'order');
    const { errors } = await answer.json();
    expect([answer.status, errors[0].code]).toEqual([403, 'FRAMEWORK__MISSING_PRIVILEGE_ERROR']);
    expect(JSON.parse(errors[0].detail)).toEqual({ message: 'Missing privilege', missingPrivileges: ['order:read'] });
    expect((await search('scope-missing-orders', 'product')).status).toBe(200);
  });

  test('is refused with a long report in a shop that looks for faults', async () => {
    const answer = await search('scope-missing-debugging', 'order');
    expect((await answer.text()).length).toBeGreaterThan(100_000);
  });
});
