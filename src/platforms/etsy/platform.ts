import {
  advise,
  date,
  definePlatform,
  get,
  header,
  mistake,
  money,
  notOffered,
  personal,
  type RunFacts,
  reads,
  secret,
  step,
  text,
  when,
} from '../../definition/index.ts';

/** What only the seller's consent opens. The key goes along. */
const withConsent = { headers: { Authorization: 'Bearer {accessToken}' } };

/** Everything of a shop stands under its number; people may know the name only, or have a token that tells the number. */
const shop = {
  'shop-by-number': get('/shops/{shopId}', {
    onlyIf: ({ shopId = '' }) => /^\d+$/.test(shopId),
    take: { shopNumber: 'shop_id' },
  }),
  'shop-by-name': get('/shops?shop_name={shopId}&limit=1', {
    onlyIf: ({ shopId = '' }) => /\D/.test(shopId),
    take: { shopNumber: 'results.0.shop_id' },
  }),
  'shop-by-token': get('/users/me', {
    ...withConsent,
    onlyIf: ({ shopId, accessToken }) => !shopId && Boolean(accessToken),
    take: { shopNumber: 'shop_id' },
  }),
};

/** How lists of a shop are read. Most of them everybody may see, so that the app's two values are enough. */
const ofShop = {
  permission: 'API Key and API Secret',
  first: shop,
  needs: { shopNumber: 'Enter the Shop ID to check this, too.' },
  list: 'results',
  total: 'count',
};

interface Listed {
  count: number;
  results: Record<string, unknown>[];
}

/** Amounts come with a divisor, and times in seconds. */
const priced = (field: string) => (answer: unknown) =>
  (answer as Listed).results.map((record) => {
    const { amount, divisor } = Object(record[field]);
    return { ...record, amount: amount / divisor, created: Number(record.created_timestamp) * 1000 || undefined };
  });

/** The shop counts listings, and the search finds none of them. */
const isHidden = ({ answers }: RunFacts) => {
  const products = answers.products as Listed | undefined;
  const byName = answers['shop-by-name'] as Listed | undefined;
  const { is_vacation, listing_active_count } = Object(answers['shop-by-number'] ?? byName?.results[0]);
  return !is_vacation && listing_active_count > 0 && products?.count === 0;
};

