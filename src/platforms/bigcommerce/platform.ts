import {
  at,
  date,
  definePlatform,
  exact,
  get,
  header,
  lines,
  money,
  personal,
  reads,
  source,
  sourced,
  step,
  when,
} from '../../definition/index.ts';
import { values } from './values.ts';

export const bigcommerce = definePlatform({
  id: 'bigcommerce',
  name: 'BigCommerce',
  alsoCalled: ['Commerce.com'],
  mark: 'bigcommerce',
  summary: 'Create a store-level API account in BigCommerce, copy its API Path and Access Token, and test them on this page.',
  reviewed: '2026-11-26',
  sources: [
    source('https://support.bigcommerce.com/s/article/Store-API-Accounts', 'Store API Accounts'),
    source('https://docs.bigcommerce.com/developer/docs/overview/api-fundamentals/api-accounts', 'API accounts'),
    source('https://github.com/bigcommerce/docs/blob/main/docs/start/about/status-codes.mdx', 'API status codes'),
    source('https://github.com/bigcommerce/docs/blob/main/reference/catalog/products_catalog.v3.yml', 'Products (V3)'),
    source('https://github.com/bigcommerce/docs/blob/main/reference/orders.v2.oas2.yml', 'Orders (V2)'),
    source('https://github.com/bigcommerce/bigcommerce-api-php/issues/160', 'What a legacy account is refused with'),
    source('https://next-cart.com/blog/how-to-get-bigcommerce-api-credentials', 'What a migration tool asks for'),
    source('https://litextension.com/migration-guide/get-api-bigcommerce.html', 'What another migration tool asks for'),
  ],
  needs: [
    'The login of the store’s owner, or of a user whom the owner allowed to manage API accounts.',
    'The list of permissions that {tool} wants; BigCommerce calls them **scopes**. None can be added later.',
  ],

  methods: [
    {
      id: 'store-token',
      title: 'Store-level API account',
      minutes: 5,
      keyLives: 'until you delete its API account',
      steps: [
        step(
          'open-accounts',
          'Open the API accounts',
          lines(
            'Log in to the control panel of your store at [login.bigcommerce.com](https://login.bigcommerce.com).',
            'Go to [[Settings → Store-level API accounts]], at the very bottom under **API** (some stores: **Store-level API Tokens**, before: **API Accounts**, or [[Advanced Settings → API Accounts]]).',
            'Do not take **Account-level API accounts** next to it: those tokens do not open a store.',
          ),
        ),
        step(
          'create-account',
          'Create an API account',
          'Press **Create API account** and choose **V2/V3 API token** (before: **Create V2/V3 API Token**). Name it “{app}”: the name needs at least four characters. A store can have 50 accounts.',
        ),
        step(
          'copy-path',
          'Copy the API Path',
          'Copy the **API Path**, which stands above the list of scopes. It looks like `https://api.bigcommerce.com/stores/…/v3/`.',
        ),
        step('scopes', 'Allow reading', 'Set these **OAuth scopes** (permissions) to **read-only**:\n\n{permissions}'),
        step(
          'save-token',
          'Save, and keep the file',
          lines(
            'Press **Save**.',
            'BigCommerce shows **Client ID**, **Client Secret** and **Access Token** only **once** and downloads a text file with them.',
            'Copy the **Access Token**; you may also paste the whole file into the form below.',
          ),
        ),
      ],
      fields: values,
    },
  ],
  toolsAlsoWant: {
    addLater: false,
    permissions: [
      exact('Information & Settings: read-only'),
      exact('Marketing: read-only'),
      exact('Channel Settings: read-only'),
      exact('Channel Listings: read-only'),
    ],
  },
  into: {
    permissions: [exact('Products: modify'), exact('Customers: modify'), exact('Orders: modify'), exact('Content: modify')],
    says: lines(
      'Choose **modify** in place of read-only.',
      'Before you begin, switch off e-mails to customers, so that nobody gets mails about old orders.',
    ),
  },
  afterwards: [
    sourced(
      'Delete the API account under [[Settings → Store-level API accounts]]. Its token ends with it, and not before.',
      'https://support.bigcommerce.com/s/article/Store-API-Accounts',
    ),
  ],

  api: {
    name: 'REST Management API, V2 and V3',
    hosts: ['api.bigcommerce.com'],
    base: 'https://api.bigcommerce.com/stores/{apiPath}',
    lists: { list: 'data', total: 'meta.pagination.total' },
    auth: header('X-Auth-Token', '{accessToken}'),
    waitHeaders: [
      { name: 'x-rate-limit-time-reset-ms', unit: 'ms' },
      { name: 'x-retry-after', unit: 's' },
    ],
    pace: {
      allows: { requests: 150, perS: 30 },
      left: { remaining: 'X-Rate-Limit-Requests-Left', of: 'X-Rate-Limit-Requests-Quota', perS: 30 },
    },
    limits:
      'BigCommerce allows a store 150 requests in 30 seconds on the smaller plans, shared by all its apps. This check uses fewer than ten.',
  },
  // The only list that every API account may read, whatever its scopes.
  authenticate: get('/v3/hooks?limit=1', { proves: (answer) => Array.isArray(at(answer, 'data')) }),
  entities: {
    products: reads(get('/v3/catalog/products?limit=1&include_fields=name,sku,price'), {
      permission: exact('Products: read-only'),
      title: 'name',
      show: { SKU: 'sku', Price: money('price') },
    }),
    categories: reads(get('/v3/catalog/trees/categories?limit=1'), {
      permission: exact('Products: read-only'),
      title: 'name',
    }),
    customers: reads(get('/v3/customers?limit=1'), {
      permission: exact('Customers: read-only'),
      title: personal('first_name'),
      titled: 'First name',
      show: { 'Last name': personal('last_name'), 'E-mail': personal('email') },
    }),
    orders: reads(get('/v2/orders?limit=1'), {
      permission: exact('Orders: read-only'),
      list: '',
      title: 'id',
      show: { Created: date('date_created'), Status: 'status', Total: money('total_inc_tax', { currency: 'currency_code' }) },
      total: { request: get('/v2/orders/count'), path: 'count' },
    }),
    pages: reads(get('/v3/content/pages?limit=1'), {
      permission: exact('Content: read-only'),
      title: 'name',
    }),
    blogs: reads(get('/v2/blog/posts?limit=1'), {
      permission: exact('Content: read-only'),
      list: '',
      title: 'title',
      total: { request: get('/v2/blog/posts/count'), path: 'count' },
    }),
  },

  answers: [
    when({ status: 429, header: { 'x-rate-limit-time-reset-ms': false, 'x-retry-after': false } }, 'rate-limited', {
      says: 'BigCommerce is under load and asks to wait. Your values may be right; check again in a minute.',
    }),
    when({ status: 507 }, 'plan-required', {
      says: 'BigCommerce refuses {entity}: usually a limit of the store’s plan is reached. Ask BigCommerce, or choose a higher plan.',
    }),
    when({ status: 503 }, 'store-unavailable', {
      says: lines(
        'The store does not answer: usually it is in maintenance, is being upgraded, or is suspended.',
        'The owner sees the reason in the control panel.',
      ),
    }),
    when({ status: 423 }, 'store-unavailable', {
      says: 'BigCommerce has locked this part of the store. Check again later; if it stays so, ask BigCommerce’s support.',
    }),
    when({ status: 401, html: false, test: isOfLegacyAccount }, 'credentials-rejected', {
      says: lines(
        'BigCommerce does not accept this Access Token. It seems to be of a legacy API account, which has a user name and an API Path that ends in /api/v2/.',
        'Such an account can never work here: create a new one with a V2/V3 API token, and take API Path and Access Token from it.',
      ),
      field: 'accessToken',
      step: 'create-account',
    }),
    when({ status: 401 }, 'credentials-rejected', {
      says: lines(
        'BigCommerce does not accept this Access Token for this store.',
        'Check that it is not the Client ID, which looks alike, and that token and API Path come from the same API account.',
        'If that account is a legacy one (its API Path ends in /api/v2/), create a new one.',
      ),
      field: 'accessToken',
    }),
    when({ on: 'authenticate', status: 403 }, 'permission-missing', {
      says: lines(
        'BigCommerce refuses every request. Usually the store code in the API Path is wrong, or the API account has no scopes:',
        'copy the API Path again, then create a new account with the scopes.',
      ),
      step: 'copy-path',
    }),
    when({ on: 'entities', status: 403 }, 'permission-missing', {
      says: lines(
        'The API account may not read {entity}: usually it lacks “{permission}”.',
        'Scopes cannot be changed afterwards, so create a new API account.',
      ),
      step: 'scopes',
    }),
    when(
      [
        { on: 'authenticate', status: 404 },
        // Where no store has the code, the server may answer with a page of its own.
        { on: 'authenticate', status: 404, html: true },
      ],
      'store-not-found',
      {
        says: 'BigCommerce finds no store here: usually the code in the API Path is wrong. Copy the API Path again.',
        field: 'apiPath',
      },
    ),
    when([{ status: '3xx' }, { status: '2xx', html: true }], 'not-an-api', {
      says: 'BigCommerce answered with a web page instead of data. Copy the API Path again; if it is right, try again later.',
      field: 'apiPath',
    }),
  ],
});

/** A user name in place of the Client ID, or a token of 40 digits, is what accounts of old have. */
function isOfLegacyAccount(_answer: unknown, { clientId = '', accessToken = '' }: Record<string, string>): boolean {
  return /^[0-9a-f]{40}$/.test(accessToken) || (clientId !== '' && !/^[a-z0-9]{28,}$/i.test(clientId));
}
