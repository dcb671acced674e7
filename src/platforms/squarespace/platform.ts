import {
  advise,
  at,
  bearer,
  date,
  definePlatform,
  exact,
  get,
  lines,
  mistake,
  money,
  notOffered,
  personal,
  reads,
  secret,
  source,
  sourced,
  step,
  when,
} from '../../definition/index.ts';
import { de } from './de.ts';

export const squarespace = definePlatform({
  id: 'squarespace',
  name: 'Squarespace',
  alsoCalled: ['Squarespace Commerce', 'Commerce APIs'],
  mark: 'squarespace',
  summary: 'Create an API key in the developer tools of your Squarespace site and test it on this page.',
  reviewed: '2026-11-26',
  translations: { de },
  sources: [
    source('https://developers.squarespace.com/commerce-apis/overview', 'Commerce APIs: overview'),
    source('https://developers.squarespace.com/commerce-apis/making-requests', 'Making requests'),
    source('https://developers.squarespace.com/commerce-apis/authentication-and-permissions', 'Authentication and permissions'),
    source('https://developers.squarespace.com/commerce-apis/responses-error-handling', 'Responses and errors'),
    source('https://developers.squarespace.com/commerce-apis/rate-limits', 'Rate limits'),
    source('https://developers.squarespace.com/commerce-apis/faq', 'Questions and answers'),
    source('https://support.squarespace.com/hc/en-us/articles/115010428047', 'Your account dashboard', {
      read: '2026-11-26',
      dated: '2025-01-27',
    }),
    source('https://docs.stackone.com/connectors/squarespace/guides/link-account/api-key', 'How a tool’s customers make a key'),
    source('https://www.insites.studio/docs/connectors/squarespace', 'What a migration tool asks for', { read: '2026-11-26' }),
    source(
      'https://intercom.help/mintsoft/en/articles/11703667-squarespace-integration',
      'What cannot be added to a key, and the plan',
      { read: '2026-11-26' },
    ),
  ],
  notices: [
    {
      kind: 'warning',
      title: 'Not every plan has API keys',
      text: lines(
        '- **Advanced** and **Commerce Advanced** have them.\n- **Core** and **Plus** may have them: a help page of 2025 lists Orders, Inventory and Transactions there, the price list of 2026 names Advanced alone. For products and contacts, nothing is published. See what the form offers.\n- Smaller plans (**Personal**, **Basic**, **Business**, **Commerce Basic**) usually have none for shop data.',
      ),
    },
  ],
  needs: [
    'A Squarespace plan with **Developer API keys**; see above.',
    'The login of the site’s **owner**. An **administrator** may make keys, too; some guides say that only the owner can.',
  ],

  methods: [
    {
      id: 'api-key',
      title: 'API key',
      minutes: 4,
      keyLives: 'until you delete it, as long as the site is active',
      steps: [
        step(
          'open-site',
          'Open the right site',
          'Log in at [account.squarespace.com](https://account.squarespace.com) and open the site that has the shop. A key opens **one** site only: a key from another site also works, and shows the other shop.',
        ),
        step(
          'open-keys',
          'Open the developer tools',
          'Go to [[Settings → Developer tools → Developer API keys]]. On some older sites it is [[Settings → Advanced → Developer API keys]].\n\nYou do not find it? Open `https://SITE.squarespace.com/config/settings/developer-tools/developer-api-keys`, with the name of your site in place of `SITE`.',
        ),
        step(
          'permissions',
          'Create a key that can read',
          lines(
            'Press **Generate key** and name it “{app}”. Choose **Read Only** for these:\n\n{permissions}\n\nIf the form offers **Profiles** and not **Contacts**, take that one. You do not need **Forms**.',
          ),
        ),
        step(
          'copy-key',
          'Copy the key',
          'Press **Next** or **Generate** and copy the **API Key**. Squarespace shows it only **once**. There is no secret and no further token to copy.',
        ),
      ],
      fields: [
        secret('apiKey', 'API Key', {
          from: 'copy-key',
          like: '00000000-0000-4000-8000-000000000000',
          shape: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
          labels: ['Developer API key', 'API token', 'Access token'],
          pattern: /^[A-Za-z0-9._~+/=-]{16,512}$/,
          patternSays: 'An API Key has at least 16 letters and digits, usually with four dashes. Copy the key, not its name.',
          mistakes: [
            mistake(
              /^[\w.-]+\.(?:com|net|org)(?:\/|$)/i,
              'This is the address of a site. The API Key has letters and digits, usually with four dashes.',
            ),
            mistake(/^(EAAA|sq0)/, 'This is a key of Square, another company. Create a key in your Squarespace site.'),
            mistake(
              /^[sprw]k_(live|test)_/,
              'This is a key of Stripe, which takes the payments. Create a key in your Squarespace site.',
            ),
            mistake(/^shp(at|ca|pa|ss)_/, 'This is a key of Shopify. Create a key in your Squarespace site.'),
          ],
          notes: [
            {
              match: /^(?![0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$)/i,
              says: 'API Keys usually have 32 letters and digits and four dashes. If this one is rejected, copy the key itself, and not its name or the token of an app.',
            },
          ],
        }),
      ],
    },
  ],
  toolsAlsoWant: { addLater: false, permissions: [exact('Inventory'), exact('Transactions')] },
  into: {
    permissions: [exact('Products'), exact('Orders'), exact('Inventory'), exact('Contacts')],
    says: 'Choose **Read and Write** in place of Read Only for these.',
  },
  afterwards: [
    sourced(
      'Delete the key under [[Settings → Developer tools → Developer API keys]], with the **trash can** beside it. It stops working at once.',
      'https://docs.stackone.com/connectors/squarespace/guides/link-account/api-key',
    ),
  ],

  api: {
    name: 'Commerce APIs',
    hosts: ['api.squarespace.com'],
    base: 'https://api.squarespace.com',
    // Squarespace refuses requests without one.
    headers: { 'User-Agent': 'Storekeys' },
    auth: bearer('{apiKey}'),
    pace: { allows: { requests: 300, perS: 60 } },
    limits: 'Squarespace allows 300 requests a minute, and then wants a minute’s pause. This check uses fewer than ten.',
  },
  // Any key may read what the website is called, whatever its permissions.
  authenticate: get('/1.0/authorization/website', { proves: ['id', 'siteId'] }),
  entities: {
    products: reads(get('/v2/commerce/products'), {
      permission: exact('Products'),
      list: 'products',
      title: 'name',
      show: {
        SKU: 'variants.0.sku',
        Price: money('variants.0.pricing.basePrice.value', { currency: 'variants.0.pricing.basePrice.currency' }),
      },
      total: countOf('products'),
    }),
    categories: reads(get('/1.0/commerce/store_pages'), {
      called: 'Store pages',
      permission: exact('Products'),
      list: 'storePages',
      title: 'title',
      total: countOf('storePages'),
    }),
    customers: reads(
      get('/v1/contacts?pageSize=1', {
        otherwise: { when: { status: [401, 403, 404] }, ask: get('/1.0/profiles?filter=isCustomer,true') },
      }),
      {
        permission: exact('Contacts'),
        list: people,
        title: personal('firstName'),
        titled: 'First name',
        show: { 'Last name': personal('lastName'), 'E-mail': personal('email') },
      },
    ),
    orders: reads(get('/1.0/commerce/orders'), {
      permission: exact('Orders'),
      list: 'result',
      title: 'orderNumber',
      lost: 'Donations are not among the orders. Only a tool that reads Transactions finds them.',
      show: {
        Created: date('createdOn'),
        Status: 'fulfillmentStatus',
        Total: money('grandTotal.value', { currency: 'grandTotal.currency' }),
      },
      total: countOf('result'),
    }),
    pages: notOffered('Squarespace’s API has no pages. They come out of Squarespace’s own export, if the tool can read it.'),
    blogs: notOffered('Squarespace’s API has no blog posts. They come out of Squarespace’s own export, if the tool can read it.'),
  },

  answers: [
    when({ status: 429 }, 'rate-limited', {
      says: 'Squarespace asks for a pause, because it was asked too often. Wait a minute, then check again.',
      waitS: () => 60,
    }),
    when([{ json: { type: 'WEBSITE_EXPIRED' } }, { status: 402 }], 'store-unavailable', {
      says: 'Squarespace hands out nothing of this site before it is paid for. Usually the trial is over, or a bill is open: settle that in Squarespace, then check again.',
    }),
    when({ on: 'entities', status: [401, 403], json: { message: /\b(?:plan|subscription|upgrade)\b/i } }, 'plan-required', {
      says: 'The site’s plan does not let an API key read {entity}. A higher plan is needed.',
    }),
    when({ on: 'customers', status: [401, 403] }, 'permission-missing', {
      says: lines(
        'The key works, but Squarespace refuses both contacts and profiles.',
        'Usually the key was made without them: create a new one with “Contacts” set to Read Only.',
        'If the form does not offer it, the site’s plan may not include it.',
      ),
      step: 'permissions',
    }),
    when({ on: 'entities', status: [401, 403] }, 'permission-missing', {
      says: lines(
        'The key works, but Squarespace refuses {entity}.',
        'Usually the key was made without “{permission}”: create a new one with it set to Read Only.',
        'If the form does not offer it, the site’s plan may not include it.',
      ),
      step: 'permissions',
    }),
    when({ on: 'authenticate', status: [401, 403] }, 'credentials-rejected', {
      says: 'Squarespace does not accept this API Key. Usually it is mistyped, or was deleted: create a new one.',
      field: 'apiKey',
    }),
  ],
  advice: [
    advise(
      { when: { on: 'products', json: { 'products.0.name': /./ } } },
      'The key decides which site is read. Compare the product shown here with your shop, to be sure that the key is from the right site.',
      { step: 'open-site' },
    ),
  ],
});

/** Squarespace counts nothing; a first page that is the last one can be counted. */
function countOf(key: string) {
  return (answer: unknown): number | undefined => {
    const list = at(answer, key);
    return at(answer, 'pagination.hasNextPage') === false && Array.isArray(list) ? list.length : undefined;
  };
}

/** Contacts replace profiles; a key may have either. Where there are none, the list may be null. */
function people(answer: unknown): unknown[] | undefined {
  const list = at(answer, 'contacts') ?? at(answer, 'profiles');
  if (Array.isArray(list)) return list;
  return at(answer, 'contacts') === null || at(answer, 'profiles') === null ? [] : undefined;
}
