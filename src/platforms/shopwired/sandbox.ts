import { Hono } from 'hono';
import { noBody, webPage } from '../../../plugins/sandbox/play/answers.ts';
import { at } from '../../../plugins/sandbox/play/at.ts';
import { createSandbox } from '../../../plugins/sandbox/play/createSandbox.ts';
import { outages } from '../../../plugins/sandbox/play/outages.ts';

const apiKey = 'fakeshopwiredkey0000000000000000';
const apiSecret = 'fakeshopwiredsecret0000000000000';

type Entry = Record<string, unknown>;

/** The lists, with the permission that each needs; `countries` needs none. */
const lists = {
  countries: undefined,
  products: 'products',
  brands: 'products',
  categories: 'categories',
  customers: 'customers',
  orders: 'orders',
  pages: 'pages',
} as const;
type List = keyof typeof lists;
type Permission = Exclude<(typeof lists)[List], undefined>;
const permissions: Permission[] = ['products', 'categories', 'customers', 'orders', 'pages'];

interface Shop {
  pairWorks: boolean;
  permissions: readonly Permission[];
  /** How a missing permission is answered. */
  refuse: () => Response;
  /** Whether even the countries need a permission. */
  countriesNeedOne: boolean;
  /** The lists that can be counted. */
  counted: readonly List[];
  /** Lists that come in another form than an array. */
  wrapped: readonly List[];
  records: Record<List, Entry[]>;
}

const error = (status: number, message: string) => Response.json({ code: status, message }, { status });
const forbidden = () => error(403, 'Forbidden');
const unauthorized = () => error(401, 'Unauthorized');

const countries = [{ id: 1, name: 'United Kingdom' }];

const works: Shop = {
  pairWorks: true,
  permissions,
  refuse: forbidden,
  countriesNeedOne: false,
  counted: ['products', 'customers', 'orders'],
  wrapped: [],
  records: {
    countries,
    products: [
      {
        id: 1001,
        title: 'Blue Mug',
        sku: 'MUG-1',
        price: 12.0,
        salePrice: null,
        stock: 5,
        active: true,
        slug: 'blue-mug',
        createdAt: 'Sun, 01 Nov 2026 10:00:00 +0000',
      },
      { id: 1002, title: 'Red Mug', sku: 'MUG-2', price: 13.5, salePrice: 11, stock: 0, active: false, slug: 'red-mug' },
    ],
    brands: [{ id: 21, title: 'Acme' }],
    categories: [{ id: 11, title: 'Mugs', slug: 'mugs', active: true }],
    customers: [
      { id: 2001, firstName: 'Pat', lastName: 'Example', email: 'pat@example.com', companyName: null },
      { id: 2002, firstName: 'Ada', lastName: 'Sample', email: 'ada@example.com', companyName: null },
    ],
    orders: [
      {
        id: 3001,
        reference: 1001,
        created: 'Sun, 01 Nov 2026 10:00:00 +0000',
        total: 24.0,
        subTotal: 20.0,
        status: { id: 5, name: 'Paid', type: 'paid' },
        products: [{ title: 'Blue Mug', sku: 'MUG-1', price: 12.0, quantity: 2 }],
        shippingAddress: { name: 'Pat Example', emailAddress: 'pat@example.com' },
      },
    ],
    pages: [{ id: 4001, title: 'About us', slug: 'about-us' }],
  },
};

const app = new Hono<{ Bindings: { shop: Shop } }>();

app.use(async ({ req, env: { shop } }, next) => {
  const isKnown = shop.pairWorks && req.header('Authorization') === `Basic ${btoa(`${apiKey}:${apiSecret}`)}`;
  return isKnown ? next() : unauthorized();
});

const maySee = ({ permissions, countriesNeedOne }: Shop, list: List) => {
  const permission = lists[list];
  return permission ? permissions.includes(permission) : !countriesNeedOne || permissions.length > 0;
};

for (const list of Object.keys(lists) as List[]) {
  app.get(`/v1/${list}`, ({ req, env: { shop } }) => {
    if (!maySee(shop, list)) return shop.refuse();
    const count = Number(req.query('count') ?? 50);
    const offset = Number(req.query('offset') ?? 0);
    if (!(count >= 1 && count <= 250 && offset >= 0)) return error(422, 'The given data was invalid.');
    const records = shop.records[list].slice(offset, offset + count);
    return Response.json(shop.wrapped.includes(list) ? { data: records } : records);
  });
  app.get(`/v1/${list}/count`, ({ env: { shop } }) => {
    if (!shop.counted.includes(list)) return error(404, 'Not Found');
    return maySee(shop, list) ? Response.json({ count: shop.records[list].length }) : shop.refuse();
  });
}

