import { asksForPassword, noBody, redirect, webPage } from '../../../plugins/sandbox/play/answers.ts';
import { createSandbox } from '../../../plugins/sandbox/play/createSandbox.ts';
import { outages } from '../../../plugins/sandbox/play/outages.ts';
import { readSigned } from '../../../plugins/sandbox/play/readSigned.ts';
import { sharedHost, strayRedirects } from '../../../plugins/sandbox/play/strayRedirects.ts';
import { type Capability, lists, refusals } from './sandboxShop.ts';

const consumerKey = `ck_${'0'.repeat(40)}`;
const consumerSecret = `cs_${'0'.repeat(40)}`;
const otherSecret = `cs_${'f'.repeat(40)}`;
const unknownKey = `ck_${'f'.repeat(40)}`;

const hosts = {
  /** The shop under its own domain. */
  shop: 'www.example.com',
  /** The same without `www`. */
  bare: 'example.com',
  /** A site without WordPress. */
  other: 'blog.example.com',
  /** A shop under a suffix that it shares with others. */
  shared: sharedHost,
};

interface Site {
  /** What the site calls itself, without a slash at its end. */
  home: string;
  /** The host `example.com` leads to the one with `www`. */
  leadsToWww: boolean;
  namespaces: readonly string[];
  permalinks: 'pretty' | 'plain' | 'index.php' | 'rules missing';
  /** Whether PHP gets the header Authorization. */
  headerArrives: boolean;
  /** Whether WordPress knows that it is asked over https. */
  knowsHttps: boolean;
  /** Whether it takes signatures over https too. Early versions did not. */
  signsOverHttps: boolean;
  /** What the key may do. */
  permission: 'read' | 'write' | 'read_write';
  /** The user of the key; `undefined` when it was deleted. */
  capabilities: readonly Capability[] | undefined;
  lang: 'en' | 'de';
  /** A plugin refuses whoever has not logged in, or everybody. */
  closed: 'no' | 'to visitors' | 'to everybody';
  isEmpty: boolean;
  /** A warning of PHP before each answer. */
  warning: string;
  /** Whether a proxy drops the headers with the totals. */
  totalsArrive: boolean;
}

const all: readonly Capability[] = [
  ...(['read_private_products', 'read_private_shop_orders', 'read_private_shop_coupons', 'manage_product_terms'] as const),
  ...(['list_users', 'moderate_comments'] as const),
];

const works: Site = {
  home: `https://${hosts.shop}`,
  leadsToWww: false,
  namespaces: ['oembed/1.0', 'wc/v1', 'wc/v2', 'wc/v3', 'wc/store/v1', 'wp/v2'],
  permalinks: 'pretty',
  headerArrives: true,
  knowsHttps: true,
  signsOverHttps: true,
  permission: 'read',
  capabilities: all,
  lang: 'en',
  closed: 'no',
  isEmpty: false,
  warning: '',
  totalsArrive: true,
};

type Asker = { capabilities: readonly Capability[]; isUser: boolean } | Response;

async function answer(request: Request, site: Site): Promise<Response> {
  const url = new URL(request.url);
  if (url.hostname === hosts.other) return webPage('A blog of another kind', url.pathname === '/' ? 200 : 404);
  if (url.hostname === hosts.bare && site.leadsToWww) return redirect(url.href.replace(hosts.bare, hosts.shop), 301);
  const folder = new URL(site.home).pathname.replace(/\/$/, '');
  if (!`${url.pathname}/`.startsWith(`${folder}/`)) return webPage('Nothing found for that address', 404);
  const path = url.pathname.slice(folder.length);
  const route = routeOf(path, url, site);
  if (route === undefined)
    return site.permalinks === 'rules missing' && path !== '/' ? webPage('404 Not Found', 404) : frontPage(site, path);
  const answered = answerRoute(route, request, site);
  if (site.warning === '') return answered;
  const headers = new Headers(answered.headers);
  headers.set('Content-Type', 'text/html; charset=UTF-8');
  return new Response(site.warning + (await answered.text()), { status: answered.status, headers });
}

