import {
  type AnswerFacts,
  address,
  advise,
  anyPublicHost,
  basic,
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

/** The addresses under which an answer names the store: `/whoami` in one word, the profile by code and address. */
function namedStores(json: unknown): string[] {
  const { store } = (json ?? {}) as { store?: unknown };
  if (typeof store === 'string')
    return [(hostOf(store) || (store.includes('.') ? store : `${store}.jumpseller.com`)).toLowerCase()];
  const { code, url } = (store ?? json ?? {}) as { code?: unknown; url?: unknown };
  return [typeof code === 'string' ? `${code}.jumpseller.com` : '', hostOf(url)]
    .filter(Boolean)
    .map((name) => name.toLowerCase());
}

/** Only addresses that Jumpseller gives can speak against each other; a store's own domain is one more beside them. */
function isOtherStore({ json }: AnswerFacts, { storeUrl }: Record<string, string>): boolean {
  const named = namedStores(json);
  return isGiven(hostOf(storeUrl)) && named.some(isGiven) && !named.includes(hostOf(storeUrl));
}

const isGiven = (name: string) => name.endsWith('.jumpseller.com');

const isPast = (limit: string) => ({ [`jumpseller-${limit}ratelimit-remaining`]: /^0$/ });

/** Each record stands alone in a wrapper; the specification leaves it out in places. */
const unwrapped = (wrapper: string) => (answer: unknown) =>
  Array.isArray(answer) ? answer.map((record: Record<string, unknown> | null) => record?.[wrapper] ?? record) : undefined;

/** One record of a list, and the number of all. */
const readsList = (list: string, wrapper: string, preview: Pick<Parameters<typeof reads>[1], 'title' | 'show'>) =>
  reads(get(`/${list}.json?limit=1&page=1`), {
    permission: `Access to ${list}`,
    list: unwrapped(wrapper),
    total: { request: get(`/${list}/count.json`), path: 'count' },
    ...preview,
  });

export const jumpseller = definePlatform({
  id: 'jumpseller',
  name: 'Jumpseller',
  alsoCalled: ['Vendder'],
  summary: 'Find the API Login and the Auth Token of your Jumpseller account, and test them on this page.',
  reviewed: '2026-11-22',
  sources: [
    'https://jumpseller.com/support/api/',
    'https://github.com/Jumpseller/api-docs',
    'https://github.com/Jumpseller/jumpseller-cli',
    'https://github.com/Jumpseller/ai',
    'https://jumpseller.in/support/administrator-accounts/',
    'https://api2cart.com/how-to-connect-jumpseller-to-api2cart',
  ],
  needs: [
    'An account of the store with the **Administrator** role. The keys may do what the account may do; a designer’s, for example, see no orders and no customers.',
  ],

  methods: [
    {
      id: 'account-keys',
      title: 'Keys of your account',
      steps: [
        step(
          'log-in',
          'Log in to the right store',
          'Log in to the **Jumpseller admin panel** of your store, at an address such as `https://your-store.jumpseller.com/admin`. Each account has its own keys **in each store**.',
        ),
        step(
          'open-accounts',
          'Open the list of accounts',
          'Click the **Accounts** icon at the bottom left. Newer layouts have it under **Settings → Account → Preferences**, or under **Account Settings → API Tokens**. The address is always the same: put your store’s name into `https://your-store.jumpseller.com/admin/accounts`.',
        ),
        step(
          'choose-account',
          'Choose your account',
          'Select your **admin account**: click its e-mail address. Its role must be **Administrator**, or another one that may see everything you want to move.',
        ),
        step(
          'copy-keys',
          'Copy both keys',
          'In the right sidebar, find the box **API** with the **API Login** (also **Login** or **Login key**) and the **Auth Token**. Copy both.\n\nDo not reset the token if another tool uses it: that tool stops working. Do not take the token for webhooks either; it looks the same and opens nothing.',
        ),
      ],
      fields: [
        address('storeUrl', 'Store URL', {
          from: 'log-in',
          like: 'https://demo-store.jumpseller.com',
          help: 'It only serves to compare: the keys themselves say which store they open.',
          optional: true,
          hosts: [anyPublicHost],
          clean: [[/^[a-z0-9_-]+$/i, 'https://$&.jumpseller.com']],
          mistakes: [
            mistake(
              /^(?:https?:\/\/)?(?:www\.)?jumpseller\.(?:[a-z]{2,3}|com?\.[a-z]{2})(?:[/?#]|$)/i,
              'This is Jumpseller’s own site, and names no store. Enter the address of your store, such as https://demo-store.jumpseller.com.',
            ),
            mistake(
              /^(?:https?:\/\/)?(?:api|accounts|mcp)\.jumpseller\.com(?:[/?#]|$)/i,
              'This address is the same for every store. Enter the address of your store, such as https://demo-store.jumpseller.com.',
            ),
          ],
          found: [/\b(https?:\/\/(?!(?:www|api|accounts|mcp)\.)[a-z0-9_-]+\.jumpseller\.com)/i],
        }),
        secret('apiLogin', 'API Login', {
          from: 'copy-keys',
          like: '0'.repeat(32),
          pattern: /^[^\s@:/]+$/,
          patternSays: 'An API Login is one word, usually of 32 digits and letters from a to f. Copy it again.',
          mistakes: [
            mistake(
              /@/,
              'This is an e-mail address, with which you log in yourself. The API Login stands beside the Auth Token.',
            ),
            mistake(
              /^[^\s:/]+:[^\s:/]+$/,
              'This looks like both keys in one. Enter the part before the colon here, and the part after it as the Auth Token.',
            ),
          ],
          notes: [
            {
              match: /^(?![0-9a-f]{32,50}$)/i,
              says: 'An API Login usually has 32 digits and letters from a to f. If it is rejected, copy it again from the box API.',
            },
          ],
          found: [/login(?:[ _]?key)?["'\s:=]+([0-9a-f]{32,50})\b/i, /-u\s*["']?([0-9a-f]{32,50}):/i],
        }),
        secret('authToken', 'Auth Token', {
          from: 'copy-keys',
          like: '1'.repeat(32),
          pattern: /^[^\s@:/]{16,}$/,
          patternSays: 'An Auth Token is one word, usually of 32 digits and letters from a to f. Copy it again.',
          mistakes: [
            mistake(
              /^(?:Authorization:\s*)?(?:Basic|Bearer)\s/i,
              'This is a whole header. Enter only the Auth Token, from the box API.',
            ),
            mistake(
              /^[^\s:/]+:[^\s:/]+$/,
              'This looks like both keys in one. Enter the part after the colon here, and the part before it as the API Login.',
            ),
          ],
          notes: [
            {
              match: /^(?![0-9a-f]{32,50}$)/i,
              says: 'An Auth Token usually has 32 digits and letters from a to f. Keys that an app was given do not fit here.',
            },
          ],
          found: [/auth[ _]?token["'\s:=]+([0-9a-f]{32,50})\b/i, /-u\s*["']?[0-9a-f]{32,50}:([0-9a-f]{32,50})/i],
        }),
      ],
      before: { whoami: get('/whoami', { take: { store: { maybe: 'store' } } }) },
    },
  ],
  afterwards: [
    'These keys can also change your store; Jumpseller has none that only read. **Reset** the Auth Token in the same place when the work is done. Everything that uses the old token stops working then.',
  ],

  api: {
    name: 'REST API v1',
    hosts: ['api.jumpseller.com'],
    base: 'https://api.jumpseller.com/v1',
    auth: basic('{apiLogin}', '{authToken}'),
    // The limits count by address, which everybody shares who uses this checker.
    atOnce: 1,
    limits: 'Jumpseller allows 800 requests a minute and 20 a second. This check uses twelve, one after the other.',
  },
  // Without `fields`, the profile holds a secret and the owner's e-mail.
  authenticate: get('/store/info.json?fields=name,code,url'),
  entities: {
    products: readsList('products', 'product', { title: 'name', show: { SKU: 'sku', Price: money('price') } }),
    categories: readsList('categories', 'category', { title: 'name' }),
    customers: readsList('customers', 'customer', { title: personal('fullname'), show: { 'E-mail': personal('email') } }),
    orders: readsList('orders', 'order', {
      title: 'id',
      show: { Status: 'status', Total: money('total', { currency: 'currency' }), Created: date('created_at') },
    }),
    pages: readsList('pages', 'page', { title: 'title', show: { Status: 'status' } }),
    blogs: notOffered('Jumpseller keeps blog posts among the pages, so they are checked together with them.'),
  },

  answers: [
    when({ status: '4xx', header: { 'jumpseller-bannedbyratelimit-reset': true } }, 'rate-limited', {
      says: 'Jumpseller refuses requests from this checker for a while, because too many came. Your values may be right; check again later.',
      // To the minute, because both clocks are read.
      waitS: ({ headers }) =>
        Math.ceil((Date.parse(headers.get('jumpseller-bannedbyratelimit-reset') ?? '') - Date.now()) / 60_000) * 60,
    }),
    ...[
      { status: 429 },
      { status: 403, header: isPast('perminute') },
      { status: 403, header: isPast('persecond') },
      { status: 403, text: /rate.?limit|too many requests/i },
    ].map((condition) => when(condition, 'rate-limited', { waitS: () => 60 })),
    when({ status: 402 }, 'plan-required', {
      says: 'Jumpseller asks for a payment, or for a higher plan. Look into the admin panel; then check again.',
    }),
    ...[
      { status: [410, 423, 451] },
      { status: '4xx' as const, text: /\b(store|account|subscription)\b[^"]*\b(closed|suspended|cancell?ed|expired)\b/i },
    ].map((condition) =>
      when(condition, 'store-unavailable', {
        says: 'Jumpseller says that this store is not available; it may be closed or suspended. Look into the admin panel.',
      }),
    ),
    when({ on: 'whoami', status: [404, 405] }, 'ok'),
    when({ on: ['whoami', 'authenticate'], status: '2xx', test: isOtherStore }, 'store-not-found', {
      says: 'These keys open another store than the one of the Store URL. Log in to the right store and copy its keys, or correct the Store URL.',
      field: 'storeUrl',
    }),
    when({ on: 'authenticate', status: [401, 403], test: (_, { store }) => Boolean(store) }, 'ok'),
    when({ on: 'authenticate', status: [401, 403], others: 'some-ok' }, 'ok'),
    when({ on: ['whoami', 'authenticate'], status: [401, 403] }, 'credentials-rejected', {
      says: 'Jumpseller does not accept this API Login with this Auth Token. Copy both again from the same account. They look alike and may be swapped, and the token for webhooks looks like them too.',
      step: 'copy-keys',
    }),
    when({ on: 'entities', status: [401, 403], others: 'some-ok' }, 'permission-missing', {
      says: 'The keys work, but the role of their account may not read {entity}. Take the keys of an account with the Administrator role.',
      step: 'choose-account',
    }),
    when({ on: 'entities', status: 404, text: /\bno (products|categories|customers|orders|pages)\b|\bnone\b/i }, 'ok', {
      says: 'There are no {entity} yet.',
    }),
  ],
  advice: [
    advise(
      {
        test: ({ values, answers }) => {
          const named = namedStores(answers.authenticate);
          const entered = hostOf(values.storeUrl);
          return entered !== '' && !isGiven(entered) && named.length > 0 && !named.includes(entered);
        },
      },
      'Jumpseller knows this store under another address than the Store URL that you entered. Make sure that it is the right store.',
      { field: 'storeUrl' },
    ),
  ],
});
