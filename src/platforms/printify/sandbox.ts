import { type Context, Hono } from 'hono';
import { redirect, webPage } from '../../../plugins/sandbox/play/answers.ts';
import { at } from '../../../plugins/sandbox/play/at.ts';
import { createSandbox } from '../../../plugins/sandbox/play/createSandbox.ts';
import { outages } from '../../../plugins/sandbox/play/outages.ts';

const shopId = 1234567;
const scopes = ['shops.read', 'catalog.read', 'products.read', 'orders.read', 'uploads.read', 'print_providers.read'] as const;
type Scope = (typeof scopes)[number];
type Entry = Record<string, unknown>;

/** A token as Printify makes them, with a signature that is none. */
function fakeToken(claims: Entry): string {
  const encode = (part: Entry) => btoa(JSON.stringify(part)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return `${encode({ typ: 'JWT', alg: 'RS256' })}.${encode(claims)}.AAAA_fake_AAAA`;
}

const apiToken = fakeToken({ sub: '0000000', exp: 4102444800.5, scopes });
const endedToken = fakeToken({ sub: '0000000', exp: 1577836800.5, scopes });
/** Nothing is promised about the shape of a token. */
const plainToken = 'fake-token-of-another-shape-0000000000';

/** The facts about a played Printify account. */
interface Account {
  tokens: readonly string[];
  scopes: readonly Scope[];
  shops: { id: number; title: string; sales_channel: string }[];
  /** Orders come with their number, which the documentation does not promise. */
  countsOrders: boolean;
  products: Entry[];
  orders: Entry[];
}

const works: Account = {
  tokens: [apiToken, plainToken],
  scopes,
  shops: [
    { id: 7654321, title: 'Old Shop', sales_channel: 'disconnected' },
    { id: shopId, title: 'Demo Shop', sales_channel: 'custom_integration' },
  ],
  countsOrders: false,
  products: [product(1, 'Demo Mug'), product(2, 'Demo Shirt')],
  orders: [
    {
      id: '000000000000000000000009',
      status: 'fulfilled',
      total_price: 1299,
      created_at: '2026-01-02 03:04:05+00:00',
      line_items: [{ product_id: '000000000000000000000001', quantity: 1, metadata: { title: 'Demo Mug', sku: 'DEMO-1' } }],
      address_to: { first_name: 'Pat', last_name: 'Example', email: 'pat@example.com', phone: '555-0100', city: 'Sampleton' },
    },
  ],
};

/** Prices are in cents, and the first variant is not for sale. */
function product(number: number, title: string): Entry {
  return {
    id: String(number).padStart(24, '0'),
    title,
    visible: true,
    variants: [
      { id: 1, sku: `DEMO-${number}-OFF`, price: 999, is_enabled: false },
      { id: 2, sku: `DEMO-${number}`, price: 1299, is_enabled: true },
    ],
    images: [{ src: 'https://images.printify.com/x.jpg' }],
    shop_id: shopId,
  };
}

/** An error of the servers in front of the API. */
const refuse = (status: number, error: string) => Response.json({ error, request_id: '00000000fake' }, { status });
/** An error of the API itself. */
const invalid = (reason: string) =>
  Response.json({ status: 'error', code: 8150, message: 'Validation failed.', errors: { reason, code: 8150 } }, { status: 400 });

type Played = { Bindings: { account: Account } };

const app = new Hono<Played>();
const api = new Hono<Played>();

app.use(async (c, next) => {
  await next();
  c.header('x-pfy-correlation-id', '00000000fake');
});

api.use(async ({ req, env: { account } }, next) => {
  if (!req.header('User-Agent')) return refuse(400, 'User-Agent header is required');
  const token = /^Bearer (\S+)$/.exec(req.header('Authorization') ?? '')?.[1] ?? '';
  return account.tokens.includes(token) ? next() : refuse(401, 'Unauthenticated.');
});

/** Refuses what the token may not do. */
function demand(scope: Scope) {
  return async ({ env: { account } }: Context<Played>, next: () => Promise<void>) =>
    account.scopes.includes(scope) ? next() : refuse(403, 'Invalid scope(s) provided.');
}

function page(req: Context<Played>['req'], entries: Entry[], most: number, counts: boolean): Response {
  const limit = Number(req.query('limit') ?? 10);
  if (!(limit >= 1 && limit <= most)) return invalid(`limit: must be between 1 and ${most}`);
  const total = { last_page: Math.max(1, Math.ceil(entries.length / limit)), per_page: limit, total: entries.length };
  return Response.json({ current_page: 1, data: entries.slice(0, limit), ...(counts ? total : {}) });
}

api.get('/shops.json', demand('shops.read'), ({ env: { account } }) => Response.json(account.shops));

api.use('/shops/:shop/*', async ({ req, env: { account } }, next) =>
  account.shops.some(({ id }) => String(id) === req.param('shop')) ? next() : refuse(404, 'Not found.'),
);
api.get('/shops/:shop/products.json', demand('products.read'), ({ req, env: { account } }) =>
  page(req, req.param('shop') === String(shopId) ? account.products : [], 50, true),
);
api.get('/shops/:shop/orders.json', demand('orders.read'), ({ req, env: { account } }) =>
  page(req, req.param('shop') === String(shopId) ? account.orders : [], 10, account.countsOrders),
);
api.notFound(() => refuse(404, 'Not found.'));

app.route('/v1', api);
app.notFound(() => refuse(404, 'Not found.'));

const without = (missing: Scope) => scopes.filter((scope) => scope !== missing);

/** Printify’s API v1 as it answers to a personal access token. */
export const sandbox = createSandbox<Account>({
  platform: 'printify',
  samples: { 'personal-access-token': { apiToken, shopId: '' } },
  hosts: (hostname) => hostname === 'api.printify.com',
  works,
  answer: (request, account) => app.fetch(request, { account }),
  scenarios: [
    { id: 'empty-store', title: 'A shop without any data', facts: { products: [], orders: [] } },
    { id: 'no-shop', title: 'An account without a shop', facts: { shops: [] } },
    {
      id: 'only-disconnected',
      title: 'The only shop is disconnected from its sales channel',
      facts: { shops: [{ id: shopId, title: 'Demo Shop', sales_channel: 'disconnected' }] },
    },
    {
      id: 'several-shops',
      title: 'An account with several shops',
      facts: { shops: [...works.shops, { id: 2222222, title: 'Second Shop', sales_channel: 'etsy' }] },
    },
    { id: 'shop-chosen', title: 'A shop was chosen', values: { shopId: String(shopId) } },
    {
      id: 'shop-from-address',
      title: 'A shop was chosen with its address',
      values: { shopId: `https://printify.com/app/store/${shopId}/products` },
    },
    { id: 'orders-with-total', title: 'Orders are counted', facts: { countsOrders: true } },
    { id: 'token-of-another-shape', title: 'The token has an unusual shape', values: { apiToken: plainToken } },

    {
      id: 'wrong-token',
      title: 'The token is not the one that was made',
      values: { apiToken: fakeToken({ sub: '1111111', exp: 4102444800 }) },
    },
    { id: 'revoked-token', title: 'The token was deleted', facts: { tokens: [] } },
    { id: 'expired-token', title: 'The token is older than a year', values: { apiToken: endedToken } },
    { id: 'token-of-printful', title: 'The token is from Printful', values: { apiToken: 'FAKE'.repeat(10) } },

    { id: 'scope-missing-shops', title: 'The token may not read the shops', facts: { scopes: without('shops.read') } },
    { id: 'scope-missing-products', title: 'The token may not read products', facts: { scopes: without('products.read') } },
    { id: 'scope-missing-orders', title: 'The token may not read orders', facts: { scopes: without('orders.read') } },
    { id: 'scope-missing-all', title: 'The token may read nothing but the shops', facts: { scopes: ['shops.read'] } },

    { id: 'unknown-shop', title: 'The account has no shop with this number', values: { shopId: '9999999' } },
    {
      id: 'plan-quota',
      title: 'The plan’s share of requests is used up',
      outage: () => refuse(402, 'Quota exceeded.'),
    },
    {
      id: 'plan-quota-orders',
      title: 'The plan’s share of requests is used up at the orders',
      outage: at(`/v1/shops/${shopId}/orders.json`, () => refuse(402, 'Quota exceeded.')),
    },
    { id: 'rate-limited', title: 'Too many requests', outage: () => refuse(429, 'Too Many Attempts.') },
    {
      id: 'rate-limited-orders',
      title: 'Too many requests at the orders, and Printify says how long to wait',
      outage: at(`/v1/shops/${shopId}/orders.json`, () =>
        Response.json({ error: 'Too Many Attempts.' }, { status: 429, headers: { 'Retry-After': '60' } }),
      ),
    },
    { id: 'request-refused', title: 'Printify does not understand how it is asked', outage: () => invalid('unknown parameter') },
    {
      id: 'blocked-by-edge',
      title: 'A server in front of Printify refuses with a web page',
      outage: () => webPage('Attention Required!', 403),
    },
    { id: 'moved', title: 'Printify has moved its API', outage: () => redirect('https://printify.com/', 301) },
    ...outages,
  ],
});
