import { type Context, Hono } from 'hono';
import { parseAccept } from 'hono/utils/accept';
import { noBody, webPage } from '../../../plugins/sandbox/play/answers.ts';
import { createSandbox } from '../../../plugins/sandbox/play/createSandbox.ts';
import { outages } from '../../../plugins/sandbox/play/outages.ts';

const hash = 'fakehash01';
/** A store of somebody else. */
const otherHash = 'fakehash02';
const path = (storeHash: string) => `https://api.bigcommerce.com/stores/${storeHash}/v3/`;
const accessToken = 'faketokenfaketokenfaketoken0000';

type Scope = 'Products' | 'Customers' | 'Orders' | 'Information & Settings' | 'Content';
type Entry = Record<string, unknown>;

/** The facts about a played BigCommerce store. */
interface Store {
  /** Scopes of the API account, by their names in the control panel. */
  scopes: Scope[];
  /** Whether the token is bound to a store: without, not even the default scope is there. */
  bound: boolean;
  tokens: string[];
  /** What a hash that no store has is answered with. */
  unknownHash: 403 | 404;
  /** Whether the storefront is open to shoppers. */
  status: 'live' | 'maintenance';
  /** A limit of the plan that stops every reading of data. */
  limit?: 403 | 507;
  /** A parameter that the catalogue does not know any more. */
  refusedParameter?: string;
  /** The address of the orders has changed. */
  ordersMoved: boolean;
  /** Customers come in cursor pages, which have no total. */
  customersByCursor: boolean;
  products: Entry[];
  categories: Entry[];
  customers: Entry[];
  orders: Entry[];
  pages: Entry[];
  posts: Entry[];
}

const works: Store = {
  scopes: ['Products', 'Customers', 'Orders', 'Information & Settings', 'Content'],
  bound: true,
  tokens: [accessToken],
  unknownHash: 404,
  status: 'live',
  ordersMoved: false,
  customersByCursor: false,
  products: [
    { id: 1, name: 'Fake mug', sku: 'FAKE-1', price: 9.5 },
    { id: 2, name: 'Fake plate', sku: 'FAKE-2', price: 14 },
    { id: 3, name: 'Fake bowl', sku: 'FAKE-3', price: 12.25 },
  ],
  categories: [
    { category_id: 12, parent_id: 0, tree_id: 1, name: 'Mugs' },
    { category_id: 13, parent_id: 0, tree_id: 1, name: 'Plates' },
  ],
  customers: [
    { id: 1, email: 'ada@example.com', first_name: 'Ada', last_name: 'Example', customer_group_id: 0 },
    { id: 2, email: 'ben@example.com', first_name: 'Ben', last_name: 'Sample', customer_group_id: 0 },
  ],
  orders: [
    {
      id: 100,
      status: 'Awaiting Fulfillment',
      date_created: 'Wed, 10 Jan 2018 21:05:30 +0000',
      total_inc_tax: '9.50',
      currency_code: 'USD',
      ip_address: '192.0.2.1',
      customer_message: 'Please ring twice',
      billing_address: { first_name: 'Ada', last_name: 'Example', email: 'ada@example.com' },
    },
    {
      id: 101,
      status: 'Shipped',
      date_created: 'Thu, 11 Jan 2018 08:12:00 +0000',
      total_inc_tax: '26.25',
      currency_code: 'USD',
      ip_address: '192.0.2.2',
      customer_message: '',
      billing_address: { first_name: 'Ben', last_name: 'Sample', email: 'ben@example.com' },
    },
  ],
  pages: [{ id: 1, name: 'About', type: 'page' }],
  posts: [{ id: 3, title: 'Hello' }],
};

type Played = { Bindings: { store: Store } };
type Version = 'v2' | 'v3';

const rateHeaders = {
  'X-Rate-Limit-Requests-Quota': '150',
  'X-Rate-Limit-Requests-Left': '149',
  'X-Rate-Limit-Time-Window-Ms': '30000',
  'X-Rate-Limit-Time-Reset-Ms': '15000',
};
const statusCodes = 'https://developer.bigcommerce.com/api-docs/getting-started/api-status-codes';
const scopeText = "You don't have a required scope to access the endpoint";

