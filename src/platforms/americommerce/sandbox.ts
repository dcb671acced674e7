import { type Context, Hono } from 'hono';
import { redirect, webPage } from '../../../plugins/sandbox/play/answers.ts';
import { at } from '../../../plugins/sandbox/play/at.ts';
import { createSandbox } from '../../../plugins/sandbox/play/createSandbox.ts';
import { outages } from '../../../plugins/sandbox/play/outages.ts';
import { sharedHost, strayRedirects } from '../../../plugins/sandbox/play/strayRedirects.ts';

const accessToken = '0'.repeat(32);
/** Of the other store of the same account. */
const otherToken = '1'.repeat(32);

const hosts = {
  hosted: 'fake-widgets.americommerce.com',
  /** The same store under its own domain. */
  own: 'www.fake-widgets.example',
  /** The own domain without `www`: redirects, with the path. */
  bare: 'fake-widgets.example',
  /** A site that is no store. */
  other: 'blog.fake-widgets.example',
  /** A shop under a suffix that it shares with others. */
  shared: sharedHost,
};

type Entry = Record<string, unknown>;
type Scope = 'read_catalog' | 'read_people' | 'read_orders' | 'read_content' | 'system';

/** The lists of the API, with the scope that each needs. */
const lists = {
  products: 'read_catalog',
  categories: 'read_catalog',
  customers: 'read_people',
  orders: 'read_orders',
  pages: 'read_content',
  blogs: 'read_content',
  blog_posts: 'read_content',
  stores: 'system',
} as const satisfies Record<string, Scope>;
type List = keyof typeof lists;

/** The facts about a played store and its app. */
interface Store {
  tokens: readonly string[];
  scopes: readonly Scope[];
  /** What a missing scope is answered with; the documentation does not say. */
  missingScope: 401 | 403;
  /** How many calls in ten seconds the plan allows. */
  limit: number;
  /** Where the plan's limit is reached. */
  limitedAt: readonly List[];
  records: Record<List, Entry[]>;
}

const scopes: Scope[] = ['read_catalog', 'read_people', 'read_orders', 'read_content', 'system'];

const works: Store = {
  tokens: [accessToken],
  scopes,
  missingScope: 403,
  limit: 20,
  limitedAt: [],
  records: {
    products: [
      { id: 1, item_name: 'Fake mug', item_number: 'FAKE-1', price: 9.5, cost: 2 },
      { id: 2, item_name: 'Fake plate', item_number: 'FAKE-2', price: 14, cost: 3 },
      { id: 3, item_name: 'Fake bowl', item_number: 'FAKE-3', price: 12.25, cost: 3 },
    ],
    categories: [
      { id: 1, name: 'Mugs' },
      { id: 2, name: 'Plates' },
    ],
    customers: [
      { id: 1, first_name: 'Ada', last_name: 'Example', email: 'ada@example.com' },
      { id: 2, first_name: 'Ben', last_name: 'Sample', email: 'ben@example.com' },
    ],
    orders: [
      { id: 100000, ordered_at: '2024-01-02T03:04:05-06:00', grand_total: 9.5, order_status_id: 5, customer_id: 1 },
      { id: 100001, ordered_at: '2024-01-03T03:04:05-06:00', grand_total: 26.25, order_status_id: 5, customer_id: 2 },
    ],
    pages: [{ id: 1, title: 'About' }],
    blogs: [{ id: 1, name: 'News' }],
    blog_posts: [{ id: 1, title: 'Hello' }],
    stores: [{ id: 1, name: 'Fake', domain_name: hosts.hosted }],
  },
};

const names: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
};

/** Every error has this shape. */
function refuse(status: number, details: string, headers: Record<string, string> = {}): Response {
  return Response.json({ status_code: status, message: names[status], details }, { status, headers });
}

type Played = { Bindings: { store: Store } };

const app = new Hono<Played>();

app.use('/api/v1/*', async (c, next) => {
  const { store } = c.env;
  await next();
  c.header('X-AC-Call-Limit', `1/${store.limit}`);
});

function list(key: List) {
  return ({ req, env: { store } }: Context<Played>) => {
    if (!store.tokens.includes(req.header('X-AC-Auth-Token') ?? '')) return refuse(401, 'The access token is invalid.');
    if (store.limitedAt.includes(key))
      return refuse(429, 'Rate limit exceeded', { 'Retry-After': '10', 'X-AC-Call-Limit': `${store.limit}/${store.limit}` });
    if (!store.scopes.includes(lists[key])) return refuse(store.missingScope, `The scope ${lists[key]} is required.`);
    const entries = store.records[key];
    const count = Number(req.query('count') ?? 100);
    const page = Number(req.query('page') ?? 1);
    if (page > 1 && (page - 1) * count >= entries.length) return refuse(404, 'The page is out of range.');
    const fields = req.query('fields')?.split(',');
    const shown = entries
      .slice((page - 1) * count, page * count)
      .map((entry) => (fields ? Object.fromEntries(Object.entries(entry).filter(([name]) => fields.includes(name))) : entry));
    return Response.json({ total_count: entries.length, [key]: shown });
  };
}

for (const key of Object.keys(lists) as List[]) app.get(`/api/v1/${key}`, list(key));
app.all('/api/v1/*', () => refuse(404, 'No such resource.'));
app.notFound(() => webPage('Page not found', 404));

