import { Hono } from 'hono';
import { cutOffJson, noBody, redirect, webPage } from '../../../plugins/sandbox/play/answers.ts';
import { at } from '../../../plugins/sandbox/play/at.ts';
import { createSandbox } from '../../../plugins/sandbox/play/createSandbox.ts';
import { outages } from '../../../plugins/sandbox/play/outages.ts';
import { sharedHost, strayRedirects } from '../../../plugins/sandbox/play/strayRedirects.ts';
import { de } from './sandboxDe.ts';

const system = 'p12345.my.plentysystems.com';
const user = 'migration-api';
const password = 'Fake-Password-0';
const token = 'fake-access-token-of-the-sandbox';

/** The system answers under its number, under an older name, and under the shop's own domain. */
const systemHosts = [system, 'sample-chairs.plentymarkets-cloud01.com', 'shop.example.com', 'www.example.org'];
/** A shop's own domain that leads to the one with `www`. */
const bareHost = 'example.org';
/** A shop front that is built apart from the system, and knows no API. */
const shopFrontHost = 'www.example.com';

/** The lists, with the right of the role that each needs and the filters that it knows. */
const lists = {
  '/rest/items': { right: 'items', filters: [] },
  '/rest/items/variations': { right: 'variations', filters: ['isMain'] },
  '/rest/items/manufacturers': { right: 'manufacturers', filters: [] },
  '/rest/categories': { right: 'categories', filters: ['type'] },
  '/rest/accounts/contacts': { right: 'contacts', filters: [] },
  '/rest/orders/search': { right: 'orders', filters: [] },
  '/rest/orders': { right: 'orders', filters: [] },
  '/rest/blogs/posts': { right: 'blog', filters: [] },
} as const;
type Path = keyof typeof lists;
type Right = (typeof lists)[Path]['right'] | 'webstores';

const rights: Right[] = ['webstores', 'items', 'variations', 'manufacturers', 'categories', 'contacts', 'orders', 'blog'];

interface Store {
  /** What the login answers to the right user and password. */
  login: () => Response;
  tokenWorks: boolean;
  /** What the role of the user allows to read. */
  rights: readonly Right[];
  /** `error` is an object in some answers and a text in others. */
  errorsAsText: boolean;
  /** Routes that this system does not have. */
  missing: readonly Path[];
  /** The blog answers with a bare array in some systems. */
  blogAsArray: boolean;
  records: Record<Right, Record<string, unknown>[]>;
}

/** A login's answer. */
const session = (parts: Record<string, string | number>) =>
  Response.json({ token_type: 'Bearer', expires_in: 86_400, refresh_token: 'fake-refresh-token', ...parts });

const works: Store = {
  login: () => session({ access_token: token }),
  tokenWorks: true,
  rights,
  errorsAsText: false,
  missing: [],
  blogAsArray: false,
  records: {
    webstores: [{ id: 0, type: 'plentymarkets', storeIdentifier: 12345, name: 'Sample Chairs' }],
    items: [
      { id: 106, mainVariationId: 1004, texts: [{ lang: 'en', name1: 'Sample chair' }] },
      { id: 107, mainVariationId: 1005, texts: [{ lang: 'en', name1: 'Sample table' }] },
    ],
    variations: [
      { id: 1004, itemId: 106, number: 'CHAIR-1', name: '', model: 'Oak', isMain: true },
      { id: 1005, itemId: 107, number: 'TABLE-1', name: '', model: '', isMain: true },
      { id: 1006, itemId: 107, number: 'TABLE-2', name: 'Large', model: '', isMain: false },
    ],
    manufacturers: [{ id: 1, name: 'Sample Workshop' }],
    categories: [
      { id: 16, type: 'item', details: [{ lang: 'en', name: 'Living room' }] },
      { id: 17, type: 'item', details: [{ lang: 'en', name: 'Garden' }] },
      { id: 18, type: 'content', details: [{ lang: 'en', name: 'About us' }] },
    ],
    contacts: [
      { id: 101, fullName: 'Ada Sample', email: 'ada.sample@example.com' },
      { id: 102, fullName: 'Ben Sample', email: 'ben.sample@example.com' },
    ],
    orders: [
      { id: 301, statusId: 7, statusName: 'Shipped', plentyId: 12345, createdAt: '2026-01-05T09:12:00+01:00' },
      { id: 302, statusId: 3, statusName: 'Waiting for payment', plentyId: 12345, createdAt: '2026-01-06T17:40:00+01:00' },
    ],
    blog: [{ id: 1, data: { post: { title: 'New chairs' } } }],
  },
};