/** An error in the shape that the part of the API behind the address uses. */
function refuse(shape: Version | 'new', status: number, text: string): Response {
  const body = {
    v2: [{ status, message: text }],
    v3: { status, title: text, type: statusCodes, errors: {} },
    new: { code: status, message: text },
  }[shape];
  return Response.json(body, { status });
}

const notFound = (version: Version) => refuse(version, 404, 'The requested resource was not found.');

const app = new Hono<Played>();

app.use(async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(rateHeaders)) c.header(name, value);
});

// Before anybody looks at the token: the gateway does not understand the address. Its answer misleads.
app.use('/stores/*', async ({ req }, next) => {
  const understood = /^\/stores\/[^/]+\/(v2|v3)\/.*[^/]$/.test(req.path);
  if (understood) return next();
  return /^\/stores\/[^/]+\/v2\//.test(req.path) ? notFound('v2') : refuse('v3', 403, scopeText);
});

app.use('/stores/:hash/:version{v2|v3}/*', async (c, next) => {
  const { req, env } = c;
  const version = req.param('version') as Version;
  const types = parseAccept(req.header('Accept') ?? '*/*').map(({ type }) => type);
  const takesJson = types.includes('application/json');
  const takesAnything = types.includes('*/*') || types.includes('application/*');
  const takesXml = version === 'v2' && (takesAnything || types.includes('application/xml'));
  if (!takesJson && !takesXml && !(version === 'v3' && takesAnything))
    return refuse(version, 406, 'The requested content type is not supported.');
  if (req.param('hash') !== hash && req.param('hash') !== otherHash)
    return env.store.unknownHash === 404 ? notFound(version) : refuse(version, 403, scopeText);
  const token = req.header('X-Auth-Token');
  if (!token) return Response.json({ error: 'Unauthorized' }, { status: 401 });
  if (!env.store.tokens.includes(token) || req.param('hash') !== hash)
    return refuse(version, 401, 'The provided client ID or token are not a valid combination for this store.');
  if (!env.store.bound) return refuse(version, 403, scopeText);
  await next();
  if (!takesJson && takesXml) c.res = await asXml(c.res);
});