/** The route of the API that is asked; `undefined` for a page. */
function routeOf(path: string, url: URL, { permalinks }: Site): string | undefined {
  const query = url.searchParams.get('rest_route');
  if (query !== null && path === '/') return query;
  const prefix = { pretty: '/wp-json', plain: undefined, 'index.php': '/index.php/wp-json', 'rules missing': undefined }[
    permalinks
  ];
  return prefix !== undefined && `${path}/`.startsWith(`${prefix}/`) ? path.slice(prefix.length) || '/' : undefined;
}

/** WordPress answers an address that it does not know with a page of the shop, in whose head the API is named. */
function frontPage({ home, permalinks }: Site, path: string): Response {
  const api =
    permalinks === 'pretty' ? '/wp-json/' : permalinks === 'index.php' ? '/index.php/wp-json/' : '/index.php?rest_route=/';
  return webPage('Harbour Tea', path === '/' || permalinks === 'plain' ? 200 : 404, {
    Link: `<${home}${api}>; rel="https://api.w.org/"`,
  });
}

function answerRoute(route: string, request: Request, site: Site): Response {
  if (site.closed === 'to everybody') return failure(401, 'rest_disabled', 'REST API is disabled.');
  const asker = askerOf(route, request, site);
  if (asker instanceof Response) return site.closed === 'to visitors' ? closed() : asker;
  if (site.closed === 'to visitors' && !asker.isUser) return closed();
  if (route === '/') return json(request, { name: 'Harbour Tea', url: site.home, home: site.home, namespaces: site.namespaces });
  const [, namespace = '', path = ''] = /^\/([^/]+\/v\d)\/?(.*)$/.exec(route) ?? [];
  if (!site.namespaces.includes(namespace))
    return failure(404, 'rest_no_route', 'No route was found matching the URL and request method.');
  if (namespace === 'wc/v3' && path === '') return json(request, { namespace });
  const list = lists[namespace === 'wp/v2' ? `wp/${path}` : path];
  if (!list) return failure(404, 'rest_no_route', 'No route was found matching the URL and request method.');
  if (list.needs && !asker.capabilities.includes(list.needs)) {
    const message = refusals[site.lang].list;
    return failure(asker.isUser ? 403 : 401, 'woocommerce_rest_cannot_view', message, asker.isUser);
  }
  const records = site.isEmpty && !list.builtIn ? [] : list.records;
  const perPage = Number(new URL(request.url).searchParams.get('per_page') ?? 10);
  if (!(perPage >= 1 && perPage <= 100)) return failure(400, 'rest_invalid_param', 'Invalid parameter(s): per_page');
  const totals: Record<string, string> = site.totalsArrive
    ? { 'X-WP-Total': String(records.length), 'X-WP-TotalPages': String(Math.ceil(records.length / perPage)) }
    : {};
  return json(request, records.slice(0, perPage), { ...totals, ...(asker.isUser ? known : {}) });
}

/** Sent once WordPress knows a user. */
const known = { 'Cache-Control': 'no-cache, must-revalidate, max-age=0, no-store, private' };

function failure(status: number, code: string, message: string, isKnown = false): Response {
  return Response.json({ code, message, data: { status } }, { status, headers: isKnown ? known : {} });
}

const closed = () => failure(401, 'rest_not_logged_in', 'You are not currently logged in.');

/** Only the fields that are wanted. */
function json(request: Request, body: object, headers: Record<string, string> = {}): Response {
  const fields = new URL(request.url).searchParams.get('_fields')?.split(',');
  const only = (record: object) =>
    Object.fromEntries(Object.entries(record).filter(([name]) => !fields || fields.includes(name)));
  return Response.json(Array.isArray(body) ? body.map(only) : only(body), { headers });
}

