import {
  type AnswerFacts,
  address,
  anyPublicHost,
  date,
  definePlatform,
  get,
  mistake,
  money,
  notOffered,
  personal,
  query,
  reads,
  secret,
  step,
  text,
  when,
} from '../../definition/index.ts';

type Answered = { Ack?: unknown; Messages?: unknown; [list: string]: unknown };

/** The answer, which in XML stands below an element named after the action. */
function answered(answer: unknown): Answered {
  if (typeof answer !== 'object' || answer === null) return {};
  if ('Ack' in answer) return answer;
  const inner: unknown = Object.values(answer)[0];
  return typeof inner === 'object' && inner !== null ? (inner as Answered) : {};
}

/** One record comes in a list or alone; without any, the list is empty, an empty text, null, or left out. */
const records = (name: string) => (answer: unknown) => {
  const { Ack, [name]: list } = answered(answer);
  if (Ack !== 'Success' && Ack !== 'Warning') return undefined;
  return Array.isArray(list) ? list : list ? [list] : [];
};

/** `Ack` decides, and not the status. */
const refused = (words: RegExp) => ({
  test: ({ json }: AnswerFacts) => {
    const { Ack, Messages } = answered(json);
    return Ack === 'Error' && words.test(JSON.stringify(Messages ?? '').slice(0, 2000));
  },
});

const isOther = ({ json }: AnswerFacts) => json !== undefined && answered(json).Ack === undefined;

// How a refusal is worded is not documented. A wrong key is told first, because “access denied” may mean either.
const wrongKey =
  /(invalid|incorrect|wrong|unknown|inactive|expired|revoked)[^.]*\b(key|user\w*|credentials?|login)|\b(key|user\w*|credentials?|login)[^.]*(invalid|incorrect|wrong|inactive|expired|revoked|not match|not valid|not found)|authenticat/i;
const noPermission = /permission|not allowed|not permitted|access|denied|authori[sz]/i;

/** What is asked for, with a filter that lets everything through. */
const ask = (action: string, filter: Record<string, unknown>, selected: string[]) =>
  query('', { Filter: { ...filter, Page: '0', Limit: '1', OutputSelector: selected } }, { headers: { NETOAPI_ACTION: action } });

const items = ask('GetItem', { IsActive: ['True', 'False'] }, ['ID', 'SKU', 'Name', 'DefaultPrice']);

/** Stores answer with or without `www.`, and the other name leads there. */
const findStore = { store: get('', { auth: 'none', canonicalHostOf: 'storeUrl' }) };

