import { Hono } from 'hono';
import { noBody, webPage } from '../../../plugins/sandbox/play/answers.ts';
import { at } from '../../../plugins/sandbox/play/at.ts';
import { createSandbox } from '../../../plugins/sandbox/play/createSandbox.ts';
import { outages } from '../../../plugins/sandbox/play/outages.ts';

const apiKey = '0000000000000000000000000000000000000000000000000000000000000000a';
const exchangeKey = '000000000000000000000000000000000000000000000000000000000000000b';

type Entry = Record<string, unknown>;
type List = 'products' | 'orders' | 'categories' | 'users';

interface Shop {
  pairWorks: boolean;
  /** How a wrong pair is answered: nobody has written down which it is. */
  refuse: () => Response;
  /** What a list is answered with instead of its records. */
  instead: Partial<Record<List, () => Response>>;
  records: Record<List, Entry[]>;
}

const error = (status: number, message: string) => Response.json({ error: { message } }, { status });
const unauthorized = () => error(401, 'Invalid key or exchange');
const forbidden = () => error(403, 'Access denied');
const refusedInside200 = () => error(200, 'Access denied');

const product = (uid: number) => ({
  uid: String(uid),
  code: `SKU-${uid}`,
  price: '10.00',
  final_price: '9.00',
  status: '1',
  title: `Example ${uid}`,
  image_id: 'fakeimage',
});

const works: Shop = {
  pairWorks: true,
  refuse: unauthorized,
  instead: {},
  records: {
    products: [product(41000000), product(41000001)],
    orders: [
      { orderID: '2026-1', total: '20.00', orderDate: '2026-01-05 10:00:00', status: 1 },
      { orderID: '2026-2', total: '9.00', orderDate: '2026-01-06 12:30:00', status: 0 },
    ],
    categories: [{ uid: '5000', title: 'Mugs' }],
    users: [{ uid: '7000', name: 'Pat', surname: 'Example', email: 'pat@example.com' }],
  },
};

const app = new Hono<{ Bindings: { shop: Shop } }>();

app.use(async ({ req, env: { shop } }, next) => {
  const isKnown = shop.pairWorks && req.header('key') === apiKey && req.header('exchange') === exchangeKey;
  if (!isKnown) return shop.refuse();
  // A pair with the access type READ.
  return req.method === 'GET' ? next() : error(403, 'This key may only read');
});

app.get('/v1.1/store/info.json', (c) => c.json({ uid: '1000', store_name: 'Example', url: 'https://www.example.it' }));

for (const list of ['products', 'orders', 'categories', 'users'] as const) {
  // Nothing is known about pages: the whole list comes, whatever is asked.
  app.get(`/v1.1/${list}/list.json`, ({ req, env: { shop } }) => {
    const instead = shop.instead[list];
    if (instead) return instead();
    const nodes = ['uid', 'code', 'price', 'final_price', 'status', ...(req.query('nodes')?.split(',') ?? [])];
    const chosen = (entry: Entry) => Object.fromEntries(Object.entries(entry).filter(([name]) => nodes.includes(name)));
    return Response.json(list === 'products' ? shop.records.products.map(chosen) : shop.records[list]);
  });
}

app.get('/v1.1/orders/order.json', ({ req, env: { shop } }) => {
  const order = shop.records.orders.find(({ orderID }) => orderID === req.query('orderID'));
  if (!order) return error(404, 'Order not found');
  const items = { 0: { sku: 'SKU-1', title: 'Example', count: 1 } };
  return Response.json({ ...order, delivery: { fullname: 'Pat Example' }, cart: { items } });
});

app.notFound(() => error(404, 'Not found'));

const notThere = () => error(404, 'Not found');
/** More than the check is ready to read. */
const manyProducts = Array.from({ length: 12_000 }, (_, index) => product(41000000 + index));
const info = '/v1.1/store/info.json';

