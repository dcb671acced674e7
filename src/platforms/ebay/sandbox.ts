import { type Context, Hono } from 'hono';
import { noBody, redirect } from '../../../plugins/sandbox/play/answers.ts';
import { at } from '../../../plugins/sandbox/play/at.ts';
import { createSandbox } from '../../../plugins/sandbox/play/createSandbox.ts';
import { outages } from '../../../plugins/sandbox/play/outages.ts';
import { de } from './sandboxDe.ts';
import { authorization, tokenEndpoint } from './sandboxOauth.ts';

const accessToken = 'v^1.1#i^1#p^3#f^0#r^0#I^3#t^H4sIAAAAAAAAAFAKE0000';
/** What an app gets for itself, without a seller. */
const applicationToken = 'v^1.1#i^1#p^1#f^0#r^0#I^3#t^H4sIAAAAAAAAAFAKE1111';
/** The older kind, which only the Trading API takes. */
const authToken = 'AgAAAA**FAKE0000**aAAAAA**0000fake/0000+fake==';
/** The same kind in its newer form. */
const shortAuthToken = 'v^1.1#i^1#f^0#p^3#r^0#I^3#t^FAKE0000FAKE0000FAKE0000';
const older = [authToken, shortAuthToken];

const scopes = ['sell.account', 'sell.inventory', 'sell.fulfillment', 'sell.stores', 'commerce.identity', 'base'] as const;
type Scope = (typeof scopes)[number];
type Entry = Record<string, unknown>;

/** The facts about a played seller and the key that was given for the account. */
interface Seller {
  tokens: readonly string[];
  scopes: readonly Scope[];
  /** How the account stands, as the Identity API names it. */
  status: 'CONFIRMED' | 'ACCOUNTONHOLD';
  registered: boolean;
  /** How the Stores API answers to a seller without an eBay Store. */
  noStore?: 403 | 404;
  /** Error of the Trading API. */
  tradingError?: number;
  /** Trading adds a warning to what is good. */
  warns: boolean;
  inventory: Entry[];
  /** Live listings, wherever they were made. */
  listings: { id: string; title: string; sku: string; price: string }[];
  orders: Entry[];
  categories: Entry[];
}

const works: Seller = {
  tokens: [accessToken, ...older],
  scopes,
  status: 'CONFIRMED',
  registered: true,
  warns: false,
  inventory: [inventoryItem(1, 'Fake mug'), inventoryItem(2, 'Fake plate')],
  listings: [
    { id: '100000000001', title: 'Fake mug', sku: 'FAKE-1', price: '9.9' },
    { id: '100000000002', title: 'Fake plate & bowl', sku: 'FAKE-2', price: '14.0' },
  ],
  orders: [
    {
      orderId: '00-00000-00000',
      creationDate: '2026-01-02T03:04:05.000Z',
      orderFulfillmentStatus: 'FULFILLED',
      orderPaymentStatus: 'PAID',
      buyer: { username: 'fake_buyer' },
      pricingSummary: { total: { value: '19.90', currency: 'USD' } },
      lineItems: [{ title: 'Fake mug', sku: 'FAKE-1', quantity: 1 }],
    },
  ],
  categories: [{ categoryId: '1', categoryName: 'Toys', childrenCategories: [], level: 1, order: 1 }],
};

function inventoryItem(number: number, title: string): Entry {
  return {
    sku: `FAKE-${number}`,
    condition: 'NEW',
    product: { title, imageUrls: [`https://example.com/${number}.jpg`] },
    availability: { shipToLocationAvailability: { quantity: 3 } },
  };
}

/** An error of the REST APIs. */
function refuse(
  status: number,
  errorId: number,
  domain: string,
  message: string,
  headers: Record<string, string> = {},
): Response {
  const error = { errorId, domain, category: 'REQUEST', message, longMessage: message };
  return Response.json({ errors: [error] }, { status, headers });
}

const accessDenied = (status = 403) => refuse(status, 1100, 'ACCESS', 'Access denied');
const invalidToken = () => refuse(401, 1001, 'OAuth', 'Invalid access token');

type Played = { Bindings: { seller: Seller } };

const app = new Hono<Played>();

app.route('/', tokenEndpoint(accessToken));

