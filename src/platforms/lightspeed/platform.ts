import {
  type AnswerFacts,
  address,
  advise,
  anyPublicHost,
  basic,
  bearer,
  choice,
  date,
  definePlatform,
  get,
  hostOf,
  mistake,
  money,
  notOffered,
  personal,
  reads,
  secret,
  step,
  when,
} from '../../definition/index.ts';

/** Every address begins with a language of the shop. Most shops that have no English have Dutch. */
const inItsLanguage = (path: string, options: Parameters<typeof get>[1] = {}) =>
  get(`/{shopLanguage}${path}`, { ...options, otherwise: { when: { status: 404 }, ask: get(`/nl${path}`, options) } });

/** How a list is read; its place in the answer is named only where it is unusual. */
type Reading = Omit<Parameters<typeof reads>[1], 'list'> & { list?: string };

/** One record of a list of the C-Series, and how many there are. */
const oneOf = (list: string, parameters: string, options: Reading) =>
  reads(inItsLanguage(`/${list}.json?limit=1${parameters}`), {
    list,
    total: { request: inItsLanguage(`/${list}/count.json`), path: 'count' },
    ...options,
  });

/** One record of a list of the X-Series. */
const oneOfRetail = (list: string, options: Reading) => reads(get(`/${list}?page_size=1`), { list: 'data', ...options });

const maySeeSettings = (answer: unknown) =>
  (answer as { accountPermissions: { settings: { read: boolean } } }).accountPermissions.settings.read ? 'yes' : undefined;

const shopIn = (answer: unknown) => (answer as { shop?: { subDomain?: string; mainDomain?: string } } | undefined)?.shop;
const host = (address: unknown) => hostOf(address).replace(/^www\./, '');

/** A shop's address at Lightspeed, which begins with its name; its own domains do not tell it. */
const atLightspeed = /^([^.]+)\.(?:webshopapp|shoplightspeed)\.com$/;

function isAnotherShop({ json }: AnswerFacts, { storeUrl }: Record<string, string>): boolean {
  const [asked, actual] = [atLightspeed.exec(host(storeUrl))?.[1], shopIn(json)?.subDomain];
  return Boolean(asked && actual) && asked !== 'api' && asked !== actual;
}

/** Three limits stand side by side, and the exhausted one has -1 left. */
function secondsToWait({ headers }: AnswerFacts): number {
  const exhausted = headers.get('x-ratelimit-remaining')?.split('/').indexOf('-1') ?? -1;
  return Number(headers.get('x-ratelimit-reset')?.split('/')[exhausted]);
}

/** An answer with an error inside is a failure, whatever its status. */
function failsWith(code: number) {
  return ({ status, json }: AnswerFacts) => status === code || Number((json as { error: { code: unknown } }).error.code) === code;
}

/** As they stand in addresses: all are codes of ISO 639 but `us`. */
const languages = ['en', 'us', 'nl', 'de', 'fr', 'es', 'it', 'pt', 'da', 'sv', 'no', 'fi', 'pl'];
const languageNames = new Intl.DisplayNames('en', { type: 'language' });

const useEcwid = 'This belongs to Lightspeed eCom (E-Series), which is Ecwid. Use the guide for Ecwid.';
const useXSeries = 'This belongs to Lightspeed Retail (X-Series). Choose “X-Series” above the steps.';
const useCSeries = 'This belongs to Lightspeed eCom (C-Series). Choose “eCom (C-Series)” above the steps.';
const copyBoth = 'The API Key and the API Secret have exactly 32 characters each. Copy both again, or create a new key.';
const noApi = 'The plan of this shop has no API. The C-Series needs Advanced or Professional, the X-Series needs Plus.';