/** The same values, whichever key it is. @param from the step in which the key is found */
const fields = (from: string) => [
  address('storeUrl', 'Store URL', {
    like: 'https://www.example.com.au',
    help: 'The address that your customers see.',
    neverHosts: [
      'apps.getneto.com',
      'neto.com.au',
      'www.neto.com.au',
      'developers.neto.com.au',
      'api.netodev.com',
      'maropost.com',
      '**.maropost.com',
    ],
    neverSays: 'This page belongs to Maropost and is not your store. Enter the address that your customers see.',
    mistakes: [
      mistake(/^[0-9a-z]{32}$/i, 'This looks like the API Key. Enter the address that your customers see.', {
        belongsIn: 'apiKey',
      }),
    ],
    found: [/(https?:\/\/[^\s"',/]+)\/do\/WS\/NetoAPI/i, /(?:store|shop)[ _-]?url["']?\s*[:=\n]\s*["']?([^\s"',]+)/i],
  }),
  secret('apiKey', 'API Key', {
    from,
    like: '0'.repeat(32),
    clean: [
      [/^\w*api[ _-]?key\s*[:=]\s*["']?([^\s"']+)["']?$/i, '$1'],
      [/^(\S+)[\r\n]+\s*(\S+)$/, '$1$2'],
    ],
    pattern: /^[A-Za-z0-9_-]{16,128}$/,
    patternSays: 'An API Key has at least 16 letters and digits and no blanks. Copy it again from the control panel.',
    mistakes: [
      mistake(
        /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$|^X_(ACCESS|SECRET)_KEY/i,
        'This looks like a key of an add-on, which works in another way. Enter the API Key from the control panel.',
      ),
      mistake(/^[^@\s]+@[^@\s]+\.[a-z]{2,}$/i, 'This is an e-mail address. The API Key usually has 32 letters and digits.'),
      mistake(/^https?:\/\//i, 'This is an address. The API Key usually has 32 letters and digits.', { belongsIn: 'storeUrl' }),
    ],
    found: [/api[ _-]?key["']?\s*[:=\n]\s*["']?([^\s"',]+)/i],
  }),
  text('apiUsername', 'API Username', {
    from,
    like: 'migration-api',
    help: 'The user name of the staff user to whom the key belongs. Leave it empty for the key of the store.',
    optional: true,
    added: true,
    notes: [
      {
        match: /^[^@\s]+@[^@\s]+\.[^@\s]+$/,
        says: 'This is an e-mail address. A staff user has a user name besides; compare it in the control panel.',
      },
    ],
    found: [/api[ _-]?user(?:[ _-]?name)?["']?\s*[:=\n]\s*["']?([^\s"',]+)/i],
  }),
];

export const maropost = definePlatform({
  id: 'maropost',
  name: 'Maropost (Neto)',
  alsoCalled: ['Neto', 'Neto by Maropost', 'Maropost Commerce', 'Maropost Commerce Cloud'],
  summary:
    'Get an API Key for your Maropost Commerce store (formerly Neto) without breaking other integrations, and test it on this page.',
  reviewed: '2026-11-22',
  sources: [
    'https://developers.maropost.com/documentation/engineers/api-documentation/',
    'https://galaxy.maropost.com/kb/articles/1614-add-an-api-user-account',
    'https://github.com/matt-downs/neto-api-node',
  ],
  notices: [
    {
      kind: 'danger',
      title: 'Do not regenerate a key that is in use',
      text: 'A store has one key of its own. **Regenerate** replaces it at once and cuts off every integration that uses it. Maropost advises to give each tool a staff user with its own key.',
    },
  ],
  needs: [
    'A login to the control panel that may open **Staff users** or the **API** settings.',
    'Maropost **Commerce**. Maropost Marketing Cloud is another product with other keys.',
  ],

  methods: [
    {
      id: 'store-key',
      title: 'Key of the store',
      intro: 'The key that the whole store shares. Good for a test; for a tool, a staff user of its own is better.',
      steps: [
        step(
          'open-settings',
          'Open the API settings',
          'Log in to your control panel, such as `https://www.example.com.au/_cpanel`. Go to **Settings & Tools → All Settings & Tools** and choose **API Settings** (also just **API**) under **Developer Tools**.',
        ),
        step(
          'copy-key',
          'Copy the API Key',
          'If an **API Key** is shown, copy it and change nothing. Only if there is none, press **Regenerate**, then **Save Changes**, and copy the key.',
        ),
      ],
      fields: fields('copy-key'),
      before: findStore,
    },
    {
      id: 'staff-user',
      title: 'Staff user with a key',
      intro: 'The way that Maropost recommends: the key can be taken away again without touching anything else.',
      steps: [
        step(
          'add-user',
          'Add a staff user',
          'Log in to your control panel and go to **Settings & Tools → Staff users → Add new staff user**. Enter a user name such as “{app}”, a name, a password, and an e-mail address that no other staff user has.',
        ),
        step(
          'user-group',
          'Choose the group',
          'As **User Permission Group** choose **API User**, or a copy of it that may do less. It must be allowed to use:\n\n{permissions}',
        ),
        step(
          'user-key',
          'Make the key',
          'Press **Regenerate** in this user; that makes a key for this user alone. Copy it together with the user name, then press **Save**.',
        ),
      ],
      fields: fields('user-key'),
      before: findStore,
    },
  ],
  afterwards: [
    'Make the staff user inactive under **Staff users**; its key ends with it.',
    'The key of the store ends only with **Regenerate**, which cuts off everything else that uses it.',
  ],

  api: {
    name: 'Neto API',
    hosts: [anyPublicHost],
    base: '{storeUrl}/do/WS/NetoAPI',
    auth: { headers: { NETOAPI_KEY: '{apiKey}', NETOAPI_USERNAME: '{apiUsername}' } },
    limits: 'Maropost allows an account 500 requests a minute. This check sends six.',
  },
  authenticate: items,
  entities: {
    products: reads(items, {
      permission: 'GetItem',
      list: records('Item'),
      title: 'Name',
      show: { SKU: 'SKU', Price: money('DefaultPrice') },
    }),
    categories: reads(ask('GetCategory', { Active: 'True' }, ['CategoryID', 'CategoryName']), {
      permission: 'GetCategory',
      list: records('Category'),
      title: 'CategoryName',
    }),
    customers: reads(
      ask('GetCustomer', { DateAddedFrom: '2000-01-01 00:00:00' }, ['ID', 'Username', 'EmailAddress', 'DateAdded']),
      {
        permission: 'GetCustomer',
        list: records('Customer'),
        title: personal('Username'),
        show: { 'E-mail': personal('EmailAddress') },
      },
    ),
    orders: reads(
      ask('GetOrder', { DatePlacedFrom: '2000-01-01 00:00:00' }, ['OrderID', 'OrderStatus', 'GrandTotal', 'DatePlaced']),
      {
        permission: 'GetOrder',
        list: records('Order'),
        title: 'OrderID',
        show: { Status: 'OrderStatus', Total: money('GrandTotal'), Placed: date('DatePlaced') },
      },
    ),
    pages: reads(ask('GetContent', { Active: 'True' }, ['ContentID', 'ContentName', 'ContentType', 'ContentURL']), {
      called: 'Content pages',
      permission: 'GetContent',
      list: records('Content'),
      title: 'ContentName',
      show: { Type: 'ContentType' },
    }),
    blogs: notOffered('Maropost keeps blog posts among the content pages, which are checked as one.'),
  },

  answers: [
    when({ status: 503, html: true }, 'store-unavailable', {
      says: 'The store answers with a page that says it is closed. Open it again, or check later.',
    }),
    when({ status: 403, text: /cloudflare|incapsula|imperva/i, html: true }, 'ip-blocked', {
      says: 'A firewall in front of the store refuses this checker. Whoever looks after the store’s domain can allow it.',
    }),
    when({ status: '3xx' }, 'not-an-api', {
      says: 'This address leads to another page, perhaps a login. Enter the address that your customers see.',
      field: 'storeUrl',
    }),
    ...[{ status: '2xx' as const, html: true }, { status: [404, 405] }, { status: '2xx' as const, test: isOther }].map(
      (condition) =>
        when(condition, 'not-an-api', {
          says: 'There is no Maropost store at this address. Enter the address that your customers see.',
          field: 'storeUrl',
        }),
    ),
    when({ on: 'authenticate', ...refused(wrongKey) }, 'credentials-rejected', {
      says: 'Maropost does not accept this API Key. Copy it again; if you entered an API Username, the key must belong to that staff user, and the user must be active.',
      field: 'apiKey',
    }),
    when({ on: 'authenticate', ...refused(/^/), others: 'some-ok' }, 'ok'),
    when({ on: 'authenticate', ...refused(noPermission) }, 'permission-missing', {
      says: 'Maropost knows this key, but it may read nothing. Give its staff user the group API User.',
      step: ['user-group', 'copy-key'],
    }),
    when(refused(noPermission), 'permission-missing', {
      says: 'The key works, but it may not read {entity}. Give its staff user the group API User, or one that may use “{permission}”.',
      step: ['user-group', 'copy-key'],
    }),
    ...[
      { on: 'authenticate', ...refused(/\b(key|user\w*|login|password)\b/i) },
      { on: 'authenticate', status: [401, 403], html: false },
    ].map((condition) =>
      when(condition, 'credentials-rejected', {
        says: 'Maropost does not accept this API Key. Copy it again from the control panel.',
        field: 'apiKey',
      }),
    ),
    when(refused(/filter|selector|json|input|parameter/i), 'platform-error', {
      says: 'Maropost did not understand how this checker asks. That is no fault of your values.',
    }),
    when(refused(/^/), 'platform-error', {
      says: 'The store refused for a reason that this checker does not know. Check the API Key first; if it is right, try again later.',
    }),
  ],
});