// Trading reads its token elsewhere.
app.use(async ({ req, env: { seller } }, next) => {
  if (req.path === '/ws/api.dll') return next();
  const header = req.header('Authorization');
  if (!header) return refuse(400, 1002, 'OAuth', 'Missing access token');
  const [, scheme, token] = /^(\S+) (\S+)$/.exec(header) ?? [];
  if (scheme !== 'Bearer' || !token) return refuse(400, 1003, 'OAuth', 'Token type in the Authorization header is invalid');
  return seller.tokens.includes(token) && !older.includes(token) ? next() : invalidToken();
});

/** Refuses what nobody has consented to. */
function demand(scope: Scope) {
  return async ({ req, env: { seller } }: Context<Played>, next: () => Promise<void>) => {
    const isOwn = !req.header('Authorization')?.includes('#p^1#');
    return isOwn && seller.scopes.includes(scope) ? next() : accessDenied();
  };
}

/** A page of a list. */
function page(req: Context<Played>['req'], key: string, entries: Entry[]): Response {
  const limit = Number(req.query('limit') ?? 25);
  const offset = Number(req.query('offset') ?? 0);
  if (!(limit >= 1 && limit <= 200 && offset >= 0)) return refuse(400, 25706, 'API_INVENTORY', 'Invalid limit or offset');
  const shown = entries.slice(offset, offset + limit);
  return Response.json({ href: req.path, total: entries.length, size: shown.length, limit, offset, [key]: shown });
}

app.get('/sell/account/v1/privilege', demand('sell.account'), ({ env: { seller } }) =>
  Response.json({
    sellerRegistrationCompleted: seller.registered,
    sellingLimit: { amount: { value: '5000.00', currency: 'USD' }, quantity: 100 },
  }),
);

app.get(
  '/commerce/identity/v1/user/',
  async (c, next) => {
    if (new URL(c.req.url).hostname !== 'apiz.ebay.com') return noBody(404);
    return (await demand('commerce.identity')(c, next)) as Response;
  },
  ({ env: { seller } }) =>
    Response.json({
      userId: 'abc123',
      username: 'fake_seller',
      accountType: 'INDIVIDUAL',
      registrationMarketplaceId: 'EBAY_US',
      status: seller.status,
    }),
);

app.get('/sell/inventory/v1/inventory_item', demand('sell.inventory'), ({ req, env: { seller } }) => {
  const language = req.header('Accept-Language');
  if (!language || language === '*') return refuse(400, 25709, 'API_INVENTORY', 'Invalid value for header Accept-Language.');
  return page(req, 'inventoryItems', seller.inventory);
});

app.get('/sell/fulfillment/v1/order', demand('sell.fulfillment'), ({ req, env: { seller } }) =>
  page(req, 'orders', seller.orders),
);

app.get('/sell/stores/v1/store/categories', demand('sell.stores'), ({ env: { seller } }) => {
  if (seller.noStore === 403) return accessDenied();
  if (seller.noStore) return noBody(404);
  return Response.json({ storeCategories: seller.categories });
});

