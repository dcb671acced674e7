import { Hono } from 'hono';
import { noBody, webPage } from '../../../plugins/sandbox/play/answers.ts';
import { at } from '../../../plugins/sandbox/play/at.ts';
import { createSandbox } from '../../../plugins/sandbox/play/createSandbox.ts';
import { outages } from '../../../plugins/sandbox/play/outages.ts';

const account = 'examplestore';
const appKey = `vtexappkey-${account}-AAAAAA`;
const appToken = 'A'.repeat(96);

/** What a role can allow, by VTEX's names of the resources. */
const resources = ['Product management', 'SKUs', 'View Product', 'List Orders', 'Read only documents'] as const;
type Resource = (typeof resources)[number];

/** The facts about a played VTEX account. */
interface Store {
  /** False: mistyped, inactive, or replaced in a renewal. VTEX does not say which. */
  keyWorks: boolean;
  /** The account that is named in the key; for an external key it is another one. */
  keyName: string;
  resources: readonly Resource[];
  /** How the login route refuses, or that there is none. */
  login: 'status' | 'unauthorized' | 'missing';
  /** How a private route answers without the resource. */
  refuse: () => Response;
  /** What stands in front of every answer. */
  outOfOrder?: () => Response;
  products: Record<string, number[]>;
  categories: Record<string, unknown>[];
  orders: Record<string, unknown>[];
  customers: Record<string, unknown>[];
}

const works: Store = {
  keyWorks: true,
  keyName: appKey,
  resources,
  login: 'status',
  refuse: () => noBody(403),
  products: { 1: [10, 11], 2: [20] },
  categories: [{ id: 1, name: 'Food', hasChildren: false, url: 'https://examplestore.myvtex.com/food', children: [] }],
  orders: [
    {
      orderId: 'v1000001exm-01',
      clientName: 'Ada Sample',
      totalValue: 7453,
      currencyCode: 'BRL',
      status: 'invoiced',
      creationDate: '2026-10-01T10:00:00.0000000+00:00',
    },
    {
      orderId: 'v1000000exm-01',
      clientName: 'Ben Sample',
      totalValue: 1200,
      currencyCode: 'BRL',
      status: 'canceled',
      creationDate: '2026-09-30T10:00:00.0000000+00:00',
    },
  ],
  customers: [
    { id: '00000000-0000-0000-0000-000000000001', email: 'ada.sample@example.com', firstName: 'Ada', lastName: 'Sample' },
    { id: '00000000-0000-0000-0000-000000000002', email: 'ben.sample@example.com', firstName: 'Ben', lastName: null },
  ],
};

const app = new Hono<{ Bindings: { store: Store } }>();

app.use(async (c, next) => {
  const outOfOrder = c.env.store.outOfOrder?.();
  if (outOfOrder) return outOfOrder;
  await next();
});

app.post('/api/vtexid/apptoken/login', async (c) => {
  const { login, keyWorks, keyName } = c.env.store;
  if (login === 'missing') return noBody(404);
  const body = await c.req.json();
  if (keyWorks && body.appkey === keyName && body.apptoken === appToken)
    return c.json({ authStatus: 'Success', token: 'fake-user-token-0000', expires: 1_700_000_000 });
  return login === 'unauthorized' ? noBody(401) : c.json({ authStatus: 'WrongCredentials', token: null, expires: 0 });
});

app.get('/api/catalog_system/pub/category/tree/:levels', (c) => c.json(c.env.store.categories));

const problem = { type: 'https://tools.ietf.org/html/rfc7235#section-3.1', title: 'Unauthorized', status: 401, traceId: '0' };

/** A private route: the key first, then the resource that its role must have. */
function needs(path: string, resource: Resource, answer: (store: Store, request: Request) => Response): void {
  app.get(path, (c) => {
    const { store } = c.env;
    const isKnown = c.req.header('X-VTEX-API-AppKey') === store.keyName && c.req.header('X-VTEX-API-AppToken') === appToken;
    if (!store.keyWorks || !isKnown) return Response.json(problem, { status: 401 });
    return store.resources.includes(resource) ? answer(store, c.req.raw) : store.refuse();
  });
}

needs('/api/catalog_system/pvt/saleschannel/list', 'View Product', () =>
  Response.json([{ Id: 1, Name: 'Main', IsActive: true, CountryCode: 'BRA', CurrencyCode: 'BRL' }]),
);

needs('/api/catalog_system/pvt/products/GetProductAndSkuIds', 'Product management', ({ products }, { url }) => {
  const { searchParams } = new URL(url);
  const [from, to] = [Number(searchParams.get('_from') ?? 1), Number(searchParams.get('_to') ?? 20)];
  const page = Object.entries(products).slice(from - 1, to);
  return Response.json({ data: Object.fromEntries(page), range: { total: Object.keys(products).length, from, to } });
});

needs('/api/catalog_system/pvt/sku/stockkeepingunitids', 'SKUs', ({ products }) => Response.json(Object.values(products).flat()));

needs('/api/oms/pvt/orders', 'List Orders', ({ orders }, { url }) => {
  const { searchParams } = new URL(url);
  const perPage = Number(searchParams.get('per_page') ?? 15);
  const page = Number(searchParams.get('page') ?? 1);
  const list = orders.slice((page - 1) * perPage, page * perPage);
  const paging = { total: orders.length, pages: Math.ceil(orders.length / perPage), currentPage: page, perPage };
  return Response.json({ list, paging, facets: [], stats: {} });
});

