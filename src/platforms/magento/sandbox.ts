import { asksForPassword, noBody, redirect, webPage } from '../../../plugins/sandbox/play/answers.ts';
import { at } from '../../../plugins/sandbox/play/at.ts';
import { createSandbox } from '../../../plugins/sandbox/play/createSandbox.ts';
import { outages } from '../../../plugins/sandbox/play/outages.ts';
import { readSigned } from '../../../plugins/sandbox/play/readSigned.ts';
import { sharedHost, strayRedirects } from '../../../plugins/sandbox/play/strayRedirects.ts';

const mainHost = 'www.fake-shop.example';
const bareHost = 'fake-shop.example';
const storeUrl = `https://${mainHost}`;
const values = {
  consumerKey: '00000000000000000000000000000001',
  consumerSecret: '00000000000000000000000000000002',
  accessToken: '00000000000000000000000000000003',
  accessTokenSecret: '00000000000000000000000000000004',
};
const unknown = '99999999999999999999999999999999';

type Entry = Record<string, unknown>;

/** The routes, with the resource that each asks for, and whether guest access opens it. */
const routes: Record<string, { resource: string; isPublic?: boolean; hasRoot?: boolean }> = {
  '/V1/products': { resource: 'Magento_Catalog::products', isPublic: true },
  '/V1/categories/list': { resource: 'Magento_Catalog::categories', isPublic: true },
  '/V1/customers/search': { resource: 'Magento_Customer::customer' },
  '/V1/orders': { resource: 'Magento_Sales::actions_view' },
  '/V1/cmsPage/search': { resource: 'Magento_Cms::page', isPublic: true },
};
const all = Object.values(routes).map(({ resource }) => resource);

/** The facts about a played shop. */
interface Shop {
  /** Where the shop lives at its host. */
  folder: '' | '/shop';
  /** Whether `/rest` works without `/index.php`. */
  rewrites: boolean;
  isMagento: 0 | 1 | 2;
  /** Whether the server lets through the addresses of the API. */
  restIsOpen: boolean;
  /** Whether it passes on the header `Authorization`. */
  headerArrives: boolean;
  /** The scheme by which the shop believes that it is asked. */
  scheme: 'https' | 'http';
  /** What is ticked; nothing while the integration is not active. */
  resources: string[];
  consumerExists: boolean;
  /** What is wrong with the token. */
  tokenError?: string;
  /** Whether the server's clock is so slow that it takes no time of ours. */
  clockIsSlow: boolean;
  /** Since 2.4.4, the token alone is taken only where a setting says so. */
  bearerAllowed: boolean;
  /** Guest access opens catalogue and pages to everybody. */
  guestAccess: boolean;
  /** Versions before 2.3 word it differently. */
  oldWords: boolean;
  /** Routes of modules that were removed. */
  removed: string[];
  records: Record<string, Entry[]>;
}

const works: Shop = {
  folder: '',
  rewrites: true,
  isMagento: 2,
  restIsOpen: true,
  headerArrives: true,
  scheme: 'https',
  resources: all,
  consumerExists: true,
  clockIsSlow: false,
  bearerAllowed: true,
  guestAccess: false,
  oldWords: false,
  removed: [],
  records: {
    '/V1/products': [
      { id: 1, sku: 'APRON-1', name: 'Linen Apron', price: 24.5, status: 1, type_id: 'simple' },
      { id: 2, sku: 'MUG-1', name: 'Blue Mug', price: 12, status: 1, type_id: 'simple' },
    ],
    '/V1/categories/list': [
      { id: 1, parent_id: 0, name: 'Root Catalog', level: 0 },
      { id: 2, parent_id: 1, name: 'Default Category', level: 1 },
    ],
    '/V1/customers/search': [{ id: 1, group_id: 1, email: 'pat@example.com', firstname: 'Pat', lastname: 'Example' }],
    '/V1/orders': [
      {
        entity_id: 7,
        increment_id: '000000007',
        status: 'complete',
        grand_total: 49,
        order_currency_code: 'EUR',
        created_at: '2026-11-01 10:00:00',
        customer_email: 'pat@example.com',
      },
    ],
    '/V1/cmsPage/search': [{ id: 1, identifier: 'no-route', title: '404 Not Found', active: true }],
  },
};

const refuse = (status: number, message: string, parameters?: object) =>
  Response.json({ message, ...(parameters ? { parameters } : {}) }, { status });

