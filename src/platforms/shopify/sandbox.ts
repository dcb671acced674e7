import { type Context, Hono } from 'hono';
import { noBody, redirect, webPage } from '../../../plugins/sandbox/play/answers.ts';
import { createSandbox } from '../../../plugins/sandbox/play/createSandbox.ts';
import { outages } from '../../../plugins/sandbox/play/outages.ts';
import { de } from './sandboxDe.ts';
import { answerGraphql } from './sandboxGraphql.ts';
import {
  missingScope,
  protectedDataRefusal,
  type ShopifyEntity,
  type ShopifyStore,
  shopifyStore,
  visibleOrders,
} from './sandboxStore.ts';

const shop = 'acme-demo.myshopify.com';
/** A store of somebody else. */
const otherShop = 'acme-second.myshopify.com';
const clientId = '00000000000000000000000000000000';
const clientSecret = 'shpss_00000000000000000000000000000000';
const exchangedToken = 'shpat_11111111111111111111111111111111';
const [lastingToken = ''] = shopifyStore.tokens;

/** Older versions than the first are answered by the first. */
const versions = ['2026-01', '2026-04', '2026-07', '2026-10'];

type Played = { Bindings: { store: ShopifyStore } };

const notFound = () => Response.json({ errors: 'Not Found' }, { status: 404 });

const app = new Hono<Played>();

app.use(async ({ req, env: { store } }, next) => {
  const host = new URL(req.url).hostname;
  if (host !== shop && host !== otherShop)
    return store.unknownShop === 'page' ? webPage('Sorry, this store is currently unavailable', 404) : notFound();
  if (store.state === 'frozen') return Response.json({ errors: 'Unavailable Shop' }, { status: 402 });
  if (store.state === 'locked') return noBody(423);
  return next();
});

app.post('/admin/oauth/access_token', async ({ req, env: { store } }) => {
  const refuse = (status: 400 | 401, error: string, description: string) =>
    store.exchangeErrors === 'page'
      ? webPage(`${status} - Oauth error ${error}: ${description}`, status)
      : Response.json({ error, error_description: description }, { status });
  const type = req.header('Content-Type') ?? '';
  let given: Record<string, unknown>;
  try {
    given = type.startsWith('application/json')
      ? await req.json()
      : type.startsWith('application/x-www-form-urlencoded')
        ? await req.parseBody()
        : {};
  } catch {
    return refuse(400, 'invalid_request', 'The request body could not be read.');
  }
  if (given.grant_type !== 'client_credentials') return refuse(400, 'unsupported_grant_type', 'Unsupported grant type.');
  if (given.client_id !== clientId) return refuse(400, 'invalid_client', 'No app has this client id.');
  if (given.client_secret !== clientSecret) return refuse(401, 'invalid_client', 'The client secret is wrong.');
  if (!store.sameOrganisation || new URL(req.url).hostname !== shop)
    return webPage('400 - Oauth error shop_not_permitted: Client credentials cannot be performed on this shop.', 400);
  if (!store.installed) return refuse(400, 'invalid_request', 'The app is not installed on this shop.');
  if (store.exchangeForgetsToken) return Response.json({});
  return Response.json({ access_token: exchangedToken, scope: store.scopes.join(','), expires_in: 86399 });
});

async function demandToken({ req, env: { store } }: Context<Played>, next: () => Promise<void>) {
  const token = req.header('X-Shopify-Access-Token') ?? '';
  const known =
    new URL(req.url).hostname === shop && [...store.tokens, ...(store.installed ? [exchangedToken] : [])].includes(token);
  if (known) return next();
  return Response.json(
    { errors: '[API] Invalid API key or access token (unrecognized login or wrong password)' },
    {
      status: store.badTokenStatus,
      headers: store.badTokenStatus === 401 ? { 'WWW-Authenticate': 'Basic Realm="Shopify API Authentication"' } : {},
    },
  );
}

/** What tokens without an end meet, once an app must use those that have one. */
const nonExpiring = () =>
  Response.json({ errors: '[API] Non-expiring access tokens are no longer accepted for the Admin API.' }, { status: 403 });

const restHeaders = { 'X-Shopify-Shop-Api-Call-Limit': '1/40' };

