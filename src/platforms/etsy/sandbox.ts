import { type Context, Hono } from 'hono';
import { at } from '../../../plugins/sandbox/play/at.ts';
import { createSandbox } from '../../../plugins/sandbox/play/createSandbox.ts';
import { outages } from '../../../plugins/sandbox/play/outages.ts';
import { de } from './sandboxDe.ts';
import { authorization, tokenEndpoint } from './sandboxOauth.ts';

const apiKey = 'fakekeystring00000000000';
const apiSecret = 'fakesecret';
const shopId = 12345678;
/** A shop of somebody else. */
const otherShopId = 23456789;
const accessToken = '87654321.FAKEFAKEFAKEFAKEFAKEFAKE';

const scopes = ['shops_r', 'listings_r', 'transactions_r'] as const;
type Scope = (typeof scopes)[number];
type Entry = Record<string, unknown>;

/** The facts about a played seller, the app of the seller, and the consent to it. */
interface Seller {
  /** A pending, banned or dormant app is refused like a wrong key. */
  appActive: boolean;
  /** The app is known, but has no access. */
  appAllowed: boolean;
  scopes: readonly Scope[];
  /** What is said of the token. */
  token: 'good' | 'expired' | 'revoked' | 'without-user';
  hasShop: boolean;
  onVacation: boolean;
  /** Etsy’s search finds the listings. */
  isFound: boolean;
  listings: Entry[];
  sections: Entry[];
  receipts: Entry[];
  reviews: Entry[];
}

const works: Seller = {
  appActive: true,
  appAllowed: true,
  scopes,
  token: 'good',
  hasShop: true,
  onVacation: false,
  isFound: true,
  listings: [listing(1, 'Fake mug', 990), listing(2, 'Fake plate', 1450), listing(3, 'Fake bowl', 1225)],
  sections: [{ shop_section_id: 1, title: 'Mugs', rank: 1, active_listing_count: 3 }],
  receipts: [
    {
      receipt_id: 1000,
      name: 'Pat Example',
      buyer_email: 'pat@example.com',
      status: 'paid',
      grandtotal: { amount: 1990, divisor: 100, currency_code: 'USD' },
      created_timestamp: 1760000000,
    },
  ],
  reviews: [{ shop_id: shopId, listing_id: 1000000001, rating: 5, review: 'Lovely', created_timestamp: 1760000000 }],
};

function listing(number: number, title: string, amount: number): Entry {
  const id = 1000000000 + number;
  return {
    listing_id: id,
    title,
    state: 'active',
    quantity: 5,
    url: `https://www.etsy.com/listing/${id}`,
    price: { amount, divisor: 100, currency_code: 'USD' },
  };
}

function refuse(status: number, error: string, description?: string): Response {
  return Response.json({ error, ...(description ? { error_description: description } : {}) }, { status });
}

type Played = { Bindings: { seller: Seller } };

const app = new Hono<Played>();
const api = new Hono<Played>();

api.use(async (c, next) => {
  const [key, secret, ...more] = (c.req.header('x-api-key') ?? '').split(':');
  if (!secret || more.length > 0)
    return refuse(403, 'Shared secret is required in x-api-key header, in the form keystring:shared_secret');
  const isTools = key === authorization.app.clientId && secret === authorization.app.clientSecret;
  const isSellers = key === apiKey && secret === apiSecret;
  if (!(isTools || isSellers) || !c.env.seller.appActive)
    return refuse(403, 'API key not found or not active, or incorrect shared secret for API key.');
  if (!c.env.seller.appAllowed) return refuse(404, 'Resource not found');
  await next();
  c.header('x-limit-per-second', '10');
  c.header('x-remaining-this-second', '9');
  c.header('x-limit-per-day', '10000');
  c.header('x-remaining-today', '9990');
});

/** Demands the consent of the seller. */
function consent(scope: Scope) {
  return async ({ req, env: { seller } }: Context<Played>, next: () => Promise<void>) => {
    const token = /^Bearer (\S+)$/.exec(req.header('Authorization') ?? '')?.[1];
    if (!token) return refuse(401, 'invalid_token', 'missing access token');
    if (seller.token === 'expired') return refuse(401, 'invalid_token', 'access token is expired');
    if (seller.token === 'without-user') return refuse(403, 'Invalid user id: no user in the bearer token');
    if (seller.token === 'revoked' || token !== accessToken) return refuse(401, 'invalid_token', 'access token is not valid');
    return seller.scopes.includes(scope) ? next() : refuse(403, 'insufficient_scope', `This endpoint requires ${scope}`);
  };
}

