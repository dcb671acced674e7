import {
  advise,
  bearer,
  date,
  definePlatform,
  get,
  mistake,
  money,
  notOffered,
  personal,
  query,
  reads,
  secret,
  step,
  when,
} from '../../definition/index.ts';

const testing = 'connect.squareupsandbox.com';
const error = 'errors.*.code';

/** Square leaves the list out of the answer when there is nothing in it. */
const listed =
  (key: string) =>
  (answer: unknown): { id?: string }[] | undefined =>
    typeof answer === 'object' && answer !== null ? ((answer as Record<string, { id?: string }[]>)[key] ?? []) : undefined;

/** Orders are searched in at most ten locations. Closed ones count, for they have old orders. */
const firstTenIds = (answer: unknown) => {
  const locations = listed('locations')(answer);
  return Array.isArray(locations) ? locations.slice(0, 10).map((location) => String(location?.id)) : undefined;
};

const daysLeft = (status: unknown) =>
  (Date.parse((status as { expires_at?: string } | undefined)?.expires_at ?? '') - Date.now()) / 86_400_000;

const isLimited = (merchant: unknown) =>
  (merchant as { merchant?: { status?: string } } | undefined)?.merchant?.status === 'INACTIVE';

const token = (label: string, from: string, help: string) =>
  secret('apiKey', label, {
    from,
    like: `EAAA${'0'.repeat(60)}`,
    help,
    clean: [
      [/\s*[\r\n]+\s*/g, ''],
      [/^(?:export\s+)?[A-Z]+(?:_[A-Z]+)*_TOKEN=["']?([^"'=][^"']*)["']?$/, '$1'],
      [/^(?:(?:Square )?API Key|Access token)\s*[:=]\s*/i, ''],
      [/^(?:Authorization:\s*)?Bearer\s+/i, ''],
    ],
    pattern: /^[A-Za-z0-9_.+/=~-]{20,1024}$/,
    patternSays: 'A key has at least 20 letters and digits, no blanks, and usually starts with EAAA. Copy it again.',
    mistakes: [
      mistake(
        /^(?:sandbox-)?sq0id[pb]-/i,
        'This is an Application ID. It says which app asks and opens nothing. The key usually starts with EAAA.',
      ),
      mistake(/^(?:sandbox-)?sq0cs[pb]-/i, 'This is an Application Secret. The key to enter here usually starts with EAAA.'),
      mistake(
        /^sq0cg[pb]-|^https?:.*[?&]code=/i,
        'This is a one-time authorization code, which only the app itself can use. Open the link again and copy the key that is shown at the end.',
      ),
      mistake(
        /^EQAA/,
        'This is a refresh token, which only the app itself can use. The key to enter here usually starts with EAAA.',
      ),
      mistake(/^https?:/i, 'This is a web address. Copy the key that is shown on the page; it usually starts with EAAA.'),
      mistake(/^L[0-9A-Z]{12}$/, 'This is the number of a location. The key is longer and usually starts with EAAA.'),
      mistake(
        /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
        'This looks like a key of Squarespace, which is another company. A key of Square usually starts with EAAA.',
      ),
      mistake(/^[^@\s]+@[^@\s]+\.[^@\s]+$/, 'This is an e-mail address. The key usually starts with EAAA.'),
    ],
    found: [
      /\S[\s"'=:]+(EAAA[\w+=/.~-]{40,})/,
      /(?:access_token|API Key|Authorization)["']?\s*[:=]\s*["']?(?:Bearer\s+)?([\w.+/=~-]{20,})/i,
    ],
  });

export const square = definePlatform({
  id: 'square',
  name: 'Square',
  alsoCalled: ['Square Online', 'Square POS', 'Block', 'Weebly'],
  summary:
    'Give a tool access to your Square account, with an authorization link or a token of your own, and test the key on this page.',
  reviewed: '2026-11-22',
  sources: [
    'https://developer.squareup.com/docs/oauth-api',
    'https://developer.squareup.com/docs/oauth-api/refresh-revoke-limit-scope',
    'https://developer.squareup.com/reference/square',
    'https://github.com/square/connect-api-specification',
    'https://developer.squareup.com/forums/t/oauth-token-issues/26359',
    'https://developer.squareup.com/forums/t/insufficient-scope-error/1374',
  ],
  notices: [
    {
      kind: 'info',
      title: 'A key from an authorization link ends after 30 days',
      text: 'Square gives no warning. When it has ended, open the link again: that makes a new key.',
    },
  ],
  needs: [
    'The login of the **owner** of the Square account. A team member may need the permission to connect apps.',
    'For the first way: the **authorization link** of {tool}.',
  ],

  methods: [
    {
      id: 'authorization-link',
      title: 'Authorization link',
      intro: 'You let an app into your account, and the app shows you a key. Square itself calls that key an **access token**.',
      steps: [
        step(
          'open-link',
          'Open the authorization link',
          'Open {authorizationLink} in your browser. It leads to Square and asks you to let an app in; the app may be called **Square Migration**.',
        ),
        step(
          'allow',
          'Allow the access',
          'Log in to Square with the account of the business that you want to move, and read what the app asks for. Reading everything needs these permissions:\n\n{permissions}\n\nPress **Allow**. You cannot tick single permissions here: the app asks for all of them at once. One key covers all locations of the business.',
        ),
        step(
          'copy-key',
          'Copy the key',
          'The page that follows shows your **Square API Key**, and may offer it as a download. Copy all of it; it usually starts with `EAAA`.',
        ),
      ],
      fields: [token('API Key', 'copy-key', 'Square itself calls it an access token.')],
    },
    {
      id: 'own-app',
      title: 'Token of your own',
      intro:
        'For tools without an authorization link. The token opens **everything** in your account and does not end by itself, so treat it like the password of the owner.',
      steps: [
        step(
          'create-app',
          'Create an application',
          'Open `developer.squareup.com/apps`, log in as the owner of the business, and create an application. Name it “{app}”.',
        ),
        step(
          'copy-production-token',
          'Copy the production token',
          'Open the application’s **Credentials**. The page first shows the **Sandbox**, which is for tests and knows nothing of your business: switch to **Production**. Show the **Access token** and copy it.',
        ),
      ],
      fields: [token('Access Token', 'copy-production-token', 'The one under Production. Tools may ask for it as API Key.')],
    },
  ],
  afterwards: [
    'Remove the app from your account: in the Square Dashboard, look for it under **Apps** or **App integrations**. Its key ends with that.',
    'A token of your own ends when you replace it, or delete the application, at `developer.squareup.com/apps`.',
  ],

  api: {
    name: 'Connect API v2 (2026-05-20)',
    hosts: ['connect.squareup.com', testing],
    base: 'https://{host}',
    headers: { 'Square-Version': '2026-05-20' },
    auth: bearer('{apiKey}'),
    // A key that production refuses is tried once where tests are made, only to say so.
    regions: {
      hosts: { production: 'connect.squareup.com', sandbox: testing },
      order: ['production', 'sandbox'],
      nextOn: [401],
    },
    limits: 'Square publishes no numbers. This check sends fewer than ten requests.',
  },
  // Needs no permission, but does not say why a key is refused; the merchant's own address does.
  authenticate: query(
    '/oauth2/token/status',
    {},
    {
      grants: 'scopes.*',
      otherwise: { when: { status: 401 }, ask: get('/v2/merchants/me') },
    },
  ),
  entities: {
    products: reads(query('/v2/catalog/search', { object_types: ['ITEM'], limit: 1 }), {
      called: 'Items',
      permission: 'ITEMS_READ',
      list: listed('objects'),
      title: 'item_data.name',
      show: {
        SKU: 'item_data.variations.0.item_variation_data.sku',
        Price: money('item_data.variations.0.item_variation_data.price_money.amount', {
          minor: true,
          currency: 'item_data.variations.0.item_variation_data.price_money.currency',
        }),
      },
    }),
    categories: reads(query('/v2/catalog/search', { object_types: ['CATEGORY'], limit: 1 }), {
      permission: 'ITEMS_READ',
      list: listed('objects'),
      title: 'category_data.name',
    }),
    customers: reads(get('/v2/customers?limit=1&count=true'), {
      permission: 'CUSTOMERS_READ',
      list: listed('customers'),
      title: personal('given_name'),
      show: { 'Last name': personal('family_name'), 'E-mail': personal('email_address') },
      total: 'count',
    }),
    orders: reads(query('/v2/orders/search', { location_ids: '{locationIds}', limit: 1, return_entries: false }), {
      permission: ['ORDERS_READ', 'MERCHANT_PROFILE_READ'],
      first: {
        merchant: get('/v2/merchants/me'),
        locations: get('/v2/locations', { take: { locationIds: firstTenIds } }),
      },
      list: listed('orders'),
      title: 'id',
      show: {
        State: 'state',
        Total: money('total_money.amount', { minor: true, currency: 'total_money.currency' }),
        Created: date('created_at'),
      },
    }),
    pages: notOffered('Square’s API does not hand out the pages of a Square Online site.'),
    blogs: notOffered('Square’s API has no blog posts.'),
  },

  answers: [
    when({ on: 'authenticate', status: '2xx', html: false, test: (_, { host }) => host === testing }, 'credentials-rejected', {
      says: 'This is a token from the Sandbox, which is for tests. Open Credentials, switch to Production, and copy the Access token there.',
      field: 'apiKey',
    }),
    when({ json: { [error]: 'ACCESS_TOKEN_EXPIRED' } }, 'credentials-expired', {
      says: 'This key has ended, as keys from an authorization link do after 30 days. Open the link again and copy the new key.',
      field: 'apiKey',
      step: ['open-link', 'copy-production-token'],
    }),
    when({ json: { [error]: 'ACCESS_TOKEN_REVOKED' } }, 'credentials-rejected', {
      says: 'Somebody has removed the app from this Square account, so its key is no longer accepted. Make a new one.',
      field: 'apiKey',
      step: ['open-link', 'copy-production-token'],
    }),
    when({ json: { [error]: /^(?:CLIENT|APPLICATION)_DISABLED$/ } }, 'credentials-rejected', {
      says: 'The app that this key belongs to is switched off at Square. Ask the people behind the app, or make a token of your own.',
      field: 'apiKey',
    }),
    when({ json: { [error]: /^V1_(?:ACCESS_TOKEN|APPLICATION)$/ } }, 'credentials-rejected', {
      says: 'This key is from before 2016, and Square no longer accepts such keys. Make a new one.',
      field: 'apiKey',
      step: ['open-link', 'copy-production-token'],
    }),
    when({ json: { [error]: 'MERCHANT_SUBSCRIPTION_NOT_FOUND' } }, 'plan-required', {
      says: 'Square gives out {entity} only with a subscription that this account does not have. Look in the Square Dashboard which one it is.',
    }),
    when({ on: 'authenticate', status: 403, json: { [error]: /./ } }, 'permission-missing', {
      says: 'Square knows this key, but lets it read nothing. Make a new one and accept every permission.',
      step: ['allow', 'copy-production-token'],
    }),
    when({ on: 'orders', status: 403, text: /MERCHANT_PROFILE_READ/ }, 'permission-missing', {
      says: 'Orders could not be looked for, because the key may not read the business and its locations: “MERCHANT_PROFILE_READ” is missing. Permissions cannot be added to a key, so make a new one.',
      step: ['allow', 'copy-production-token'],
    }),
    when({ on: 'orders', status: 403, text: /ORDERS_READ/ }, 'permission-missing', {
      says: 'The key works, but it may not read orders: “ORDERS_READ” is missing. Permissions cannot be added to a key, so make a new one and accept every permission.',
      step: ['allow', 'copy-production-token'],
    }),
    when({ on: 'entities', status: 403 }, 'permission-missing', {
      says: 'The key works, but it may not read {entity}: “{permission}” is missing. Permissions cannot be added to a key, so make a new one and accept every permission.',
      step: ['allow', 'copy-production-token'],
    }),
    when({ status: 401 }, 'credentials-rejected', {
      says: 'Square does not accept this key. Copy all of it again; if it is older than 30 days, make a new one.',
      field: 'apiKey',
    }),
  ],
  advice: [
    advise(
      { granted: /_WRITE$/ },
      'This key can also change your account. Reading needs no permission that ends in _WRITE, so remove the app when the work is done.',
    ),
    advise(
      { test: ({ answers }) => daysLeft(answers.authenticate) < 7 },
      'This key ends within a week. Open the authorization link again if the work takes longer.',
      { step: 'open-link' },
    ),
    advise(
      { test: ({ answers }) => isLimited(answers.merchant) },
      'Square has limited this account, so some data may be refused. The owner sees the reason in the Square Dashboard.',
    ),
  ],
});
