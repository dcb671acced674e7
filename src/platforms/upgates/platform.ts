import {
  address,
  advise,
  basic,
  date,
  definePlatform,
  get,
  mistake,
  money,
  personal,
  reads,
  secret,
  step,
  text,
  when,
} from '../../definition/index.ts';

export const upgates = definePlatform({
  id: 'upgates',
  name: 'Upgates',
  alsoCalled: ['Upgates.cz', 'Upgates.sk', 'Upgates.com'],
  summary: 'Create an API access in Upgates with the right to read, copy its URL, login and key, and test them on this page.',
  reviewed: '2026-11-22',
  sources: [
    'https://docs.upgates.com/api/intro',
    'https://docs.upgates.com/api-reference',
    'https://upgatesapiv2.docs.apiary.io',
    'https://addons.upgates.com/detail/api',
    'https://github.com/codetivsro/upgates-php-sdk',
  ],
  notices: [
    {
      kind: 'warning',
      title: 'Five wrong tries block the address',
      text: 'After five failed logins within an hour Upgates refuses everything that comes from the same internet address, for up to an hour. This page tries login and key exactly **once** each time you press the button. Check both before you press.',
    },
  ],
  needs: [
    'An administrator of the Upgates shop.',
    'The **API** add-on. Since January 2025 it costs extra, and your tariff decides how much can be asked: on **Bronze** ten requests an hour.',
  ],

  methods: [
    {
      id: 'api-access',
      title: 'API access',
      steps: [
        step(
          'open-api',
          'Enable the API',
          'Log into your Upgates administration and go to **Add-ons → API** (Czech: **Doplňky → API**; older: **Propojení → API**). Switch the add-on on if it is off.',
        ),
        step(
          'create-access',
          'Create an API access',
          'Add an API user, one for each tool; a name such as “{app}” helps to find it again. Its row shows the **LOGIN** and the **API key** (Czech: **KLÍČ API**). Click the hidden key to see it. These two are what other guides call **API Username / Key or Token**.',
        ),
        step(
          'api-url',
          'Copy the API URL',
          'The **API URL** of your shop stands below that table. It looks like `https://example-shop.admin.s00.upgates.com/api/v2`. The part after `admin` names the server and cannot be guessed, so copy it.',
        ),
        step(
          'rights',
          'Allow reading',
          'Set **Read** access (**readonly**) for:\n\n{permissions}\n\nLeave the rest on **deny**. The right **all** is not needed: it can change your shop.',
        ),
      ],
      fields: [
        address('storeUrl', 'Store URL', {
          from: 'api-url',
          like: 'https://example-shop.admin.s00.upgates.com/api/v2',
          help: 'The API URL from the administration, not the address of your shop.',
          hosts: ['*.admin.*.upgates.com', '*.admin.upgates.com'],
          hostSays:
            'This is not the API URL of an Upgates shop, and it cannot be worked out from the address that customers see. Copy the API URL below the table under Add-ons → API; it contains “.admin.”.',
          neverHosts: [
            'upgates.com',
            'www.upgates.com',
            'docs.upgates.com',
            'addons.upgates.com',
            'upgates.cz',
            'www.upgates.cz',
            'upgates.sk',
            'www.upgates.sk',
          ],
          neverSays: 'This page belongs to Upgates and is no shop. Copy the API URL below the table under Add-ons → API.',
          found: [/(https?:\/\/[a-z0-9-]+\.admin\.(?:[a-z0-9-]+\.)?upgates\.com)/i],
        }),
        text('apiLogin', 'API Login', {
          from: 'create-access',
          like: '00000000',
          help: 'From the column LOGIN; usually a number.',
          added: true,
          clean: [[/^login\s*:\s*/i, '']],
          pattern: /^[^\s:]{1,100}$/,
          patternSays: 'The API Login has no blanks and no colon. Copy it from the column LOGIN.',
          notes: [
            {
              match: /@/,
              says: 'This is an e-mail address, such as you use for the administration. The API Login is another one: copy it from the column LOGIN.',
            },
          ],
          found: [/login["']?\s*[:=]\s*["']?([^\s"',:]+)/i],
        }),
        secret('apiKey', 'API Username / Key / Token', {
          from: 'create-access',
          like: 'FAKEfakeFAKEfake',
          help: 'The API key. It is not the password of the administration.',
          clean: [[/^(?:API[ -]?key|kl[ií]č api)\s*:\s*/i, '']],
          pattern: /^\S{6,200}$/,
          patternSays: 'An API key has at least six characters and no blanks. Click the hidden key in its row, and copy it.',
          mistakes: [
            mistake(
              /^\d{4,12}:\S+$/,
              'These are two values with a colon between them. Enter the part before the colon as the API Login, and the part after it here.',
            ),
            mistake(
              /^(?:Authorization:\s*)?Basic\s/i,
              'This is login and key in one, encoded. Enter the two as the administration shows them.',
            ),
            mistake(/^https?:|\.upgates\.com/i, 'This is an address. The key is in the row of the API access.', {
              belongsIn: 'storeUrl',
            }),
          ],
          notes: [
            {
              match: /^\d+$/,
              says: 'This key is only digits, like a login. If it is rejected, check that login and key are not exchanged.',
            },
          ],
          found: [/(?:api[ _-]?key|kl[ií]č api)["']?\s*[:=]\s*["']?([^\s"',]+)/i],
        }),
      ],
    },
  ],
  afterwards: ['Delete the API access under **Add-ons → API**, or set it inactive.'],

  api: {
    name: 'REST API v2',
    hosts: ['*.admin.*.upgates.com', '*.admin.upgates.com'],
    base: '{storeUrl}/api/v2',
    auth: basic('{apiLogin}', '{apiKey}'),
    atOnce: 1,
    // The fifth wrong login within an hour blocks an address.
    pauseAfterRejectionS: 300,
    wrongTries: { atMost: 4, perS: 60 * 60 },
    // A list always has up to a hundred records.
    maxBytes: 4 * 1024 * 1024,
    limits:
      'In an hour Upgates allows 10 requests on Bronze, 15 on Silver, 50 on Gold and 100 above. This check sends one for the login and one for each kind of data: choose few if your tariff is small.',
  },
  // Five failed logins block our address for an hour: one try, with the question that every access may ask.
  authenticate: get('/status'),
  entities: {
    products: reads(get('/products/simple?page=1', { otherwise: { when: { status: 404 }, ask: get('/products?page=1') } }), {
      permission: 'Products: readonly',
      list: 'products',
      title: 'code',
      show: { Manufacturer: 'manufacturer', Stock: 'stock' },
      total: 'number_of_items',
    }),
    categories: reads(get('/categories?page=1'), {
      permission: 'Categories: readonly',
      list: 'categories',
      title: 'descriptions.0.name',
      show: { Code: 'code' },
      total: 'number_of_items',
    }),
    customers: reads(get('/customers?page=1'), {
      permission: 'Customers: readonly',
      list: 'customers',
      title: personal('surname'),
      show: { 'E-mail': personal('login.email') },
      total: 'number_of_items',
    }),
    orders: reads(get('/orders?page=1&order_by=creation_time&order_dir=desc'), {
      permission: 'Orders: readonly',
      list: 'orders',
      title: 'order_number',
      show: { Created: date('creation_time'), Total: money('order_total', { currency: 'currency_id' }) },
      total: 'number_of_items',
    }),
    pages: reads(get('/articles?page=1'), {
      called: 'Articles',
      permission: 'Articles: readonly',
      list: 'articles',
      title: 'descriptions.0.title',
      total: 'number_of_items',
    }),
    blogs: reads(get('/news?page=1'), {
      called: 'News',
      permission: 'News: readonly',
      list: 'news',
      title: 'descriptions.0.title',
      total: 'number_of_items',
    }),
  },

  answers: [
    when({ status: 301, header: { location: false } }, 'store-not-found', {
      says: 'The shop has moved to another server of Upgates. Copy the API URL again; it is no longer the one you entered.',
      field: 'storeUrl',
    }),
    when({ on: 'authenticate', status: [400, 401], html: false }, 'credentials-rejected', {
      says: 'Upgates does not accept this login and key. Copy both again before you try once more: after five wrong tries Upgates blocks the address for an hour.',
      field: 'apiKey',
    }),
    when({ on: 'authenticate', status: 403, html: false }, 'credentials-rejected', {
      says: 'Upgates refuses this access altogether. Either it is set inactive: activate it under Add-ons → API. Or there were five wrong tries: wait an hour.',
      step: 'create-access',
    }),
    when({ on: 'entities', status: 403, html: false }, 'permission-missing', {
      says: 'Login and key work, but this access may not read {entity}. Set “{permission}” under Add-ons → API.',
      step: 'rights',
    }),
    when({ on: 'authenticate', status: 404 }, 'store-not-found', {
      says: 'There is no Upgates shop at {host}. Copy the API URL again, with the part that names the server.',
      field: 'storeUrl',
    }),
    when({ status: 429 }, 'rate-limited', {
      says: 'The requests that your tariff allows are used up for now, perhaps by another tool. Wait, usually until the next full hour, then choose fewer kinds of data; a higher tariff or a package allows more.',
    }),
  ],
  advice: [
    advise(
      { when: { on: 'authenticate', json: { 'services.*.privilege': 'all' } } },
      'This access can also change your shop. To read, “readonly” is enough.',
      { step: 'rights' },
    ),
    advise(
      { when: { status: '2xx', header: { 'x-rate-limit-total-remaining': /^\d$/ } } },
      'Upgates leaves fewer than ten requests for now. The next full hour brings new ones.',
    ),
  ],
});
