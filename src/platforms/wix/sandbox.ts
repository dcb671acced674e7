import { type Context, Hono } from 'hono';
import { noBody, webPage } from '../../../plugins/sandbox/play/answers.ts';
import { at } from '../../../plugins/sandbox/play/at.ts';
import { createSandbox } from '../../../plugins/sandbox/play/createSandbox.ts';
import { outages } from '../../../plugins/sandbox/play/outages.ts';
import { de } from './sandboxDe.ts';

const apiKey = 'IST.FAKEFAKEFAKEFAKEFAKEFAKE.FAKEFAKEFAKEFAKEFAKE.FAKEFAKE';
const siteId = '00000000-0000-4000-8000-000000000001';
/** A site of somebody else. */
const otherSiteId = '00000000-0000-4000-8000-000000000009';
const accountId = '00000000-0000-4000-8000-000000000002';

/** What the key may read, besides the list of the account's sites, which every key may. */
const permissions = ['catalog-version', 'products', 'categories', 'orders', 'contacts', 'blog'] as const;
type Permission = (typeof permissions)[number];
type Entry = Record<string, unknown>;

interface Site {
  keyWorks: boolean;
  permissions: readonly Permission[];
  /** How a missing permission is answered, and a site that the key does not reach. */
  refuse: () => Response;
  /** How a site that the key does not reach is answered. */
  refuseSite: () => Response;
  catalog: 'V1_CATALOG' | 'V3_CATALOG' | 'STORES_NOT_INSTALLED';
  /** What the site says that its catalogue is, where that is not true any more. */
  saysCatalog?: 'V1_CATALOG' | 'V3_CATALOG';
  provisioning: boolean;
  /** The site's entry in the list of sites, besides the usual. */
  listed: Entry;
  /** Whether the site stands on the first page of the list of sites. */
  onFirstPage: boolean;
  records: Record<'products' | 'categories' | 'orders' | 'contacts' | 'posts', Entry[]>;
}

const error = (status: number, code: string, message = '') =>
  Response.json({ message, details: { applicationError: { code, description: message, data: {} } } }, { status });
const forbidden = () => error(403, 'PERMISSION_DENIED');
const unauthenticated = () => error(401, 'UNAUTHENTICATED');

const works: Site = {
  keyWorks: true,
  permissions,
  refuse: forbidden,
  refuseSite: forbidden,
  catalog: 'V3_CATALOG',
  provisioning: false,
  listed: {},
  onFirstPage: true,
  records: {
    products: [
      { id: '1', name: 'Fake shirt', price: '19.50' },
      { id: '2', name: 'Fake cap', price: '9.00' },
    ],
    categories: [{ id: '11', name: 'Clothes' }],
    orders: [
      {
        id: '21',
        number: '10001',
        status: 'APPROVED',
        paymentStatus: 'PAID',
        priceSummary: { total: { amount: '19.50' } },
        buyerInfo: { email: 'ada@example.com' },
      },
    ],
    contacts: [
      { id: '31', primaryInfo: { email: 'ada@example.com' }, info: { name: { first: 'Ada', last: 'Example' } } },
      { id: '32', primaryInfo: { email: 'ben@example.com' }, info: { name: { first: 'Ben', last: 'Sample' } } },
    ],
    posts: [{ id: '41', title: 'Welcome' }],
  },
};

type Played = { Bindings: { site: Site } };
type Handler = Context<Played>;
type Next = () => Promise<void>;

const app = new Hono<Played>();

app.use(async ({ req, env: { site } }, next) =>
  site.keyWorks && req.header('Authorization') === apiKey ? next() : unauthenticated(),
);

app.post('/site-list/v2/sites/query', ({ req, env: { site } }) => {
  if (req.header('wix-account-id') !== accountId || req.header('wix-site-id')) return forbidden();
  const usual = { displayName: 'Example', viewUrl: 'https://www.example.com', published: true, premium: false, namespace: 'WIX' };
  const ours = { ...usual, id: siteId, blocked: false, trashedDate: null, ...site.listed };
  const other = {
    ...usual,
    id: '00000000-0000-4000-8000-000000000003',
    displayName: 'Blog',
    viewUrl: 'https://blog.example.com',
  };
  const sites = site.onFirstPage ? [other, ours] : [other];
  return Response.json({ sites, metadata: { count: sites.length, hasNext: !site.onFirstPage } });
});

