import { noBody, redirect, webPage } from '../../../plugins/sandbox/play/answers.ts';
import { createSandbox } from '../../../plugins/sandbox/play/createSandbox.ts';
import { outages } from '../../../plugins/sandbox/play/outages.ts';
import { sharedHost, strayRedirects } from '../../../plugins/sandbox/play/strayRedirects.ts';
import { type Asker, answerGraphql } from './sandboxGraphql.ts';
import { apiKey, channels, reader, server, type VendureServer } from './sandboxServer.ts';

const hosts = {
  shop: 'www.example.com',
  /** The same domain without `www`: leads there. */
  bare: 'example.com',
  /** A shop under a suffix that it shares with others. */
  shared: sharedHost,
};
const [standard, second] = channels;
/** What a login gives. */
const session = 'ab'.repeat(32);

async function answer(request: Request, facts: VendureServer): Promise<Response> {
  const url = new URL(request.url);
  const [main, other] = facts.main === 'www' ? [hosts.shop, hosts.bare] : [hosts.bare, hosts.shop];
  if (url.hostname === other) return redirect(url.href.replace(`//${other}/`, `//${main}/`), 301);
  if (url.pathname.replace(/\/$/, '') !== facts.path) return notThere(request, url);

  const received = new Headers(request.headers);
  for (const name of facts.dropped) received.delete(name);
  const { asker, isThrownAway } = askerOf(received, facts);
  const { query, variables } = (await request.json()) as { query: string; variables?: Record<string, unknown> };
  const { status, body } = await answerGraphql(facts, asker, query, variables);
  const headers = new Headers({ 'Content-Language': 'en', Vary: 'Origin' });
  const takes = (method: VendureServer['tokenMethods'][number]) => facts.tokenMethods.includes(method);
  if (takes('bearer')) headers.set('Access-Control-Expose-Headers', 'vendure-auth-token');
  const isLogin = JSON.stringify(body).includes('"CurrentUser"');
  // What is no question to this API never gets as far as the key.
  if ((isThrownAway && status === 200) || isLogin) {
    const token = isLogin ? session : '';
    if (takes('bearer')) headers.set('vendure-auth-token', token);
    if (takes('cookie')) {
      headers.append('Set-Cookie', `session=${btoa(JSON.stringify({ token }))}; path=/; samesite=lax; httponly`);
      headers.append('Set-Cookie', 'session.sig=fake-signature; path=/; samesite=lax; httponly');
    }
  }
  return Response.json(body, { status, headers });
}

/** The framework under Vendure, where nothing is. */
function notThere({ method }: Request, { pathname }: URL): Response {
  const message = `Cannot ${method} ${pathname}`;
  return Response.json({ statusCode: 404, message, timestamp: '2026-11-26T09:00:00.000Z', path: pathname }, { status: 404 });
}

/** Who asks, and whether a key or token came along that is none. The first that is there counts. */
function askerOf(headers: Headers, facts: VendureServer): { asker: Asker; isThrownAway: boolean } {
  const { channels: all, tokenMethods } = facts;
  const wanted = headers.get('vendure-token');
  const chosen = wanted === null || all.length === 1 ? all[0] : all.find(({ token }) => token === wanted);
  const asker: Asker = { channel: chosen, ...(wanted === null ? {} : { unknownChannel: wanted }) };

  const bearer = tokenMethods.includes('bearer') ? /^Bearer (.+)$/i.exec(headers.get('Authorization') ?? '')?.[1] : undefined;
  if (bearer !== undefined)
    return bearer === session
      ? { asker: { ...asker, role: facts.administrator.role }, isThrownAway: false }
      : { asker, isThrownAway: true };
  const key = tokenMethods.includes('api-key') ? headers.get('vendure-api-key') : null;
  if (key === null || !chosen) return { asker, isThrownAway: false };
  const known = facts.keys[key];
  // In the default channel all keys are known, in another one those that were made there.
  const isKnown = known && (chosen === all[0] || known.madeIn === chosen.code);
  return isKnown ? { asker: { ...asker, role: known.role }, isThrownAway: false } : { asker, isThrownAway: true };
}

const roleWithout = (...missing: string[]) => ({
  ...reader,
  permissions: reader.permissions.filter((permission) => !missing.includes(permission)),
});

