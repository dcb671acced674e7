import {
  anyKey,
  at,
  basic,
  type Condition,
  date,
  definePlatform,
  get,
  lines,
  mistake,
  money,
  notOffered,
  reads,
  secret,
  source,
  step,
  when,
} from '../../definition/index.ts';

export const quickbutik = definePlatform({
  id: 'quickbutik',
  name: 'Quickbutik',
  summary: 'Create an API Key in the control panel of your Quickbutik store and test it on this page.',
  reviewed: '2026-11-26',
  sources: [
    source('https://quickbutik.dev/api-v1/introduction', 'API v1: introduction'),
    source('https://quickbutik.dev/api-v1/authentication', 'API v1: authentication'),
    source('https://quickbutik.dev/api-v1/quickstart-tutorial', 'API v1: quickstart'),
    source('https://quickbutik.dev/api-v1/products/get-products', 'API v1: get products'),
    source('https://quickbutik.dev/api-v1/categories/get-categories', 'API v1: get categories', { dated: '2026-04' }),
    source('https://quickbutik.dev/api-v1/orders/get-orders', 'API v1: get orders'),
    source('https://quickbutik.dev/kit/publishable-keys', 'Publishable keys'),
  ],
  needs: [
    'The login of the store’s **owner**, who creates and manages the keys.',
    'A plan with API access. Quickbutik does not publish which plans have it; if your panel shows no **API**, ask its support.',
  ],

  methods: [
    {
      id: 'api-key',
      title: 'API key',
      minutes: 4,
      keyLives: 'until you delete it',
      steps: [
        step(
          'open-api',
          'Open the API settings',
          lines(
            'Log in to the **Quickbutik control panel** as the owner.',
            'Open [[Settings (Inställningar) → Behind the shop (Bakom butiken) → API]]: **Settings** is in the left menu, and the block **API** at the bottom.\n\nNo such block? Then this login is probably not the owner’s.',
          ),
        ),
        step(
          'create-key',
          'Create a key',
          lines(
            'Press **+ Create new API key (+ Skapa ny API-nyckel)** and name it “{app}”.',
            'If the form offers permissions, reading is enough for the check. Save the changes.',
          ),
        ),
        step(
          'copy-key',
          'Copy the key',
          lines(
            'Copy the **API Key** now: it may be shown only once.',
            'Take all of it, because signs such as `#`, `!` and `(` belong to a key. Newer keys start with `sk_live_`.',
          ),
        ),
      ],
      fields: [
        secret('apiKey', 'API Key', {
          from: 'copy-key',
          like: '0000FAKE#0000!fake(0000).FAKE-00',
          help: 'The key alone is enough; it belongs to one store.',
          labels: ['API-nyckel', 'QUICKBUTIK_API_KEY'],
          pattern: /^[\x21-\x7e]{8,200}$/,
          patternSays: 'An API Key has no blanks and is longer than a few letters. Copy it again, or create a new one.',
          mistakes: [
            mistake(/^[\w.-]+\.quickbutik\.(?:com|se)(?:[/?#].*)?$/i, 'This is a web address. Only the API Key is needed here.'),
            mistake(
              /^(?:Authorization:\s*)?Basic\s+\S+$/i,
              'This is a finished login header, which contains the key in another spelling. Enter the API Key itself.',
            ),
            mistake(
              /^qb_pk_/i,
              'This is a publishable key, which opens the storefront and no data. Create an API Key under Settings → API.',
            ),
            mistake(
              /^qb_pat_/i,
              'This is a personal access token, made for another API of Quickbutik. Create an API Key under Settings → API.',
            ),
          ],
        }),
      ],
    },
  ],
  afterwards: ['Delete the key under [[Settings (Inställningar) → Behind the shop (Bakom butiken) → API]]. It works until then.'],

  api: {
    name: 'REST API v1',
    hosts: ['api.quickbutik.com'],
    base: 'https://api.quickbutik.com/v1',
    headers: { 'User-Agent': 'Storekeys' },
    // The same key stands for user name and password.
    auth: basic('{apiKey}', '{apiKey}'),
    atOnce: 1,
    limits: 'Quickbutik publishes no limits. This check sends four requests, one after the other.',
  },
  authenticate: get('/products/count', { proves: 'count' }),
  entities: {
    products: reads(get('/products?limit=1'), {
      permission: anyKey,
      list: records,
      title: 'title',
      show: { SKU: 'sku', Price: money('price') },
      total: { request: get('/products/count'), path: 'count' },
    }),
    categories: reads(get('/categories'), {
      permission: anyKey,
      list: records,
      title: 'name',
      total: (answer) => records(answer)?.length,
    }),
    orders: reads(get('/orders?limit=1'), {
      permission: anyKey,
      list: records,
      title: 'order_id',
      show: { Created: date('date_created'), Total: money('total_amount') },
    }),
    customers: notOffered('Quickbutik’s API has no list of customers; they only come along with orders.'),
    pages: notOffered('Quickbutik’s API has no pages.'),
    blogs: notOffered('Quickbutik’s API has no blog posts.'),
  },

  answers: [
    when(told(401), 'credentials-rejected', {
      says: 'Quickbutik does not accept this API Key. Copy all of it, with every sign; if that does not help, create a new one.',
      field: 'apiKey',
    }),
    when({ json: { error: /suspended|closed|avstängd|stängd/i } }, 'store-unavailable', {
      says: 'Quickbutik says that this store is closed or suspended. The owner sees the reason in the control panel.',
    }),
    when(told(423), 'store-unavailable', {
      says: 'The store does not answer: usually it is locked. The owner sees the reason in the control panel.',
    }),
    when(told(402), 'plan-required', {
      says: lines(
        'Quickbutik asks for a payment first: the plan may not include the API, or a bill may be open.',
        'The owner sees that in the control panel.',
      ),
    }),
    when(told(403, 'authenticate'), 'permission-missing', {
      says: lines(
        'Quickbutik refuses this key: usually it may not read products, by which the check tries it.',
        'Ask the owner of the store to create a new one.',
      ),
      step: 'create-key',
    }),
    when(told(403, 'entities'), 'permission-missing', {
      says: lines(
        'Quickbutik does not let this key read {entity}: usually it was not allowed when the key was created.',
        'Ask the owner of the store to create a new one.',
      ),
      step: 'create-key',
    }),
    when(told(404, 'entities'), 'ok', { says: 'Quickbutik finds no {entity}, as in a new store. That is fine.' }),
    when(told(429), 'rate-limited'),
  ],
});

/** Errors repeat their status as `code` in the body, and the body counts even where the status speaks of a success. */
function told(code: number, on?: 'authenticate' | 'entities'): Condition[] {
  const where = on ? { on } : {};
  return [
    { ...where, status: code },
    { ...where, json: { code: new RegExp(`^${code}$`), error: /./ } },
  ];
}

/** Lists come bare or inside an object, and a single product may come alone. */
function records(answer: unknown): unknown[] | undefined {
  const inside = ['', 'products', 'orders', 'categories'].map((path) => at(answer, path)).find(Array.isArray);
  const single = at(answer, 'product');
  return inside ?? (single ? [single] : undefined);
}