// Everything else belongs to one site.
app.use(async ({ req, env: { site } }, next) => {
  const asked = req.header('wix-site-id');
  if (!asked || req.header('wix-account-id')) return error(428, 'MISSING_METASITE_ID');
  return asked === siteId ? next() : site.refuseSite();
});

function demand(permission: Permission) {
  return async ({ env: { site } }: Handler, next: Next) => (site.permissions.includes(permission) ? next() : site.refuse());
}

/** Each catalogue refuses the other's calls. */
function ofCatalog(version: 'V1' | 'V3') {
  return async ({ env: { site } }: Handler, next: Next) => {
    if (site.provisioning) return error(428, 'CATALOG_V3_SITE_PROVISIONING');
    if (site.catalog === 'STORES_NOT_INSTALLED') return error(428, 'STORES_NOT_INSTALLED');
    const [has] = site.catalog.split('_');
    return has === version ? next() : error(428, `CATALOG_${has}_SITE_CALLING_CATALOG_${version}_API`);
  };
}

/** A question is the body of a POST or, as Wix’s own SDK sends it, the parameter `.r` of a GET, in base64url. */
async function questionOf(req: Handler['req']) {
  try {
    if (req.method === 'GET') return JSON.parse(Buffer.from(req.query('.r') ?? '', 'base64url').toString());
    return req.header('Content-Type')?.startsWith('application/json') ? await req.json() : undefined;
  } catch {
    return undefined;
  }
}

/** The records that a question in JSON asks for; `undefined` when Wix would not understand it. */
async function asked(
  { req }: Handler,
  records: Entry[],
  within: 'query' | 'search',
  paging: string,
): Promise<Entry[] | undefined> {
  const question = await questionOf(req);
  if (typeof question?.[within] !== 'object') return undefined;
  const limit = question[within][paging]?.limit ?? 50;
  return limit >= 1 && limit <= 100 ? records.slice(0, limit) : undefined;
}

const invalid = () =>
  Response.json({ message: 'Invalid', details: { validationError: { fieldViolations: [{ field: 'query' }] } } }, { status: 400 });

app.get('/stores/v3/provision/version', demand('catalog-version'), ({ env: { site } }) =>
  Response.json({ catalogVersion: site.saysCatalog ?? site.catalog }),
);

app.on(['GET', 'POST'], '/stores/v3/products/query', demand('products'), ofCatalog('V3'), async (c) => {
  const records = await asked(c, c.env.site.records.products, 'query', 'cursorPaging');
  if (!records) return invalid();
  const products = records.map(({ price, ...product }) => ({
    ...product,
    visible: true,
    actualPriceRange: { minValue: { amount: price } },
  }));
  return Response.json({ products, pagingMetadata: { count: products.length } });
});

app.on(
  ['GET', 'POST'],
  ['/stores-reader/v1/products/query', '/stores/v1/products/query', '/stores-reader/v1/products/query-platformized'],
  demand('products'),
  ofCatalog('V1'),
  async (c) => {
    const all = c.env.site.records.products;
    const records = await asked(c, all, 'query', 'paging');
    if (!records) return invalid();
    const products = records.map(({ price, ...product }) => ({
      ...product,
      sku: 'FAKE-1',
      priceData: { price: Number(price), currency: 'EUR' },
    }));
    const counted = c.req.path.endsWith('-platformized')
      ? { metadata: { count: products.length, offset: 0, total: all.length } }
      : { totalResults: all.length };
    return Response.json({ products, ...counted });
  },
);

