import {
  type AnswerFacts,
  advise,
  date,
  definePlatform,
  get,
  type Mistake,
  mistake,
  money,
  notOffered,
  personal,
  reads,
  secret,
  step,
  when,
} from '../../definition/index.ts';

/** What neither of the two keys can be. */
const noKey: Mistake[] = [
  mistake(/^https?:|^www\./i, 'This is a web address. The keys decide the shop, so no address is needed.'),
  mistake(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'This is an e-mail address. Copy the key from the page Remote Access, not your login.'),
  mistake(
    /^[0-9a-f]{24}$/i,
    'This is the id of an app’s installation. Copy the two keys from the page Remote Access; they are longer.',
  ),
];
const pattern = /^[A-Za-z0-9_-]{16,256}$/;
const notHex = {
  match: /[^0-9a-f]/i,
  says: 'The keys usually have only digits and the letters a to f. If this one is rejected, copy it again.',
};
/** Keys of 64 letters are often copied with a line break in them. */
const joined: [RegExp, string][] = [[/\s+/g, '']];

/** An error at the top of the answer. */
const hasError = ({ json }: AnswerFacts) => typeof json === 'object' && json !== null && 'error' in json;

const refusals = [{ status: [401, 403] }, { status: 200, json: { 'error.message': /key|exchange|auth|access|permission/i } }];

/** The addresses of these are only the usual ones. */
const notDocumented = ['categories', 'customers'];
const notFound = {
  says: 'Where {entity} are is not documented publicly, and they are not at the usual place, so they were not checked.',
};

