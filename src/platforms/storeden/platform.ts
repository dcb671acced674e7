import {
  advise,
  type Condition,
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
  step,
  when,
} from '../../definition/index.ts';

export const storeden = definePlatform({
  id: 'storeden',
  name: 'Storeden',
  alsoCalled: ['TeamSystem Commerce', 'TS Commerce', 'Storeden Connect', 'Projectmoon'],
  summary: 'Create API access in Storeden (now TeamSystem Commerce), copy both keys, and test them on this page.',
  reviewed: '2026-11-26',
  sources: [
    source('https://developers.storeden.com/docs', 'Documentation for developers'),
    source('https://developers.storeden.com/docs/apps/start', 'For developers: start'),
    source('https://help.qapla.it/en/storeden-api-webservices/', 'How a tool is connected'),
    source('https://help.storeden.com', 'Help'),
  ],
  notices: [
    {
      kind: 'info',
      title: 'Storeden is now TeamSystem Commerce',
      text: 'The panel and the help pages may use either name. The API and the two keys are the same. Categories and customers may not be offered by its API; the check then says so.',
    },
  ],
  needs: ['A login of the shop’s admin panel that can open [[Account → Settings]].'],

  methods: [
    {
      id: 'remote-access',
      title: 'Remote access',
      minutes: 3,
      keyLives: 'until you delete it',
      steps: [
        step(
          'open-access',
          'Open Remote Access',
          lines(
            'Log in to the Storeden (TeamSystem Commerce) admin dashboard.',
            'Open [[Account → Settings → Remote Access]]; in Italian **Accesso remoto**.',
            'In older guides it is [[Settings → Remote access]].',
          ),
        ),
        step(
          'create-access',
          'Create a pair of keys that can read',
          lines(
            'Press **Add API Access** (before: **Generate API Key**) and name it “{app}”.',
            'As access type choose {permissions}: it is enough for moving **away** from Storeden.',
            '**READ & WRITE** is for tools that also change the shop.',
            'Save.',
          ),
        ),
        step(
          'copy-keys',
          'Copy both keys',
          lines(
            'Press **Access Key** in the new row.',
            'Copy the **API Key** (`key`) and the **Exchange Key** (`exchange`).',
            'They look alike, so take care not to swap them.',
          ),
        ),
      ],
      fields: [
        key('apiKey', 'API Key', {
          like: '0000000000000000000000000000000000000000000000000000000000000000a',
          labels: ['key', 'Chiave API', 'STOREDEN_KEY'],
        }),
        key('exchangeKey', 'Exchange Key', {
          like: '000000000000000000000000000000000000000000000000000000000000000b',
          labels: ['exchange', 'API Exchange', 'Chiave Exchange', 'STOREDEN_EXCHANGE'],
        }),
      ],
    },
  ],
  toolsAlsoWant: { addLater: false },
  into: { permissions: [exact('READ & WRITE')], says: 'A tool that writes into this shop needs the other access type.' },
  afterwards: [
    'Delete the API access under [[Account → Settings → Remote Access]].',
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
    lists: { list: '' },
    limits: 'Storeden allows 100,000 requests a day, and fewer of some kinds. This check uses five.',
  },
  authenticate: get('/store/info.json', { proves: ['store_name', 'uid'] }),
  entities: {
    products: reads(get('/products/list.json?nodes=title&limit=1&offset=0'), {
      permission: exact('READ'),
      title: 'title',
      show: { Code: 'code', Price: money('final_price') },
    }),
    orders: reads(get('/orders/list.json?limit=1&offset=0'), {
      permission: exact('READ'),
      title: 'orderID',
      show: { Date: date('orderDate'), Total: money('total') },
    }),
    categories: reads(get('/categories/list.json?limit=1&offset=0'), { permission: exact('READ'), title: 'title' }),
    customers: reads(get('/users/list.json?limit=1&offset=0'), {
      permission: exact('READ'),
      title: personal('email'),
      titled: 'E-mail',
    }),
    pages: notOffered('Pages are not tested here: no way to read them is documented.'),
    blogs: notOffered('Blog posts are not tested here: no way to read them is documented.'),
  },

  // Storeden may put an error into an answer that looks like a success.
  answers: [
    when({ status: [429, 509] }, 'rate-limited', {
      says: lines(
        'The requests that Storeden allows this shop are used up for now.',
        'Your values may be right; check again later; by tomorrow there are new ones.',
      ),
    }),
    when({ on: 'authenticate', status: 410 }, 'platform-retired', {
      says: lines(
        'Storeden seems to have switched off this version of its API, so nothing can be checked here.',
        'Ask the people behind your tool which version it uses.',
      ),
    }),
    when(
      [
        { on: ['categories', 'customers'], status: [400, 404, 405] },
        { on: ['categories', 'customers'], status: [400, 404, 405], html: true },
      ],
      'skipped',
      { says: notAtTheUsualPlace() },
    ),
    when(
      { json: { 'error.message': /\b(store|shop|account)\b.{0,200}\b(suspended|closed|expired|unpaid|disabled)\b/i } },
      'store-unavailable',
      { says: 'Storeden says that the shop is closed or not paid for. Settle that in the admin panel, or ask the vendor.' },
    ),
    when(refused('authenticate'), 'credentials-rejected', {
      says: lines(
        'Storeden does not accept these two keys.',
        'They look alike, so usually they are swapped, or one is not whole: swap them and try again, then copy both again.',
        'The pair may also be deleted or disabled; then create a new one.',
      ),
      step: 'copy-keys',
    }),
    when({ on: 'authenticate', status: 404 }, 'not-an-api', {
      says: lines(
        'Storeden’s API does not answer at its usual place, so nothing can be checked here.',
        'Your values may be right; try again later.',
      ),
    }),
    when(refused('entities'), 'permission-missing', {
      says: lines(
        'The keys work, but Storeden refuses {entity}: usually the pair has no access type READ.',
        'Create a new pair with READ; it cannot be changed for a pair that exists.',
      ),
      step: 'create-access',
    }),
    when({ on: ['categories', 'customers'], status: 200, test: ({ json }) => !Array.isArray(json) }, 'skipped', {
      says: notAtTheUsualPlace(),
    }),
  ],
  advice: [
    advise(
      { when: { on: 'products', json: { '0.uid': /./ } } },
      lines(
        'The two keys decide which shop is read.',
        'Compare the product shown here with your shop, to be sure that they are from the right one.',
      ),
      { step: 'copy-keys' },
    ),
  ],
});

/** One of the two keys. */
function key(id: string, label: string, own: Pick<Parameters<typeof secret>[2], 'like' | 'labels' | 'clean' | 'found'>) {
  return secret(id, label, {
    from: 'copy-keys',
    pattern: /^[A-Za-z0-9_-]{16,256}$/,
    patternSays: `An ${label} has at least 16 digits and letters, usually about 64. Copy it again.`,
    mistakes: [
      mistake(
        /^[0-9a-f]{24}$/i,
        'This is the id of an app’s installation. Copy the two keys from the page Remote Access; they are longer.',
      ),
    ],
    notes: [
      {
        match: /[^0-9a-f]/i,
        says: 'The keys usually have only digits and the letters a to f. If this one is rejected, copy it again.',
      },
    ],
    ...own,
  });
}

/** A refusal, which may come with a good status. */
function refused(on: string): Condition[] {
  return [
    { on, status: [401, 403] },
    { on, json: { 'error.message': /key|exchange|auth|access|permission/i } },
  ];
}

/** The addresses of categories and customers are only the usual ones. */
function notAtTheUsualPlace(): string {
  return 'Where {entity} are is not documented publicly, and they are not at the usual place, so they were not checked.';
}