app.post('/categories/v1/categories/query', demand('categories'), ofCatalog('V3'), async (c) => {
  const records = await asked(c, c.env.site.records.categories, 'query', 'cursorPaging');
  const { treeReference } = await c.req.json();
  return records && treeReference?.appNamespace === '@wix/stores'
    ? Response.json({ categories: records, pagingMetadata: {} })
    : invalid();
});

app.post('/stores-reader/v1/collections/query', demand('products'), ofCatalog('V1'), async (c) => {
  const all = c.env.site.records.categories;
  const collections = await asked(c, all, 'query', 'paging');
  return collections ? Response.json({ collections, totalResults: all.length }) : invalid();
});

app.post('/ecom/v1/orders/search', demand('orders'), async (c) => {
  const orders = await asked(c, c.env.site.records.orders, 'search', 'cursorPaging');
  return orders ? Response.json({ orders, metadata: { count: orders.length, hasNext: false } }) : invalid();
});

app.get('/contacts/v4/contacts', demand('contacts'), ({ req, env: { site } }) => {
  const contacts = site.records.contacts.slice(0, Number(req.query('paging.limit') ?? 50));
  return Response.json({ contacts, pagingMetadata: { count: contacts.length, offset: 0, total: site.records.contacts.length } });
});

app.get('/blog/v3/posts', demand('blog'), ({ req, env: { site } }) => {
  const posts = site.records.posts.slice(0, Number(req.query('paging.limit') ?? 50));
  return Response.json({ posts, metaData: { count: posts.length, offset: 0, total: site.records.posts.length } });
});

app.notFound(() => noBody(404));

const without = (...missing: Permission[]) => permissions.filter((permission) => !missing.includes(permission));
const noAccount = { accountId: '' };

