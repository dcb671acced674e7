import { createHash } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { noBody, webPage } from '../../../plugins/sandbox/play/answers.ts';
import { at } from '../../../plugins/sandbox/play/at.ts';
import { createSandbox } from '../../../plugins/sandbox/play/createSandbox.ts';
import { hostInPath } from '../../../plugins/sandbox/play/hostInPath.ts';
import { outages } from '../../../plugins/sandbox/play/outages.ts';

const hosts = { production: 'api.logicommerce.cloud', studio: 'api-studio.logicommerce.cloud', older: 'api.logicommerce.net' };
const storeUrl = 'https://www.example-shop.es';
const appId = 'ABCDE12345';
const appKey = 'fakeappkey0000000000';
/** What the pair is exchanged for. */
const token = 'fake.token.0000000000000000';

const lists = ['products', 'categories', 'brands', 'pages', 'blog/posts'] as const;
type List = (typeof lists)[number];
type Entry = Record<string, unknown>;

/** The facts about a played commerce. */
interface Commerce {
  /** Where the pair was made. */
  home: keyof typeof hosts;
  /** How the Cloud refuses a pair that it does not know. */
  refusePair: () => Response;
  /** The token is no longer accepted for anything. */
  tokenExpired: boolean;
  scopes: readonly List[];
  /** How a missing scope is refused: one of two statuses. */
  refuseScope: () => Response;
  /** Modules without a licence. */
  unlicensed: readonly List[];
  /** What `/settings/general` says. */
  settings: Entry;
  /** Whether the app may read the settings at all. */
  settingsOpen: boolean;
  /** Whether the older API has products and categories; their addresses are guesses. */
  olderCatalogue: boolean;
  records: Record<List, Entry[]>;
  orders: Entry[];
  users: Entry[];
}

/** An error of the Cloud. */
const refuse = (status: number, code: string, message: string) =>
  Response.json({ reference: '00000000-0000-4000-8000-000000000000', status, code, message }, { status });

const works: Commerce = {
  home: 'production',
  refusePair: () => refuse(401, 'AUTH_INVALID_CREDENTIALS', 'Invalid credentials'),
  tokenExpired: false,
  scopes: lists,
  refuseScope: () => refuse(403, 'FORBIDDEN', 'Forbidden'),
  unlicensed: [],
  settings: {
    name: 'Demo',
    storeURL: storeUrl,
    active: true,
    defaultLanguage: 'es',
    defaultCurrency: 'EUR',
    merchantEmail: 'owner@example.com',
  },
  settingsOpen: true,
  olderCatalogue: true,
  records: {
    products: [
      {
        id: 1,
        pId: 'MUG',
        codes: { sku: 'MUG-1' },
        language: { name: 'Mug' },
        prices: { prices: { basePrice: 9.9, retailPrice: 9.9 } },
      },
      {
        id: 2,
        pId: 'PLATE',
        codes: { sku: 'PLATE-1' },
        language: { name: 'Plate' },
        prices: { prices: { basePrice: 14, retailPrice: 14 } },
      },
    ],
    categories: [{ id: 1, pId: 'CUPS', parentId: 0, language: { name: 'Cups' } }],
    brands: [{ id: 1, pId: 'POTTERY', language: { name: 'Sample Pottery' } }],
    pages: [{ id: 1, pageType: 'CUSTOM', language: { name: 'About' } }],
    'blog/posts': [{ id: 1, publicationDate: '2026-01-02T03:04:05Z', language: { name: 'Hello' } }],
  },
  orders: [{ ID: 1, DOCUMENTNUMBER: 'W-1', DATE: '2026-01-02' }],
  users: [{ ID: 7, ADDRESSBOOK: { BILLINGADDRESS: [{ FIRSTNAME: 'Ada', LASTNAME: 'Example' }] } }],
};

type Played = { Bindings: { commerce: Commerce } };

// Three hosts: the name of the host is the first part of the routes.
const app = new Hono<Played>({ getPath: hostInPath });