const isToken = mistake(/^(?:Bearer\s+)?\d+\.\S{20,}$/, 'This is an Access Token, which has a field of its own.', {
  belongsIn: 'accessToken',
});
const isAddress = mistake(/^https?:|@/i, 'This is an address. Copy the value from the page of your app.');

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
      text: 'Until Etsy approves an app, its key is refused **like a wrong one**. That can take days. An app that nobody used for six months may be switched off, so an old key can be dead.',
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
          'Log in to the **Etsy account** that owns the shop and open the **Etsy Developer portal**, `https://www.etsy.com/developers/your-apps`. If it shows developer terms, read and accept them.',
        ),
        step(
          'create-app',
          'Create an app',
          'Create a **new app** and fill in what is asked: a name such as “{app}”, a short description, and the address of your website. For type and usage, choose what fits **seller tools** that you use yourself. Personal access is enough for a shop of your own. Save.',
        ),
        step(
          'approval',
          'Wait for the approval',
          'While your app is marked as **pending**, its key does not work. Etsy may refuse it.',
        ),
        step(
          'copy-values',
          'Copy both values',
          'The page of the app shows **KEYSTRING** (the API Key) and **SHARED SECRET**, which you may have to reveal first. Copy both and keep them in a safe place.',
        ),
        step(
          'consent',
          'Let the tool read your orders',
          'API Key and API Secret say which **app** asks. For orders, Etsy also wants your consent: sooner or later {tool} sends you to Etsy, where you let the app into your shop with the permission `transactions_r`. If you are then shown an **Access Token**, you can check it here too; it usually lasts one hour.',
        ),
        step(
          'shop-id',
          'Find your shop',
          'For the check, copy the address of your shop, such as `https://www.etsy.com/shop/YourShop`. Its name or its number does as well.',
        ),
      ],
      fields: [
        secret('apiKey', 'API Key', {
          from: 'copy-values',
          like: 'fakekeystring00000000000',
          help: 'Etsy calls it KEYSTRING.',
          clean: [
            [/^(?:x-api-key|keystring|API Key)\s*[:=]\s*/i, ''],
            [/^([^:]+):[^:]+$/, '$1'],
          ],
          pattern: /^[A-Za-z0-9]{16,64}$/,
          patternSays: 'A Keystring usually has 24 letters and digits and nothing else. Copy it again.',
          mistakes: [
            isAddress,
            isToken,
            mistake(/^\d{1,12}$/, 'This is a number, such as the one of a shop, not the API Key.', { belongsIn: 'shopId' }),
            mistake(/^[A-Za-z0-9]{6,15}$/, 'This is too short. Perhaps the two values are swapped.', { belongsIn: 'apiSecret' }),
          ],
          found: [
            /x-api-key["']?\s*[:=]\s*["']?([A-Za-z0-9]{16,64}):/i,
            /(?:keystring|API[ _]?KEY|CLIENT_ID)(?:\s*\(API Key\))?["']?\s*[:=]?\s*["']?([A-Za-z0-9]{16,64})\b/i,
          ],
        }),
        secret('apiSecret', 'API Secret', {
          from: 'copy-values',
          like: 'fakesecret',
          help: 'Etsy calls it SHARED SECRET.',
          clean: [
            [/^(?:x-api-key|shared secret|API Secret)\s*[:=]\s*/i, ''],
            [/^[^:]+:([^:]+)$/, '$1'],
          ],
          pattern: /^[A-Za-z0-9]{6,64}$/,
          patternSays: 'A Shared Secret usually has 10 letters and digits and nothing else. Copy it again.',
          mistakes: [isAddress, isToken],
          notes: [{ match: /^.{20,}$/, says: 'A Shared Secret usually has 10 letters and digits. This may be the Keystring.' }],
          found: [
            /x-api-key["']?\s*[:=]\s*["']?[A-Za-z0-9]{16,64}:([A-Za-z0-9]{6,64})\b/i,
            /(?:shared[ _]?secret|API[ _]?SECRET)["']?\s*[:=]?\s*["']?([A-Za-z0-9]{6,64})\b/i,
          ],
        }),
        text('shopId', 'Shop ID', {
          from: 'shop-id',
          like: '12345678',
          help: 'The number, the name or the address of your shop; not the number of your user.',
          optional: true,
          added: true,
          clean: [
            [/^(?:https?:\/\/)?(?:www\.)?etsy\.com\/(?:[\w-]+\/){0,2}shop\/([A-Za-z0-9]+).*$/i, '$1'],
            [/^(?:https?:\/\/)?(?!www\.)([A-Za-z0-9]+)\.etsy\.com(?:[/?#].*)?$/i, '$1'],
          ],
          pattern: /^[A-Za-z0-9]{2,30}$/,
          patternSays: 'A shop has a number such as 12345678, or a name of letters and digits. Copy its address again.',
          mistakes: [isToken],
          found: [/SHOP[ _]?ID["']?\s*[:=]\s*["']?([A-Za-z0-9]{2,30})/i, /etsy\.com\/(?:[\w-]+\/){0,2}shop\/([A-Za-z0-9]+)/i],
        }),
        secret('accessToken', 'Access Token', {
          from: 'consent',
          like: '12345678.FAKEFAKEFAKEFAKEFAKEFAKE',
          help: 'Only if a tool shows you one. Without it, orders are not checked.',
          optional: true,
          added: true,
          clean: [[/^(?:Authorization:\s*)?Bearer\s+/i, '']],
          pattern: /^\d+\.\S{20,}$/,
          patternSays: 'An Access Token starts with the number of the user and a dot, such as 12345678.… Copy all of it again.',
          found: [/(?:access[ _]token|Authorization)["']?\s*[:=]\s*["']?(?:Bearer\s+)?(\d+\.[\w-]{20,})/i],
        }),
      ],
    },
  ],
  afterwards: [
    'Delete the app on `https://www.etsy.com/developers/your-apps`, if you made it only for the move.',
    'Where you granted access to somebody else’s app, take it back in the settings of your Etsy account.',
  ],

  api: {
    name: 'Open API v3',
    hosts: ['api.etsy.com', 'openapi.etsy.com'],
    base: 'https://api.etsy.com/v3/application',
    auth: header('x-api-key', '{apiKey}:{apiSecret}'),
    limits:
      'Etsy usually allows an app 10 requests a second and 10,000 a day, which it shares with the later migration. This check sends at most six.',
  },
  authenticate: get('/openapi-ping'),
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
      permission: 'transactions_r',
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
      show: { Rating: 'rating' },
    }),
    customers: notOffered('Etsy has no list of customers. Buyers appear only inside orders.'),
    pages: notOffered('Etsy shops have no pages of their own in the API.'),
    blogs: notOffered('Etsy shops have no blog.'),
  },

  answers: [
    when({ text: /captcha-delivery\.com/ }, 'ip-blocked'),
    when({ on: 'authenticate', status: 403, text: /required|missing|keystring:/i }, 'credentials-rejected', {
      says: 'Etsy finds no API Secret beside the API Key. Copy the SHARED SECRET of the app as well.',
      field: 'apiSecret',
    }),
    when({ on: 'authenticate', status: [401, 403], html: false }, 'credentials-rejected', {
      says: 'Etsy does not accept this API Key together with this API Secret. Copy both again, and check whether the app is still pending: until Etsy approves it, the answer is the same.',
      field: 'apiKey',
    }),
    when({ on: 'authenticate', status: 404, html: false }, 'permission-missing', {
      says: 'Etsy knows the app, but has not opened its API to it. Wait for the approval; if the app is approved, ask Etsy.',
      step: 'approval',
    }),
    when({ on: 'entities', status: 401, text: /expired/i }, 'credentials-expired', { field: 'accessToken' }),
    when({ on: 'entities', status: 401 }, 'credentials-rejected', {
      says: 'Etsy does not accept this Access Token. Get a new one where you got this one, or leave the field empty; the API Key and the API Secret are right.',
      field: 'accessToken',
    }),
    when({ on: 'entities', status: 403, text: /insufficient_scope/, lacks: 'shopNumber' }, 'permission-missing', {
      says: 'The Access Token may not tell which shop it is for: “shops_r” is missing. Enter the Shop ID, or grant access again with that permission.',
      step: 'shop-id',
    }),
    when({ on: 'orders', status: 403, text: /insufficient_scope/ }, 'permission-missing', {
      says: 'The Access Token may not read {entity}: “{permission}” is missing. Grant access again with that permission.',
      step: 'consent',
    }),
    when({ on: 'entities', status: 403, text: /\bno user|user id/i }, 'invalid-value', { field: 'accessToken' }),
    when({ on: 'entities', status: 403, text: /\bown(?:s|er|ed)?\b|belong/i }, 'store-not-found', {
      says: 'The Access Token does not belong to the owner of this shop. Enter the Shop ID of the shop that granted access.',
      field: 'shopId',
    }),
    when({ on: 'entities', status: ['2xx', 404], lacks: 'shopNumber' }, 'store-not-found', {
      says: 'Etsy shows no such shop. Check the Shop ID: it is not the number of your user. A shop that is closed, or not opened yet, does not show either.',
      field: 'shopId',
    }),
    when({ on: 'entities', status: 403, html: false }, 'permission-missing', {
      says: 'The API Key works, but Etsy does not show {entity} to this app. On the page of the app, check what it may do.',
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
