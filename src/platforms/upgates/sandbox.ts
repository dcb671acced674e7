import { type Context, Hono } from 'hono';
import { noBody, redirect, webPage } from '../../../plugins/sandbox/play/answers.ts';
import { at } from '../../../plugins/sandbox/play/at.ts';
import { createSandbox } from '../../../plugins/sandbox/play/createSandbox.ts';
import { outages } from '../../../plugins/sandbox/play/outages.ts';

const hosts = {
  shop: 'example-shop.admin.s00.upgates.com',
  /** Where the shop was before it moved. */
  former: 'example-shop.admin.s99.upgates.com',
  /** The address that old clients use, without the mark of the server. */
  old: 'example-shop.admin.upgates.com',
};
const apiUrl = (host: string) => `https://${host}/api/v2`;
const login = '00000000';
const key = 'FAKEfakeFAKEfake';

type Entry = Record<string, unknown>;
type Privilege = 'deny' | 'readonly' | 'all';

/** The lists of the API, with the service that a right is given for. */
const services = {
  products: 'Products',
  categories: 'Categories',
  customers: 'Customers',
  orders: 'Orders',
  articles: 'Articles',
  news: 'News',
} as const;
type List = keyof typeof services;
const lists = Object.keys(services) as List[];

/** The facts about a played shop and its API access. */
interface Store {
  /** `blocked`: inactive, or too many failed logins from our address. The API does not say which. */
  access: 'active' | 'blocked';
  privileges: Record<List, Privilege>;
  /** Whether products have the short list. */
  simpleProducts: boolean;
  /** Requests left in this hour. */
  left: number;
  records: Record<List, Entry[]>;
}

const every = (privilege: Privilege) => Object.fromEntries(lists.map((list) => [list, privilege])) as Record<List, Privilege>;

const works: Store = {
  access: 'active',
  privileges: every('readonly'),
  simpleProducts: true,
  left: 90,
  records: {
    products: [
      {
        product_id: 34,
        code: 'P-1',
        ean: null,
        active_yn: true,
        manufacturer: 'Acme',
        stock: 4,
        availability: 'Skladem',
        variants: [],
      },
      {
        product_id: 35,
        code: 'P-2',
        ean: null,
        active_yn: true,
        manufacturer: 'Acme',
        stock: 0,
        availability: 'Skladem',
        variants: [],
      },
    ],
    categories: [
      {
        category_id: 3,
        code: 'C-1',
        parent_id: null,
        active_yn: true,
        type: 'siteWithProducts',
        descriptions: [{ language_id: 'cs', name: 'Hrnky' }],
      },
    ],
    customers: [
      {
        customer_id: 7,
        type: 'customer',
        firstname: 'Ada',
        surname: 'Example',
        login: { email: 'ada@example.com' },
        communication: { phone: '555-0100' },
        addresses: [],
      },
    ],
    orders: [
      {
        order_number: 'O-1001',
        status: 'Přijatá',
        order_total: 250,
        currency_id: 'CZK',
        creation_time: '2024-03-01T10:15:00+01:00',
        customer: { firstname: 'Ada', surname: 'Example', email: 'ada@example.com' },
      },
      {
        order_number: 'O-1002',
        status: 'Odeslaná',
        order_total: 480.5,
        currency_id: 'CZK',
        creation_time: '2024-03-02T08:00:00+01:00',
        customer: { firstname: 'Ben', surname: 'Sample', email: 'ben@example.com' },
      },
    ],
    articles: [{ article_id: 5, descriptions: [{ language_id: 'cs', title: 'O nás' }] }],
    news: [{ news_id: 6, descriptions: [{ language_id: 'cs', title: 'Novinka' }] }],
  },
};

/** The keys of an error are not documented; its status is. */
function refuse(status: number, message: string, headers: Record<string, string> = {}): Response {
  return Response.json({ message }, { status, headers });
}

type Played = { Bindings: { store: Store } };

const app = new Hono<Played>();
const api = new Hono<Played>();

api.use(async (c, next) => {
  const { store } = c.env;
  await next();
  c.header('X-Rate-Limit-Hour', '100');
  c.header('X-Rate-Limit-Day', '1500');
  c.header('X-Rate-Limit-Hour-Remaining', String(store.left));
  c.header('X-Rate-Limit-Total-Remaining', String(store.left));
});

api.use(async ({ req, env: { store } }, next) => {
  if (store.access === 'blocked') return refuse(403, 'Access denied.');
  if (req.header('Authorization') !== `Basic ${btoa(`${login}:${key}`)}`) return refuse(401, 'Unauthorized.');
  return next();
});

/** Every API user may ask what it may do. */
api.get('/status', ({ env: { store } }) =>
  Response.json({
    services: lists.map((list) => ({
      service: services[list],
      url: `${apiUrl(hosts.shop)}/${list}`,
      privilege: store.privileges[list],
    })),
    documentation_link: 'https://docs.upgates.com/',
  }),
);

/** A page of up to 100 records. There is no parameter for fewer. */
function list(key: List) {
  return ({ req, env: { store } }: Context<Played>) => {
    if (store.privileges[key] === 'deny') return refuse(403, 'Access denied.');
    const entries = store.records[key];
    const page = Number(req.query('page') ?? 1);
    const shown = entries.slice((page - 1) * 100, page * 100);
    return Response.json({
      current_page: page,
      current_page_items: shown.length,
      number_of_pages: Math.ceil(entries.length / 100),
      number_of_items: entries.length,
      [key]: shown,
    });
  };
}

