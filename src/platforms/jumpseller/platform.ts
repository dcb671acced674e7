import {
  advise,
  basic,
  definePlatform,
  get,
  hostOf,
  lines,
  notOffered,
  source,
  sourced,
  step,
  when,
} from '../../definition/index.ts';
import { isGivenAddress, isOtherStore, namedStores } from './answered.ts';
import { apiLogin, authToken, storeUrl } from './fields.ts';
import { listsOf } from './lists.ts';
import { limits, restApi } from './restApi.ts';
import { toolsApp } from './toolsApp.ts';

export const jumpseller = definePlatform({
  id: 'jumpseller',
  name: 'Jumpseller',
  alsoCalled: ['Vendder'],
  summary: 'Find the API Login and the Auth Token of your Jumpseller account, and test them on this page.',
  reviewed: '2026-11-26',
  sources: [
    source('https://jumpseller.com/support/api/', 'API documentation'),
    source('https://jumpseller.com/support/oauth-2/', 'How an app is let into a store'),
    source('https://github.com/Jumpseller/api-docs', 'Jumpseller’s own description of its API', { dated: '2026-03' }),
    source('https://github.com/Jumpseller/jumpseller-cli', 'Jumpseller’s own program for the command line', { dated: '2026' }),
    source('https://github.com/Jumpseller/ai', 'Jumpseller’s instructions for AI tools', { dated: '2026' }),
    source('https://jumpseller.in/support/administrator-accounts/', 'Administrator accounts and their roles'),
    source('https://api2cart.com/how-to-connect-jumpseller-to-api2cart', 'How a tool’s customers find both keys'),
  ],
  needs: [
    lines(
      'An account of the store with the **Administrator** role. The keys may do what the account may do:',
      'a **Designer**, for example, sees no orders and no customers. Accounts with other roles exist from the **Premium** plan up.',
    ),
    'For the API itself, no limit to certain plans is known.',
  ],

  methods: [
    {
      id: 'account-keys',
      title: 'Keys of your account',
      minutes: 4,
      keyLives: 'until the Auth Token is reset',
      writesToo: true,
      steps: [
        step(
          'log-in',
          'Log in to the right store',
          lines(
            'Log in to the admin panel of your store, at an address such as `https://your-store.jumpseller.com/admin`.',
            'The part before `/admin` is the **Store URL**. Each account has its own keys **in each store**.',
          ),
        ),
        step(
          'open-accounts',
          'Open the list of accounts',
          lines(
            'Open [[Account Settings → API Tokens]], in other layouts [[Settings → Account → Preferences]].',
            'In older ones, click the **Accounts** icon at the bottom left.\n\nThe',
            'address is always the same. Put your store’s name into it: `https://your-store.jumpseller.com/admin/accounts`.',
          ),
        ),
        step(
          'choose-account',
          'Choose your account',
          lines(
            'Click the e-mail address of your own account.',
            'Its role must be **Administrator**, or another one that may see:\n\n{permissions}',
          ),
        ),
        step(
          'copy-keys',
          'Copy both keys',
          lines(
            'On the right, find the box **API**. Copy the **API Login** (also **Login** or **Login key**) and the **Auth Token**.\n\nDo',
            'not press **Reset** if another tool uses the token: that tool stops working.',
            'Do not take the token for webhooks either. It looks the same and opens nothing.',
          ),
        ),
      ],
      fields: [storeUrl, apiLogin, authToken],
      before: { whoami: get('/whoami', { take: { store: { maybe: 'store' } } }) },
    },
    toolsApp,
  ],
  afterwards: [
    sourced(
      '**Reset** the Auth Token where you copied it: [[Account Settings → API Tokens]]. Everything that uses the old token stops working then.',
      'https://github.com/Jumpseller/api-docs',
    ),
  ],

  api: { ...restApi, auth: basic('{apiLogin}', '{authToken}'), limits: limits('twelve') },
  // Without `fields`, the profile holds a secret and the owner's e-mail.
  authenticate: get('/store/info.json?fields=name,code,url', { proves: (answer) => namedStores(answer).length > 0 }),
  entities: {
    ...listsOf({
      products: 'the area “products”',
      assets: 'the area “assets”',
      customers: 'the area “customers”',
      orders: 'the area “orders”',
      pages: 'the area “pages”',
    }),
    blogs: notOffered('Jumpseller keeps blog posts among the pages, so they are checked together with them.'),
  },

  answers: [
    when({ status: '4xx', header: { 'jumpseller-bannedbyratelimit-reset': true } }, 'rate-limited', {
      says: lines(
        'Jumpseller refuses requests from this checker for a while, because too many came.',
        'Your values may be right; check again later.',
      ),
      // To the minute, because both clocks are read.
      waitS: ({ headers }) =>
        Math.ceil((Date.parse(headers.get('jumpseller-bannedbyratelimit-reset') ?? '') - Date.now()) / 60_000) * 60,
    }),
    when(
      [
        { status: 429 },
        { status: 403, header: { 'jumpseller-perminuteratelimit-remaining': /^0$/ } },
        { status: 403, header: { 'jumpseller-persecondratelimit-remaining': /^0$/ } },
        { status: 403, json: { message: /rate.?limit|too many requests/i } },
      ],
      'rate-limited',
      { waitS: () => 60 },
    ),
    when({ status: 402 }, 'plan-required', {
      says: 'Jumpseller usually asks for a payment, or for a higher plan, in this way. Look into the admin panel; then check again.',
    }),
    when(
      { status: '4xx', json: { message: /\b(store|account|subscription)\b.{0,200}\b(closed|suspended|cancell?ed|expired)\b/i } },
      'store-unavailable',
      { says: 'Jumpseller says that this store is not available; it may be closed or suspended. Look into the admin panel.' },
    ),
    when({ on: 'whoami', status: [404, 405] }, 'ok'),
    when({ on: ['whoami', 'authenticate'], status: '2xx', test: isOtherStore }, 'store-not-found', {
      says: 'These keys open another store than the one of the Store URL. Log in to the right store and copy its keys, or correct the Store URL.',
      field: 'storeUrl',
    }),
    when({ on: 'authenticate', status: [401, 403], html: false, test: (_, { store }) => Boolean(store) }, 'ok'),
    when({ on: 'authenticate', status: [401, 403], others: 'some-ok' }, 'ok'),
    when({ on: 'authenticate', method: 'tools-app', status: 401 }, 'credentials-rejected', {
      says: 'Jumpseller does not accept this Access Token. Usually its hour is over, or it is not whole. Connect again.',
      field: 'accessToken',
    }),
    when({ on: 'authenticate', method: 'tools-app', status: 403 }, 'permission-missing', {
      says: lines(
        'Jumpseller shows nothing with this Access Token. Usually the access did not include what the check reads.',
        'Connect again, and allow everything that Jumpseller’s page asks for.',
      ),
      step: 'allow',
    }),
    when({ on: ['whoami', 'authenticate'], status: [401, 403] }, 'credentials-rejected', {
      says: lines(
        'Jumpseller does not accept this API Login with this Auth Token. Usually one is not whole, is of another account, or was reset.',
        'Copy both again from the same account.',
        'They look alike and may be swapped, and the token for webhooks looks like them too.',
      ),
      step: 'copy-keys',
    }),
    when({ on: 'entities', method: 'tools-app', status: [401, 403], others: 'some-ok' }, 'permission-missing', {
      says: lines(
        'The Access Token works, but Jumpseller refuses {entity}: usually “{permission}” was not allowed,',
        'or your own account may not read them. Connect again with an account with the Administrator role, and allow everything.',
      ),
      step: 'allow',
    }),
    when({ on: 'entities', status: [401, 403], others: 'some-ok' }, 'permission-missing', {
      says: lines(
        'The keys work, but Jumpseller refuses {entity}: usually the role of their account may not read them.',
        'Take the keys of an account with the Administrator role.',
      ),
      step: 'choose-account',
    }),
    when(
      { on: 'entities', status: 404, json: { message: /\bno (products|categories|customers|orders|pages)\b|\bnone\b/i } },
      'ok',
      {
        says: 'There are no {entity} yet.',
      },
    ),
  ],
  advice: [
    advise(
      {
        test: ({ values, answers }) => {
          const named = namedStores(answers.authenticate);
          const entered = hostOf(values.storeUrl);
          return entered !== '' && !isGivenAddress(entered) && named.length > 0 && !named.includes(entered);
        },
      },
      'Jumpseller knows this store under another address than the Store URL that you entered. Make sure that it is the right store.',
      { field: 'storeUrl' },
    ),
  ],
});