app.get('/admin/oauth/access_scopes.json', demandToken, ({ env: { store } }) =>
  Response.json({ access_scopes: store.scopes.map((handle) => ({ handle })) }, { headers: restHeaders }),
);

const api = new Hono<Played>();

api.use(demandToken, async (c, next) => {
  const asked = c.req.param('version') ?? '';
  const [oldest = '', ...newer] = versions;
  const known = newer.includes(asked) || (/^20\d\d-(01|04|07|10)$/.test(asked) && asked <= oldest);
  if (!known || c.env.store.versionGone) return notFound();
  await next();
  c.header('X-Shopify-API-Version', versions.includes(asked) ? asked : oldest);
});

api.post('/graphql.json', async ({ req, env: { store } }) => {
  const body = req.header('Content-Type')?.startsWith('application/json') ? await req.json().catch(() => undefined) : undefined;
  if (typeof body?.query !== 'string')
    return Response.json({ errors: { query: 'Required parameter missing or invalid' } }, { status: 400 });
  return Response.json(await answerGraphql(store, body.query, body.variables));
});

/** The legacy REST resources: whose permission they need, and their records. */
const resources: Record<string, { entity: ShopifyEntity; records: (store: ShopifyStore) => Record<string, unknown>[] }> = {
  products: {
    entity: 'products',
    records: (store) =>
      store.products.map(({ id, title, handle, sku, price }) => ({
        id,
        title,
        handle,
        status: 'active',
        variants: [{ sku, price }],
      })),
  },
  customers: {
    entity: 'customers',
    records: (store) =>
      store.customers.map(({ id, firstName, lastName, email, orders }) => ({
        id,
        first_name: firstName,
        last_name: lastName,
        email: store.customerData === 'without-email' ? null : email,
        orders_count: orders,
      })),
  },
  orders: {
    entity: 'orders',
    records: (store) =>
      visibleOrders(store)
        .toReversed()
        .map(({ id, name, createdAt, amount, email }) => ({
          id,
          name,
          created_at: createdAt,
          financial_status: 'paid',
          total_price: amount,
          currency: 'EUR',
          email,
        })),
  },
  custom_collections: { entity: 'collections', records: (store) => collections(store, false) },
  smart_collections: { entity: 'collections', records: (store) => collections(store, true) },
  pages: { entity: 'pages', records: (store) => store.pages },
  blogs: { entity: 'blogs', records: (store) => store.blogs },
};

function collections(store: ShopifyStore, smart: boolean) {
  return store.collections
    .filter((collection) => collection.smart === smart)
    .map(({ id, title, handle }) => ({ id, title, handle }));
}

function restRefusal(store: ShopifyStore, entity: ShopifyEntity): Response | undefined {
  const scope = missingScope(store, entity);
  const errors = scope ? `[API] This action requires merchant approval for ${scope} scope.` : protectedDataRefusal(store, entity);
  return errors ? Response.json({ errors }, { status: 403, headers: restHeaders }) : undefined;
}

api.get('/shop.json', () =>
  Response.json(
    { shop: { id: 1, name: 'Acme Demo', myshopify_domain: shop, currency: 'EUR', plan_display_name: 'Basic' } },
    { headers: restHeaders },
  ),
);

for (const [name, { entity, records }] of Object.entries(resources)) {
  api.get(`/${name}.json`, ({ req, env: { store } }) => {
    const limit = Number(req.query('limit') ?? 50);
    if (!Number.isInteger(limit) || limit < 1 || limit > 250)
      return Response.json({ errors: { limit: ['must be between 1 and 250'] } }, { status: 400, headers: restHeaders });
    const fields = req.query('fields')?.split(',');
    const page = records(store)
      .slice(0, limit)
      .map((record) => Object.fromEntries(Object.entries(record).filter(([key]) => !fields || fields.includes(key))));
    return restRefusal(store, entity) ?? Response.json({ [name]: page }, { headers: restHeaders });
  });
  api.get(
    `/${name}/count.json`,
    ({ env: { store } }) =>
      restRefusal(store, entity) ?? Response.json({ count: records(store).length }, { headers: restHeaders }),
  );
}

api.all('*', notFound);

app.route('/admin/api/:version', api);
app.all('/admin/*', () => redirect('https://accounts.shopify.com/store-login'));
app.get('/', () => webPage('Acme Demo'));
app.notFound(() => webPage('404 Not Found', 404));

