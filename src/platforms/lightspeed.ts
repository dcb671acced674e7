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
  mistake,
  money,
  notOffered,
  personal,
  reads,
  secret,
  step,
  when,
} from '../definition/index.ts';

/** Every address begins with a language of the shop. Most shops that have no English have Dutch. */
const inItsLanguage = (path: string, options: Parameters<typeof get>[1] = {}) =>
  get(`/{shopLanguage}${path}`, { ...options, otherwise: { when: { status: 404 }, ask: get(`/nl${path}`, options) } });

/** One record of a list, and how many there are. */
const oneOf = (list: string, parameters: string, options: Omit<Parameters<typeof reads>[1], 'list'> & { list?: string }) =>
  reads(inItsLanguage(`/${list}.json?limit=1${parameters}`), {
    list,
    total: { request: inItsLanguage(`/${list}/count.json`), path: 'count' },
    ...options,
  });

const maySeeSettings = (answer: unknown) =>
  (answer as { accountPermissions?: { settings?: { read?: boolean } } } | undefined)?.accountPermissions?.settings?.read
    ? 'yes'
    : undefined;

interface Shop {
  subDomain?: string;
  mainDomain?: string;
}

const shopIn = (json: unknown) => (json as { shop?: Shop } | undefined)?.shop;
const hostIn = (url = '') => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '');

/** The shop's name in its address at Lightspeed; its own domains do not tell. */
const nameIn = (url = '') => /^([^.]+)\.(?:webshopapp|shoplightspeed)\.com$/.exec(hostIn(url))?.[1];

function isAnotherShop({ json }: AnswerFacts, { storeUrl }: Record<string, string>): boolean {
  const [asked, actual] = [nameIn(storeUrl), shopIn(json)?.subDomain];
  return asked !== undefined && asked !== 'api' && actual !== undefined && asked !== actual;
}

/** Three limits stand side by side, and the exhausted one has -1 left. */
function secondsToWait({ headers }: AnswerFacts): number | undefined {
  const [left = [], reset = []] = ['x-ratelimit-remaining', 'x-ratelimit-reset'].map((name) => headers.get(name)?.split('/'));
  const seconds = reset[left.findIndex((number) => Number(number) < 0)];
  return seconds === undefined ? undefined : Number(seconds);
}

/** An answer with an error inside is a failure, whatever its status. */
const error = (status: number) => [{ status }, { json: { 'error.code': new RegExp(`^${status}$`) } }];

const languages = {
  ...{ en: 'English', us: 'English (US)', nl: 'Dutch', de: 'German', fr: 'French', es: 'Spanish', it: 'Italian' },
  ...{ pt: 'Portuguese', da: 'Danish', sv: 'Swedish', no: 'Norwegian', fi: 'Finnish', pl: 'Polish' },
};

const useEcwid = 'This belongs to Lightspeed eCom (E-Series), which is Ecwid. Use the guide for Ecwid.';
const useXSeries = 'This belongs to Lightspeed Retail (X-Series). Choose “X-Series” above the steps.';