/** The Storeden Connect API v1.1, which is TeamSystem Commerce’s. */
export const sandbox = createSandbox<Shop>({
  platform: 'storeden',
  samples: { 'remote-access': { apiKey, exchangeKey } },
  hosts: (hostname) => hostname === 'connect.storeden.com',
  works,
  answer: (request, shop) => app.fetch(request, { shop }),
  scenarios: [
    {
      id: 'empty-store',
      title: 'A new shop without any data',
      facts: { records: { products: [], orders: [], categories: [], users: [] } },
    },
    {
      id: 'many-products',
      title: 'The list of products is longer than the check reads',
      facts: { records: { ...works.records, products: manyProducts } },
    },
    {
      id: 'categories-and-customers-elsewhere',
      title: 'Categories and customers are not where they are looked for',
      facts: { instead: { categories: notThere, users: notThere } },
    },
    {
      id: 'categories-and-customers-web-page',
      title: 'Web pages are where categories and customers are looked for',
      facts: { instead: { categories: () => webPage('404 Not Found', 404), users: () => webPage('404 Not Found', 404) } },
    },
    {
      id: 'categories-and-customers-in-another-form',
      title: 'Categories and customers come in another form',
      facts: {
        instead: { categories: () => Response.json({ categories: [] }), users: () => error(200, 'Unknown endpoint') },
      },
    },

    { id: 'wrong-key', title: 'The API Key is wrong', values: { apiKey: apiKey.replace('a', 'c') } },
    { id: 'wrong-exchange-key', title: 'The Exchange Key is wrong', values: { exchangeKey: exchangeKey.replace('b', 'c') } },
    { id: 'swapped', title: 'The two keys are in each other’s field', values: { apiKey: exchangeKey, exchangeKey: apiKey } },
    { id: 'same-twice', title: 'One key was entered twice', values: { exchangeKey: apiKey } },
    { id: 'deleted-pair', title: 'The keys were deleted or disabled', facts: { pairWorks: false } },
    {
      id: 'deleted-pair-403',
      title: 'The keys were deleted, and Storeden says “forbidden”',
      facts: { pairWorks: false, refuse: forbidden },
    },
    {
      id: 'refused-inside-200',
      title: 'The keys were deleted, and the answer looks like a success',
      facts: { pairWorks: false, refuse: refusedInside200 },
    },
    { id: 'refused-without-words', title: 'The keys are refused without any text', outage: () => noBody(401) },
    {
      id: 'other-error-inside-200',
      title: 'Something else goes wrong, in an answer that looks like a success',
      outage: at(info, () => error(200, 'Database timeout')),
    },

    {
      id: 'other-error-inside-200-orders',
      title: 'The orders cannot be read, in an answer that looks like a success',
      facts: { instead: { orders: () => error(200, 'Database timeout') } },
    },
    { id: 'scope-missing-products', title: 'The keys may not read products', facts: { instead: { products: forbidden } } },
    { id: 'scope-missing-orders', title: 'The keys may not read orders', facts: { instead: { orders: forbidden } } },
    {
      id: 'scope-missing-orders-401',
      title: 'The keys may not read orders, and Storeden answers as to wrong keys',
      facts: { instead: { orders: unauthorized } },
    },
    {
      id: 'scope-missing-orders-inside-200',
      title: 'The keys may not read orders, and the answer looks like a success',
      facts: { instead: { orders: refusedInside200 } },
    },
    { id: 'scope-missing-customers', title: 'The keys may not read customers', facts: { instead: { users: forbidden } } },

    { id: 'quota-used-up', title: 'The requests of the day are used up', outage: () => error(509, 'Limit Exceeded') },
    {
      id: 'quota-used-up-page',
      title: 'The requests of the day are used up, said with a web page',
      outage: () => webPage('509 Limit Exceeded', 509),
    },
    { id: 'rate-limited', title: 'Too many requests', outage: () => error(429, 'Too many requests') },
    {
      id: 'quota-used-up-orders',
      title: 'The requests of the day are used up at the orders',
      facts: { instead: { orders: () => noBody(509) } },
    },

    { id: 'version-retired', title: 'This version of the API is switched off', outage: () => noBody(410) },
    { id: 'version-moved', title: 'This version of the API is not there any more', outage: () => webPage('404 Not Found', 404) },
    { id: 'store-info-not-found', title: 'The store’s information is not where it is looked for', outage: at(info, notThere) },
    { id: 'shop-closed', title: 'The shop is closed or not paid for', outage: () => error(403, 'This store is suspended') },
    { id: 'orders-moved', title: 'The orders are not where they are looked for', facts: { instead: { orders: notThere } } },
    {
      id: 'server-error-orders',
      title: 'The orders cannot be read because of an internal error',
      facts: { instead: { orders: () => error(500, 'Internal error') } },
    },
    {
      id: 'blocked-by-edge',
      title: 'A server in front of Storeden refuses with a web page',
      outage: () => webPage('Access denied', 403),
    },
    ...outages,
  ],
});