api.get('/products/simple', async (c) => (c.env.store.simpleProducts ? list('products')(c) : refuse(404, 'Not found.')));
for (const key of lists) api.get(`/${key}`, list(key));
api.on(['POST', 'PUT', 'DELETE'], '*', () => refuse(405, 'Method not allowed.'));
api.notFound(() => refuse(404, 'Not found.'));
app.route('/api/v2', api);
app.notFound(() => webPage('Page not found', 404));

function answer(request: Request, store: Store): Response | Promise<Response> {
  const { hostname } = new URL(request.url);
  // The new address stands in the body, and in no header.
  if (hostname === hosts.former) return Response.json({ api_url: apiUrl(hosts.shop) }, { status: 301 });
  if (hostname === hosts.old) return noBody(404);
  return app.fetch(request, { store });
}

const without = (missing: List) => ({ ...every('readonly'), [missing]: 'deny' as const });
const tooMany = (retryAfter: string) => () =>
  refuse(429, 'Too many requests.', {
    'Retry-After': retryAfter,
    'X-Rate-Limit-Hour-Remaining': '0',
    'X-Rate-Limit-Total-Remaining': '0',
  });

/** Upgates’ API v2. The statuses of failures are documented, their bodies are not. */
export const sandbox = createSandbox<Store>({
  platform: 'upgates',
  samples: { 'api-access': { storeUrl: apiUrl(hosts.shop), apiLogin: login, apiKey: key } },
  hosts: (hostname) => Object.values(hosts).includes(hostname),
  works,
  answer,
  scenarios: [
    {
      id: 'empty-store',
      title: 'A new store without any data',
      facts: { records: { products: [], categories: [], customers: [], orders: [], articles: [], news: [] } },
    },
    { id: 'may-change', title: 'The access may also change the shop', facts: { privileges: every('all') } },
    { id: 'few-left', title: 'Only few requests are left in this hour', facts: { left: 3 } },
    { id: 'no-simple-list', title: 'The shop does not know the short list of products', facts: { simpleProducts: false } },
    { id: 'wrong-key', title: 'The key is wrong', values: { apiKey: 'WRONGwrongWRONGw' } },
    { id: 'wrong-login', title: 'The login is wrong', values: { apiLogin: '99999999' } },
    {
      id: 'admin-login',
      title: 'The e-mail address of the administration was entered',
      values: { apiLogin: 'owner@example.com' },
    },
    { id: 'swapped', title: 'Login and key are swapped', values: { apiLogin: key, apiKey: login } },
    {
      id: 'status-refused',
      title: 'Upgates calls the question wrong because of the values',
      outage: () => refuse(400, 'Bad request.'),
    },
    { id: 'access-inactive', title: 'The access was set inactive', facts: { access: 'blocked' } },
    { id: 'locked-out', title: 'Five failed logins have blocked our address', facts: { access: 'blocked' } },
    { id: 'scope-missing-products', title: 'The access may not read products', facts: { privileges: without('products') } },
    { id: 'scope-missing-categories', title: 'The access may not read categories', facts: { privileges: without('categories') } },
    { id: 'scope-missing-customers', title: 'The access may not read customers', facts: { privileges: without('customers') } },
    { id: 'scope-missing-orders', title: 'The access may not read orders', facts: { privileges: without('orders') } },
    { id: 'scope-missing-articles', title: 'The access may not read articles', facts: { privileges: without('articles') } },
    { id: 'scope-missing-news', title: 'The access may not read news', facts: { privileges: without('news') } },
    { id: 'scope-missing-all', title: 'The access may read nothing', facts: { privileges: every('deny') } },
    { id: 'moved', title: 'The shop has moved to another server', values: { storeUrl: apiUrl(hosts.former) } },
    { id: 'old-address', title: 'The address lacks the mark of the server', values: { storeUrl: apiUrl(hosts.old) } },
    {
      id: 'unknown-shop',
      title: 'There is no such address',
      values: { storeUrl: 'https://no-such-shop.admin.s00.upgates.com/api/v2' },
    },
    { id: 'not-found', title: 'The server does not know the shop', outage: () => noBody(404) },
    { id: 'storefront', title: 'The address of the shop front was entered', values: { storeUrl: 'https://www.example.com' } },
    {
      id: 'method-refused',
      title: 'Upgates does not accept how the check asks',
      outage: () => refuse(405, 'Method not allowed.'),
    },
    { id: 'method-unknown', title: 'Upgates does not know how the check asks', outage: () => refuse(501, 'Not implemented.') },
    { id: 'rate-limited', title: 'Too many requests', outage: tooMany('Fri, 01 Jan 2100 00:00:00 GMT') },
    { id: 'api-off', title: 'The API add-on is off and a page answers', outage: () => webPage('Forbidden', 403) },
    { id: 'login-page', title: 'The administration asks to log in', outage: () => redirect('/manager/login/') },
    {
      id: 'server-error-orders',
      title: 'Upgates fails to list the orders',
      outage: at('/api/v2/orders', () => noBody(500)),
    },
    ...outages,
  ],
});