export const lightspeed = definePlatform({
  id: 'lightspeed',
  name: 'Lightspeed',
  alsoCalled: [
    'SEOshop',
    'Webshopapp',
    'Lightspeed eCom (C-Series)',
    'Lightspeed Retail (X-Series)',
    'Vend',
    'Lightspeed Commerce',
  ],
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
      text: 'Several products have this name; the address that you see when you are logged in tells which one is yours.\n\n- **eCom (C-Series)**: `webshopapp.com` or `shoplightspeed.com`. This guide.\n- **Retail (X-Series)**, the former Vend: `retail.lightspeed.app` or `vendhq.com`. This guide, under **X-Series**.\n- **eCom (E-Series)**: this is [Ecwid](./ecwid.mdx).\n- **Retail (R-Series)**: `lightspeedapp.com` or `merchantos.com`. It only lets in approved apps by their own login, so there is no key to check here.\n- **Restaurant**: not a web shop.',
    },
    {
      kind: 'warning',
      title: 'Shops in North America',
      text: 'Lightspeed moves C-Series shops in North America to the E-Series. Their keys may stop working.',
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
        step(
          'copy-key',
          'Copy the key and the secret',
          'Under **Details** copy the **API Key** and the **API Secret** now. The secret may be shown only once.',
        ),
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
            mistake(
              /\b(?:lightspeedapp|merchantos)\.com\b/i,
              'This belongs to Lightspeed Retail (R-Series). It has no key that could be checked here, because it only lets in approved apps by their own login.',
            ),
            mistake(/\.company\.site\b|\becwid\.com\b/i, useEcwid),
            mistake(
              /\.lsk\.lightspeed\.app\b|\bikentoo\.com\b/i,
              'This belongs to Lightspeed Restaurant (K-Series), which is not a web shop. Enter the address of a shop of the C-Series.',
            ),
          ],
        }),
        secret('apiKey', 'API Key', {
          from: 'copy-key',
          like: '00000000000000000000000000000000',
          pattern: /^\S{32}$/,
          patternSays: 'An API Key has exactly 32 characters. Copy it again from the Details.',
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
          patternSays: 'An API Secret has exactly 32 characters. Copy it again, or create a new key if it is not shown any more.',
          mistakes: [mistake(/^lsxs_/i, useXSeries)],
          found: [/secret["']?\s*[:=]\s*["']?([^\s"',;]{32})(?![^\s"',;])/i, /https?:\/\/[^\s:/@]{32}:([^\s:/@]{32})@/i],
        }),
        choice('shopLanguage', 'Shop language', {
          from: 'store-url',
          like: 'en',
          help: 'One that your shop has. If it is not in the list, take any that is.',
          optional: true,
          added: true,
          choices: Object.entries(languages).map(([value, label]) => ({ value, label })),
        }),
      ],
    },
    {
      id: 'personal-token',
      title: 'X-Series',
      intro:
        'For Lightspeed Retail (X-Series), the former Vend. Its tools ask for the same values, but the **API Secret** stays empty.',
      steps: [
        step(
          'retail-url',
          'Copy the address',
          'Log in to your back office and copy the address that the browser shows. It ends in `.retail.lightspeed.app`.',
        ),
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
          mistakes: [
            mistake(
              /\.(?:webshopapp|shoplightspeed)\.com\b/i,
              'This belongs to Lightspeed eCom (C-Series). Choose “eCom (C-Series)” above the steps.',
            ),
          ],
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
        products: reads(get('/products?page_size=1'), {
          permission: 'Products',
          list: 'data',
          title: 'name',
          show: { SKU: 'sku' },
        }),
        categories: reads(get('/product_categories?page_size=1'), {
          permission: 'Products',
          list: 'data.data.categories',
          title: 'name',
        }),
        customers: reads(get('/customers?page_size=1'), {
          permission: 'Customers',
          list: 'data',
          title: personal('first_name'),
          show: { 'Last name': personal('last_name') },
        }),
        orders: reads(get('/sales?page_size=1'), {
          called: 'Sales',
          permission: 'Sales',
          list: 'data',
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
    regions: {
      hosts: { eu1: 'api.webshopapp.com', us1: 'api.shoplightspeed.com' },
      order: ['eu1', 'us1'],
      nextOn: [401],
    },
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
    ...[{ status: 402 }, { status: 403, text: /\bplan\b|subscription/i }].map((condition) =>
      when(condition, 'plan-required', {
        says: 'Lightspeed says that the plan of this shop has no API. The C-Series needs Advanced or Professional, the X-Series needs Plus.',
      }),
    ),
    ...[{ status: [410, 423] }, { status: [403, 404], text: /shop[^"]*\b(?:closed|suspended|inactive)\b/i }].map((condition) =>
      when(condition, 'store-unavailable', {
        says: 'Lightspeed says that this shop is closed. Open it again, then check again.',
      }),
    ),
    when({ status: 401, method: 'personal-token' }, 'credentials-rejected', {
      says: 'Lightspeed does not accept this personal token for this shop. It may be mistyped, deleted or expired; create a new one.',
      field: 'personalToken',
    }),
    ...error(401).map((condition) =>
      when(condition, 'credentials-rejected', {
        says: 'Lightspeed does not accept this API Key with this API Secret. Check that “Enable this API key” is on and saved, that the two are not in each other’s field, and copy both again.',
        field: 'apiKey',
        step: 'create-key',
      }),
    ),
    // The key may hide its own permissions and still read the shop.
    when({ on: 'authenticate', status: 403, others: 'some-ok' }, 'ok'),
    ...error(403).flatMap((condition) => [
      when({ ...condition, on: 'authenticate' }, 'permission-missing', {
        says: 'The key works, but it may read nothing. Tick Read for what you want to move, and press Save.',
        step: ['permissions', 'create-token'],
      }),
      when({ ...condition, on: 'entities', method: 'ecom-key' }, 'permission-missing', {
        says: 'The key works, but it may not read {entity}. Tick “{permission}” in the key, and press Save.',
        step: 'permissions',
      }),
      when({ ...condition, on: 'entities' }, 'permission-missing', {
        says: 'The token works, but its user may not read {entity}. Create the token with a user who may.',
        step: 'create-token',
      }),
    ]),
    when({ on: 'authenticate', status: 404, method: 'personal-token' }, 'store-not-found', {
      says: 'Lightspeed knows no shop at this address. Copy it again from the browser.',
      field: 'retailUrl',
    }),
    when({ on: 'authenticate', status: 404 }, 'not-an-api', {
      says: 'The shop has neither this Shop language nor Dutch. Choose a language that your shop has.',
      field: 'shopLanguage',
    }),
    when({ status: '2xx', json: { 'error.message': /./ } }, 'platform-error', {
      says: 'Lightspeed answered with an error of its own. Your values may be right; try again later.',
    }),
  ],
  advice: [
    advise(
      {
        method: 'ecom-key',
        test: ({ values, answers }) => {
          const [asked, actual] = [hostIn(values.storeUrl), hostIn(`https://${shopIn(answers.shop)?.mainDomain ?? ''}`)];
          return actual !== '' && asked !== actual && nameIn(values.storeUrl) === undefined;
        },
      },
      'The shop of this key has another main address than the Store URL that you entered. Make sure that it is the right shop.',
      { field: 'storeUrl' },
    ),
  ],
});