/** What v2 sends to those who do not ask for JSON. */
async function asXml(answer: Response): Promise<Response> {
  const headers = { 'Content-Type': 'application/xml' };
  if (answer.status === 204) return answer;
  const name = answer.ok ? 'records' : 'errors';
  const text = JSON.stringify(await answer.json())
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>\n<${name}>${text}</${name}>\n`, { status: answer.status, headers });
}

const v2 = new Hono<Played>();
const v3 = new Hono<Played>();

/** Refuses what the API account or the plan does not allow. */
function demand(scope: Scope, shape: Version | 'new') {
  return async ({ env: { store } }: Context<Played>, next: () => Promise<void>) => {
    if (!store.scopes.includes(scope)) return refuse(shape, 403, scopeText);
    if (store.limit) return refuse(shape, store.limit, 'The store has reached a limit of its plan.');
    return next();
  };
}

/** A v3 list: filters, pages and an envelope. */
function listV3(key: 'products' | 'categories' | 'customers' | 'pages' | 'hooks', parameters: string[] = []) {
  return ({ req, env: { store } }: Context<Played>) => {
    const known = ['limit', 'page', ...parameters].filter((name) => key !== 'products' || name !== store.refusedParameter);
    const unknown = Object.keys(req.query()).find((name) => !known.includes(name));
    if (unknown) return refuse('v3', 422, `The filter "${unknown}" is not supported.`);
    const limit = Math.min(Number(req.query('limit') ?? 50), 250);
    const page = Number(req.query('page') ?? 1);
    if (!(limit >= 1 && page >= 1)) return refuse('v3', 422, 'limit and page must be positive numbers.');
    const entries = key === 'hooks' ? [] : store[key];
    const shown = entries.slice((page - 1) * limit, page * limit);
    const fields = req.query('include_fields')?.split(',');
    const data = fields
      ? shown.map((entry) => Object.fromEntries(Object.entries(entry).filter(([name]) => name === 'id' || fields.includes(name))))
      : shown;
    const pagination =
      key === 'customers' && store.customersByCursor
        ? { count: data.length, per_page: limit, cursor: { type: 'after', end: 'ZmFrZQ==' } }
        : {
            total: entries.length,
            count: data.length,
            per_page: limit,
            current_page: page,
            total_pages: Math.max(1, Math.ceil(entries.length / limit)),
          };
    return Response.json({ data, meta: { pagination } });
  };
}

/** A v2 list: a bare array, and nothing at all when there are no records. */
function listV2(key: 'orders' | 'posts') {
  return ({ req, env: { store } }: Context<Played>) => {
    const limit = Number(req.query('limit') ?? 50);
    if (!(limit >= 1 && limit <= 250)) return refuse('v2', 400, 'The field "limit" is invalid.');
    const shown = store[key].slice(0, limit);
    return shown.length ? Response.json(shown) : noBody(204);
  };
}

async function ordersInPlace({ env: { store } }: Context<Played>, next: () => Promise<void>) {
  return store.ordersMoved ? notFound('v2') : next();
}

v3.get('/hooks', listV3('hooks'));
v3.get(
  '/catalog/products',
  demand('Products', 'v3'),
  listV3('products', ['include_fields', 'exclude_fields', 'is_visible', 'name']),
);
v3.get('/catalog/trees/categories', demand('Products', 'v3'), listV3('categories', ['tree_id:in', 'name']));
v3.get('/catalog/categories', demand('Products', 'v3'), listV3('categories', ['include_fields', 'name']));
v3.get('/customers', demand('Customers', 'v3'), listV3('customers', ['id:in', 'sort', 'after', 'before']));
v3.get('/content/pages', demand('Content', 'new'), listV3('pages', ['name:like']));

v2.get('/store', demand('Information & Settings', 'v2'), ({ env: { store } }) =>
  Response.json({
    id: hash,
    name: 'Fake',
    domain: 'fake.example',
    secure_url: 'https://fake.example',
    status: store.status,
    plan_name: 'Standard',
    currency: 'USD',
    admin_email: 'owner@example.com',
    first_name: 'Ada',
    last_name: 'Example',
    phone: '555-0100',
    address: '1 Example Street',
  }),
);
v2.get('/orders', ordersInPlace, demand('Orders', 'v2'), listV2('orders'));
v2.get('/orders/count', ordersInPlace, demand('Orders', 'v2'), ({ env: { store } }) =>
  Response.json({ statuses: [{ id: 11, name: 'Awaiting Fulfillment', count: store.orders.length }], count: store.orders.length }),
);
v2.get('/blog/posts', demand('Content', 'v2'), listV2('posts'));
v2.get('/blog/posts/count', demand('Content', 'v2'), ({ env: { store } }) => Response.json({ count: store.posts.length }));

v2.all('*', () => notFound('v2'));
v3.all('*', () => notFound('v3'));
app.route('/stores/:hash/v2', v2);
app.route('/stores/:hash/v3', v3);
app.notFound(() => Response.json({ error: 'Not Found' }, { status: 404 }));

const scopesWithout = (scope: Scope) => works.scopes.filter((other) => other !== scope);

/** BigCommerce as its REST Management API (v2 and v3) answers to a store-level API account. */
export const sandbox = createSandbox<Store>({
  platform: 'bigcommerce',
  samples: { 'store-token': { apiPath: path(hash), accessToken, clientId: 'fakeclientfakeclientfakeclient0' } },
  hosts: (hostname) => hostname === 'api.bigcommerce.com',
  works,
  answer: (request, store) => app.fetch(request, { store }),
  scenarios: [
    {
      id: 'empty-store',
      title: 'A new store without any data',
      facts: { products: [], categories: [], customers: [], orders: [], pages: [], posts: [] },
    },
    { id: 'storefront-closed', title: 'The shop is closed to shoppers', facts: { status: 'maintenance' } },
    { id: 'customers-without-total', title: 'Customers are not counted', facts: { customersByCursor: true } },
    {
      id: 'wrong-token',
      title: 'The token is wrong',
      values: { accessToken: 'wrongtokenwrongtokenwrongtoken0' },
    },
    { id: 'token-deleted', title: 'The API account was deleted', facts: { tokens: [] } },
    {
      id: 'client-id-as-token',
      title: 'The Client ID was entered as the token',
      values: { accessToken: 'fakeclientfakeclientfakeclient0' },
    },
    {
      id: 'legacy-account',
      title: 'The values are of a legacy API account',
      values: {
        apiPath: `https://store-${hash}.mybigcommerce.com/api/v2/`,
        accessToken: '00000000000000000000000000000000deadbeef',
        clientId: 'olduser',
      },
    },
    { id: 'token-of-another-store', title: 'The token belongs to another store', values: { apiPath: path(otherHash) } },
    {
      id: 'scope-missing-products',
      title: 'The token may not read products and categories',
      facts: { scopes: scopesWithout('Products') },
    },
    {
      id: 'scope-missing-customers',
      title: 'The token may not read customers',
      facts: { scopes: scopesWithout('Customers') },
    },
    { id: 'scope-missing-orders', title: 'The token may not read orders', facts: { scopes: scopesWithout('Orders') } },
    {
      id: 'scope-missing-pages',
      title: 'The token may not read pages and blog posts',
      facts: { scopes: scopesWithout('Content') },
    },
    {
      id: 'scope-missing-information',
      title: 'The token may not read the store’s settings',
      facts: { scopes: scopesWithout('Information & Settings') },
    },
    { id: 'no-scopes', title: 'The token may not read any data', facts: { scopes: [] } },
    { id: 'everything-refused', title: 'The token is not allowed anything at all', facts: { bound: false } },
    { id: 'unknown-store', title: 'No store has this API Path', values: { apiPath: path('nosuchhash') } },
    {
      id: 'unknown-store-refused',
      title: 'No store has this API Path, and BigCommerce speaks of missing permissions',
      values: { apiPath: path('nosuchhash') },
      facts: { unknownHash: 403 },
    },
    { id: 'plan-limit', title: 'The store’s plan does not allow it', facts: { limit: 507 } },
    {
      id: 'platform-limit',
      title: 'The store has reached a limit, and BigCommerce answers like for a missing permission',
      facts: { limit: 403 },
    },
    {
      id: 'store-suspended',
      title: 'The store is suspended, being upgraded or in maintenance',
      outage: () => refuse('v3', 503, 'This store is currently unavailable.'),
    },
    {
      id: 'locked',
      title: 'BigCommerce has locked what is asked for',
      outage: () => refuse('v3', 423, 'The resource is locked.'),
    },
    {
      id: 'rate-limited',
      title: 'Too many requests',
      outage: () =>
        Response.json(
          { error: 'Too Many Requests' },
          { status: 429, headers: { ...rateHeaders, 'X-Rate-Limit-Requests-Left': '0' } },
        ),
    },
    {
      id: 'rate-limited-older-header',
      title: 'Too many requests, said in the older way',
      outage: () => noBody(429, { 'X-Retry-After': '15' }),
    },
    { id: 'under-load', title: 'BigCommerce itself is under heavy load', outage: () => noBody(429) },
    {
      id: 'accept-refused',
      title: 'BigCommerce does not accept how the check asks',
      outage: () => refuse('v3', 406, 'The requested content type is not supported.'),
    },
    {
      id: 'parameter-refused',
      title: 'BigCommerce no longer understands how products are asked for',
      facts: { refusedParameter: 'limit' },
    },
    { id: 'orders-moved', title: 'BigCommerce has moved the address of the orders', facts: { ordersMoved: true } },
    ...outages,
    {
      id: 'server-error-page',
      title: 'The platform has an internal error and shows a web page',
      outage: () => webPage('500 Internal Server Error', 500),
    },
  ],
});
