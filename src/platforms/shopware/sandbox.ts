import { type Context, Hono } from 'hono';
import { asksForPassword, cutOffJson, noBody, redirect, webPage } from '../../../plugins/sandbox/play/answers.ts';
import { at } from '../../../plugins/sandbox/play/at.ts';
import { createSandbox } from '../../../plugins/sandbox/play/createSandbox.ts';
import { hostInPath } from '../../../plugins/sandbox/play/hostInPath.ts';
import { outages } from '../../../plugins/sandbox/play/outages.ts';
import { sharedHost, strayRedirects } from '../../../plugins/sandbox/play/strayRedirects.ts';

const accessKeyId = 'SWIAFAKEFAKEFAKEFAKEFAKE00';
const userKeyId = 'SWUAFAKEFAKEFAKEFAKEFAKE00';
const secretAccessKey = 'fakefakefakefakefakefakefakefakefakefakefakefakefak';
const token = 'fake.access.token';

/** One shop, at its own domain and at that of the cloud. */
const shopHosts = ['shop.example.com', 'fakeshop.shopware.store', 'www.example.org'];
/** Leads to the one with `www`. */
const bareHost = 'example.org';
/** Here the shop lives in a folder; everything else is a website of another kind. */
const folderHost = 'www.example.com';
const folder = '/shop/public';
/** A storefront that is built apart from Shopware. */
const storefrontHost = 'www.example.net';
/** Shopware 5. */
const olderHost = 'old.example.com';

/** The kinds of records, each with the fields that it has. */
const kinds = [
  'sales-channel',
  'product',
  'category',
  'customer',
  'order',
  'cms-page',
  'landing-page',
  'product-manufacturer',
  'promotion',
  'product-review',
] as const;
type Kind = (typeof kinds)[number];
type Entry = Record<string, unknown>;

const entityOf = (kind: string) => kind.replaceAll('-', '_');
const rightOf = (kind: Kind) => `${entityOf(kind)}:read`;

interface Shop {
  /** What the exchange answers to the right pair. */
  exchange: () => Response;
  /** Whether the shop's own web server takes `Authorization` away. */
  stripsAuthorization: boolean;
  /** Whether the servers of the shop share their keys. */
  knowsOwnTokens: boolean;
  /** The privileges of the integration's role. */
  privileges: readonly string[];
  /** The version of Shopware has no such data. */
  unknown: readonly Kind[];
  /** A shop in which somebody looks for faults. */
  debugs: boolean;
  records: Record<Kind, Entry[]>;
}

const translated = (name: string) => ({ name, translated: { name, customFields: {} } });

const works: Shop = {
  exchange: () => Response.json({ token_type: 'Bearer', expires_in: 600, access_token: token }),
  stripsAuthorization: false,
  knowsOwnTokens: true,
  privileges: kinds.map(rightOf),
  unknown: [],
  debugs: false,
  records: {
    'sales-channel': [{ id: '0190f0', ...translated('Storefront'), active: true, maintenance: false }],
    product: [
      {
        id: '0190f1',
        parentId: null,
        productNumber: 'SW-1',
        ...translated('Oak spoon'),
        active: true,
        stock: 4,
        price: [{ gross: 9.9, net: 8.32, linked: true, currencyId: 'b7d2554b0ce847cd82f3ac9bd1c0dfca' }],
      },
      { id: '0190f2', parentId: null, productNumber: 'SW-2', ...translated('Oak bowl'), active: true, stock: 2, price: [] },
      { id: '0190f3', parentId: '0190f2', productNumber: 'SW-2.1', name: null, translated: {}, active: null, price: null },
    ],
    category: [
      { id: '0190f4', ...translated('Home'), level: 1, active: true },
      { id: '0190f5', ...translated('Kitchen'), level: 2, active: true },
    ],
    customer: [{ id: '0190f6', customerNumber: '10000', firstName: 'Ada', lastName: 'Sample', email: 'ada.sample@example.com' }],
    order: [
      { id: '0190f7', orderNumber: '10000', orderDateTime: '2026-01-05T09:12:00.000+00:00', amountTotal: 19.8 },
      { id: '0190f8', orderNumber: '10001', orderDateTime: '2026-01-06T17:40:00.000+00:00', amountTotal: 9.9 },
    ],
    'cms-page': [{ id: '0190f9', ...translated('Imprint'), type: 'page' }],
    'landing-page': [{ id: '0190fa', ...translated('Spring sale'), active: true }],
    'product-manufacturer': [{ id: '0190fb', ...translated('Sample Workshop') }],
    promotion: [{ id: '0190fc', ...translated('Ten off'), code: 'FAKE10', active: true }],
    'product-review': [{ id: '0190fd', title: 'Good spoon', content: 'It stirs.', points: 5 }],
  },
};

