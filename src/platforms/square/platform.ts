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
  step,
} from '../../definition/index.ts';
import { answers } from './answers.ts';
import { token } from './token.ts';

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
    'https://developer.squareup.com/docs/oauth-api/create-urls-for-square-authorization',
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
    'The login of the **owner** of the Square account. A team member may need more rights ([[Settings → Account & Settings → Business information → Business security]]).',
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
            'Reading everything needs these permissions:\n\n{permissions}\n\nPress **Allow**.',
            'You cannot tick single permissions here: the app asks for all of them at once. One key covers all locations of the business.',
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
      intro: lines(
        'For tools without an authorization link.',
        'The token opens **everything** in your account and does not end by itself, so treat it like the password of the owner.',
      ),
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
            'Open the application’s **Credentials**.',
            'The page first shows the **Sandbox**, which is for tests and knows nothing of your business: switch to **Production**, at the top.',
            'Show the **Access token** and copy it.',
          ),
        ),
      ],
      fields: [token('Access Token', 'copy-production-token', 'The one under Production. Tools may ask for it as API Key.')],
    },
  ],
  afterwards: [
    lines(
      'Remove the app from your account: in the Square Dashboard, [[App Integrations → My applications → ⋮ → Disconnect App]].',
      'Its key ends with that. Square may refuse this for the app of a tool; then ask its makers to end the key, or wait the 30 days.',
    ),
    'A token of your own ends when you replace it, or delete the application, at [developer.squareup.com/apps](https://developer.squareup.com/apps).',
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
