import {
  address,
  advise,
  anyPublicHost,
  bearer,
  type Condition,
  definePlatform,
  get,
  hostOf,
  mistake,
  money,
  notOffered,
  personal,
  reads,
  secret,
  step,
  text,
  when,
} from '../../definition/index.ts';

const host = (address: unknown) => hostOf(address).replace(/^www\./, '');

/** The file repeats the store's number in every request; two numbers mean that it is not one store's file. */
const namesSeveralStores = ({ text }: { text: string }) => new Set(text.match(/(?<=\/api\/v3\/)\d+(?=\/)/g)).size > 1;

const missingScope = (condition: Condition) => [
  when({ ...condition, method: 'collection-url' }, 'permission-missing', {
    says: 'The token may not read {entity}: the permission “{permission}” is missing. Connect the API Playground again and accept every permission.',
    step: 'open-playground',
  }),
  when(condition, 'permission-missing', {
    says: 'The token may not read {entity}: the permission “{permission}” is missing. Ask Ecwid’s support to add it to your app, then install the app again.',
    step: 'app-scopes',
  }),
];

export const ecwid = definePlatform({
  id: 'ecwid',
  name: 'Ecwid',
  alsoCalled: ['Ecwid by Lightspeed', 'Lightspeed eCom (E-Series)'],
  summary: 'Get the Personal Collection URL of your Ecwid store, or its Store ID and secret token, and test them on this page.',
  reviewed: '2026-11-22',
  sources: [
    'https://docs.ecwid.com/api-reference',
    'https://docs.ecwid.com/api-reference/rest-api/rest-api-error-codes',
    'https://api-docs.ecwid.com/reference/get-started-with-rest-api',
    'https://docs.ecwid.com/develop-apps/app-settings',
    'https://next-cart.com/how-to-get-api-credentials-from-ecwid',
    'https://help.migrationpro.io/en/articles/7887872',
  ],
  notices: [
    {
      kind: 'warning',
      title: 'A paid plan is needed',
      text: 'On the **Free** plan Ecwid refuses every API request, whatever values you enter.',
    },
  ],
  needs: ['A **paid** Ecwid plan.', 'The login of the store owner.'],

  methods: [
    {
      id: 'collection-url',
      title: 'Personal Collection URL',
      intro: 'The quick way. If the API Playground does not let you in, use the other tab.',
      steps: [
        step(
          'log-in',
          'Log in to your store',
          'Log in to your **Ecwid Admin Panel**. If you have several stores, make sure that the right one is open.',
        ),
        step(
          'open-playground',
          'Connect the API Playground',
          'In a **new tab of the same browser** open `https://api-playground.ecwid.com/` and press **Connect with Ecwid**. Accept every permission that it asks for.',
        ),
        step(
          'copy-url',
          'Copy the Personal Collection URL',
          'The page reloads. Skip what it says about Postman; look for the **Personal Collection URL**, the long address that ends in `.json.postman_collection`, and copy all of it.\n\nWhoever has this address can read your store: treat it like a password.',
        ),
      ],
      fields: [
        address('storeUrl', 'Store URL', {
          like: 'https://store1234567.company.site',
          help: 'The address that your customers see. It only serves to compare.',
          optional: true,
          hosts: [anyPublicHost],
          notes: [
            {
              match: /^https:\/\/my\.ecwid\.com/,
              says: 'This is the address of the Ecwid admin. Enter the one that your customers see.',
            },
          ],
        }),
        address('collectionUrl', 'Personal Collection URL', {
          from: 'copy-url',
          like: 'https://ecwid-api-playground.s3.amazonaws.com/1234567_0000000000000000.json.postman_collection',
          secret: true,
          keep: 'path',
          hosts: ['ecwid-api-playground.s3.amazonaws.com'],
          hostSays:
            'This address does not come from the API Playground. Copy the Personal Collection URL; it starts with https://ecwid-api-playground.s3.amazonaws.com/.',
          neverHosts: ['api-playground.ecwid.com', 'ecwid.com', '*.ecwid.com', '*.company.site'],
          neverSays:
            'This is the page, not the address shown on it. Press Connect with Ecwid there, then copy the long address that ends in .json.postman_collection.',
          clean: [
            [/^(?:https?:\/\/)?s3\.amazonaws\.com\/ecwid-api-playground\//i, 'https://ecwid-api-playground.s3.amazonaws.com/'],
          ],
          pattern: /^https:\/\/[^/]+\/[^/]+$/,
          patternSays: 'The address is not complete. It ends in .json.postman_collection.',
          mistakes: [
            mistake(
              /^(secret|public)_/,
              'This is a token, not an address. Choose “Store ID and Secret Token” and enter it there.',
            ),
          ],
          notes: [
            {
              match: /^(?!.*\.json\.postman_collection$)/,
              says: 'A Personal Collection URL usually ends in .json.postman_collection. This one may be cut off.',
            },
          ],
          found: [/(https?:\/\/ecwid-api-playground\.s3\.amazonaws\.com\/\S+?\.json\.postman_collection)/i],
        }),
      ],
      before: {
        collection: get('{collectionUrl}', {
          auth: 'none',
          headers: { Accept: '*/*' },
          take: {
            storeId: { match: /\/api\/v3\/(\d+)\// },
            secretToken: { match: /(?:[?&]token=|"value"\s*:\s*"(?=secret_))([^&"\\\s]+)/ },
          },
        }),
      },
    },
    {
      id: 'secret-token',
      title: 'Store ID and Secret Token',
      intro: 'The way that Ecwid’s own documentation describes today: a custom app, made for your store only.',
      steps: [
        step(
          'create-app',
          'Create a custom app',
          'Log in to your Ecwid admin and open `https://my.ecwid.com/#develop-apps`. Create an app and name it “{app}”.',
        ),
        step(
          'app-scopes',
          'Allow reading',
          'The app needs these permissions:\n\n{permissions}\n\nA new custom app has only some of them. For the others, ask Ecwid’s support, then install the app again.',
        ),
        step(
          'copy-secret-token',
          'Copy the secret token',
          'Open the app’s **Details** and copy the **secret token**. It starts with `secret_`.',
        ),
        step('store-id', 'Copy the Store ID', 'The **Store ID** is the number at the bottom of every page of the Ecwid admin.'),
      ],
      fields: [
        text('storeId', 'Store ID', {
          from: 'store-id',
          like: '1234567',
          added: true,
          clean: [[/^#/, '']],
          pattern: /^\d{1,12}$/,
          patternSays: 'The Store ID is a number, such as 1234567. It stands at the bottom of every page of the Ecwid admin.',
          mistakes: [mistake(/^(secret|public)_/, 'This is a token. The Store ID is a number.', { belongsIn: 'secretToken' })],
        }),
        secret('secretToken', 'Secret Token', {
          from: 'copy-secret-token',
          like: 'secret_00000000000000000000000000000000',
          added: true,
          clean: [[/^(?:Authorization:\s*)?Bearer\s+/i, '']],
          pattern: /^\S{8,}$/,
          patternSays: 'The secret token starts with secret_ and has no blanks. Copy it again.',
          mistakes: [
            mistake(
              /^public_/,
              'This is the public token, which cannot read orders or customers. Copy the secret token; it starts with secret_.',
            ),
            mistake(/^\d{1,12}$/, 'This is the Store ID. The secret token starts with secret_.', { belongsIn: 'storeId' }),
            mistake(
              /^https:\/\/ecwid-api-playground\./,
              'This is a Personal Collection URL. Choose the other tab and enter it there.',
            ),
          ],
        }),
      ],
    },
  ],
  afterwards: [
    'Open **Apps → My Apps** in the Ecwid admin and remove the API Playground, or your custom app. The token ends with it; until then the Personal Collection URL goes on opening your store.',
  ],

  api: {
    name: 'REST API v3',
    hosts: ['ecwid-api-playground.s3.amazonaws.com', 'app.ecwid.com'],
    base: 'https://app.ecwid.com/api/v3/{storeId}',
    auth: bearer('{secretToken}'),
    maxBytes: 2 * 1024 * 1024,
    pauseAfterRejectionS: 300,
    wrongTries: { atMost: 15, perS: 60 },
    limits:
      'Ecwid allows 600 requests a minute, and blocks who tries wrong tokens again and again. So nothing more is asked until the token has proved right.',
  },
  authenticate: get(
    '/profile?responseFields=generalInfo(storeId,storeUrl),account(suspended,availableFeatures),settings(storeName,closed)',
  ),
  entities: {
    products: reads(get('/products?limit=1&responseFields=total,items(id,name,sku,price)'), {
      permission: 'read_catalog',
      list: 'items',
      title: 'name',
      show: { SKU: 'sku', Price: money('price') },
      total: 'total',
    }),
    categories: reads(get('/categories?limit=1&responseFields=total,items(id,name,enabled)'), {
      permission: 'read_catalog',
      list: 'items',
      title: 'name',
      total: 'total',
    }),
    customers: reads(get('/customers?limit=1&responseFields=total,items(id,name)'), {
      permission: 'read_customers',
      list: 'items',
      title: personal('name'),
      show: { Number: 'id' },
      total: 'total',
    }),
    orders: reads(get('/orders?limit=1&responseFields=total,items(id,total,paymentStatus)'), {
      permission: 'read_orders',
      list: 'items',
      title: 'id',
      show: { Payment: 'paymentStatus', Total: money('total') },
      total: 'total',
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
      says: 'There is nothing behind this Personal Collection URL: it is mistyped, or no longer valid. Connect the API Playground again and copy the new address.',
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
    ...['storeId', 'secretToken'].map((lacks) =>
      when({ on: 'collection', status: '2xx', lacks }, 'credentials-rejected', {
        says: 'The file behind this address holds no access to a store. Connect the API Playground again and copy the new address.',
        field: 'collectionUrl',
        step: 'open-playground',
      }),
    ),
    when({ text: /STORE_IS_SUSPENDED/ }, 'store-unavailable', {
      says: 'Ecwid says that this store is paused or suspended. Resume it in the Ecwid admin, then check again.',
    }),
    when({ on: 'authenticate', json: { 'account.suspended': true } }, 'store-unavailable', {
      says: 'Ecwid says that this store is suspended. Resume it in the Ecwid admin, then check again.',
    }),
    when({ status: 402 }, 'plan-required', {
      says: 'Ecwid says that this store’s plan has no API. The Free plan has none; upgrade to a paid plan, then check again.',
    }),
    ...missingScope({ text: /INSUFFICIENT_APP_SCOPE/ }),
    ...[{ text: /INVALID_API_TOKEN/ }, { on: 'authenticate', status: [401, 403] }].map((condition) =>
      when(condition, 'credentials-rejected', {
        says: 'Ecwid does not accept the token for this store. Make a new one, and check that you are logged in to the right store.',
        field: ['collectionUrl', 'secretToken'],
        step: ['open-playground', 'copy-secret-token'],
      }),
    ),
    ...missingScope({ on: 'entities', status: 403 }),
    when({ on: 'authenticate', status: 404 }, 'store-not-found', {
      says: 'Ecwid does not know this store. It may have been deleted, or the Store ID is wrong.',
      field: ['collectionUrl', 'storeId'],
    }),
  ],
  advice: [
    advise(
      { when: { on: 'authenticate', json: { 'settings.closed': true } } },
      'The storefront is closed for maintenance. That does not hinder the API.',
    ),
    advise(
      {
        test: ({ values, answers }) => {
          const actual = host(
            (answers.authenticate as { generalInfo?: { storeUrl?: string } } | undefined)?.generalInfo?.storeUrl,
          );
          return Boolean(values.storeUrl) && actual !== '' && actual !== host(values.storeUrl);
        },
      },
      'These values belong to a store with another address than the Store URL that you entered. Make sure that it is the right store.',
      { field: 'storeUrl' },
    ),
    advise(
      { method: 'collection-url', when: { on: 'authenticate', json: { 'generalInfo.storeId': /./ } } },
      'The Personal Collection URL opens your store for whoever has it. Remove the API Playground under Apps → My Apps when the work is done.',
    ),
  ],
});
