import {
  date,
  definePlatform,
  formQuery,
  get,
  header,
  lines,
  money,
  notOffered,
  personal,
  reads,
  source,
  step,
  when,
} from '../../definition/index.ts';
import { isCutOff, listOf, said } from './answered.ts';
import { accountId, apiToken, storeUrl } from './fields.ts';

export const helcim = definePlatform({
  id: 'helcim',
  name: 'Helcim',
  alsoCalled: ['Helcim Commerce'],
  summary: 'Find your Helcim Account ID, create a legacy API token that can only read, and test both on this page.',
  reviewed: '2026-11-26',
  sources: [
    source('https://devdocs.helcim.com/docs/api-versions-and-deprecation', 'API versions and deprecation'),
    source('https://devdocs.helcim.com/docs/creating-an-api-access-token', 'Creating an API access token'),
    source('https://devdocs.helcim.com/docs/authenticating-with-the-helcim-api', 'Authenticating with the Helcim API'),
    source('https://devdocs.helcim.com/reference/getting-started-with-helcim-api', 'Getting started with the Helcim API'),
    source('https://devdocs.helcim.com/reference/common-api-errors', 'Common API errors'),
    source('https://devdocs.helcim.com/changelog/changes-to-api-authentication', 'Changelog: changes to API authentication'),
    source('https://support.helcim.com/article/helcim-commerce-api-products-list-products/', 'List products'),
  ],
  notices: [
    {
      kind: 'warning',
      title: 'This is Helcim’s older API',
      text: lines(
        'Helcim calls it **legacy** and marks it as deprecated; no day on which it ends is known.',
        'The newer one has no products, so moving a shop still needs the older one.',
        'New accounts may not see **Legacy API Access** any more; ask Helcim’s support then.',
      ),
    },
  ],
  needs: ['A login to the Helcim admin that may open **Settings** and **Integrations**.'],

  methods: [
    {
      id: 'legacy-access',
      title: 'Legacy API access',
      minutes: 6,
      keyLives: 'until you take its access away',
      steps: [
        step(
          'account-id',
          'Copy the Account ID',
          lines(
            'Log in to the **Helcim admin** and go to [[All Tools → Settings → My Account]].',
            'Under **Merchant Information**, copy the **Account ID**, a number.\n\nThe **Store URL** is the address that your customers see.',
          ),
        ),
        step(
          'legacy-access',
          'Open Legacy API Access',
          lines(
            'Open [[All Tools → Integrations → API Access Configuration → Legacy API Access]].',
            'In newer menus **API Access Configuration** is at the left.',
            'Be sure to be in the **legacy** part: a token from the page before it is for the newer API and does not work here.',
          ),
        ),
        step(
          'create-access',
          'Create an access that can only view',
          lines(
            'Press **New API Access** and name it “{app}” (**Nickname**).',
            'Mark it as **Active** (**Status**), and grant **View**, and nothing more, for what you want to move:\n\n{permissions}\n\n',
            'With **Modify**, **Delete** or a transaction type ticked, the token could change data and take payments.',
            'Then **Save**.',
          ),
        ),
        step(
          'copy-token',
          'Copy the token',
          'The saved access shows its **API Access Information**. Copy the **API Token** from it.',
        ),
      ],
      fields: [storeUrl, accountId, apiToken],
    },
  ],
  afterwards: [
    lines(
      'Open the access under [[All Tools → Integrations → API Access Configuration → Legacy API Access]] and take away **Active**, or delete it.',
      'The token ends with it.',
    ),
  ],

  api: {
    name: 'Helcim Commerce API (legacy)',
    hosts: ['secure.myhelcim.com', 'api.helcim.com'],
    base: 'https://secure.myhelcim.com/api',
    headers: { Accept: 'application/xml' },
    auth: { headers: { 'account-id': '{accountId}', 'api-token': '{apiToken}' } },
    atOnce: 1,
    timeoutS: 20,
    maxBytes: 512 * 1024,
    limits: 'No limits are documented for this API. This check asks three questions, one after the other.',
  },
  // A token that is refused here may be one of the newer API; its answer tells.
  authenticate: formQuery(
    '/customer/search',
    {},
    {
      proves: (answer) => listOf('customer')(answer) !== undefined,
      otherwise: {
        when: said(/^invalid api token/i),
        ask: get('https://api.helcim.com/v2/connection-test', {
          headers: { Accept: 'application/json' },
          auth: header('api-token', '{apiToken}'),
          take: { newerApi: { maybe: () => 'was asked' } },
        }),
      },
    },
  ),
  entities: {
    products: readsList('/product/search', listOf('product'), {
      permission: 'viewing products',
      title: 'name',
      show: { SKU: 'SKU', Price: money('price') },
    }),
    customers: readsList('/customer/search', listOf('customer'), {
      permission: 'viewing customers',
      title: personal('contactName'),
      show: { Code: 'customerCode', Business: personal('businessName') },
    }),
    orders: readsList('/invoice/search', listOf('order', 'invoice'), {
      permission: 'viewing orders (invoices)',
      title: 'orderNumber',
      show: { Status: 'status', Total: money('amount', { currency: 'currency' }), Created: date('dateCreated') },
    }),
    categories: notOffered('No way is known to read categories from Helcim’s API.'),
    pages: notOffered('No way is known to read pages from Helcim’s API.'),
    blogs: notOffered('No way is known to read blog posts from Helcim’s API.'),
  },

  answers: [
    when(
      [
        { on: 'authenticate', json: { message: /connected/i } },
        { on: 'authenticate', json: { errors: /permission/i } },
      ],
      'credentials-rejected',
      {
        says: 'This token is one of Helcim’s newer API, which has no products. Create one under Legacy API Access.',
        field: 'apiToken',
        step: 'legacy-access',
      },
    ),
    when(
      [
        said(/^invalid api token/i),
        {
          on: 'authenticate',
          status: [400, 401, 403, 404],
          html: false,
          test: (_answer, { newerApi }) => newerApi !== undefined,
        },
      ],
      'credentials-rejected',
      {
        says: lines(
          'Helcim does not accept this API Token.',
          'Usually it is not whole, or its access is not marked as Active or was not created under Legacy API Access.',
          'While Helcim still reviews a new account, a right token may be refused too.',
        ),
        field: 'apiToken',
      },
    ),
    when(said(/^no results/i), 'ok'),
    when([said(/^missing or invalid fields.*account.?id.*token/i), said(/^invalid action/i)], 'platform-error'),
    when(said(/^missing or invalid fields.*account.?id/i), 'store-not-found', {
      says: 'Helcim knows no account with this Account ID. Copy it again from Settings → My Account.',
      field: 'accountId',
    }),
    when(said(/api access disabled/i), 'not-an-api', {
      says: 'The API is switched off for this account. Switch it on under Integrations, or ask Helcim’s support.',
      step: 'legacy-access',
    }),
    when(said(/\baccount\b.{0,200}\b(status|closed|suspended|inactive|disabled|not active)\b/i), 'store-unavailable', {
      says: 'Helcim says that this account is not active. Contact Helcim’s support.',
    }),
    // The token is known, even where it may not read this.
    when({ on: 'authenticate', ...said(notTicked()) }, 'ok'),
    when({ on: 'entities', ...said(notTicked()) }, 'permission-missing', {
      says: 'The token works, but Helcim refuses {entity}: usually “View” is not ticked. Open its access and allow “{permission}”.',
      step: 'create-access',
    }),
    // A long list is cut off, and then no XML any more; its beginning is proof enough.
    when({ on: 'authenticate', status: '2xx', test: isCutOff }, 'ok'),
    when({ on: 'entities', status: '2xx', test: isCutOff }, 'ok', {
      says: 'Your {entity} can be read. There are more than this check looks through.',
    }),
  ],
});

/** A list comes whole, so that its records can be counted. */
function readsList(path: string, list: ReturnType<typeof listOf>, options: Omit<Parameters<typeof reads>[1], 'list'>) {
  return reads(formQuery(path, {}), { list, total: (answer) => list(answer)?.length, ...options });
}

/** The words for data that is not ticked; they are not documented. */
function notTicked(): RegExp {
  return /permission|access (is )?denied|no access/i;
}
