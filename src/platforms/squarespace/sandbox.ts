import { Hono } from 'hono';
import { noBody, webPage } from '../../../plugins/sandbox/play/answers.ts';
import { at } from '../../../plugins/sandbox/play/at.ts';
import { createSandbox } from '../../../plugins/sandbox/play/createSandbox.ts';
import { outages } from '../../../plugins/sandbox/play/outages.ts';
import { de } from './sandboxDe.ts';

const apiKey = '00000000-0000-4000-8000-000000000000';
const pageSize = 50;

/** The permissions of a key, by their names in the form. */
const permissions = ['Orders', 'Inventory', 'Products', 'Profiles', 'Transactions', 'Contacts'] as const;
type Permission = (typeof permissions)[number];
type Entry = Record<string, unknown>;

/** The lists, with the permission that each needs and the name under which the records come. */
const lists = {
  '/v2/commerce/products': { permission: 'Products', records: 'products', key: 'products' },
  '/1.0/commerce/products': { permission: 'Products', records: 'products', key: 'products' },
  '/1.0/commerce/store_pages': { permission: 'Products', records: 'storePages', key: 'storePages' },
  '/1.0/commerce/orders': { permission: 'Orders', records: 'orders', key: 'result' },
  '/1.0/commerce/inventory': { permission: 'Inventory', records: 'inventory', key: 'inventory' },
  '/1.0/commerce/transactions': { permission: 'Transactions', records: 'transactions', key: 'documents' },
  '/1.0/profiles': { permission: 'Profiles', records: 'people', key: 'profiles' },
  '/v1/contacts': { permission: 'Contacts', records: 'people', key: 'contacts' },
} as const satisfies Record<string, { permission: Permission; records: string; key: string }>;
type Path = keyof typeof lists;
type Records = Record<(typeof lists)[Path]['records'], Entry[]>;

interface Site {
  keyWorks: boolean;
  permissions: readonly Permission[];
  /** How a missing permission is answered: clients have seen both. */
  refuse: () => Response;
  /** An empty list comes as null. */
  emptyIsNull: boolean;
  records: Records;
}

const error = (status: number, type: string, message: string, subtype: string | null = null) =>
  Response.json({ type, subtype, message, details: null, contextId: 'FAKE123' }, { status });
const unauthorized = () => error(401, 'AUTHORIZATION_ERROR', 'You are not authorized to do that.');
const forbidden = () => error(403, 'AUTHORIZATION_ERROR', 'You are not authorized to do that.');
const badArgument = (subtype: string) => error(400, 'INVALID_REQUEST_ERROR', 'The request is not valid.', subtype);

const nothing: Records = { products: [], storePages: [], orders: [], inventory: [], transactions: [], people: [] };

const works: Site = {
  keyWorks: true,
  permissions,
  refuse: unauthorized,
  emptyIsNull: false,
  records: {
    products: [
      {
        id: 'fakeprod1',
        type: 'PHYSICAL',
        name: 'Blue Mug',
        url: 'https://acme-demo.example/shop/p/blue-mug',
        variants: [{ id: 'fakevar1', sku: 'MUG-1', pricing: { basePrice: { currency: 'EUR', value: '12.00' } } }],
      },
      { id: 'fakeprod2', type: 'DIGITAL', name: 'Mug pattern', variants: [] },
    ],
    storePages: [{ id: 'fakepage1', title: 'Shop', isEnabled: true }],
    orders: [
      {
        id: 'fakeorder1',
        orderNumber: '1001',
        createdOn: '2026-11-01T10:00:00Z',
        customerEmail: 'pat@example.com',
        fulfillmentStatus: 'FULFILLED',
        grandTotal: { currency: 'EUR', value: '24.00' },
      },
    ],
    inventory: [{ variantId: 'fakevar1', sku: 'MUG-1', quantity: 5, isUnlimited: false }],
    transactions: [{ id: 'faketransaction1', customerEmail: 'pat@example.com' }],
    people: [
      { id: 'fakec1', firstName: 'Pat', lastName: 'Example', email: 'pat@example.com', isCustomer: true },
      { id: 'fakec2', firstName: 'Ada', lastName: 'Sample', email: 'ada@example.com', isCustomer: true },
    ],
  },
};

const app = new Hono<{ Bindings: { site: Site } }>();

app.use(async ({ req, env: { site } }, next) => {
  if (!req.header('User-Agent')) return badArgument('MISSING_USER_AGENT');
  return site.keyWorks && req.header('Authorization') === `Bearer ${apiKey}` ? next() : unauthorized();
});

app.get('/1.0/authorization/website', (c) =>
  c.json({
    id: '0000fake',
    siteId: '0000fake',
    title: 'Acme Demo',
    url: 'https://acme-demo.example',
    currency: 'EUR',
    language: 'en-US',
    timeZone: 'Europe/Berlin',
    location: {},
    measurementStandard: 'METRIC',
  }),
);

