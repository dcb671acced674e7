import {
  type AnswerFacts,
  type Auth,
  address,
  advise,
  anyPublicHost,
  bearer,
  type Condition,
  date,
  definePlatform,
  get,
  hostOf,
  mistake,
  money,
  personal,
  reads,
  secret,
  step,
  text,
  varies,
  when,
} from '../../definition/index.ts';

type Values = Record<string, string>;

const storeOf = (answer: unknown) => hostOf((answer as { storeURL?: unknown } | undefined)?.storeURL);

const isStudio = ({ storeUrl }: Values) => hostOf(storeUrl).endsWith('.studio.logicommerce.cloud');

/** Addresses that LogiCommerce gives begin with the number of the store; a store has others beside them. */
const storeNumber = (name: string) => /^(\d+)\.(?:site|studio)\.logicommerce\.cloud$/.exec(name)?.[1];
function isOtherStore({ json }: AnswerFacts, { storeUrl }: Values): boolean {
  const numbers = [storeNumber(hostOf(storeUrl)), storeNumber(storeOf(json))];
  return numbers.every(Boolean) && numbers[0] !== numbers[1];
}

/** The Cloud gives a token for the pair. */
const pair = {
  auth: { headers: { 'X-App-Id': '{appId}', 'X-App-Key': '{appKey}' } },
  take: {
    token: 'token',
    generation: (answer: unknown) => ((answer as { token?: unknown } | undefined)?.token ? 'cloud' : undefined),
  },
};

/** The older generation wants a fingerprint of the pair; some keep their key with the App ID in front of it. */
const signed: Auth = {
  sign: async (_request, { appId = '', appKey = '' }) => {
    const whole = appKey.startsWith(appId) ? appKey : appId + appKey;
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(whole));
    return { appid: appId, Authorization: `Basic ${btoa(String.fromCharCode(...new Uint8Array(hash)))}` };
  },
};

/** The older generation's lists stand under a word in capitals. */
const inCapitals = (answer: unknown): unknown[] | undefined =>
  Object.entries(Object(answer)).find(([name, value]) => name === name.toUpperCase() && Array.isArray(value))?.[1] as
    | unknown[]
    | undefined;

type Preview = Pick<Parameters<typeof reads>[1], 'called' | 'title' | 'show'>;

const cloud = (what: string, path: string, preview: Preview) =>
  reads(get(`${path}?perPage=1&page=1`), {
    permission: `read ${what}`,
    list: 'items',
    total: 'pagination.totalItems',
    ...preview,
  });

const v1 = 'https://api.logicommerce.net/v1';
const olderOrders = get(`${v1}/orders`, {
  auth: signed,
  take: { generation: (answer) => (inCapitals(answer) ? 'older' : undefined) },
});
const older = (what: string, request: typeof olderOrders, preview: Preview) =>
  reads(request, { permission: `read ${what}`, list: inCapitals, ...preview });

const inCloud = (what: string, path: string, preview: Preview) =>
  varies(
    'generation',
    { cloud: cloud(what, path, preview) },
    `No way is known to read ${what} from the older generation of LogiCommerce.`,
  );
const inOlder = (what: string, request: typeof olderOrders, preview: Preview) =>
  varies(
    'generation',
    { older: older(what, request, preview) },
    `With these values, LogiCommerce does not list ${what}; that needs its API Sync, which cannot be tested here. It says nothing about your values.`,
  );
const inBoth = (what: string, path: string, preview: Preview) =>
  varies(
    'generation',
    {
      cloud: cloud(what, path, preview),
      older: older(what, get(v1 + path, { auth: signed }), { title: 'ID' }),
    },
    `No way is known to read ${what} from this store.`,
  );

const name = 'language.name';

/** How the Cloud says that it does not know a pair. */
const refusals: Condition[] = [{ status: [401, 403] }, { status: '2xx', json: { code: /^AUTH_INVALID/ } }];

