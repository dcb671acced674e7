import {
  advise,
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
  sourced,
  step,
  when,
} from '../../definition/index.ts';

export const shopwired = definePlatform({
  id: 'shopwired',
  name: 'ShopWired',
  alsoCalled: ['ShopWired.co.uk', 'ShopWired.io'],
  summary: 'Create an API key with its secret in ShopWired and test them on this page.',
  reviewed: '2026-11-26',
  sources: [
    source('https://help.shopwired.io/manual/account-management/api-credentials-and-webhooks', 'API credentials and webhooks'),
    source(
      'https://help.shopwired.io/changelog/api-authentication-system-improvements',
      'Changelog: improvements of the API’s authentication',
    ),
    source('https://help.shopwired.io/api/authentication', 'API: authentication'),
    source('https://help.shopwired.io/api/shopwireds-api', 'ShopWired’s API'),
    source('https://shopwired.readme.io', 'API reference'),
  ],
  needs: [
    'The login of your ShopWired account, with access to **API & webhooks**.',
    'API access on the account. If **API & webhooks** is not there, ask ShopWired’s support to enable it.',
  ],

  methods: [
    {
      id: 'key-pair',
      title: 'API key and secret',
      minutes: 4,
      keyLives: 'until you delete it',
      steps: [
        step(
          'open-keys',
          'Open API & webhooks',
          lines(
            'Log in to the **ShopWired admin**.',
            'Open [[Your account → API & webhooks]] (at the top right).',
            'In older guides it is [[Account → API keys]].',
          ),
        ),
        step(
          'permissions',
          'Create a key that can read',
          lines(
            'Press **Create API key** and name it “{app}”. Under **Permissions**, allow it to read what you want to move:\n\n{permissions}\n\n',
            'Then create the key.\n\n',
            'There is a key already? Keys from before ShopWired had permissions usually read everything; for any other, edit its permissions.',
            'An app’s **client ID** is not an API key.',
          ),
        ),
        step(
          'copy-pair',
          'Copy key and secret',
          lines(
            'Copy the **API Key** from the table.',
            'The **API Secret** is hidden: press **View**, then copy it. You can view it again later.',
          ),
        ),
      ],
      fields: [
        secret('apiKey', 'API Key', {
          from: 'copy-pair',
          like: 'fakeshopwiredkey0000000000000000',
          labels: ['Key', 'SHOPWIRED_KEY', 'SHOPWIRED_API_KEY'],
          pattern: /^[A-Za-z0-9._~+/=-]{8,256}$/,
          patternSays: 'An API Key has at least 8 letters and digits, and no blanks. Copy it again from the table.',
          mistakes: [
            mistake(
              /^(Authorization\s*:\s*)?Basic\s/i,
              'This is a ready-made header. Enter key and secret, each in its own field.',
            ),
            mistake(
              /^[\w.~+/=-]{8,}:[\x21-\x7e]{8,}$/,
              'This is key and secret in one. Enter what stands before the colon here, and the rest as API Secret.',
            ),
          ],
        }),
        secret('apiSecret', 'API Secret', {
          from: 'copy-pair',
          like: 'fakeshopwiredsecret0000000000000',
          labels: ['Secret', 'Secret Key', 'SHOPWIRED_SECRET', 'SHOPWIRED_API_SECRET'],
          pattern: /^[\x21-\x7e]{8,256}$/,
          patternSays: 'An API Secret has at least 8 letters, digits or signs, and no blanks. Press View and copy it again.',
          mistakes: [
            mistake(
              /^(Authorization\s*:\s*)?Basic\s/i,
              'This is a ready-made header. Enter key and secret, each in its own field.',
            ),
            mistake(
              /[•●·]{2}|^[*x.]+$|\*{4}/i,
              'These are only dots or stars in place of the secret. Press View next to it, then copy what appears.',
            ),
          ],
        }),
      ],
    },
  ],
  toolsAlsoWant: { addLater: true, permissions: ['reading the blog', 'reading reviews'] },
  afterwards: [
    sourced(
      'Delete the key under [[Your account → API & webhooks]]. It and its secret stop working.',
      'https://help.shopwired.io/manual/account-management/api-credentials-and-webhooks',
    ),
  ],

  api: {
    name: 'REST API v1',
    hosts: ['api.ecommerceapi.uk'],
    base: 'https://api.ecommerceapi.uk/v1',
    headers: { 'User-Agent': 'Storekeys' },
    auth: basic('{apiKey}', '{apiSecret}'),
    atOnce: 2,
    lists: { list: '' },
    pace: { allows: { requests: 2, perS: 1 } },
    limits: 'ShopWired lets through about 40 requests at a time, and 2 a second after that. This check uses about ten.',
  },
  // The list that probably needs no permission.
  authenticate: get('/countries', { proves: ['0.id', '0.name'] }),
  entities: {
    products: reads(get('/products?count=1'), {
      permission: 'reading products',
      title: 'title',
      show: { SKU: 'sku', Price: money('price') },
      total: { request: get('/products/count'), path: 'count' },
    }),
    categories: reads(get('/categories?count=1'), { permission: 'reading categories', title: 'title' }),
    manufacturers: reads(get('/brands?count=1'), { called: 'Brands', permission: 'reading brands', title: 'title' }),
    customers: reads(get('/customers?count=1'), {
      permission: 'reading customers',
      title: personal('firstName'),
      titled: 'First name',
      show: { 'Last name': personal('lastName'), 'E-mail': personal('email') },
      total: { request: get('/customers/count'), path: 'count' },
    }),
    orders: reads(get('/orders?count=1'), {
      permission: 'reading orders',
      title: 'reference',
      show: { Created: date('created'), Status: 'status.name', Total: money('total') },
      total: { request: get('/orders/count'), path: 'count' },
    }),
    pages: reads(get('/pages?count=1'), { permission: 'reading pages', title: 'title' }),
    blogs: notOffered(
      'Blog posts are not tested here: ShopWired’s public documentation does not say clearly enough how they are read.',
    ),
  },

  answers: [
    when({ status: 429 }, 'rate-limited'),
    when(
      { status: '4xx', json: { message: /\b(account|shop|store)\b.{0,200}\b(suspended|closed|cancelled|expired|inactive)\b/i } },
      'store-unavailable',
      { says: 'ShopWired says that the account is closed or suspended. Ask ShopWired’s support.' },
    ),
    when({ on: 'authenticate', status: 401 }, 'credentials-rejected', {
      says: lines(
        'ShopWired does not accept this API Key together with this API Secret.',
        'Usually one is not whole, or they are swapped or of different rows: copy both again from the same row.',
        'The key may also be deleted, or API access not enabled on the account.',
      ),
      step: 'copy-pair',
    }),
    when({ on: 'authenticate', status: 403, others: 'some-ok' }, 'ok'),
    when({ on: 'entities', status: [401, 403], others: 'some-ok' }, 'permission-missing', {
      says: lines(
        'The key works, but ShopWired refuses {entity}: usually it may not read them.',
        'Open API & webhooks, edit the permissions of the key, and add “{permission}”.',
      ),
      step: 'permissions',
    }),
    when({ on: 'authenticate', status: 403 }, 'permission-missing', {
      says: lines(
        'ShopWired refuses everything that this key asks for: usually it has no permission to read.',
        'Open API & webhooks and edit its permissions. API access may also not be enabled on the account.',
      ),
      step: 'permissions',
    }),
  ],
  advice: [
    advise(
      { when: { on: 'products', json: { '0.title': /./ } } },
      lines(
        'The key decides which shop is read.',
        'Compare the product shown here with your shop, to be sure that the key is from the right account.',
      ),
      { step: 'copy-pair' },
    ),
  ],
});
