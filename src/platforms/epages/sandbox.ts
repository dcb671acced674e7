import { type Context, Hono } from 'hono';
import { auth } from 'hono/utils/basic-auth';
import { noBody, redirect, webPage } from '../../../plugins/sandbox/play/answers.ts';
import { at } from '../../../plugins/sandbox/play/at.ts';
import { createSandbox } from '../../../plugins/sandbox/play/createSandbox.ts';
import { hostInPath } from '../../../plugins/sandbox/play/hostInPath.ts';
import { outages } from '../../../plugins/sandbox/play/outages.ts';
import { sharedHost, strayRedirects } from '../../../plugins/sandbox/play/strayRedirects.ts';
import { de } from './sandboxDe.ts';

const nowHost = 'www.fake-shop.example';
/** Leads to the one with `www`. */
const bareHost = 'fake-shop.example';
const beyondHost = 'fake-shop.beyondshop.cloud';
const shopId = 'FakeShop';
const nowUrl = `https://${nowHost}/rs/shops/${shopId}`;
const beyondUrl = `https://${beyondHost}/api`;
const accessToken = 'FAKEFAKEFAKEFAKEFAKEFAKEFAKE0000';
const clientId = 'fake-client-id';
const clientSecret = 'FAKESECRET0000000';

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const beyondToken = (exp: number) => `${part({ alg: 'none' })}.${part({ exp, scope: ['prod:urdc'] })}.ZmFrZQ`;
/** Ends in the year 2100. */
const freshToken = beyondToken(4_102_444_800);
const oldToken = beyondToken(1);

const kinds = ['products', 'categories', 'customers', 'orders', 'legal'] as const;
type Kind = (typeof kinds)[number];
type Entry = Record<string, unknown>;

/** The facts about a played shop, the same in both product lines. */
interface Shop {
  tokenWorks: boolean;
  clientWorks: boolean;
  /** What the app may read. */
  may: readonly Kind[];
  /** Now: products and categories need no token. */
  catalogueIsPublic: boolean;
  /** Now: even the shop's own data need a token. */
  shopIsPublic: boolean;
  /** Now: how anything is refused; for a wrong token the same as for a missing permission. */
  refuse: (status: number) => Response;
  /** Now: the status of a refusal. */
  refusal: 401 | 403;
  /** Beyond: what stands in the answer to a wrong token. */
  tokenError: Entry;
  /** Beyond: what the answer to a wrong client is. */
  clientError: () => Response;
  closedByMerchant: boolean;
  /** Beyond: an empty list is left out. */
  leavesOutEmpty: boolean;
  now: Record<Exclude<Kind, 'legal'>, Entry[]>;
  beyond: Record<Kind, Entry[]>;
}

const nowError = (status: number) => Response.json({ message: 'Error', status: String(status) }, { status });
/** The server of the API itself writes such pages. */
const jettyError = (status: number) =>
  new Response(
    `<html>\n<head>\n<meta http-equiv="Content-Type" content="text/html;charset=ISO-8859-1"/>\n<title>Error ${status}</title>\n</head>\n<body>\n<h2>HTTP ERROR: ${status}</h2>\n<hr /><i><small>Powered by Jetty://</small></i>\n</body>\n</html>\n`,
    { status, headers: { 'Content-Type': 'text/html;charset=ISO-8859-1' } },
  );
const beyondError = (status: number, message: string) =>
  Response.json({ errorId: 'fake', details: {}, message, traceId: '0000000000000000' }, { status });
const oauthError = (status: number, error: string, error_description: string) =>
  Response.json({ error, error_description }, { status });

const address = { firstName: 'Ada', lastName: 'Example', emailAddress: 'ada@example.com' };

