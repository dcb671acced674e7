import { type Context, Hono } from 'hono';
import { at } from '../../../plugins/sandbox/play/at.ts';
import { createSandbox } from '../../../plugins/sandbox/play/createSandbox.ts';
import { outages } from '../../../plugins/sandbox/play/outages.ts';
import { authorization, oauthEndpoints } from './sandboxOauth.ts';

const production = 'connect.squareup.com';
const testing = 'connect.squareupsandbox.com';
/** What the authorization link gives. */
const apiKey = `EAAA${'0'.repeat(60)}`;
/** The owner's own token. */
const personalToken = `EAAA${'1'.repeat(60)}`;

const scopes = ['MERCHANT_PROFILE_READ', 'ITEMS_READ', 'CUSTOMERS_READ', 'ORDERS_READ'] as const;
type Scope = (typeof scopes)[number];
type Entry = Record<string, unknown>;

/** The facts about a played Square account and the token for it. */
interface Account {
  /** The environment that knows the token. */
  host: string;
  tokens: readonly string[];
  scopes: readonly string[];
  /** How long the tokens still live. */
  days: number;
  /** Every request but the question about the token itself is refused so. */
  refused?: { status: number; code: string };
  /** Whether that question is refused with the same code, and not with a plain one. */
  refusedAtStatus: boolean;
  /** A part of Square that needs a subscription. */
  unsubscribed: boolean;
  /** Locations that the orders do not know any more. */
  locationsMoved: boolean;
  merchantStatus: 'ACTIVE' | 'INACTIVE';
  locations: Entry[];
  items: Entry[];
  categories: Entry[];
  customers: Entry[];
  orders: Entry[];
}

const location = (number: number, status = 'ACTIVE') => ({
  id: `LFAKE${String(number).padStart(8, '0')}`,
  name: `Location ${number}`,
  status,
  merchant_id: 'MLFAKE0000000',
  country: 'US',
  currency: 'USD',
});

const works: Account = {
  host: production,
  tokens: [apiKey, personalToken],
  scopes,
  days: 28,
  refusedAtStatus: false,
  unsubscribed: false,
  locationsMoved: false,
  merchantStatus: 'ACTIVE',
  locations: [location(1), location(2, 'INACTIVE')],
  items: [item(1, 'Blue Mug', 1200), item(2, 'Red Mug', 1250)],
  categories: [{ type: 'CATEGORY', id: 'FAKECAT1', category_data: { name: 'Mugs' } }],
  customers: [
    { id: 'FAKECUST1', given_name: 'Pat', family_name: 'Example', email_address: 'pat@example.com', phone_number: '555-0100' },
    { id: 'FAKECUST2', given_name: 'Sam', family_name: 'Sample', email_address: 'sam@example.com' },
  ],
  orders: [
    {
      id: 'FAKEORDER1',
      location_id: 'LFAKE00000001',
      state: 'COMPLETED',
      created_at: '2026-11-01T10:00:00Z',
      total_money: { amount: 2400, currency: 'USD' },
    },
  ],
};

/** Prices are in cents. */
function item(number: number, name: string, amount: number): Entry {
  const variation = { name: 'Regular', sku: `MUG-${number}`, price_money: { amount, currency: 'USD' } };
  return {
    type: 'ITEM',
    id: `FAKEITEM${number}`,
    item_data: { name, variations: [{ type: 'ITEM_VARIATION', id: `FAKEVAR${number}`, item_variation_data: variation }] },
  };
}

function failure(status: number, category: string, code: string, more: { detail?: string; field?: string } = {}): Response {
  return Response.json({ errors: [{ category, code, ...more }] }, { status });
}

const unauthorized = () =>
  failure(401, 'AUTHENTICATION_ERROR', 'UNAUTHORIZED', { detail: 'This request could not be authorized.' });
const badRequest = (code: string, field: string) => failure(400, 'INVALID_REQUEST_ERROR', code, { field });

type Played = { Bindings: { account: Account } };

const app = new Hono<Played>();

app.route('/', oauthEndpoints(apiKey));

app.use(async ({ req, env: { account } }, next) => {
  const version = req.header('Square-Version');
  if (version && !/^\d{4}-\d{2}-\d{2}$/.test(version)) return badRequest('INVALID_SQUARE_VERSION_FORMAT', 'Square-Version');
  const token = /^Bearer (\S+)$/.exec(req.header('Authorization') ?? '')?.[1] ?? '';
  if (new URL(req.url).hostname !== account.host || !account.tokens.includes(token)) return unauthorized();
  if (!account.refused) return next();
  const isStatus = req.path === '/oauth2/token/status';
  if (isStatus && !account.refusedAtStatus) return unauthorized();
  return failure(account.refused.status, 'AUTHENTICATION_ERROR', account.refused.code);
});

