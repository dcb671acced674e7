import { type Context, Hono } from 'hono';
import { noBody, redirect, webPage } from '../../../plugins/sandbox/play/answers.ts';
import { at } from '../../../plugins/sandbox/play/at.ts';
import { createSandbox } from '../../../plugins/sandbox/play/createSandbox.ts';
import { outages } from '../../../plugins/sandbox/play/outages.ts';

const host = 'demo-store.onshopbase.com';
const apiKey = '0'.repeat(32);
const apiPassword = '0'.repeat(64);
const wrongPassword = '1'.repeat(64);

type Scope = 'read_products' | 'read_customers' | 'read_orders' | 'read_content';
type Entry = Record<string, unknown>;
type List = 'products' | 'customers' | 'orders' | 'customCollections' | 'smartCollections' | 'pages';

/** The facts about a played ShopBase store. */
interface Store {
  /** Whether a store has this name; otherwise the host answers, but not for any store. */
  exists: boolean;
  /** Whether the private app is still there. */
  appExists: boolean;
  scopes: readonly Scope[];
  /** Whether the app may read the store's own data, which needs no scope. */
  mayReadShop: boolean;
  /** Says no in one of the shapes in which errors come. */
  refuse: (status: number, text: string) => Response;
  /** Whether the store comes under `shop`; the specification shows it bare. */
  shopIsWrapped: boolean;
  /** Under which name custom collections come. */
  collectionsKey: 'custom_collection' | 'custom_collections' | 'collections';
  /** Whether the lists look at `limit` and `fields`. */
  heedsParameters: boolean;
  records: Record<List, Entry[]>;
}

const asErrors: Store['refuse'] = (status, text) => Response.json({ errors: text }, { status });

const works: Store = {
  exists: true,
  appExists: true,
  scopes: ['read_products', 'read_customers', 'read_orders', 'read_content'],
  mayReadShop: true,
  refuse: asErrors,
  shopIsWrapped: true,
  collectionsKey: 'custom_collection',
  heedsParameters: true,
  records: {
    products: [product(1, 'Demo mug', 12.5), product(2, 'Demo plate', 20), product(3, 'Demo bowl', 17.25)],
    customers: [customer(1, 'Ada', 'Sample'), customer(2, 'Ben', 'Sample')],
    orders: [order(1, 'paid', 25), order(2, 'refunded', 12.5)],
    customCollections: [{ id: 4000001, title: 'Mugs', handle: 'mugs' }],
    smartCollections: [{ id: 4100001, title: 'Under 20 dollars', handle: 'under-20-dollars' }],
    pages: [{ id: 5000001, title: 'About us', handle: 'about-us', publish: true }],
  },
};

/** Times in seconds since 1970. */
function product(number: number, title: string, price: number | string): Entry {
  const handle = title.toLowerCase().replace(' ', '-');
  return {
    id: 1000000 + number,
    title,
    handle,
    body_html: `<p>A ${title.toLowerCase()}, made up for trying.</p>`,
    variants: [{ id: number, sku: `DEMO-${number}`, price }],
    created_at: 1561694636,
  };
}

function customer(number: number, firstName: string, lastName: string): Entry {
  return {
    id: 2000000 + number,
    first_name: firstName,
    last_name: lastName,
    email: `${firstName}.${lastName}@example.com`.toLowerCase(),
    phone: '555-0100',
    orders_count: 6,
    total_spent: 37.96,
  };
}

/** Times in ISO 8601, unlike those of products. */
function order(number: number, status: string, total: number): Entry {
  return {
    id: 3000000 + number,
    order_number: 1000 + number,
    name: `#${1000 + number}`,
    email: 'ada.sample@example.com',
    financial_status: status,
    total_price: total,
    currency: 'USD',
    created_at: '2026-01-02T03:04:05+00:00',
  };
}

type Played = { Bindings: { store: Store } };

const app = new Hono<Played>();

app.use(async (c, next) => {
  await next();
  c.header('X-Sb-Shop-Api-Call-Limit', '1/30');
});

// The admin's own web pages answer to everything that is no data.
app.use(async (c, next) => (c.req.path.endsWith('.json') ? next() : webPage('ShopBase admin')));