needs('/api/dataentities/CL/search', 'Read only documents', ({ customers }, { url, headers }) => {
  const fields = (new URL(url).searchParams.get('_fields') ?? 'id').split(',');
  const [, from = '0', to = '9'] = /^resources=(\d+)-(\d+)$/.exec(headers.get('REST-Range') ?? '') ?? [];
  const page = customers.slice(Number(from), Number(to));
  return Response.json(
    page.map((customer) => Object.fromEntries(fields.map((field) => [field, customer[field]]))),
    { headers: { 'REST-Content-Range': `resources=${from}-${to}/${customers.length}` } },
  );
});

app.notFound(() => noBody(404));

const without = (...missing: Resource[]) => resources.filter((resource) => !missing.includes(resource));
const ordersPath = '/api/oms/pvt/orders';
const customersPath = '/api/dataentities/CL/search';
const busy = (text: string) => () => Response.json({ Message: text }, { status: 503 });

/** VTEX's Core Commerce APIs, written from their official specification. */
export const sandbox = createSandbox<Store>({
  platform: 'vtex',
  samples: { 'application-key': { storeUrl: `https://${account}.myvtex.com`, accountName: account, appKey, appToken } },
  // Every name below these two leads to VTEX, whether there is such an account or not.
  hosts: (hostname) => /^[a-z0-9_-]+\.(vtexcommercestable\.com\.br|myvtex\.com)$/.test(hostname),
  works,
  answer: (request, store) =>
    new URL(request.url).hostname.startsWith(`${account}.`) ? app.fetch(request, { store }) : noBody(404),
  scenarios: [
    {
      id: 'empty-store',
      title: 'A new store without any data',
      facts: { products: {}, categories: [], orders: [], customers: [] },
    },
    {
      id: 'workspace-address',
      title: 'The Store URL is that of a workspace in the admin',
      values: { storeUrl: `https://dev--${account}.myvtex.com/admin/products` },
    },
    {
      id: 'external-key',
      title: 'The key was made in another account and has a role here',
      facts: { keyName: 'vtexappkey-agency-AAAAAA' },
      values: { appKey: 'vtexappkey-agency-AAAAAA' },
    },
    { id: 'login-missing', title: 'There is no login for keys', facts: { login: 'missing' } },
    {
      id: 'login-missing-wrong-key',
      title: 'There is no login for keys, and the key is wrong',
      facts: { login: 'missing', keyWorks: false },
    },
    {
      id: 'login-missing-no-orders',
      title: 'There is no login for keys, and the key may not read orders',
      facts: { login: 'missing', resources: without('List Orders') },
    },

    { id: 'wrong-token', title: 'The token is mistyped', values: { appToken: 'B'.repeat(96) } },
    { id: 'wrong-key', title: 'The key is mistyped', values: { appKey: `vtexappkey-${account}-BBBBBB` } },
    { id: 'key-inactive', title: 'The key is inactive', facts: { keyWorks: false } },
    {
      id: 'key-refused-401',
      title: 'The login refuses the key with a status',
      facts: { keyWorks: false, login: 'unauthorized' },
    },

    {
      id: 'scope-missing-products',
      title: 'The role may not read products',
      facts: { resources: without('Product management') },
    },
    {
      id: 'scope-missing-customers',
      title: 'The role may not read customers',
      facts: { resources: without('Read only documents') },
    },
    {
      id: 'scope-missing-customers-in-words',
      title: 'The role may not read customers, and VTEX says “unauthorized”',
      facts: {
        resources: without('Read only documents'),
        refuse: () => Response.json({ Message: 'Unauthorized' }, { status: 403 }),
      },
    },
    { id: 'scope-missing-orders', title: 'The role may not read orders', facts: { resources: without('List Orders') } },
    {
      id: 'scope-missing-orders-401',
      title: 'The role may not read orders, and VTEX answers as to a wrong key',
      facts: { resources: without('List Orders'), refuse: () => Response.json(problem, { status: 401 }) },
    },
    { id: 'no-role', title: 'The key has no role', facts: { resources: [] } },

    { id: 'unknown-account', title: 'There is no such account', values: { storeUrl: '', accountName: 'nobody-here' } },
    { id: 'other-account', title: 'Store URL and Account Name name different accounts', values: { accountName: 'nobody-here' } },
    {
      id: 'storefront-address',
      title: 'The Store URL is the public address of the shop',
      values: { storeUrl: 'https://www.example.com.br' },
    },
    {
      id: 'account-inactive',
      title: 'The account is not active any more',
      facts: { outOfOrder: () => Response.json({ message: 'This account is inactive' }, { status: 403 }) },
    },

    { id: 'orders-not-found', title: 'There are no orders at their address', outage: at(ordersPath, () => noBody(404)) },
    {
      id: 'search-limited',
      title: 'Master Data blocks searches for now',
      outage: at(customersPath, busy('Wildcard search is blocked because of high usage')),
    },
    { id: 'search-unavailable', title: 'Master Data is out of service', outage: at(customersPath, busy('Service unavailable')) },
    { id: 'rate-limited', title: 'Too many requests', facts: { outOfOrder: () => noBody(429) } },
    {
      id: 'rate-limited-orders',
      title: 'Too many requests for orders',
      outage: at(ordersPath, () => noBody(429, { 'Retry-After': '30' })),
    },
    {
      id: 'moved-for-good',
      title: 'The server sends the visitor to another address for good',
      outage: () => noBody(308, { Location: 'https://www.example.com.br/' }),
    },
    { id: 'login-page', title: 'The login page answers', outage: () => webPage('Log in to VTEX') },
    ...outages,
  ],
});
