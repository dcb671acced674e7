import {
  address,
  advise,
  anyPublicHost,
  at,
  basic,
  choice,
  date,
  definePlatform,
  exact,
  lines,
  mistake,
  money,
  personal,
  reads,
  secret,
  source,
  step,
  when,
} from '../../definition/index.ts';
import { hasAnotherDomain, isAnotherShop, secondsToWait } from './answered.ts';
import { de } from './de.ts';
import { addressOfOthers, addressOfXSeries, keyOfESeries, keyOfXSeries } from './editions.ts';
import { inItsLanguage, languages } from './languages.ts';
import { xSeries } from './xSeries.ts';

export const lightspeed = definePlatform({
  id: 'lightspeed',
  name: 'Lightspeed',
  alsoCalled: ['SEOshop', 'Webshopapp', 'Lightspeed eCom (C-Series)', 'Lightspeed Retail (X-Series)', 'Vend'],
  summary: 'Create an API key in Lightspeed eCom, or a personal token in Lightspeed Retail X-Series, and test it on this page.',
  reviewed: '2026-11-26',
  translations: { de },
  sources: [
    source('https://developers.lightspeedhq.com/ecom/introduction/introduction/', 'eCom API: introduction'),
    source('https://github.com/SEOshop/API-PHP-Client', 'Lightspeed’s own client for PHP', { dated: '2025' }),
    source('https://next-cart.com/blog/how-to-get-lightspeed-api-credentials', 'What a migration tool asks for'),
    source('https://support.jmango360.com/portal/en/kb/articles/lightspeed-api-multiple-api-keys', 'API keys in the C-Series'),
    source('https://merchant-help.violet.io/platform-guides/lightspeed', 'How a tool’s customers make a key', { dated: '2026' }),
    source(
      'https://knowledge.profitmetrics.io/how-to-create-an-api-key-to-profitmetrics-with-lightspeed',
      'How customers of another tool make a key',
    ),
    source('https://support.ecwid.com/hc/fr/articles/8578182579228', 'From the C-Series to the E-Series'),
    source('https://community.lightspeedhq.com/en/discussion/6253/changes-to-ecom-api-rate-limits', 'Limits of the eCom API', {
      dated: '2021',
    }),
    source('https://x-series-support.lightspeedhq.com/hc/en-us/articles/25534105904027', 'X-Series: personal tokens', {
      read: '2026-11-26',
    }),
    source('https://x-series-api.lightspeedhq.com/docs/rate_limiting', 'X-Series: limits'),
    source('https://x-series-api.lightspeedhq.com/docs/deprecations', 'X-Series: requests that are switched off'),
  ],
  notices: [
    {
      kind: 'info',
      title: 'Which Lightspeed do you have?',
      text: 'Several products have this name; the address that you see when you are logged in tells which one is yours.\n\n- **eCom (C-Series)**: `webshopapp.com` or `shoplightspeed.com`. This guide. Lightspeed moves shops in North America to the E-Series, and their keys may stop working.\n- **Retail (X-Series)**, the former Vend: `retail.lightspeed.app` or `vendhq.com`. This guide, under **X-Series**.\n- **eCom (E-Series)**: this is [Ecwid](./ecwid.mdx).\n- **Retail (R-Series)**: `lightspeedapp.com` or `merchantos.com`. It only lets in approved apps by their own login. The key file that some tools hand out works with that tool alone, so there is nothing to check here.\n- **Restaurant**: not a web shop.',
    },
  ],
  needs: [
    'For the C-Series: a login that may change the settings of the shop. The plan may have to be **Advanced** or **Professional**: on a smaller one, the menu **Developers** may be missing.',
    'For the X-Series: a login that may open **Setup**, and the **Plus** plan, which has personal tokens.',
  ],

  methods: [
    {
      id: 'ecom-key',
      title: 'eCom (C-Series)',
      chooseIf: 'You sell online with Lightspeed eCom, the former SEOshop.',
      minutes: 6,
      keyLives: 'until you delete it',
      toolsAlsoWant: { addLater: true, permissions: [exact('Settings: Read'), exact('Tracking: Read')] },
      into: {
        permissions: [exact('Products: Write'), exact('Customers: Write'), exact('Orders: Write'), exact('Content: Write')],
        says: 'Look into the list of {tool} for the rows in which it wants **Write**.',
      },
      afterwards: [
        'Delete the key under [[Settings → Store Settings → Developers]], or switch **Enable this API key** off and press **Save**.',
      ],
      steps: [
        step(
          'store-url',
          'Log in and copy the address',
          'Log in to the back office of your shop: `https://YOURSHOP.webshopapp.com/admin` in Europe, `https://YOURSHOP.shoplightspeed.com/admin` in North America.\n\nCopy the address that the browser shows. It is your **Store URL / Endpoint**, also called **API Endpoint**; the public address of your shop does too.',
        ),
        step(
          'create-key',
          'Create a key, and switch it on',
          lines(
            'Go to [[Settings → Store Settings → Developers]] (in some back offices [[Settings → Web extras → API Keys]]; older guides say **API Keys** or **Integrations**) and press **New API key**, or open the existing one.',
            'Name it “{app}” and press **Save**.',
            'Then switch **Enable this API key** on. A key that is not switched on does not work.',
          ),
        ),
        step(
          'permissions',
          'Allow reading',
          'Tick **Read** in these rows, without **Write**:\n\n{permissions}\n\nWith **Settings**, the check can also tell whether the key belongs to the right shop. Press **Save** once more.',
        ),
        step('copy-key', 'Copy key and secret', 'Copy the two under **Details** now: the **API Secret** may be shown only once.'),
      ],
      fields: [
        address('storeUrl', 'Store URL / Endpoint', {
          from: 'store-url',
          like: 'https://example-shop.webshopapp.com',
          help: 'It is only compared with the shop; nothing is sent there.',
          hosts: [anyPublicHost],
          labels: ['API Endpoint'],
          mistakes: [addressOfXSeries, ...addressOfOthers],
        }),
        secret('apiKey', 'API Key', {
          from: 'copy-key',
          like: '00000000000000000000000000000000',
          pattern: /^\S{32}$/,
          patternSays: copyBoth(),
          mistakes: [
            keyOfESeries,
            keyOfXSeries,
            mistake(/^\d{1,20}$/, 'This is a number of a shop. The API Key has 32 characters; copy it from the Details.'),
          ],
          // A line of Lightspeed's own client: new WebshopappApiClient('live', key, secret, 'nl').
          found: [/ApiClient\(\s*["']\w+["']\s*,\s*["']([^\s"']{32})["']/],
        }),
        secret('apiSecret', 'API Secret', {
          from: 'copy-key',
          like: '11111111111111111111111111111111',
          pattern: /^\S{32}$/,
          patternSays: copyBoth(),
          mistakes: [keyOfXSeries],
          found: [/ApiClient\(\s*["']\w+["']\s*,\s*["'][^\s"']{32}["']\s*,\s*["']([^\s"']{32})["']/],
        }),
        choice('shopLanguage', 'Shop language', {
          from: 'store-url',
          like: 'en',
          labels: ['API language'],
          help: 'One that your shop has. If it is not in the list, take any that is.',
          optional: true,
          added: true,
          choices: languages,
        }),
      ],
    },
    xSeries,
  ],

  api: {
    name: 'eCom API',
    hosts: ['api.webshopapp.com', 'api.shoplightspeed.com'],
    base: 'https://{host}',
    auth: basic('{apiKey}', '{apiSecret}'),
    regions: { hosts: { eu1: 'api.webshopapp.com', us1: 'api.shoplightspeed.com' }, order: ['eu1', 'us1'], nextOn: [401] },
    pace: {
      allows: { requests: 300, perS: 5 * 60 },
      left: { remaining: 'X-RateLimit-Remaining', of: 'X-RateLimit-Limit', perS: 5 * 60 },
    },
    limits: 'Lightspeed usually allows a key 300 requests in 5 minutes. This check uses about fifteen.',
  },
  authenticate: inItsLanguage('/account/permissions.json', {
    proves: 'accountPermissions',
    take: { maySeeSettings: { maybe: maySeeSettings } },
  }),
  entities: {
    products: oneOf('products', '&fields=id,title,fulltitle,url,isVisible', {
      // Whose key it is can be seen only with a permission that is not needed otherwise.
      first: { shop: inItsLanguage('/shop.json', { onlyIf: ({ maySeeSettings }) => maySeeSettings === 'yes' }) },
      permission: exact('Products: Read'),
      title: 'title',
      show: { Visible: 'isVisible' },
    }),
    categories: oneOf('categories', '', { permission: exact('Products: Read'), title: 'title' }),
    customers: oneOf('customers', '&fields=id,firstname,lastname,email', {
      permission: exact('Customers: Read'),
      title: personal('firstname'),
      titled: 'First name',
      show: { 'Last name': personal('lastname'), 'E-mail': personal('email') },
    }),
    orders: oneOf('orders', '&fields=id,number,status,priceIncl,createdAt', {
      permission: exact('Orders: Read'),
      title: 'number',
      show: { Status: 'status', Total: money('priceIncl'), Created: date('createdAt') },
    }),
    pages: oneOf('textpages', '', { permission: exact('Content: Read'), title: 'title' }),
    blogs: oneOf('blogs/articles', '', { permission: exact('Content: Read'), list: 'blogArticles', title: 'title' }),
    reviews: oneOf('reviews', '', {
      permission: exact('Products: Read'),
      title: 'id',
      titled: 'Review ID',
      show: { Score: 'score' },
    }),
  },

  // An error inside an answer counts by its own code, whatever the status of the answer.
  answers: [
    when({ test: isAnotherShop }, 'store-not-found', {
      says: 'This key belongs to another shop than the Store URL. Log in to the right shop and create the key there.',
      field: 'storeUrl',
    }),
    when({ status: 429 }, 'rate-limited', { waitS: secondsToWait }),
    when(
      [
        { status: 402 },
        { status: 403, json: { '*': /\bplan\b|subscription/i } },
        { status: 403, json: { '*.message': /\bplan\b|subscription/i } },
      ],
      'plan-required',
      {
        says: lines(
          'The plan of this shop seems to have no API.',
          'The C-Series may need Advanced or Professional; personal tokens of the X-Series need Plus.',
        ),
      },
    ),
    when(
      [
        { json: { '*': /\bshop\b.{0,40}\b(?:closed|suspended|inactive)\b/i } },
        { json: { '*.message': /\bshop\b.{0,40}\b(?:closed|suspended|inactive)\b/i } },
      ],
      'store-unavailable',
      { says: 'Lightspeed says that this shop is closed or suspended. Open it again, then check again.' },
    ),
    when({ status: 401, method: 'personal-token' }, 'credentials-rejected', {
      says: lines(
        'Lightspeed does not accept this personal token.',
        'Usually it was not copied whole, its expiry date is over, or somebody deleted it. Create a new one.',
      ),
      field: 'personalToken',
    }),
    when([{ status: 401 }, { json: { 'error.code': /^401$/ } }], 'credentials-rejected', {
      says: lines(
        'Lightspeed does not accept this API Key with this API Secret.',
        'Usually “Enable this API key” is not on, or was not saved. The two may also be in each other’s field: copy both again.',
      ),
      field: 'apiKey',
      step: 'create-key',
    }),
    // The key may hide its own permissions and still read the shop.
    when({ on: 'authenticate', status: 403, method: 'ecom-key', others: 'some-ok' }, 'ok'),
    when({ status: 403, method: 'personal-token' }, 'permission-missing', {
      says: lines(
        'Lightspeed refuses {entity}, although a personal token may read everything.',
        'The plan of the store, or the user who made the token, may be the reason: ask the owner of the store, then create a new one.',
      ),
      step: 'create-token',
    }),
    when([{ status: 403 }, { json: { 'error.code': /^403$/ } }], 'permission-missing', { step: 'permissions' }),
    when({ on: 'authenticate', status: 404, method: 'personal-token' }, 'store-not-found', {
      says: 'Lightspeed has no shop at this address. Usually the name in front of .retail.lightspeed.app is mistyped.',
      field: 'retailUrl',
    }),
    when({ on: 'authenticate', status: 404 }, 'not-an-api', {
      says: lines(
        'Lightspeed finds nothing in this Shop language, nor in Dutch.',
        'Usually the shop has other languages: choose one that it has.',
      ),
      field: 'shopLanguage',
    }),
    when({ json: { 'error.code': /^5\d\d$/ } }, 'platform-error'),
  ],
  advice: [
    advise(
      { test: hasAnotherDomain },
      'The shop of this key has another main address than the Store URL that you entered. Make sure that it is the right shop.',
      { field: 'storeUrl' },
    ),
  ],
});

/** One record of a list of the C-Series, and how many there are; its place in the answer is named where it is unusual. */
function oneOf(list: string, parameters: string, options: Omit<Parameters<typeof reads>[1], 'list'> & { list?: string }) {
  return reads(inItsLanguage(`/${list}.json?limit=1${parameters}`), {
    list,
    total: { request: inItsLanguage(`/${list}/count.json`), path: 'count' },
    ...options,
  });
}

function maySeeSettings(answer: unknown): string | undefined {
  return at(answer, 'accountPermissions.settings.read') === true ? 'yes' : undefined;
}

function copyBoth(): string {
  return 'The API Key and the API Secret have exactly 32 characters each. Copy both again, or create a new key.';
}
