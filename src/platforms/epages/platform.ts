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
} from '../../definition/index.ts';

type Values = Record<string, string>;

/** The API's own server says what is wrong in pages of its own; every other page comes from somewhere else. */
const isApi = ({ text }: AnswerFacts) => /powered by jetty|<title>Error \d{3}/i.test(text) || !/<(!doctype|html)/i.test(text);

/** A shop tells its name; only an answer that breaks off may have told it unread. */
const isNoShop = ({ json, text }: AnswerFacts) =>
  json === undefined ? !text.startsWith('{') : !Object.hasOwn(Object(json), 'name');

const refusedByNow = { status: [401, 403], test: (answer: AnswerFacts, { line }: Values) => line === 'now' && isApi(answer) };

const isOver = ({ text }: AnswerFacts, { accessToken = '' }: Values) => /expired/i.test(text) || jwtIsOver(accessToken);

/** An empty list is left out in some shops. */
const embedded = (answer: unknown): unknown[] | undefined => {
  const { page, _embedded } = Object(answer);
  return page && (Object.values(_embedded ?? {}).find(Array.isArray) ?? []);
};

const toNow = { headers: { Accept: 'application/vnd.epages.v1+json' } };
const toBeyond = { headers: { Accept: 'application/hal+json' } };

type Options = Parameters<typeof reads>[1];

const now = (path: string, options: Omit<Options, 'list'>, list: Options['list'] = 'items') =>
  reads(get(`{apiUrl}/${path}`, toNow), { list, total: 'results', ...options });

const beyond = (path: string, options: Omit<Options, 'list'>) =>
  reads(get(`{apiUrl}/${path}?size=1`, toBeyond), { list: embedded, total: 'page.totalElements', ...options });

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
    show: { 'First name': personal('defaultBillingAddress.firstName'), 'Last name': personal('defaultBillingAddress.lastName') },
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
    Object.keys(Object(answer)).map((name) => ({ name })),
  ),
};

const inEither = (id: keyof typeof nowData) =>
  varies('line', { now: nowData[id], beyond: beyondData[id] }, 'The address does not tell which ePages this is.');

/** What everybody may know of a shop; it proves the address before any credentials are sent there. */
const proveShop = (line: 'now' | 'beyond', path: string, { headers }: typeof toNow, one: string) =>
  get(`{apiUrl}${path}`, {
    headers,
    auth: 'none',
    onlyIf: ({ apiUrl = '' }) => apiUrl.includes('/rs/shops/') === (line === 'now'),
    take: { line: () => line, accept: () => headers.Accept, one: () => one },
  });
const nowShop = proveShop('now', '', toNow, 'resultsPerPage');
const beyondShop = proveShop('beyond', '/shop', toBeyond, 'size');

/** One record, in either ePages. */
const oneOf = (kind: string) => get(`{apiUrl}/${kind}?{one}=1`, { headers: { Accept: '{accept}' } });