/** The limits of the Basic edition, with one call made; the periods are in seconds. */
const callLimits = {
  'Global-Short-Period-Limit': '80',
  'Global-Short-Period-Decay': '60',
  'Global-Short-Period-Calls-Left': '79',
  'Global-Long-Period-Limit': '59760',
  'Global-Long-Period-Decay': '86400',
  'Global-Long-Period-Calls-Left': '59759',
  'Route-Limit': '80',
  'Route-Decay': '60',
  'Route-Calls-Left': '79',
};

const app = new Hono<{ Bindings: { store: Store } }>();

app.use(async (c, next) => {
  const { hostname } = new URL(c.req.url);
  if (hostname === shopFrontHost) return webPage('Page not found', 404);
  if (hostname === bareHost) return redirect(c.req.url.replace(bareHost, `www.${bareHost}`), 301);
  if (!c.req.path.startsWith('/rest/')) return webPage('Sample Chairs');
  await next();
  for (const [name, value] of Object.entries(callLimits)) c.res.headers.set(`X-Plenty-${name}`, value);
});

app.post('/rest/login', async (c) => {
  const isJson = c.req.header('Content-Type')?.startsWith('application/json');
  const pair = isJson ? await c.req.json().catch(() => undefined) : await c.req.parseBody();
  if (pair?.username === user && pair.password === password) return c.env.store.login();
  return Response.json({ error: 'invalid_credentials', message: 'The user credentials were incorrect.' }, { status: 401 });
});

app.use('/rest/*', async (c, next) => {
  if (c.env.store.tokenWorks && c.req.header('Authorization') === `Bearer ${token}`) return next();
  const message = 'The resource owner or authorization server denied the request.';
  return Response.json({ error: 'access_denied', message }, { status: 401 });
});

app.on('GET', ['/rest/users/me', '/rest/authorized_user'], (c) => c.json({ id: 7, username: user, realName: 'Migration' }));

app.get('/rest/webstores', (c) => {
  const { rights, records } = c.env.store;
  return rights.includes('webstores') ? c.json(records.webstores) : refuse(c.env.store);
});

const paging = ['page', 'itemsPerPage'];

for (const path of Object.keys(lists) as Path[]) {
  const right = lists[path].right;
  const filters: readonly string[] = lists[path].filters;
  // Some routes of the real system ignore a parameter that they do not know. Here every route refuses it, as the others do.
  const known = [...paging, 'with', ...filters];

  app.get(path, (c) => {
    const { store } = c.env;
    if (store.missing.includes(path)) return c.notFound();
    if (!store.rights.includes(right)) return refuse(store);

    const query = c.req.query();
    const wrong = Object.keys(query).find(
      (name) => !known.includes(name) || (paging.includes(name) && !(Number(query[name]) >= 1)),
    );
    if (wrong) return Response.json({ error: { code: 422, message: `The parameter ${wrong} is not valid.` } }, { status: 422 });

    const entries = store.records[right]
      .filter((record) => filters.every((name) => !(name in query) || String(record[name]) === query[name]))
      .map(({ details, ...record }) => (query.with === 'details' ? { ...record, details } : record));
    if (right === 'blog' && store.blogAsArray) return c.json(entries);
    return c.json(toPage(entries, query));
  });
}

app.notFound(() => Response.json({ error: { code: 404, message: 'Resource not found.' } }, { status: 404 }));

