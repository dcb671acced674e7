import { advise, definePlatform, get, header, lines, notOffered, source, sourced, step, when } from '../../definition/index.ts';
import { de } from './de.ts';
import { accessToken, apiKey, apiSecret, shopId } from './fields.ts';
import { listsOf } from './lists.ts';
import { keyHeader, openApi } from './openApi.ts';
import { isHidden, ofShop } from './shop.ts';
import { toolsApp } from './toolsApp.ts';

export const etsy = definePlatform({
  id: 'etsy',
  name: 'Etsy',
  alsoCalled: ['Etsy Open API', 'Etsy marketplace'],
  mark: 'etsy',
  summary: 'Create an app for your Etsy shop, copy its Keystring and Shared Secret, and test both on this page.',
  reviewed: '2026-11-26',
  translations: { de },
  sources: [
    source('https://github.com/etsy/open-api/discussions/1644', 'Seller API Access: discussion 1644', { dated: '2026-07' }),
    source('https://github.com/etsy/open-api/discussions/1647', 'Seller API Access: discussion 1647'),
    source('https://github.com/etsy/open-api/discussions/1657', 'Seller API Access and callback URLs: discussion 1657'),
    source('https://developers.etsy.com/documentation', 'Etsy Open API v3'),
    source('https://developers.etsy.com/documentation/essentials/requests', 'Request standards'),
    source('https://developer.etsy.com/documentation/essentials/rate-limits', 'Rate limits'),
    source('https://www.etsy.com/openapi/generated/oas/3.0.0.json', 'Etsy’s description of its API'),
    source('https://www.etsy.com/help/article/330', 'Etsy help: apps with access to your account'),
    source('https://github.com/etsy/open-api/discussions/1620', 'Addresses of buyers'),
    source('https://github.com/etsy/open-api/issues/386', 'Apps that wait for their approval', { dated: '2022' }),
    source('https://github.com/etsy/open-api/issues/411', 'Keys for a tool of somebody else', { dated: '2022' }),
    source('https://github.com/etsy/open-api/issues/503', 'The number of a shop'),
    source('https://github.com/etsy/open-api/issues/519', 'Access Tokens that end'),
    source('https://api2cart.com/how-to-connect-etsy-apiv3-to-api2cart', 'How a tool’s customers get both values'),
  ],
  notices: [
    {
      kind: 'warning',
      title: 'A key works only when its app is approved',
      text: 'Until then, Etsy refuses it **like a wrong one**. It does the same to an app that nobody used for six months.',
    },
  ],
  needs: [
    'The login of the Etsy account that **owns the shop**.',
    'An **open shop in good standing**. Etsy offers no key to a closed shop, or before the registration of a shop is finished.',
    '**Two-factor sign-in** for that account: Etsy usually wants it before the first app.',
    'The **callback address** of {tool}, if it names one.',
  ],

  methods: [
    {
      id: 'own-app',
      title: 'App of your own',
      minutes: 10,
      waits: 'Etsy has to approve the app besides: usually within minutes; other kinds of apps may wait for days.',
      keyLives: 'as long as its app',
      steps: [
        step(
          'open-portal',
          'Open the developer portal',
          lines(
            'Log in to Etsy with the account that owns the shop, and open',
            '[etsy.com/developers/your-apps](https://www.etsy.com/developers/your-apps). If it shows developer terms, read and accept them.',
          ),
        ),
        step(
          'create-app',
          'Create an app',
          lines(
            'Choose **Seller API Access**. Fill in the two fields, with a name such as “{app}”, and save.',
            'This app is for your own shop only.\n\nYou have an app already? Then Etsy does not offer this: go on with that app.\n\nYou have none, and it is not offered all the same? Then create a **new app**:',
            'give it a name, a short description and the address of your website, and choose **seller tools** that you use yourself.',
            'Etsy looks at such an app for longer, and may refuse it.',
          ),
        ),
        step(
          'approval',
          'Wait for the approval',
          'The app stands under **Seller Apps**, with its status. While it is **pending**, its key does not work. Load the page again after some minutes.',
        ),
        step(
          'copy-values',
          'Copy both values',
          lines(
            'Press the plus sign at **See API Key Details**.',
            'Copy the **KEYSTRING** (the API Key) and the **SHARED SECRET** (the API Secret).',
          ),
        ),
        step(
          'callback',
          'Enter the address of the tool',
          'If {tool} names a **callback address** (also **redirect URL**), open [[⋮ → Edit callback URLs]] at your app. Paste the address and save. Without it, Etsy refuses the next step.',
        ),
        step(
          'consent',
          'Let the tool into your shop',
          lines(
            'API Key and API Secret only say which **app** asks. Orders, drafts and listings that are not active need your consent, too.',
            'Sooner or later {tool} sends you to Etsy: let the app in there, with everything it asks for. For orders, that is `transactions_r`.',
            '\n\nIf you are then shown an **Access Token**, you can check it here. It usually lasts one hour, and a new Etsy password ends it.',
          ),
        ),
        step(
          'shop-id',
          'Find your shop',
          lines(
            'Copy the address of your shop, such as `https://www.etsy.com/shop/YOURSHOP`. Its name or its number does as well.',
            'The number in front of the dot of an Access Token is yours and not that of the shop.',
          ),
        ),
      ],
      fields: [apiKey, apiSecret, shopId, accessToken],
    },
    toolsApp,
  ],
  afterwards: [
    sourced(
      'Take back the access of every app that you let in for the move: [[You → Account settings → Apps]].',
      'https://www.etsy.com/help/article/330',
    ),
    'Your own app stands on [etsy.com/developers/your-apps](https://www.etsy.com/developers/your-apps). Delete it there, if your page offers that.',
  ],

  api: { ...openApi, auth: header(keyHeader, '{apiKey}:{apiSecret}') },
  authenticate: get('/openapi-ping', { proves: 'application_id' }),
  entities: {
    ...listsOf(ofShop),
    customers: notOffered('Etsy has no list of customers. Buyers appear only inside orders.'),
    pages: notOffered('Etsy shops have no pages of their own in the API.'),
    blogs: notOffered('Etsy shops have no blog.'),
  },

  answers: [
    when({ on: 'authenticate', method: 'tools-app', status: 403, json: { error: /key|secret/i } }, 'platform-error', {
      says: 'Etsy does not accept the app of this site. Your Access Token may be right: tell the people who run it.',
    }),
    when(
      { on: 'authenticate', method: 'tools-app', status: 401, json: { error_description: /expired/i } },
      'credentials-expired',
      {
        says: 'The Access Token has ended; it lasts one hour. Connect again.',
        field: 'accessToken',
      },
    ),
    when({ on: 'authenticate', method: 'tools-app', status: 401 }, 'credentials-rejected', {
      says: 'Etsy does not accept this Access Token. Connect again.',
      field: 'accessToken',
    }),
    when({ on: 'authenticate', method: 'tools-app', status: 403, json: { error: /insufficient_scope/ } }, 'permission-missing', {
      says: 'The Access Token may not tell which shop it is for. Connect again, and allow everything that is asked.',
      step: 'allow',
    }),
    when({ on: 'authenticate', method: 'tools-app', status: 404 }, 'store-not-found', {
      says: 'The Etsy account that allowed the access has no shop. Connect again, with the account that owns the shop.',
      step: 'allow',
    }),
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
      step: ['consent', 'allow'],
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