/** Who asks, or how WooCommerce refuses. What it does not see, it takes for nobody. WordPress itself knows none of its keys. */
function askerOf(route: string, request: Request, site: Site): Asker {
  const nobody = { capabilities: [], isUser: false };
  if (!route.startsWith('/wc/')) return nobody;
  const texts = refusals[site.lang];
  const refused = (message: string, isKnown = false) => failure(401, 'woocommerce_rest_authentication_error', message, isKnown);
  const user = (): Asker => {
    if (!site.capabilities) return nobody;
    if (site.permission === 'write') return refused(texts.read, true);
    return { capabilities: site.capabilities, isUser: true };
  };
  const header = site.headerArrives ? (request.headers.get('Authorization') ?? '') : '';
  const pair = site.knowsHttps ? pairOf(request, header) : undefined;
  if (pair) {
    if (pair.key !== consumerKey || !site.capabilities) return nobody;
    return pair.secret === consumerSecret ? user() : refused(texts.secret);
  }
  const { given, isBy } = readSigned(request, header);
  const isSigned = given.oauth_consumer_key !== undefined && given.oauth_signature !== undefined;
  if (!isSigned || (site.knowsHttps && !site.signsOverHttps)) return nobody;
  if (given.oauth_consumer_key !== consumerKey || !site.capabilities) return refused(texts.key);
  const scheme = site.knowsHttps ? 'https' : 'http';
  if (!isBy({ consumer: consumerSecret }, `${scheme}://${new URL(site.home).host}`)) return refused(texts.signature);
  return Math.abs(Number(given.oauth_timestamp) - Date.now() / 1000) > 900 ? refused(texts.timestamp) : user();
}

/** Key and secret: those in the query come first. */
function pairOf({ url }: Request, header: string): { key: string; secret: string } | undefined {
  const { searchParams } = new URL(url);
  const [inKey, inSecret] = [searchParams.get('consumer_key'), searchParams.get('consumer_secret')];
  if (inKey && inSecret) return { key: inKey, secret: inSecret };
  const [, basic] = /^Basic (\S+)$/.exec(header) ?? [];
  if (!basic) return undefined;
  const [key = '', secret = ''] = atob(basic).split(':');
  return { key, secret };
}

const apiOnly = (made: () => Response) => (request: Request) => (/wp-json|rest_route/.test(request.url) ? made() : undefined);
const withKey = (made: () => Response) => (request: Request) => (request.headers.has('authorization') ? made() : undefined);
const without = (...gone: Capability[]) => all.filter((one) => !gone.includes(one));
const inFolder = { home: `https://${hosts.shop}/shop` };

