import { createHmac } from 'node:crypto';
import { Hono } from 'hono';
import { redirect, webPage } from '../../../plugins/sandbox/play/answers.ts';
import { createSandbox } from '../../../plugins/sandbox/play/createSandbox.ts';
import { hostInPath } from '../../../plugins/sandbox/play/hostInPath.ts';
import { outages } from '../../../plugins/sandbox/play/outages.ts';
import { sharedHost, strayRedirects } from '../../../plugins/sandbox/play/strayRedirects.ts';

const username = 'Default';
const key = '0'.repeat(256);
const token = '0123456789abcdef0123456789';
/** The address from which the shop takes the checker to ask. */
const caller = '203.0.113.9';

const shopHosts = ['shop.example.com', 'www.example.org', sharedHost];
/** Leads to the one with `www`. */
const bareHost = 'example.org';
/** Here the shop lives in a folder. */
const folderHost = 'www.example.com';
const folder = '/store';
/** Another website. */
const otherHost = 'www.example.net';

interface Shop {
  line: '3' | '4.0' | '4.1';
  /** Whether the API user lets the caller in. */
  isListed: boolean;
  /** Whether the API user is enabled. */
  isEnabled: boolean;
  /** Whether a login is known afterwards. */
  keepsSessions: boolean;
  /** Seconds by which the server's clock is ahead. */
  clockAhead: number;
  /** Its sentences, in the language of the shop. */
  words: { key: string; ip: (address: string) => string; permission: string };
}

const english: Shop['words'] = {
  key: 'Warning: Incorrect API Key!',
  ip: (address) => `Warning: Your IP ${address} is not allowed to access this API!`,
  permission: 'You do not have permission to access this page.',
};
const german: Shop['words'] = {
  key: 'Warnung: Falscher API Schlüssel!',
  ip: (address) => `Warnung: Die IP ${address} hat keinen Zugriff auf diese API!`,
  permission: 'Keine Berechtigung für diese Seite.',
};

const works: Shop = { line: '3', isListed: true, isEnabled: true, keepsSessions: true, clockAhead: 0, words: english };