function toPage(entries: unknown[], query: Record<string, string>) {
  const perPage = Number(query.itemsPerPage ?? 50);
  const page = Number(query.page ?? 1);
  const start = (page - 1) * perPage;
  const shown = entries.slice(start, start + perPage);
  return {
    page,
    totalsCount: entries.length,
    isLastPage: start + perPage >= entries.length,
    lastPageNumber: Math.max(1, Math.ceil(entries.length / perPage)),
    firstOnPage: shown.length ? start + 1 : 0,
    lastOnPage: start + shown.length,
    // Comes back as it was asked for: as text.
    itemsPerPage: query.itemsPerPage ?? perPage,
    entries: shown,
  };
}

function refuse({ errorsAsText }: Store): Response {
  const message = 'This action is unauthorized.';
  return Response.json(errorsAsText ? { error: 'forbidden', message } : { error: { code: 403, message } }, { status: 403 });
}

const refuseLogin = (status: number, error: string, message: string) =>
  at('/rest/login', () => Response.json({ error, message }, { status }));

const tooManyCalls = () =>
  Response.json(
    { error: { code: 429, message: 'Too many requests.' } },
    {
      status: 429,
      headers: {
        'Retry-After': '23',
        'X-Plenty-Global-Short-Period-Calls-Left': '0',
        'X-Plenty-Global-Short-Period-Decay': '23',
      },
    },
  );

const without = (missing: Right) => rights.filter((right) => right !== missing);