app.post('/oauth2/token/status', ({ req, env: { account } }) => {
  const isPersonal = req.header('Authorization')?.endsWith(personalToken);
  return Response.json({
    scopes: account.scopes,
    expires_at: isPersonal ? '' : inDays(account.days),
    client_id: 'sq0idp-FAKE0000000000000000',
    merchant_id: 'MLFAKE0000000',
  });
});

/** Refuses what the token may not do. */
function demand(scope: Scope) {
  return async ({ env: { account } }: Context<Played>, next: () => Promise<void>) => {
    if (account.scopes.includes(scope)) return next();
    const detail = `The merchant must authorize the application for the following scopes: [${scope}]`;
    return failure(403, 'AUTHENTICATION_ERROR', 'INSUFFICIENT_SCOPES', { detail });
  };
}

/** A list as Square sends it: without its key when there is nothing in it. */
const listed = (key: string, entries: Entry[]) => Response.json(entries.length > 0 ? { [key]: entries } : {});

app.get('/v2/merchants/me', demand('MERCHANT_PROFILE_READ'), ({ env: { account } }) =>
  Response.json({
    merchant: {
      id: 'MLFAKE0000000',
      business_name: 'Acme Demo',
      country: 'US',
      currency: 'USD',
      status: account.merchantStatus,
      main_location_id: 'LFAKE00000001',
    },
  }),
);

app.get('/v2/locations', demand('MERCHANT_PROFILE_READ'), ({ env: { account } }) => listed('locations', account.locations));

app.post('/v2/catalog/search', demand('ITEMS_READ'), async ({ req, env: { account } }) => {
  const { object_types: types = [], limit = 100 } = await req.json<{ object_types?: string[]; limit?: number }>();
  const objects = [...account.items, ...account.categories].filter(({ type }) => types.includes(String(type)));
  return listed('objects', objects.slice(0, limit));
});

app.get('/v2/catalog/list', demand('ITEMS_READ'), ({ req, env: { account } }) => {
  const types = req.query('types')?.split(',') ?? [];
  return listed(
    'objects',
    [...account.items, ...account.categories].filter(({ type }) => types.includes(String(type))),
  );
});

app.get('/v2/customers', demand('CUSTOMERS_READ'), ({ req, env: { account } }) => {
  const limit = Number(req.query('limit') ?? 100);
  if (!(limit >= 1 && limit <= 100)) return badRequest('VALUE_TOO_HIGH', 'limit');
  if (account.unsubscribed) return failure(403, 'MERCHANT_SUBSCRIPTION_ERROR', 'MERCHANT_SUBSCRIPTION_NOT_FOUND');
  const { customers } = account;
  return Response.json({
    ...(customers.length > 0 ? { customers: customers.slice(0, limit) } : {}),
    ...(req.query('count') === 'true' ? { count: customers.length } : {}),
  });
});

app.post('/v2/orders/search', demand('ORDERS_READ'), async ({ req, env: { account } }) => {
  const { location_ids: ids, limit = 500 } = await req.json<{ location_ids?: unknown; limit?: number }>();
  if (!Array.isArray(ids) || ids.length === 0) return badRequest('MISSING_REQUIRED_PARAMETER', 'location_ids');
  if (ids.length > 10) return badRequest('INVALID_VALUE', 'location_ids');
  const known = account.locations.map(({ id }) => id);
  if (account.locationsMoved || ids.some((id) => !known.includes(id))) return badRequest('LOCATION_MISMATCH', 'location_ids');
  return listed('orders', account.orders.filter(({ location_id: id }) => ids.includes(id)).slice(0, limit));
});

app.notFound(() => failure(404, 'INVALID_REQUEST_ERROR', 'NOT_FOUND'));

const without = (missing: Scope) => scopes.filter((scope) => scope !== missing);
const tooMany = (headers?: Record<string, string>) =>
  Response.json(
    { errors: [{ category: 'RATE_LIMIT_ERROR', code: 'RATE_LIMITED' }] },
    { status: 429, ...(headers && { headers }) },
  );

