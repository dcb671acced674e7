import {
  advise,
  bearer,
  date,
  definePlatform,
  get,
  mistake,
  money,
  notOffered,
  reads,
  secret,
  step,
  varies,
  when,
  xmlQuery,
} from '../../definition/index.ts';

interface Selling {
  Ack?: string;
  ActiveList?: {
    ItemArray?: { Item?: Listing | Listing[] };
    PaginationResult?: { TotalNumberOfEntries?: string };
  };
}

interface Listing {
  SKU?: string;
  Title?: string;
}

/** Asks the older Trading API for one listing, however it was made. Its calls that start with "Get" only read. */
const trading = (credentials: string, headers: Record<string, string> = {}) =>
  xmlQuery(
    '/ws/api.dll',
    `<?xml version="1.0" encoding="utf-8"?><GetMyeBaySellingRequest xmlns="urn:ebay:apis:eBLBaseComponents">${credentials}<ActiveList><Include>true</Include><Pagination><EntriesPerPage>1</EntriesPerPage><PageNumber>1</PageNumber></Pagination></ActiveList></GetMyeBaySellingRequest>`,
    {
      auth: 'none',
      headers: {
        'X-EBAY-API-CALL-NAME': 'GetMyeBaySelling',
        'X-EBAY-API-SITEID': '0',
        'X-EBAY-API-COMPATIBILITY-LEVEL': '1193',
        ...headers,
      },
    },
  );
const withOlderKey = trading('<RequesterCredentials><eBayAuthToken>{apiKey}</eBayAuthToken></RequesterCredentials>');
const withKey = trading('', { 'X-EBAY-API-IAF-TOKEN': '{apiKey}' });

const isOlderKey = ({ apiKey = '' }: Record<string, string>) => apiKey.startsWith('AgAAAA');

const sellingOf = (answer: unknown) => (answer as { GetMyeBaySellingResponse?: Selling } | undefined)?.GetMyeBaySellingResponse;

/** Listings of the Trading API, in the shape of items of the Inventory API. */
const listingsOf = (answer: unknown) => {
  const selling = sellingOf(answer);
  if (!selling || selling.Ack === 'Failure') return undefined;
  return [selling.ActiveList?.ItemArray?.Item ?? []].flat().map((item) => ({ sku: item?.SKU, product: { title: item?.Title } }));
};
const countListings = (answer: unknown) => {
  const total = sellingOf(answer)?.ActiveList?.PaginationResult?.TotalNumberOfEntries;
  return total === undefined ? undefined : Number(total);
};

const listing = { title: 'product.title', show: { SKU: 'sku' } };
const olderKeySays = 'This is an older kind of key (Auth’n’Auth). With it, only the listings can be checked here.';
const withNewKey = (...way: Parameters<typeof reads>) => varies('keyKind', { new: reads(...way) }, olderKeySays);