/** The Cloud of one environment: a pair is exchanged for a token, which reads what the storefront reads. */
function cloud(environment: 'production' | 'studio') {
  const routes = new Hono<Played>();

  routes.use(async ({ req }, next) => {
    const complete = req.header('countryCode') && req.header('ip');
    return complete ? next() : refuse(400, 'BAD_REQUEST', 'countryCode and ip are required');
  });

  routes.get('/auth', ({ req, env: { commerce } }) => {
    const known = req.header('X-App-Id') === appId && req.header('X-App-Key') === appKey && commerce.home === environment;
    return known ? Response.json({ token }) : commerce.refusePair();
  });

  routes.use(async ({ req, env: { commerce } }, next) => {
    const given = req.header('Authorization')?.match(/^Bearer (\S+)$/)?.[1];
    if (!given) return refuse(401, 'AUTH_AUTHORIZATION_REQUIRED', 'Authorization required');
    if (given !== token) return refuse(401, 'AUTH_UNAUTHORIZED', 'Unauthorized');
    if (commerce.tokenExpired) return refuse(401, 'AUTH_EXPIRED', 'Token expired');
    return next();
  });

  routes.get('/settings/general', ({ env: { commerce } }) =>
    commerce.settingsOpen ? Response.json(commerce.settings) : commerce.refuseScope(),
  );

  for (const list of lists)
    routes.get(`/${list}`, ({ req, env: { commerce } }) => {
      if (commerce.unlicensed.includes(list)) return refuse(403, 'AUTH_LICENSE_REQUIRED_BLOG', 'License required');
      if (!commerce.scopes.includes(list)) return commerce.refuseScope();
      const perPage = Number(req.query('perPage') ?? 10);
      const page = Number(req.query('page') ?? 1);
      const all = commerce.records[list];
      return Response.json({
        pagination: { page, perPage, totalItems: all.length, totalPages: Math.ceil(all.length / perPage) },
        items: all.slice((page - 1) * perPage, page * perPage),
      });
    });

  routes.all('*', () => refuse(404, 'NOT_FOUND', 'Not found'));
  return routes;
}

app.route(`/${hosts.production}`, cloud('production'));
app.route(`/${hosts.studio}`, cloud('studio'));

/** The older API knows a pair by a fingerprint of both. */
const fingerprint = createHash('sha256').update(`${appId}${appKey}`).digest('base64');

app.use(`/${hosts.older}/v1/*`, async ({ req, env: { commerce } }, next) => {
  const known = req.header('appid') === appId && req.header('Authorization') === `Basic ${fingerprint}`;
  return known && commerce.home === 'older' ? next() : noBody(401);
});

const catalogue =
  (list: 'products' | 'categories') =>
  ({ env: { commerce } }: Context<Played>) =>
    commerce.olderCatalogue ? Response.json({ [list.toUpperCase()]: [{ ID: 1 }] }) : noBody(404);

app.get(`/${hosts.older}/v1/orders`, ({ env: { commerce } }) => Response.json({ ORDERS: commerce.orders }));
app.get(`/${hosts.older}/v1/users`, ({ env: { commerce } }) => Response.json({ USERS: commerce.users }));
app.get(`/${hosts.older}/v1/products`, catalogue('products'));
app.get(`/${hosts.older}/v1/categories`, catalogue('categories'));
app.all(`/${hosts.older}/*`, () => noBody(404));

const without = (list: List) => lists.filter((other) => other !== list);
const noRecords: Commerce['records'] = { products: [], categories: [], brands: [], pages: [], 'blog/posts': [] };
const studioUrl = 'https://12345.studio.logicommerce.cloud';

