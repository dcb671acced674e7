import { type Context, Hono } from 'hono';
import { redirect, webPage } from '../../../plugins/sandbox/play/answers.ts';
import { at } from '../../../plugins/sandbox/play/at.ts';
import { createSandbox } from '../../../plugins/sandbox/play/createSandbox.ts';
import { outages } from '../../../plugins/sandbox/play/outages.ts';

/** Keys hold any printable sign. */
const apiKey = '0000FAKE#0000!fake(0000).FAKE-00';
const wrongKey = '1111FAKE#1111!fake(1111).FAKE-11';

type Entry = Record<string, unknown>;
type List = 'products' | 'orders' | 'categories';

/** The facts about a played Quickbutik store. */
interface Store {
  /** Whether the owner still has the key. */
  keyExists: boolean;
  /** Lists that the key may not read. */
  refused: readonly List[];
  /** Under which status errors come; their own number stands in the body. */
  statusOf: (code: number) => number;
  /** What a list without any record answers. */
  emptyIs: 'not found' | 'list';
  /** How products are wrapped. */
  productsAs: 'list' | 'products' | 'product';
  countAs: (count: number) => unknown;
  /** How categories come, which nobody has written down. */
  categoriesAs: 'list' | 'object';
  records: Record<List, Entry[]>;
}

const works: Store = {
  keyExists: true,
  refused: [],
  statusOf: (code) => code,
  emptyIs: 'not found',
  productsAs: 'list',
  countAs: String,
  categoriesAs: 'list',
  records: {
    products: [product('12', 'Demolampa', '899'), product('13', 'Demostol', '1299'), product('14', 'Demobord', '2499')],
    orders: [order('10001', '148.95', '1'), order('10002', '899.00', '-1')],
    categories: [
      { category_id: '220', name: 'Kablar', uri: 'kablar', parent_id: '112' },
      { category_id: '112', name: 'Belysning', uri: 'belysning', parent_id: '0' },
    ],
  },
};

/** Numbers come as texts. */
function product(id: string, title: string, price: string): Entry {
  return {
    id,
    sku: `DEMO-${id}`,
    title,
    price,
    qty: '5',
    visible: '1',
    hasVariants: '0',
    weight: '0',
    date_modified: '2026-01-02 03:04:05',
  };
}

function order(id: string, total: string, status: string): Entry {
  return {
    order_id: id,
    date_created: '2026-01-02 03:04:05',
    total_amount: total,
    status,
    customer: { email: 'ada.sample@example.com', phone: '555-0100' },
  };
}

type Played = { Bindings: { store: Store } };

function problem(code: number, text: string, status = code): Response {
  return Response.json({ code, error: text }, { status });
}

const app = new Hono<Played>();

app.use(async (c, next) => {
  const { store } = c.env;
  const credentials = `Basic ${btoa(`${apiKey}:${apiKey}`)}`;
  if (!store.keyExists || c.req.header('Authorization') !== credentials)
    return problem(401, 'Unauthorized - Invalid or missing authentication', store.statusOf(401));
  await next();
});

/** Lists come bare. Details, such as the customer of an order, come only when asked for. */
function listed({ req, env: { store } }: Context<Played>, name: List): Entry[] | Response {
  if (store.refused.includes(name)) return problem(403, 'Forbidden', store.statusOf(403));
  const limit = Number(req.query('limit') ?? 1000);
  const offset = Number(req.query('offset') ?? 0);
  if (!(limit >= 1 && limit <= 1000 && offset >= 0)) return problem(400, 'Invalid limit or offset', store.statusOf(400));
  const shown = store.records[name].slice(offset, offset + limit);
  if (shown.length === 0 && store.emptyIs === 'not found') return problem(404, 'Resource not found', store.statusOf(404));
  return req.query('include_details') === 'true' ? shown : shown.map(({ customer: _, ...entry }) => entry);
}

app.get('/v1/products/count', ({ env: { store } }) => Response.json({ count: store.countAs(store.records.products.length) }));

app.get('/v1/products', (c) => {
  const products = listed(c, 'products');
  if (products instanceof Response) return products;
  const { productsAs } = c.env.store;
  if (productsAs === 'list') return c.json(products);
  return c.json(productsAs === 'product' ? { product: products[0] } : { products });
});

app.get('/v1/orders', (c) => {
  const orders = listed(c, 'orders');
  return orders instanceof Response ? orders : c.json(orders);
});

