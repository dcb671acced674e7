import { type Context, Hono } from 'hono';
import { redirect, webPage } from '../../../plugins/sandbox/play/answers.ts';
import { at } from '../../../plugins/sandbox/play/at.ts';
import { createSandbox } from '../../../plugins/sandbox/play/createSandbox.ts';
import { outages } from '../../../plugins/sandbox/play/outages.ts';

const host = 'example-store.commercehq.com';
const apiKey = 'key_00000000';
const apiPassword = 'password-00000000';

type Entry = Record<string, unknown>;

const lists = ['products', 'customers', 'orders', 'collections'] as const;
type List = (typeof lists)[number];

/** The facts about a played shop and its private app. */
interface Store {
  /** False: the private app was deleted. */
  installed: boolean;
  /** What the access options of the private app allow. */
  allowed: readonly List[];
  /** How the framework's releases word a refusal of the key; only the status is the same. */
  unauthorized: string;
  /** Links as the documentation shows them, or as the framework sends them. */
  plainLinks: boolean;
  records: Record<List, Entry[]>;
}

const works: Store = {
  installed: true,
  allowed: lists,
  unauthorized: 'Your request was made with invalid credentials.',
  plainLinks: false,
  records: {
    products: [
      { id: 298, title: 'Sample mug', sku: 'MUG-1', price: 12.5, is_draft: false, type: 'Kitchen' },
      { id: 299, title: 'Sample plate', sku: 'PLATE-1', price: 9, is_draft: false, type: 'Kitchen' },
    ],
    customers: [
      { id: 11, email: 'ada@example.com', first_name: 'Ada', last_name: 'Example' },
      { id: 12, email: 'ben@example.com', first_name: 'Ben', last_name: 'Sample' },
    ],
    orders: [
      {
        id: 71,
        display_number: 1001,
        total: 12.5,
        paid: 1,
        status: 0,
        order_date: 1709288100,
        email: 'ada@example.com',
        ip: '192.0.2.1',
      },
      {
        id: 72,
        display_number: 1002,
        total: 21.5,
        paid: 1,
        status: 3,
        order_date: 1709374500,
        email: 'ben@example.com',
        ip: '192.0.2.2',
      },
    ],
    collections: [{ id: 5, title: 'Kitchen', type: 0, seo_url: 'kitchen' }],
  },
};

/** An error as the framework behind the API words it. */
function refuse(status: number, name: string, message: string, headers: Record<string, string> = {}): Response {
  return Response.json({ name, message, code: 0, status }, { status, headers });
}

type Played = { Bindings: { store: Store } };

const app = new Hono<Played>();
const api = new Hono<Played>();

api.use(async ({ req, env: { store } }, next) => {
  const known = req.header('Authorization') === `Basic ${btoa(`${apiKey}:${apiPassword}`)}`;
  if (known && store.installed) return next();
  return refuse(401, 'Unauthorized', store.unauthorized, { 'WWW-Authenticate': 'Basic realm="api"' });
});

/** A page of a list: `size`, `page` from 1, and `fields`. */
function list(key: List) {
  return ({ req, env: { store } }: Context<Played>) => {
    if (!store.allowed.includes(key)) return refuse(403, 'Forbidden', 'You are not allowed to perform this action.');
    const entries = store.records[key];
    const size = Number(req.query('size') ?? 20);
    const page = Number(req.query('page') ?? 1);
    if (!(size >= 1 && page >= 1)) return Response.json({ errors: { size: ['must be a number'] } }, { status: 422 });
    const fields = req.query('fields')?.split(',');
    const items = entries
      .slice((page - 1) * size, page * size)
      .map((entry) => (fields ? Object.fromEntries(Object.entries(entry).filter(([name]) => fields.includes(name))) : entry));
    const self = `https://${host}/api/v1/${key}?size=${size}&page=${page}`;
    const total = entries.length;
    return Response.json(
      {
        items,
        _links: { self: store.plainLinks ? self : { href: self } },
        _meta: { totalCount: total, pageCount: Math.ceil(total / size), currentPage: page, perPage: size },
      },
      { headers: { 'X-Pagination-Total-Count': String(total), 'X-Pagination-Per-Page': String(size) } },
    );
  };
}

for (const key of lists) api.get(`/${key}`, list(key));
api.notFound(() => refuse(404, 'Not Found', 'Page not found.'));
app.route('/api/v1', api);
app.notFound(() => webPage('Page not found', 404));

