import { Hono } from 'hono';
import { noBody, webPage } from '../../../plugins/sandbox/play/answers.ts';
import { at } from '../../../plugins/sandbox/play/at.ts';
import { createSandbox } from '../../../plugins/sandbox/play/createSandbox.ts';
import { outages } from '../../../plugins/sandbox/play/outages.ts';

const merchantId = 'ABCDE12345FGH';
const apiToken = '00000000-0000-0000-0000-000000000000';
/** Tokens of apps are JWTs and live for about 30 minutes; this one ended in 2023. */
const endedToken = [
  { alg: 'HS256', typ: 'JWT' },
  { iat: 1700000000, exp: 1700001800 },
]
  .map((part) => btoa(JSON.stringify(part)).replace(/={1,2}$/, ''))
  .concat('FAKEFAKEFAKEFAKE')
  .join('.');

const hosts = {
  na: 'api.clover.com',
  eu: 'api.eu.clover.com',
  la: 'api.la.clover.com',
  ap: 'api.ap.clover.com',
  sandbox: 'apisandbox.dev.clover.com',
};

const permissions = ['MERCHANT_R', 'INVENTORY_R', 'CUSTOMERS_R', 'ORDERS_R', 'EMPLOYEES_R'] as const;
type Permission = (typeof permissions)[number];

/** The lists below a merchant, with the permission that each needs. */
const lists = {
  items: 'INVENTORY_R',
  categories: 'INVENTORY_R',
  customers: 'CUSTOMERS_R',
  orders: 'ORDERS_R',
  employees: 'EMPLOYEES_R',
} as const satisfies Record<string, Permission>;
type List = keyof typeof lists;

interface Store {
  /** The only host that knows the store; regions share nothing. */
  host: string;
  /** False: revoked, or the store is closed. Clover does not say which. */
  tokenWorks: boolean;
  permissions: readonly Permission[];
  /** Lists that the service plan does not have. */
  notInPlan: readonly List[];
  /** Clover answers a bad token and a missing permission alike. */
  refuse: () => Response;
  merchantExists: boolean;
  understandsQueries: boolean;
  records: Record<List, Record<string, unknown>[]>;
}

const message = (status: number, text: string) => Response.json({ message: text }, { status });

const works: Store = {
  host: hosts.na,
  tokenWorks: true,
  permissions,
  notInPlan: [],
  refuse: () => message(401, '401 Unauthorized'),
  merchantExists: true,
  understandsQueries: true,
  records: {
    items: [
      { id: '0000000000AAA', name: 'Espresso', sku: 'ESP-1', code: '4006381000001', price: 250, hidden: false },
      { id: '0000000000AAB', name: 'Flat white', sku: 'FLW-1', code: '4006381000002', price: 380, hidden: false },
      { id: '0000000000AAC', name: 'Staff meal', sku: '', code: '', price: 0, hidden: true },
    ],
    categories: [
      { id: '0000000000BAA', name: 'Hot drinks', sortOrder: 1 },
      { id: '0000000000BAB', name: 'Cakes', sortOrder: 2 },
    ],
    customers: [
      {
        id: '0000000000CAA',
        firstName: 'Ada',
        lastName: 'Sample',
        emailAddresses: { elements: [{ id: '0000000000CEA', emailAddress: 'ada.sample@example.com' }] },
        phoneNumbers: { elements: [{ id: '0000000000CPA', phoneNumber: '555-0100' }] },
      },
      {
        id: '0000000000CAB',
        firstName: 'Ben',
        lastName: 'Sample',
        emailAddresses: { elements: [{ id: '0000000000CEB', emailAddress: 'ben.sample@example.com' }] },
        phoneNumbers: { elements: [] },
      },
    ],
    orders: [
      { id: '0000000000DAA', currency: 'USD', total: 630, state: 'locked', createdTime: 1767262200000 },
      { id: '0000000000DAB', currency: 'USD', total: 250, state: 'open', createdTime: 1767265800000 },
    ],
    employees: [{ id: '0000000000EAA', name: 'Cleo Sample', pin: '0000', role: 'ADMIN' }],
  },
};

const app = new Hono<{ Bindings: { store: Store } }>();

