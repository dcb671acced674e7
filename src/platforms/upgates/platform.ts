import {
  advise,
  basic,
  date,
  definePlatform,
  exact,
  get,
  lines,
  money,
  personal,
  reads,
  source,
  step,
  when,
} from '../../definition/index.ts';
import { apiKey, apiLogin, storeUrl } from './fields.ts';

export const upgates = definePlatform({
  id: 'upgates',
  name: 'Upgates',
  alsoCalled: ['Upgates.cz', 'Upgates.sk', 'Upgates.com'],
  summary: 'Create an API access in Upgates with the right to read, copy its URL, login and key, and test them on this page.',
  reviewed: '2026-11-26',
  sources: [
    source('https://docs.upgates.com/api/intro', 'API: introduction'),
    source('https://docs.upgates.com/api-reference', 'API reference'),
    source('https://upgatesapiv2.docs.apiary.io', 'API v2: rights, limits and blocks', { dated: '2025-04' }),
    source('https://addons.upgates.com/detail/api', 'The API add-on'),
    source('https://github.com/codetivsro/upgates-php-sdk', 'A public client, with the words of the menu'),
  ],
  notices: [
    {
      kind: 'warning',
      title: 'Five wrong tries block the address',
      text: lines(
        'After five failed logins within an hour Upgates refuses everything that comes from the same internet address, for up to an hour.',
        'This page tries login and key exactly **once** each time you press the button. Check both before you press.',
      ),
    },
  ],
  needs: [
    lines(
      'First look under [addons.upgates.com](https://addons.upgates.com/) whether {tool} has a **verified** add-on.',
      'Such an add-on needs no paid **API** add-on.',
    ),
    lines(
      'Otherwise the **API** add-on. It has cost extra since January 2025, and your tariff limits it:',
      'on **Bronze** to ten requests an hour (numbers of April 2025).',
    ),
    'An administrator of the Upgates shop.',
  ],

  methods: [
    {
      id: 'api-access',
      title: 'API access',
      minutes: 6,
      keyLives: 'until you delete its access or set it inactive',
      steps: [
        step(
          'open-api',
          'Enable the API',
          lines(
            'Log in to your Upgates administration and go to [[Add-ons → API]] (Czech: [[Doplňky → API]]; older: [[Propojení → API]]).',
            'Switch the add-on on if it is off.',
          ),
        ),
        step(
          'create-access',
          'Create an API access',
          lines(
            'Add an API user for {tool} alone. A name such as “{app}” helps to find it again.\n\nIts',
            'row shows the **LOGIN** and the **API key** (Czech: **KLÍČ API**). Click the hidden key to see it. Copy both.',
            'They are what other guides call **API Username / Key or Token**.',
          ),
        ),
        step(
          'api-url',
          'Copy the API URL',
          lines(
            'The **API URL** of your shop stands below that table. It looks like `https://example-shop.admin.s00.upgates.com/api/v2`.',
            'The part after `admin` names the server and cannot be guessed, so copy it.',
          ),
        ),
        step(
          'rights',
          'Allow reading',
          'In the rights of this access, set **readonly** for these:\n\n{permissions}\n\nThe right **all** is not needed: it can change your shop.',
        ),
      ],
      fields: [storeUrl, apiLogin, apiKey],
    },
  ],
  toolsAlsoWant: { addLater: true },
  afterwards: ['Delete the API access under [[Add-ons → API]], or set it inactive. Its login and key end with it.'],
  into: { says: 'Set **all** instead of **readonly** for what {tool} writes, and back to **readonly** when it is done.' },

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
    lists: { total: 'number_of_items' },
    pace: { inLists: 100, left: { remaining: 'X-Rate-Limit-Hour-Remaining', of: 'X-Rate-Limit-Hour', perS: 60 * 60 } },
    limits: lines(
      'In an hour Upgates allows 10 requests on Bronze, 15 on Silver, 50 on Gold and 100 above (April 2025).',
      'This check sends one for the login and one for each kind of data, seven in all. On Bronze, press the button once an hour.',
    ),
  },
  // Five failed logins block our address for an hour: one try, with the question that every access may ask.
  authenticate: get('/status', { proves: 'services' }),
  entities: {
    products: reads(get('/products/simple?page=1', { otherwise: { when: { status: 404 }, ask: get('/products?page=1') } }), {
      permission: exact('Products: readonly'),
      list: 'products',
      title: 'code',
      titled: 'Code',
      show: { Manufacturer: 'manufacturer', Stock: 'stock' },
    }),
    categories: reads(get('/categories?page=1'), {
      permission: exact('Categories: readonly'),
      list: 'categories',
      title: 'descriptions.0.name',
      show: { Code: 'code' },
    }),
    customers: reads(get('/customers?page=1'), {
      permission: exact('Customers: readonly'),
      list: 'customers',
      title: personal('surname'),
      titled: 'Last name',
      show: { 'E-mail': personal('login.email') },
    }),
    orders: reads(get('/orders?page=1&order_by=creation_time&order_dir=desc'), {
      permission: exact('Orders: readonly'),
      list: 'orders',
      title: 'order_number',
      show: { Created: date('creation_time'), Total: money('order_total', { currency: 'currency_id' }) },
    }),
    pages: reads(get('/articles?page=1'), {
      called: 'Articles',
      permission: exact('Articles: readonly'),
      list: 'articles',
      title: 'descriptions.0.title',
    }),
    blogs: reads(get('/news?page=1'), {
      called: 'News',
      permission: exact('News: readonly'),
      list: 'news',
      title: 'descriptions.0.title',
    }),
  },

  answers: [
    when({ status: 301, header: { location: false } }, 'store-not-found', {
      says: 'The shop has moved to another server of Upgates. Copy the API URL again; it is no longer the one you entered.',
      field: 'storeUrl',
    }),
    when({ on: 'authenticate', status: [400, 401] }, 'credentials-rejected', {
      says: lines(
        'Upgates does not answer to this login and key: usually one of them is not whole, or they are exchanged.',
        'Copy both again before you try once more: after five wrong tries Upgates blocks the address for an hour.',
      ),
      field: 'apiKey',
    }),
    when({ on: 'authenticate', status: 403 }, 'credentials-rejected', {
      says: lines(
        'Upgates refuses this access altogether. Usually it is set inactive: activate it under Add-ons → API.',
        'There may also have been five wrong tries: then wait an hour. Or the API add-on may be off.',
      ),
      step: 'create-access',
    }),
    when({ on: 'entities', status: 403 }, 'permission-missing', {
      says: lines(
        'Login and key work, but Upgates refuses {entity}: usually this access may not read them.',
        'Set “{permission}” under Add-ons → API.',
      ),
      step: 'rights',
    }),
    when({ on: 'authenticate', status: 404 }, 'store-not-found', {
      says: lines(
        'Upgates finds nothing at {host}. Usually the address is mistyped or lacks the part that names the server, or the shop has moved.',
        'Copy the API URL again.',
      ),
      field: 'storeUrl',
    }),
    when({ status: 429 }, 'rate-limited', {
      says: lines(
        'The requests that your tariff allows are used up for now, perhaps by another tool.',
        'Wait, usually until the next full hour, then choose fewer kinds of data; a higher tariff or a package allows more.',
      ),
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
