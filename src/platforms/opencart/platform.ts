import {
  advise,
  anyPublicHost,
  definePlatform,
  exchange,
  get,
  inQuery,
  lines,
  notOffered,
  refusedByServer,
  source,
  step,
  when,
} from '../../definition/index.ts';
import { isCart, isRefusedBy3, type Line, lineOf, loginOf4, refusalOf, refusesAddress } from './answered.ts';
import { fields } from './fields.ts';
import { sign } from './sign.ts';

const isLine = (line: Line) => (values: Record<string, string>) => lineOf(values) === line;
const login = { form: { username: '{apiUsername}', key: '{apiKey}' } };
const logins = ['login-3', 'login-4'];
const notListed = (what: string) =>
  notOffered(`OpenCart’s own API lists no ${what}. Your tool reads them with a connector, an extension or the database.`);

export const opencart = definePlatform({
  id: 'opencart',
  name: 'OpenCart',
  alsoCalled: ['OpenCart 3', 'OpenCart 4', 'OpenCart Cloud', 'ocStore'],
  summary: 'What OpenCart’s API key opens and what it does not, how to create one, and a test of it on this page.',
  reviewed: '2026-11-26',
  sources: [
    source('https://github.com/opencart/opencart', 'OpenCart 3.0.5.1, 4.0.2.3 and 4.1.0.4, asked on servers of our own', {
      read: '2026-11-25',
    }),
    source('https://github.com/opencart/opencart/issues/12736', 'That the API lists no products'),
    source('https://github.com/opencart/opencart/issues/6690', 'That there is no wildcard for addresses'),
    source('https://litextension.com/migration-guide/set-up-source-carts-target-carts.html', 'How a tool’s connector is set up', {
      read: '2026-11-25',
    }),
  ],
  notices: [
    {
      kind: 'warning',
      title: 'An API key of OpenCart opens no products, customers or orders',
      text: 'OpenCart’s own API is made for the order form of its administration: **in no version does it list products, customers, orders, categories or pages**. Tools that move a shop therefore ask for something else: usually a **connector file** on the server, an **extension**, or the **database**. Ask {tool} first what it wants. If that is the API username and API key, this page helps.',
    },
  ],
  needs: [
    'A user of the administration whose group may **access and modify** `user/api`.',
    'For a connector: access to the files of the shop, by FTP or the file manager of the host.',
  ],

  methods: [
    {
      id: 'api-user',
      title: 'API user',
      minutes: 8,
      keyLives: 'until you delete or disable the API user',
      writesToo: true,
      steps: [
        step(
          'api-user',
          'Create an API user',
          lines(
            'Log in to the administration. It is at `/admin` behind the shop’s address, or in a folder with a name of your own.',
            'Open [[System → Users → API]] and press **Add New**, or edit the row that is there.',
            'Enter “{app}” as **API Username**, press **Generate** at **API Key**, and set **Status** to **Enabled**.',
            'Copy both values.',
          ),
        ),
        step(
          'allow-address',
          'Let the addresses in',
          lines(
            'On the same page, [[System → Users → API]], open the tab **IP Addresses** and press **Add IP** for each address.',
            'There is no wildcard, and an empty list lets nobody in: add those of {tool}, and for the check on this page these.\n\n{outgoingAddresses}\n\nPress',
            '**Save**. Behind Cloudflare or another proxy, the shop may see the address of the proxy instead:',
            'up to 4.0, the refusal names the address that it saw.',
          ),
        ),
        step(
          'store-url',
          'Copy the shop’s address',
          'Copy the address of the shop’s front page from the browser, with or without `www` just as it stands there, and with its folder if it has one.',
        ),
        step(
          'connector',
          'Give the tool what it needs besides',
          lines(
            'These two values do not let {tool} read the shop. Ask it which of these it wants:\n\n-',
            'A **connector file**, also called bridge: upload it to the shop’s folder by FTP or the file manager of your host, where `index.php` is.\n-',
            'An **extension**: install it in [[Extensions → Installer]]. It has a key of its own.\n-',
            'The **database**: host, name, user, password and table prefix, which your host names.',
          ),
        ),
      ],
      fields,
      before: {
        'login-3': exchange('{storeUrl}/index.php?route=api/login', login, {
          onlyIf: isLine('3'),
          take: { apiToken: 'api_token' },
        }),
        'login-4': exchange('{storeUrl}/index.php?route=api/account/login', login, {
          onlyIf: isLine('4.0'),
          take: { apiToken: 'api_token' },
        }),
      },
    },
  ],
  afterwards: [
    'Delete the API user under [[System → Users → API]], or at least its addresses.',
    '**Delete the connector file from the server**, and uninstall the extension: a connector that is forgotten is a way in.',
  ],

  api: {
    name: 'API of the order form',
    hosts: [anyPublicHost],
    base: '{root}',
    // Each line has its login at another place. People copy the address of a product too.
    roots: { of: 'storeUrl', paths: ['/index.php?route=api/', loginOf4], orWithoutFolder: true },
    // Each refuses somebody who says nothing in its own way. A page means that there is no such login.
    recognise: {
      request: get('/login', { auth: 'none', take: { refusal: { maybe: refusalOf } } }),
      is: [
        { status: 200, test: ({ json }) => isRefusedBy3(json) },
        { status: 200, json: { error: /\bAPI\b/i } },
        { status: 403, json: { error: /./ }, header: { 'content-type': /^text\/html/ } },
        { status: 403, json: { error: /permission to access this page/i } },
      ],
      ifNot: 'Enter the address of the shop’s front page, with its folder if it has one. Some shops also have the API taken out.',
    },
    limits:
      'OpenCart has no limits of its own. The check logs in once; OpenCart 4.1 writes a line into the history of the API user.',
  },
  authenticate: [
    get('{storeUrl}/index.php?route=api/cart/products', {
      auth: inQuery({ api_token: '{apiToken}' }),
      onlyIf: isLine('3'),
      proves: isCart,
    }),
    get('{storeUrl}/index.php?route=api/sale/cart', {
      auth: inQuery({ api_token: '{apiToken}' }),
      onlyIf: isLine('4.0'),
      proves: isCart,
    }),
    // A question that does not exist: whoever is known hears that, and nothing happens.
    get(
      '{storeUrl}/index.php?route=api/order&call=storekeys-check&username={apiUsername}&store_id=0&language=en-gb&currency=USD&time={unixTime}',
      { auth: { sign, place: 'query' }, onlyIf: isLine('4.1') },
    ),
  ],
  entities: {
    products: notListed('products'),
    categories: notListed('categories'),
    customers: notListed('customers'),
    orders: notListed('orders'),
    pages: notListed('pages'),
  },

  answers: [
    when({ on: 'recognise', status: '3xx', header: { location: /\/install\// } }, 'store-unavailable', {
      says: 'OpenCart is not installed at this address yet: it leads to the installation. Finish that first, or enter the address of the shop.',
    }),
    when({ on: logins, test: refusesAddress }, 'ip-blocked', {
      says: 'The shop lets in no address that is not listed, whether the key is right or not. Add the address that it names to the API user, in the tab IP Addresses, and check again. {said}',
      step: 'allow-address',
    }),
    when({ on: logins, status: 200, test: ({ json }) => refusalOf(json) !== undefined }, 'credentials-rejected', {
      says: 'OpenCart does not accept this API username with this API key, or the API user is disabled. Copy both again, and look at its Status.',
      field: 'apiKey',
    }),
    when({ on: 'authenticate', status: 200, json: { error: /./ }, test: (_answer, values) => isLine('4.1')(values) }, 'ok', {
      says: 'OpenCart accepts the API username and the API key.',
    }),
    when(
      { on: 'authenticate', status: 403, test: ({ json }, values) => isLine('4.1')(values) && json !== undefined },
      'credentials-rejected',
      {
        says: lines(
          'OpenCart 4.1 refuses, and does not say why. Either the API username or the API key is wrong, or the API user is disabled,',
          'or this checker’s address is not in its tab IP Addresses, or the server’s clock is wrong by more than seven minutes.',
        ),
        field: 'apiKey',
      },
    ),
    refusedByServer({
      says: 'A firewall in front of the shop refused this checker with a web page, as it may do with long keys. Your values may be right: ask your host to let this checker’s addresses through.',
      step: 'allow-address',
    }),
    when(
      [
        { on: 'authenticate', json: { 'error.warning': /./ } },
        { on: 'authenticate', json: { error: /./ } },
        { on: 'authenticate', status: 404, html: true },
        { on: 'authenticate', status: 200, test: ({ json }) => json === undefined },
      ],
      'platform-error',
      {
        says: 'OpenCart accepted the API username and the API key, and refused what came right after. Usually a cache in front of the shop or its storage of sessions is at fault: ask your host.',
      },
    ),
  ],
  advice: [
    advise(
      { when: { on: 'authenticate', status: 200, test: ({ json }) => isCart(json) || refusalOf(json) === 'sentence' } },
      'These two values open only the API of the order form. To read the shop, your tool needs its connector, an extension or the database.',
      { step: 'connector' },
    ),
  ],
});