interface Fault {
  status: number;
  code: string;
  title: string;
  detail?: string | null;
  meta?: object;
}

const refuse = ({ status, code, title, detail = null, meta }: Fault, debugs = false): Response =>
  Response.json(
    {
      errors: [
        {
          code,
          status: String(status),
          title,
          detail,
          ...(meta ? { meta } : {}),
          ...(debugs ? { trace: Array.from({ length: 900 }, (_, line) => ({ file: traceFile, line, function: 'handle' })) } : {}),
        },
      ],
    },
    { status },
  );

const traceFile = '/var/www/html/vendor/shopware/core/Framework/Api/EventListener/Authentication/ApiAuthenticationListener.php';
const denied = 'The resource owner or authorization server denied the request.';
const notFound = { status: 404, code: '0', title: 'Not Found', detail: 'No route found' };
const unknownClient = { status: 401, code: '4', title: 'Client authentication failed' };
const invalidAccessKey = (status: number) => ({
  status,
  code: 'FRAMEWORK__API_INVALID_ACCESS_KEY',
  title: status === 500 ? 'Internal Server Error' : 'Forbidden',
  detail: 'Access key is invalid and could not be identified.',
});
const missingPrivilege = (privilege: string) => ({
  status: 403,
  code: 'FRAMEWORK__MISSING_PRIVILEGE_ERROR',
  title: 'Forbidden',
  detail: JSON.stringify({ message: 'Missing privilege', missingPrivileges: [privilege] }),
});

type Played = { Bindings: { shop: Shop } };

const api = new Hono<Played>();

api.post('/oauth/token', async (c) => {
  const { shop } = c.env;
  const sent = await c.req.text();
  const asJson = c.req.header('Content-Type')?.startsWith('application/json');
  const asForm = c.req.header('Content-Type')?.startsWith('application/x-www-form-urlencoded');
  const given: Record<string, string> = asJson ? parsed(sent) : asForm ? Object.fromEntries(new URLSearchParams(sent)) : {};
  const client = given.client_id ?? '';
  if (given.grant_type !== 'client_credentials')
    return refuse({
      status: 400,
      code: '2',
      title: 'The authorization grant type is not supported by the authorization server.',
      detail: 'Check that all required parameters have been provided',
    });
  for (const name of ['client_id', 'client_secret'])
    if (!given[name])
      return refuse({
        status: 400,
        code: '3',
        title:
          'The request is missing a required parameter, includes an invalid parameter value, includes a parameter more than once, or is otherwise malformed.',
        detail: `Check the \`${name}\` parameter`,
      });
  if (!/^SW(IA|UA|SC|PE)/.test(client)) return refuse(invalidAccessKey(500), shop.debugs);
  const isKnown = client === accessKeyId || client === userKeyId;
  return isKnown && given.client_secret === secretAccessKey ? shop.exchange() : refuse(unknownClient, shop.debugs);
});