/** An answer of the Trading API; also failures are a 200. */
function trading(call: string, ack: string, content: string): Response {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<${call}Response xmlns="urn:ebay:apis:eBLBaseComponents"><Timestamp>2026-11-22T00:00:00.000Z</Timestamp><Ack>${ack}</Ack>${content}</${call}Response>`;
  return new Response(xml, { headers: { 'Content-Type': 'text/xml' } });
}

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const problem = (code: number, severity = 'Error') =>
  `<Errors><ShortMessage>Problem ${code}</ShortMessage><LongMessage>Problem ${code}.</LongMessage><ErrorCode>${code}</ErrorCode><SeverityCode>${severity}</SeverityCode></Errors>`;

app.post('/ws/api.dll', async ({ req, env: { seller } }) => {
  const call = req.header('X-EBAY-API-CALL-NAME') ?? '';
  const body = await req.text();
  const fail = (code: number) => trading(call || 'Unknown', 'Failure', problem(code));
  if (!/^\d+$/.test(req.header('X-EBAY-API-COMPATIBILITY-LEVEL') ?? '') || !/^\d+$/.test(req.header('X-EBAY-API-SITEID') ?? ''))
    return fail(10012);
  if (call !== 'GetMyeBaySelling' || !body.includes('<GetMyeBaySellingRequest')) return fail(2);

  const iafToken = req.header('X-EBAY-API-IAF-TOKEN');
  const ownToken = /<eBayAuthToken>([^<]*)<\/eBayAuthToken>/.exec(body)?.[1];
  if (!iafToken && !ownToken) return fail(930);
  if (seller.tradingError) return fail(seller.tradingError);
  if (iafToken && (older.includes(iafToken) || !seller.tokens.includes(iafToken) || !seller.scopes.includes('base')))
    return fail(21916984);
  if (!iafToken && !(seller.tokens.includes(ownToken ?? '') && older.includes(ownToken ?? ''))) return fail(931);

  const perPage = Number(/<EntriesPerPage>(\d+)</.exec(body)?.[1] ?? 25);
  const items = seller.listings
    .slice(0, perPage)
    .map(
      ({ id, title, sku, price }) =>
        `<Item><ItemID>${id}</ItemID><Title>${escapeXml(title)}</Title><SKU>${sku}</SKU><SellingStatus><CurrentPrice currencyID="USD">${price}</CurrentPrice></SellingStatus></Item>`,
    );
  const total = `<PaginationResult><TotalNumberOfEntries>${seller.listings.length}</TotalNumberOfEntries></PaginationResult>`;
  const list = items.length > 0 ? `<ItemArray>${items.join('')}</ItemArray>` : '';
  return seller.warns
    ? trading(call, 'Warning', `${problem(21917103, 'Warning')}<ActiveList>${list}${total}</ActiveList>`)
    : trading(call, 'Success', `<ActiveList>${list}${total}</ActiveList>`);
});

app.notFound(() => noBody(404));

/** The page of the servers in front of eBay. */
const edgePage = () =>
  new Response(
    '<HTML><HEAD><TITLE>Access Denied</TITLE></HEAD><BODY><H1>Access Denied</H1>Reference&#32;&#35;18&#46;00000000</BODY></HTML>',
    { status: 403, headers: { 'Content-Type': 'text/html' } },
  );
const without = (missing: Scope) => scopes.filter((scope) => scope !== missing);
const olderKey = { apiKey: authToken };

/** eBay’s Sell, Identity and Trading APIs as they answer to the key of one seller. */
export const sandbox = createSandbox<Seller>({
  platform: 'ebay',
  titles: { de },
  samples: { 'authorization-link': { apiKey: accessToken } },
  authorization,
  hosts: (hostname) => hostname === 'api.ebay.com' || hostname === 'apiz.ebay.com',
  works,
  answer: (request, seller) => app.fetch(request, { seller }),
  scenarios: [
    {
      id: 'empty-store',
      title: 'A new seller without any data',
      facts: { inventory: [], listings: [], orders: [], categories: [] },
    },
    {
      id: 'listed-by-hand',
      title: 'All listings were made on eBay’s own pages',
      facts: { inventory: [] },
    },
    {
      id: 'listed-by-hand-not-told',
      title: 'All listings were made on eBay’s own pages, and the key may not see them',
      facts: { inventory: [], scopes: without('base') },
    },
    { id: 'seller-not-registered', title: 'The registration as a seller is not finished', facts: { registered: false } },
    { id: 'no-ebay-store', title: 'The seller has no eBay Store', facts: { noStore: 404 } },
    { id: 'no-ebay-store-refused', title: 'The seller has no eBay Store, and eBay says “forbidden”', facts: { noStore: 403 } },
    { id: 'account-on-hold', title: 'eBay has put the account on hold', facts: { status: 'ACCOUNTONHOLD' } },

    {
      id: 'wrong-token',
      title: 'The key is not the one that was shown',
      values: { apiKey: 'v^1.1#i^1#p^3#f^0#r^0#I^3#t^H4sIAAAAAAAAAFAKE9999' },
    },
    { id: 'unknown-kind', title: 'The key looks like none of eBay’s', values: { apiKey: 'fakefakefakefakefakefake0000' } },
    { id: 'expired-token', title: 'The key has ended, as many do after two hours', facts: { tokens: [] } },
    {
      id: 'token-not-seen',
      title: 'eBay finds no key in the request',
      outage: () => refuse(400, 1002, 'OAuth', 'Missing access token'),
    },
    {
      id: 'scheme-refused',
      title: 'eBay does not take the key for one',
      outage: () => refuse(400, 1003, 'OAuth', 'Token type in the Authorization header is invalid'),
    },
    {
      id: 'refresh-token',
      title: 'The key is a refresh token, or a code',
      values: { apiKey: 'v^1.1#i^1#p^3#f^0#r^1#I^3#t^Ul4FAKE0000000000000000' },
    },
    {
      id: 'address-with-code',
      title: 'The address after the consent was copied',
      values: { apiKey: 'https://tool.example/done?code=v%5E1.1%23i%5E1%23r%5E1%23t%5EUl4FAKE&expires_in=299' },
    },

    { id: 'older-key', title: 'An older kind of key (Auth’n’Auth)', values: olderKey },
    { id: 'older-key-short', title: 'An older kind of key in its newer form', values: { apiKey: shortAuthToken } },
    { id: 'older-key-warning', title: 'An older kind of key, and eBay adds a warning', values: olderKey, facts: { warns: true } },
    { id: 'older-key-empty', title: 'An older kind of key, and no listings', values: olderKey, facts: { listings: [] } },
    { id: 'older-key-wrong', title: 'An older kind of key that is wrong', values: { apiKey: `${authToken}FAKE` } },
    {
      id: 'older-key-refused',
      title: 'An older kind of key, refused in another way',
      values: olderKey,
      facts: { tradingError: 21916984 },
    },
    {
      id: 'older-key-not-seen',
      title: 'An older kind of key that eBay does not find',
      values: olderKey,
      facts: { tradingError: 930 },
    },
    { id: 'older-key-expired', title: 'An older kind of key that has ended', values: olderKey, facts: { tradingError: 932 } },
    {
      id: 'older-key-revoked',
      title: 'An older kind of key that the seller has revoked',
      values: olderKey,
      facts: { tradingError: 21917053 },
    },
    {
      id: 'consent-taken-back',
      title: 'An older kind of key, and the seller took the consent back',
      values: olderKey,
      facts: { tradingError: 21916013 },
    },
    {
      id: 'older-key-trouble',
      title: 'An older kind of key, and eBay has an internal error',
      values: olderKey,
      facts: { tradingError: 10007 },
    },

    {
      id: 'scope-missing-account',
      title: 'The key may not read the seller’s rights',
      facts: { scopes: without('sell.account') },
    },
    { id: 'scope-missing-products', title: 'The key may not read products', facts: { scopes: without('sell.inventory') } },
    { id: 'scope-missing-orders', title: 'The key may not read orders', facts: { scopes: without('sell.fulfillment') } },
    { id: 'scope-missing-categories', title: 'The key may not read store categories', facts: { scopes: without('sell.stores') } },
    {
      id: 'scope-missing-identity',
      title: 'The key may not read who the seller is',
      facts: { scopes: without('commerce.identity') },
    },
    { id: 'scope-missing-all', title: 'The key may read nothing', facts: { scopes: [] } },
    {
      id: 'application-token',
      title: 'The key is the app’s own, without a seller',
      values: { apiKey: applicationToken },
      facts: { tokens: [applicationToken] },
    },

    {
      id: 'rate-limited',
      title: 'Too many requests',
      outage: () => refuse(429, 2001, 'ACCESS', 'Too many requests'),
    },
    {
      id: 'rate-limited-orders',
      title: 'Too many requests at the orders, and eBay says how long to wait',
      outage: at('/sell/fulfillment/v1/order', () => refuse(429, 2001, 'ACCESS', 'Too many requests', { 'Retry-After': '30' })),
    },
    {
      id: 'request-refused',
      title: 'eBay does not understand how products are asked for',
      outage: at('/sell/inventory/v1/inventory_item', () => refuse(400, 25709, 'API_INVENTORY', 'Invalid value for header')),
    },
    {
      id: 'server-error-orders',
      title: 'The orders cannot be read because of an internal error',
      outage: at('/sell/fulfillment/v1/order', () => refuse(500, 30500, 'API_FULFILLMENT', 'System error')),
    },
    { id: 'blocked-by-edge', title: 'A server in front of eBay refuses with a web page', outage: edgePage },
    {
      id: 'identity-down',
      title: 'eBay cannot say who the seller is',
      outage: at('/commerce/identity/v1/user/', () => refuse(500, 20500, 'API_IDENTITY', 'System error')),
    },
    {
      id: 'sign-in-page',
      title: 'eBay sends the visitor to its sign-in page',
      outage: () => redirect('https://signin.ebay.com/ws/eBayISAPI.dll?SignIn'),
    },
    ...outages,
  ],
});
