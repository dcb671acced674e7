import { Hono } from 'hono';
import { auth } from 'hono/utils/basic-auth';
import { noBody, webPage } from '../../../plugins/sandbox/play/answers.ts';
import { at } from '../../../plugins/sandbox/play/at.ts';
import { createSandbox } from '../../../plugins/sandbox/play/createSandbox.ts';
import { outages } from '../../../plugins/sandbox/play/outages.ts';
import { accounts, authorization, scopesOf, tokenFor } from './sandboxOauth.ts';

const storeUrl = 'https://demo-store.jumpseller.com';
const apiLogin = '00000000000000000000000000000000';
const authToken = '11111111111111111111111111111111';

/** The areas of the back office that a role may open. */
const areas = ['assets', 'products', 'customers', 'orders', 'pages'] as const;
type Area = (typeof areas)[number];

/** What an app may be let in for. */
const scopes = ['read_store', 'read_products', 'read_customers', 'read_orders', 'read_pages'] as const;
type Scope = (typeof scopes)[number];

const accessToken = tokenFor(scopes);

/** What opens a part of the API: an area to the keys of an account, a scope to an app. */
interface Locked {
  area: Area;
  scope: Scope;
}

const profile: Locked = { area: 'assets', scope: 'read_store' };

/** The lists, with the wrapper around each record. */
const lists = {
  products: { wrapper: 'product', area: 'products', scope: 'read_products' },
  customers: { wrapper: 'customer', area: 'customers', scope: 'read_customers' },
  orders: { wrapper: 'order', area: 'orders', scope: 'read_orders' },
  categories: { wrapper: 'category', area: 'assets', scope: 'read_store' },
  pages: { wrapper: 'page', area: 'pages', scope: 'read_pages' },
} as const satisfies Record<string, Locked & { wrapper: string }>;
type List = keyof typeof lists;

interface Store {
  /** False: the keys were reset, or the account was deleted. */
  keysWork: boolean;
  /** What the role of the account may open. */
  areas: readonly Area[];
  /** False: the hour of the app’s access is over, or it was taken back. */
  accessWorks: boolean;
  /** What the app was let in for. */
  scopes: readonly Scope[];
  /** How a role without rights, or an app without the scope, is refused: not documented. */
  refuse: () => Response;
  /** How wrong keys and tokens are refused: only the status is documented. */
  refuseKeys: () => Response;
  /** What `/whoami` says; it is not documented and may go away. */
  whoami: () => Response;
  /** The address that customers use, when the store has a domain of its own. */
  url: string;
  /** Whether records stand in a wrapper, as every client found them; the specification leaves it out in places. */
  wrapped: boolean;
  /** An empty list is answered as not found. */
  noneIsNotFound: boolean;
  records: Record<List, Record<string, unknown>[]>;
}

const message = (status: number, text: string) => Response.json({ message: text }, { status });

const works: Store = {
  keysWork: true,
  areas,
  accessWorks: true,
  scopes,
  refuse: () => message(403, 'Forbidden'),
  refuseKeys: () => noBody(401),
  whoami: () => Response.json({ store: 'demo-store.jumpseller.com', account: 'owner@example.com' }),
  url: storeUrl,
  wrapped: true,
  noneIsNotFound: false,
  records: {
    products: [
      { id: 1, name: 'Sample mug', sku: 'MUG-1', price: 9.9, stock: 5, status: 'available', permalink: 'sample-mug' },
      { id: 2, name: 'Sample plate', sku: 'PLATE-1', price: 14, stock: 2, status: 'available', permalink: 'sample-plate' },
    ],
    customers: [
      { id: 1, email: 'ada@example.com', fullname: 'Ada Example', phone: '555-0100' },
      { id: 2, email: 'ben@example.com', fullname: 'Ben Sample', phone: '555-0101' },
    ],
    orders: [
      {
        id: 1001,
        status: 'Paid',
        status_enum: 'paid',
        currency: 'EUR',
        total: 19.8,
        created_at: '2026-01-02 03:04:05 UTC',
        customer: { id: 1, email: 'ada@example.com', fullname: 'Ada Example' },
      },
    ],
    categories: [
      { id: 1, name: 'Cups', parent_id: null, permalink: 'cups' },
      { id: 2, name: 'Plates', parent_id: null, permalink: 'plates' },
    ],
    pages: [
      { id: 1, title: 'About', status: 'public', permalink: 'about' },
      { id: 2, title: 'Our first post', status: 'public', permalink: 'our-first-post', template: 'Post' },
    ],
  },
};