const scopesWithout = (...handles: string[]) => shopifyStore.scopes.filter((scope) => !handles.includes(scope));

/** Shopify as it answers to a custom app of one store: Admin API over GraphQL and REST, and the token exchange. */
export const sandbox = createSandbox<ShopifyStore>({
  platform: 'shopify',
  titles: { de },
  samples: {
    'admin-token': { shop: `https://${shop}`, accessToken: lastingToken },
    'dev-dashboard': { shop: `https://${shop}`, clientId, clientSecret },
  },
  hosts: (hostname) => /^[a-z0-9][a-z0-9_-]*\.myshopify\.com$/.test(hostname),
  works: shopifyStore,
  answer: (request, store) => app.fetch(request, { store }),
  scenarios: [
    {
      id: 'empty-store',
      title: 'A new store without any data',
      facts: { products: [], customers: [], orders: [], collections: [], pages: [], blogs: [] },
    },
    {
      id: 'many-products',
      title: 'More products than Shopify counts exactly',
      facts: {
        products: Array.from({ length: 10_001 }, (_, index) => ({
          id: 10_000 + index,
          title: `Mug no. ${index + 1}`,
          handle: `mug-${index + 1}`,
          sku: `MUG-${index + 1}`,
          price: '12.00',
        })),
      },
    },
    {
      id: 'write-scopes',
      title: 'The token may also change the store',
      facts: { scopes: [...shopifyStore.scopes, 'write_products', 'write_orders'] },
    },
    {
      id: 'orders-60-days',
      title: 'Only orders of the last 60 days can be read',
      facts: { scopes: scopesWithout('read_all_orders') },
    },
    {
      id: 'scope-missing-products',
      title: 'The token may not read products and collections',
      facts: { scopes: scopesWithout('read_products') },
    },
    {
      id: 'scope-missing-customers',
      title: 'The token may not read customers',
      facts: { scopes: scopesWithout('read_customers') },
    },
    {
      id: 'scope-missing-orders',
      title: 'The token may not read orders',
      facts: { scopes: scopesWithout('read_orders', 'read_all_orders') },
    },
    {
      id: 'scope-missing-pages',
      title: 'The token may not read pages and blogs',
      facts: { scopes: scopesWithout('read_content') },
    },
    {
      id: 'scope-missing-blogs',
      title: 'The token may read pages, but not blogs',
      facts: { scopes: [...scopesWithout('read_content'), 'read_online_store_pages'] },
    },
    {
      id: 'scope-listed-and-refused',
      title: 'Shopify lists the scope of the customers and refuses them all the same',
      facts: { scopes: scopesWithout('read_customers') },
      outage: ({ url }) =>
        url.endsWith('/access_scopes.json')
          ? Response.json({ access_scopes: shopifyStore.scopes.map((handle) => ({ handle })) })
          : undefined,
    },
    { id: 'no-scopes', title: 'The token may not read anything', facts: { scopes: [] } },
    {
      id: 'customers-not-approved',
      title: 'The app is not approved for customer data',
      facts: { customerData: 'not-approved' },
    },
    {
      id: 'customer-email-not-approved',
      title: 'The app is not approved for customers’ e-mail addresses',
      facts: { customerData: 'without-email' },
    },
    {
      id: 'customers-need-higher-plan',
      title: 'The store’s plan does not give customer data to custom apps',
      facts: { customerData: 'plan' },
    },
    {
      id: 'wrong-token',
      title: 'The token is wrong',
      method: 'admin-token',
      values: { accessToken: 'shpat_22222222222222222222222222222222' },
    },
    { id: 'token-revoked', title: 'The token was revoked', method: 'admin-token', facts: { tokens: [] } },
    {
      id: 'exchanged-token-expired',
      title: 'The token came from a Dev Dashboard app and is older than 24 hours',
      method: 'admin-token',
      values: { accessToken: 'shpat_33333333333333333333333333333333' },
    },
    {
      id: 'user-token',
      title: 'The token belongs to a user, not to an app',
      method: 'admin-token',
      values: { accessToken: 'shpua_00000000000000000000000000000000' },
    },
    {
      id: 'non-expiring-token',
      title: 'The token is of an app whose tokens must end by now',
      method: 'admin-token',
      outage: () => nonExpiring(),
    },
    {
      id: 'non-expiring-token-for-data',
      title: 'The same, and only the data are refused',
      method: 'admin-token',
      outage: ({ url }) => (url.includes('/admin/api/') ? nonExpiring() : undefined),
    },
    {
      id: 'client-id-as-token',
      title: 'The Client ID was entered as the token',
      method: 'admin-token',
      values: { accessToken: clientId },
    },
    {
      id: 'token-of-another-store',
      title: 'The token belongs to another store',
      method: 'admin-token',
      values: { shop: `https://${otherShop}` },
    },
    {
      id: 'wrong-token-as-403',
      title: 'The token is wrong, and Shopify answers with an unusual status',
      method: 'admin-token',
      facts: { tokens: [], badTokenStatus: 403 },
    },
    {
      id: 'wrong-client-id',
      title: 'No app has this Client ID',
      method: 'dev-dashboard',
      values: { clientId: '22222222222222222222222222222222' },
    },
    {
      id: 'wrong-client-secret',
      title: 'The Client Secret is wrong',
      method: 'dev-dashboard',
      values: { clientSecret: 'shpss_22222222222222222222222222222222' },
    },
    {
      id: 'exchange-other-organisation',
      title: 'The app and the store belong to different organisations',
      method: 'dev-dashboard',
      facts: { sameOrganisation: false },
    },
    {
      id: 'exchange-not-installed',
      title: 'The app is not installed on the store',
      method: 'dev-dashboard',
      facts: { installed: false },
    },
    {
      id: 'exchange-error-page',
      title: 'The app is not installed, and Shopify says so on a web page',
      method: 'dev-dashboard',
      facts: { installed: false, exchangeErrors: 'page' },
    },
    {
      id: 'exchange-without-token',
      title: 'Shopify accepts the app and then gives no token',
      method: 'dev-dashboard',
      facts: { exchangeForgetsToken: true },
    },
    {
      id: 'store-not-found',
      title: 'There is no store of this name',
      values: { shop: 'https://no-such-store.myshopify.com' },
    },
    {
      id: 'store-not-found-page',
      title: 'There is no store of this name, and Shopify says so on a web page',
      values: { shop: 'https://no-such-store.myshopify.com' },
      facts: { unknownShop: 'page' },
    },
    { id: 'store-frozen', title: 'The store is paused or its bill is unpaid', facts: { state: 'frozen' } },
    { id: 'store-locked', title: 'Shopify has locked the store', facts: { state: 'locked' } },
    {
      id: 'request-flagged',
      title: 'Shopify takes the request for an attack',
      outage: () => noBody(430),
    },
    {
      id: 'rate-limited',
      title: 'Too many requests',
      outage: () =>
        Response.json(
          {
            errors: 'Exceeded 2 calls per second for api client. Reduce request rates to resume uninterrupted service.',
          },
          { status: 429, headers: { 'Retry-After': '2.0', 'X-Shopify-Shop-Api-Call-Limit': '40/40' } },
        ),
    },
    { id: 'throttled', title: 'Too many requests of data', facts: { throttled: true } },
    { id: 'api-version-gone', title: 'Shopify no longer has the version of the API', facts: { versionGone: true } },
    {
      id: 'field-removed',
      title: 'Shopify has changed its API for products',
      facts: { removedFields: ['productsCount'] },
    },
    {
      id: 'graphql-trouble',
      title: 'Shopify has an internal error and says so in a success',
      outage: ({ url }) =>
        url.endsWith('/graphql.json')
          ? Response.json({ errors: [{ message: 'Internal error. Looks like something went wrong on our end.' }] })
          : undefined,
    },
    {
      id: 'query-refused',
      title: 'Shopify does not understand how the check asks',
      outage: ({ url }) =>
        url.endsWith('/graphql.json')
          ? Response.json({ errors: { query: 'Required parameter missing or invalid' } }, { status: 400 })
          : undefined,
    },
    ...outages,
    { id: 'origin-unreachable', title: 'Shopify’s servers do not reach each other', outage: () => webPage('Error 530', 530) },
    { id: 'temporarily-disabled', title: 'Shopify has switched the API off for now', outage: () => noBody(540) },
  ],
});