app.use(async (c, next) => {
  const { store } = c.env;
  if (!store.exists) return store.refuse(404, 'Not Found');
  const credentials = `Basic ${btoa(`${apiKey}:${apiPassword}`)}`;
  if (!store.appExists || c.req.header('Authorization') !== credentials) return store.refuse(401, 'Unauthorized');
  // Every scope of the app only reads.
  return c.req.method === 'GET' ? next() : store.refuse(403, 'Forbidden');
});

function demand(scope: Scope) {
  return async (c: Context<Played>, next: () => Promise<void>) =>
    c.env.store.scopes.includes(scope) ? next() : c.env.store.refuse(403, `This action requires the scope ${scope}`);
}

/** A list by pages of at most 250 records, 50 when nothing is said. */
function list(name: List, keyOf: (store: Store) => string = () => name) {
  return ({ req, env: { store } }: Context<Played>) => {
    const limit = store.heedsParameters ? Math.min(Number(req.query('limit') ?? 50), 250) : 50;
    const page = Number(req.query('page') ?? 1);
    if (!(limit >= 1 && page >= 1)) return store.refuse(422, 'limit and page must be positive numbers');
    const fields = store.heedsParameters ? req.query('fields')?.split(',') : undefined;
    const shown = store.records[name].slice((page - 1) * limit, page * limit);
    return Response.json({
      [keyOf(store)]: fields
        ? shown.map((entry) => Object.fromEntries(Object.entries(entry).filter(([key]) => fields.includes(key))))
        : shown,
    });
  };
}

function count(name: List) {
  return ({ env: { store } }: Context<Played>) => Response.json({ count: store.records[name].length });
}

app.get('/admin/shop.json', ({ env: { store } }) => {
  if (!store.mayReadShop) return store.refuse(403, 'Forbidden');
  const shop = {
    id: 100000001,
    name: 'Demo Store',
    domain: host,
    primary_domain: 'demo.example',
    currency: 'USD',
    email: 'owner@example.com',
    shop_owner: 'Ada Sample',
    phone: '555-0100',
  };
  return Response.json(store.shopIsWrapped ? { shop } : shop);
});

app.get('/admin/products.json', demand('read_products'), list('products'));
app.get('/admin/products/count.json', demand('read_products'), count('products'));
app.get('/admin/customers.json', demand('read_customers'), list('customers'));
app.get('/admin/customers/count.json', demand('read_customers'), count('customers'));
app.get('/admin/orders.json', demand('read_orders'), list('orders'));
app.get('/admin/orders/count.json', demand('read_orders'), count('orders'));
app.get(
  '/admin/collections/custom.json',
  demand('read_products'),
  list('customCollections', (store) => store.collectionsKey),
);
app.get('/admin/collections/custom/count.json', demand('read_products'), count('customCollections'));
app.get(
  '/admin/smart_collections.json',
  demand('read_products'),
  list('smartCollections', () => 'smart_collections'),
);
app.get('/admin/smart_collections/count.json', demand('read_products'), count('smartCollections'));
app.get('/admin/pages.json', demand('read_content'), list('pages'));

app.notFound((c) => c.env.store.refuse(404, 'Not Found'));

const scopesWithout = (scope: Scope) => works.scopes.filter((other) => other !== scope);

