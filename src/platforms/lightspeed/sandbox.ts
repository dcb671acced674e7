import { Hono } from 'hono';
import { redirect } from '../../../plugins/sandbox/play/answers.ts';
import { createSandbox, type PlayedScenario } from '../../../plugins/sandbox/play/createSandbox.ts';
import { outages } from '../../../plugins/sandbox/play/outages.ts';
import { de } from './sandboxDe.ts';
import { type RetailShop, retail, retailHost, retailToken } from './sandboxRetail.ts';

const clusters = { eu1: 'api.webshopapp.com', us1: 'api.shoplightspeed.com' };
const apiKey = '00000000000000000000000000000000';
const apiSecret = '11111111111111111111111111111111';

const rows = ['content', 'products', 'customers', 'orders', 'settings', 'tracking'] as const;
/** A row in the form of an API key. */
type Row = (typeof rows)[number];

/** The lists of a shop: the row that each needs, and the word around its records. */
const lists = {
  products: { row: 'products', word: 'products' },
  variants: { row: 'products', word: 'variants' },
  categories: { row: 'products', word: 'categories' },
  reviews: { row: 'products', word: 'reviews' },
  customers: { row: 'customers', word: 'customers' },
  orders: { row: 'orders', word: 'orders' },
  textpages: { row: 'content', word: 'textpages' },
  blogs: { row: 'content', word: 'blogs' },
  'blogs/articles': { row: 'content', word: 'blogArticles' },
} as const satisfies Record<string, { row: Row; word: string }>;
type List = keyof typeof lists;

/** The facts about a played Lightspeed shop, of whichever edition. */
interface Shop extends RetailShop {
  /** The only server of the C-Series that knows the key. */
  cluster: string;
  languages: string[];
  /** The switch “Enable this API key”. */
  enabled: boolean;
  mayRead: readonly Row[];
  /** Whether the key may see its own permissions. */
  seesPermissions: boolean;
  /** The name in front of the shop's address at Lightspeed. */
  subDomain: string;
  /** Errors come with the HTTP status 200. */
  errorsAsSuccess: boolean;
  /** What stands in front of every answer to an accepted key or token, whatever the edition. */
  refuse?: () => Response;
  records: Record<List, Record<string, unknown>[]>;
}

const works: Shop = {
  cluster: clusters.eu1,
  languages: ['en', 'nl'],
  enabled: true,
  mayRead: rows,
  seesPermissions: true,
  subDomain: 'example-shop',
  errorsAsSuccess: false,
  records: {
    products: [
      { id: 1, title: 'Mug', fulltitle: 'Sample Mug', url: 'mug', isVisible: true, image: false },
      { id: 2, title: 'Plate', fulltitle: 'Sample Plate', url: 'plate', isVisible: false, image: false },
    ],
    variants: [{ id: 3, sku: 'MUG-1', articleCode: '', priceIncl: 9.9, stockLevel: 5 }],
    categories: [{ id: 4, title: 'Cups', depth: 1, url: 'cups' }],
    reviews: [{ id: 5, name: 'Ada Sample', score: 5, content: 'A fine mug.' }],
    customers: [{ id: 6, firstname: 'Ada', lastname: 'Sample', email: 'ada.sample@example.com' }],
    orders: [{ id: 7, number: 'ORD00001', status: 'completed_shipped', priceIncl: 19.8, createdAt: '2026-10-01T10:00:00+02:00' }],
    textpages: [{ id: 8, title: 'About', url: 'about' }],
    blogs: [{ id: 9, title: 'News' }],
    'blogs/articles': [{ id: 10, title: 'We are open' }],
  },
  tokenWorks: true,
  beingSwitchedOff: [],
};

const app = new Hono<{ Bindings: { shop: Shop } }>();

app.use('/:language/*', async (c, next) => {
  const { shop } = c.env;
  const error = (code: number, message: string) => errorOf(code, message, c.req, shop);
  const known = new URL(c.req.url).hostname === shop.cluster && shop.enabled;
  if (!known || c.req.header('Authorization') !== `Basic ${btoa(`${apiKey}:${apiSecret}`)}`)
    return error(401, 'Invalid API key or secret');
  if (shop.refuse) return shop.refuse();
  if (!shop.languages.includes(c.req.param('language'))) return error(404, 'Invalid language');
  await next();
});

app.get('/:language/account/permissions.json', (c) => {
  const { mayRead, seesPermissions } = c.env.shop;
  if (!seesPermissions) return forbidden(c.req, c.env.shop);
  return c.json({
    accountPermissions: Object.fromEntries(rows.map((row) => [row, { read: mayRead.includes(row), write: false }])),
  });
});