/** PlentyONE's REST API, written from its documentation, its specification and public clients of it. */
export const sandbox = createSandbox<Store>({
  platform: 'plentymarkets',
  titles: { de },
  samples: { 'api-user': { systemUrl: `https://${system}`, user, password } },
  hosts: (hostname) =>
    hostname === shopFrontHost || hostname === bareHost || hostname === sharedHost || systemHosts.includes(hostname),
  works,
  answer: (request, store) => app.fetch(request, { store }),
  scenarios: [
    {
      id: 'empty-store',
      title: 'A new store without any data',
      facts: {
        records: {
          ...works.records,
          items: [],
          variations: [],
          manufacturers: [],
          categories: [],
          contacts: [],
          orders: [],
          blog: [],
        },
      },
    },
    {
      id: 'older-address',
      title: 'A system with an address of the older kind',
      values: { systemUrl: 'https://sample-chairs.plentymarkets-cloud01.com' },
    },
    {
      id: 'own-domain',
      title: 'The system answers under the shop’s own domain',
      values: { systemUrl: 'https://shop.example.com' },
    },
    {
      id: 'without-www',
      title: 'The shop’s own domain without “www”, which redirects',
      values: { systemUrl: `https://${bareHost}` },
    },
    {
      id: 'no-visible-orders',
      title: 'The role sees no order status',
      facts: { records: { ...works.records, orders: [] } },
    },
    {
      id: 'other-token-spelling',
      title: 'The login spells its answer differently',
      facts: { login: () => session({ accessToken: token }) },
    },
    {
      id: 'sessions-counted',
      title: 'The login also counts the seats in use',
      facts: { login: () => session({ access_token: token, concurrent_sessions: 2, max_current_sessions: 5 }) },
    },
    { id: 'blog-as-array', title: 'The blog answers in another shape', facts: { blogAsArray: true } },

    { id: 'wrong-password', title: 'The password is wrong', values: { password: 'Fake-Password-1' } },
    { id: 'wrong-user', title: 'The user does not exist', values: { user: 'migration-apo' } },
    { id: 'personal-account', title: 'The user is a personal PlentyONE account', values: { user: 'owner@example.com' } },
    {
      id: 'account-locked',
      title: 'The user is blocked after too many wrong logins',
      outage: refuseLogin(403, 'login_blocked', 'The login is blocked.'),
    },
    {
      id: 'user-deactivated',
      title: 'The user is deactivated',
      outage: refuseLogin(403, 'forbidden', 'The user is not active.'),
    },
    {
      id: 'ip-restricted',
      title: 'The user may log in from one IP address only',
      outage: refuseLogin(403, 'forbidden', 'The login from this IP address is not allowed.'),
    },
    {
      id: 'seats-used-up',
      title: 'Too many users are logged in',
      facts: {
        login: () =>
          Response.json(
            { error: 'too_many_concurrent_sessions', message: 'The number of simultaneous users is reached.' },
            { status: 429 },
          ),
      },
    },
    { id: 'login-without-token', title: 'The login succeeds, but gives no key', facts: { login: () => session({}) } },
    {
      id: 'login-error',
      title: 'The login answers with an error that nobody knows',
      facts: { login: () => Response.json({ error: { code: 17, message: 'This user belongs to the former login' } }) },
    },
    { id: 'login-not-json', title: 'The login answers with plain text', facts: { login: () => new Response('OK') } },
    { id: 'login-web-page', title: 'The login answers with a web page', facts: { login: () => webPage('Sample Chairs') } },
    { id: 'token-rejected', title: 'After the login every request is refused', facts: { tokenWorks: false } },

    { id: 'scope-missing-stores', title: 'The role may not read the stores', facts: { rights: without('webstores') } },
    { id: 'scope-missing-products', title: 'The role may not read products', facts: { rights: without('items') } },
    {
      id: 'scope-missing-variations',
      title: 'The role may not read product variations',
      facts: { rights: without('variations') },
    },
    {
      id: 'scope-missing-manufacturers',
      title: 'The role may not read manufacturers',
      facts: { rights: without('manufacturers') },
    },
    { id: 'scope-missing-categories', title: 'The role may not read categories', facts: { rights: without('categories') } },
    { id: 'scope-missing-customers', title: 'The role may not read customers', facts: { rights: without('contacts') } },
    { id: 'scope-missing-orders', title: 'The role may not read orders', facts: { rights: without('orders') } },
    { id: 'scope-missing-blog-posts', title: 'The role may not read the blog', facts: { rights: without('blog') } },
    { id: 'scope-missing-all', title: 'The user has no role', facts: { rights: [] } },
    {
      id: 'scope-missing-orders-as-text',
      title: 'The role may not read orders, told in another shape',
      facts: { rights: without('orders'), errorsAsText: true },
    },

    {
      id: 'unknown-system',
      title: 'There is no system of this number',
      values: { systemUrl: 'https://p99999.my.plentysystems.com' },
    },
    {
      id: 'shop-front',
      title: 'The address is the shop front’s, not the system’s',
      values: { systemUrl: `https://${shopFrontHost}` },
    },
    {
      id: 'redirect-to-http',
      title: 'The system sends the login to an unencrypted address',
      outage: at('/rest/login', () => redirect(`http://${system}/rest/login`, 301)),
    },
    {
      id: 'route-missing-orders',
      title: 'An older system that cannot search orders',
      facts: { missing: ['/rest/orders/search'] },
    },
    { id: 'route-missing-blog-posts', title: 'A system without a blog', facts: { missing: ['/rest/blogs/posts'] } },
    {
      id: 'rate-limited',
      title: 'Too many requests',
      outage: ({ headers }) => (headers.has('Authorization') ? tooManyCalls() : undefined),
    },
    {
      id: 'rate-limited-orders',
      title: 'The limit of requests is reached at the orders',
      outage: at('/rest/orders/search', tooManyCalls),
    },
    {
      id: 'empty-answer-orders',
      title: 'The orders answer with nothing at all',
      outage: at('/rest/orders/search', () => noBody(200)),
    },
    { id: 'malformed-orders', title: 'The orders break off in the middle', outage: at('/rest/orders/search', cutOffJson) },
    {
      id: 'server-error-orders',
      title: 'The orders cannot be read because of an internal error',
      outage: at('/rest/orders/search', () =>
        Response.json({ error: { code: 500, message: 'Internal error.' } }, { status: 500 }),
      ),
    },
    // Only the shop's own domain has another name with or without `www`.
    ...strayRedirects({ systemUrl: `https://${sharedHost}` }, { systemUrl: `https://www.${bareHost}` }),
    ...outages,
  ],
});