app.use(async (c, next) => {
  const { store } = c.env;
  const knowsToken = new URL(c.req.url).hostname === store.host && store.tokenWorks;
  if (!knowsToken || c.req.header('Authorization') !== `Bearer ${apiToken}`) return store.refuse();
  // The token may only read.
  if (c.req.method !== 'GET') return store.refuse();
  if (!/application\/json|\*\/\*/.test(c.req.header('Accept') ?? '*/*')) return message(406, '406 Not Acceptable');
  await next();
});

app.use('/v3/merchants/:merchantId/*', async (c, next) => {
  if (c.req.param('merchantId') !== merchantId) return c.env.store.refuse();
  if (!c.env.store.merchantExists) return message(404, 'Merchant not found');
  await next();
});

app.get('/v3/merchants/:merchantId', (c) => {
  const { permissions, refuse } = c.env.store;
  if (!permissions.includes('MERCHANT_R')) return refuse();
  return c.json({
    id: merchantId,
    name: 'Sample Coffee House',
    defaultCurrency: 'USD',
    phoneNumber: '555-0123',
    owner: { href: `https://${c.env.store.host}/v3/merchants/${merchantId}/employees/0000000000EAA` },
  });
});

for (const list of Object.keys(lists) as List[]) {
  app.get(`/v3/merchants/:merchantId/${list}`, (c) => {
    const { permissions, notInPlan, refuse, understandsQueries, records } = c.env.store;
    if (!permissions.includes(lists[list]) || notInPlan.includes(list)) return refuse();

    const limit = Number(c.req.query('limit') ?? 100);
    const offset = Number(c.req.query('offset') ?? 0);
    const expand = c.req.query('expand')?.split(',') ?? [];
    if (!understandsQueries || !(limit >= 1 && limit <= 1000) || !(offset >= 0)) return message(400, 'Invalid query parameter');
    if (expand.length > 3) return message(400, 'Too many expandable fields');

    const elements = records[list].slice(offset, offset + limit).map((record) => withoutNested(record, expand));
    return c.json({ elements, href: c.req.url });
  });
}

app.notFound(() => message(404, '404 Not Found'));

/** A record as Clover lists it: nested lists come only when asked for. */
function withoutNested(record: Record<string, unknown>, expand: string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([key, value]) => typeof value !== 'object' || expand.includes(key)));
}

/** `kind` is the header that Clover names the exceeded limit by; only the concurrent kinds say how long to wait. */
function tooManyRequests(kind: string, limit: number, retryAfterS?: number): Response {
  const headers = new Headers({ [`X-RateLimit-${kind}`]: String(limit) });
  if (retryAfterS !== undefined) headers.set('Retry-After', String(retryAfterS));
  return Response.json({ message: '429 Too Many Requests' }, { status: 429, headers });
}

const without = (...missing: Permission[]) => permissions.filter((permission) => !missing.includes(permission));

