import {
  advise,
  date,
  definePlatform,
  exact,
  get,
  header,
  lines,
  money,
  notOffered,
  personal,
  reads,
  step,
  when,
} from '../../definition/index.ts';
import { accessToken, apiKey, apiSecret, shopId } from './fields.ts';
import { isHidden, ofShop, priced, withConsent } from './shop.ts';

export const etsy = definePlatform({
  id: 'etsy',
  name: 'Etsy',
  alsoCalled: ['Etsy Open API', 'Etsy marketplace'],
  summary: 'Create an app for your Etsy shop, copy its Keystring and Shared Secret, and test both on this page.',
  reviewed: '2026-11-22',
  sources: [
    'https://developers.etsy.com/documentation',
    'https://developers.etsy.com/documentation/essentials/requests',
    'https://developer.etsy.com/documentation/essentials/rate-limits',
    'https://www.etsy.com/openapi/generated/oas/3.0.0.json',
    'https://github.com/etsy/open-api/issues/386',
    'https://github.com/etsy/open-api/issues/503',
    'https://github.com/etsy/open-api/issues/519',
  ],
  notices: [
    {
      kind: 'warning',
      title: 'A new app has to be approved first',
      text: lines(
        'Until Etsy approves an app, its key is refused **like a wrong one**.',
        'With **Seller API Access**, which sellers without an app are offered today, that usually takes minutes; otherwise it can take days.',
        'An app that nobody used for six months may be switched off, so an old key can be dead.',
      ),
    },
  ],
  needs: [
    'The login of the Etsy account that owns the shop.',
    '**Two-factor sign-in** for that account: Etsy usually wants it before the first app.',
    'Time: a new app may wait some days for its approval.',
  ],

  methods: [
    {
      id: 'own-app',
      title: 'App of your own',
      steps: [
        step(
          'open-portal',
          'Open the developer portal',
          lines(
            'Log in to the **Etsy account** that owns the shop and open the **Etsy Developer portal**,',
            '[etsy.com/developers/your-apps](https://www.etsy.com/developers/your-apps). If it shows developer terms, read and accept them.',
          ),
        ),
        step(
          'create-app',
          'Create an app',
          lines(
            'If you are offered **Seller API Access**, take it: it wants an open shop and two fields, and is for your own shop only.',
            'Otherwise create a **new app** and fill in what is asked: a name such as “{app}”, a short description, and the address of your website.',
            'For type and usage, choose what fits **seller tools** that you use yourself.',
            'Personal access is enough for a shop of your own. Save.',
          ),
        ),
        step(
          'approval',
          'Wait for the approval',
          'While your app is marked as **pending**, its key does not work. Etsy may refuse it. An app of Seller API Access stands under **Seller Apps**.',
        ),
        step(
          'copy-values',
          'Copy both values',
          lines(
            'The page of the app shows **KEYSTRING** (the API Key) and **SHARED SECRET**,',
            'which you may have to reveal first, by the plus sign at **See API Key Details**.',
            'Copy both and keep them in a safe place.',
          ),
        ),
        step(
          'consent',
          'Let the tool read your orders',
          lines(
            'API Key and API Secret say which **app** asks. For orders, Etsy also wants your consent: sooner or later {tool} sends you to Etsy,',
            'where you let the app into your shop with the permission `transactions_r`.',
            'That fails unless the tool’s callback address stands in the app: open [[⋮ → Edit callback URLs]] there.',
            'If you are then shown an **Access Token**, you can check it here too; it usually lasts one hour.',
          ),
        ),
        step(
          'shop-id',
          'Find your shop',
          lines(
            'For the check, copy the address of your shop, such as `https://www.etsy.com/shop/YourShop`. Its name or its number does as well.',
            'The number in front of the dot of an Access Token is yours and not that of the shop.',
          ),
        ),
      ],
      fields: [apiKey, apiSecret, shopId, accessToken],
    },
  ],
  afterwards: [
    'Delete the app on [etsy.com/developers/your-apps](https://www.etsy.com/developers/your-apps), if you made it only for the move.',
    'Where you granted access to somebody else’s app, take it back under [[You → Account settings → Apps]].',
  ],

  api: {
    name: 'Open API v3',
    hosts: ['api.etsy.com', 'openapi.etsy.com'],
    base: 'https://api.etsy.com/v3/application',
    auth: header('x-api-key', '{apiKey}:{apiSecret}'),
    lists: { list: 'results', total: 'count' },
    limits:
      'Etsy usually allows an app 10 requests a second and 10,000 a day, which it shares with the later migration. This check sends at most six.',
  },
  authenticate: get('/openapi-ping', { proves: 'application_id' }),
  entities: {
    products: reads(get('/shops/{shopNumber}/listings/active?limit=1'), {
      called: 'Listings',
      ...ofShop,
      list: priced('price'),
      title: 'title',
      show: { Price: money('amount', { currency: 'price.currency_code' }), Quantity: 'quantity' },
    }),
    categories: reads(get('/shops/{shopNumber}/sections'), {
      called: 'Shop sections',
      ...ofShop,
      title: 'title',
      show: { Listings: 'active_listing_count' },
    }),
    orders: reads(get('/shops/{shopNumber}/receipts?limit=1', withConsent), {
      ...ofShop,
      permission: exact('transactions_r'),
      needs: { accessToken: 'Only an Access Token shows orders. Enter one to check them.', ...ofShop.needs },
      list: priced('grandtotal'),
      title: 'receipt_id',
      show: {
        Buyer: personal('name'),
        Status: 'status',
        Total: money('amount', { currency: 'grandtotal.currency_code' }),
        Created: date('created'),
      },
    }),
    reviews: reads(get('/shops/{shopNumber}/reviews?limit=1'), {
      ...ofShop,
      title: 'listing_id',
      titled: 'Number of the listing',
      show: { Rating: 'rating' },
    }),
    customers: notOffered('Etsy has no list of customers. Buyers appear only inside orders.'),
    pages: notOffered('Etsy shops have no pages of their own in the API.'),
    blogs: notOffered('Etsy shops have no blog.'),
  },

  answers: [
    when({ on: 'authenticate', status: 403, json: { error: /required|missing|keystring:/i } }, 'credentials-rejected', {
      says: 'Etsy finds no API Secret beside the API Key. Copy the SHARED SECRET of the app as well.',
      field: 'apiSecret',
    }),
    when({ on: 'authenticate', status: [401, 403] }, 'credentials-rejected', {
      says: lines(
        'Etsy does not accept this API Key together with this API Secret. Usually one of them was not copied whole: copy both again.',
        'Check also whether the app is still pending, or was switched off: the answer is the same.',
      ),
      field: 'apiKey',
    }),
    when({ on: 'authenticate', status: 404 }, 'permission-missing', {
      says: 'Etsy does not show its API to this app. Usually the app is not approved yet: wait for that; if it is approved, ask Etsy.',
      step: 'approval',
    }),
    when({ on: 'entities', status: 401, json: { error_description: /expired/i } }, 'credentials-expired', {
      field: 'accessToken',
    }),
    // Only these carry the token.
    when(
      [
        { on: 'orders', status: 401 },
        { on: 'entities', status: 401, lacks: 'shopNumber' },
      ],
      'credentials-rejected',
      {
        says: lines(
          'Etsy does not accept this Access Token. Get a new one where you got this one, or leave the field empty;',
          'the API Key and the API Secret are right.',
        ),
        field: 'accessToken',
      },
    ),
    when({ on: 'entities', status: 403, json: { error: /insufficient_scope/ }, lacks: 'shopNumber' }, 'permission-missing', {
      says: lines(
        'The Access Token may not tell which shop it is for: “shops_r” is missing.',
        'Enter the Shop ID, or grant access again with that permission.',
      ),
      step: 'shop-id',
    }),
    when({ on: 'orders', status: 403, json: { error: /insufficient_scope/ } }, 'permission-missing', {
      says: 'The Access Token may not read {entity}: “{permission}” is missing. Grant access again with that permission.',
      step: 'consent',
    }),
    when({ on: 'entities', status: 403, json: { error: /\bno user|user id/i } }, 'invalid-value', { field: 'accessToken' }),
    when({ on: 'entities', status: 403, json: { error: /\bown(?:s|er|ed)?\b|belong/i } }, 'store-not-found', {
      says: lines(
        'The Access Token does not belong to the owner of this shop. Enter the Shop ID of the shop that granted access;',
        'the number in front of the dot of a token is not that of the shop.',
      ),
      field: 'shopId',
    }),
    when({ on: 'entities', status: ['2xx', 404], lacks: 'shopNumber' }, 'store-not-found', {
      says: lines(
        'Etsy shows no such shop. Check the Shop ID: it is not the number of your user.',
        'A shop that is closed, or not opened yet, does not show either.',
      ),
      field: 'shopId',
    }),
    when({ on: 'entities', status: 403 }, 'permission-missing', {
      says: 'The API Key works, but Etsy does not show {entity} to this app. Usually the app may do less: check that on its page.',
      step: 'approval',
    }),
  ],
  advice: [
    advise({ when: { text: /"is_vacation":\s*true/ } }, 'The shop is on vacation. Meanwhile, Etsy hides its listings.'),
    advise(
      { test: isHidden },
      'Etsy’s search finds no listings, but the shop has some. They may be hidden from the search; a tool with your consent can still read them.',
    ),
  ],
});