const emptyRecords: Store['records'] = { products: [], customers: [], orders: [], categories: [], pages: [] };

const limits = {
  'Jumpseller-PerMinuteRateLimit-Limit': '800',
  'Jumpseller-PerMinuteRateLimit-Remaining': '799',
  'Jumpseller-PerSecondRateLimit-Limit': '20',
  'Jumpseller-PerSecondRateLimit-Remaining': '19',
};

interface Played {
  Bindings: { store: Store };
  /** Whether who asks may open a part of the API. */
  Variables: { opens: (part: Locked) => boolean };
}
const app = new Hono<Played>();

app.use(async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(limits)) c.header(name, value);
});

app.use('/v1/*', async (c, next) => {
  const { store } = c.env;
  const allowed = scopesOf(c.req.raw);
  if (store.keysWork && hasKeys(c.req.raw)) c.set('opens', ({ area }) => store.areas.includes(area));
  else if (store.accessWorks && allowed) c.set('opens', ({ scope }) => allowed.includes(scope) && store.scopes.includes(scope));
  else return store.refuseKeys();
  return next();
});

function hasKeys(request: Request): boolean {
  const { username, password } = auth(request) ?? {};
  return username === apiLogin && password === authToken;
}

// Only a program with keys is known to ask this.
app.get('/v1/whoami', ({ req, env: { store } }) => (hasKeys(req.raw) ? store.whoami() : store.refuse()));

// Everything about the store, with a secret and the owner's e-mail among it, unless `fields` says what is wanted.
app.get('/v1/store/info.json', (c) => {
  const { store } = c.env;
  if (!c.get('opens')(profile)) return store.refuse();
  const info: Record<string, unknown> = {
    name: 'Demo store',
    code: 'demo-store',
    currency: 'EUR',
    country: 'PT',
    email: 'owner@example.com',
    hooks_token: 'fakehookstoken000000000000000000',
    url: store.url,
    subscription_status: 'active',
    subscription_plan: 'premium',
  };
  const wanted = c.req.query('fields')?.split(',') ?? Object.keys(info);
  const shown = Object.fromEntries(Object.entries(info).filter(([name]) => wanted.includes(name)));
  return c.json(store.wrapped ? { store: shown } : shown);
});

for (const [list, part] of Object.entries(lists) as [List, (typeof lists)[List]][]) {
  app.get(`/v1/${list}.json`, (c) => {
    const { refuse, records, wrapped, noneIsNotFound } = c.env.store;
    if (!c.get('opens')(part)) return refuse();
    const limit = Number(c.req.query('limit') ?? 50);
    const page = Number(c.req.query('page') ?? 1);
    if (!(limit >= 1 && limit <= 100 && page >= 1)) return message(400, 'Invalid parameters.');
    if (noneIsNotFound && records[list].length === 0) return message(404, `No ${list} found.`);
    const shown = records[list].slice((page - 1) * limit, page * limit);
    return c.json(wrapped ? shown.map((record) => ({ [part.wrapper]: record })) : shown);
  });

  app.get(`/v1/${list}/count.json`, (c) => {
    const { refuse, records } = c.env.store;
    return c.get('opens')(part) ? c.json({ count: records[list].length }) : refuse();
  });
}

app.notFound(() => message(404, 'Not Found'));

accounts.notFound(() => message(404, 'Not Found'));

const without = (...missing: Area[]) => areas.filter((area) => !missing.includes(area));
const withoutScope = (missing: Scope) => scopes.filter((scope) => scope !== missing);

/** The documentation names the headers; the texts are made up. */
const tooMany = (status: number, headers: Record<string, string>) => () =>
  Response.json({ message: 'Too many requests' }, { status, headers: { ...limits, ...headers } });

const inAnHour = () => `${new Date(Date.now() + 3_600_000).toISOString().slice(0, 19)}Z`;

