import { type Auth, anyPublicHost, graphql, type MethodInput } from '../../definition/index.ts';

/**
 * Without a login it is refused, by Vendure’s own permissions; a server that does not know a field says so and refuses nobody.
 * The key is nobody’s: where keys are looked at, the answer throws it away, and that tells a wrong key from one that is ignored.
 */
const probe = graphql('', '{ administrators { totalItems } apiKeys { totalItems } }', {
  auth: 'none',
  headers: { 'vendure-api-key': `${'f'.repeat(24)}:${'f'.repeat(64)}` },
  take: { cookieOfThrownAway: { maybe: { header: 'set-cookie' } } },
});

/** The Admin API. @param auth how a request shows who asks */
export function adminApi(auth: Auth): NonNullable<MethodInput['api']> {
  return {
    name: 'Admin API',
    hosts: [anyPublicHost],
    base: '{serverUrl}/admin-api',
    auth,
    headers: { 'vendure-token': '{channelToken}' },
    recognise: {
      request: probe,
      is: [
        // A refusal with the place of a field: the server knows the field, and somebody has to log in for it.
        { json: { 'errors.*.extensions.code': 'FORBIDDEN', 'errors.*.path.0': /./ } },
        // Before 3.6 there were no API keys to list.
        { method: 'admin-login', status: 400, json: { 'errors.0.message': /"apiKeys" on type "Query"/ } },
      ],
      ifNot:
        'Enter the address at which the dashboard opens, without /dashboard. If the developers have changed the path /admin-api, this check does not find it.',
    },
    // For each request with a key the server works as long as for a login.
    atOnce: 2,
    limits: 'Vendure itself sets no limits; the server in front of it may. This check asks seven small questions.',
  };
}