app.get('/:language/account.json', (c) => c.json({ account: { id: 1, appId: false, apiKey, rateLimit: false } }));

app.get('/:language/shop.json', (c) => {
  const { mayRead, subDomain } = c.env.shop;
  if (!mayRead.includes('settings')) return forbidden(c.req, c.env.shop);
  const currency = { shortcode: 'EUR' };
  return c.json({
    shop: { id: '1', status: 'active', subDomain, mainDomain: 'www.example-shop.nl', email: 'ada.sample@example.com', currency },
  });
});

app.get('/:language/languages.json', (c) => {
  const { languages, mayRead } = c.env.shop;
  if (!mayRead.includes('settings')) return forbidden(c.req, c.env.shop);
  return c.json({ languages: languages.map((code, index) => ({ code, isActive: true, isDefault: index === 0 })) });
});

for (const [list, { row, word }] of Object.entries(lists)) {
  app.get(`/:language/${list}/count.json`, (c) => {
    if (!c.env.shop.mayRead.includes(row)) return forbidden(c.req, c.env.shop);
    return c.json({ count: c.env.shop.records[list as List].length });
  });
  app.get(`/:language/${list}.json`, (c) => {
    if (!c.env.shop.mayRead.includes(row)) return forbidden(c.req, c.env.shop);
    const limit = Number(c.req.query('limit') ?? 50);
    const page = Number(c.req.query('page') ?? 1);
    const fields = c.req.query('fields')?.split(',');
    const records = c.env.shop.records[list as List].slice((page - 1) * limit, page * limit);
    return c.json({ [word]: records.map((record) => (fields ? pick(record, fields) : record)) });
  });
}

app.notFound((c) => errorOf(404, 'Not found', c.req, c.env.shop));

/** Also the shape of a refusal for which the words are not known. */
function errorOf(code: number, message: string, { path }: { path: string }, { errorsAsSuccess }: Pick<Shop, 'errorsAsSuccess'>) {
  const error = { code, method: 'GET', request: path, message };
  return Response.json({ error }, { status: errorsAsSuccess ? 200 : code });
}

function forbidden(request: { path: string }, shop: Shop): Response {
  return errorOf(403, 'No permission to this resource', request, shop);
}

function pick(record: Record<string, unknown>, fields: string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => fields.includes(key)));
}

/** Three limits at once: per five minutes, per hour, per day. The exhausted one is marked by -1. */
function tooManyRequests(): Response {
  const headers = {
    'X-RateLimit-Limit': '300/3000/12000',
    'X-RateLimit-Remaining': '120/-1/9000',
    'X-RateLimit-Reset': '90/1800/40000',
  };
  return Response.json({ error: { code: 429, message: 'Too many requests' } }, { status: 429, headers });
}

const refusal = (code: number, message: string) => () => Response.json({ error: { code, message } }, { status: code });
const without = (...missing: Row[]) => rows.filter((row) => !missing.includes(row));
const onlyWith = (method: string, scenarios: PlayedScenario<Shop>[]) => scenarios.map((scenario) => ({ ...scenario, method }));
const noRecords = Object.fromEntries(Object.keys(lists).map((list) => [list, []])) as unknown as Shop['records'];

