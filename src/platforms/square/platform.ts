import {
  advise,
  at,
  bearer,
  date,
  definePlatform,
  exact,
  get,
  lines,
  money,
  notOffered,
  personal,
  query,
  reads,
  source,
  sourced,
  step,
} from '../../definition/index.ts';
import { answers } from './answers.ts';
import { token } from './token.ts';

export const square = definePlatform({
  id: 'square',
  name: 'Square',
  alsoCalled: ['Square Online', 'Square POS', 'Block', 'Weebly'],
  mark: 'square',
  summary:
    'Give a tool access to your Square account, with an authorization link or a token of your own, and test the key on this page.',
  reviewed: '2026-11-26',
  sources: [
    source('https://developer.squareup.com/docs/oauth-api', 'OAuth API'),
    source(
      'https://developer.squareup.com/docs/oauth-api/refresh-revoke-limit-scope',
      'How keys are renewed, taken back and limited',
    ),
    source('https://developer.squareup.com/docs/oauth-api/create-urls-for-square-authorization', 'Authorization links'),
    source('https://developer.squareup.com/reference/square', 'API reference'),
    source('https://github.com/square/connect-api-specification', 'Square’s description of its API', { dated: '2026-07' }),
    source('https://developer.squareup.com/forums/t/oauth-token-issues/26359', 'Forum: keys that an owner took back'),
    source('https://developer.squareup.com/forums/t/insufficient-scope-error/1374', 'Forum: permissions that are missing'),
    source('https://developer.squareup.com/forums/t/28270', 'Forum: apps that cannot be disconnected', { dated: '2026-10-20' }),
  ],
  needs: [
    'The login of the **owner** of the Square account. A team member may need a permission for it: [[Settings → Account & Settings → Business information → Business security]].',
    'For the first way: the **authorization link** of {tool}.',
  ],

  methods: [
    {
      id: 'authorization-link',
      title: 'Authorization link',
      chooseIf: 'Your tool gives you a link, or sends you to Square.',
      intro: 'You let an app into your account, and the app shows you a key. Square itself calls that key an **access token**.',
      minutes: 3,
      keyLives: '30 days',
      notices: [
        {
          kind: 'info',
          title: 'The key ends without a warning',
          text: 'When it has ended, open the link again: that makes a new key.',
        },
      ],
      afterwards: [
        sourced(
          'Remove the app from your account: in the [Square Dashboard](https://app.squareup.com/dashboard), open [[App Integrations → My applications → ⋮ → Disconnect App]]. Its key ends with that.',
          'https://developer.squareup.com/forums/t/oauth-token-issues/26359',
        ),
        sourced(
          'If Square refuses to disconnect it, ask the people behind the tool to revoke the key. It ends after 30 days in any case.',
          'https://developer.squareup.com/forums/t/28270',
        ),
      ],
      steps: [
        step(
          'open-link',
          'Open the authorization link',
          lines(
            'Open {authorizationLink} in your browser.',
            'It leads to Square and asks you to let an app in; the app may be called **Square Migration**.',
          ),
        ),
        step(
          'allow',
          'Allow the access',
          lines(
            'Log in to Square with the account of the business that you want to move, and read what the app asks for.',
            'You cannot tick single permissions here. Press **Allow**.\n\nOne key covers all locations of the business.',
          ),
        ),
        step(
          'copy-key',
          'Copy the key',
          lines(
            'The page that follows shows your **Square API Key**, and may offer it as a download.',
            'Copy all of it; it usually starts with `EAAA`.',
          ),
        ),
      ],
      fields: [token('API Key', 'copy-key', 'Square itself calls it an access token.')],
      connect: {
        authorize: 'https://connect.squareup.com/oauth2/authorize',
        token: 'https://connect.squareup.com/oauth2/token',
        scopes: ['MERCHANT_PROFILE_READ', 'ITEMS_READ', 'CUSTOMERS_READ', 'ORDERS_READ'],
        // Whoever has several accounts can choose the one to read.
        parameters: { session: 'false' },
        pkce: true,
        app: 'public',
        body: 'json',
        gives: { apiKey: 'access_token' },
        ends: 'expires_at',
        revoke: {
          url: 'https://connect.squareup.com/oauth2/revoke',
          headers: { Authorization: 'Client {clientSecret}' },
          json: { client_id: '{clientId}', access_token: '{token}' },
          proves: 'success',
        },
      },
    },
    {
      id: 'own-app',
      title: 'Token of your own',
      chooseIf: 'Your tool asks for an access token and gives no link.',
      intro: lines(
        'For tools without an authorization link.',
        'The token opens **everything** in your account, so treat it like the password of the owner.',
      ),
      minutes: 6,
      keyLives: 'until you replace it or delete its application',
      writesToo: true,
      afterwards: [
        'Replace the token, or delete the application, at [developer.squareup.com/apps](https://developer.squareup.com/apps). Until then it does not end.',
      ],
      steps: [
        step(
          'create-app',
          'Create an application',
          lines(
            'Open [developer.squareup.com/apps](https://developer.squareup.com/apps), log in as the owner of the business, and create an application: press **+** and name it “{app}”.',
            'Answer the questions on product and audience as you like, and press **Complete**.',
          ),
        ),
        step(
          'copy-production-token',
          'Copy the production token',
          lines(
            'Open [[Credentials]] in the application.',
            'It first shows the **Sandbox**, which is for tests and knows nothing of your business: switch to **Production**, at the top.',
            'Show the **Access token** and copy it.',
          ),
        ),
      ],
      fields: [token('Access Token', 'copy-production-token', 'The one under Production. Tools may ask for it as API Key.')],
    },
  ],
  api: {
    name: 'Connect API v2 (2026-05-20)',
    hosts: ['connect.squareup.com', 'connect.squareupsandbox.com'],
    base: 'https://{host}',
    headers: { 'Square-Version': '2026-05-20' },
    auth: bearer('{apiKey}'),
    // A key that production refuses is tried once where tests are made, only to say so.
    regions: {
      hosts: { production: 'connect.squareup.com', sandbox: 'connect.squareupsandbox.com' },
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
      expires: 'expires_at',
      proves: ['merchant_id', 'client_id'],
      otherwise: { when: { status: 401 }, ask: get('/v2/merchants/me', { proves: 'merchant' }) },
    },
  ),
  entities: {
    products: reads(query('/v2/catalog/search', { object_types: ['ITEM'], limit: 1 }), {
      called: 'Items',
      permission: exact('ITEMS_READ'),
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
      permission: exact('ITEMS_READ'),
      list: listed('objects'),
      title: 'category_data.name',
    }),
    customers: reads(get('/v2/customers?limit=1&count=true'), {
      permission: exact('CUSTOMERS_READ'),
      list: listed('customers'),
      title: personal('given_name'),
      titled: 'First name',
      show: { 'Last name': personal('family_name'), 'E-mail': personal('email_address') },
      total: 'count',
    }),
    orders: reads(query('/v2/orders/search', { location_ids: '{locationIds}', limit: 1, return_entries: false }), {
      permission: [exact('ORDERS_READ'), exact('MERCHANT_PROFILE_READ')],
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

  answers,
  advice: [
    advise(
      { granted: /_WRITE$/ },
      'This key can also change your account. Reading needs no permission that ends in _WRITE, so remove the app when the work is done.',
    ),
    advise(
      { test: ({ answers }) => at(answers.merchant, 'merchant.status') === 'INACTIVE' },
      'Square has limited this account, so some data may be refused. The owner sees the reason in the Square Dashboard.',
    ),
  ],
});

/** Square leaves the list out of the answer when there is nothing in it. */
function listed(key: string) {
  return (answer: unknown): unknown[] | undefined => {
    if (typeof answer !== 'object' || answer === null || Array.isArray(answer) || 'errors' in answer) return undefined;
    const list = at(answer, key) ?? [];
    return Array.isArray(list) ? list : undefined;
  };
}

/** Orders are searched in at most ten locations. Closed ones count, for they have old orders. */
function firstTenIds(answer: unknown): string[] | undefined {
  return listed('locations')(answer)
    ?.slice(0, 10)
    .map((location) => String(at(location, 'id')));
}