/** ShopBase's Admin API as a private app sees it. */
export const sandbox = createSandbox<Store>({
  platform: 'shopbase',
  samples: { 'private-app': { storeUrl: `https://${host}`, apiKey, apiPassword } },
  hosts: (hostname) => hostname === host,
  works,
  answer: (request, store) => app.fetch(request, { store }),
  scenarios: [
    {
      id: 'empty-store',
      title: 'A new store without any data',
      facts: { records: { products: [], customers: [], orders: [], customCollections: [], smartCollections: [], pages: [] } },
    },
    {
      id: 'only-smart-collections',
      title: 'All collections fill themselves by rules',
      facts: { records: { ...works.records, customCollections: [] } },
    },
    {
      id: 'collections-in-plural',
      title: 'Collections come under another name',
      facts: { collectionsKey: 'custom_collections' },
    },
    { id: 'collections-short', title: 'Collections come under a short name', facts: { collectionsKey: 'collections' } },
    {
      id: 'shop-not-wrapped',
      title: 'The store’s own data comes as the specification shows it',
      facts: { shopIsWrapped: false },
    },
    { id: 'limit-ignored', title: 'ShopBase sends more records than were asked for', facts: { heedsParameters: false } },
    {
      id: 'prices-as-text',
      title: 'Prices come as texts',
      facts: { records: { ...works.records, products: [product(1, 'Demo mug', '12.5')] } },
    },

    { id: 'wrong-password', title: 'The API Password is wrong', values: { apiPassword: wrongPassword } },
    { id: 'swapped', title: 'API Key and API Password are exchanged', values: { apiKey: apiPassword, apiPassword: apiKey } },
    { id: 'key-twice', title: 'The API Key was entered twice', values: { apiPassword: apiKey } },
    { id: 'app-deleted', title: 'The private app was deleted', facts: { appExists: false } },
    {
      id: 'refused-in-other-shape',
      title: 'The values are refused in the other shape of errors',
      facts: {
        appExists: false,
        refuse: (status, text) => Response.json({ success: false, message: text }, { status }),
      },
    },
    {
      id: 'failure-without-status',
      title: 'ShopBase reports a failure, but under the status of a success',
      outage: () => Response.json({ success: false, message: 'Something went wrong' }),
    },
    {
      id: 'refused-without-status',
      title: 'The values are refused, but under the status of a success',
      outage: () => Response.json({ success: false, message: 'Unauthorized' }),
    },

    {
      id: 'scope-missing-products',
      title: 'The app may not read products and collections',
      facts: { scopes: scopesWithout('read_products') },
    },
    {
      id: 'scope-missing-customers',
      title: 'The app may not read customers',
      facts: { scopes: scopesWithout('read_customers') },
    },
    { id: 'scope-missing-orders', title: 'The app may not read orders', facts: { scopes: scopesWithout('read_orders') } },
    { id: 'scope-missing-pages', title: 'The app may not read pages', facts: { scopes: scopesWithout('read_content') } },
    { id: 'no-scopes', title: 'The app may not read any data', facts: { scopes: [] } },
    { id: 'shop-refused', title: 'The app may not even read the store’s own data', facts: { mayReadShop: false } },

    { id: 'store-frozen', title: 'The store is frozen because of an open bill', outage: () => asErrors(402, 'Payment Required') },
    { id: 'store-locked', title: 'ShopBase has locked the store', outage: () => asErrors(423, 'Locked') },
    {
      id: 'not-in-plan',
      title: 'The plan does not include orders',
      outage: at('/admin/orders.json', () => asErrors(501, 'Not Implemented')),
    },
    {
      id: 'unknown-name',
      title: 'No store has this name, and there is no server for it',
      values: { storeUrl: 'https://no-such-store.onshopbase.com' },
    },
    { id: 'unknown-store', title: 'No store has this name, says the server', facts: { exists: false } },
    {
      id: 'unknown-store-page',
      title: 'No store has this name, says a web page',
      outage: () => webPage('Store not found', 404),
    },
    {
      id: 'orders-moved',
      title: 'ShopBase has moved the address of the orders',
      outage: at('/admin/orders.json', () => asErrors(404, 'Not Found')),
    },

    {
      id: 'rate-limited',
      title: 'Too many requests',
      outage: () =>
        Response.json({ errors: 'Too Many Requests' }, { status: 429, headers: { 'X-Sb-Shop-Api-Call-Limit': '30/30' } }),
    },
    {
      id: 'rate-limited-orders',
      title: 'The limit of requests is reached at the orders',
      outage: at('/admin/orders.json', () => noBody(429, { 'X-Sb-Shop-Api-Call-Limit': '30/30' })),
    },
    {
      id: 'sign-in',
      title: 'ShopBase sends the visitor to its login',
      outage: () => redirect('https://accounts.shopbase.com/sign-in', 303),
    },
    { id: 'accept-refused', title: 'ShopBase does not accept how the check asks', outage: () => asErrors(406, 'Not Acceptable') },
    {
      id: 'parameter-refused',
      title: 'ShopBase no longer understands how products are asked for',
      outage: at('/admin/products.json', () => asErrors(422, 'Unprocessable Entity')),
    },
    ...outages,
  ],
});
