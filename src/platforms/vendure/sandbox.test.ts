import { describe, expect, test } from 'vitest';
import { sandbox } from './sandbox.ts';
import { apiKey } from './sandboxServer.ts';

function ask(scenario: string, query: string, headers: Record<string, string> = {}, path = '/admin-api') {
  return sandbox.fetch(
    scenario,
    new Request(`https://www.example.com${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    }),
  );
}

const withKey = { 'vendure-api-key': apiKey };
const forbidden = (path: string, column: number) => ({
  errors: [
    {
      message: 'You are not currently authorized to perform this action',
      locations: [{ line: 1, column }],
      path: [path],
      extensions: { code: 'FORBIDDEN' },
    },
  ],
  data: null,
});

// As version 3.7.3 answers. Where that server is installed, `tests/vendure` compares all of it.
test('what is asked without a login is refused with 200, and nothing is thrown away', async () => {
  const answer = await ask('works', 'query { apiKeys { totalItems } }');
  expect(answer.status).toBe(200);
  expect(answer.headers.get('vendure-auth-token')).toBeNull();
  expect(answer.headers.get('access-control-expose-headers')).toBe('vendure-auth-token');
  expect(await answer.json()).toEqual(forbidden('apiKeys', 9));
});

test('one refused field empties the whole answer', async () => {
  const answer = await ask('scope-missing-orders', '{ activeChannel { code } orders { totalItems } }', withKey);
  expect(await answer.json()).toEqual(forbidden('orders', 26));
});

describe('a wrong key', () => {
  const sent = { 'vendure-api-key': '0'.repeat(24) };

  test('is thrown away with an empty token and an empty session', async () => {
    const { headers } = await ask('works', '{ activeChannel { code } }', sent);
    expect(headers.get('vendure-auth-token')).toBe('');
    expect(headers.getSetCookie().join()).toMatch(/^session=eyJ0b2tlbiI6IiJ9; .*session\.sig=/);
  });

  test('is ignored without a word where keys are not taken', async () => {
    const { headers } = await ask('keys-ignored', '{ activeChannel { code } }', sent);
    expect([headers.get('vendure-auth-token'), headers.getSetCookie()]).toEqual([null, []]);
  });
});

test('a role without any permission sees its channel; more than a thousand records at once are refused', async () => {
  expect(await (await ask('role-empty', '{ activeChannel { code defaultCurrencyCode } }', withKey)).json()).toEqual({
    data: { activeChannel: { code: '__default_channel__', defaultCurrencyCode: 'EUR' } },
  });
  const tooMany = await ask('works', '{ products(options: { take: 1001 }) { totalItems } }', withKey);
  expect(await tooMany.json()).toMatchObject({ errors: [{ extensions: { code: 'USER_INPUT_ERROR' } }] });
});

test('a field that the API does not have is a 400', async () => {
  const answer = await ask('before-keys', 'query { apiKeys { totalItems } }');
  expect([answer.status, await answer.json()]).toMatchObject([
    400,
    { errors: [{ message: 'Cannot query field "apiKeys" on type "Query".', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] },
  ]);
});

test('another path is answered by the framework', async () => {
  const answer = await ask('works', '{ activeChannel { code } }', {}, '/foo/admin-api');
  expect([answer.status, await answer.json()]).toMatchObject([404, { statusCode: 404, message: 'Cannot POST /foo/admin-api' }]);
});