const apiUrl = (from: string, options: { like: string; pattern: RegExp; patternSays: string }) =>
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
      intro: 'For **ePages Now**. A token of ePages Beyond fits here too, but lasts about an hour.',
      steps: [
        step('store-url', 'Copy the shop’s address', 'Open your shop and copy its address, the **Source Store URL**.'),
        step(
          'api-url',
          'Work out the API URL',
          'For **ePages Now**, take the host and the shop’s name from the address of the back office: `https://HOST/epages/NAME.admin/…` makes `https://HOST/rs/shops/NAME`. You may also paste that address into the field below.\n\nFor **ePages Beyond**, append `/api` to the address of the shop: `https://your-shop.beyondshop.cloud/api`.',
        ),
        step('create-app', 'Create an app', 'In the **ePages admin**, go to **Apps → Private apps → Add**. Name it “{app}”.'),
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
          mistakes: [mistake(/\/cockpit\b|\.admin\b|ObjectID=/i, 'This is the back office. Enter the address of the shop.')],
        }),
        apiUrl('api-url', {
          like: 'https://www.fake-shop.example/rs/shops/FakeShop',
          pattern: /^https:\/\/[^/]+\/(?:.+\/)?(?:api|rs\/shops\/[^/]+)$/,
          patternSays: 'This is the address of the shop alone. Append /rs/shops/ and its name (ePages Now) or /api (Beyond).',
        }),
        secret('accessToken', 'Access Token', {
          from: 'copy-token',
          like: 'FAKEFAKEFAKEFAKEFAKEFAKEFAKE0000',
          clean: [[/^(?:Authorization:\s*)?Bearer\s+/i, '']],
          pattern: /^\S{16,}$/,
          patternSays: 'An Access Token has at least 16 characters and no blanks. Copy it again from the private app.',
          mistakes: [mistake(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'This is the Client ID. Copy the Access Token.')],
          found: [/access[ _-]?token["'\s:=]+([^\s"',;]{16,})/i],
        }),
      ],
      before: { now: nowShop, beyond: beyondShop },
    },
    {
      id: 'custom-app',
      title: 'Client ID and Client Secret',
      intro: 'For **ePages Beyond**, where an Access Token is made from these two values whenever it is needed.',
      steps: [
        step('beyond-url', 'Work out the API URL', 'Append `/api` to the address of your shop, the **Source Store URL**.'),
        step(
          'create-custom-app',
          'Create a custom app',
          'Open the back office at `https://your-shop.beyondshop.cloud/cockpit` and go to **Apps → Custom apps → Add custom app**. Name it “{app}”. The callback URL may stay empty.',
        ),
        step('beyond-scopes', 'Allow reading', 'Under **App scopes**, tick:\n\n{permissions}'),
        step('copy-client', 'Copy both values', 'Press **Save**. Copy the **Client ID** and the **Client Secret**.'),
      ],
      fields: [
        apiUrl('beyond-url', {
          like: 'https://fake-shop.beyondshop.cloud/api',
          pattern: /^https:\/\/[^/]+\/(?:.+\/)?api$/,
          patternSays: 'The API URL of ePages Beyond ends in /api. For /rs/shops/ and a name, choose “Access token” instead.',
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
          mistakes: [mistake(/^eyJ[\w-]*\.[\w-]+\.[\w-]*$/, 'This token was made from the Client Secret. Copy that itself.')],
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
  authenticate: { ...oneOf('orders'), otherwise: { when: refusedByNow, ask: oneOf('customers') } },
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
    when([{ status: [410, 423, 503] }, { status: 402, html: true }, { status: 402 }], 'store-unavailable'),
    when({ status: 403, text: /firewall|cloudflare|access denied|blocked/i, test: (answer) => !isApi(answer) }, 'ip-blocked'),
    when({ on: 'now', status: 404, test: isApi }, 'store-not-found', {
      says: 'There is an ePages at this address, but no shop of this name. Copy the name again from the address of the back office.',
      field: 'apiUrl',
    }),
    when({ on: ['now', 'beyond'], status: [401, 403], test: isApi }, 'ok'),
    when({ on: ['now', 'beyond'], status: ['2xx', '3xx', 404], test: isNoShop }, 'not-an-api', {
      says: 'There is no ePages API at this address. ePages Now has it at /rs/shops/ and the shop’s name, ePages Beyond at /api: try the other form.',
      field: 'apiUrl',
    }),
    when({ on: 'token', status: [400, 401, 403], html: false }, 'credentials-rejected', {
      says: 'ePages does not accept this Client ID with this Client Secret. Copy both again from the custom app.',
      field: 'clientSecret',
    }),
    when({ method: 'private-app', status: 401, test: isOver }, 'credentials-expired', {
      says: 'The Access Token has expired; in ePages Beyond it lasts about an hour. Choose “Client ID and Client Secret”, or make a new token.',
      field: 'accessToken',
    }),
    when({ on: 'authenticate', ...refusedByNow }, 'credentials-rejected', {
      says: 'With this Access Token, ePages shows neither orders nor customers. Copy it again; the Client Secret looks alike. If the token is right, tick orders_read and customers_read.',
      field: 'accessToken',
    }),
    // Beyond knows the token, and only misses a scope.
    when({ on: 'authenticate', status: 403, html: false }, 'ok'),
    when({ on: 'authenticate', status: 401 }, 'credentials-rejected', { field: ['accessToken', 'clientSecret'] }),
    when({ on: 'entities', status: [401, 403], test: isApi }, 'permission-missing', {
      says: 'The app may not read {entity}. Add “{permission}” to its scopes, and make a new token.',
      step: ['scopes', 'beyond-scopes'],
    }),
  ],
  advice: [
    advise({ when: { on: 'beyond', json: { closedByMerchant: true } } }, 'The shop is closed to visitors. Its API works anyway.'),
    advise(
      { method: 'private-app', when: { on: 'beyond', status: '2xx' } },
      'This shop is on ePages Beyond, where an Access Token lasts about an hour. For a longer migration, the tool needs Client ID and Client Secret.',
    ),
  ],
});