/** Wix’s REST API with an account’s API key, in front of a site with one of the two catalogues. */
export const sandbox = createSandbox<Site>({
  platform: 'wix',
  titles: { de },
  samples: { 'api-key': { siteUrl: 'https://www.example.com', apiKey, siteId, accountId } },
  hosts: (hostname) => hostname === 'www.wixapis.com',
  works,
  answer: (request, site) => app.fetch(request, { site }),
  scenarios: [
    {
      id: 'empty-store',
      title: 'A new site without any data',
      facts: { records: { products: [], categories: [], orders: [], contacts: [], posts: [] } },
    },
    {
      id: 'empty-store-catalog-v1',
      title: 'A site with the older catalogue and without any data',
      facts: { catalog: 'V1_CATALOG', records: { products: [], categories: [], orders: [], contacts: [], posts: [] } },
    },
    { id: 'catalog-v1', title: 'The site has the older catalogue', facts: { catalog: 'V1_CATALOG' } },
    {
      id: 'catalog-moved',
      title: 'The site moves to the newer catalogue during the check',
      facts: { catalog: 'V3_CATALOG', saysCatalog: 'V1_CATALOG' },
    },
    { id: 'without-account-id', title: 'The Account ID is left empty', values: noAccount },
    { id: 'many-sites', title: 'The account has more sites than one page lists', facts: { onFirstPage: false } },
    { id: 'other-site-url', title: 'The Site URL is that of another site', values: { siteUrl: 'https://www.other.example' } },

    { id: 'wrong-key', title: 'The key is not the one that was made', values: { apiKey: apiKey.replaceAll('FAKE', 'EKAF') } },
    { id: 'rotated-key', title: 'The key was rotated or deleted', facts: { keyWorks: false } },
    {
      id: 'rotated-key-without-account-id',
      title: 'The key was rotated, and there is no Account ID',
      facts: { keyWorks: false },
      values: noAccount,
    },
    { id: 'refused-without-words', title: 'The key is refused without any text', outage: () => noBody(401) },
    {
      id: 'wrong-account-id',
      title: 'The Account ID is mistyped',
      values: { accountId: '00000000-0000-4000-8000-000000000008' },
    },

    { id: 'site-of-another-account', title: 'The Site ID belongs to another account', values: { siteId: otherSiteId } },
    {
      id: 'site-of-another-account-without-account-id',
      title: 'The Site ID belongs to another account, and there is no Account ID',
      values: { siteId: otherSiteId, accountId: '' },
    },
    {
      id: 'site-not-on-first-page',
      title: 'The key does not reach the site, and the list of sites is too long to tell',
      facts: { onFirstPage: false },
      values: { siteId: otherSiteId },
    },
    {
      id: 'unknown-site',
      title: 'Wix knows no such site',
      facts: { refuseSite: () => error(404, 'NOT_FOUND') },
      values: { siteId: otherSiteId, accountId: '' },
    },
    {
      id: 'unknown-site-in-words',
      title: 'Wix knows no such site, and says so in words',
      facts: { refuseSite: () => error(400, 'NOT_FOUND', 'MetaSite not found') },
      values: { siteId: otherSiteId, accountId: '' },
    },
    {
      id: 'no-site-id',
      title: 'The Site ID does not reach the part of Wix that is asked',
      facts: { refuseSite: () => error(428, 'MISSING_METASITE_ID') },
      values: { siteId: otherSiteId },
    },
    { id: 'site-in-trash', title: 'The site is in the trash', facts: { listed: { trashedDate: '2026-11-01T00:00:00Z' } } },
    { id: 'site-blocked', title: 'Wix has blocked the site', facts: { listed: { blocked: true } } },

    {
      id: 'scope-missing-version',
      title: 'The key may not see which catalogue the site has',
      facts: { permissions: without('catalog-version') },
    },
    {
      id: 'scope-missing-version-catalog-v1',
      title: 'The key may not see that the site has the older catalogue',
      facts: { permissions: without('catalog-version'), catalog: 'V1_CATALOG' },
    },
    {
      id: 'scope-missing-stores',
      title: 'The key may not read anything of the shop',
      facts: { permissions: ['contacts', 'blog'] },
    },
    { id: 'scope-missing-products', title: 'The key may not read products', facts: { permissions: without('products') } },
    {
      id: 'scope-missing-products-named',
      title: 'The key may not read products, and Wix names the permission',
      outage: at('/stores/v3/products/query', () =>
        Response.json({ message: 'Permission WIX_STORES.READ_PRODUCTS is required', details: {} }, { status: 403 }),
      ),
    },
    { id: 'scope-missing-categories', title: 'The key may not read categories', facts: { permissions: without('categories') } },
    { id: 'scope-missing-orders', title: 'The key may not read orders', facts: { permissions: without('orders') } },
    { id: 'scope-missing-customers', title: 'The key may not read contacts', facts: { permissions: without('contacts') } },
    { id: 'scope-missing-blogs', title: 'The key may not read the blog', facts: { permissions: without('blog') } },
    {
      id: 'scope-missing-orders-401',
      title: 'The key may not read orders, and Wix answers as if it did not know the key',
      facts: { permissions: without('orders'), refuse: unauthenticated },
    },
    { id: 'no-permissions', title: 'The key may read nothing of the site', facts: { permissions: [] } },
    {
      id: 'no-permissions-401',
      title: 'The key may read nothing of the site, and Wix answers as if it did not know the key',
      facts: { permissions: [], refuse: unauthenticated },
    },

    { id: 'no-shop', title: 'Wix Stores is not installed', facts: { catalog: 'STORES_NOT_INSTALLED' } },
    { id: 'catalog-being-set-up', title: 'Wix is still setting up the catalogue', facts: { provisioning: true } },
    {
      id: 'premium-only',
      title: 'Orders need a Premium plan',
      outage: at('/ecom/v1/orders/search', () => error(428, 'PREMIUM_ONLY')),
    },
    { id: 'rate-limited', title: 'Too many requests', outage: () => error(429, 'RESOURCE_EXHAUSTED') },
    {
      id: 'rate-limited-orders',
      title: 'The limit is reached at the orders',
      outage: at('/ecom/v1/orders/search', () => noBody(429)),
    },
    {
      id: 'blocked-by-edge',
      title: 'A server in front of Wix refuses with a web page',
      outage: () => webPage('Access denied', 403),
    },
    ...outages,
  ],
});