function page(req: Context<Played>['req'], entries: Entry[]): Response {
  const limit = Number(req.query('limit') ?? 25);
  if (!(limit >= 1 && limit <= 100)) return refuse(400, 'Invalid value for parameter limit');
  return Response.json({ count: entries.length, results: entries.slice(0, limit) });
}

const shop = ({ onVacation, listings }: Seller): Entry => ({
  shop_id: shopId,
  shop_name: 'FakeShop',
  user_id: 87654321,
  currency_code: 'USD',
  is_vacation: onVacation,
  listing_active_count: listings.length,
  url: 'https://www.etsy.com/shop/FakeShop',
});

api.get('/openapi-ping', () => Response.json({ application_id: 123456789 }));

api.get('/shops', ({ req, env: { seller } }) => {
  const isOurs = seller.hasShop && req.query('shop_name')?.toLowerCase() === 'fakeshop';
  return page(req, isOurs ? [shop(seller)] : []);
});

api.use('/shops/:id{[0-9]+}/*', async ({ req, env: { seller } }, next) => {
  const id = Number(req.param('id'));
  return seller.hasShop && (id === shopId || id === otherShopId) ? next() : refuse(404, 'Could not find a shop with that id');
});

api.get('/shops/:id{[0-9]+}', ({ req, env: { seller } }) => Response.json({ ...shop(seller), shop_id: Number(req.param('id')) }));

// It goes through the search, which does not find a shop on vacation.
api.get('/shops/:id{[0-9]+}/listings/active', ({ req, env: { seller } }) =>
  page(req, seller.onVacation || !seller.isFound ? [] : seller.listings),
);
api.get('/shops/:id{[0-9]+}/listings', consent('listings_r'), ({ req, env: { seller } }) => page(req, seller.listings));
api.get('/shops/:id{[0-9]+}/sections', ({ req, env: { seller } }) => page(req, seller.sections));
api.get('/shops/:id{[0-9]+}/reviews', ({ req, env: { seller } }) => page(req, seller.reviews));
api.get('/shops/:id{[0-9]+}/receipts', consent('transactions_r'), ({ req, env: { seller } }) =>
  Number(req.param('id')) === shopId ? page(req, seller.receipts) : refuse(403, 'The user does not own this shop'),
);
api.get('/listings/active', ({ req, env: { seller } }) => page(req, seller.listings));
api.get('/users/me', consent('shops_r'), ({ env: { seller } }) =>
  seller.hasShop ? Response.json({ user_id: 87654321, shop_id: shopId }) : refuse(404, 'User does not have a shop'),
);
api.notFound(() => refuse(404, 'Resource not found'));

app.route('/v3/application', api);
app.route('/', tokenEndpoint(accessToken));
app.notFound(() => refuse(404, 'Resource not found'));

/** What a shop's servers show to robots. */
const challenge = (status: number) =>
  new Response(
    '<html lang="en"><head><title>etsy.com</title></head><body><script src="https://ct.captcha-delivery.com/c.js"></script></body></html>',
    { status, headers: { 'Content-Type': 'text/html' } },
  );
const tooMany = (headers: Record<string, string> = {}) =>
  Response.json(
    { error: 'Exceeded per second rate limit' },
    { status: 429, headers: { 'x-remaining-this-second': '0', ...headers } },
  );
const without = (missing: Scope) => scopes.filter((scope) => scope !== missing);
const seedValues = { shopId: '', accessToken: '' };

