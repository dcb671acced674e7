import {
  advise,
  bearer,
  date,
  definePlatform,
  get,
  hostOf,
  lines,
  money,
  personal,
  source,
  step,
  when,
} from '../../definition/index.ts';
import { isOtherStore, isStudio, refused, storeNumber, storeOf } from './answered.ts';
import { inBoth, inCloud, inOlder, olderOrders, tokenFor } from './asked.ts';
import { appId, appKey, storeUrl } from './fields.ts';

export const logicommerce = definePlatform({
  id: 'logicommerce',
  name: 'LogiCommerce',
  alsoCalled: ['Trilogi', 'Logicommerce Cloud'],
  summary: 'Create a private app in LogiCommerce, copy its App ID and App Key, and test them on this page.',
  reviewed: '2026-11-26',
  sources: [
    source('https://github.com/logicommerce/sdk-php', 'LogiCommerce’s own client', { dated: '2026' }),
    source('https://github.com/logicommerce/framework-php', 'LogiCommerce’s own framework for shops', { dated: '2026' }),
    source('https://github.com/logicommerce/frontoffice-dev', 'LogiCommerce’s environments for developers'),
    source('https://github.com/deco-cx/apps', 'A public client, with LogiCommerce’s description of its API'),
    source('https://api-sync.logicommerce.cloud/docs/reference.cfm?module=categories', 'API Sync: categories'),
  ],
  notices: [
    {
      kind: 'info',
      title: 'Little is documented',
      text: lines(
        'LogiCommerce publishes little about private apps, so the names of menus, buttons and permissions may differ in your panel.',
        '**Customers and orders** are not tested here, except in stores of the older generation. They seem to be read through a second API, **API Sync**.',
        'Whether the keys of a private app open it is not written anywhere public.',
      ),
    },
  ],
  needs: [
    'A login to the **LogiCommerce admin panel** that may open **Apps**.',
    'The **production** environment of your store. The developers’ environments, Studio and Sandbox, have apps and keys of their own.',
    'Which plan or licence the API needs is not published. Some parts need a licence of their own.',
  ],

  methods: [
    {
      id: 'private-app',
      title: 'Private app',
      minutes: 6,
      keyLives: 'until you delete the app, as far as is known',
      steps: [
        step(
          'store-url',
          'Copy the address of your store',
          lines(
            'Visit your shop as a customer does, and copy the address from the browser. That is the **Store URL** (also **Source Store URL**).',
            'The address of the admin panel is another one.',
          ),
        ),
        step(
          'open-apps',
          'Open the private apps',
          'Log in to the **LogiCommerce admin panel** and open [[Apps → Private apps]].',
        ),
        step(
          'app-scopes',
          'Create an app that can read',
          lines(
            'Click **Add**. Enter “{app}” as **App name**.',
            'Under **App Scopes**, give **read** access to what you want to move:\n\n{permissions}',
          ),
        ),
        step(
          'copy-pair',
          'Copy App ID and App Key',
          lines(
            'Save, or press the button that generates the access data.',
            'Copy the **App ID** (**Client ID**) and the **App Key** (**Client Secret**).',
            'The **Commerce ID**, a short number shown near them, is not needed.',
          ),
        ),
      ],
      fields: [storeUrl, appId, appKey],
      before: {
        cloud: tokenFor('https://api.logicommerce.cloud/auth', (values) => !isStudio(values)),
        studio: tokenFor('https://api-studio.logicommerce.cloud/auth', isStudio),
      },
    },
  ],
  afterwards: ['Delete the private app under [[Apps → Private apps]]. Its keys do not end by themselves, as far as is known.'],

  api: {
    name: 'Storefront API, or the older API v1',
    hosts: ['api.logicommerce.cloud', 'api-studio.logicommerce.cloud', 'api.logicommerce.net'],
    base: 'https://{host}',
    // Wanted with every request; any country and any address will do.
    headers: { countryCode: 'ES', ip: '127.0.0.1' },
    auth: bearer('{token}'),
    regions: {
      hosts: { cloud: 'api.logicommerce.cloud', studio: 'api-studio.logicommerce.cloud' },
      choose: (values) => (isStudio(values) ? 'studio' : 'cloud'),
      order: ['cloud'],
      nextOn: [401],
    },
    atOnce: 1,
    // The older generation knows no way to ask for less than everything.
    maxBytes: 256 * 1024,
    cutOffCounts: true,
    limits: 'No limits are documented. This check asks one question at a time.',
  },
  // Without a token, the pair may be one of the older generation.
  authenticate: get('/settings/general', {
    proves: ['storeURL', 'name'],
    otherwise: { when: { test: (_, { token }) => !token }, ask: olderOrders },
  }),
  entities: {
    products: inBoth('products', '/products', {
      title: 'language.name',
      show: { SKU: 'codes.sku', Price: money('prices.prices.retailPrice') },
    }),
    categories: inBoth('categories', '/categories', { title: 'language.name' }),
    customers: inOlder('customers', '/users', {
      title: personal('ADDRESSBOOK.BILLINGADDRESS.0.FIRSTNAME'),
      titled: 'First name',
    }),
    orders: inOlder('orders', '/orders', { title: 'DOCUMENTNUMBER', show: { Created: date('DATE') } }),
    manufacturers: inCloud('brands', '/brands', { called: 'Brands', title: 'language.name' }),
    pages: inCloud('pages', '/pages', { title: 'language.name', show: { Type: 'pageType' } }),
    blogs: inCloud('blog posts', '/blog/posts', { title: 'language.name', show: { Published: date('publicationDate') } }),
  },

  answers: [
    when({ status: 503, text: /maintenance/i }, 'store-unavailable', {
      says: 'LogiCommerce says that this store is not available, perhaps for maintenance. Check again later.',
    }),
    when({ json: { code: /^(AUTH_UNEXPECTED_ERROR|INTERNAL_ERROR)/ } }, 'platform-error'),
    when({ json: { code: /LICEN[CS]E/ } }, 'plan-required', {
      says: 'The store has no licence for this part of LogiCommerce, so {entity} cannot be read. Ask LogiCommerce for the module.',
    }),
    when({ on: ['cloud', 'studio'], status: 403, json: { message: /\bip\b/i } }, 'ip-blocked'),
    when({ on: ['cloud', 'studio'], json: { code: /ENVIRONMENT/ } }, 'credentials-rejected', {
      says: lines(
        'These keys belong to another environment, such as Studio or Sandbox.',
        'Create the private app in production, or enter the Store URL of the Studio store.',
      ),
      step: 'open-apps',
    }),
    when({ on: ['cloud', 'studio'], status: 404 }, 'not-an-api', {
      says: lines(
        'LogiCommerce’s API does not answer at its usual place. Your values may be right;',
        'ask LogiCommerce about the API of your store.',
      ),
    }),
    // A pair that the Cloud does not know is shown to the older generation.
    when(refused('cloud'), 'ok'),
    when(refused('studio'), 'credentials-rejected', {
      says: lines(
        'LogiCommerce’s Studio does not accept these keys: usually they are of another environment, or one is not whole.',
        'Create the private app in Studio, or enter the Store URL of the production store.',
      ),
      step: 'copy-pair',
    }),
    when({ status: 429 }, 'rate-limited'),
    when({ on: 'authenticate', status: '4xx', html: false, test: (_, { token }) => !token }, 'credentials-rejected', {
      says: lines(
        'LogiCommerce does not accept this App ID with this App Key. Usually one is not whole, or they are swapped: copy both again.',
        'They may also belong to another environment, such as Studio or Sandbox, or to an app that was deleted.',
      ),
      step: 'copy-pair',
    }),
    when({ on: 'authenticate', status: '2xx', test: isOtherStore }, 'store-not-found', {
      says: lines(
        'The app belongs to another store than the one of the Store URL.',
        'Create the private app in the right store, or correct the Store URL.',
      ),
      field: 'storeUrl',
    }),
    // The token is proof enough; the settings only serve to compare.
    when({ on: 'authenticate', status: '4xx' }, 'ok'),
    when({ on: 'entities', status: 401, json: { code: 'AUTH_EXPIRED' } }, 'credentials-expired', {
      says: 'The access that LogiCommerce gave for these keys ended during the check. Check again.',
    }),
    when({ on: 'entities', status: [401, 403] }, 'permission-missing', {
      says: lines(
        'The keys work, but LogiCommerce refuses {entity}: usually the app may not read them.',
        'Add read access to them under App Scopes.',
      ),
      step: 'app-scopes',
    }),
    when(
      { on: ['products', 'categories'], status: 404, html: false, test: (_, { generation }) => generation === 'older' },
      'skipped',
      {
        says: lines(
          'This store does not hand out {entity} where they were expected, so that cannot be checked.',
          'It says nothing about your values.',
        ),
      },
    ),
  ],
  advice: [
    advise(
      { when: { on: 'authenticate', json: { active: false } } },
      'LogiCommerce says that the shop is switched off for customers. That does not hinder reading.',
    ),
    advise(
      {
        test: ({ values, answers }) => {
          const own = storeOf(answers.authenticate);
          const entered = hostOf(values.storeUrl);
          return entered !== '' && !storeNumber(entered) && own !== '' && own !== entered;
        },
      },
      lines(
        'LogiCommerce knows this store under another address than the Store URL that you entered.',
        'A store may have several; make sure that it is the right one.',
      ),
      { field: 'storeUrl' },
    ),
  ],
});