export const logicommerce = definePlatform({
  id: 'logicommerce',
  name: 'LogiCommerce',
  alsoCalled: ['Trilogi', 'Logicommerce Cloud'],
  summary: 'Create a private app in LogiCommerce, copy its App ID and App Key, and test them on this page.',
  reviewed: '2026-11-22',
  sources: [
    'https://github.com/logicommerce/sdk-php',
    'https://github.com/logicommerce/framework-php',
    'https://github.com/logicommerce/frontoffice-dev',
    'https://github.com/deco-cx/apps',
  ],
  notices: [
    {
      kind: 'info',
      title: 'Little is documented',
      text: 'LogiCommerce publishes little about private apps, so the names of menus and buttons may differ in your panel. **Customers and orders** cannot be tested here, except in stores of the older generation.',
    },
  ],
  needs: [
    'A login to the **LogiCommerce admin panel** that may open **Apps**.',
    'The **production** environment of your store. The developers’ environments, Studio and Sandbox, have apps and keys of their own.',
  ],

  methods: [
    {
      id: 'private-app',
      title: 'Private app',
      steps: [
        step(
          'store-url',
          'Copy the address of your store',
          'Open your shop as a customer does, and copy the address from the browser. That is the **Source Store URL**. The address of the admin panel is another one.',
        ),
        step(
          'open-apps',
          'Open the private apps',
          'Log in to the **LogiCommerce admin panel**, open **Apps**, and choose the tab **Private apps**.',
        ),
        step(
          'app-scopes',
          'Create an app that can read',
          'Click **Add**. Enter “{app}” as **App name**. Under **App Scopes**, give **read** access to what you want to move:\n\n{permissions}',
        ),
        step(
          'copy-pair',
          'Copy App ID and App Key',
          'Save, or press the button that generates the access data. Copy the **App ID** (**Client ID**) and the **App Key** (**Client Secret**). The **Commerce ID**, a short number shown near them, is not needed.',
        ),
      ],
      fields: [
        address('storeUrl', 'Store URL', {
          from: 'store-url',
          like: 'https://www.example-shop.es',
          help: 'The address that your customers see. It serves to compare.',
          optional: true,
          hosts: [anyPublicHost],
          neverHosts: [
            '8x*.logicommerce.net',
            '8x.logicommerce.net',
            '8x.logicommerce.cn',
            'api*.logicommerce.cloud',
            'api.logicommerce.cloud',
            'api.logicommerce.net',
            'logicommerce.com',
            '*.logicommerce.com',
          ],
          neverSays: 'This address belongs to LogiCommerce and is not your shop. Enter the address that your customers see.',
        }),
        text('appId', 'App ID / Client ID', {
          from: 'copy-pair',
          like: 'ABCDE12345',
          pattern: /^[A-Za-z0-9._-]{1,64}$/,
          patternSays: 'An App ID has letters and digits and no blanks. Copy it again from the private app.',
          mistakes: [
            mistake(/@/, 'This is an e-mail address. Copy the App ID from the private app.'),
            mistake(/\//, 'This is an address. Copy the App ID from the private app.'),
          ],
          notes: [{ match: /^\d{1,5}$/, says: 'This may be the Commerce ID. If it is rejected, copy the App ID instead.' }],
          found: [/\b(?:x-)?(?:\w+_)?(?:app|client)[ _-]?id(?:\s*[/(]\s*client id\)?)?["'\s:=]+([A-Za-z0-9._-]{1,64})/i],
        }),
        secret('appKey', 'App Key / Client Secret', {
          from: 'copy-pair',
          like: 'fakeappkey0000000000',
          pattern: /^(?!.*(?:@|:\/\/))\S{8,256}$/,
          patternSays: 'An App Key has at least eight characters and no blanks. Copy it again from the private app.',
          mistakes: [
            mistake(
              /^eyJ[\w-]*\.[\w-]+\.[\w-]*$/,
              'This is a token that was made from the key, and ends soon. Copy the App Key from the private app.',
            ),
            mistake(/^\S+@\S+$/, 'This is an e-mail address. Copy the App Key from the private app.'),
            mistake(/:\/\//, 'This is an address. Copy the App Key from the private app.'),
          ],
          found: [/(?:app[ _-]?key|client[ _-]?secret)(?:\s*[/(]\s*client secret\)?)?["'\s:=]+([^\s"',;]{8,256})/i],
        }),
      ],
      before: {
        cloud: get('https://api.logicommerce.cloud/auth', { ...pair, onlyIf: (values) => !isStudio(values) }),
        studio: get('https://api-studio.logicommerce.cloud/auth', { ...pair, onlyIf: isStudio }),
      },
    },
  ],
  afterwards: ['Delete the private app under **Apps → Private apps**. Its keys do not end by themselves, as far as is known.'],

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
    otherwise: { when: { test: (_, { token }) => !token }, ask: olderOrders },
  }),
  entities: {
    products: inBoth('products', '/products', {
      title: name,
      show: { SKU: 'codes.sku', Price: money('prices.prices.retailPrice') },
    }),
    categories: inBoth('categories', '/categories', { title: name }),
    customers: inOlder('customers', get(`${v1}/users`, { auth: signed }), {
      title: personal('ADDRESSBOOK.BILLINGADDRESS.0.FIRSTNAME'),
    }),
    orders: inOlder('orders', olderOrders, { title: 'DOCUMENTNUMBER', show: { Created: date('DATE') } }),
    manufacturers: inCloud('brands', '/brands', { called: 'Brands', title: name }),
    pages: inCloud('pages', '/pages', { title: name, show: { Type: 'pageType' } }),
    blogs: inCloud('blog posts', '/blog/posts', { title: name, show: { Published: date('publicationDate') } }),
  },

  answers: [
    ...[{ status: [410, 423] }, { status: 503, text: /maintenance/i }].map((condition) =>
      when(condition, 'store-unavailable', {
        says: 'LogiCommerce says that this store is not available, perhaps for maintenance. Check again later.',
      }),
    ),
    when({ json: { code: /^(AUTH_UNEXPECTED_ERROR|INTERNAL_ERROR)/ } }, 'platform-error'),
    when({ json: { code: /LICEN[CS]E/ } }, 'plan-required', {
      says: 'The store has no licence for this part of LogiCommerce, so {entity} cannot be read. Ask LogiCommerce for the module.',
    }),
    when({ on: ['cloud', 'studio'], status: 403, text: /\bip\b/i }, 'ip-blocked'),
    when({ on: ['cloud', 'studio'], json: { code: /ENVIRONMENT/ } }, 'credentials-rejected', {
      says: 'These keys belong to another environment, such as Studio or Sandbox. Create the private app in production, or enter the Store URL of the Studio store.',
      step: 'open-apps',
    }),
    when({ on: ['cloud', 'studio'], status: 404, html: false }, 'not-an-api', {
      says: 'LogiCommerce does not answer where its API was. Your values may be right; ask LogiCommerce about the API of your store.',
    }),
    ...refusals.map((condition) => when({ on: 'cloud', ...condition }, 'ok')),
    ...refusals.map((condition) =>
      when({ on: 'studio', ...condition }, 'credentials-rejected', {
        says: 'LogiCommerce’s Studio does not accept these keys. Studio has keys of its own: create the private app there, or enter the Store URL of the production store.',
        step: 'copy-pair',
      }),
    ),
    when({ status: 429 }, 'rate-limited'),
    when({ on: 'authenticate', status: '4xx', test: (_, { token }) => !token }, 'credentials-rejected', {
      says: 'LogiCommerce does not accept this App ID with this App Key. Copy both again; they may be swapped, or belong to another environment, such as Studio or Sandbox.',
      step: 'copy-pair',
    }),
    when({ on: 'authenticate', status: '2xx', test: isOtherStore }, 'store-not-found', {
      says: 'The app belongs to another store than the one of the Store URL. Create the private app in the right store, or correct the Store URL.',
      field: 'storeUrl',
    }),
    // The token is proof enough; the settings only serve to compare.
    when({ on: 'authenticate', status: '4xx' }, 'ok'),
    when({ on: 'entities', status: 401, json: { code: 'AUTH_EXPIRED' } }, 'credentials-expired', {
      says: 'The access that LogiCommerce gave for these keys ended during the check. Check again.',
    }),
    when({ on: 'entities', status: [401, 403] }, 'permission-missing', {
      says: 'The keys work, but the app may not read {entity}. Add read access to them under App Scopes.',
      step: 'app-scopes',
    }),
    when({ on: ['products', 'categories'], status: 404, test: (_, { generation }) => generation === 'older' }, 'skipped', {
      says: 'This store does not hand out {entity} where they were expected, so that cannot be checked. It says nothing about your values.',
    }),
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
      'LogiCommerce knows this store under another address than the Store URL that you entered. A store may have several; make sure that it is the right one.',
      { field: 'storeUrl' },
    ),
  ],
});
