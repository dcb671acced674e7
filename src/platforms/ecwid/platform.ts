import {
  advise,
  bearer,
  definePlatform,
  exact,
  get,
  lines,
  money,
  notOffered,
  personal,
  reads,
  source,
  when,
} from '../../definition/index.ts';
import { hasAnotherAddress, namesSeveralStores } from './answered.ts';
import { customApp } from './customApp.ts';
import { playground } from './playground.ts';

export const ecwid = definePlatform({
  id: 'ecwid',
  name: 'Ecwid',
  alsoCalled: ['Ecwid by Lightspeed', 'Lightspeed eCom (E-Series)'],
  summary:
    'Get the Store ID and the secret token of your Ecwid store, or its Personal Collection URL, and test them on this page.',
  reviewed: '2026-11-26',
  sources: [
    source('https://docs.ecwid.com/api-reference', 'API reference'),
    source('https://docs.ecwid.com/api-reference/rest-api/rest-api-error-codes', 'Error codes'),
    source('https://api-docs.ecwid.com/reference/get-started-with-rest-api', 'Get started with the REST API'),
    source('https://api-docs.ecwid.com/reference/access-ecwid-api', 'Who has access to the API'),
    source('https://docs.ecwid.com/develop-apps/app-settings', 'App settings'),
    source(
      'https://docs.ecwid.com/changelog/march-2025/march-20/discontinued-tokens-passing-in-query-params-of-api-calls',
      'Tokens in addresses are refused',
      { dated: '2025-03-20' },
    ),
    source('https://github.com/api-evangelist/ecwid', 'Copy of the price page', { dated: '2026-09-20' }),
    source(
      'https://next-cart.com/how-to-get-api-credentials-from-ecwid',
      'How a tool’s customers get the Personal Collection URL',
    ),
    source('https://help.migrationpro.io/en/articles/7887872', 'How another tool’s customers get it'),
    source('https://litextension.com/migration-guide/get-api-ecwid.html', 'How a tool’s customers make a custom app'),
  ],
  needs: [
    lines(
      'The **Venture**, **Business** or **Unlimited** plan: Ecwid names these three for its API.',
      'Whether **Starter** has it is not known. On a **Free** plan every request is refused, whatever you enter.',
    ),
    'The login of the **store owner**, or of **staff with full access**.',
  ],

  methods: [playground, customApp],

  api: {
    name: 'REST API v3',
    hosts: ['ecwid-api-playground.s3.amazonaws.com', 'app.ecwid.com'],
    base: 'https://app.ecwid.com/api/v3/{storeId}',
    auth: bearer('{secretToken}'),
    lists: { list: 'items', total: 'total' },
    maxBytes: 2 * 1024 * 1024,
    pauseAfterRejectionS: 300,
    wrongTries: { atMost: 15, perS: 60 },
    pace: { allows: { requests: 600, perS: 60 }, inLists: 100 },
    limits:
      'Ecwid allows 600 requests a minute, and blocks who tries wrong tokens again and again. So nothing more is asked until the token has proved right.',
  },
  authenticate: get(
    '/profile?responseFields=generalInfo(storeId,storeUrl),account(suspended,availableFeatures),settings(storeName,closed)',
    { proves: 'generalInfo.storeId' },
  ),
  entities: {
    products: reads(get('/products?limit=1&responseFields=total,items(id,name,sku,price)'), {
      permission: exact('read_catalog'),
      title: 'name',
      show: { SKU: 'sku', Price: money('price') },
    }),
    categories: reads(get('/categories?limit=1&responseFields=total,items(id,name,enabled)'), {
      permission: exact('read_catalog'),
      title: 'name',
    }),
    customers: reads(get('/customers?limit=1&responseFields=total,items(id,name)'), {
      permission: exact('read_customers'),
      title: personal('name'),
      show: { Number: 'id' },
    }),
    orders: reads(get('/orders?limit=1&responseFields=total,items(id,total,paymentStatus)'), {
      permission: exact('read_orders'),
      title: 'id',
      show: { Payment: 'paymentStatus', Total: money('total') },
    }),
    pages: notOffered('Ecwid’s API does not hand out the pages of the site.'),
    blogs: notOffered('Ecwid has no blog.'),
  },

  answers: [
    when({ on: 'collection', text: /https?:\/\/(?!app\.ecwid\.com\/)[^/\s"]+\/api\/v3\/\d+\//i }, 'host-not-allowed', {
      says: 'The file behind this address leads to a server that is not Ecwid’s, so your token was not sent. Make a new Personal Collection URL in the API Playground.',
      field: 'collectionUrl',
      step: 'open-playground',
    }),
    when({ on: 'collection', test: namesSeveralStores }, 'platform-error', {
      says: 'The file behind this address names more than one store. Make a new Personal Collection URL in the API Playground.',
      step: 'open-playground',
    }),
    when({ on: 'collection', status: [403, 404] }, 'credentials-rejected', {
      says: lines(
        'Ecwid’s storage gives nothing out at this Personal Collection URL. Usually it is mistyped, or no longer valid.',
        'Connect the API Playground again and copy the new address.',
      ),
      field: 'collectionUrl',
      step: 'open-playground',
    }),
    when({ on: 'collection', status: '3xx' }, 'not-an-api', {
      says: 'This address leads elsewhere. Copy the Personal Collection URL itself.',
      field: 'collectionUrl',
    }),
    when({ on: 'collection', status: '2xx', html: true }, 'not-an-api', {
      says: 'There is a web page behind this address, and not the file with your store’s access. Copy the Personal Collection URL itself.',
      field: 'collectionUrl',
    }),
    when(
      [
        { on: 'collection', status: '2xx', lacks: 'storeId' },
        { on: 'collection', status: '2xx', lacks: 'secretToken' },
      ],
      'credentials-rejected',
      {
        says: lines(
          'In the file behind this address no access to a store is found. Connect the API Playground again and copy the new address;',
          'if that does not help, use the other way, “Store ID and Secret Token”.',
        ),
        field: 'collectionUrl',
        step: 'open-playground',
      },
    ),
    when([{ text: /STORE_IS_SUSPENDED/ }, { on: 'authenticate', json: { 'account.suspended': true } }], 'store-unavailable', {
      says: 'Ecwid says that this store is paused or suspended. Resume it in the Ecwid admin, then check again.',
    }),
    when([{ text: /NOT_AVAILABLE_ON_CURRENT_PLAN/ }, { status: 402 }], 'plan-required', {
      says: 'Ecwid gives this store no access to its API. Usually its plan has none: Ecwid names Venture, Business and Unlimited. Change the plan, then check again.',
    }),
    when({ on: 'entities', text: /INSUFFICIENT_APP_SCOPE/ }, 'permission-missing', {
      says: 'The token may not read {entity}: the permission “{permission}” is missing. The setup step says how to add it.',
      step: ['open-playground', 'app-scopes'],
    }),
    when({ on: 'authenticate', text: /INSUFFICIENT_APP_SCOPE/ }, 'permission-missing', {
      step: ['open-playground', 'app-scopes'],
    }),
    when([{ text: /INVALID_API_TOKEN/ }, { on: 'authenticate', status: [401, 403] }], 'credentials-rejected', {
      says: lines(
        'Ecwid does not accept the token for this store.',
        'Usually the app was removed, or the token belongs to another store: log in to the right store and make a new one.',
      ),
      field: ['collectionUrl', 'secretToken'],
      step: ['open-playground', 'copy-secret-token'],
    }),
    when({ on: 'entities', status: 403 }, 'permission-missing', { step: ['open-playground', 'app-scopes'] }),
    when({ on: 'authenticate', status: 404 }, 'store-not-found', {
      says: 'Ecwid does not know this store. Usually the number of the store is mistyped, or the store was deleted.',
      field: ['collectionUrl', 'storeId'],
    }),
  ],
  advice: [
    advise(
      { when: { on: 'authenticate', json: { 'settings.closed': true } } },
      'The storefront is closed for maintenance. That does not hinder the API.',
    ),
    advise(
      { test: hasAnotherAddress },
      'These values belong to a store with another address than the Store URL that you entered. Make sure that it is the right store.',
      { field: 'storeUrl' },
    ),
    advise(
      { method: 'collection-url', when: { on: 'authenticate', json: { 'generalInfo.storeId': /./ } } },
      'The Personal Collection URL opens your store for whoever has it. Remove the API Playground under Apps → My Apps when the work is done.',
    ),
  ],
});