function parsed(text: string): Record<string, string> {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

api.get('/_info/health-check', () => new Response('', { headers: { 'Content-Type': 'text/html; charset=UTF-8' } }));

api.use(async ({ req, env: { shop } }, next) => {
  const sent = shop.stripsAuthorization ? undefined : req.header('Authorization');
  const detail = !sent
    ? 'Missing "Authorization" header'
    : sent !== `Bearer ${token}` || !shop.knowsOwnTokens
      ? 'Access token could not be verified'
      : undefined;
  return detail ? refuse({ status: 401, code: '9', title: denied, detail }, shop.debugs) : next();
});

api.get('/_info/version', (c) => c.json({ version: '6.7.4.0' }));

for (const kind of kinds) {
  api.post(`/search/${kind}`, async (c) => list(kind, c, parsed(await c.req.text()) as Criteria));
  api.get(`/${kind}`, (c) => {
    const { limit, page, 'total-count-mode': mode } = c.req.query();
    return list(kind, c, {
      ...(limit === undefined ? {} : { limit: Number(limit) }),
      page: Number(page ?? 1),
      'total-count-mode': Number(mode ?? 0),
    });
  });
}
api.all('*', ({ env: { shop } }) => refuse(notFound, shop.debugs));

interface Criteria {
  limit?: number;
  page?: number;
  'total-count-mode'?: number;
  includes?: Record<string, string[]>;
  filter?: { type: string; field: string; value: unknown }[];
}

function list(kind: Kind, { req, env: { shop } }: Context<Played>, criteria: Criteria): Response {
  if (shop.unknown.includes(kind)) return refuse(notFound, shop.debugs);
  if (!shop.privileges.includes(rightOf(kind))) return refuse(missingPrivilege(rightOf(kind)), shop.debugs);
  const { limit = 100, page = 1, includes = {}, filter = [] } = criteria;
  if (!(limit >= 1 && limit <= 500))
    return refuse({ status: 400, code: 'FRAMEWORK__QUERY_LIMIT_EXCEEDED', title: 'Bad Request', detail: 'The limit is wrong.' });
  const all = shop.records[kind].filter((record) => filter.every(({ field, value }) => record[field] === value));
  const shown = all.slice((page - 1) * limit, page * limit);
  const total = criteria['total-count-mode'] === 1 ? all.length : shown.length;
  const fields = includes[entityOf(kind)];
  const keep = (record: Entry) => Object.fromEntries(Object.entries(record).filter(([name]) => fields?.includes(name) ?? true));
  if (req.header('Accept') !== 'application/json')
    return Response.json(
      {
        data: shown.map(({ id, ...attributes }) => ({ id, type: entityOf(kind), attributes: keep(attributes) })),
        meta: { total },
      },
      { headers: { 'Content-Type': 'application/vnd.api+json' } },
    );
  const data = shown.map((record) => ({ ...keep(record), apiAlias: entityOf(kind) }));
  return Response.json({ total, data, aggregations: [] });
}

// The hosts differ, so each is the first part of its routes.
const app = new Hono<Played>({ getPath: hostInPath });
for (const host of [...shopHosts, sharedHost]) app.route(`/${host}/api`, api);
app.route(`/${folderHost}${folder}/api`, api);
app.all(`/${bareHost}/*`, ({ req }) => redirect(req.url.replace(`//${bareHost}/`, `//www.${bareHost}/`), 301));
app.all(`/${storefrontHost}/*`, () => webPage('Sample Spoons', 404));
app.all(`/${olderHost}/api/*`, () =>
  Response.json(
    { success: false, message: 'Invalid or missing auth' },
    { status: 401, headers: { 'WWW-Authenticate': 'Digest realm="Shopware REST-API", qop="auth", nonce="0", opaque="0"' } },
  ),
);
app.all('*', () => webPage('Sample Spoons', 404));

const without = (...kind: Kind[]) => works.privileges.filter((right) => !kind.map(rightOf).includes(right));
const atToken = (answer: () => Response) => at('/api/oauth/token', answer);
const throttled = (detail: string, meta?: object) => () =>
  refuse({ status: 429, code: 'FRAMEWORK__AUTH_THROTTLED', title: 'Too Many Requests', detail, ...(meta ? { meta } : {}) });
const tooMany = (seconds: string) => () =>
  Response.json({ message: 'Too Many Requests' }, { status: 429, headers: { 'Retry-After': seconds } });

/** Shopware 6’s Admin API, written from its source and from what shops and clients of it report. */
export const sandbox = createSandbox<Shop>({
  platform: 'shopware',
  samples: { integration: { shopUrl: 'https://shop.example.com', accessKeyId, secretAccessKey } },
  hosts: (hostname) => [...shopHosts, bareHost, folderHost, storefrontHost, olderHost, sharedHost].includes(hostname),
  works,
  answer: (request, shop) => app.fetch(request, { shop }),
  scenarios: [
    {
      id: 'empty-store',
      title: 'A new shop without any data',
      facts: { records: Object.fromEntries(kinds.map((kind) => [kind, []])) as unknown as Shop['records'] },
    },
    {
      id: 'administration-address',
      title: 'The address of the Administration is entered',
      values: { shopUrl: 'https://shop.example.com/admin#/sw/dashboard/index' },
    },
    {
      id: 'language-folder',
      title: 'The address leads to one language of the shop',
      values: { shopUrl: 'https://shop.example.com/de/' },
    },
    {
      id: 'category-address',
      title: 'The address leads to a category of the shop',
      values: { shopUrl: 'https://shop.example.com/Kitchen/Spoons/' },
    },
    { id: 'in-a-folder', title: 'The shop lives in a folder', values: { shopUrl: `https://${folderHost}${folder}/` } },
    { id: 'without-folder', title: 'The folder of the shop was left out', values: { shopUrl: `https://${folderHost}` } },
    { id: 'without-www', title: 'The address without “www”, which redirects', values: { shopUrl: `https://${bareHost}` } },
    { id: 'cloud', title: 'A shop in Shopware’s cloud', values: { shopUrl: 'fakeshop.shopware.store' } },
    { id: 'user-key', title: 'The key belongs to a person’s user', values: { accessKeyId: userKeyId } },
    { id: 'small-letters', title: 'The ID was written in small letters', values: { accessKeyId: accessKeyId.toLowerCase() } },
    {
      id: 'name-of-other-language',
      title: 'The names stand in another language',
      facts: {
        records: { ...works.records, product: [{ id: '0190f1', parentId: null, name: null, translated: { name: 'Oak spoon' } }] },
      },
    },
    {
      id: 'storefront-in-maintenance',
      title: 'The shop shows visitors that it is in maintenance',
      facts: {
        records: { ...works.records, 'sales-channel': [{ id: '0190f0', name: 'Storefront', active: true, maintenance: true }] },
      },
    },

    { id: 'wrong-secret', title: 'The secret is wrong', values: { secretAccessKey: `${secretAccessKey.slice(0, -1)}0` } },
    {
      id: 'unknown-id',
      title: 'The integration was deleted, or its key created anew',
      values: { accessKeyId: 'SWIAFAKEFAKEFAKEFAKEFAKE99' },
    },
    {
      id: 'wrong-secret-older',
      title: 'The secret is wrong, and the shop is older',
      outage: atToken(() => refuse({ status: 400, code: '6', title: 'The user credentials were incorrect.' })),
    },
    {
      id: 'unidentified-id',
      title: 'Shopware cannot tell what the ID is for',
      outage: atToken(() => refuse(invalidAccessKey(500))),
    },
    {
      id: 'unidentified-id-forbidden',
      title: 'Shopware cannot tell what the ID is for, in another version',
      outage: atToken(() => refuse(invalidAccessKey(403))),
    },
    {
      id: 'sales-channel-key',
      title: 'The key is that of a sales channel',
      values: { accessKeyId: 'SWSCFAKEFAKEFAKEFAKEFAKE00' },
    },
    {
      id: 'product-export-key',
      title: 'The key is that of a product export',
      values: { accessKeyId: 'SWPEFAKEFAKEFAKEFAKEFAKE00' },
    },
    {
      id: 'swapped',
      title: 'The two values are swapped',
      values: { accessKeyId: secretAccessKey, secretAccessKey: accessKeyId },
    },
    {
      id: 'administration-login',
      title: 'The login of the Administration is entered',
      values: { accessKeyId: 'owner@example.com', secretAccessKey: 'Fake-Password-0' },
    },
    {
      id: 'body-emptied',
      title: 'A firewall takes away what is sent',
      outage: atToken(() =>
        refuse({
          status: 400,
          code: '2',
          title: 'The authorization grant type is not supported by the authorization server.',
          detail: 'Check that all required parameters have been provided',
        }),
      ),
    },
    {
      id: 'secret-emptied',
      title: 'A firewall takes away the secret',
      outage: atToken(() =>
        refuse({
          status: 400,
          code: '3',
          title: 'The request is missing a required parameter.',
          detail: 'Check the `client_secret` parameter',
        }),
      ),
    },
    {
      id: 'exchange-throttled',
      title: 'Too many wrong keys were tried',
      outage: atToken(throttled('Auth throttled for 27 seconds.', { parameters: { seconds: 27 } })),
    },
    {
      id: 'exchange-throttled-later',
      title: 'Too many wrong keys were tried, told in other words',
      outage: atToken(throttled('Notification throttled for 12 seconds.')),
    },
    { id: 'cloud-limit', title: 'The cloud’s limit is reached', outage: atToken(tooMany('41')) },
    {
      id: 'exchange-without-token',
      title: 'The exchange gives no token',
      facts: { exchange: () => Response.json({ token_type: 'Bearer', expires_in: 600 }) },
    },
    { id: 'exchange-web-page', title: 'A web page answers the exchange', facts: { exchange: () => webPage('Sample Spoons') } },
    {
      id: 'exchange-firewall',
      title: 'A firewall refuses the exchange',
      outage: atToken(() => webPage('403 Forbidden', 403)),
    },
    {
      id: 'exchange-internal-error',
      title: 'The shop has lost the keys of its own',
      outage: atToken(() =>
        refuse({
          status: 500,
          code: '0',
          title: 'Internal Server Error',
          detail: 'Key path "config/jwt/private.pem" is missing',
        }),
      ),
    },

    {
      id: 'header-stripped',
      title: 'The shop’s web server takes the token away',
      facts: { stripsAuthorization: true },
    },
    { id: 'token-refused', title: 'The shop refuses its own token', facts: { knowsOwnTokens: false } },

    { id: 'scope-missing-products', title: 'The role may not read products', facts: { privileges: without('product') } },
    { id: 'scope-missing-categories', title: 'The role may not read categories', facts: { privileges: without('category') } },
    { id: 'scope-missing-customers', title: 'The role may not read customers', facts: { privileges: without('customer') } },
    { id: 'scope-missing-orders', title: 'The role may not read orders', facts: { privileges: without('order') } },
    { id: 'scope-missing-pages', title: 'The role may not read layouts', facts: { privileges: without('cms-page') } },
    {
      id: 'scope-missing-manufacturers',
      title: 'The role may not read manufacturers',
      facts: { privileges: without('product-manufacturer') },
    },
    { id: 'scope-missing-coupons', title: 'The role may not read promotions', facts: { privileges: without('promotion') } },
    { id: 'scope-missing-reviews', title: 'The role may not read reviews', facts: { privileges: without('product-review') } },
    {
      id: 'scope-missing-some',
      title: 'The role may read neither customers nor orders',
      facts: { privileges: without('customer', 'order') },
    },
    { id: 'scope-missing-all', title: 'The integration has no role', facts: { privileges: [] } },
    {
      id: 'scope-missing-besides',
      title: 'Reading orders needs another right besides',
      outage: at('/api/search/order', () => refuse(missingPrivilege('sales_channel_domain:read'))),
    },
    {
      id: 'scope-missing-debugging',
      title: 'The role may not read orders, and the shop reports at length',
      facts: { privileges: without('order'), debugs: true },
    },
    {
      id: 'route-missing-reviews',
      title: 'A version of Shopware that does not know reviews',
      facts: { unknown: ['product-review'] },
    },

    {
      id: 'shopware-5',
      title: 'The shop is Shopware 5',
      values: { shopUrl: `https://${olderHost}/backend` },
    },
    {
      id: 'storefront-apart',
      title: 'The storefront is built apart from Shopware',
      values: { shopUrl: `https://${storefrontHost}` },
    },
    { id: 'vendor-address', title: 'The address is Shopware’s own', values: { shopUrl: 'https://account.shopware.com' } },
    { id: 'password-before-site', title: 'The site asks for a password of its own', outage: asksForPassword },
    {
      id: 'redirect-to-language',
      title: 'The shop sends every visitor to a language',
      outage: () => redirect('/en/', 302),
    },
    {
      id: 'being-updated',
      title: 'The shop is being updated',
      outage: () => webPage('503 Service Temporarily Unavailable', 503),
    },
    {
      id: 'challenge',
      title: 'A protection against robots asks for proof',
      outage: () => webPage('Just a moment...', 403, { 'cf-mitigated': 'challenge' }),
    },
    { id: 'rate-limited-orders', title: 'Too many requests', outage: at('/api/search/order', tooMany('9')) },
    {
      id: 'empty-answer-orders',
      title: 'The orders answer with nothing at all',
      outage: at('/api/search/order', () => noBody(200)),
    },
    { id: 'malformed-orders', title: 'The orders break off in the middle', outage: at('/api/search/order', cutOffJson) },
    {
      id: 'server-error-orders',
      title: 'The orders cannot be read because of an internal error',
      outage: at('/api/search/order', () =>
        refuse({ status: 500, code: '0', title: 'Internal Server Error', detail: 'An error has occurred' }),
      ),
    },
    ...strayRedirects({ shopUrl: `https://${sharedHost}` }, { shopUrl: `https://www.${bareHost}` }),
    ...outages,
  ],
});