/** WordPress with WooCommerce 11 on a server of its own. */
export const sandbox = createSandbox<Site>({
  platform: 'woocommerce',
  samples: { 'rest-api-key': { storeUrl: `https://${hosts.shop}`, consumerKey, consumerSecret } },
  hosts: (hostname) => Object.values(hosts).includes(hostname),
  works,
  answer,
  scenarios: [
    { id: 'empty-store', title: 'A new shop without any data', facts: { isEmpty: true } },
    { id: 'read-write-key', title: 'The key may also write', facts: { permission: 'read_write' } },
    { id: 'in-a-folder', title: 'The shop is in a folder', facts: inFolder, values: { storeUrl: `https://${hosts.shop}/shop` } },
    { id: 'page-of-the-shop', title: 'The address of a page of the shop', values: { storeUrl: `https://${hosts.shop}/sale/` } },
    {
      id: 'dashboard-address',
      title: 'The address of the dashboard',
      values: { storeUrl: `${hosts.shop}/wp-admin/admin.php?page=wc-settings` },
    },
    {
      id: 'index-in-the-path',
      title: 'The server knows no rewrite rules, and /index.php stands in every address',
      facts: { permalinks: 'index.php' },
    },
    {
      id: 'leads-to-www',
      title: 'The address without “www” leads to the one with it',
      values: { storeUrl: `https://${hosts.bare}` },
      facts: { leadsToWww: true },
    },
    {
      id: 'home-with-www',
      title: 'The site calls itself by its address with “www”',
      values: { storeUrl: `https://${hosts.bare}` },
    },
    {
      id: 'home-unencrypted',
      title: 'The site calls itself by an address without encryption',
      facts: { home: `http://${hosts.shop}` },
    },
    { id: 'totals-dropped', title: 'A proxy drops the headers with the totals', facts: { totalsArrive: false } },
    {
      id: 'warnings-shown',
      title: 'The server shows warnings of PHP',
      facts: {
        warning: '<br />\n<b>Warning</b>:  Undefined array key [0] in <b>/var/www/plugin.php</b> on line <b>7</b><br />\n',
      },
    },

    { id: 'wrong-key', title: 'The key is unknown, revoked or cut off', values: { consumerKey: unknownKey } },
    { id: 'wrong-secret', title: 'The secret is that of another key', values: { consumerSecret: otherSecret } },
    {
      id: 'wrong-secret-german',
      title: 'The same in a German shop',
      values: { consumerSecret: otherSecret },
      facts: { lang: 'de' },
    },
    { id: 'wrong-key-german', title: 'A wrong key in a German shop', values: { consumerKey: unknownKey }, facts: { lang: 'de' } },
    { id: 'user-deleted', title: 'The user of the key was deleted', facts: { capabilities: undefined } },
    {
      id: 'swapped',
      title: 'Key and secret are in each other’s field',
      values: { consumerKey: consumerSecret, consumerSecret: consumerKey },
    },
    { id: 'write-only', title: 'The key may only write', facts: { permission: 'write' } },
    { id: 'write-only-german', title: 'The same in a German shop', facts: { permission: 'write', lang: 'de' } },

    {
      id: 'scope-missing-products',
      title: 'The user of the key may not see products',
      facts: { capabilities: without('read_private_products') },
    },
    {
      id: 'scope-missing-customers',
      title: 'The user of the key may not see customers',
      facts: { capabilities: without('list_users') },
    },
    {
      id: 'scope-missing-orders',
      title: 'The user of the key may not see orders',
      facts: { capabilities: without('read_private_shop_orders') },
    },
    { id: 'scope-missing-all', title: 'The user of the key is an Author', facts: { capabilities: [] } },

    { id: 'header-cut-off', title: 'The server cuts off the header with the key', facts: { headerArrives: false } },
    {
      id: 'header-cut-off-wrong-key',
      title: 'The same, and the key is wrong',
      facts: { headerArrives: false },
      values: { consumerKey: unknownKey },
    },
    {
      id: 'header-cut-off-wrong-secret',
      title: 'The same, and the secret is wrong',
      facts: { headerArrives: false },
      values: { consumerSecret: otherSecret },
    },
    {
      id: 'header-cut-off-old',
      title: 'The same with an early version, which takes no signatures over https',
      facts: { headerArrives: false, signsOverHttps: false },
    },
    { id: 'https-not-known', title: 'WordPress believes that it is asked without encryption', facts: { knowsHttps: false } },

    { id: 'woocommerce-off', title: 'WooCommerce is not switched on', facts: { namespaces: ['oembed/1.0', 'wp/v2'] } },
    { id: 'woocommerce-old', title: 'WooCommerce is very old', facts: { namespaces: ['wc/v1', 'wc/v2', 'wp/v2'] } },
    { id: 'plain-permalinks', title: 'The permalinks are plain', facts: { permalinks: 'plain' } },
    { id: 'rules-missing', title: 'The server has no rewrite rules', facts: { permalinks: 'rules missing' } },
    { id: 'not-wordpress', title: 'Another website is at the address', values: { storeUrl: `https://${hosts.other}` } },
    { id: 'closed-to-visitors', title: 'A plugin closes the API to visitors', facts: { closed: 'to visitors' } },
    {
      id: 'closed-wrong-key',
      title: 'The same, and the key is wrong',
      facts: { closed: 'to visitors' },
      values: { consumerKey: unknownKey },
    },
    {
      id: 'closed-header-cut-off',
      title: 'The same, and the server cuts off the header',
      facts: { closed: 'to visitors', headerArrives: false },
    },
    { id: 'closed-to-everybody', title: 'A plugin switches the API off', facts: { closed: 'to everybody' } },
    {
      id: 'closed-by-page',
      title: 'A plugin refuses with a page of WordPress',
      outage: apiOnly(
        () =>
          new Response(
            '<!DOCTYPE html><html><head><title>WordPress &rsaquo; Error</title></head><body id="error-page"><div class="wp-die-message">The REST API is disabled.</div></body></html>',
            { status: 403, headers: { 'Content-Type': 'text/html' } },
          ),
      ),
    },
    {
      id: 'password-in-front',
      title: 'The web server asks for a password of its own',
      outage: asksForPassword,
    },

    {
      id: 'update-running',
      title: 'WordPress is being updated',
      outage: () => webPage('Maintenance', 503, { 'Retry-After': '600' }),
    },
    { id: 'coming-soon', title: 'A plugin shows that the shop is not open yet', outage: () => webPage('Coming soon') },
    { id: 'database-down', title: 'The database does not answer', outage: () => webPage('Database Error', 500) },
    {
      id: 'php-fatal',
      title: 'PHP breaks off, and its errors are shown',
      outage: () =>
        new Response('<br />\n<b>Fatal error</b>:  Uncaught Error: Call to undefined function in /var/www/plugin.php:3', {
          headers: { 'Content-Type': 'text/html' },
        }),
    },
    {
      id: 'php-fatal-with-key',
      title: 'PHP breaks off when the products are asked for',
      outage: withKey(() => failure(500, 'internal_server_error', 'There has been a critical error on this website.')),
    },

    {
      id: 'cloudflare',
      title: 'Cloudflare wants to see a person',
      outage: () => webPage('Just a moment...', 403, { 'cf-mitigated': 'challenge' }),
    },
    {
      id: 'imunify',
      title: 'Imunify360 takes the checker for a robot',
      outage: () =>
        Response.json({ message: 'Access denied by Imunify360 bot-protection. IPs used for automation should be whitelisted' }),
    },
    { id: 'imunify-page', title: 'The same with a page', outage: () => webPage('One moment, please...') },
    {
      id: 'wordfence',
      title: 'Wordfence blocks the checker',
      outage: () =>
        new Response(
          '<!DOCTYPE html><html><head><title>Your access to this site has been limited by the site owner</title></head><body>Generated by Wordfence at Thu, 26 Nov 2026</body></html>',
          { status: 503, headers: { 'Content-Type': 'text/html' } },
        ),
    },
    {
      id: 'sucuri',
      title: 'Sucuri blocks the checker',
      outage: () =>
        webPage('Access Denied - Sucuri Website Firewall', 403, { 'X-Sucuri-ID': '11005', Server: 'Sucuri/Cloudproxy' }),
    },
    { id: 'nameless-firewall', title: 'A firewall without a name refuses', outage: () => webPage('Not Acceptable!', 406) },
    {
      id: 'firewall-with-key',
      title: 'A firewall refuses as soon as a key is shown',
      outage: withKey(() => webPage('403 Forbidden', 403)),
    },
    { id: 'rate-limited', title: 'The host asks for a pause', outage: withKey(() => noBody(429, { 'Retry-After': '20' })) },
    { id: 'too-busy', title: 'The server has reached its limit', outage: () => webPage('508 Resource Limit Is Reached', 508) },
    ...strayRedirects({ storeUrl: `https://${hosts.shared}` }),
    ...outages,
  ],
});