for (const path of Object.keys(lists) as Path[]) {
  const { permission, records, key } = lists[path];
  app.get(path, ({ req, env: { site } }) => {
    if (!site.permissions.includes(permission)) return site.refuse();
    const { cursor, modifiedAfter, modifiedBefore, pageSize: asked } = req.query();
    if (Boolean(modifiedAfter) !== Boolean(modifiedBefore)) return badArgument('MISSING_ARGUMENT');
    if (cursor && modifiedAfter) return badArgument('CONFLICTING_ARGUMENTS');
    const all = site.records[records];
    const size = path === '/v1/contacts' && asked ? Number(asked) : pageSize;
    const page = all.slice(0, size);
    const hasNextPage = all.length > page.length;
    const nextPageUrl = hasNextPage ? `https://api.squarespace.com${path}?cursor=fakecursor` : null;
    return Response.json({
      [key]: page.length === 0 && site.emptyIsNull ? null : page,
      pagination: { hasNextPage, nextPageCursor: hasNextPage ? 'fakecursor' : null, nextPageUrl },
    });
  });
}

app.notFound(() => error(404, 'NOT_FOUND', 'Not found.'));

const without = (...missing: Permission[]) => permissions.filter((permission) => !missing.includes(permission));
const manyProducts = Array.from({ length: 60 }, (_, index) => ({
  id: `fakeprod${index}`,
  type: 'PHYSICAL',
  name: `Mug ${index}`,
}));

/** Squarespace’s Commerce APIs, in front of one website. */
export const sandbox = createSandbox<Site>({
  platform: 'squarespace',
  titles: { de },
  samples: { 'api-key': { apiKey } },
  hosts: (hostname) => hostname === 'api.squarespace.com',
  works,
  answer: (request, site) => app.fetch(request, { site }),
  scenarios: [
    { id: 'empty-store', title: 'A new site without any data', facts: { records: nothing } },
    {
      id: 'empty-store-with-null',
      title: 'A new site without any data, and Squarespace sends nothing instead of empty lists',
      facts: { records: nothing, emptyIsNull: true },
    },
    {
      id: 'many-products',
      title: 'More products than fit on one page',
      facts: { records: { ...works.records, products: manyProducts } },
    },
    { id: 'contacts-only', title: 'The key has Contacts and not Profiles', facts: { permissions: without('Profiles') } },
    { id: 'profiles-only', title: 'The key has Profiles and not Contacts', facts: { permissions: without('Contacts') } },
    {
      id: 'profiles-only-403',
      title: 'The key has Profiles and not Contacts, and Squarespace says “forbidden”',
      facts: { permissions: without('Contacts'), refuse: forbidden },
    },

    {
      id: 'wrong-key',
      title: 'The key is not the one that was made',
      values: { apiKey: '99999999-9999-4999-8999-999999999999' },
    },
    { id: 'deleted-key', title: 'The key was deleted', facts: { keyWorks: false } },
    {
      id: 'refused-403',
      title: 'The key is refused with “forbidden”',
      outage: forbidden,
    },

    { id: 'scope-missing-products', title: 'The key may not read products', facts: { permissions: without('Products') } },
    { id: 'scope-missing-orders', title: 'The key may not read orders', facts: { permissions: without('Orders') } },
    {
      id: 'scope-missing-orders-403',
      title: 'The key may not read orders, and Squarespace says “forbidden”',
      facts: { permissions: without('Orders'), refuse: forbidden },
    },
    {
      id: 'scope-missing-customers',
      title: 'The key may read neither contacts nor profiles',
      facts: { permissions: without('Contacts', 'Profiles') },
    },
    { id: 'scope-missing-inventory', title: 'The key may not read the inventory', facts: { permissions: without('Inventory') } },
    {
      id: 'scope-missing-transactions',
      title: 'The key may not read transactions',
      facts: { permissions: without('Transactions') },
    },
    { id: 'forms-key', title: 'The key is for forms only', facts: { permissions: [] } },
    {
      id: 'plan-too-small',
      title: 'The plan has no Orders API, and Squarespace says so',
      facts: {
        permissions: without('Orders'),
        refuse: () => error(403, 'AUTHORIZATION_ERROR', 'Your subscription plan does not include this API.'),
      },
    },
    {
      id: 'site-expired',
      title: 'The trial is over, or a bill is open',
      outage: () => error(402, 'WEBSITE_EXPIRED', 'The website has expired.'),
    },

    { id: 'bad-request', title: 'Squarespace does not understand our request', outage: () => badArgument('MISSING_ARGUMENT') },
    {
      id: 'address-moved',
      title: 'The address of the orders has moved',
      outage: at('/1.0/commerce/orders', () => error(404, 'NOT_FOUND', 'Not found.')),
    },
    { id: 'rate-limited', title: 'Too many requests', outage: () => error(429, 'TOO_MANY_REQUESTS', 'Too many requests.') },
    {
      id: 'rate-limited-orders',
      title: 'The limit is reached at the orders',
      outage: at('/1.0/commerce/orders', () => noBody(429)),
    },
    {
      id: 'server-error-json',
      title: 'Squarespace has an internal error',
      outage: () => error(500, 'INTERNAL_SERVER_ERROR', 'Oops.'),
    },
    {
      id: 'blocked-by-edge',
      title: 'A server in front of Squarespace refuses with a web page',
      outage: () => webPage('Access denied', 403),
    },
    ...outages,
  ],
});