export const lightspeed = definePlatform({
  id: 'lightspeed',
  name: 'Lightspeed',
  alsoCalled: ['SEOshop', 'Webshopapp', 'Lightspeed eCom (C-Series)', 'Lightspeed Retail (X-Series)', 'Vend'],
  summary: 'Create an API key in Lightspeed eCom, or a personal token in Lightspeed Retail X-Series, and test it on this page.',
  reviewed: '2026-11-22',
  sources: [
    'https://developers.lightspeedhq.com/ecom/introduction/introduction/',
    'https://github.com/SEOshop/API-PHP-Client',
    'https://next-cart.com/blog/how-to-get-lightspeed-api-credentials',
    'https://support.jmango360.com/portal/en/kb/articles/lightspeed-api-multiple-api-keys',
    'https://merchant-help.violet.io/platform-guides/lightspeed',
    'https://knowledge.profitmetrics.io/how-to-create-an-api-key-to-profitmetrics-with-lightspeed',
    'https://support.ecwid.com/hc/fr/articles/8578182579228',
    'https://community.lightspeedhq.com/en/discussion/6253/changes-to-ecom-api-rate-limits',
    'https://x-series-api.lightspeedhq.com/docs/rate_limiting',
  ],
  notices: [
    {
      kind: 'info',
      title: 'Which Lightspeed do you have?',
      text: 'Several products have this name; the address that you see when you are logged in tells which one is yours.\n\n- **eCom (C-Series)**: `webshopapp.com` or `shoplightspeed.com`. This guide. Lightspeed moves shops in North America to the E-Series, and their keys may stop working.\n- **Retail (X-Series)**, the former Vend: `retail.lightspeed.app` or `vendhq.com`. This guide, under **X-Series**.\n- **eCom (E-Series)**: this is [Ecwid](./ecwid.mdx).\n- **Retail (R-Series)**: `lightspeedapp.com` or `merchantos.com`. It only lets in approved apps by their own login, so there is no key to check here.\n- **Restaurant**: not a web shop.',
    },
  ],
  needs: [
    'For the C-Series: the **Advanced** or **Professional** plan. Without it the menu **Developers** is usually missing.',
    'For the X-Series: the **Plus** plan, which has personal tokens.',
    'A login that may change the settings of the shop.',
  ],

  methods: [
    {
      id: 'ecom-key',
      title: 'eCom (C-Series)',
      steps: [
        step(
          'store-url',
          'Log in and copy the address',
          'Log in to your Lightspeed back office and copy the address that the browser shows. It is your **Store URL / Endpoint**, also called **API Endpoint**; the public address of your shop does too.',
        ),
        step(
          'create-key',
          'Create a key, and switch it on',
          'Go to **Settings → Developers** (in some back offices **Settings → Web extras → API Keys**; older guides say **API Keys** or **Integrations**) and press **New API key**, or open the existing one. Name it “{app}” and press **Save**. Then switch **Enable this API key** on. A key that is not switched on does not work.',
        ),
        step(
          'permissions',
          'Allow reading',
          'Tick **Read** for what you want to move, and leave **Write** empty:\n\n{permissions}\n\nTick **Settings** too, so that the check can tell whether the key belongs to the right shop. Press **Save** once more.',
        ),
        step('copy-key', 'Copy key and secret', 'Copy the two under **Details** now: the **API Secret** may be shown only once.'),
      ],
      fields: [
        address('storeUrl', 'Store URL / Endpoint', {
          from: 'store-url',
          like: 'https://example-shop.webshopapp.com',
          help: 'It is only compared with the shop; nothing is sent there.',
          hosts: [anyPublicHost],
          // Lightspeed's documentation writes key and secret into addresses.
          clean: [[/^(https?:\/\/)[^/@\s]*@/i, '$1']],
          mistakes: [
            mistake(/\.(?:retail\.lightspeed\.app|vendhq\.com)\b/i, useXSeries),
            mistake(/\b(?:lightspeedapp|merchantos)\.com\b/i, 'This belongs to Retail (R-Series), which has no key to check.'),
            mistake(/\.company\.site\b|\becwid\.com\b/i, useEcwid),
            mistake(/\.lsk\.lightspeed\.app\b|\bikentoo\.com\b/i, 'This belongs to Restaurant (K-Series), which is no web shop.'),
          ],
        }),
        secret('apiKey', 'API Key', {
          from: 'copy-key',
          like: '00000000000000000000000000000000',
          pattern: /^\S{32}$/,
          patternSays: copyBoth,
          mistakes: [
            mistake(/^(?:secret|public)_/, useEcwid),
            mistake(/^lsxs_/i, useXSeries),
            mistake(/^\d{1,20}$/, 'This is a number of a shop. The API Key has 32 characters; copy it from the Details.'),
          ],
          found: [/api[_ -]?key["']?\s*[:=]\s*["']?([^\s"',;]{32})(?![^\s"',;])/i, /https?:\/\/([^\s:/@]{32}):[^\s:/@]{32}@/i],
        }),
        secret('apiSecret', 'API Secret', {
          from: 'copy-key',
          like: '11111111111111111111111111111111',
          pattern: /^\S{32}$/,
          patternSays: copyBoth,
          mistakes: [mistake(/^lsxs_/i, useXSeries)],
          found: [/secret["']?\s*[:=]\s*["']?([^\s"',;]{32})(?![^\s"',;])/i, /https?:\/\/[^\s:/@]{32}:([^\s:/@]{32})@/i],
        }),
        choice('shopLanguage', 'Shop language', {
          from: 'store-url',
          like: 'en',
          help: 'One that your shop has. If it is not in the list, take any that is.',
          optional: true,
          added: true,
          choices: languages.map((value) => ({ value, label: languageNames.of(value === 'us' ? 'en-US' : value) ?? value })),
        }),
      ],
    },
    {
      id: 'personal-token',
      title: 'X-Series',
      intro: 'For Lightspeed Retail (X-Series), the former Vend. Tools ask for the same values, but **API Secret** stays empty.',
      steps: [
        step('retail-url', 'Copy the address', 'Log in and copy the address of the page. It ends in `.retail.lightspeed.app`.'),
        step(
          'create-token',
          'Create a personal token',
          'Go to **Setup → Personal Tokens** and press **Add Personal Token**. Name it “{app}”, leave the expiry date empty and copy the token. A token may read what its user may:\n\n{permissions}',
        ),
      ],
      fields: [
        address('retailUrl', 'Store URL / Endpoint', {
          from: 'retail-url',
          like: 'https://example-shop.retail.lightspeed.app',
          hostSays: 'This is not an address of the X-Series. It ends in .retail.lightspeed.app.',
          clean: [[/^(?:https?:\/\/)?([a-z0-9-]+)\.vendhq\.com\b.*$/i, 'https://$1.retail.lightspeed.app']],
          mistakes: [mistake(/\.(?:webshopapp|shoplightspeed)\.com\b/i, useCSeries)],
        }),
        secret('personalToken', 'API Key', {
          from: 'create-token',
          like: 'lsxs_pt_00000000000000000000000000000000',
          help: 'The personal token.',
          clean: [[/^(?:Authorization:\s*)?Bearer\s+/i, '']],
          pattern: /^\S{16,}$/,
          patternSays: 'A personal token is longer than this and has no blanks. Copy it again.',
          mistakes: [mistake(/^(?:secret|public)_/, useEcwid)],
          found: [/\b(lsxs_\w{16,})/],
        }),
      ],
      api: {
        name: 'X-Series API 2.0',
        hosts: ['*.retail.lightspeed.app'],
        base: '{retailUrl}/api/2.0',
        headers: { 'User-Agent': 'Storekeys' },
        auth: bearer('{personalToken}'),
        limits: 'The number of requests depends on the number of registers. This check uses five.',
      },
      authenticate: get('/retailer'),
      entities: {
        products: oneOfRetail('products', { permission: 'Products', title: 'name', show: { SKU: 'sku' } }),
        categories: oneOfRetail('product_categories', { permission: 'Products', list: 'data.data.categories', title: 'name' }),
        customers: oneOfRetail('customers', {
          permission: 'Customers',
          title: personal('first_name'),
          show: { 'Last name': personal('last_name') },
        }),
        orders: oneOfRetail('sales', {
          called: 'Sales',
          permission: 'Sales',
          title: 'invoice_number',
          show: { Status: 'status', Total: money('total_price'), Date: date('sale_date') },
        }),
        pages: notOffered('The X-Series is a point of sale and stores no pages.'),
        blogs: notOffered('The X-Series is a point of sale and stores no blog posts.'),
        reviews: notOffered('The X-Series is a point of sale and stores no reviews.'),
      },
    },
  ],
  afterwards: [
    'C-Series: delete the key under **Settings → Developers**, or switch **Enable this API key** off.',
    'X-Series: delete the token under **Setup → Personal Tokens**.',
  ],

  api: {
    name: 'eCom API',
    hosts: ['api.webshopapp.com', 'api.shoplightspeed.com'],
    base: 'https://{host}',
    auth: basic('{apiKey}', '{apiSecret}'),
    regions: { hosts: { eu1: 'api.webshopapp.com', us1: 'api.shoplightspeed.com' }, order: ['eu1', 'us1'], nextOn: [401] },
    limits: 'Lightspeed usually allows a key 300 requests in 5 minutes. This check uses about fifteen.',
  },
  authenticate: inItsLanguage('/account/permissions.json', { take: { maySeeSettings: { maybe: maySeeSettings } } }),
  entities: {
    products: oneOf('products', '&fields=id,title,fulltitle,url,isVisible', {
      // Whose key it is can be seen only with a permission that is not needed otherwise.
      first: { shop: inItsLanguage('/shop.json', { onlyIf: ({ maySeeSettings }) => maySeeSettings === 'yes' }) },
      permission: 'Products: Read',
      title: 'title',
      show: { Visible: 'isVisible' },
    }),
    categories: oneOf('categories', '', { permission: 'Products: Read', title: 'title' }),
    customers: oneOf('customers', '&fields=id,firstname,lastname,email', {
      permission: 'Customers: Read',
      title: personal('firstname'),
      show: { 'Last name': personal('lastname'), 'E-mail': personal('email') },
    }),
    orders: oneOf('orders', '&fields=id,number,status,priceIncl,createdAt', {
      permission: 'Orders: Read',
      title: 'number',
      show: { Status: 'status', Total: money('priceIncl'), Created: date('createdAt') },
    }),
    pages: oneOf('textpages', '', { permission: 'Content: Read', title: 'title' }),
    blogs: oneOf('blogs/articles', '', { permission: 'Content: Read', list: 'blogArticles', title: 'title' }),
    reviews: oneOf('reviews', '', { permission: 'Products: Read', title: 'id', show: { Score: 'score' } }),
  },

  answers: [
    when({ test: isAnotherShop }, 'store-not-found', {
      says: 'This key belongs to another shop than the Store URL. Log in to the right shop and create the key there.',
      field: 'storeUrl',
    }),
    when({ status: 429 }, 'rate-limited', { waitS: secondsToWait }),
    when({ status: 402 }, 'plan-required', { says: noApi }),
    when({ status: 403, text: /\bplan\b|subscription/i }, 'plan-required', { says: noApi }),
    when({ status: [410, 423] }, 'store-unavailable'),
    when({ status: [403, 404], text: /shop[^"]*\b(?:closed|suspended|inactive)\b/i }, 'store-unavailable'),
    when({ status: 401, method: 'personal-token' }, 'credentials-rejected', { field: 'personalToken' }),
    when({ test: failsWith(401) }, 'credentials-rejected', {
      says: 'Lightspeed does not accept this API Key with this API Secret. Check that “Enable this API key” is on and saved, that the two are not in each other’s field, and copy both again.',
      field: 'apiKey',
      step: 'create-key',
    }),
    // The key may hide its own permissions and still read the shop.
    when({ on: 'authenticate', status: 403, others: 'some-ok' }, 'ok'),
    when({ test: failsWith(403) }, 'permission-missing', { step: ['permissions', 'create-token'] }),
    when({ on: 'authenticate', status: 404, method: 'personal-token' }, 'store-not-found', { field: 'retailUrl' }),
    when({ on: 'authenticate', status: 404 }, 'not-an-api', {
      says: 'The shop has neither this Shop language nor Dutch. Choose a language that your shop has.',
      field: 'shopLanguage',
    }),
    when({ status: '2xx', json: { 'error.message': /./ } }, 'platform-error'),
  ],
  advice: [
    advise(
      {
        test: ({ values, answers }) => {
          const [asked, actual] = [host(values.storeUrl), host(`https://${shopIn(answers.shop)?.mainDomain ?? ''}`)];
          return actual !== '' && asked !== actual && !atLightspeed.test(asked);
        },
      },
      'The shop of this key has another main address than the Store URL that you entered. Make sure that it is the right shop.',
      { field: 'storeUrl' },
    ),
  ],
});