/** Key and administrator with such a role. */
const withRole = (role: typeof reader): Partial<VendureServer> => ({
  keys: { [apiKey]: { madeIn: standard.code, role } },
  administrator: { ...server.administrator, role },
});

const inSecond = { ...reader, channels: [second.code] };
const wrongKey = `${'0'.repeat(23)}1:${'0'.repeat(63)}1`;
const serverUrl = `https://${hosts.shop}`;
const login = { serverUrl, email: server.administrator.email, password: server.administrator.password, channelToken: '' };
const everything = Object.keys({ products: 0, collections: 0, customers: 0, orders: 0, promotions: 0 });

/** Vendure’s Admin API, as version 3.7.3 answers. */
export const sandbox = createSandbox<VendureServer>({
  platform: 'vendure',
  samples: { 'api-key': { serverUrl, apiKey, channelToken: '' }, 'admin-login': login },
  hosts: (hostname) => Object.values(hosts).includes(hostname),
  works: server,
  answer,
  scenarios: [
    {
      id: 'empty-store',
      title: 'A new shop without any data',
      facts: Object.fromEntries(everything.map((name) => [name, []])),
    },
    { id: 'dashboard-address', title: 'The address of the dashboard', values: { serverUrl: `${hosts.shop}/dashboard/products` } },
    {
      id: 'in-folder',
      title: 'The server lives in a folder',
      values: { serverUrl: `${serverUrl}/shop/admin-api` },
      facts: { path: '/shop/admin-api' },
    },
    { id: 'without-www', title: 'The address without “www”, which redirects', values: { serverUrl: `https://${hosts.bare}` } },
    { id: 'with-www', title: 'The address with “www”, which redirects', facts: { main: 'bare' } },

    { id: 'wrong-key', title: 'The key is wrong', method: 'api-key', values: { apiKey: wrongKey } },
    { id: 'key-deleted', title: 'The key was deleted or rotated', method: 'api-key', facts: { keys: {} } },
    {
      id: 'key-in-capitals',
      title: 'The key is written in capitals',
      method: 'api-key',
      values: { apiKey: apiKey.toUpperCase() },
    },
    {
      id: 'wrong-key-without-cookies',
      title: 'The key is wrong, and the server sets no cookies',
      method: 'api-key',
      values: { apiKey: wrongKey },
      facts: { tokenMethods: ['bearer', 'api-key'] },
    },
    {
      id: 'keys-ignored',
      title: 'The server takes no API keys, as it is installed',
      method: 'api-key',
      facts: { tokenMethods: ['cookie'] },
    },
    {
      id: 'keys-ignored-by-bearer',
      title: 'The server takes tokens and no API keys',
      method: 'api-key',
      facts: { tokenMethods: ['bearer', 'cookie'] },
    },
    {
      id: 'key-header-dropped',
      title: 'A proxy does not let the key through',
      method: 'api-key',
      facts: { dropped: ['vendure-api-key'] },
    },
    {
      id: 'keys-alone',
      title: 'The server takes API keys and nothing else',
      method: 'api-key',
      facts: { tokenMethods: ['api-key'] },
    },
    {
      id: 'wrong-key-of-keys-alone',
      title: 'The same, and the key is wrong',
      method: 'api-key',
      values: { apiKey: wrongKey },
      facts: { tokenMethods: ['api-key'] },
    },
    {
      id: 'before-keys',
      title: 'Vendure is older than version 3.6',
      method: 'api-key',
      facts: { api: 'admin-before-keys', tokenMethods: ['bearer'] },
    },
    {
      id: 'before-keys-login',
      title: 'Vendure is older than version 3.6',
      method: 'admin-login',
      facts: { api: 'admin-before-keys', tokenMethods: ['bearer'] },
    },

    { id: 'scope-missing-products', title: 'The role may not read products', facts: withRole(roleWithout('ReadProduct')) },
    {
      id: 'scope-missing-categories',
      title: 'The role may not read collections',
      facts: withRole(roleWithout('ReadCollection')),
    },
    { id: 'scope-missing-customers', title: 'The role may not read customers', facts: withRole(roleWithout('ReadCustomer')) },
    { id: 'scope-missing-orders', title: 'The role may not read orders', facts: withRole(roleWithout('ReadOrder')) },
    { id: 'scope-missing-coupons', title: 'The role may not read promotions', facts: withRole(roleWithout('ReadPromotion')) },
    { id: 'role-empty', title: 'The role has no permission at all', facts: withRole({ ...reader, permissions: [] }) },
    {
      id: 'role-catalog',
      title: 'The role may read the catalogue and nothing else',
      facts: withRole({ ...reader, permissions: ['ReadCatalog'] }),
    },

    {
      id: 'second-channel',
      title: 'One of two channels',
      values: { channelToken: second.token },
      facts: {
        channels,
        keys: { [apiKey]: { madeIn: second.code, role: inSecond } },
        administrator: { ...server.administrator, role: inSecond },
      },
    },
    {
      id: 'channel-token-needless',
      title: 'A wrong Channel token where there is one channel',
      values: { channelToken: 'no-such-channel' },
    },
    {
      id: 'channel-unknown',
      title: 'There are two channels, and neither has this token',
      values: { channelToken: 'no-such-channel' },
      facts: { channels },
    },
    {
      id: 'channel-code',
      title: 'The code of a channel in place of its token',
      values: { channelToken: second.code },
      facts: { channels },
    },
    {
      id: 'key-of-another-channel',
      title: 'The key was made in another channel',
      method: 'api-key',
      values: { channelToken: second.token },
      facts: { channels },
    },
    {
      id: 'channel-token-missing',
      title: 'The key is of the second channel, and the Channel token was left out',
      method: 'api-key',
      facts: { channels, keys: { [apiKey]: { madeIn: second.code, role: inSecond } } },
    },
    {
      id: 'login-of-another-channel',
      title: 'The administrator’s role is for another channel',
      method: 'admin-login',
      values: { channelToken: second.token },
      facts: { channels },
    },

    { id: 'wrong-password', title: 'The password is wrong', method: 'admin-login', values: { password: 'Fake-Password-9999' } },
    {
      id: 'unknown-administrator',
      title: 'There is no such administrator',
      method: 'admin-login',
      values: { email: 'nobody@example.com' },
    },
    {
      id: 'not-verified',
      title: 'The e-mail address is not confirmed yet',
      method: 'admin-login',
      facts: { administrator: { ...server.administrator, state: 'not-verified' } },
    },
    {
      id: 'login-elsewhere',
      title: 'Administrators log in through another service',
      method: 'admin-login',
      facts: { administrator: { ...server.administrator, state: 'logs-in-elsewhere' } },
    },
    {
      id: 'cookies-only',
      title: 'The server answers a login with a cookie only',
      method: 'admin-login',
      facts: { tokenMethods: ['cookie'] },
    },
    {
      id: 'authorization-dropped',
      title: 'A proxy does not let the token of the login through',
      method: 'admin-login',
      facts: { dropped: ['Authorization'] },
    },

    { id: 'unknown-host', title: 'There is no such address', values: { serverUrl: 'https://www.no-such-shop.example.com' } },
    { id: 'shop-api', title: 'The Shop API answers at this address', facts: { api: 'shop' } },
    { id: 'path-changed', title: 'The developers have changed the path of the API', facts: { path: '/manage' } },
    {
      id: 'other-graphql',
      title: 'Another program that speaks GraphQL answers',
      outage: () => Response.json({ errors: [{ message: 'Unauthenticated', extensions: { code: 'UNAUTHENTICATED' } }] }),
    },
    { id: 'other-json', title: 'Another API answers at this address', outage: () => Response.json({ hello: 'world' }) },
    {
      id: 'site-password',
      title: 'The whole site is behind a password',
      outage: () => new Response('', { status: 401, headers: { 'WWW-Authenticate': 'Basic realm="Staging"' } }),
    },
    { id: 'rate-limited', title: 'Too many requests', outage: () => noBody(429, { 'Retry-After': '12' }) },
    {
      id: 'stopped-midway',
      title: 'The server is started anew during the check',
      outage: ({ headers }) => (isLoggedIn(headers) ? webPage('502 Bad Gateway', 502) : undefined),
    },
    { id: 'trouble-with-products', title: 'The server has an internal error over the products', facts: { broken: 'products' } },
    ...strayRedirects({ serverUrl: `https://${sharedHost}` }),
    ...outages,
  ],
});

function isLoggedIn(headers: Headers): boolean {
  return headers.get('vendure-api-key') === apiKey || headers.has('Authorization');
}
