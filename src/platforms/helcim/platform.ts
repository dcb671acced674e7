import {
  type AnswerFacts,
  address,
  anyPublicHost,
  type Condition,
  date,
  definePlatform,
  formQuery,
  get,
  header,
  mistake,
  money,
  notOffered,
  personal,
  reads,
  secret,
  step,
  text,
  when,
} from '../../definition/index.ts';

/** Helcim says what is wrong in the text of a good status. */
const said = (pattern: RegExp): Condition => ({ json: { 'message.responseMessage': pattern } });

/** What the newer API answers to a token that it knows. */
const fromNewerApi: Condition[] = [{ json: { message: /connected/i } }, { json: { errors: /permission/i } }];

const isNothing = (answer: unknown) =>
  /^no results/i.test((answer as { message?: { responseMessage?: string } } | undefined)?.message?.responseMessage ?? '');

/** A list as XML has it: one record stands alone, several are an array, none is a text. */
const listOf =
  (...names: string[]) =>
  (answer: unknown): unknown[] | undefined => {
    if (isNothing(answer)) return [];
    const name = names.find((own) => Object.hasOwn(Object(answer), `${own}s`));
    if (name === undefined) return undefined;
    const found: unknown = (answer as Record<string, unknown>)[`${name}s`];
    return [(found as Record<string, unknown>)[name] ?? []].flat();
  };
const isCutOff = ({ json, text }: AnswerFacts) => json === undefined && /^\s*<\?xml[^<]*<(\w+)s>\s*<\1>/.test(text);

const customers = listOf('customer');

/** A list comes whole, so that its records can be counted. */
const readsList = (path: string, list: ReturnType<typeof listOf>, options: Omit<Parameters<typeof reads>[1], 'list'>) =>
  reads(formQuery(path, {}), { list, total: (answer) => list(answer)?.length, ...options });