/** Etsy’s Open API v3 as it answers to the app of one seller. */
export const sandbox = createSandbox<Seller>({
  platform: 'etsy',
  titles: { de },
  samples: { 'own-app': { apiKey, apiSecret, shopId: String(shopId), accessToken }, 'tools-app': { accessToken } },
  authorization,
  hosts: (hostname) => hostname === 'api.etsy.com' || hostname === 'openapi.etsy.com',
  works,
  answer: (request, seller) => app.fetch(request, { seller }),
  scenarios: [
    {
      id: 'empty-store',
      title: 'A new shop without any data',
      facts: { listings: [], sections: [], receipts: [], reviews: [] },
    },
    { id: 'two-values', method: 'own-app', title: 'Only API Key and API Secret are known', values: seedValues },
    { id: 'without-token', method: 'own-app', title: 'There is no Access Token', values: { accessToken: '' } },
    { id: 'without-shop', method: 'own-app', title: 'There is an Access Token, and no Shop ID', values: { shopId: '' } },
    { id: 'shop-by-name', method: 'own-app', title: 'The shop’s name was entered', values: { shopId: 'FakeShop' } },
    {
      id: 'shop-by-address',
      method: 'own-app',
      title: 'The shop’s address was entered',
      values: { shopId: 'https://www.etsy.com/uk/shop/FakeShop?ref=x' },
    },
    { id: 'hidden-from-search', title: 'Etsy’s search does not find the shop', facts: { isFound: false } },
    { id: 'on-vacation', title: 'The shop is on vacation', facts: { onVacation: true } },
    {
      id: 'on-vacation-by-name',
      method: 'own-app',
      title: 'The shop is on vacation, and its name was entered',
      values: { shopId: 'FakeShop' },
      facts: { onVacation: true },
    },

    { id: 'wrong-key', method: 'own-app', title: 'The API Key is mistyped', values: { apiKey: 'fakekeystring99999999999' } },
    { id: 'wrong-secret', method: 'own-app', title: 'The API Secret is mistyped', values: { apiSecret: 'otherfake0' } },
    { id: 'app-pending', method: 'own-app', title: 'Etsy has not approved the app yet', facts: { appActive: false } },
    {
      id: 'key-refused-401',
      method: 'own-app',
      title: 'Etsy refuses the key in the way of its specification',
      outage: () => refuse(401, 'invalid_key'),
    },
    {
      id: 'secret-not-seen',
      method: 'own-app',
      title: 'Etsy finds no API Secret',
      outage: () => refuse(403, 'Shared secret is required in x-api-key header.'),
    },
    { id: 'app-without-access', method: 'own-app', title: 'The app has no access yet', facts: { appAllowed: false } },

    {
      id: 'tool-refused',
      title: 'Etsy does not accept the app of the tool any more',
      method: 'tools-app',
      facts: { appActive: false },
    },
    { id: 'consent-ended', title: 'The hour of the Access Token is over', method: 'tools-app', facts: { token: 'expired' } },
    { id: 'consent-taken-back', title: 'The access was taken back', method: 'tools-app', facts: { token: 'revoked' } },
    {
      id: 'consent-without-shop',
      title: 'The access does not include the shop',
      method: 'tools-app',
      facts: { scopes: without('shops_r') },
    },
    {
      id: 'consent-of-another',
      title: 'The account that allowed the access has no shop',
      method: 'tools-app',
      facts: { hasShop: false },
    },

    { id: 'token-expired', method: 'own-app', title: 'The Access Token has ended', facts: { token: 'expired' } },
    { id: 'token-revoked', method: 'own-app', title: 'The Access Token was revoked', facts: { token: 'revoked' } },
    {
      id: 'token-wrong',
      method: 'own-app',
      title: 'The Access Token is mistyped',
      values: { accessToken: '87654321.OTHEROTHEROTHEROTHER' },
    },
    {
      id: 'token-without-user',
      method: 'own-app',
      title: 'Etsy finds no user in the Access Token',
      facts: { token: 'without-user' },
    },
    { id: 'scope-missing-orders', title: 'The Access Token may not read orders', facts: { scopes: without('transactions_r') } },
    {
      id: 'scope-missing-shop',
      method: 'own-app',
      title: 'The Access Token may not say which shop it is for',
      values: { shopId: '' },
      facts: { scopes: without('shops_r') },
    },

    { id: 'unknown-shop', method: 'own-app', title: 'No shop has this Shop ID', values: { shopId: '99999999' } },
    { id: 'unknown-name', method: 'own-app', title: 'No shop has this name', values: { shopId: 'NoSuchShop' } },
    {
      id: 'shop-of-another',
      method: 'own-app',
      title: 'The shop belongs to somebody else',
      values: { shopId: String(otherShopId) },
    },
    {
      id: 'user-without-shop',
      method: 'own-app',
      title: 'The user of the Access Token has no shop',
      values: { shopId: '' },
      facts: { hasShop: false },
    },

    { id: 'rate-limited', title: 'Too many requests', outage: () => tooMany() },
    {
      id: 'rate-limited-orders',
      title: 'Too many requests at the orders, and Etsy says how long to wait',
      outage: at(`/v3/application/shops/${shopId}/receipts`, () => tooMany({ 'retry-after': '5' })),
    },
    { id: 'robot-challenge', title: 'Etsy takes the checker for a robot', outage: () => challenge(403) },
    { id: 'robot-challenge-429', title: 'Etsy takes the checker for a robot that asks too often', outage: () => challenge(429) },
    { id: 'server-error-json', title: 'Etsy has an internal error and says so', outage: () => refuse(500, 'Server error') },
    ...outages,
  ],
});