/** Clover v3, written from its documentation and public clients of it. */
export const sandbox = createSandbox<Store>({
  platform: 'clover',
  samples: { 'merchant-token': { merchantId, apiToken, region: 'auto' } },
  hosts: (hostname) => Object.values(hosts).includes(hostname),
  works,
  answer: (request, store) => app.fetch(request, { store }),
  scenarios: [
    {
      id: 'empty-store',
      title: 'A new store without any data',
      facts: { records: { items: [], categories: [], customers: [], orders: [], employees: [] } },
    },
    { id: 'store-in-europe', title: 'The store is in Europe, the region is left on automatic', facts: { host: hosts.eu } },
    {
      id: 'store-in-latin-america',
      title: 'The store is in Latin America, the region is left on automatic',
      facts: { host: hosts.la },
    },
    {
      id: 'store-in-asia-pacific',
      title: 'The store is in Asia or Australia, the region is left on automatic',
      facts: { host: hosts.ap },
    },
    {
      id: 'test-store',
      title: 'A developer’s test store, and the region says so',
      facts: { host: hosts.sandbox },
      values: { region: 'sandbox' },
    },

    {
      id: 'wrong-token',
      title: 'The token is not the one that was made',
      values: { apiToken: '99999999-9999-9999-9999-999999999999' },
    },
    { id: 'revoked-token', title: 'The token was deleted', facts: { tokenWorks: false } },
    { id: 'wrong-merchant-id', title: 'The Merchant ID is mistyped', values: { merchantId: 'ABCDE12345FGX' } },
    {
      id: 'other-merchants-token',
      title: 'The token belongs to another business',
      values: { apiToken: '11111111-1111-1111-1111-111111111111' },
    },
    { id: 'wrong-region', title: 'The store is in the United States, the region says Europe', values: { region: 'eu' } },
    { id: 'test-store-token', title: 'The token is from a developer’s test store', facts: { host: hosts.sandbox } },
    {
      id: 'ecommerce-key',
      title: 'The token is a private key for online payments',
      values: { apiToken: '22222222-2222-2222-2222-222222222222' },
    },
    {
      id: 'expired-oauth-token',
      title: 'The token is an app’s and has expired',
      values: { apiToken: 'fake.expired-oauth-token.0000000000000000' },
    },
    { id: 'store-closed', title: 'The store is closed', facts: { tokenWorks: false } },
    {
      id: 'refused-without-words',
      title: 'The token is refused without any text',
      facts: { tokenWorks: false, refuse: () => noBody(401) },
    },
    {
      id: 'refused-in-wrapper',
      title: 'The token is refused, with the text in another place',
      facts: { tokenWorks: false, refuse: () => Response.json({ error: { message: '401 Unauthorized' } }, { status: 401 }) },
    },
    { id: 'unknown-merchant', title: 'Clover does not know the Merchant ID', facts: { merchantExists: false } },

    { id: 'scope-missing-merchant', title: 'The token may not read the merchant', facts: { permissions: without('MERCHANT_R') } },
    {
      id: 'scope-missing-inventory',
      title: 'The token may not read the inventory: products and categories',
      facts: { permissions: without('INVENTORY_R') },
    },
    { id: 'scope-missing-customers', title: 'The token may not read customers', facts: { permissions: without('CUSTOMERS_R') } },
    { id: 'scope-missing-orders', title: 'The token may not read orders', facts: { permissions: without('ORDERS_R') } },
    { id: 'scope-missing-employees', title: 'The token may not read employees', facts: { permissions: without('EMPLOYEES_R') } },
    { id: 'scope-missing-all', title: 'The token may read nothing', facts: { permissions: [] } },
    {
      id: 'scope-missing-merchant-and-orders',
      title: 'The token may read neither the merchant nor orders',
      facts: { permissions: without('MERCHANT_R', 'ORDERS_R') },
    },
    {
      id: 'scope-missing-orders-403',
      title: 'The token may not read orders, and Clover says “forbidden”',
      facts: { permissions: without('ORDERS_R'), refuse: () => message(403, '403 Forbidden') },
    },
    {
      id: 'expandable-fields-orders',
      title: 'Orders are refused, and Clover speaks of expandable fields',
      facts: {
        permissions: without('ORDERS_R'),
        refuse: () => message(403, 'Invalid permissions for expandable fields'),
      },
    },
    {
      id: 'expired-jwt',
      title: 'The token is an app’s, and says itself when it ended',
      values: { apiToken: endedToken },
    },
    {
      id: 'payments-plus',
      title: 'The Payments Plus plan has no items and no orders',
      facts: { notInPlan: ['items', 'orders'] },
    },

    { id: 'rate-limited', title: 'Too many requests', outage: () => tooManyRequests('tokenLimit', 16) },
    {
      id: 'rate-limited-app',
      title: 'Too many requests of all stores together',
      outage: () => tooManyRequests('crossTokenLimit', 50),
    },
    {
      id: 'too-many-at-once',
      title: 'Too many requests at the same time',
      outage: () => tooManyRequests('tokenConcurrentLimit', 5, 7),
    },
    {
      id: 'too-many-at-once-app',
      title: 'Too many requests of all stores at the same time',
      outage: () => tooManyRequests('crossTokenConcurrentLimit', 10, 7),
    },
    {
      id: 'rate-limited-orders',
      title: 'The limit of requests is reached at the orders',
      outage: at(`/v3/merchants/${merchantId}/orders`, () => tooManyRequests('tokenConcurrentLimit', 5, 7)),
    },
    { id: 'bad-query', title: 'Clover does not understand our requests', facts: { understandsQueries: false } },
    {
      id: 'blocked-by-edge',
      title: 'A server in front of Clover refuses with a web page',
      outage: () => webPage('Access denied', 403),
    },
    {
      id: 'server-error-orders',
      title: 'The orders cannot be read because of an internal error',
      outage: at(`/v3/merchants/${merchantId}/orders`, () => message(500, 'Internal Server Error')),
    },
    ...outages,
  ],
});