app.on(['POST', 'PUT', 'DELETE'], '*', () => error(405, 'Method Not Allowed'));
app.notFound(() => error(404, 'Not Found'));

const without = (missing: Permission) => permissions.filter((permission) => permission !== missing);
const unpaid = () => error(403, 'This account has been suspended.');

/** ShopWired’s REST API v1. */
export const sandbox = createSandbox<Shop>({
  platform: 'shopwired',
  samples: { 'key-pair': { apiKey, apiSecret } },
  hosts: (hostname) => hostname === 'api.ecommerceapi.uk',
  works,
  answer: (request, shop) => app.fetch(request, { shop }),
  scenarios: [
    {
      id: 'empty-store',
      title: 'A new shop without any data',
      facts: { records: { countries, products: [], brands: [], categories: [], customers: [], orders: [], pages: [] } },
    },
    { id: 'products-counted-only', title: 'ShopWired counts products and nothing else', facts: { counted: ['products'] } },
    { id: 'nothing-counted', title: 'ShopWired counts nothing', facts: { counted: [] } },

    { id: 'wrong-key', title: 'The key is wrong', values: { apiKey: 'otherfakekey00000000000000000000' } },
    { id: 'wrong-secret', title: 'The secret is wrong', values: { apiSecret: 'otherfakesecret00000000000000000' } },
    { id: 'swapped', title: 'Key and secret are in each other’s field', values: { apiKey: apiSecret, apiSecret: apiKey } },
    { id: 'same-twice', title: 'The key was entered twice', values: { apiSecret: apiKey } },
    { id: 'deleted-pair', title: 'The key was deleted', facts: { pairWorks: false } },
    { id: 'refused-without-words', title: 'The key is refused without any text', outage: () => noBody(401) },
    { id: 'api-off', title: 'API access is switched off for the account', outage: unauthorized },

    {
      id: 'scope-missing-products',
      title: 'The key may not read products and brands',
      facts: { permissions: without('products') },
    },
    { id: 'scope-missing-categories', title: 'The key may not read categories', facts: { permissions: without('categories') } },
    { id: 'scope-missing-customers', title: 'The key may not read customers', facts: { permissions: without('customers') } },
    { id: 'scope-missing-orders', title: 'The key may not read orders', facts: { permissions: without('orders') } },
    { id: 'scope-missing-pages', title: 'The key may not read pages', facts: { permissions: without('pages') } },
    {
      id: 'scope-missing-orders-401',
      title: 'The key may not read orders, and ShopWired answers as if it did not know the key',
      facts: { permissions: without('orders'), refuse: unauthorized },
    },
    { id: 'no-permissions', title: 'The key may read countries only', facts: { permissions: [] } },
    { id: 'everything-refused', title: 'The key may read nothing at all', facts: { permissions: [], countriesNeedOne: true } },
    {
      id: 'countries-refused',
      title: 'The key may read the shop’s data, but no countries',
      outage: at('/v1/countries', forbidden),
    },

    { id: 'account-suspended', title: 'The account is suspended', outage: unpaid },
    { id: 'orders-moved', title: 'The address of the orders has moved', outage: at('/v1/orders', () => error(404, 'Not Found')) },
    { id: 'orders-wrapped', title: 'Orders come in another form', facts: { wrapped: ['orders'] } },
    {
      id: 'bad-request',
      title: 'ShopWired does not understand our request',
      outage: () => error(422, 'The given data was invalid.'),
    },
    { id: 'rate-limited', title: 'Too many requests', outage: () => error(429, 'Too Many Requests') },
    {
      id: 'rate-limited-with-time',
      title: 'Too many requests, and ShopWired says how long to wait',
      outage: () => noBody(429, { 'Retry-After': '2' }),
    },
    {
      id: 'blocked-by-edge',
      title: 'A server in front of ShopWired refuses with a web page',
      outage: () => webPage('Access denied', 403),
    },
    ...outages,
  ],
});