app.get('/v1/categories', (c) => {
  const categories = listed(c, 'categories');
  if (categories instanceof Response) return categories;
  return c.json(c.env.store.categoriesAs === 'list' ? categories : { categories });
});

app.notFound(({ env: { store } }) => problem(404, 'Resource not found', store.statusOf(404)));

const nothing: Store['records'] = { products: [], orders: [], categories: [] };

/** Quickbutik's REST API, version 1. */
export const sandbox = createSandbox<Store>({
  platform: 'quickbutik',
  samples: { 'api-key': { apiKey } },
  hosts: (hostname) => hostname === 'api.quickbutik.com',
  works,
  answer: (request, store) => app.fetch(request, { store }),
  scenarios: [
    { id: 'empty-store', title: 'A new store without any data', facts: { records: nothing } },
    {
      id: 'empty-store-lists',
      title: 'A new store without any data, told by empty lists',
      facts: { records: nothing, emptyIs: 'list' },
    },
    {
      id: 'empty-store-in-a-success',
      title: 'A new store without any data, told by an error that looks like a success',
      facts: { records: nothing, statusOf: () => 200 },
    },
    { id: 'no-orders', title: 'A store without orders', facts: { records: { ...works.records, orders: [] } } },
    { id: 'numbers-as-numbers', title: 'Quickbutik sends the count as a number', facts: { countAs: (count) => count } },
    { id: 'products-in-object', title: 'Products come inside another object', facts: { productsAs: 'products' } },
    { id: 'product-alone', title: 'One product comes on its own', facts: { productsAs: 'product' } },
    { id: 'categories-in-object', title: 'Categories come inside another object', facts: { categoriesAs: 'object' } },

    { id: 'wrong-key', title: 'The API Key is wrong', values: { apiKey: wrongKey } },
    { id: 'key-deleted', title: 'The API Key was deleted', facts: { keyExists: false } },
    {
      id: 'refused-in-a-success',
      title: 'The API Key is wrong, told by an error that looks like a success',
      facts: { keyExists: false, statusOf: () => 200 },
    },

    { id: 'scope-missing-products', title: 'The key may not read products', facts: { refused: ['products'] } },
    { id: 'scope-missing-categories', title: 'The key may not read categories', facts: { refused: ['categories'] } },
    { id: 'scope-missing-orders', title: 'The key may not read orders', facts: { refused: ['orders'] } },
    {
      id: 'scope-missing-orders-in-a-success',
      title: 'The key may not read orders, told by an error that looks like a success',
      facts: { refused: ['orders'], statusOf: () => 200 },
    },

    { id: 'nothing-allowed', title: 'The key may read nothing at all', outage: () => problem(403, 'Forbidden') },

    { id: 'not-in-plan', title: 'The plan does not include the API', outage: () => problem(402, 'Payment required') },
    { id: 'store-closed', title: 'The store is closed', outage: () => problem(423, 'The shop is closed') },
    {
      id: 'store-suspended',
      title: 'The store is suspended because of an open bill',
      outage: () => problem(402, 'This shop has been suspended'),
    },
    {
      id: 'api-moved',
      title: 'Quickbutik has moved the address of the API',
      outage: () => problem(404, 'Resource not found'),
    },
    {
      id: 'key-of-former-kind',
      title: 'Quickbutik has ended keys of this kind, and says so in a success',
      outage: () => problem(490, 'This API key has been revoked', 200),
    },
    {
      id: 'categories-unknown',
      title: 'Quickbutik answers categories with something else',
      outage: at('/v1/categories', () => Response.json('kablar')),
    },

    { id: 'rate-limited', title: 'Too many requests', outage: () => problem(429, 'Too many requests') },
    {
      id: 'rate-limited-with-wait',
      title: 'Too many requests, and Quickbutik says how long to wait',
      outage: () => Response.json({ code: 429, error: 'Too many requests' }, { status: 429, headers: { 'Retry-After': '7' } }),
    },
    {
      id: 'rate-limited-orders',
      title: 'The limit of requests is reached at the orders, told by an error that looks like a success',
      outage: at('/v1/orders', () => problem(429, 'Too many requests', 200)),
    },
    {
      id: 'sent-home',
      title: 'Quickbutik sends the visitor to its home page',
      outage: () => redirect('https://quickbutik.com/'),
    },
    { id: 'outage-page', title: 'Quickbutik shows a page about an outage', outage: () => webPage('Driftstörning', 403) },
    ...outages,
  ],
});