function answer(request: Request, store: Store): Response | Promise<Response> {
  const url = new URL(request.url);
  if (url.hostname === hosts.bare) return redirect(url.href.replace(hosts.bare, hosts.own), 301);
  if (url.hostname === hosts.other) return webPage('Page not found', 404);
  return app.fetch(request, { store });
}

const without = (missing: Scope) => scopes.filter((scope) => scope !== missing);
const all = Object.keys(lists) as List[];
const atApi = (path: string, reply: () => Response) => at(`/api/v1/${path}`, reply);

/** AmeriCommerce’s Online Store API as it answers to an app with a single token. */
export const sandbox = createSandbox<Store>({
  platform: 'americommerce',
  samples: { 'single-token': { storeUrl: `https://${hosts.hosted}`, accessToken } },
  hosts: (hostname) => Object.values(hosts).includes(hostname),
  works,
  answer,
  scenarios: [
    {
      id: 'empty-store',
      title: 'A new store without any data',
      facts: {
        records: {
          ...works.records,
          products: [],
          categories: [],
          customers: [],
          orders: [],
          pages: [],
          blogs: [],
          blog_posts: [],
        },
      },
    },
    { id: 'own-domain', title: 'The store under its own domain', values: { storeUrl: `https://${hosts.own}` } },
    { id: 'wrong-token', title: 'The token is wrong', values: { accessToken: '9'.repeat(32) } },
    { id: 'token-deleted', title: 'The app was deleted', facts: { tokens: [] } },
    {
      id: 'token-of-other-store',
      title: 'The token belongs to another store of the account',
      values: { accessToken: otherToken },
    },
    { id: 'token-expired', title: 'The token may decrypt and is older than 90 days', facts: { tokens: [otherToken] } },
    {
      id: 'scope-missing-catalog',
      title: 'The token may not read products and categories',
      facts: { scopes: without('read_catalog') },
    },
    { id: 'scope-missing-customers', title: 'The token may not read customers', facts: { scopes: without('read_people') } },
    { id: 'scope-missing-orders', title: 'The token may not read orders', facts: { scopes: without('read_orders') } },
    {
      id: 'scope-missing-orders-401',
      title: 'The token may not read orders, told like a wrong token',
      facts: { scopes: without('read_orders'), missingScope: 401 },
    },
    {
      id: 'scope-missing-content',
      title: 'The token may not read pages and blog posts',
      facts: { scopes: without('read_content') },
    },
    { id: 'scope-missing-system', title: 'The token may not do system tasks', facts: { scopes: without('system') } },
    { id: 'scope-missing-all', title: 'The token may read nothing', facts: { scopes: [] } },
    {
      id: 'scope-missing-all-401',
      title: 'The token may read nothing, told like a wrong token',
      facts: { scopes: [], missingScope: 401 },
    },
    { id: 'unknown-store', title: 'There is no such address', values: { storeUrl: 'https://no-such-store.americommerce.com' } },
    { id: 'not-americommerce', title: 'The address is a site of another kind', values: { storeUrl: `https://${hosts.other}` } },
    {
      id: 'other-api',
      title: 'Another API answers at the address',
      outage: () => Response.json({ error: 'Not found' }, { status: 404 }),
    },
    { id: 'not-found-everywhere', title: 'The address has this API but not this store', outage: () => refuse(404, 'Not found') },
    { id: 'without-www', title: 'The address redirects to the store', values: { storeUrl: `https://${hosts.bare}` } },
    { id: 'store-closed', title: 'The store is closed and shows a page', outage: () => webPage('This store is closed') },
    { id: 'store-in-maintenance', title: 'The store is in maintenance', outage: () => refuse(503, 'Maintenance') },
    { id: 'ip-blocked', title: 'The store refuses our address with a page', outage: () => webPage('Forbidden', 403) },
    { id: 'validation', title: 'AmeriCommerce refuses how the check asks', outage: () => refuse(409, 'Validation failed') },
    {
      id: 'rate-limited',
      title: 'Too many requests',
      facts: { limitedAt: all },
    },
    {
      id: 'rate-limited-date',
      title: 'Too many requests, with the time at which they are allowed again',
      outage: () => refuse(429, 'Rate limit exceeded', { 'Retry-After': 'Fri, 01 Jan 2100 00:00:00 GMT' }),
    },
    {
      id: 'rate-limited-orders',
      title: 'Too many requests by the time the orders are asked for',
      facts: { limitedAt: ['orders'] },
    },
    {
      id: 'steel-plan',
      title: 'The smallest plan allows five calls in ten seconds',
      facts: { limit: 5, limitedAt: ['blogs', 'blog_posts'] },
    },
    {
      id: 'server-error-orders',
      title: 'AmeriCommerce fails to list the orders',
      outage: atApi('orders', () =>
        refuse(500, "Object reference not set to an instance of 'Store.Orders' in SELECT * FROM tbl_orders"),
      ),
    },
    // Only the shop's own domain has another name with or without `www`.
    ...strayRedirects({ storeUrl: `https://${sharedHost}` }, { storeUrl: `https://${hosts.own}` }),
    ...outages,
  ],
});