export const storeden = definePlatform({
  id: 'storeden',
  name: 'Storeden',
  alsoCalled: ['TeamSystem Commerce', 'TS Commerce', 'Storeden Connect', 'Projectmoon'],
  summary: 'Create API access in Storeden (now TeamSystem Commerce), copy both keys, and test them on this page.',
  reviewed: '2026-11-22',
  sources: [
    'https://developers.storeden.com/docs',
    'https://developers.storeden.com/docs/apps/start',
    'https://help.qapla.it/en/storeden-api-webservices/',
    'https://help.storeden.com',
  ],
  notices: [
    {
      kind: 'info',
      title: 'Storeden is now TeamSystem Commerce',
      text: 'The panel and the help pages may use either name. The API and the two keys are the same.',
    },
  ],
  needs: ['A login of the shop’s admin panel that can open **Account → Settings**.'],

  methods: [
    {
      id: 'remote-access',
      title: 'Remote access',
      steps: [
        step(
          'open-access',
          'Open Remote Access',
          'Log in to the Storeden (TeamSystem Commerce) admin dashboard. Open **Account → Settings → Remote Access**; in Italian **Accesso remoto**. In older guides it is **Settings → Remote access**.',
        ),
        step(
          'create-access',
          'Create a pair of keys that can read',
          'Press **Add API Access** (before: **Generate API Key**) and name it “{app}”. As access type choose {permissions}: it is enough for moving **away** from Storeden. **READ & WRITE** is only for tools that also change the shop. The access type cannot be changed later. Save.',
        ),
        step(
          'copy-keys',
          'Copy both keys',
          'Press **Access Key** in the new row. Copy the **API Key** (`key`) and the **Exchange Key** (`exchange`). They look alike, so take care not to swap them.',
        ),
      ],
      fields: [
        secret('apiKey', 'API Key', {
          from: 'copy-keys',
          like: '0000000000000000000000000000000000000000000000000000000000000000a',
          clean: [[/^(?!.*exchange)[\w ]*key\s*[:=]\s*["']?(.*?)["']?$/is, '$1'], ...joined],
          pattern,
          patternSays: 'An API Key has at least 16 digits and letters, usually about 64. Copy it again.',
          mistakes: noKey,
          notes: [notHex],
          found: [/(?<!exchange[ _-]?)key["']?\s*[:=]\s*["']?([\w-]{16,256})/i],
        }),
        secret('exchangeKey', 'Exchange Key', {
          from: 'copy-keys',
          like: '000000000000000000000000000000000000000000000000000000000000000b',
          clean: [[/^[\w ]*exchange(?:[ _-]?key)?\s*[:=]\s*["']?(.*?)["']?$/is, '$1'], ...joined],
          pattern,
          patternSays: 'An Exchange Key has at least 16 digits and letters, usually about 64. Copy it again.',
          mistakes: noKey,
          notes: [notHex],
          found: [/exchange(?:[ _-]?key)?["']?\s*[:=]\s*["']?([\w-]{16,256})/i],
        }),
      ],
    },
  ],
  afterwards: [
    'Delete the API access under **Remote Access**.',
    'If a key was ever sent by e-mail or chat, create a new pair: Storeden may disable keys that are reported as compromised.',
  ],

  api: {
    name: 'Storeden Connect API v1.1',
    hosts: ['connect.storeden.com'],
    base: 'https://connect.storeden.com/v1.1',
    auth: { headers: { key: '{apiKey}', exchange: '{exchangeKey}' } },
    atOnce: 1,
    // How lists are paged is not documented; a long one may come whole.
    cutOffCounts: true,
    limits: 'Storeden allows 100,000 requests a day, and fewer of some kinds. This check uses five.',
  },
  authenticate: get('/store/info.json'),
  entities: {
    products: reads(get('/products/list.json?nodes=title&limit=1&offset=0'), {
      permission: 'READ',
      list: '',
      title: 'title',
      show: { Code: 'code', Price: money('final_price') },
    }),
    orders: reads(get('/orders/list.json?limit=1&offset=0'), {
      permission: 'READ',
      list: '',
      title: 'orderID',
      show: { Date: date('orderDate'), Total: money('total') },
    }),
    categories: reads(get('/categories/list.json?limit=1&offset=0'), { permission: 'READ', list: '', title: 'title' }),
    customers: reads(get('/users/list.json?limit=1&offset=0'), { permission: 'READ', list: '', title: personal('email') }),
    pages: notOffered('Pages are not tested here: no way to read them is documented.'),
    blogs: notOffered('Blog posts are not tested here: no way to read them is documented.'),
  },

  // Storeden may put an error into an answer that looks like a success.
  answers: [
    when({ status: [429, 509] }, 'rate-limited', {
      says: 'The requests that Storeden allows this shop are used up for now. Your values may be right; check again later; by tomorrow there are new ones.',
    }),
    when({ on: 'authenticate', status: 410 }, 'platform-retired', {
      says: 'Storeden has switched off this version of its API, so nothing can be checked here. Ask the people behind your tool which version it uses.',
    }),
    when(
      [
        { on: notDocumented, status: [400, 404, 405] },
        { on: notDocumented, status: [400, 404, 405], html: true },
      ],
      'skipped',
      notFound,
    ),
    when({ status: ['2xx', '3xx', '4xx'], html: true }, 'not-an-api'),
    when(
      {
        status: ['2xx', '4xx'],
        json: { 'error.message': /\b(store|shop|account)\b.*\b(suspended|closed|expired|unpaid|disabled)\b/i },
      },
      'store-unavailable',
      { says: 'Storeden says that the shop is closed or not paid for. Settle that in the admin panel, or ask the vendor.' },
    ),
    ...refusals.map((refused) =>
      when({ ...refused, on: 'authenticate' }, 'credentials-rejected', {
        says: 'Storeden does not accept these two keys. They look alike, so swap them and try again; if that does not help, copy both again or create a new pair.',
        step: 'copy-keys',
      }),
    ),
    when({ on: 'authenticate', status: 404 }, 'not-an-api', {
      says: 'Storeden’s API is not where it used to be, so nothing can be checked here. Your values may be right; try again later.',
    }),
    when({ on: 'authenticate', status: 200, test: hasError }, 'platform-error'),
    ...[
      ...refusals.map((refused) => ({ ...refused, on: 'entities' })),
      { on: ['products', 'orders'], status: 200, test: hasError },
    ].map((refused) =>
      when(refused, 'permission-missing', {
        says: 'The keys work, but they may not read {entity}. Create a new pair with the access type READ; it cannot be changed for a pair that exists.',
        step: 'create-access',
      }),
    ),
    when({ on: notDocumented, status: 200, test: ({ json }) => !Array.isArray(json) }, 'skipped', notFound),
  ],
  advice: [
    advise(
      { when: { on: 'products', json: { '0.uid': /./ } } },
      'The two keys decide which shop is read. Compare the product shown here with your shop, to be sure that they are from the right one.',
      { step: 'copy-keys' },
    ),
  ],
});