async function answer(request: Request, shop: Shop): Promise<Response> {
  const url = new URL(request.url);
  if (url.hostname === bareHost) return redirect(`https://${mainHost}${url.pathname}${url.search}`, 301);
  if (!url.pathname.startsWith(`${shop.folder}/`)) return webPage('404 Not Found', 404);
  const path = url.pathname.slice(shop.folder.length);
  if (shop.isMagento === 1) return magento1(path);
  if (path === '/magento_version')
    return new Response('Magento/2.4 (Community)', { headers: { 'Content-Type': 'text/html; charset=UTF-8' } });
  const [, index, route] = /^(\/index\.php)?\/rest(?:\/all)?(\/V1\/.*)$/.exec(path) ?? [];
  if (!route || (!index && !shop.rewrites) || !shop.restIsOpen) return webPage('404 Not Found', 404);
  return rest(request, route, shop);
}

function magento1(path: string): Response {
  if (!path.startsWith('/api/rest')) return webPage('404 Not Found 1', 404);
  return Response.json({ messages: { error: [{ code: 404, message: 'Request does not match any route.' }] } }, { status: 404 });
}

function rest(request: Request, route: string, shop: Shop): Response {
  if (route === '/V1/directory/currency')
    return Response.json({
      base_currency_code: 'EUR',
      base_currency_symbol: '€',
      default_display_currency_code: 'EUR',
      default_display_currency_symbol: '€',
      available_currency_codes: ['EUR'],
      exchange_rates: [{ currency_to: 'EUR', rate: 1 }],
    });
  const known = routes[route];
  if (!known || shop.removed.includes(route)) return refuse(404, 'Request does not match any route.');
  const allowed = whoAsks(request, shop);
  if (allowed instanceof Response) return allowed;
  const isOpen = (known.isPublic ?? false) && shop.guestAccess;
  if (!isOpen && !allowed.includes(known.resource))
    return refuse(
      401,
      shop.oldWords ? 'Consumer is not authorized to access %resources' : "The consumer isn't authorized to access %resources.",
      { resources: known.resource },
    );
  return list(new URL(request.url).searchParams, shop.records[route] ?? []);
}

function list(parameters: URLSearchParams, records: Entry[]): Response {
  const pageSize = parameters.get('searchCriteria[pageSize]');
  if (pageSize === null) return refuse(400, '"%fieldName" is required. Enter and try again.', { fieldName: 'searchCriteria' });
  const shown = records.slice(0, Number(pageSize));
  const fields = /^items\[([\w,]+)\],total_count$/.exec(parameters.get('fields') ?? '')?.[1]?.split(',');
  if (!fields)
    return Response.json({
      items: shown,
      search_criteria: { filter_groups: [], page_size: Number(pageSize) },
      total_count: records.length,
    });
  const chosen = shown.map((record) =>
    Object.fromEntries(fields.filter((name) => name in record).map((name) => [name, record[name]])),
  );
  return Response.json({ items: chosen.length === 0 ? null : chosen, total_count: records.length });
}

/** The resources of whoever asks, none without a key, or why the key is refused. */
function whoAsks(request: Request, shop: Shop): string[] | Response {
  const header = shop.headerArrives ? (request.headers.get('Authorization') ?? '') : '';
  const token = /^Bearer (\S+)$/.exec(header)?.[1];
  if (token) return shop.bearerAllowed && token === values.accessToken && !shop.tokenError ? shop.resources : [];
  if (!header.startsWith('OAuth ')) return [];
  const { given, isBy } = readSigned(request, header);
  if (given.oauth_consumer_key?.length !== 32) return refuse(401, 'Consumer key is not the correct length');
  if (given.oauth_consumer_key !== values.consumerKey || !shop.consumerExists)
    return refuse(401, 'A consumer having the specified key does not exist');
  if (given.oauth_signature_method !== 'HMAC-SHA256')
    return refuse(400, 'Signature method %1 is not supported', [given.oauth_signature_method]);
  if (given.oauth_token?.length !== 32) return refuse(400, 'The token length is invalid. Check the length and try again.');
  if (shop.clockIsSlow) return refuse(401, 'An error occurred validating the nonce');
  if (given.oauth_token !== values.accessToken) return refuse(401, 'Specified token does not exist');
  if (shop.tokenError) return refuse(401, shop.tokenError);
  const secrets = { consumer: values.consumerSecret, token: values.accessTokenSecret };
  if (!isBy(secrets, `${shop.scheme}://${new URL(request.url).host}`))
    return refuse(
      401,
      shop.oldWords ? 'The signatire is invalid. Verify and try again.' : 'The signature is invalid. Verify and try again.',
    );
  return shop.resources;
}

