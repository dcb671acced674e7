import {
  address,
  anyPublicHost,
  bearer,
  date,
  definePlatform,
  exchange,
  get,
  mistake,
  notOffered,
  personal,
  reads,
  secret,
  step,
  text,
  when,
} from '../../definition/index.ts';

const page = 'itemsPerPage=1&page=1';

export const plentymarkets = definePlatform({
  id: 'plentymarkets',
  name: 'plentymarkets (PlentyONE)',
  alsoCalled: ['PlentyONE', 'plentysystems', 'plenty'],
  summary: 'Create an API user in plentymarkets (PlentyONE) with a role that can read, and test its login on this page.',
  reviewed: '2026-11-22',
  sources: [
    'https://knowledge.plentyone.com/en-gb/manual/main/business-decisions/user-accounts-access.html',
    'https://knowledge.plentyone.com/en-gb/manual/main/business-decisions/roles.html',
    'https://developers.plentymarkets.com/en-gb/plentymarkets-rest-api/index.html',
    'https://github.com/plentymarkets/api-doc',
  ],
  notices: [
    {
      kind: 'warning',
      title: 'Five wrong tries lock the account',
      text: 'plentymarkets blocks an account for **24 hours** after five wrong logins. This page logs in exactly **once** each time you press the button, so check the password before you press.',
    },
  ],
  needs: [
    'An **administrator** of the plentymarkets system, to create the account and its role.',
    'A free seat: an API user who is logged in counts as one user of your contract.',
  ],

  methods: [
    {
      id: 'api-user',
      title: 'API user',
      steps: [
        step(
          'role',
          'Create a role that can read',
          'Log in to your plentymarkets back end. There is no section for API keys; access is a **user account with a role**. Go to **Setup → Account management → Roles → New** and name the role “{app}”. Switch to **Advanced** and tick **Read** for:\n\n{permissions}\n\nPress **Save**.',
        ),
        step(
          'account',
          'Create an API user',
          'Go to **Setup → Account management → Accounts → New** (older: **Setup → Settings → User → Accounts**). Choose the access **Only API user** (older: **REST-API**), a user name of at least five characters without blanks, and a long password. Assign the role. Leave **Restrict IP** empty, or enter the address of {tool}; the check on this page then works only if it comes from there too.\n\n{outgoingAddresses}',
        ),
        step(
          'system-url',
          'Find the address of the system',
          'It looks like `https://p12345.my.plentysystems.com`; the number is your plenty ID. The back end shows it as **REST-API HTTP endpoint**. The pages on which you log in, such as `account.plentysystems.com`, are not the system.',
        ),
      ],
      fields: [
        address('systemUrl', 'Endpoint/Server URL', {
          from: 'system-url',
          like: 'https://p12345.my.plentysystems.com',
          help: 'The address of the system, or only your plenty ID.',
          hosts: [anyPublicHost],
          clean: [
            [/^(?:https?:\/\/)?account\.plentysystems\.com\/.*[?&]pid=(\d+).*$/i, 'https://p$1.my.plentysystems.com'],
            [/^(?:https?:\/\/)?(?:www\.)?plentymarkets-cloud-(?:de|ie)\.com\/(\d+).*$/i, 'https://p$1.my.plentysystems.com'],
            [/^p?(\d+)$/i, 'https://p$1.my.plentysystems.com'],
          ],
          neverHosts: [
            '*.plentyone.com',
            'plentyone.com',
            'plentysystems.com',
            'account.plentysystems.com',
            'plentymarkets.com',
            '*.plentymarkets.com',
            'plentymarkets-cloud-de.com',
            'plentymarkets-cloud-ie.com',
            'www.plentymarkets-cloud-de.com',
            'www.plentymarkets-cloud-ie.com',
          ],
          neverSays:
            'This page belongs to plentymarkets and is not your system. Enter the address with your plenty ID, such as https://p12345.my.plentysystems.com.',
        }),
        text('user', 'User', {
          from: 'account',
          like: 'migration-api',
          help: 'The user name of the API user.',
          pattern: /^\S{5,255}$/,
          patternSays: 'A user name has at least five characters and no blanks. Copy it from the account.',
          notes: [
            {
              match: /^[^@\s]+@[^@\s]+\.[^@\s]+$/,
              says: 'This is an e-mail address. The e-mail of your own PlentyONE account works in the browser only; the API user has a user name.',
            },
          ],
        }),
        secret('password', 'Password', {
          from: 'account',
          like: 'Fake-Password-0',
          verbatim: true,
          mistakes: [
            mistake(
              /^\s*eyJ[\w-]{40,}\.[\w-]{80,}\.[\w-]{40,}\s*$/,
              'This is an access token of an earlier login, which ends after a day. Enter the password of the API user.',
            ),
          ],
        }),
      ],
    },
  ],
  afterwards: ['Delete the account and its role under **Setup → Account management**, or take the role away.'],

  api: {
    name: 'REST API',
    hosts: ['*.my.plentysystems.com', '*.plentymarkets-cloud*.com', anyPublicHost],
    base: '{systemUrl}/rest',
    auth: bearer('{accessToken}'),
    atOnce: 2,
    // Five wrong tries lock an account for a day, 25 lock an address.
    pauseAfterRejectionS: 300,
    wrongTries: { atMost: 20, perS: 24 * 60 * 60 },
    limits: 'plentymarkets allows 80 reading requests a minute on the smallest edition. This check uses seven and logs in once.',
  },
  // Each wrong login counts towards a lock of 24 hours, for the account and for our address: one try, in one form.
  authenticate: exchange(
    '/login',
    { json: { username: '{user}', password: '{password}' } },
    { take: { accessToken: { anyOf: ['access_token', 'accessToken'] } } },
  ),
  entities: {
    products: reads(get(`/items?${page}`), {
      permission: 'Items: Read',
      list: 'entries',
      title: 'texts.0.name1',
      show: { Number: 'id' },
      total: 'totalsCount',
    }),
    categories: reads(get(`/categories?${page}&type=item&with=details`), {
      permission: 'Categories: Read',
      list: 'entries',
      title: 'details.0.name',
      show: { Number: 'id' },
      total: 'totalsCount',
    }),
    customers: reads(get(`/accounts/contacts?${page}`), {
      called: 'Contacts',
      permission: 'CRM, contacts: Read',
      list: 'entries',
      title: personal('fullName'),
      show: { 'E-mail': personal('email') },
      total: 'totalsCount',
    }),
    orders: reads(get(`/orders/search?${page}`), {
      permission: 'Orders: Read',
      list: 'entries',
      title: 'id',
      show: { Status: 'statusName', Created: date('createdAt') },
      total: 'totalsCount',
    }),
    manufacturers: reads(get(`/items/manufacturers?${page}`), {
      permission: 'Items, manufacturers: Read',
      list: 'entries',
      title: 'name',
      total: 'totalsCount',
    }),
    blogs: reads(get('/blogs/posts'), {
      permission: 'Blog: Read',
      list: (answer) => (Array.isArray(answer) ? answer : (answer as { entries?: unknown[] } | null)?.entries),
      title: 'data.post.title',
      show: { Number: 'id' },
      total: 'totalsCount',
    }),
    pages: notOffered('This check does not read the pages of a plentymarkets shop.'),
  },

  answers: [
    when({ on: 'authenticate', status: 429, text: /too_many_concurrent_sessions/ }, 'rate-limited', {
      says: 'All seats of your contract are in use. Ask somebody to log out of the back end, or wait, then check again.',
    }),
    when({ on: 'authenticate', status: [401, 403], text: /\bIP\b|ip[ _-]address/i }, 'ip-blocked', {
      says: 'The account may only be used from certain IP addresses. Clear the field Restrict IP in the account.',
      step: 'account',
    }),
    when({ on: 'authenticate', status: 401 }, 'credentials-rejected', {
      says: 'plentymarkets does not accept this user name and password. Check both; after five wrong tries the account is locked for 24 hours.',
      field: 'password',
    }),
    when({ on: 'authenticate', status: 403, html: false }, 'credentials-rejected', {
      says: 'The account is locked for 24 hours after wrong tries, or switched off. An administrator can lift that under Accounts → Unblock login.',
      field: 'user',
    }),
    when({ status: 503, html: true }, 'store-unavailable', {
      says: 'The system answers with a maintenance page. Check again later.',
    }),
    when({ on: 'authenticate', status: ['3xx', 404] }, 'not-an-api', {
      says: 'There is a shop at this address, but not the system behind it. Enter the address with your plenty ID, such as https://p12345.my.plentysystems.com.',
      field: 'systemUrl',
    }),
    when({ on: 'authenticate', html: true, status: ['2xx', '4xx'] }, 'not-an-api', {
      says: 'There is a shop at this address, but not the system behind it. Enter the address with your plenty ID, such as https://p12345.my.plentysystems.com.',
      field: 'systemUrl',
    }),
    when({ on: 'authenticate', status: '2xx', lacks: 'accessToken' }, 'platform-error', {
      says: 'The address answers, but not like a plentymarkets login. Check that it is the address with your plenty ID, such as https://p12345.my.plentysystems.com.',
      field: 'systemUrl',
    }),
    when({ on: 'entities', status: 401 }, 'credentials-expired', {
      says: 'The login worked, but plentymarkets refused it afterwards. Check again once; if it happens again, ask an administrator about the account.',
    }),
    when({ on: 'entities', status: 403 }, 'permission-missing', {
      says: 'The login works, but the user’s role may not read {entity}. Add “{permission}” to the role, under Advanced.',
      step: 'role',
    }),
    when({ on: 'entities', status: 404, html: false }, 'skipped', {
      says: 'This system does not offer {entity} through its API, so that cannot be checked. It says nothing about your values.',
    }),
  ],
});
