import {
  type AnswerFacts,
  address,
  advise,
  anyPublicHost,
  basic,
  bearer,
  date,
  definePlatform,
  exchange,
  get,
  jwtIsOver,
  mistake,
  money,
  notOffered,
  personal,
  reads,
  secret,
  step,
  text,
  varies,
  when,
} from '../definition/index.ts';

type Values = Record<string, string>;

const isNow = ({ apiUrl = '' }: Values) => apiUrl.includes('/rs/shops/');

/** The API's own server says what is wrong in pages of its own; every other page comes from somewhere else. */
const isApi = ({ text }: AnswerFacts) => /powered by jetty|<title>Error \d{3}/i.test(text) || !/<(!doctype|html)/i.test(text);

const fields = (json: unknown) => Object(json) as Record<string, unknown>;

/** An empty list is left out in some shops. */
const embedded = (answer: unknown): unknown[] | undefined => {
  if (!Object.hasOwn(fields(answer), 'page')) return undefined;
  return Object.values(fields(fields(answer)._embedded)).find(Array.isArray) ?? [];
};

const nowType = 'application/vnd.epages.v1+json';
const beyondType = 'application/hal+json';

type Options = Omit<Parameters<typeof reads>[1], 'list'>;
type List = Parameters<typeof reads>[1]['list'];

const now = (path: string, options: Options, list: List = 'items') =>
  reads(get(`{apiUrl}/${path}`, { headers: { Accept: nowType } }), { list, total: 'results', ...options });

const beyond = (path: string, options: Options) =>
  reads(get(`{apiUrl}/${path}?size=1`, { headers: { Accept: beyondType } }), {
    list: embedded,
    total: 'page.totalElements',
    ...options,
  });

const beyondData = {
  products: beyond('products', {
    permission: 'read products (prod:r)',
    title: 'name',
    show: { SKU: 'sku', Price: money('salesPrice.amount', { currency: 'salesPrice.currency' }) },
  }),
  categories: beyond('categories', { permission: 'read categories (catg:r)', title: 'name' }),
  customers: beyond('customers', {
    permission: 'read customers (cust:r)',
    title: 'customerNumber',
    show: {
      'First name': personal('defaultBillingAddress.firstName'),
      'Last name': personal('defaultBillingAddress.lastName'),
    },
  }),
  orders: beyond('orders', { permission: 'read orders (ordr:r)', title: 'orderNumber' }),
  pages: beyond('shop/legal', { called: 'Legal pages', permission: 'read legal content (legl:r)', title: 'type' }),
};

const nowData = {
  products: now('products?resultsPerPage=1', {
    permission: 'products_read',
    title: 'name',
    show: { Number: 'productNumber', Price: money('priceInfo.price.amount', { currency: 'priceInfo.price.currency' }) },
  }),
  categories: now('categories', { permission: 'products_read', title: 'name' }, ''),
  customers: now('customers?resultsPerPage=1', {
    permission: 'customers_read',
    title: 'customerNumber',
    show: { 'First name': personal('billingAddress.firstName'), 'Last name': personal('billingAddress.lastName') },
  }),
  orders: now('orders?resultsPerPage=1', {
    permission: 'orders_read',
    title: 'orderNumber',
    show: { Total: money('grandTotal', { currency: 'currencyId' }), Created: date('creationDate') },
  }),
  pages: now('legal', { called: 'Legal pages', permission: 'legal_read', title: 'name' }, (answer) =>
    Object.keys(fields(answer)).map((name) => ({ name })),
  ),
};

const inEither = (id: keyof typeof nowData) =>
  varies('line', { now: nowData[id], beyond: beyondData[id] }, 'The address does not tell which ePages this is.');

/** What everybody may know of a shop; it proves the address before any credentials are sent there. */
const beyondShop = get('{apiUrl}/shop', {
  auth: 'none',
  headers: { Accept: beyondType },
  onlyIf: (values) => !isNow(values),
  take: { line: () => 'beyond', accept: () => beyondType, one: () => 'size' },
});
const nowShop = get('{apiUrl}', {
  auth: 'none',
  headers: { Accept: nowType },
  onlyIf: isNow,
  take: { line: () => 'now', accept: () => nowType, one: () => 'resultsPerPage' },
});