const fourOnly = { method: 'integration' };
const tokenOnly = { method: 'access-token' };
const without = (...missing: string[]) => all.filter((resource) => !missing.includes(resource));
const maintenance = () =>
  new Response(
    '<!doctype html>\n<html><head><title>Error 503: Service Unavailable</title></head><body><h1>Service Temporarily Unavailable</h1></body></html>',
    { status: 503, headers: { 'Content-Type': 'text/html; charset=UTF-8' } },
  );

/** Magento’s REST API, as version 2.4.7 answers. */
export const sandbox = createSandbox<Shop>({
  platform: 'magento',
  samples: {
    integration: { storeUrl, ...values },
    'access-token': { storeUrl, accessToken: values.accessToken },
  },
  hosts: (hostname) => [mainHost, bareHost, sharedHost].includes(hostname),
  works,
  answer,
  scenarios: [
    { id: 'empty-store', title: 'A new shop without any data', facts: { records: {} } },
    {
      id: 'in-folder',
      title: 'The shop lives in a folder',
      values: { storeUrl: `${storeUrl}/shop` },
      facts: { folder: '/shop' },
    },
    { id: 'folder-missing', title: 'The shop lives in a folder, and the address is without it', facts: { folder: '/shop' } },
    { id: 'store-view-address', title: 'The address of a store view', values: { storeUrl: `${storeUrl}/en` } },
    {
      id: 'admin-address',
      title: 'The address of the admin',
      values: { storeUrl: `${storeUrl}/admin_x1y2z3/admin/integration/` },
    },
    { id: 'without-www', title: 'The address without “www”, which redirects', values: { storeUrl: `https://${bareHost}` } },
    { id: 'no-rewriting', title: 'The web server does not rewrite addresses', facts: { rewrites: false } },
    { id: 'guest-access', title: 'Anybody may read the catalogue', facts: { guestAccess: true } },
    { id: 'behind-proxy', title: 'The shop believes that it is asked over http', ...fourOnly, facts: { scheme: 'http' } },

    { id: 'wrong-consumer-key', title: 'The Consumer Key is mistyped', ...fourOnly, values: { consumerKey: unknown } },
    { id: 'integration-deleted', title: 'The integration was deleted', ...fourOnly, facts: { consumerExists: false } },
    { id: 'wrong-consumer-secret', title: 'The Consumer Secret is mistyped', ...fourOnly, values: { consumerSecret: unknown } },
    { id: 'wrong-access-token', title: 'The Access Token is mistyped', ...fourOnly, values: { accessToken: unknown } },
    { id: 'wrong-token-alone', title: 'The Access Token is mistyped', ...tokenOnly, values: { accessToken: unknown } },
    {
      id: 'wrong-token-secret',
      title: 'The Access Token Secret is mistyped',
      ...fourOnly,
      values: { accessTokenSecret: unknown },
    },
    {
      id: 'wrong-token-secret-old-words',
      title: 'The Access Token Secret is mistyped, said by an older version',
      ...fourOnly,
      values: { accessTokenSecret: unknown },
      facts: { oldWords: true },
    },
    {
      id: 'swapped-secrets',
      title: 'The two secrets are in each other’s field',
      ...fourOnly,
      values: { consumerSecret: values.accessTokenSecret, accessTokenSecret: values.consumerSecret },
    },
    {
      id: 'swapped-token-and-secret',
      title: 'The Access Token and its secret are in each other’s field',
      ...fourOnly,
      values: { accessToken: values.accessTokenSecret, accessTokenSecret: values.accessToken },
    },
    {
      id: 'token-of-another-integration',
      title: 'The token belongs to another integration',
      ...fourOnly,
      facts: { tokenError: 'Token is not associated with the specified consumer' },
    },
    {
      id: 'token-revoked',
      title: 'The token was revoked',
      ...fourOnly,
      facts: { tokenError: 'Access token has been revoked' },
    },
    {
      id: 'consumer-key-length',
      title: 'Magento does not take the Consumer Key for one',
      ...fourOnly,
      outage: keyed(() => refuse(401, 'Consumer key is not the correct length')),
    },
    {
      id: 'token-length',
      title: 'Magento does not take the Access Token for one',
      ...fourOnly,
      outage: keyed(() => refuse(400, 'The token length is invalid. Check the length and try again.')),
    },
    {
      id: 'consumer-key-expired',
      title: 'Magento says that the Consumer Key has expired',
      ...fourOnly,
      outage: keyed(() => refuse(401, 'Consumer key has expired')),
    },
    { id: 'clock-slow', title: 'The clock of the server is slow', ...fourOnly, facts: { clockIsSlow: true } },
    {
      id: 'header-cut-off',
      title: 'The server cuts off the header with the values',
      ...fourOnly,
      facts: { headerArrives: false },
    },
    {
      id: 'header-cut-off-token-alone',
      title: 'The server cuts off the header with the token',
      ...tokenOnly,
      facts: { headerArrives: false },
    },
    {
      id: 'header-cut-off-guest-access',
      title: 'The server cuts off the header, and anybody may read the catalogue',
      ...fourOnly,
      facts: { headerArrives: false, guestAccess: true },
    },
    {
      id: 'header-cut-off-guest-access-token-alone',
      title: 'The server cuts off the header with the token, and anybody may read the catalogue',
      ...tokenOnly,
      facts: { headerArrives: false, guestAccess: true },
    },
    { id: 'bearer-not-allowed', title: 'The setting for the token alone is off', ...tokenOnly, facts: { bearerAllowed: false } },

    {
      id: 'scope-missing-products',
      title: 'Products are not ticked',
      facts: { resources: without('Magento_Catalog::products') },
    },
    {
      id: 'scope-missing-categories',
      title: 'Categories are not ticked',
      facts: { resources: without('Magento_Catalog::categories') },
    },
    {
      id: 'scope-missing-customers',
      title: 'Customers are not ticked',
      facts: { resources: without('Magento_Customer::customer') },
    },
    { id: 'scope-missing-orders', title: 'Orders are not ticked', facts: { resources: without('Magento_Sales::actions_view') } },
    {
      id: 'scope-missing-orders-old-words',
      title: 'Orders are not ticked, said by an older version',
      facts: { resources: without('Magento_Sales::actions_view'), oldWords: true },
    },
    { id: 'scope-missing-pages', title: 'Pages are not ticked', facts: { resources: without('Magento_Cms::page') } },
    { id: 'nothing-ticked', title: 'Nothing is ticked, or the integration is not active', ...fourOnly, facts: { resources: [] } },
    {
      id: 'nothing-ticked-token-alone',
      title: 'Nothing is ticked, or the integration is not active',
      ...tokenOnly,
      facts: { resources: [] },
    },

    {
      id: 'unknown-store-code',
      title: 'The shop does not know the store',
      outage: () => refuse(400, 'Specified request cannot be processed.'),
    },
    { id: 'module-removed', title: 'The module for pages was removed', facts: { removed: ['/V1/cmsPage/search'] } },
    {
      id: 'search-down',
      title: 'The search engine of the shop is down',
      outage: at('/rest/V1/products', () => refuse(400, 'No alive nodes found in your cluster. Elasticsearch is not available.')),
    },
    {
      id: 'server-error-products',
      title: 'The products end in an error page',
      outage: at(
        '/rest/V1/products',
        () =>
          new Response(
            '<html><head><title>There has been an error processing your request</title></head><body>Exception printing is disabled</body></html>',
            {
              status: 500,
              headers: { 'Content-Type': 'text/html' },
            },
          ),
      ),
    },
    { id: 'maintenance', title: 'The shop is in maintenance mode', outage: maintenance },
    {
      id: 'varnish',
      title: 'The cache in front does not reach the shop',
      outage: () => webPage('503 Backend fetch failed', 503),
    },
    { id: 'rest-blocked', title: 'The server blocks the addresses of the API', facts: { restIsOpen: false } },
    { id: 'magento-1', title: 'The shop is a Magento 1', facts: { isMagento: 1 } },
    { id: 'other-website', title: 'Another website is at this address', outage: () => webPage('Page not found', 404) },
    {
      id: 'password-in-front',
      title: 'The web server asks for a password of its own',
      outage: asksForPassword,
    },
    { id: 'rate-limited', title: 'The host lets through no more requests', outage: () => noBody(429, { 'Retry-After': '30' }) },
    ...strayRedirects({ storeUrl: `https://${sharedHost}` }),
    ...outages,
  ],
});

/** Happens to every request with a key. */
function keyed(refusal: () => Response): (request: Request) => Response | undefined {
  return ({ headers }) => (headers.has('Authorization') ? refusal() : undefined);
}