const works: Shop = {
  tokenWorks: true,
  clientWorks: true,
  may: kinds,
  catalogueIsPublic: false,
  shopIsPublic: true,
  refuse: nowError,
  refusal: 403,
  tokenError: { error: 'invalid_token', error_description: 'Cannot convert access token to JSON' },
  clientError: () => oauthError(401, 'unauthorized', 'Bad credentials'),
  closedByMerchant: false,
  leavesOutEmpty: false,
  now: {
    products: [
      {
        productId: '54EF2E41-0000-0000-0000-000000000000',
        productNumber: 'FAKE-1',
        name: 'Fake mug',
        priceInfo: { price: { amount: 9.9, currency: 'EUR', formatted: '9.90 EUR' } },
      },
      {
        productId: '54EF2E41-0000-0000-0000-000000000001',
        productNumber: 'FAKE-2',
        name: 'Fake plate',
        priceInfo: { price: { amount: 14, currency: 'EUR', formatted: '14.00 EUR' } },
      },
    ],
    categories: [
      {
        categoryId: '0000',
        name: 'Home page',
        subCategories: [{ rel: 'child', href: 'https://other.example/0001', title: 'Mugs' }],
      },
    ],
    customers: [{ customerId: '0001', customerNumber: '1001', billingAddress: address }],
    orders: [
      {
        orderId: '5639C509-0000-0000-0000-000000000000',
        orderNumber: '1001',
        creationDate: '2026-01-02T03:04:05.000Z',
        grandTotal: '19.90',
        currencyId: 'EUR',
        billingAddress: address,
      },
    ],
  },
  beyond: {
    products: [
      {
        _id: '00000000-0000-4000-8000-000000000001',
        sku: 'FAKE-1',
        name: 'Fake mug',
        visible: true,
        salesPrice: { taxModel: 'GROSS', currency: 'EUR', amount: 9.9 },
      },
      {
        _id: '00000000-0000-4000-8000-000000000002',
        sku: 'FAKE-2',
        name: 'Fake plate',
        visible: true,
        salesPrice: { taxModel: 'GROSS', currency: 'EUR', amount: 14 },
      },
    ],
    categories: [{ _id: '00000000-0000-4000-8000-000000000003', name: 'Mugs' }],
    customers: [{ _id: '00000000-0000-4000-8000-000000000004', customerNumber: '1001', defaultBillingAddress: address }],
    orders: [{ _id: '00000000-0000-4000-8000-000000000005', orderNumber: '1001', createdAt: '2026-01-02T03:04:05.000Z' }],
    legal: [{ _id: '00000000-0000-4000-8000-000000000006', type: 'legal-notice' }],
  },
};

type Played = { Bindings: { shop: Shop } };

// Each shop has a host of its own: its name is the first part of the routes.
const app = new Hono<Played>({ getPath: hostInPath });
const bearerOf = ({ req }: Context) => req.header('Authorization')?.match(/^Bearer (\S+)$/)?.[1];

const now = new Hono<Played>();

now.use(async (c, next) => {
  const { shop } = c.env;
  if (!/application\/vnd\.epages\.v1\+json|\*\/\*/.test(c.req.header('Accept') ?? '*/*')) return shop.refuse(406);
  if (c.req.param('shopId') !== shopId) return shop.refuse(404);
  await next();
  for (const [name, value] of Object.entries({ Limit: '6000', Remaining: '5999' })) c.header(`X-RateLimit-${name}`, value);
});

/** Nobody is told whether the token is wrong or the permission missing. */
const demand =
  (kind?: Kind) =>
  async (c: Context<Played>, next: () => Promise<void>): Promise<Response | undefined> => {
    const { shop } = c.env;
    const isPublic = kind === undefined ? shop.shopIsPublic : shop.catalogueIsPublic && /products|categories/.test(kind);
    const mayRead = shop.tokenWorks && bearerOf(c) === accessToken && (kind === undefined || shop.may.includes(kind));
    if (!isPublic && !mayRead) return shop.refuse(shop.refusal);
    await next();
    return undefined;
  };

