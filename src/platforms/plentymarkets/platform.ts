import {
  advise,
  anyPublicHost,
  at,
  bearer,
  date,
  definePlatform,
  exact,
  exchange,
  get,
  lines,
  notOffered,
  personal,
  reads,
  source,
  sourced,
  step,
  when,
} from '../../definition/index.ts';
import { hasNone, isPlenty, isVendorsRefusal } from './answered.ts';
import { de } from './de.ts';
import { values } from './values.ts';

const accounts = 'https://knowledge.plentyone.com/en-gb/manual/main/business-decisions/user-accounts-access.html';

export const plentymarkets = definePlatform({
  id: 'plentymarkets',
  name: 'plentymarkets (PlentyONE)',
  alsoCalled: ['PlentyONE', 'plentysystems', 'plenty'],
  summary: 'Create an API user in plentymarkets (PlentyONE) with a role that can read, and test its login on this page.',
  reviewed: '2026-11-26',
  translations: { de },
  sources: [
    source(accounts, 'User accounts and access'),
    source('https://knowledge.plentyone.com/en-gb/manual/main/business-decisions/roles.html', 'Roles'),
    source('https://github.com/plentymarkets/plenty-manual-docs', 'The manual’s own texts', { dated: '2024-07' }),
    source('https://developers.plentymarkets.com/en-gb/plentymarkets-rest-api/index.html', 'REST API'),
    source('https://github.com/plentymarkets/api-doc', 'plentymarkets’ own description of its API', { dated: '2025-09' }),
    source('https://accountonehelp.freshdesk.com/support/solutions/articles/79000124120', 'How another tool’s customers connect'),
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
      minutes: 12,
      keyLives: 'until you delete the account; your system may also end passwords after a while',
      steps: [
        step(
          'role',
          'Create a role that can read',
          lines(
            'Log in to your plentymarkets back end, for example at [account.plentysystems.com](https://account.plentysystems.com).',
            'There are no API keys; access is a **user account with a role**.\n\nGo',
            'to [[Setup → Account management → Roles → New]]. Name the role “{app}” and press **Save**: the rights appear only then.',
            'Open the role again and switch to **Advanced**. Tick these:\n\n{permissions}\n\nIn',
            'the same role, choose all under **Visible order statuses**, and each store under **Clients (stores)**.',
            'Without them the login works and sees nothing. Press **Save**.',
          ),
        ),
        step(
          'account',
          'Create an API user',
          lines(
            'Go to [[Setup → Account management → Accounts → New]] (older: [[Setup → Settings → User → Accounts]]).',
            'Choose the access **Only API user** (older: **REST-API**).',
            'Enter a user name of at least five characters without blanks, and a long password. Assign the role.\n\nLeave',
            '**Restrict IP** empty, or enter the address of {tool}. The check on this page then works only if its own address is allowed too.\n\n{outgoingAddresses}',
          ),
        ),
        step(
          'system-url',
          'Find the address of the system',
          lines(
            'Open [[Setup → Settings → API → Data]] (older: [[Setup → Settings → User → API → Data]]) and copy the **REST-API HTTP endpoint**.',
            'It looks like `https://p12345.my.plentysystems.com`. The number is your **plenty ID**, which also stands under [[Setup → Client → Settings]].\n\nThe',
            'page on which you log in is not the system.',
          ),
        ),
      ],
      fields: values,
    },
  ],
  toolsAlsoWant: {
    addLater: true,
    permissions: [exact('Items > Item > Variation > Read'), exact('Items > Sales price > Read'), exact('CRM > Address > Read')],
  },
  afterwards: [
    sourced(
      'Delete the account under [[Setup → Account management → Accounts]], then its role under [[Setup → Account management → Roles]].',
      accounts,
    ),
  ],

  api: {
    name: 'REST API',
    hosts: ['*.my.plentysystems.com', '*.plentymarkets-cloud*.com', anyPublicHost],
    base: '{systemUrl}/rest',
    auth: bearer('{accessToken}'),
    // A list without a login: refused in the words of the system, and counted in its own headers.
    recognise: {
      request: get('/items?itemsPerPage=1&page=1', { auth: 'none' }),
      is: [
        { header: { 'x-plenty-global-short-period-limit': true }, html: false },
        { status: [401, 403], text: /resource owner or authorization server|access_denied|this action is unauthorized/i },
        { test: ({ json }) => isPlenty(json) },
        { status: [404, 405, 422], test: isVendorsRefusal },
      ],
      ifNot:
        'There may be a shop, but not the system behind it. Enter the address with your plenty ID, such as https://p12345.my.plentysystems.com.',
    },
    lists: { list: 'entries', total: 'totalsCount' },
    atOnce: 2,
    // Five wrong tries lock an account for a day, 25 lock an address.
    pauseAfterRejectionS: 300,
    wrongTries: { atMost: 20, perS: 24 * 60 * 60 },
    locksAccount: { after: 5, forS: 24 * 60 * 60 },
    pace: {
      allows: { requests: 80, perS: 60 },
      left: {
        remaining: 'X-Plenty-Global-Short-Period-Calls-Left',
        of: 'X-Plenty-Global-Short-Period-Limit',
        perS: 60,
      },
    },
    limits: 'plentymarkets allows 80 reading requests a minute on the smallest edition. This check uses seven and logs in once.',
  },
  // Each wrong login counts towards a lock of 24 hours, for the account and for our address: one try, in one form.
  authenticate: exchange(
    '/login',
    { json: { username: '{user}', password: '{password}' } },
    { take: { accessToken: { anyOf: ['access_token', 'accessToken'] } } },
  ),
  entities: {
    products: reads(get('/items?itemsPerPage=1&page=1'), {
      permission: exact('Items > Item > Read'),
      title: 'texts.0.name1',
      show: { Number: 'id' },
    }),
    categories: reads(get('/categories?itemsPerPage=1&page=1&type=item&with=details'), {
      permission: 'reading categories',
      title: 'details.0.name',
      show: { Number: 'id' },
    }),
    customers: reads(get('/accounts/contacts?itemsPerPage=1&page=1'), {
      called: 'Contacts',
      permission: exact('CRM > Contact > Read'),
      title: personal('fullName'),
      show: { 'E-mail': personal('email') },
    }),
    orders: reads(get('/orders/search?itemsPerPage=1&page=1'), {
      permission: exact('Orders > Read'),
      title: 'id',
      show: { Status: 'statusName', Created: date('createdAt') },
    }),
    manufacturers: reads(get('/items/manufacturers?itemsPerPage=1&page=1'), {
      permission: exact('Items > Manufacturer > Read'),
      title: 'name',
    }),
    blogs: reads(get('/blogs/posts'), {
      permission: 'reading the blog',
      list: (answer) => (Array.isArray(answer) ? answer : (at(answer, 'entries') as unknown[] | undefined)),
      title: 'data.post.title',
      show: { Number: 'id' },
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
      says: 'plentymarkets refuses this login. Usually the user name or the password is wrong; check both before you try again, because five wrong tries lock the account for 24 hours.',
      field: 'password',
    }),
    when({ on: 'authenticate', status: 403 }, 'credentials-rejected', {
      says: 'plentymarkets refuses this login. Usually the account is locked for 24 hours after wrong tries, or it is switched off. An administrator can lift that under Accounts → Unblock login.',
      field: 'user',
    }),
    when({ on: 'authenticate', status: '3xx' }, 'not-an-api', {
      says: 'The login leads elsewhere, where no password is sent. Enter the address with your plenty ID, such as https://p12345.my.plentysystems.com.',
      field: 'systemUrl',
    }),
    when({ on: 'entities', status: 401 }, 'credentials-expired', {
      says: 'The login worked, but plentymarkets refused it afterwards. Check again once; if it happens again, ask an administrator about the account.',
    }),
    when({ on: 'entities', status: 403 }, 'permission-missing', {
      says: 'The login works, but plentymarkets refuses {entity}. Usually “{permission}” is missing in the user’s role: add it under Advanced.',
      step: 'role',
    }),
    when({ on: 'entities', status: 404 }, 'skipped', {
      says: 'This system does not offer {entity} through its API, so that cannot be checked. It says nothing about your values.',
    }),
  ],
  advice: [
    advise(
      { test: ({ answers }) => hasNone(answers.orders) && !hasNone(answers.products) },
      'The login sees no orders. If the shop has some, choose Visible order statuses and Clients (stores) in the user’s role.',
      { step: 'role' },
    ),
  ],
});