/** LogiCommerce’s Cloud as its own clients and the vendor's specification know it, and the older API as a merchant's scripts do. */
export const sandbox = createSandbox<Commerce>({
  platform: 'logicommerce',
  samples: { 'private-app': { storeUrl, appId, appKey } },
  hosts: (hostname) => Object.values(hosts).includes(hostname),
  works,
  answer: (request, commerce) => app.fetch(request, { commerce }),
  scenarios: [
    { id: 'empty-store', title: 'A new store without any data', facts: { records: noRecords } },
    {
      id: 'studio-store',
      title: 'A developer’s store, and the Store URL says so',
      values: { storeUrl: studioUrl },
      facts: { home: 'studio', settings: { ...works.settings, storeURL: studioUrl } },
    },
    { id: 'older-store', title: 'A store of the older generation', facts: { home: 'older' } },
    {
      id: 'older-store-whole-key',
      title: 'A store of the older generation, whose key begins with the App ID',
      values: { appKey: `${appId}${appKey}` },
      facts: { home: 'older' },
    },
    {
      id: 'older-store-no-catalogue',
      title: 'A store of the older generation without addresses for products and categories',
      facts: { home: 'older', olderCatalogue: false },
    },
    {
      id: 'older-many-orders',
      title: 'A store of the older generation with more orders than the check looks through',
      facts: { home: 'older', orders: Array.from({ length: 10_000 }, (_, index) => ({ ...works.orders[0], ID: index + 1 })) },
    },
    { id: 'older-empty-store', title: 'An older store without any data', facts: { home: 'older', orders: [], users: [] } },

    { id: 'wrong-key', title: 'The App Key is mistyped', values: { appKey: 'fakeappkey9999999999' } },
    { id: 'wrong-id', title: 'The App ID is mistyped', values: { appId: 'ABCDE99999' } },
    { id: 'swapped', title: 'App ID and App Key are swapped', values: { appId: appKey, appKey: appId } },
    { id: 'commerce-id', title: 'The Commerce ID was entered as App ID', values: { appId: '1234' } },
    {
      id: 'app-deleted',
      title: 'The app was deleted, and the refusal has no text',
      facts: { refusePair: () => noBody(401), home: 'studio' },
    },
    { id: 'studio-pair', title: 'The pair was made for the developers’ environment', facts: { home: 'studio' } },
    {
      id: 'studio-pair-said',
      title: 'The pair was made for the developers’ environment, and LogiCommerce says so',
      facts: { home: 'studio', refusePair: () => refuse(403, 'AUTH_INVALID_ENVIRONMENT', 'Invalid environment') },
    },
    {
      id: 'production-pair-in-studio',
      title: 'The Store URL is the developers’, the pair is not',
      values: { storeUrl: studioUrl },
    },
    {
      id: 'refused-under-200',
      title: 'The pair is refused under a good status',
      facts: {
        home: 'studio',
        refusePair: () => Response.json({ status: 401, code: 'AUTH_INVALID_CREDENTIALS', message: 'Invalid credentials' }),
      },
    },
    {
      id: 'no-token',
      title: 'The pair is accepted, and no token comes',
      facts: { home: 'studio', refusePair: () => Response.json({}) },
    },
    { id: 'token-expired', title: 'The token ends while the check runs', facts: { tokenExpired: true } },

    { id: 'scope-missing-products', title: 'The app may not read products', facts: { scopes: without('products') } },
    { id: 'scope-missing-categories', title: 'The app may not read categories', facts: { scopes: without('categories') } },
    { id: 'scope-missing-manufacturers', title: 'The app may not read brands', facts: { scopes: without('brands') } },
    { id: 'scope-missing-pages', title: 'The app may not read pages', facts: { scopes: without('pages') } },
    { id: 'scope-missing-blogs', title: 'The app may not read blog posts', facts: { scopes: without('blog/posts') } },
    {
      id: 'scope-missing-products-401',
      title: 'The app may not read products, said as of a wrong token',
      facts: { scopes: without('products'), refuseScope: () => refuse(401, 'AUTH_UNAUTHORIZED', 'Unauthorized') },
    },
    { id: 'settings-refused', title: 'The app may not read the settings', facts: { settingsOpen: false } },
    { id: 'blog-not-licensed', title: 'The store has no licence for the blog', facts: { unlicensed: ['blog/posts'] } },

    {
      id: 'other-commerce',
      title: 'The app belongs to another store',
      values: { storeUrl: 'https://12345.site.logicommerce.cloud' },
      facts: { settings: { ...works.settings, storeURL: 'https://54321.site.logicommerce.cloud' } },
    },
    { id: 'other-domain', title: 'The store has another address too', values: { storeUrl: 'https://www.example-shop.fr' } },
    { id: 'no-store-url', title: 'Only the pair is entered', values: { storeUrl: '' } },
    { id: 'shop-switched-off', title: 'The shop is switched off', facts: { settings: { ...works.settings, active: false } } },
    { id: 'maintenance', title: 'The platform is in maintenance', outage: () => refuse(503, 'MAINTENANCE', 'Under maintenance') },
    { id: 'store-gone', title: 'The store is gone', outage: () => refuse(410, 'GONE', 'The store is closed') },
    { id: 'no-api', title: 'There is no API at the address', outage: () => refuse(404, 'NOT_FOUND', 'Not found') },
    { id: 'rate-limited', title: 'Too many requests', outage: () => noBody(429, { 'Retry-After': '30' }) },
    {
      id: 'rate-limited-products',
      title: 'The limit of requests is reached at the products',
      outage: at('/products', () => noBody(429)),
    },
    {
      id: 'ip-blocked',
      title: 'The address of the checker is not allowed',
      outage: () => refuse(403, 'FORBIDDEN', 'IP address not allowed'),
    },
    {
      id: 'unexpected-error',
      title: 'LogiCommerce cannot judge the pair',
      outage: at('/auth', () => refuse(401, 'AUTH_UNEXPECTED_ERROR', 'Unexpected error')),
    },
    {
      id: 'web-page-products',
      title: 'A web page answers instead of the products',
      outage: at('/products', () => webPage('Demo')),
    },
    ...outages,
  ],
});
