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
  reads,
  source,
  sourced,
  step,
  varies,
} from '../../definition/index.ts';
import { answers } from './answers.ts';
import { apiKey } from './apiKey.ts';
import { de } from './de.ts';
import { countListings, isListing, isOlderKey, listingsOf, withKey, withOlderKey } from './trading.ts';

export const ebay = definePlatform({
  id: 'ebay',
  name: 'eBay',
  alsoCalled: ['eBay Store', 'eBay Shop', 'eBay Seller Hub'],
  mark: 'ebay',
  summary: 'Open the authorization link for eBay, grant access to your seller account, and test the API Key on this page.',
  reviewed: '2026-11-26',
  translations: { de },
  sources: [
    source('https://developer.ebay.com/develop/api', 'eBay’s APIs'),
    source('https://developer.ebay.com/develop/api/sell/error_codes', 'Error codes of the Sell APIs'),
    source('https://developer.ebay.com/develop/get-started/api-deprecation-status', 'What is switched off', { dated: '2026-05' }),
    source('https://developer.ebay.com/api-docs/static/oauth-consent-request.html', 'Getting the consent of a seller'),
    source(
      'https://developer.ebay.com/api-docs/sell/fulfillment/types/sel:ExtendedContact',
      'What an order says of its buyer, and how long',
    ),
    source(
      'https://developer.ebay.com/api-docs/sell/stores/resources/store/methods/getStoreCategories',
      'Store categories, and what they need',
    ),
    source('https://developer.ebay.com/support/kb-article?KBid=1881', 'Which login a consent needs'),
    source('https://developer.ebay.com/support/kb-article?KBid=1052', 'How long a consent lasts, and who can end it'),
    source('https://developer.ebay.com/support/kb-article?KBid=5218', 'What else ends a consent'),
    source('https://github.com/hendt/ebay-api', 'A client for eBay’s APIs'),
  ],
  notices: [
    {
      kind: 'info',
      title: 'A key that worked this morning may have ended',
      text: 'That is normal at eBay. Open the authorization link again, and copy the new key.',
    },
  ],
  needs: [
    'The **authorization link** for eBay. You find it in {tool}, or its makers give it to you.',
    'The ordinary eBay login that **owns the listings**. A login of eBay’s developer program, or a test user, does not work there.',
    'For store categories: an **eBay Store**. The account may have to use eBay’s **business policies**, too.',
  ],

  methods: [
    {
      id: 'authorization-link',
      title: 'Authorization link',
      minutes: 3,
      keyLives: 'about two hours; other kinds live about 18 months',
      steps: [
        step(
          'open-link',
          'Open the authorization link',
          'Open {authorizationLink} in your browser. It leads to eBay’s own website.',
        ),
        step(
          'log-in',
          'Log in to eBay',
          lines(
            'Check that the address in the browser belongs to **ebay.com** or to the eBay of your country,',
            'then log in with the account that you sell with.',
          ),
        ),
        step(
          'grant',
          'Grant access',
          lines(
            'Follow the pages and **grant access** to the app of {tool}.',
            'You cannot tick single permissions: the tool asks for all of them at once, and you accept them together.',
          ),
        ),
        step(
          'copy-key',
          'Copy the API Key',
          lines(
            'The page that follows shows the **API Key** for eBay.',
            'Copy **all** of it: it is long, and often starts with `v^1.1#`. Keep it in a safe place.',
          ),
        ),
      ],
      fields: [apiKey],
      connect: {
        authorize: 'https://auth.ebay.com/oauth2/authorize',
        token: 'https://api.ebay.com/identity/v1/oauth2/token',
        scopes: [
          'https://api.ebay.com/oauth/api_scope',
          'https://api.ebay.com/oauth/api_scope/sell.account.readonly',
          'https://api.ebay.com/oauth/api_scope/sell.inventory.readonly',
          'https://api.ebay.com/oauth/api_scope/sell.fulfillment.readonly',
          'https://api.ebay.com/oauth/api_scope/sell.stores',
          'https://api.ebay.com/oauth/api_scope/commerce.identity.readonly',
        ],
        // Whoever has several accounts can choose the one that sells.
        parameters: { prompt: 'login' },
        app: 'basic',
        redirect: 'name',
        tokenType: 'User Access Token',
        gives: { apiKey: 'access_token' },
      },
      // A hold is worth knowing. Whatever else the answer is, it decides nothing: the permission is seldom granted.
      before: {
        user: get('https://apiz.ebay.com/commerce/identity/v1/user/', { onlyIf: (values) => !isOlderKey(values) }),
      },
    },
  ],
  afterwards: [
    sourced(
      'Take the access back under [[My eBay]], where it lists the apps that you let in. The key ends with that.',
      'https://developer.ebay.com/support/kb-article?KBid=1052',
    ),
    sourced(
      'You do not find that list? A new eBay user name or password ends the key as well.',
      'https://developer.ebay.com/support/kb-article?KBid=5218',
    ),
  ],

  api: {
    name: 'Sell APIs (Account, Inventory, Fulfillment, Stores; v1), and the Trading API for older keys',
    hosts: ['api.ebay.com', 'apiz.ebay.com'],
    base: 'https://api.ebay.com',
    // Without a language, the Inventory API refuses every request.
    headers: { 'Accept-Language': 'en-US' },
    auth: bearer('{apiKey}'),
    limits: 'eBay counts requests per day, for the app of the tool and not for you. This check sends at most six.',
  },
  // The two doors of eBay: a key that the first does not know may be one of the older kind, which has two forms.
  authenticate: get('/sell/account/v1/privilege', {
    proves: ['sellerRegistrationCompleted', 'sellingLimit'],
    take: { keyKind: () => 'new' },
    otherwise: {
      when: { status: [400, 401] },
      ask: { ...withOlderKey, proves: isListing, take: { keyKind: () => 'older' } },
    },
  }),
  entities: {
    products: varies(
      'keyKind',
      {
        // Listings that were made on eBay's own pages are none of the Inventory API's items.
        new: reads(
          get('/sell/inventory/v1/inventory_item?limit=1&offset=0', {
            otherwise: { when: { json: { total: 0 } }, ask: withKey },
          }),
          {
            permission: exact('sell.inventory.readonly'),
            list: listingsOf,
            title: 'product.title',
            show: { SKU: 'sku' },
            total: countListings,
          },
        ),
        older: reads(withOlderKey, {
          permission: exact('sell.inventory.readonly'),
          list: listingsOf,
          title: 'product.title',
          show: { SKU: 'sku' },
          total: countListings,
        }),
      },
      'eBay did not tell which kind of key this is.',
    ),
    categories: withNewKey(get('/sell/stores/v1/store/categories'), {
      called: 'Store categories',
      permission: exact('sell.stores'),
      list: 'storeCategories',
      title: 'categoryName',
      total: countCategories,
    }),
    orders: withNewKey(get('/sell/fulfillment/v1/order?limit=1'), {
      permission: exact('sell.fulfillment.readonly'),
      list: 'orders',
      title: 'orderId',
      lost: lines(
        'Of an order older than 90 days, the buyer’s name, phone and e-mail are gone; the e-mail already after 14 days.',
        'Unless a tool asks for more, eBay lists the last 90 days only, and never more than two years.',
        'Of buyers in the United States, some tools get a number in place of the user name.',
      ),
      show: {
        Payment: 'orderPaymentStatus',
        Total: money('pricingSummary.total.value', { currency: 'pricingSummary.total.currency' }),
        Created: date('creationDate'),
      },
      total: 'total',
    }),
    customers: notOffered(
      'eBay has no list of customers. Buyers appear only inside orders, with name, phone and e-mail for 90 days at most.',
    ),
    pages: notOffered('eBay’s API does not hand out the pages of an eBay Store.'),
    blogs: notOffered('eBay has no blog.'),
  },

  answers,
  advice: [
    advise(
      { when: { on: 'authenticate', json: { sellerRegistrationCompleted: false } } },
      'The registration of this account as a seller is not finished. Finish it on eBay before you move anything.',
    ),
    advise(
      {
        test: ({ answers }) =>
          !isListing(answers.authenticate) && isListing(answers.products) && !!countListings(answers.products),
      },
      'These listings were made on eBay’s own pages. A tool that uses eBay’s Inventory API does not see them until they are migrated to it.',
    ),
    advise(
      { when: { on: 'orders', json: { total: 0 } } },
      'There may be older orders: eBay lists those of the last 90 days, unless a tool asks for more.',
    ),
  ],
});

function withNewKey(...way: Parameters<typeof reads>) {
  const otherwise = 'This is an older kind of key (Auth’n’Auth). With it, only the listings can be checked here.';
  return varies('keyKind', { new: reads(...way) }, otherwise);
}

function countCategories(answer: unknown): number | undefined {
  const categories = at(answer, 'storeCategories');
  return Array.isArray(categories) ? categories.length : undefined;
}