/** Lightspeed eCom (C-Series) and Retail (X-Series), written from their documentation and public clients. */
export const sandbox = createSandbox<Shop>({
  platform: 'lightspeed',
  titles: { de },
  samples: {
    'ecom-key': { storeUrl: 'https://www.example-shop.nl', apiKey, apiSecret, shopLanguage: 'en' },
    'personal-token': { retailUrl: `https://${retailHost}`, personalToken: retailToken },
  },
  hosts: (hostname) => [...Object.values(clusters), retailHost].includes(hostname),
  works,
  answer: (request, shop) => (new URL(request.url).hostname === retailHost ? retail : app).fetch(request, { shop }),
  scenarios: [
    { id: 'empty-store', title: 'A new shop without any data', facts: { records: noRecords } },
    ...onlyWith('ecom-key', [
      { id: 'shop-in-america', title: 'The shop is on the American server', facts: { cluster: clusters.us1 } },
      { id: 'shop-in-dutch', title: 'The shop has Dutch only', facts: { languages: ['nl'] } },
      {
        id: 'shop-in-danish',
        title: 'The shop has Danish only, and the values say so',
        facts: { languages: ['da'] },
        values: { shopLanguage: 'da' },
      },
      { id: 'wrong-language', title: 'The shop has Danish only', facts: { languages: ['da'] } },
      {
        id: 'lightspeed-address',
        title: 'The Store URL is the shop’s address at Lightspeed',
        values: { storeUrl: 'https://example-shop.webshopapp.com/admin/' },
      },
      {
        id: 'keys-of-another-shop',
        title: 'The keys belong to another shop',
        values: { storeUrl: 'https://other-shop.webshopapp.com' },
      },
      {
        id: 'other-domain',
        title: 'The Store URL is not the shop’s main domain',
        values: { storeUrl: 'https://www.other.example' },
      },

      { id: 'wrong-key', title: 'The key is mistyped', values: { apiKey: '99999999999999999999999999999999' } },
      { id: 'swapped', title: 'Key and secret are in each other’s field', values: { apiKey: apiSecret, apiSecret: apiKey } },
      { id: 'key-not-enabled', title: 'The key is not enabled', facts: { enabled: false } },
      {
        id: 'wrong-key-as-success',
        title: 'The key is not enabled, and the error comes as a success',
        facts: { enabled: false, errorsAsSuccess: true },
      },

      { id: 'scope-missing-products', title: 'The key may not read products', facts: { mayRead: without('products') } },
      { id: 'scope-missing-customers', title: 'The key may not read customers', facts: { mayRead: without('customers') } },
      { id: 'scope-missing-orders', title: 'The key may not read orders', facts: { mayRead: without('orders') } },
      { id: 'scope-missing-pages', title: 'The key may not read content', facts: { mayRead: without('content') } },
      { id: 'scope-missing-settings', title: 'The key may not read settings', facts: { mayRead: without('settings') } },
      {
        id: 'scope-missing-orders-as-success',
        title: 'The key may not read orders, and the error comes as a success',
        facts: { mayRead: without('orders'), errorsAsSuccess: true },
      },
      { id: 'permissions-hidden', title: 'The key may not see its own permissions', facts: { seesPermissions: false } },
      { id: 'scope-missing-all', title: 'The key may read nothing', facts: { mayRead: [], seesPermissions: false } },
      {
        id: 'error-as-success',
        title: 'An error of another kind comes as a success',
        facts: { refuse: () => Response.json({ error: { code: 500, message: 'Something went wrong' } }) },
      },
      { id: 'rate-limited', title: 'Too many requests within an hour', facts: { refuse: tooManyRequests } },
    ]),
    ...onlyWith('personal-token', [
      {
        id: 'wrong-token',
        title: 'The personal token is mistyped',
        values: { personalToken: 'lsxs_pt_99999999999999999999999999999999' },
      },
      { id: 'token-expired', title: 'The personal token has expired', facts: { tokenWorks: false } },
      {
        id: 'products-being-switched-off',
        title: 'The request for products is being switched off',
        facts: { beingSwitchedOff: ['/products'] },
      },
      { id: 'refused-all-the-same', title: 'The personal token is refused', facts: { refuse: refusal(403, 'Forbidden') } },
      { id: 'unknown-prefix', title: 'No shop has this address', values: { retailUrl: 'https://nobody.retail.lightspeed.app' } },
      {
        id: 'unknown-prefix-answered',
        title: 'No shop has this address, and a server says so',
        facts: { refuse: refusal(404, 'Not found') },
      },
      {
        id: 'rate-limited-retail',
        title: 'Too many requests',
        facts: {
          refuse: () =>
            Response.json(
              { error: 'Too many requests' },
              { status: 429, headers: { 'Retry-After': 'Thu, 31 Dec 2099 23:59:59 GMT' } },
            ),
        },
      },
    ]),
    { id: 'plan-without-api', title: 'The plan has no API', facts: { refuse: refusal(402, 'Payment required') } },
    {
      id: 'plan-without-api-403',
      title: 'The plan has no API, and Lightspeed says “forbidden”',
      facts: { refuse: refusal(403, 'Your subscription does not include this') },
    },
    { id: 'shop-closed', title: 'The shop is closed', facts: { refuse: refusal(403, 'This shop is closed') } },
    { id: 'shop-locked', title: 'The shop is locked', facts: { refuse: refusal(423, 'Locked') } },
    {
      id: 'moved',
      title: 'The API sends the visitor to a login page',
      facts: { refuse: () => redirect('https://www.lightspeedhq.com/login') },
    },
    ...outages,
  ],
});
