import {
  address,
  at,
  basic,
  date,
  definePlatform,
  get,
  lines,
  mistake,
  money,
  notOffered,
  personal,
  reads,
  secret,
  source,
  step,
  when,
} from '../../definition/index.ts';

export const shopbase = definePlatform({
  id: 'shopbase',
  name: 'ShopBase',
  alsoCalled: ['Beeketing', 'OpenCommerce Group'],
  summary: 'Create a private app in your ShopBase store, copy its API Key and API Password, and test them on this page.',
  reviewed: '2026-11-26',
  sources: [
    source('https://help.shopbase.com/en/article/private-apps-1uyfgk7/', 'Private apps'),
    source(
      'https://developers.shopbase.com/build-an-app/making-your-first-request/authentication/private-apps',
      'For developers: private apps',
    ),
    source(
      'https://developers.shopbase.com/build-an-app/making-your-first-request/authentication/api-access-scopes',
      'For developers: API access scopes',
    ),
    source(
      'https://developers.shopbase.com/build-an-app/making-your-first-request/response-status-codes',
      'For developers: response status codes',
    ),
    source(
      'https://developers.shopbase.com/build-an-app/making-your-first-request/rest-api-references/rate-limits',
      'For developers: rate limits',
    ),
    source('https://api-doc.shopbase.com', 'API reference'),
  ],
  needs: [
    'The login of the store’s owner. Staff usually need the permission for **Apps**.',
    'The API seems to be in every plan, and in the trial. ShopBase’s own documents on it are some years old, so menus may look different today.',
  ],

  methods: [
    {
      id: 'private-app',
      title: 'Private app',
      minutes: 5,
      keyLives: 'until you delete the private app',
      steps: [
        step(
          'open-private-apps',
          'Open the private apps',
          'Log in to your **ShopBase admin**. Open [[Apps → Manage private apps]] (near the bottom of the page **Apps**).',
        ),
        step(
          'create-app',
          'Create an app',
          lines(
            'Press **Create a new private app**.',
            'Under **App details**, name it “{app}” and enter a contact e-mail (older: emergency developer email): the address at which ShopBase reaches you about this app.',
          ),
        ),
        step(
          'permissions',
          'Allow reading',
          lines(
            'In the section **Admin API**, show the list of all permissions and set these to **Read**:\n\n{permissions}\n\n**Read/Write** contains **Read**, but the check does not need it.',
          ),
        ),
        step(
          'copy-values',
          'Save, and copy key and password',
          lines(
            'Press **Save** and confirm.',
            'The section **Admin API** now shows an **API key** and a **password**: these are the **API Key** and the **API Password**.',
            'Leave the **shared secret** where it is; it is for something else.',
          ),
        ),
        step(
          'copy-address',
          'Copy the address of the admin',
          lines(
            'Copy the address of your admin from the browser.',
            'It ends in `.onshopbase.com`; the shop’s own domain does not work here.',
          ),
        ),
      ],
      fields: [
        address('storeUrl', 'Store URL', {
          from: 'copy-address',
          like: 'https://demo-store.onshopbase.com',
          help: 'The address of your admin, which ends in .onshopbase.com.',
          labels: ['SHOPBASE_SHOP', 'SHOPBASE_STORE', 'SHOPBASE_STORE_URL', 'SHOPBASE_DOMAIN', 'shopUrl'],
          shape: /^(https?:\/\/)?([^/?#\s]*@)?[a-z0-9-]+\.onshopbase\.com/i,
          clean: [[/^([a-z0-9][a-z0-9-]*)$/i, '$1.onshopbase.com']],
          hostSays: lines(
            'This is not the admin address of a ShopBase store, which ends in .onshopbase.com.',
            'Open the admin and copy its address from the browser. An address that ends in .myshopify.com belongs to Shopify.',
          ),
          neverHosts: ['shopbase.com', '*.shopbase.com', 'onshopbase.com', 'www.onshopbase.com'],
          neverSays:
            'This page belongs to ShopBase, not to your store. Open your admin and copy its address, which ends in .onshopbase.com.',
          found: [/(?:^|[\s/@"'=:])([a-z0-9][a-z0-9-]*\.onshopbase\.com)\b/i],
        }),
        secret('apiKey', 'API Key', {
          from: 'copy-values',
          like: '00000000000000000000000000000000',
          labels: ['SHOPBASE_API_KEY', 'SHOPBASE_KEY', 'api_key', 'User name'],
          pattern: /^[A-Za-z0-9_-]{16,128}$/,
          patternSays: 'An API Key has at least 16 letters and digits and no blanks. Copy it again from the private app.',
          mistakes: [ofShopify()],
        }),
        secret('apiPassword', 'API Password', {
          from: 'copy-values',
          like: '0000000000000000000000000000000000000000000000000000000000000000',
          labels: ['SHOPBASE_PASSWORD', 'SHOPBASE_API_PASSWORD', 'SHOPBASE_ACCESS_TOKEN', 'X-ShopBase-Access-Token'],
          help: 'The password of the private app, not the one you log in with, and not the shared secret.',
          pattern: /^[A-Za-z0-9_-]{16,256}$/,
          patternSays: lines(
            'The API Password has at least 16 letters and digits and no blanks.',
            'It is not the password you log in with: copy it from the private app.',
          ),
          mistakes: [ofShopify()],
        }),
      ],
    },
  ],
  toolsAlsoWant: { addLater: true, permissions: ['reading themes', 'reading discounts', 'reading inventory'] },
  afterwards: ['Delete the private app under [[Apps → Manage private apps]].'],

  api: {
    name: 'REST Admin API',
    hosts: ['*.onshopbase.com'],
    base: '{storeUrl}/admin',
    auth: basic('{apiKey}', '{apiPassword}'),
    // Should a list ignore how much was asked for, its beginning is enough.
    cutOffCounts: true,
    pace: { allows: { requests: 2, perS: 1 }, inLists: 250, left: { used: 'X-Sb-Shop-Api-Call-Limit' } },
    limits: 'ShopBase allows a store 30 requests at once, and 2 more each second. This check uses ten.',
  },
  // The store comes under `shop`, or bare.
  authenticate: get('/shop.json', { proves: ['shop.id', 'shop.domain', 'domain'] }),
  entities: {
    products: reads(get('/products.json?limit=1&fields=id,title,handle,variants'), {
      permission: 'reading products',
      list: 'products',
      title: 'title',
      show: { SKU: 'variants.0.sku', Price: money('variants.0.price') },
      total: counted('products'),
    }),
    categories: reads(
      get('/collections/custom.json?limit=1', {
        otherwise: { when: { status: 200, test: ({ json }) => collections(json)?.length === 0 }, ask: smartCollections() },
      }),
      { called: 'Collections', permission: 'reading products', also: [smartCollections()], list: collections, title: 'title' },
    ),
    customers: reads(get('/customers.json?limit=1&fields=id,first_name,last_name,email'), {
      permission: 'reading customers',
      list: 'customers',
      title: personal('first_name'),
      titled: 'First name',
      show: { 'Last name': personal('last_name'), 'E-mail': personal('email') },
      total: counted('customers'),
    }),
    orders: reads(get('/orders.json?limit=1'), {
      permission: 'reading orders',
      list: 'orders',
      title: 'name',
      show: {
        Created: date('created_at'),
        Payment: 'financial_status',
        Total: money('total_price', { currency: 'currency' }),
      },
      total: counted('orders'),
    }),
    pages: reads(get('/pages.json?limit=1&fields=id,title,handle'), {
      permission: 'reading store content',
      list: 'pages',
      title: 'title',
      show: { Handle: 'handle' },
    }),
    blogs: notOffered('ShopBase’s published API has no blog posts, so they cannot be read with these values.'),
  },

  // ShopBase publishes statuses, but no texts.
  answers: [
    when({ status: 429 }, 'rate-limited', { waitS: ({ headers }) => (headers.has('retry-after') ? undefined : 15) }),
    when({ status: 401 }, 'credentials-rejected', {
      says: lines(
        'ShopBase does not accept this API Key with this API Password.',
        'Copy both again from the private app: they may be exchanged, the password may be the shared secret, or the app was deleted.',
      ),
      field: 'apiPassword',
    }),
    when({ on: 'authenticate', status: 403 }, 'permission-missing', {
      says: 'ShopBase refuses this private app: usually it may read nothing at all. Set its permissions to Read and save.',
      step: 'permissions',
    }),
    when({ on: 'entities', status: 403 }, 'permission-missing', {
      says: lines(
        'The private app may not read {entity}: usually “{permission}” is missing.',
        'Set it in the app’s Admin API section, and save.',
      ),
      step: 'permissions',
    }),
    when({ status: 402 }, 'store-unavailable', {
      says: lines(
        'The store does not answer: usually ShopBase has frozen it because of an open bill.',
        'Settle the plan in the admin, then check again.',
      ),
    }),
    when({ status: 423 }, 'store-unavailable', {
      says: 'The store does not answer: usually ShopBase has locked it. The owner has to contact ShopBase’s support.',
    }),
    when({ on: 'entities', status: 501 }, 'plan-required', {
      says: 'ShopBase does not offer {entity} to this store. A higher plan may be needed; ask ShopBase’s support.',
    }),
    when(
      [
        { on: 'authenticate', status: 404 },
        { on: 'authenticate', status: 404, html: true },
      ],
      'store-not-found',
      { says: 'There seems to be no store at this address. Open the admin and copy its address again.', field: 'storeUrl' },
    ),
  ],
});

/** Collections come in two kinds, and one of them under several names. */
function collections(answer: unknown): unknown[] | undefined {
  const names = ['custom_collection', 'custom_collections', 'collections', 'smart_collections'];
  return names.map((name) => at(answer, name)).find(Array.isArray);
}

/** The second kind, asked for besides the first, and in its place where that is empty. */
function smartCollections() {
  return get('/smart_collections.json?limit=1');
}

function counted(list: string) {
  return { request: get(`/${list}/count.json`), path: 'count' };
}

function ofShopify() {
  return mistake(
    /^shp[a-z]{2}_/,
    'This comes from Shopify, which is another platform. Copy the value from your ShopBase private app.',
  );
}
