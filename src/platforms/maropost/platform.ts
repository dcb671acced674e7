import {
  anyPublicHost,
  date,
  definePlatform,
  lines,
  money,
  notOffered,
  personal,
  query,
  type RequestOptions,
  reads,
  source,
  sourced,
  step,
  when,
} from '../../definition/index.ts';
import { isGranted, isNeto, records, refused } from './answered.ts';
import { valuesOf } from './values.ts';

export const maropost = definePlatform({
  id: 'maropost',
  name: 'Maropost (Neto)',
  alsoCalled: ['Neto', 'Neto by Maropost', 'Maropost Commerce', 'Maropost Commerce Cloud'],
  summary:
    'Get an API Key for your Maropost Commerce store (formerly Neto) without breaking other integrations, and test it on this page.',
  reviewed: '2026-11-26',
  sources: [
    source('https://developers.maropost.com/documentation/engineers/api-documentation/', 'API documentation'),
    source('https://galaxy.maropost.com/kb/articles/1614-add-an-api-user-account', 'Add an API user account'),
    source('https://github.com/matt-downs/neto-api-node', 'A public client of the Neto API'),
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
      chooseIf: 'Your tool uses the key of the store already, and you cannot make a staff user.',
      intro:
        'The key that the whole store shares. It sees everything, may change everything and cannot be limited, and Maropost advises against it: use a staff user with a key of its own if you can.',
      minutes: 3,
      keyLives: 'until somebody presses Regenerate',
      writesToo: true,
      afterwards: [
        'The key of the store ends only with **Regenerate** under [[Settings & Tools → All Settings & Tools → API Settings]], which cuts off everything else that uses it.',
      ],
      steps: [
        step(
          'open-settings',
          'Open the API settings',
          'Log in to your control panel: the address of your store with `/_cpanel` behind it, such as `https://www.example.com.au/_cpanel`. The first part is the **Store URL**.\n\nGo to [[Settings & Tools → All Settings & Tools]] and choose **API Settings** (also just **API**) under **Developer Tools**.',
        ),
        step(
          'copy-key',
          'Copy the API Key',
          'If an **API Key** is shown, copy it and change nothing. Only if there is none, press **Regenerate**, then **Save Changes**, and copy the key.',
        ),
      ],
      fields: valuesOf('copy-key', 'open-settings'),
    },
    {
      id: 'staff-user',
      title: 'Staff user with a key',
      chooseIf: 'You make a key for a tool. Maropost recommends this way.',
      forNewcomers: true,
      intro: 'The way that Maropost recommends: the key can be taken away again without touching anything else.',
      minutes: 6,
      keyLives: 'until you make its staff user inactive',
      afterwards: [
        sourced(
          'Make the staff user inactive under [[Settings & Tools → Staff users]]; its key ends with it.',
          'https://galaxy.maropost.com/kb/articles/1614-add-an-api-user-account',
        ),
      ],
      steps: [
        step(
          'add-user',
          'Add a staff user',
          'Log in to your control panel: the address of your store with `/_cpanel` behind it. The first part is the **Store URL**.\n\nGo to [[Settings & Tools → Staff users → Add new staff user]]. Enter a user name such as “{app}”, a name, a password, and an e-mail address that no other staff user has.',
        ),
        step(
          'user-key',
          'Make the key',
          'Press **Regenerate** in this user; that makes a key for this user alone. Copy it together with the user name. The field is narrower than the key, so click into it and select all.',
        ),
        step(
          'user-group',
          'Choose the group',
          'As **User Permission Group** choose **API User**, or a copy of it that may do less. It must allow:\n\n{permissions}\n\nThen press **Save**.',
        ),
      ],
      fields: valuesOf('user-key', 'add-user'),
    },
  ],
  api: {
    name: 'Neto API',
    hosts: [anyPublicHost],
    base: '{storeUrl}/do/WS/NetoAPI',
    auth: { headers: { NETOAPI_KEY: '{apiKey}', NETOAPI_USERNAME: '{apiUsername}' } },
    // Asked for data without a key, the store refuses in the words of the API.
    recognise: {
      request: items({ auth: 'none' }),
      is: [{ test: ({ json }) => isNeto(json) }, { status: [401, 403], text: /^\s*\{\s*\}\s*$/ }],
    },
    limits: 'Maropost allows an account 500 requests a minute. This check sends six.',
  },
  authenticate: items(),
  entities: {
    products: reads(items(), {
      permission: 'reading products',
      list: records('Item'),
      title: 'Name',
      show: { SKU: 'SKU', Price: money('DefaultPrice') },
    }),
    categories: reads(ask('GetCategory', { Active: 'True' }, ['CategoryID', 'CategoryName']), {
      permission: 'reading categories',
      list: records('Category'),
      title: 'CategoryName',
    }),
    customers: reads(
      ask('GetCustomer', { DateAddedFrom: '2000-01-01 00:00:00' }, ['ID', 'Username', 'EmailAddress', 'DateAdded']),
      {
        permission: 'reading customers',
        list: records('Customer'),
        title: personal('Username'),
        titled: 'User name',
        show: { 'E-mail': personal('EmailAddress') },
      },
    ),
    orders: reads(
      ask('GetOrder', { DatePlacedFrom: '2000-01-01 00:00:00' }, ['OrderID', 'OrderStatus', 'GrandTotal', 'DatePlaced']),
      {
        permission: 'reading orders',
        list: records('Order'),
        title: 'OrderID',
        titled: 'Order number',
        show: { Status: 'OrderStatus', Total: money('GrandTotal'), Placed: date('DatePlaced') },
      },
    ),
    pages: reads(ask('GetContent', { Active: 'True' }, ['ContentID', 'ContentName', 'ContentType', 'ContentURL']), {
      called: 'Content pages',
      permission: 'reading content',
      list: records('Content'),
      title: 'ContentName',
      show: { Type: 'ContentType' },
    }),
    blogs: notOffered('Maropost keeps blog posts among the content pages, which are checked as one.'),
  },

  // How a refusal is worded is not documented. A wrong key is told first, because “access denied” may mean either.
  answers: [
    when({ on: 'authenticate', ...refused(wrongKey(), { withUser: false }) }, 'credentials-rejected', {
      says: lines(
        'Maropost does not accept this API Key on its own. If it belongs to a staff user, enter the API Username too.',
        'Otherwise it may be cut short: the field in the control panel is narrower than the key, which usually has 32 characters.',
        'Or the key may not use the API, or is one of another store.',
      ),
      field: 'apiKey',
    }),
    when({ on: 'authenticate', ...refused(wrongKey()) }, 'credentials-rejected', {
      says: lines(
        'Maropost does not accept this API Key with this API Username. The key must belong to that staff user, and the user must be active.',
        'Copy the whole key again: the field in the control panel is narrower than the key, which usually has 32 characters.',
      ),
      field: 'apiKey',
    }),
    when({ on: 'authenticate', ...refused(), others: 'some-ok' }, 'ok'),
    when({ on: 'authenticate', ...refused(noPermission()) }, 'permission-missing', {
      says: 'Maropost lets this key read nothing. Give its staff user the group API User; if it has that, copy the key again.',
      step: ['user-group', 'copy-key'],
    }),
    when(refused(noPermission()), 'permission-missing', {
      says: 'The key works, but it may not read {entity}. Give its staff user the group API User, or one that allows “{permission}”.',
      step: ['user-group', 'copy-key'],
    }),
    when(
      [
        { on: 'authenticate', ...refused(/\b(key|user\w*|login|password)\b/i) },
        { on: 'authenticate', status: [401, 403] },
      ],
      'credentials-rejected',
      {
        says: 'Maropost refuses these values. Usually the API Key is wrong or cut short, or the API Username of its staff user is missing; copy both again from the control panel.',
        field: 'apiKey',
      },
    ),
    when(refused(/filter|selector|json|input|parameter/i), 'platform-error', {
      says: 'Maropost did not understand how this checker asks. That is no fault of your values.',
    }),
    when({ on: 'entities', ...refused(), others: 'some-ok' }, 'platform-error', {
      says: 'The key works, but the store does not hand out {entity}, for a reason that this checker does not know.',
    }),
  ],
});

/** What is asked for, with a filter that lets everything through. */
function ask(action: string, filter: Record<string, unknown>, selected: string[], options: RequestOptions = {}) {
  const body = { Filter: { ...filter, Page: '0', Limit: '1', OutputSelector: selected } };
  return query('', body, { headers: { NETOAPI_ACTION: action }, ...options });
}

function items(options: RequestOptions = {}) {
  return ask('GetItem', { IsActive: ['True', 'False'] }, ['ID', 'SKU', 'Name', 'DefaultPrice'], {
    proves: isGranted,
    ...options,
  });
}

function wrongKey(): RegExp {
  return /(invalid|incorrect|wrong|unknown|inactive|expired|revoked)[^.]{0,200}\b(key|user\w{0,20}|credentials?|login)|\b(key|user\w{0,20}|credentials?|login)[^.]{0,200}(invalid|incorrect|wrong|inactive|expired|revoked|not match|not valid|not found)|authenticat/i;
}

function noPermission(): RegExp {
  return /permission|not allowed|not permitted|access|denied|authori[sz]/i;
}