now.get('/', demand(), () =>
  Response.json({
    name: 'Fake',
    email: 'owner@example.com',
    sfUrl: `https://${nowHost}/epages/${shopId}.sf`,
    countryCode2: 'DE',
  }),
);
for (const kind of ['products', 'customers', 'orders'] as const)
  now.get(`/${kind}`, demand(kind), ({ req, env: { shop } }) => {
    const resultsPerPage = Number(req.query('resultsPerPage') ?? 10);
    if (!(resultsPerPage >= 1 && resultsPerPage <= 100)) return shop.refuse(400);
    const all = shop.now[kind];
    return Response.json({ results: all.length, page: 1, resultsPerPage, items: all.slice(0, resultsPerPage) });
  });
now.get('/categories', demand('categories'), ({ env: { shop } }) => Response.json(shop.now.categories));
now.get('/legal', demand('legal'), () =>
  Response.json({ contactInformation: { links: [] }, termsAndConditions: { links: [] }, privacyPolicy: { links: [] } }),
);
now.all('*', ({ env: { shop } }) => shop.refuse(404));
app.route(`/${nowHost}/rs/shops/:shopId`, now);
app.all(`/${bareHost}/*`, ({ req }) => redirect(req.url.replace(`//${bareHost}/`, `//${nowHost}/`), 301));
app.all(`/${nowHost}/*`, () => webPage('Fake shop: page not found', 404));

const beyond = new Hono<Played>();

beyond.get('/shop', ({ env: { shop } }) =>
  Response.json({
    _id: '00000000-0000-4000-8000-000000000000',
    name: 'Fake',
    primaryHostname: 'www.fake-shop.example',
    defaultCurrency: 'EUR',
    closedByMerchant: shop.closedByMerchant,
  }),
);
beyond.post('/oauth/token', ({ req, env: { shop } }) => {
  const { username, password } = auth(req.raw) ?? {};
  if (req.query('grant_type') !== 'client_credentials')
    return oauthError(400, 'unsupported_grant_type', 'Unsupported grant type');
  if (!shop.clientWorks || username !== clientId || password !== clientSecret) return shop.clientError();
  return Response.json({
    access_token: freshToken,
    token_type: 'bearer',
    expires_in: 3599,
    scope: 'prod:r cust:r ordr:r catg:r',
    tenantId: 1,
  });
});
for (const kind of kinds)
  beyond.get(kind === 'legal' ? '/shop/legal' : `/${kind}`, (c) => {
    const { shop } = c.env;
    const given = bearerOf(c);
    if (!given) return oauthError(401, 'unauthorized', 'Full authentication is required to access this resource');
    if (!shop.tokenWorks || given !== freshToken) return Response.json(shop.tokenError, { status: 401 });
    if (!shop.may.includes(kind)) return oauthError(403, 'insufficient_scope', 'Insufficient scope for this resource');
    const size = Number(c.req.query('size') ?? 20);
    const all = shop.beyond[kind];
    const shown = { [kind === 'legal' ? 'legalContents' : kind]: all.slice(0, size) };
    return c.json(
      {
        ...(shop.leavesOutEmpty && all.length === 0 ? {} : { _embedded: shown }),
        page: { size, totalElements: all.length, totalPages: Math.ceil(all.length / size), number: 0 },
      },
      200,
      { 'Content-Type': 'application/hal+json' },
    );
  });
beyond.all('*', () => beyondError(404, 'Not found'));
app.route(`/${beyondHost}/api`, beyond);
app.all(`/${beyondHost}/*`, () => redirect('/', 301));

const without = (...missing: Kind[]) => kinds.filter((kind) => !missing.includes(kind));
const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();
/** An app of the older line is checked with the token that was copied, one of the newer line with either. */
const onNow = { method: 'private-app' };
const onBeyond = { method: 'custom-app' };
const beyondByToken = (token = freshToken) => ({ ...onNow, values: { apiUrl: beyondUrl, accessToken: token } });