/** Jumpseller's REST API v1, written from its specification and its own command-line tool. */
export const sandbox = createSandbox<Store>({
  platform: 'jumpseller',
  samples: { 'account-keys': { storeUrl, apiLogin, authToken }, 'tools-app': { accessToken } },
  authorization,
  hosts: (hostname) => hostname === 'api.jumpseller.com' || hostname === 'accounts.jumpseller.com',
  works,
  answer: (request, store) =>
    new URL(request.url).hostname === 'accounts.jumpseller.com' ? accounts.fetch(request) : app.fetch(request, { store }),
  scenarios: [
    { id: 'empty-store', title: 'A new store without any data', facts: { records: emptyRecords } },
    {
      id: 'empty-store-not-found',
      title: 'A new store, and Jumpseller answers “not found” to empty lists',
      facts: { records: emptyRecords, noneIsNotFound: true },
    },
    { id: 'unwrapped-records', title: 'Records come without a wrapper', facts: { wrapped: false } },
    { id: 'no-store-url', method: 'account-keys', title: 'Only the keys are entered', values: { storeUrl: '' } },
    {
      id: 'own-domain',
      method: 'account-keys',
      title: 'The store has a domain of its own',
      values: { storeUrl: 'https://www.acme.example' },
      facts: { url: 'https://www.acme.example' },
    },
    {
      id: 'own-domain-differs',
      method: 'account-keys',
      title: 'The Store URL is a domain that Jumpseller does not name',
      values: { storeUrl: 'https://www.acme.example' },
    },
    {
      id: 'other-store',
      method: 'account-keys',
      title: 'The keys belong to another store',
      values: { storeUrl: 'https://other-store.jumpseller.com' },
    },
    {
      id: 'other-store-no-whoami',
      method: 'account-keys',
      title: 'The keys belong to another store, and only the store’s profile tells',
      values: { storeUrl: 'https://other-store.jumpseller.com' },
      facts: { whoami: () => message(404, 'Not Found') },
    },
    {
      id: 'no-whoami',
      method: 'account-keys',
      title: 'The address that proves the keys is gone',
      facts: { whoami: () => message(404, 'Not Found') },
    },
    {
      id: 'whoami-not-allowed',
      method: 'account-keys',
      title: 'The address that proves the keys takes no questions',
      facts: { whoami: () => noBody(405) },
    },
    {
      id: 'whoami-without-store',
      method: 'account-keys',
      title: 'The address that proves the keys names no store',
      facts: { whoami: () => Response.json({ account: 'owner@example.com' }) },
    },

    {
      id: 'wrong-login',
      method: 'account-keys',
      title: 'The API Login is mistyped',
      values: { apiLogin: '22222222222222222222222222222222' },
    },
    {
      id: 'wrong-token',
      method: 'account-keys',
      title: 'The Auth Token is mistyped',
      values: { authToken: '22222222222222222222222222222222' },
    },
    {
      id: 'swapped',
      method: 'account-keys',
      title: 'API Login and Auth Token are swapped',
      values: { apiLogin: authToken, authToken: apiLogin },
    },
    {
      id: 'store-code-as-login',
      method: 'account-keys',
      title: 'The store’s name was entered as API Login',
      values: { apiLogin: 'demo-store' },
    },
    {
      id: 'hooks-token',
      method: 'account-keys',
      title: 'The token is the one for webhooks',
      values: { authToken: 'fakehookstoken000000000000000000' },
    },
    { id: 'token-reset', method: 'account-keys', title: 'The Auth Token was reset', facts: { keysWork: false } },
    {
      id: 'token-reset-with-text',
      method: 'account-keys',
      title: 'The Auth Token was reset, and Jumpseller says so in words',
      facts: { keysWork: false, refuseKeys: () => message(401, 'Unauthorized') },
    },

    {
      id: 'scope-missing-products',
      method: 'account-keys',
      title: 'The role may not see products',
      facts: { areas: without('products') },
    },
    {
      id: 'scope-missing-customers',
      method: 'account-keys',
      title: 'The role may not see customers',
      facts: { areas: without('customers') },
    },
    {
      id: 'scope-missing-orders',
      method: 'account-keys',
      title: 'The role may not see orders',
      facts: { areas: without('orders') },
    },
    {
      id: 'scope-missing-categories',
      method: 'account-keys',
      title: 'The role may see neither the store’s profile nor categories',
      facts: { areas: without('assets') },
    },
    {
      id: 'scope-missing-pages',
      method: 'account-keys',
      title: 'The role may not see pages',
      facts: { areas: without('pages') },
    },
    {
      id: 'designer',
      method: 'account-keys',
      title: 'The account is a designer’s: no orders, no customers',
      facts: { areas: without('orders', 'customers') },
    },
    {
      id: 'designer-401',
      method: 'account-keys',
      title: 'The account is a designer’s, and Jumpseller answers as to wrong keys',
      facts: { areas: without('orders', 'customers'), refuse: () => noBody(401) },
    },
    {
      id: 'no-whoami-no-profile',
      method: 'account-keys',
      title: 'Neither the address that proves the keys nor the store’s profile can be read',
      facts: { whoami: () => message(404, 'Not Found'), areas: without('assets'), refuse: () => noBody(401) },
    },

    { id: 'access-ended', method: 'tools-app', title: 'The hour of the Access Token is over', facts: { accessWorks: false } },
    {
      id: 'access-token-wrong',
      method: 'tools-app',
      title: 'The Access Token is mistyped',
      values: { accessToken: 'fake-other-token.read_store' },
    },
    {
      id: 'access-to-nothing',
      method: 'tools-app',
      title: 'The access includes nothing that is read here',
      facts: { scopes: [] },
    },
    {
      id: 'access-without-products',
      method: 'tools-app',
      title: 'The access does not include products',
      facts: { scopes: withoutScope('read_products') },
    },
    {
      id: 'access-without-customers',
      method: 'tools-app',
      title: 'The access does not include customers',
      facts: { scopes: withoutScope('read_customers') },
    },
    {
      id: 'access-without-orders',
      method: 'tools-app',
      title: 'The access does not include orders',
      facts: { scopes: withoutScope('read_orders') },
    },
    {
      id: 'access-without-orders-401',
      method: 'tools-app',
      title: 'The access does not include orders, and Jumpseller answers as to a wrong token',
      facts: { scopes: withoutScope('read_orders'), refuse: () => noBody(401) },
    },
    {
      id: 'access-without-pages',
      method: 'tools-app',
      title: 'The access does not include pages',
      facts: { scopes: withoutScope('read_pages') },
    },
    {
      id: 'access-without-store',
      method: 'tools-app',
      title: 'The access includes neither the store’s profile nor categories',
      facts: { scopes: withoutScope('read_store') },
    },
    {
      id: 'access-without-store-401',
      method: 'tools-app',
      title: 'The access does not include the store’s profile, and Jumpseller answers as to a wrong token',
      facts: { scopes: withoutScope('read_store'), refuse: () => noBody(401) },
    },

    { id: 'rate-limited', title: 'Too many requests', outage: tooMany(429, { 'Jumpseller-PerMinuteRateLimit-Remaining': '0' }) },
    {
      id: 'rate-limited-orders',
      title: 'The limit of requests is reached at the orders',
      outage: at('/v1/orders.json', tooMany(429, { 'Jumpseller-PerSecondRateLimit-Remaining': '0' })),
    },
    {
      id: 'rate-limited-403',
      title: 'Too many requests, said in the old way',
      outage: tooMany(403, { 'Jumpseller-PerMinuteRateLimit-Remaining': '0' }),
    },
    {
      id: 'rate-limited-403-text',
      title: 'Too many requests, said in the old way and only in words',
      outage: at('/v1/orders.json', () => message(403, 'API rate limit exceeded')),
    },
    {
      id: 'banned',
      title: 'Banned for an hour after too many requests',
      outage: () => tooMany(429, { 'Jumpseller-BannedByRateLimit-Reset': inAnHour() })(),
    },
    {
      id: 'banned-403',
      title: 'Banned for an hour after too many requests, said in the old way',
      outage: () => tooMany(403, { 'Jumpseller-BannedByRateLimit-Reset': inAnHour() })(),
    },

    { id: 'payment-due', title: 'The store’s plan is not paid', outage: () => message(402, 'Payment Required') },
    { id: 'gone', title: 'The part of the API that is asked was switched off', outage: () => noBody(410) },
    { id: 'locked', title: 'Jumpseller refuses with a status that nobody has described', outage: () => noBody(423) },
    {
      id: 'store-closed',
      title: 'The store is closed, and Jumpseller says so',
      outage: () => message(403, 'This store is closed.'),
    },
    {
      id: 'orders-not-found',
      title: 'Jumpseller does not know the address of the orders',
      outage: at('/v1/orders.json', () => message(404, 'Not Found')),
    },
    {
      id: 'bad-query-orders',
      title: 'Jumpseller does not understand how orders are asked for',
      outage: at('/v1/orders.json', () => message(400, 'Invalid parameters.')),
    },
    {
      id: 'web-page-orders',
      title: 'A web page answers instead of the orders',
      outage: at('/v1/orders.json', () => webPage('Jumpseller')),
    },
    ...outages,
  ],
});
