import {
  address,
  anyKey,
  anyPublicHost,
  definePlatform,
  get,
  inQuery,
  money,
  notOffered,
  personal,
  type RequestOptions,
  reads,
  secret,
  source,
  step,
  text,
  when,
} from '../../definition/index.ts';
import { isNoList, isUnifiedApi, records } from './answered.ts';

export const pinnaclecart = definePlatform({
  id: 'pinnaclecart',
  name: 'PinnacleCart',
  alsoCalled: ['Pinnacle Cart'],
  summary:
    'Switch on the API of your PinnacleCart store, create a user name, a password and a Security Token, and test them on this page.',
  reviewed: '2026-11-26',
  sources: [
    source('https://api.pinnaclecart.com/docs/', 'API documentation'),
    source(
      'https://support.pinnaclecart.com/support/solutions/articles/44001865299-pinnaclecart-api-documentation',
      'PinnacleCart API documentation',
    ),
    source('https://help.orderdesk.com/article/611-pinnaclecart-integration', 'How a tool is connected'),
  ],
  notices: [
    {
      kind: 'info',
      title: 'Little is documented',
      text: 'PinnacleCart publishes little about this API and gives no support for it. Where this page is careful with its words, that is why. Customers and categories may not exist in the API of your version; the check then says so.',
    },
  ],
  needs: [
    'An administrator of the store.',
    'A store that is reached over **https**: this API sends the password within the address.',
  ],

  methods: [
    {
      id: 'unified-api',
      title: 'API access',
      minutes: 6,
      keyLives: 'until you switch the API off or make another token',
      steps: [
        step(
          'open-settings',
          'Open API access',
          'Log in to your PinnacleCart admin panel and go to [[Settings → Advanced settings → API access]].\n\nOlder versions: [[Cart settings → Global cart settings → Shopping Cart Unified API]], or [[Marketing → Cart Plugins → Data Export → Cart API]].',
        ),
        step('enable', 'Switch the API on', 'Tick **API Enabled** (older: **Enable Cart API? Yes**).'),
        step(
          'user-password',
          'Choose a user name and a password',
          'Invent a **Username** and a **Password** for API access. They are new ones, not those of your admin login.',
        ),
        step(
          'generate-token',
          'Create a Security Token',
          'Press **Generate** to create a **Security Token**, then **save** the page.',
        ),
        step(
          'store-address',
          'Copy the address of the store',
          'Copy the address of the shop from the browser, together with the folder if the shop lives in one. While your own domain does not point to the shop yet, it looks like `https://example-com.mypinnaclecart.com`.',
        ),
      ],
      fields: [
        address('storeUrl', 'Store URL', {
          from: 'store-address',
          like: 'https://www.example.com',
          labels: ['PINNACLECART_URL', 'Cart URL', 'Site URL', 'pcapi url'],
          added: true,
          keep: 'path',
          hosts: [anyPublicHost],
          clean: [
            [/\/content\/admin\/plugins\/openapi(?:\/.*)?$/i, ''],
            [/\/(?:admin|login|index)\.php.*$/i, ''],
          ],
          neverHosts: ['pinnaclecart.com', '*.pinnaclecart.com', '*.freshdesk.com'],
          neverSays: 'This page belongs to PinnacleCart and is not your store. Enter the address of your own shop.',
        }),
        text('apiUsername', 'API Username', {
          from: 'user-password',
          like: 'migration',
          labels: ['username', 'PINNACLECART_USERNAME', 'Unified API username'],
          help: 'Not the login of the admin panel.',
        }),
        secret('apiPassword', 'API Password', {
          from: 'user-password',
          like: 'fake-password-0',
          labels: ['password', 'PINNACLECART_PASSWORD', 'Unified API password'],
          verbatim: true,
          notes: [
            {
              match: /^[A-Za-z0-9]{64}$/,
              says: 'This has the length of a Security Token. If it is rejected, exchange password and token.',
            },
          ],
        }),
        secret('securityToken', 'Security Token', {
          from: 'generate-token',
          like: '0'.repeat(64),
          labels: ['token', 'PINNACLECART_TOKEN', 'API token', 'Unified API token'],
          pattern: /^\S{4,255}$/,
          patternSays: 'A Security Token has no blanks; a generated one has 64 letters and digits. Copy it again.',
        }),
      ],
    },
  ],
  afterwards: ['Go back to [[Settings → Advanced settings → API access]], untick **API Enabled**, and save.'],

  api: {
    name: 'Unified API',
    hosts: ['*.mypinnaclecart.com', anyPublicHost],
    base: '{storeUrl}/content/admin/plugins/openapi/index.php',
    auth: inQuery({ username: '{apiUsername}', password: '{apiPassword}', token: '{securityToken}', apiType: 'json' }),
    recognise: {
      request: get('?apiType=json&call=GetProducts&BatchSize=1', { auth: 'none' }),
      is: { status: [200, 401, 403], html: false, test: isUnifiedApi },
      ifNot: 'Check the Store URL, to which the folder belongs if the shop lives in one, and that API Enabled is ticked.',
    },
    atOnce: 1,
    timeoutS: 20,
    // The API may answer with every record there is.
    maxBytes: 256 * 1024,
    cutOffCounts: true,
    limits: 'No limits are documented. This check asks one question at a time and reads only the beginning of each answer.',
  },
  authenticate: call(products(), { proves: (answer) => records('Product')(answer) !== undefined }),
  entities: {
    products: reads(call(products()), {
      permission: anyKey,
      list: records('Product'),
      title: 'Title',
      show: { SKU: 'Sku', Price: money('Price') },
    }),
    categories: reads(call('GetCategories'), {
      permission: anyKey,
      list: records('Category'),
      title: 'Name',
    }),
    customers: reads(call('GetCustomers&BatchSize=1'), {
      permission: anyKey,
      list: records('Customer'),
      title: personal('FirstName'),
      titled: 'First name',
      show: { 'Last name': personal('LastName') },
    }),
    orders: reads(call('GetOrders&BatchSize=1'), {
      permission: anyKey,
      list: records('Order'),
      title: 'OrderNumber',
      show: { Status: 'Status', Shipping: money('ShippingAmount') },
    }),
    pages: notOffered('PinnacleCart’s API has no pages.'),
    blogs: notOffered('PinnacleCart’s API has no blog posts.'),
  },

  answers: [
    when({ on: 'authenticate', status: [401, 403] }, 'credentials-rejected', {
      says: 'The shop refuses these three values. Usually the Security Token is another one: copy it again first; then check user name and password.',
      step: 'generate-token',
    }),
    when({ on: 'authenticate', status: '2xx', test: isNoList, text: noPermission(), others: 'some-ok' }, 'ok'),
    when({ status: '2xx', test: isNoList, text: noPermission() }, 'permission-missing', {
      says: 'The API may not hand out {entity}. Allow it under Settings → Advanced settings → API access.',
      step: 'open-settings',
    }),
    when({ status: '2xx', test: isNoList, text: /disabled|not enabled|inactive/i }, 'not-an-api', {
      says: 'The shop says that its API is switched off. Tick API Enabled and save.',
      step: 'enable',
    }),
    when({ on: 'entities', status: '2xx', test: isNoList, text: unknownCall() }, 'skipped', {
      says: 'This version of PinnacleCart does not hand out {entity}, so that cannot be checked. It says nothing about your values.',
    }),
    when(
      { on: 'authenticate', status: '2xx', test: isNoList, text: /user|password|token|auth|login|credential|denied|invalid/i },
      'credentials-rejected',
      {
        says: 'The shop does not accept these three values together. Copy the Security Token again first; then check user name and password.',
        step: 'generate-token',
      },
    ),
    when({ on: 'authenticate', status: '2xx', test: (answer) => typeof answer.json === 'string' }, 'credentials-rejected', {
      says: 'The shop refuses these values in words that this checker does not know. Usually one of the three is wrong; copy them again, the Security Token first.',
      step: 'generate-token',
    }),
  ],
});

function call(query: string, options: RequestOptions = {}) {
  return get(`?call=${query}`, options);
}

function products(): string {
  return 'GetProducts&BatchSize=1&mode=search&CatalogSortBy=title';
}

function noPermission(): RegExp {
  return /permission|not allowed|access to/i;
}

function unknownCall(): RegExp {
  return /(unknown|unsupported|not found).{0,200}call|call.{0,200}(unknown|unsupported|not found)/is;
}