const without = (missing: List) => lists.filter((key) => key !== missing);

/** CommerceHQ as its REST API answers to a private app. Its words for what is wrong are assumed; the statuses are not. */
export const sandbox = createSandbox<Store>({
  platform: 'commercehq',
  samples: { 'private-app': { storeUrl: `https://${host}`, apiKey, apiPassword } },
  hosts: (hostname) => hostname === host,
  works,
  answer: (request, store) => app.fetch(request, { store }),
  scenarios: [
    {
      id: 'empty-store',
      title: 'A new store without any data',
      facts: { records: { products: [], customers: [], orders: [], collections: [] } },
    },
    { id: 'links-as-text', title: 'Links are written as in the documentation', facts: { plainLinks: true } },
    { id: 'admin-address', title: 'The address of the admin was entered', values: { storeUrl: `http://${host}/admin/apps?x=1` } },
    { id: 'wrong-password', title: 'The API password is wrong', values: { apiPassword: 'password-99999999' } },
    { id: 'wrong-key', title: 'The API key is wrong', values: { apiKey: 'key_99999999' } },
    { id: 'swapped', title: 'Key and password are swapped', values: { apiKey: apiPassword, apiPassword: apiKey } },
    { id: 'app-deleted', title: 'The private app was deleted', facts: { installed: false } },
    {
      id: 'app-deleted-older-words',
      title: 'The private app was deleted, told in older words',
      facts: { installed: false, unauthorized: 'You are requesting with an invalid credential.' },
    },
    { id: 'scope-missing-products', title: 'The private app may not read products', facts: { allowed: without('products') } },
    {
      id: 'scope-missing-collections',
      title: 'The private app may not read collections',
      facts: { allowed: without('collections') },
    },
    { id: 'scope-missing-customers', title: 'The private app may not read customers', facts: { allowed: without('customers') } },
    { id: 'scope-missing-orders', title: 'The private app may not read orders', facts: { allowed: without('orders') } },
    { id: 'scope-missing-all', title: 'The private app may read nothing', facts: { allowed: [] } },
    { id: 'unknown-store', title: 'There is no shop of this name', values: { storeUrl: 'https://no-such-store.commercehq.com' } },
    {
      id: 'unknown-store-page',
      title: 'There is no shop of this name, and a page says so',
      outage: () => webPage('Shop not found', 404),
    },
    { id: 'own-domain', title: 'The shop’s own domain was entered', values: { storeUrl: 'https://www.example.com' } },
    {
      id: 'redirect-own-domain',
      title: 'The shop sends the visitor to its own domain',
      outage: () => redirect('https://www.example.com/api/v1/products', 301),
    },
    { id: 'redirect-login', title: 'The shop asks to log in', outage: () => redirect('/admin/login') },
    {
      id: 'shop-unpaid',
      title: 'The shop’s bill is not paid',
      outage: () => refuse(402, 'Payment Required', 'Payment required'),
    },
    { id: 'shop-closed-page', title: 'The shop is closed and shows a page', outage: () => webPage('This shop is closed') },
    { id: 'ip-blocked', title: 'A firewall blocks our IP address', outage: () => webPage('Your IP address is blocked', 403) },
    { id: 'forbidden-page', title: 'A firewall refuses without a reason', outage: () => webPage('403 Forbidden', 403) },
    {
      id: 'rate-limited',
      title: 'Too many requests',
      outage: () => refuse(429, 'Too Many Requests', 'Rate limit exceeded.', { 'Retry-After': '20' }),
    },
    {
      id: 'rate-limited-reset',
      title: 'Too many requests, with the seconds until they are allowed again',
      outage: () =>
        refuse(429, 'Too Many Requests', 'Rate limit exceeded.', {
          'X-Rate-Limit-Limit': '100',
          'X-Rate-Limit-Remaining': '0',
          'X-Rate-Limit-Reset': '12',
        }),
    },
    {
      id: 'parameter-refused',
      title: 'CommerceHQ does not understand how products are asked for',
      outage: at('/api/v1/products', () => Response.json({ errors: { size: ['is not allowed'] } }, { status: 422 })),
    },
    {
      id: 'server-error-orders',
      title: 'CommerceHQ fails to list the orders',
      outage: at('/api/v1/orders', () => refuse(500, 'Internal Server Error', 'An internal server error occurred.')),
    },
    ...outages,
  ],
});