/** Both product lines of ePages: Now from its documentation, Beyond from recordings of its official client. */
export const sandbox = createSandbox<Shop>({
  platform: 'epages',
  titles: { de },
  samples: {
    'private-app': { storeUrl: `https://${nowHost}`, apiUrl: nowUrl, accessToken },
    'custom-app': { apiUrl: beyondUrl, clientId, clientSecret },
  },
  hosts: (hostname) => [nowHost, bareHost, beyondHost, sharedHost].includes(hostname),
  works,
  answer: (request, shop) => app.fetch(request, { shop }),
  scenarios: [
    { id: 'beyond-token', title: 'A shop of ePages Beyond, and a token that was made elsewhere', ...beyondByToken() },
    {
      id: 'empty-store',
      title: 'A new shop without any data',
      facts: {
        now: { products: [], categories: [], customers: [], orders: [] },
        beyond: { products: [], categories: [], customers: [], orders: [], legal: [] },
      },
    },
    {
      id: 'empty-store-left-out',
      title: 'A new shop, and empty lists are left out',
      ...onBeyond,
      facts: { leavesOutEmpty: true, beyond: { products: [], categories: [], customers: [], orders: [], legal: [] } },
    },
    { id: 'public-catalogue', title: 'Anybody may read the products', ...onNow, facts: { catalogueIsPublic: true } },
    { id: 'shop-needs-token', title: 'Even the name of the shop needs a token', ...onNow, facts: { shopIsPublic: false } },
    {
      id: 'shop-needs-token-page',
      title: 'Even the name of the shop needs a token, said with a page',
      ...onNow,
      facts: { shopIsPublic: false, refuse: jettyError },
    },
    {
      id: 'without-www',
      title: 'The address without “www”, which redirects',
      ...onNow,
      values: { apiUrl: `https://${bareHost}/rs/shops/${shopId}` },
    },
    { id: 'closed-by-merchant', title: 'The shop is closed to visitors', ...onBeyond, facts: { closedByMerchant: true } },

    {
      id: 'wrong-token',
      title: 'The Access Token is mistyped',
      ...onNow,
      values: { accessToken: 'FAKEFAKEFAKEFAKEFAKEFAKEFAKE9999' },
    },
    { id: 'token-revoked', title: 'The app was removed', ...onNow, facts: { tokenWorks: false, refusal: 401 } },
    {
      id: 'token-revoked-page',
      title: 'The app was removed, and the API answers with a page',
      ...onNow,
      facts: { tokenWorks: false, refuse: jettyError },
    },
    {
      id: 'wrong-token-public-catalogue',
      title: 'The Access Token is wrong, and anybody may read the products',
      ...onNow,
      facts: { tokenWorks: false, catalogueIsPublic: true },
    },
    {
      id: 'client-secret-as-token',
      title: 'The Client Secret was entered as the token',
      ...onNow,
      values: { accessToken: 'FAKESECRETFAKESECRETFAKESECRET00' },
    },
    {
      id: 'beyond-wrong-token',
      title: 'ePages Beyond does not know the token',
      ...beyondByToken(),
      facts: { tokenWorks: false },
    },
    {
      id: 'beyond-token-expired',
      title: 'The token of ePages Beyond is more than an hour old',
      ...beyondByToken(),
      facts: { tokenWorks: false, tokenError: { error: 'invalid_token', error_description: 'Access token expired' } },
    },
    {
      id: 'beyond-token-expired-by-itself',
      title: 'The token of ePages Beyond says itself that its time is over',
      ...beyondByToken(oldToken),
    },
    {
      id: 'wrong-client-secret',
      title: 'The Client Secret is mistyped',
      ...onBeyond,
      values: { clientSecret: 'FAKESECRET9999999' },
    },
    { id: 'wrong-client-id', title: 'The Client ID is mistyped', ...onBeyond, values: { clientId: 'other-client-id' } },
    {
      id: 'client-refused',
      title: 'The app was removed, and ePages speaks of a bad request',
      ...onBeyond,
      facts: { clientWorks: false, clientError: () => oauthError(400, 'invalid_grant', 'Invalid grant') },
    },
    {
      id: 'token-missing',
      title: 'The exchange gives no token',
      ...onBeyond,
      facts: { clientWorks: false, clientError: () => Response.json({ token_type: 'bearer' }) },
    },

    { id: 'scope-missing-products', title: 'The app may not read products', facts: { may: without('products') } },
    { id: 'scope-missing-categories', title: 'The app may not read categories', facts: { may: without('categories') } },
    { id: 'scope-missing-customers', title: 'The app may not read customers', facts: { may: without('customers') } },
    { id: 'scope-missing-orders', title: 'The app may not read orders', facts: { may: without('orders') } },
    {
      id: 'scope-missing-orders-page',
      title: 'The app may not read orders, and the API answers with a page',
      ...onNow,
      facts: { may: without('orders'), refuse: jettyError },
    },
    { id: 'scope-missing-pages', title: 'The app may not read legal pages', facts: { may: without('legal') } },
    {
      id: 'scope-missing-both',
      title: 'The app may read neither orders nor customers',
      ...onNow,
      facts: { may: without('orders', 'customers') },
    },
    {
      id: 'beyond-scope-missing-both',
      title: 'The app of ePages Beyond may read neither orders nor customers',
      ...onBeyond,
      facts: { may: without('orders', 'customers') },
    },
    { id: 'no-scopes', title: 'The app may read nothing', ...onBeyond, facts: { may: [] } },

    {
      id: 'unknown-shop',
      title: 'There is no shop of this name',
      ...onNow,
      values: { apiUrl: `https://${nowHost}/rs/shops/OtherShop` },
    },
    {
      id: 'unknown-shop-page',
      title: 'There is no shop of this name, and the API answers with a page',
      ...onNow,
      values: { apiUrl: `https://${nowHost}/rs/shops/OtherShop` },
      facts: { refuse: jettyError },
    },
    {
      id: 'beyond-address-on-now',
      title: 'The API URL is that of the other product line: /api',
      ...onNow,
      values: { apiUrl: `https://${nowHost}/api` },
    },
    {
      id: 'now-address-on-beyond',
      title: 'The API URL is that of the other product line: /rs/shops',
      ...onNow,
      values: { apiUrl: `https://${beyondHost}/rs/shops/${shopId}` },
    },
    { id: 'other-api', title: 'Something else answers at the address', outage: () => Response.json({ hello: 'world' }) },

    { id: 'switched-off', title: 'The API was switched off at this address', outage: () => noBody(410) },
    { id: 'shop-not-paid', title: 'The shop is not paid', outage: () => webPage('This shop has expired', 402) },
    {
      id: 'rate-limited',
      title: 'Too many requests',
      outage: () => noBody(429, { 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': inAnHour() }),
    },
    {
      id: 'rate-limited-other-spelling',
      title: 'Too many requests, said in another spelling and with a page',
      outage: () => {
        const answer = jettyError(429);
        answer.headers.set('X-Rate-Limit-Reset', inAnHour());
        return answer;
      },
    },
    {
      id: 'shop-firewall',
      title: 'A firewall in front of the shop refuses the checker, and names itself',
      outage: () => webPage('Access denied by firewall', 403),
    },
    {
      id: 'server-error-page-orders',
      title: 'The orders cannot be read because of an internal error, said with a page',
      ...onNow,
      outage: at(`/rs/shops/${shopId}/orders`, () => jettyError(500)),
    },
    ...strayRedirects({ apiUrl: `https://${sharedHost}/rs/shops/${shopId}` }).map((one) => ({ ...one, ...onNow })),
    ...outages,
  ],
});
