import {
  anyPublicHost,
  at,
  definePlatform,
  exact,
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
import { isMiva, onlyStore, refused } from './answered.ts';
import { authorization } from './authorization.ts';
import { values } from './values.ts';

export const miva = definePlatform({
  id: 'miva',
  name: 'Miva Merchant',
  alsoCalled: ['Miva', 'Miva, Inc.'],
  summary: 'Create an API token in Miva Merchant, allow this checker to use it, and test it on this page.',
  reviewed: '2026-11-26',
  sources: [
    source('https://support.miva.com/hc/en-us/articles/41145251292436-API-Token-Guide', 'API Token Guide', { dated: '2025' }),
    source('https://docs.miva.com/developer/developer-resources/json-api/api-getting-started', 'JSON API: getting started'),
    source('https://docs.miva.com/json-api/', 'JSON API'),
    source('https://github.com/mivaecommerce/api-sdk-node', 'Miva’s own client for Node'),
    source('https://merchant-help.violet.io', 'How a tool’s customers make a token'),
  ],
  notices: [
    {
      kind: 'warning',
      title: 'Every token has a list of addresses',
      text: 'A token works only from the IP addresses on its list, and Miva does not say when that is the reason for a refusal. The check on this page needs to be on the list too.',
    },
  ],
  needs: [
    'An admin user who may open **User Management**.',
    'Miva Merchant **9.12** or later; current stores have version 10. The store’s settings can also switch the API off for everybody.',
  ],

  methods: [
    {
      id: 'api-token',
      title: 'API token',
      minutes: 10,
      keyLives: 'until you delete it',
      steps: [
        step(
          'open-tokens',
          'Open the API tokens',
          'Log in to Miva Admin and go to [[Settings → User Management → API Tokens]] (older versions: [[Users → API Tokens]]). Press **+ Add API Token**.\n\nThe **Store URL** is the address of your shop, as your customers see it.',
        ),
        step(
          'allowed-ips',
          'Name it, and allow addresses',
          'Enter “{app}” as **Name**; leave the **Endpoint URL** and the **Access Token** as the system made them. Under **Allowed IP Address(es)** (also called **Allowed IPs**) enter the addresses of {tool} and of this checker.\n\n{outgoingAddresses}\n\nIf you do not know them all, `0.0.0.0/0` and `::/0` allow any address.\n\nTwo boxes make a token less strict: **Accept Requests Without Signature (insecure)** and **Accept Requests Without Timestamp (insecure)**. Leave both empty unless {tool} tells you to tick one. This check sends a timestamp: a tool that sends none is refused although the check was good.\n\nPress **Continue**.',
        ),
        step(
          'groups',
          'Choose what the token may do',
          lines(
            'To let it read and nothing else, use **Add Functions** and add these:\n\n{permissions}\n\nMany tools ask for whole groups instead, under **Role-Based Groups**: **Product Management**, **Customer Service & Sales**, **Order Processing & Fulfillment**, **Marketing**, **Accounting & Reporting**.',
            'These groups also create and change things; there is no group that only reads.\n\nPress **Save**. In older versions, save first, then open [[API Tokens → the token → Groups]].',
          ),
        ),
        step(
          'copy-values',
          'Copy the values',
          'Click the token’s name in the list. Copy the **Endpoint URL** and the **Access Token**, and the **Signature** if the token requires one.',
        ),
        step(
          'store-code',
          'Find the Store Code',
          'Leave it empty if your domain has one store: the check finds it by itself. Otherwise ask the people who look after your store. The code is usually short, and not the name that customers see.',
        ),
      ],
      fields: values,
      before: {
        stores: call('StoreList_Load_Query', {}, { onlyIf: ({ storeCode }) => storeCode === '', take: { storeCode: onlyStore } }),
      },
    },
  ],
  toolsAlsoWant: { addLater: true },
  afterwards: [
    sourced(
      'Delete the token under [[Settings → User Management → API Tokens]]. If you allowed any address, do so soon.',
      'https://support.miva.com/hc/en-us/articles/41145251292436-API-Token-Guide',
    ),
  ],

  api: {
    name: 'JSON API',
    hosts: [anyPublicHost],
    base: '{endpointUrl}',
    auth: {
      sign: async ({ body }, { accessToken = '', signature = '' }) => ({
        'X-Miva-API-Authorization': await authorization(body, accessToken, signature),
      }),
    },
    // Without a token Miva refuses: in its own words, or with a bare 401, where a web server would send a page or ask for a password.
    recognise: {
      request: query('', { Function: 'MivaMerchantVersion' }, { auth: 'none' }),
      is: [
        { test: ({ json }) => isMiva(json) },
        { status: 401, html: false, header: { 'www-authenticate': false }, text: /^\s*$|\b(token|signature|time ?stamp|IP)\b/i },
      ],
      ifNot:
        'Copy the Endpoint URL from the token’s page: the folder before json.mvc is not the same in all stores. Domain Settings → Site Configuration shows it too.',
    },
    lists: { list: 'data.data', total: 'data.total_count' },
    atOnce: 1,
    limits: 'Miva limits how often it may be asked, and names no numbers here. This check asks one question at a time.',
  },
  authenticate: call('ProductList_Load_Query', ofStore(), { proves: (answer) => Array.isArray(at(answer, 'data.data')) }),
  entities: {
    products: reads(call('ProductList_Load_Query', ofStore()), {
      permission: exact('ProductList_Load_Query'),
      title: 'name',
      show: { Code: 'code', Price: money('price') },
    }),
    categories: reads(call('CategoryList_Load_Query', ofStore()), {
      permission: exact('CategoryList_Load_Query'),
      title: 'name',
      show: { Code: 'code' },
    }),
    customers: reads(call('CustomerList_Load_Query', ofStore()), {
      permission: exact('CustomerList_Load_Query'),
      title: personal('login'),
      titled: 'Login',
      show: { 'E-mail': personal('pw_email') },
    }),
    orders: reads(call('OrderList_Load_Query', ofStore()), {
      permission: exact('OrderList_Load_Query'),
      title: 'id',
      show: { Total: money('total') },
    }),
    coupons: reads(call('CouponList_Load_Query', ofStore()), {
      permission: exact('CouponList_Load_Query'),
      title: 'code',
      titled: 'Code',
      show: { Description: 'descrip' },
    }),
    pages: reads(call('PageList_Load_Query', ofStore()), {
      permission: exact('PageList_Load_Query'),
      title: 'name',
    }),
    blogs: notOffered('Miva’s API has no blog posts.'),
  },

  // How Miva words its refusals is not documented. Sure is only that 401 is about the token, and that a refusal in a good
  // answer is not.
  answers: [
    when({ status: 401, text: /\bIP\b/i }, 'ip-blocked', {
      says: 'Miva refuses the address of this checker. Add it to the token’s Allowed IP Address(es), or allow any with 0.0.0.0/0 and ::/0.',
      step: 'allowed-ips',
    }),
    when({ status: 401, text: /signature|time ?stamp/i }, 'credentials-rejected', {
      says: 'Miva does not accept how the request was signed. Copy the Signature again from the token’s page, or tick “Accept Requests Without Signature (insecure)” there.',
      field: 'signature',
    }),
    when({ status: 401 }, 'credentials-rejected', {
      says: lines(
        'Miva refuses this Access Token without saying why. Usually it is one of these, in this order:',
        'this checker is not among the token’s Allowed IP Address(es); the Access Token is not complete, or deleted;',
        'the token requires a signature, and the Signature is missing or another’s; or the clock of the store’s server is wrong.',
      ),
      field: 'accessToken',
      step: 'allowed-ips',
    }),
    when({ status: [206, 504] }, 'platform-error', {
      says: 'The store ran out of time before its answer was complete. This says nothing about your values; try again later.',
    }),
    when([refused(switchedOff()), { status: [403, 404], text: switchedOff() }], 'not-an-api', {
      says: 'Miva says that its API is switched off for this store. Switch it on in the store’s settings.',
      step: 'open-tokens',
    }),
    when({ on: 'stores', lacks: 'storeCode', test: ({ json }) => isMiva(json) }, 'invalid-value', {
      says: 'This checker cannot tell which store is meant: there are several, or the token may not list them. Enter the Store Code.',
      field: 'storeCode',
    }),
    when(refused(noStore()), 'store-not-found', {
      says: 'The token works, but Miva knows no store with this Store Code. Copy it again from the store’s settings.',
      field: 'storeCode',
    }),
    when(
      [
        { on: 'authenticate', ...refused(noPermission()) },
        { on: 'authenticate', ...refused(/function/i) },
        { on: 'authenticate', ...refused(), others: 'some-ok' },
      ],
      'ok',
    ),
    when({ on: 'entities', ...refused(noPermission()) }, 'permission-missing', {
      says: 'The token works, but it may not read {entity}. Click the token’s name and add the function “{permission}”, or a group that holds it.',
      step: 'groups',
    }),
    when({ on: 'entities', ...refused(/function/i) }, 'platform-error', {
      says: 'This version of Miva does not know how to list {entity}, so that cannot be checked. It says nothing about your values.',
    }),
    when({ on: 'entities', ...refused(), others: 'some-ok' }, 'platform-error', {
      says: 'The token works, but Miva refused to list {entity} for a reason that this checker does not know. Open the token and look at its functions and groups.',
      step: 'groups',
    }),
    when({ status: 404 }, 'not-an-api', {
      says: 'There is usually no Miva API where 404 is answered; the folder before json.mvc is not the same in all stores. Copy the Endpoint URL from the token’s page.',
      field: 'endpointUrl',
    }),
  ],
});

/** One function of the API, for a store or for the whole domain. A count of 0 would mean all. */
function call(name: string, scope: { Store_Code?: string }, options: RequestOptions = {}) {
  return query('', { ...scope, Function: name, Count: 1, Offset: 0, Miva_Request_Timestamp: '{unixTime}' }, options);
}

function ofStore() {
  return { Store_Code: '{storeCode}' };
}

function noPermission(): RegExp {
  return /access|permission|authori[sz]|denied|not allowed/i;
}

function noStore(): RegExp {
  return /\bstore\b.*(not found|unknown|invalid|not exist)|(unknown|invalid|find|locate)\b.*\bstore\b|Store_Code/i;
}

function switchedOff(): RegExp {
  return /\bAPI\b.{0,200}(disabled|not enabled|turned off|switched off)/i;
}