const success = () => Response.json({ success: 'Success: API session successfully started!', api_token: token });
const notFound = () => webPage('The page you requested cannot be found!', 404);
/** 4.1 calls its JSON a page. */
const asHtml = (answer: object, status = 200) =>
  new Response(JSON.stringify(answer), { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
const cart = {
  products: [],
  vouchers: [],
  totals: [
    { title: 'Sub-Total', text: '$0.00' },
    { title: 'Total', text: '$0.00' },
  ],
};
/** What PHP writes where it fails, with a path of the server. */
const phpError = () =>
  new Response(
    '<br />\n<b>Warning</b>:  Undefined array key "api_id" in <b>/var/www/html/catalog/controller/api/sale/cart.php</b> on line <b>21</b><br />',
    {
      headers: { 'Content-Type': 'text/html; charset=utf-8' },
    },
  );

async function login(request: Request, { isEnabled, isListed, words, line }: Shop): Promise<Response> {
  const form = new URLSearchParams(request.method === 'POST' ? await request.text() : '');
  const isKnown = isEnabled && form.get('username') === username && form.get('key') === key;
  if (line === '3') {
    if (!isKnown) return Response.json([]);
    return isListed ? success() : Response.json({ error: { ip: words.ip(caller), key: words.key } });
  }
  if (!isKnown) return Response.json({ error: words.key });
  return isListed ? success() : Response.json({ error: words.ip(caller) });
}

/** 4.1 knows no login: each request is signed. */
function signed(url: URL, { isEnabled, isListed, clockAhead, words }: Shop): Response {
  const given = (name: string) => url.searchParams.get(name) ?? '';
  const signedText = [
    given('route'),
    given('call'),
    given('username'),
    url.host,
    url.pathname.replace('index.php', ''),
    given('store_id'),
    given('language'),
    given('currency'),
    'd41d8cd98f00b204e9800998ecf8427e',
    given('time'),
  ]
    .map((part) => `${part}\n`)
    .join('');
  const right = createHmac('sha1', key).update(signedText).digest('base64');
  // It was decoded once already.
  const isSigned = decodeURIComponent(given('signature')) === right;
  const isInTime = Math.abs(Date.now() / 1000 + clockAhead - Number(given('time'))) <= 450;
  if (!isEnabled || !isListed || given('username') !== username || !isSigned || !isInTime)
    return asHtml({ error: words.permission }, 403);
  return given('route') === 'api/order' && given('call') !== 'cart'
    ? asHtml({ error: 'API call not found' })
    : asHtml({ success: 'Success: You have modified your shopping cart!' });
}

type Played = { Bindings: { shop: Shop } };

const shopApp = new Hono<Played>();

shopApp.all('/index.php', ({ req, env: { shop } }) => {
  const url = new URL(req.url);
  const route = url.searchParams.get('route') ?? '';
  if (!route.startsWith('api/')) return route === '' ? webPage('Sample Store') : notFound();
  if (shop.line === '4.1') return signed(url, shop);
  const isKnown = shop.keepsSessions && url.searchParams.get('api_token') === token;
  if (shop.line === '3') {
    if (route === 'api/login') return login(req.raw, shop);
    if (route !== 'api/cart/products') return notFound();
    return Response.json(isKnown ? cart : { error: { warning: 'Warning: You do not have permission to access the API!' } });
  }
  if (route === 'api/account/login') return login(req.raw, shop);
  if (route !== 'api/sale/cart') return notFound();
  return isKnown ? Response.json({ ...cart, shipping_required: false }) : phpError();
});
shopApp.all('*', notFound);

// The hosts differ, so each is the first part of its routes.
const app = new Hono<Played>({ getPath: hostInPath });
for (const host of shopHosts) app.route(`/${host}`, shopApp);
app.route(`/${folderHost}${folder}`, shopApp);
app.all(`/${bareHost}/*`, ({ req }) => redirect(req.url.replace(`//${bareHost}/`, `//www.${bareHost}/`), 301));
app.all('*', notFound);

const asked = (route: string, method: string, answer: () => Response) => (request: Request) =>
  request.method === method && new URL(request.url).searchParams.get('route') === route ? answer() : undefined;
const otherKey = `${'0'.repeat(255)}1`;
const line = (one: Shop['line'], facts: Partial<Shop> = {}) => ({ facts: { line: one, ...facts } });

/** The API of OpenCart in its three lines, written from what servers of 3.0.5.1, 4.0.2.3 and 4.1.0.4 answered. */
export const sandbox = createSandbox<Shop>({
  platform: 'opencart',
  samples: { 'api-user': { storeUrl: 'https://shop.example.com', apiUsername: username, apiKey: key } },
  hosts: (hostname) => [...shopHosts, bareHost, folderHost, otherHost].includes(hostname),
  works,
  answer: (request, shop) => app.fetch(request, { shop }),
  scenarios: [
    { id: 'line-4-0', title: 'OpenCart 4.0', ...line('4.0') },
    { id: 'line-4-1', title: 'OpenCart 4.1', ...line('4.1') },
    { id: 'in-a-folder', title: 'The shop lives in a folder', values: { storeUrl: `https://${folderHost}${folder}/` } },
    {
      id: 'in-a-folder-4-1',
      title: 'OpenCart 4.1 in a folder',
      values: { storeUrl: `https://${folderHost}${folder}/admin/index.php?route=user/api` },
      ...line('4.1'),
    },
    {
      id: 'product-address',
      title: 'The address leads to a product',
      values: { storeUrl: 'https://shop.example.com/en-gb/product/desk' },
    },
    { id: 'without-www', title: 'The address without “www”, which redirects', values: { storeUrl: `https://${bareHost}` } },
    {
      id: 'without-www-4-1',
      title: 'OpenCart 4.1 without “www”, where the host is part of the signature',
      values: { storeUrl: `https://${bareHost}` },
      ...line('4.1'),
    },
    { id: 'other-language', title: 'The shop speaks German', facts: { words: german } },
    { id: 'other-language-4-0', title: 'OpenCart 4.0 in German', ...line('4.0', { words: german }) },

    { id: 'wrong-key', title: 'The key is wrong', values: { apiKey: otherKey } },
    { id: 'wrong-key-4-0', title: 'The key is wrong, in OpenCart 4.0', values: { apiKey: otherKey }, ...line('4.0') },
    {
      id: 'wrong-key-4-0-german',
      title: 'The key is wrong, in OpenCart 4.0 in German',
      values: { apiKey: otherKey },
      ...line('4.0', { words: german }),
    },
    { id: 'wrong-key-4-1', title: 'The key is wrong, in OpenCart 4.1', values: { apiKey: otherKey }, ...line('4.1') },
    { id: 'unknown-user', title: 'There is no such API user', values: { apiUsername: 'admin' } },
    {
      id: 'administrator-login',
      title: 'The login of the administration is entered',
      values: { apiUsername: 'owner@example.com' },
    },
    { id: 'user-disabled', title: 'The API user is disabled', facts: { isEnabled: false } },
    { id: 'user-disabled-4-1', title: 'The API user is disabled, in OpenCart 4.1', ...line('4.1', { isEnabled: false }) },
    { id: 'cut-key', title: 'The key was not copied whole', values: { apiKey: key.slice(0, 60) } },
    { id: 'session-token', title: 'The token of a login is entered', values: { apiKey: token } },
    { id: 'marketplace-secret', title: 'The secret of the marketplace is entered', values: { apiKey: '0'.repeat(1024) } },

    { id: 'address-not-listed', title: 'The checker’s address is not listed', facts: { isListed: false } },
    {
      id: 'address-not-listed-german',
      title: 'The checker’s address is not listed, told in German',
      facts: { isListed: false, words: german },
    },
    {
      id: 'address-not-listed-4-0',
      title: 'The checker’s address is not listed, in OpenCart 4.0',
      ...line('4.0', { isListed: false }),
    },
    {
      id: 'address-not-listed-4-1',
      title: 'The checker’s address is not listed, in OpenCart 4.1',
      ...line('4.1', { isListed: false }),
    },
    { id: 'clock-wrong-4-1', title: 'The server’s clock is wrong', ...line('4.1', { clockAhead: 3600 }) },
    { id: 'session-lost', title: 'The shop forgets the login', facts: { keepsSessions: false } },
    { id: 'session-lost-4-0', title: 'The shop forgets the login, in OpenCart 4.0', ...line('4.0', { keepsSessions: false }) },
    {
      id: 'session-not-found-4-0',
      title: 'After the login a page comes, in OpenCart 4.0',
      ...line('4.0'),
      outage: asked('api/sale/cart', 'GET', notFound),
    },
    {
      id: 'login-firewall',
      title: 'A firewall refuses the long key',
      outage: asked('api/login', 'POST', () => webPage('406 Not Acceptable', 406)),
    },
    { id: 'login-php-error', title: 'The login fails with an error of PHP', outage: asked('api/login', 'POST', phpError) },

    { id: 'other-website', title: 'Another website answers', values: { storeUrl: `https://${otherHost}` } },
    { id: 'without-folder', title: 'The folder of the shop was left out', values: { storeUrl: `https://${folderHost}` } },
    { id: 'vendor-address', title: 'The address is OpenCart’s own', values: { storeUrl: 'https://www.opencart.com/index.php' } },
    {
      id: 'not-installed',
      title: 'OpenCart is not installed yet',
      outage: () => redirect('https://shop.example.com/install/index.php', 302),
    },
    ...strayRedirects({ storeUrl: `https://${sharedHost}` }, { storeUrl: `https://www.${bareHost}` }),
    ...outages,
  ],
});