export const ebay = definePlatform({
  id: 'ebay',
  name: 'eBay',
  alsoCalled: ['eBay Store', 'eBay Shop', 'eBay Seller Hub'],
  summary: 'Open the authorization link for eBay, grant access to your seller account, and test the API Key on this page.',
  reviewed: '2026-11-22',
  sources: [
    'https://developer.ebay.com/develop/api',
    'https://developer.ebay.com/develop/api/sell/error_codes',
    'https://developer.ebay.com/develop/get-started/api-deprecation-status',
    'https://developer.ebay.com/support/kb-article?KBid=1881',
    'https://developer.ebay.com/support/kb-article?KBid=1052',
    'https://github.com/hendt/ebay-api',
  ],
  notices: [
    {
      kind: 'info',
      title: 'A key that worked this morning may have ended',
      text: 'eBay has several kinds of keys. One of them ends after about **two hours**, another lasts about 18 months, and a third one only the tool itself can use. Whichever you have: when it has ended, open the authorization link again.',
    },
  ],
  needs: [
    'The **authorization link** for eBay. You find it in {tool}, or its makers give it to you.',
    'The ordinary eBay login that **owns the listings**. A login of eBay’s developer program, or a test user, does not work there.',
  ],

  methods: [
    {
      id: 'authorization-link',
      title: 'Authorization link',
      steps: [
        step(
          'open-link',
          'Open the authorization link',
          'Open {authorizationLink} in your browser. It leads to eBay’s own website.',
        ),
        step(
          'log-in',
          'Log in to eBay',
          'Check that the address in the browser belongs to **ebay.com** or to the eBay of your country, then log in with the account that you sell with.',
        ),
        step(
          'grant',
          'Grant access',
          'Follow the pages and **grant access** to the app of {tool}. You cannot tick single permissions: the tool asks for all of them at once, and you accept them together. Reading everything needs these, which eBay writes with `https://api.ebay.com/oauth/api_scope/` in front:\n\n{permissions}\n\nThe plain `https://api.ebay.com/oauth/api_scope` also shows the listings that were made on eBay’s own pages. This check looks at `sell.account.readonly` and `commerce.identity.readonly` too, and works without them.',
        ),
        step(
          'copy-key',
          'Copy the API Key',
          'The page that follows shows the **API Key** for eBay. Copy **all** of it: it is long, and often starts with `v^1.1#`. Keep it in a safe place.',
        ),
      ],
      fields: [
        secret('apiKey', 'API Key', {
          from: 'copy-key',
          like: 'v^1.1#i^1#p^3#f^0#r^0#I^3#t^H4sIAAAAAAAAAFAKE0000',
          clean: [
            [/\s*[\r\n]+\s*/g, ''],
            [/^API Key\s*[:=]\s*/i, ''],
            [/^(?:export\s+)?[A-Z]+(?:_[A-Z]+)*_(?:TOKEN|KEY)=["']?([^"'=][^"']*)["']?$/, '$1'],
            [/^(?:Authorization:\s*)?Bearer\s+/i, ''],
            // Copied out of an address.
            [/%5E/gi, '^'],
            [/%23/g, '#'],
            [/%2A/gi, '*'],
            [/%2B/gi, '+'],
            [/%2F/gi, '/'],
            [/%3D/gi, '='],
          ],
          pattern: /^\S{20,8000}$/,
          patternSays: 'An API Key is much longer than this, or it has a blank in it. Copy all of it again.',
          mistakes: [
            mistake(
              /^https?:\/\/(?!\S*[?&]code=)\S*$/i,
              'This is a web address: the link itself, or a page. Copy the key that is shown after you granted access.',
            ),
            mistake(
              /^[\w-]{1,50}-(?:PRD|SBX)-[0-9a-f]+-[0-9a-f]+$/i,
              'This is a Client ID (App ID) of a developer. The key is much longer.',
            ),
            mistake(/^(?:PRD|SBX)-[0-9a-f-]+$/i, 'This is a client secret (Cert ID) of a developer. The key is much longer.'),
            mistake(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'This is a Dev ID of a developer. The key is much longer.'),
            mistake(
              /^[A-Za-z0-9]+_[A-Za-z0-9_]+(?:-[A-Za-z0-9]+){2}-[a-z]{4,8}$/,
              'This is a RuName, the name of a developer’s redirect. The key is much longer.',
            ),
            mistake(
              /^[^@\s]+@[^@\s]+\.[^@\s]+$/,
              'This is an e-mail address. The key is much longer; you get it after you granted access.',
            ),
          ],
          unprovable: [
            {
              match: /^v\^1\.1#(?:.*#)?r\^1#/,
              says: 'This looks like a refresh token or a one-time code. It may be right, but only the tool itself can use it, so it cannot be tried here. Enter it in the tool and run its own test.',
            },
            {
              match: /^https?:\S*[?&]code=/i,
              says: 'This address holds a one-time code. It may be right, but only the tool itself can use it, within minutes, so it cannot be tried here. If the tool asks for an API Key, copy the key that it shows.',
            },
          ],
          notes: [
            {
              match: /^v\^1\.1#(?:.*#)?p\^1#/,
              says: 'Keys like this usually belong to the app alone and carry no consent of a seller. If nothing can be read, use the key that is shown after you granted access.',
            },
          ],
          found: [
            /\S[\s"'=:>]+(v\^1\.1#[^\s"',<>]+)/,
            /\S[\s"'=:>]+(AgAAAA\*\*[^\s"',<>]+)/,
            /(?:access_token|API[ _]Key|Authorization)["']?\s*[:=]\s*["']?(?:Bearer\s+)?([^\s"',<>]{20,})/i,
          ],
        }),
      ],
      // A hold is worth knowing. Whatever else the answer is, it decides nothing: the permission is seldom granted.
      before: {
        user: get('https://apiz.ebay.com/commerce/identity/v1/user/', { onlyIf: (values) => !isOlderKey(values) }),
      },
    },
  ],
  afterwards: [
    'Take the access back in your eBay account, where it lists the apps that you let in. The key ends with that.',
    'Where you do not find that list, ask the people behind the tool to delete the key.',
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
  // An older key is unknown here, so it is tried where it belongs.
  authenticate: get('/sell/account/v1/privilege', {
    take: { keyKind: () => 'new' },
    otherwise: {
      when: { test: (_, values) => isOlderKey(values) },
      ask: { ...withOlderKey, take: { keyKind: () => 'older' } },
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
            ...listing,
            permission: 'sell.inventory.readonly',
            list: (answer) => listingsOf(answer) ?? (answer as { inventoryItems?: unknown[] } | undefined)?.inventoryItems,
            total: (answer) => countListings(answer) ?? (answer as { total?: number } | null)?.total,
          },
        ),
        older: reads(withOlderKey, { ...listing, permission: 'sell.inventory.readonly', list: listingsOf, total: countListings }),
      },
      'eBay did not tell which kind of key this is.',
    ),
    categories: withNewKey(get('/sell/stores/v1/store/categories'), {
      called: 'Store categories',
      permission: 'sell.stores.readonly',
      list: 'storeCategories',
      title: 'categoryName',
      total: (answer) => (answer as { storeCategories?: unknown[] } | null)?.storeCategories?.length,
    }),
    orders: withNewKey(get('/sell/fulfillment/v1/order?limit=1'), {
      permission: 'sell.fulfillment.readonly',
      list: 'orders',
      title: 'orderId',
      show: {
        Payment: 'orderPaymentStatus',
        Total: money('pricingSummary.total.value', { currency: 'pricingSummary.total.currency' }),
        Created: date('creationDate'),
      },
      total: 'total',
    }),
    customers: notOffered('eBay has no list of customers. Buyers appear only inside orders.'),
    pages: notOffered('eBay’s API does not hand out the pages of an eBay Store.'),
    blogs: notOffered('eBay has no blog.'),
  },

  answers: [
    when({ status: 403, html: true }, 'ip-blocked'),
    when({ on: 'user', json: { status: 'ACCOUNTONHOLD' } }, 'store-unavailable', {
      says: 'eBay has put this account on hold. Log in to eBay and resolve that with them, then check again.',
    }),
    when({ on: 'user' }, 'ok'),
    when({ on: 'products', text: /<Ack>Failure</, test: (_, { keyKind }) => keyKind === 'new' }, 'ok', {
      says: 'eBay’s Inventory API can be read and lists nothing. Listings that were made on eBay’s own pages do not appear there, and this key may not read them.',
    }),
    when({ text: /<ErrorCode>(?:932|21917053)</ }, 'credentials-expired', {
      says: 'This key has ended, or the access was taken back. Open the authorization link again and copy the new key.',
      field: 'apiKey',
      step: 'open-link',
    }),
    when({ text: /<ErrorCode>(?:931|21916984)</ }, 'credentials-rejected', {
      says: 'eBay does not accept this key. Copy all of it again; if that does not help, open the authorization link and make a new one.',
      field: 'apiKey',
    }),
    ...[{ text: /<ErrorCode>930</ }, { status: 400, json: { 'errors.*.errorId': /^100[23]$/ } }].map((condition) =>
      when(condition, 'credentials-rejected', {
        says: 'eBay does not see a key in this. Copy the whole API Key again.',
        field: 'apiKey',
      }),
    ),
    when({ text: /<Ack>Failure</ }, 'platform-error'),
    when({ status: 401 }, 'credentials-rejected', {
      says: 'eBay does not accept this key. It may be mistyped or cut off, or it has ended: many of eBay’s keys live for two hours only. Open the authorization link again and copy the new key.',
      field: 'apiKey',
      step: 'open-link',
    }),
    when({ on: 'authenticate', status: [403, 404], others: 'some-ok' }, 'ok'),
    when(
      { on: 'authenticate', status: [403, 404], test: (_, { apiKey = '' }) => apiKey.includes('#p^1#'), others: 'none-ok' },
      'permission-missing',
      {
        says: 'This key seems to belong to the app alone and not to a seller, so eBay shows nothing. Use the key that is shown after you granted access.',
        step: 'copy-key',
      },
    ),
    when({ on: 'authenticate', status: [403, 404], others: 'none-ok' }, 'permission-missing', {
      says: 'eBay knows this key, but lets it read nothing. It may just have ended, or not everything was granted: open the authorization link again and accept everything.',
      step: 'open-link',
    }),
    when({ on: 'categories', status: [403, 404] }, 'skipped', {
      says: 'eBay shows no store categories: the account has no eBay Store, or the key lacks “{permission}”. The rest of the check is not affected.',
    }),
    when({ on: 'entities', status: 403 }, 'permission-missing', {
      says: 'The key works, but it may not read {entity}: “{permission}” is missing. Grant access again and accept everything. If you did, ask the people behind the tool, who choose what their app asks for.',
      step: 'grant',
    }),
  ],
  advice: [
    advise(
      { when: { on: 'authenticate', json: { sellerRegistrationCompleted: false } } },
      'The registration of this account as a seller is not finished. Finish it on eBay before you move anything.',
    ),
    advise(
      { test: ({ answers }) => !sellingOf(answers.authenticate) && (countListings(answers.products) ?? 0) > 0 },
      'These listings were made on eBay’s own pages. A tool that uses eBay’s Inventory API does not see them until they are migrated to it.',
    ),
    advise(
      { when: { on: 'orders', json: { total: 0 } } },
      'Unless a tool asks for more, eBay lists the orders of the last 90 days only. Older ones may be there, up to two years.',
    ),
  ],
});