/** Square’s Connect API v2 as it answers to a token of one merchant. */
export const sandbox = createSandbox<Account>({
  platform: 'square',
  samples: { 'authorization-link': { apiKey }, 'own-app': { apiKey: personalToken } },
  authorization,
  hosts: (hostname) => hostname === production || hostname === testing,
  works,
  answer: (request, account) => app.fetch(request, { account }),
  scenarios: [
    {
      id: 'empty-store',
      title: 'A new account without any data',
      facts: { items: [], categories: [], customers: [], orders: [] },
    },
    {
      id: 'many-locations',
      title: 'A business with twelve locations',
      facts: { locations: Array.from({ length: 12 }, (_, index) => location(index + 1)) },
    },
    {
      id: 'ends-soon',
      title: 'The key ends within two days',
      method: 'authorization-link',
      facts: { days: 2 },
    },
    {
      id: 'may-write',
      title: 'The key may also change things',
      facts: { scopes: [...scopes, 'ITEMS_WRITE', 'ORDERS_WRITE'] },
    },
    { id: 'limited-account', title: 'Square has limited the account', facts: { merchantStatus: 'INACTIVE' } },

    { id: 'wrong-token', title: 'The key is not the one that was shown', values: { apiKey: `EAAA${'9'.repeat(60)}` } },
    { id: 'cut-token', title: 'Only a part of the key was copied', values: { apiKey: apiKey.slice(0, 40) } },
    { id: 'sandbox-token', title: 'The token is from the Sandbox tab', facts: { host: testing } },
    {
      id: 'old-sandbox-token',
      title: 'The token is from the Sandbox of former years',
      values: { apiKey: 'sandbox-sq0atb-FAKEFAKEFAKEFAKEFAKEFA' },
    },
    {
      id: 'expired-token',
      title: 'The key is older than 30 days',
      facts: { refused: { status: 401, code: 'ACCESS_TOKEN_EXPIRED' } },
    },
    {
      id: 'revoked-token',
      title: 'Somebody has removed the app in Square',
      facts: { refused: { status: 401, code: 'ACCESS_TOKEN_REVOKED' } },
    },
    {
      id: 'client-disabled',
      title: 'The app behind the key is switched off',
      facts: { refused: { status: 401, code: 'CLIENT_DISABLED' }, refusedAtStatus: true },
    },
    {
      id: 'application-disabled',
      title: 'Square has disabled the app behind the key',
      facts: { refused: { status: 403, code: 'APPLICATION_DISABLED' }, refusedAtStatus: true },
    },
    {
      id: 'token-of-v1',
      title: 'The token is from before 2016',
      facts: { refused: { status: 401, code: 'V1_ACCESS_TOKEN' }, refusedAtStatus: true },
    },
    {
      id: 'forbidden',
      title: 'Square refuses everything and gives no reason',
      facts: { refused: { status: 403, code: 'FORBIDDEN' }, refusedAtStatus: true },
    },

    {
      id: 'scope-missing-merchant',
      title: 'The key may not read the business and its locations',
      facts: { scopes: without('MERCHANT_PROFILE_READ') },
    },
    {
      id: 'scope-missing-products',
      title: 'The key may not read items and categories',
      facts: { scopes: without('ITEMS_READ') },
    },
    {
      id: 'scope-missing-customers',
      title: 'The key may not read customers',
      facts: { scopes: without('CUSTOMERS_READ') },
    },
    { id: 'scope-missing-orders', title: 'The key may not read orders', facts: { scopes: without('ORDERS_READ') } },
    { id: 'scope-missing-all', title: 'The key may read nothing', facts: { scopes: [] } },
    {
      id: 'data-forbidden',
      title: 'Square lists every permission and refuses all data',
      facts: { refused: { status: 403, code: 'FORBIDDEN' } },
      outage: at('/oauth2/token/status', () =>
        Response.json({ scopes, expires_at: '', client_id: 'sq0idp-FAKE0000000000000000', merchant_id: 'MLFAKE0000000' }),
      ),
    },
    {
      id: 'customers-forbidden',
      title: 'Square refuses the customers and gives no reason',
      outage: at('/v2/customers', () => failure(403, 'AUTHENTICATION_ERROR', 'FORBIDDEN')),
    },
    { id: 'subscription-missing', title: 'Customers need a Square subscription', facts: { unsubscribed: true } },
    { id: 'location-mismatch', title: 'Square does not know the locations any more', facts: { locationsMoved: true } },
    {
      id: 'version-refused',
      title: 'Square no longer answers to the version that the check asks for',
      outage: () => failure(400, 'INVALID_REQUEST_ERROR', 'API_VERSION_INCOMPATIBLE'),
    },
    { id: 'rate-limited', title: 'Too many requests', outage: () => tooMany() },
    {
      id: 'rate-limited-orders',
      title: 'Too many requests at the orders, and Square says how long to wait',
      outage: at('/v2/orders/search', () => tooMany({ 'Retry-After': '12' })),
    },
    {
      id: 'server-error-json',
      title: 'Square has an internal error and says so in its own way',
      outage: () => failure(500, 'API_ERROR', 'INTERNAL_SERVER_ERROR'),
    },
    ...outages,
  ],
});

/** In so many days, to the minute: the same check says the same twice. */
function inDays(days: number): string {
  return new Date(Math.floor(Date.now() / 60_000) * 60_000 + days * 86_400_000).toISOString();
}