const apiUrl = (from: string, options: { like: string; pattern: RegExp; patternSays: string; help?: string }) =>
  address('apiUrl', 'API URL', {
    from,
    keep: 'path',
    hosts: [anyPublicHost],
    clean: [
      [/^(.*?\/rs\/shops\/[^/?#]+).*$/i, '$1'],
      [/^(?:https?:\/\/)?([^/]+)\/epages\/([^/.?#]+).*$/i, 'https://$1/rs/shops/$2'],
      [/^(?:https?:\/\/)?([a-z0-9-]+\.beyondshop\.cloud)(?:\/(?!rs\/).*)?$/i, 'https://$1/api'],
      [/^(.+?\/api)(?:[/?#].*)?$/i, '$1'],
    ],
    ...options,
  });

export const epages = definePlatform({
  id: 'epages',
  name: 'ePages',
  alsoCalled: ['ePages Now', 'ePages Beyond', 'ePages Base', 'epages6', 'Beyond Shop', 'ePages Store'],
  summary: 'Create a private app for your ePages shop, work out its API URL, and test both on this page.',
  reviewed: '2026-11-22',
  sources: [
    'https://developer.epages.com/apps/create-app.html',
    'https://developer.epages.com/apps/install-app.html',
    'https://developer.epages.com/beyond-docs/',
    'https://github.com/ePages-de/epages-docs',
    'https://github.com/ePages-de/beyond_api-ruby_client',
    'https://afosto.com/docs/apps/epages-integration',
  ],
  notices: [
    {
      kind: 'info',
      title: 'Which ePages is it?',
      text: 'Look at the address of your back office. With `/epages/` or `.admin` in it, the shop is **ePages Now**, or the older **Base**. With `/cockpit` in it, as in `https://your-shop.beyondshop.cloud/cockpit`, it is **ePages Beyond**. Providers sell both under names of their own.\n\nIn **Base** you cannot make a key yourself. Ask your provider for an app, or to move to ePages Now.',
    },
  ],
  needs: ['A login to the **ePages admin** that may open **Apps**.', 'A shop on **ePages Now** or **ePages Beyond**.'],

  methods: [
    {
      id: 'private-app',
      title: 'Access token',
      intro:
        'For **ePages Now**, where an Access Token stays valid as long as its app. A token of ePages Beyond fits here too, but lasts about an hour.',
      steps: [
        step(
          'store-url',
          'Copy the address of your shop',
          'Open your shop as a customer does, and copy the address from the browser. That is the **Source Store URL**.',
        ),
        step(
          'api-url',
          'Work out the API URL',
          'For **ePages Now**, take the host and the shop’s name from the address of the back office: `https://HOST/epages/NAME.admin/…` makes `https://HOST/rs/shops/NAME`. You may also paste that address into the field below.\n\nFor **ePages Beyond**, append `/api` to the address of the shop: `https://your-shop.beyondshop.cloud/api`.',
        ),
        step(
          'create-app',
          'Create a private app',
          'Log in to your **ePages admin** and go to **Apps → Private apps → Add**. Name the **private app** “{app}”.',
        ),
        step(
          'scopes',
          'Allow reading',
          'Under **App Scopes** (also **Permissions/Scopes**), tick what you want to move. Names with `_read` are those of ePages Now, the others those of Beyond:\n\n{permissions}',
        ),
        step(
          'copy-token',
          'Copy the token',
          'Press **Generate access data**, or save. Copy the **Access Token**. **Client ID** and **Client Secret** appear beside it and are not needed here.\n\nDo not press **Test authorisation** afterwards: it deletes the token.',
        ),
      ],
      fields: [
        address('storeUrl', 'Source Store URL', {
          from: 'store-url',
          like: 'https://www.fake-shop.example',
          help: 'The address that your customers see. Only the tool needs it; it is not asked here.',
          optional: true,
          hosts: [anyPublicHost],
          mistakes: [
            mistake(/\/cockpit\b|\.admin\b|ObjectID=/i, 'This is the back office. Enter the address that your customers see.'),
          ],
        }),
        apiUrl('api-url', {
          like: 'https://www.fake-shop.example/rs/shops/FakeShop',
          pattern: /^https:\/\/[^/]+\/(?:.+\/)?(?:api|rs\/shops\/[^/]+)$/,
          patternSays:
            'This is the address of the shop alone. The API URL ends in /rs/shops/ and the shop’s name (ePages Now) or in /api (ePages Beyond).',
        }),
        secret('accessToken', 'Access Token', {
          from: 'copy-token',
          like: 'FAKEFAKEFAKEFAKEFAKEFAKEFAKE0000',
          clean: [[/^(?:Authorization:\s*)?Bearer\s+/i, '']],
          pattern: /^\S{16,}$/,
          patternSays: 'An Access Token has at least 16 characters and no blanks. Copy it again from the private app.',
          mistakes: [
            mistake(
              /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
              'This is the Client ID. Copy the Access Token, which appears with it.',
            ),
          ],
          found: [/access[ _-]?token["'\s:=]+([^\s"',;]{16,})/i],
        }),
      ],
      before: { now: nowShop, beyond: beyondShop },
    },
    {
      id: 'custom-app',
      title: 'Client ID and Client Secret',
      intro:
        'For **ePages Beyond**, which shows no Access Token to copy: it is made from these two values whenever it is needed.',
      steps: [
        step(
          'beyond-url',
          'Work out the API URL',
          'Open your shop as a customer does and copy its address, the **Source Store URL**. With `/api` behind it, that is the **API URL**.',
        ),
        step(
          'create-custom-app',
          'Create a custom app',
          'Open the back office at `https://your-shop.beyondshop.cloud/cockpit` and go to **Apps → Custom apps → Add custom app**. Name it “{app}”. The callback URL may stay empty.',
        ),
        step('beyond-scopes', 'Allow reading', 'Under **App scopes**, tick:\n\n{permissions}'),
        step(
          'copy-client',
          'Copy Client ID and Client Secret',
          'Press **Save**. Copy the **Client ID** and the **Client Secret**; ePages may write them `client_id` and `client_secret`.',
        ),
      ],
      fields: [
        apiUrl('beyond-url', {
          like: 'https://fake-shop.beyondshop.cloud/api',
          pattern: /^https:\/\/[^/]+\/(?:.+\/)?api$/,
          patternSays:
            'The API URL of ePages Beyond ends in /api. If yours ends in /rs/shops/ and a name, choose “Access token” instead.',
        }),
        text('clientId', 'Client ID', {
          from: 'copy-client',
          like: 'fake-client-id',
          added: true,
          pattern: /^\S{8,}$/,
          patternSays: 'A Client ID has at least eight characters and no blanks. Copy it again from the custom app.',
          found: [/client[ _-]?id["'\s:=]+([^\s"',;]{8,})/i],
        }),
        secret('clientSecret', 'Client Secret', {
          from: 'copy-client',
          like: 'FAKESECRET0000000',
          added: true,
          pattern: /^\S{8,}$/,
          patternSays: 'A Client Secret has at least eight characters and no blanks. Copy it again from the custom app.',
          mistakes: [
            mistake(
              /^eyJ[\w-]*\.[\w-]+\.[\w-]*$/,
              'This is a token that was made from the Client Secret. Copy the Client Secret itself.',
            ),
          ],
          found: [/client[ _-]?secret["'\s:=]+([^\s"',;]{8,})/i],
        }),
      ],
      before: {
        beyond: beyondShop,
        token: exchange(
          '{apiUrl}/oauth/token?grant_type=client_credentials',
          { form: {} },
          { auth: basic('{clientId}', '{clientSecret}'), take: { accessToken: 'access_token' } },
        ),
      },
      authenticate: beyondData.products.request,
      entities: beyondData,
    },
  ],
  afterwards: ['Remove the app under **Apps**. Its Access Token, or its Client ID and Client Secret, end with it.'],

  api: {
    name: 'REST API v1 (Now) or Beyond API',
    hosts: [anyPublicHost],
    auth: bearer('{accessToken}'),
    limits: 'ePages Now allows 6000 requests an hour for a token; for Beyond, no limits are known. This check uses seven.',
  },
  // Products are public in some shops of ePages Now, so only orders or customers prove a token there.
  authenticate: get('{apiUrl}/orders?{one}=1', {
    headers: { Accept: '{accept}' },
    otherwise: {
      when: { status: [401, 403], test: (_, { line }) => line === 'now' },
      ask: get('{apiUrl}/customers?{one}=1', { headers: { Accept: '{accept}' } }),
    },
  }),
  entities: {
    products: inEither('products'),
    categories: inEither('categories'),
    customers: inEither('customers'),
    orders: inEither('orders'),
    pages: inEither('pages'),
    blogs: notOffered('ePages has no blog posts in its API.'),
  },

  answers: [
    when({ status: 429 }, 'rate-limited', {
      // To the minute, because both clocks are read.
      waitS: ({ headers }) => {
        const reset = headers.get('x-ratelimit-reset') ?? headers.get('x-rate-limit-reset') ?? '';
        return Math.ceil((Date.parse(reset) - Date.now()) / 60_000) * 60;
      },
    }),
    when({ status: [402, 410, 423, 503] }, 'store-unavailable', {
      says: 'The shop does not answer its API at the moment. It may be in maintenance, or locked by its provider. Check again later, or ask the provider.',
    }),
    when({ status: 403, text: /firewall|cloudflare|access denied|blocked/i, test: (answer) => !isApi(answer) }, 'ip-blocked', {
      says: 'A firewall in front of the shop refuses this checker. Whoever looks after it can allow it, or try the address that your provider gave the shop.',
    }),
    when({ on: 'now', status: 404, test: isApi }, 'store-not-found', {
      says: 'There is an ePages at this address, but no shop of this name. Copy the name again from the address of the back office.',
      field: 'apiUrl',
    }),
    when({ on: ['now', 'beyond'], status: [401, 403], test: isApi }, 'ok'),
    ...[
      { status: ['2xx' as const, 404], html: true },
      { status: ['3xx' as const, 404] },
      { status: '2xx' as const, test: ({ json }: AnswerFacts) => json !== undefined && !Object.hasOwn(fields(json), 'name') },
    ].map((condition) =>
      when({ on: ['now', 'beyond'], ...condition }, 'not-an-api', {
        says: 'There is no ePages API at this address. ePages Now has it at /rs/shops/ and the shop’s name, ePages Beyond at /api: try the other form.',
        field: 'apiUrl',
      }),
    ),
    when({ on: 'token', status: [400, 401, 403], html: false }, 'credentials-rejected', {
      says: 'ePages does not accept this Client ID with this Client Secret. Copy both again from the custom app.',
      field: 'clientSecret',
    }),
    when(
      {
        method: 'private-app',
        status: 401,
        test: ({ text }, { accessToken = '' }) => /expired/i.test(text) || jwtIsOver(accessToken),
      },
      'credentials-expired',
      {
        says: 'The Access Token has expired; in ePages Beyond it lasts about an hour. Choose “Client ID and Client Secret”, or make a new token.',
        field: 'accessToken',
      },
    ),
    when(
      { on: 'authenticate', status: [401, 403], test: (answer, { line }) => line === 'now' && isApi(answer) },
      'credentials-rejected',
      {
        says: 'With this Access Token, ePages shows neither orders nor customers. Copy it again; the Client Secret looks alike. If the token is right, tick orders_read and customers_read.',
        field: 'accessToken',
      },
    ),
    // Beyond knows the token, and only misses a scope.
    when({ on: 'authenticate', status: 403, html: false }, 'ok'),
    when({ on: 'authenticate', status: 401 }, 'credentials-rejected', {
      says: 'ePages does not accept this token. Make a new one, or choose “Client ID and Client Secret”.',
      field: ['accessToken', 'clientSecret'],
    }),
    when({ on: 'entities', status: [401, 403], test: isApi }, 'permission-missing', {
      says: 'The app may not read {entity}. Add “{permission}” to its scopes, and make a new token.',
      step: ['scopes', 'beyond-scopes'],
    }),
  ],
  advice: [
    advise(
      { when: { on: 'beyond', json: { closedByMerchant: true } } },
      'The shop is closed to visitors. That does not hinder the API.',
    ),
    advise(
      { method: 'private-app', when: { on: 'beyond', status: '2xx' } },
      'This shop is on ePages Beyond, where an Access Token lasts about an hour. For a longer migration, the tool needs Client ID and Client Secret.',
    ),
  ],
});