export const helcim = definePlatform({
  id: 'helcim',
  name: 'Helcim',
  alsoCalled: ['Helcim Commerce'],
  summary: 'Find your Helcim Account ID, create a legacy API token that can only read, and test both on this page.',
  reviewed: '2026-11-22',
  sources: [
    'https://devdocs.helcim.com/docs/api-versions-and-deprecation',
    'https://devdocs.helcim.com/docs/creating-an-api-access-token',
    'https://devdocs.helcim.com/docs/authenticating-with-the-helcim-api',
    'https://devdocs.helcim.com/reference/getting-started-with-helcim-api',
    'https://devdocs.helcim.com/reference/common-api-errors',
    'https://devdocs.helcim.com/changelog/changes-to-api-authentication',
    'https://support.helcim.com/article/helcim-commerce-api-products-list-products/',
  ],
  notices: [
    {
      kind: 'warning',
      title: 'This is Helcim’s older API',
      text: 'Helcim calls it **legacy** and marks it as deprecated. The newer one has no products, so moving a shop still needs the older one. New accounts may not see **Legacy API Access** any more; ask Helcim’s support then.',
    },
  ],
  needs: ['A login to the Helcim admin that may open **Settings** and **Integrations**.'],

  methods: [
    {
      id: 'legacy-access',
      title: 'Legacy API access',
      steps: [
        step(
          'account-id',
          'Copy the Account ID',
          'Log in to the **Helcim admin** and go to **All Tools → Settings → My Account**. Under **Merchant Information**, copy the **Account ID**, a number.',
        ),
        step(
          'legacy-access',
          'Open Legacy API Access',
          'Go back to **All Tools** and open **Integrations → API Access Configurations → Legacy API Access**. Be sure to be in the **legacy** part: a token from the page before it is for the newer API and does not work here.',
        ),
        step(
          'create-access',
          'Create an access that can only view',
          'Press **New API Access** and name it “{app}”. Mark it as **Active**, and grant **View**, and nothing more, for what you want to move:\n\n{permissions}\n\nWith **Modify**, **Delete** or a transaction type ticked, the token could change data and take payments. Then **Save**.',
        ),
        step(
          'copy-token',
          'Copy the token',
          'The saved access shows its **API Access Information**. Copy the **API Token** from it.',
        ),
      ],
      fields: [
        address('storeUrl', 'Store URL', {
          like: 'https://fake-store.example.com',
          help: 'The address that your customers see. Only the tool needs it; it is not asked here.',
          optional: true,
          hosts: [anyPublicHost],
          neverHosts: ['helcim.com', '*.helcim.com', 'secure.myhelcim.com'],
          neverSays: 'This page belongs to Helcim and is not your store. Enter the address that your customers see.',
        }),
        text('accountId', 'Account ID', {
          from: 'account-id',
          like: '2500000000',
          help: 'A number, usually of ten digits.',
          clean: [
            [/^account[ -]?id["'\s:=]+/i, ''],
            [/[\s-]+/g, ''],
          ],
          pattern: /^\d{5,14}$/,
          patternSays: 'An Account ID is a number, usually of ten digits. It stands in Settings → My Account.',
          mistakes: [
            mistake(/^CST\d+$/i, 'This is the code of a customer. The Account ID is a number in Settings → My Account.'),
            mistake(/^INV\d+$/i, 'This is the number of an invoice. The Account ID is a number in Settings → My Account.'),
            mistake(/@/, 'This is an e-mail address. The Account ID is a number in Settings → My Account.'),
            mistake(/^(?=\S*[a-z])[a-z0-9]{15,40}$/i, 'This looks like the API Token. The Account ID is a number.', {
              belongsIn: 'apiToken',
            }),
          ],
          notes: [
            { match: /^\d{5,8}$/, says: 'An Account ID usually has ten digits. This may be the number of a payment terminal.' },
          ],
          found: [/account[ _-]?id["'\s:=]+(\d{5,14})\b/i],
        }),
        secret('apiToken', 'API Token', {
          from: 'copy-token',
          like: 'FAKE0000000000000000TOKEN',
          clean: [
            [/^api[ -]?token["'\s:=]+/i, ''],
            [/\s*[\r\n]+\s*/g, ''],
          ],
          pattern: /^\S{10,200}$/,
          patternSays: 'An API Token has at least ten characters and no blanks. Copy it again from the API Access Information.',
          mistakes: [
            mistake(/^\d{5,14}$/, 'This looks like the Account ID. The API Token has letters too.', { belongsIn: 'accountId' }),
          ],
          notes: [
            {
              match: /^[0-9a-f]{22,23}$/,
              says: 'This may be the token of a payment card. If it is rejected, copy the API Token from the API Access Information.',
            },
            {
              match: /[^A-Za-z0-9]|^.{41,}$/,
              says: 'This may be a token of Helcim’s newer API. A legacy token usually has 25 letters and digits.',
            },
          ],
          found: [/api[ _-]?token["'\s:=]+([^\s"',;]{10,200})/i],
        }),
      ],
    },
  ],
  afterwards: [
    'Open the access under **Integrations → API Access Configurations → Legacy API Access** and take away **Active**, or delete it. The token ends with it.',
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
      otherwise: {
        when: said(/^invalid api token/i),
        ask: get('https://api.helcim.com/v2/connection-test', {
          headers: { Accept: 'application/json' },
          auth: header('api-token', '{apiToken}'),
        }),
      },
    },
  ),
  entities: {
    products: readsList('/product/search', listOf('product'), {
      permission: 'Products: View',
      title: 'name',
      show: { SKU: 'SKU', Price: money('price') },
    }),
    customers: readsList('/customer/search', customers, {
      permission: 'Customers: View',
      title: personal('contactName'),
      show: { Code: 'customerCode', Business: personal('businessName') },
    }),
    orders: readsList('/invoice/search', listOf('order', 'invoice'), {
      permission: 'Orders (invoices): View',
      title: 'orderNumber',
      show: { Status: 'status', Total: money('amount', { currency: 'currency' }), Created: date('dateCreated') },
    }),
    categories: notOffered('No way is known to read categories from Helcim’s API.'),
    pages: notOffered('No way is known to read pages from Helcim’s API.'),
    blogs: notOffered('No way is known to read blog posts from Helcim’s API.'),
  },

  answers: [
    ...fromNewerApi.map((condition) =>
      when({ on: 'authenticate', ...condition }, 'credentials-rejected', {
        says: 'This token is one of Helcim’s newer API, which has no products. Create one under Legacy API Access.',
        field: 'apiToken',
        step: 'legacy-access',
      }),
    ),
    ...[said(/^invalid api token/i), { status: '4xx' as const, json: { errors: /./ } }].map((condition) =>
      when(condition, 'credentials-rejected', {
        says: 'Helcim does not accept this API Token. Copy it again, and check that its access is marked as Active and was created under Legacy API Access.',
        field: 'apiToken',
      }),
    ),
    when(said(/^missing or invalid fields.*account.?id.*token/i), 'platform-error'),
    when(said(/^missing or invalid fields.*account.?id/i), 'store-not-found', {
      says: 'Helcim knows no account with this Account ID. Copy it again from Settings → My Account.',
      field: 'accountId',
    }),
    when(said(/api access disabled/i), 'not-an-api', {
      says: 'The API is switched off for this account. Switch it on under Integrations, or ask Helcim’s support.',
      step: 'legacy-access',
    }),
    when(said(/\baccount\b.*\b(status|closed|suspended|inactive|disabled|not active)\b/i), 'store-unavailable', {
      says: 'Helcim says that this account is not active. Contact Helcim’s support.',
    }),
    // The token is known, even where it may not read this.
    when({ on: 'authenticate', ...said(/permission|access/i) }, 'ok'),
    when({ on: 'entities', ...said(/permission|access/i) }, 'permission-missing', {
      says: 'The token works, but it may not read {entity}. Open its access and tick “{permission}”.',
      step: 'create-access',
    }),
    when({ json: { 'message.response': '0' }, test: ({ json }) => !isNothing(json) }, 'platform-error'),
    // A long list is cut off, and then no XML any more; its beginning is proof enough.
    when({ on: 'authenticate', status: '2xx', test: isCutOff }, 'ok'),
    when({ on: 'entities', status: '2xx', test: isCutOff }, 'ok', {
      says: 'Your {entity} can be read. There are more than this check looks through.',
    }),
    when({ on: 'authenticate', status: '2xx', html: false, test: ({ json }) => !customers(json) }, 'platform-error'),
    when({ status: 403, html: true }, 'ip-blocked'),
  ],
});
