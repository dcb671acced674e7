import {
  advise,
  basic,
  date,
  definePlatform,
  get,
  type Mistake,
  mistake,
  money,
  notOffered,
  personal,
  reads,
  secret,
  step,
  when,
} from '../../definition/index.ts';

/** What neither half of the pair can be. */
const noKey: Mistake[] = [
  mistake(/^(Authorization\s*:\s*)?Basic\s/i, 'This is a ready-made header. Enter key and secret, each in its own field.'),
  mistake(/^https?:|^www\./i, 'This is a web address. The key decides the shop, so no address is needed.'),
  mistake(
    /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
    'This is an e-mail address. Copy the value from the page API & webhooks, not your login.',
  ),
];
const masked = 'These are only dots or stars in place of the secret. Press View next to it, then copy what appears.';

export const shopwired = definePlatform({
  id: 'shopwired',
  name: 'ShopWired',
  alsoCalled: ['ShopWired.co.uk', 'ShopWired.io'],
  summary: 'Create an API key with its secret in ShopWired and test them on this page.',
  reviewed: '2026-11-22',
  sources: [
    'https://help.shopwired.io/manual/account-management/api-credentials-and-webhooks',
    'https://help.shopwired.io/changelog/api-authentication-system-improvements',
    'https://help.shopwired.io/api/authentication',
    'https://help.shopwired.io/api/shopwireds-api',
    'https://shopwired.readme.io',
  ],
  needs: [
    'The login of your ShopWired account, with access to **API & webhooks**.',
    'API access on the account. If **API & webhooks** is not there, ask ShopWired’s support to enable it.',
  ],

  methods: [
    {
      id: 'key-pair',
      title: 'API key and secret',
      steps: [
        step(
          'open-keys',
          'Open API & webhooks',
          'Log in to the **ShopWired admin**. Open **Your account** at the top right and choose **API & webhooks**. In older guides it is **Account → API keys**.',
        ),
        step(
          'permissions',
          'Create a key that can read',
          'Press **Create API key** and name it “{app}”. Allow it to read what you want to move:\n\n{permissions}\n\nShopWired may word these differently. Some tools also want the blog and reviews. Then create the key.\n\nThere is a key already? Keys from before ShopWired had permissions usually read everything; for any other, edit its permissions. An app’s **client ID** is not an API key.',
        ),
        step(
          'copy-pair',
          'Copy key and secret',
          'Copy the **API Key** from the table. The **API Secret** is hidden: press **View**, then copy it. You can view it again later.',
        ),
      ],
      fields: [
        secret('apiKey', 'API Key', {
          from: 'copy-pair',
          like: 'fakeshopwiredkey0000000000000000',
          clean: [[/^[\w ]*key\s*[:=]\s*["']?(.*?)["']?$/i, '$1']],
          pattern: /^[A-Za-z0-9._~+/=-]{8,256}$/,
          patternSays: 'An API Key has at least 8 letters and digits, and no blanks. Copy it again from the table.',
          mistakes: [
            ...noKey,
            mistake(
              /^[\w.~+/=-]{8,}:[\x21-\x7e]{8,}$/,
              'This is key and secret in one. Enter what stands before the colon here, and the rest as API Secret.',
            ),
            mistake(/^[•*●·]+$/, 'These are only dots or stars. Copy the API Key itself from the table.'),
          ],
          found: [/(?:api[ _-]?key|shopwired[ _-]?key)["']?\s*[:=]\s*["']?([A-Za-z0-9._~+/=-]{8,256})/i],
        }),
        secret('apiSecret', 'API Secret', {
          from: 'copy-pair',
          like: 'fakeshopwiredsecret0000000000000',
          clean: [[/^[\w ]*secret\s*[:=]\s*["']?(.*?)["']?$/i, '$1']],
          pattern: /^[\x21-\x7e]{8,256}$/,
          patternSays: 'An API Secret has at least 8 letters, digits or signs, and no blanks. Press View and copy it again.',
          mistakes: [...noKey, mistake(/[•●·]{2}|^[*x.]+$|\*{4}/i, masked)],
          found: [/(?:api[ _-]?secret|shopwired[ _-]?secret)["']?\s*[:=]\s*["']?([\x21\x23-\x26\x28-\x2b\x2d-\x7e]{8,256})/i],
        }),
      ],
    },
  ],
  afterwards: ['Delete the key under **API & webhooks**. It and its secret stop working.'],

  api: {
    name: 'REST API v1',
    hosts: ['api.ecommerceapi.uk'],
    base: 'https://api.ecommerceapi.uk/v1',
    headers: { 'User-Agent': 'Storekeys' },
    auth: basic('{apiKey}', '{apiSecret}'),
    atOnce: 2,
    limits: 'ShopWired lets through about 40 requests at a time, and 2 a second after that. This check uses about ten.',
  },
  // The list that probably needs no permission.
  authenticate: get('/countries'),
  entities: {
    products: reads(get('/products?count=1'), {
      permission: 'Products',
      list: '',
      title: 'title',
      show: { SKU: 'sku', Price: money('price') },
      total: { request: get('/products/count'), path: 'count' },
    }),
    categories: reads(get('/categories?count=1'), { permission: 'Categories', list: '', title: 'title' }),
    manufacturers: reads(get('/brands?count=1'), { called: 'Brands', permission: 'Brands', list: '', title: 'title' }),
    customers: reads(get('/customers?count=1'), {
      permission: 'Customers',
      list: '',
      title: personal('firstName'),
      show: { 'Last name': personal('lastName'), 'E-mail': personal('email') },
      total: { request: get('/customers/count'), path: 'count' },
    }),
    orders: reads(get('/orders?count=1'), {
      permission: 'Orders',
      list: '',
      title: 'reference',
      show: { Created: date('created'), Status: 'status.name', Total: money('total') },
      total: { request: get('/orders/count'), path: 'count' },
    }),
    pages: reads(get('/pages?count=1'), { permission: 'Pages', list: '', title: 'title' }),
    blogs: notOffered(
      'Blog posts are not tested here: ShopWired’s public documentation does not say clearly enough how they are read.',
    ),
  },

  answers: [
    when({ status: 429 }, 'rate-limited'),
    when({ status: ['2xx', '3xx', '4xx'], html: true }, 'not-an-api'),
    when(
      { status: '4xx', text: /\b(account|shop|store)\b[^"]*\b(suspended|closed|cancelled|expired|inactive)\b/i },
      'store-unavailable',
      {
        says: 'ShopWired says that the account is closed or suspended. Ask ShopWired’s support.',
      },
    ),
    when({ on: 'authenticate', status: 401 }, 'credentials-rejected', {
      says: 'ShopWired does not accept this API Key together with this API Secret. Copy both again from the same row, and check that they are not swapped and that the key was not deleted.',
      step: 'copy-pair',
    }),
    when({ on: 'authenticate', status: 403, others: 'some-ok' }, 'ok'),
    when({ on: 'entities', status: [401, 403], others: 'some-ok' }, 'permission-missing', {
      says: 'The key works, but it may not read {entity}. Open API & webhooks, edit the permissions of the key, and add reading for “{permission}”.',
      step: 'permissions',
    }),
    when({ on: 'authenticate', status: 403 }, 'permission-missing', {
      says: 'ShopWired knows the key, but it may not read anything. Open API & webhooks and edit its permissions; also check that API access is enabled on the account.',
      step: 'permissions',
    }),
  ],
  advice: [
    advise(
      { when: { on: 'products', json: { '0.title': /./ } } },
      'The key decides which shop is read. Compare the product shown here with your shop, to be sure that the key is from the right account.',
      { step: 'copy-pair' },
    ),
  ],
});
