import {
  advise,
  bearer,
  choice,
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
  text,
  when,
} from '../../definition/index.ts';

export const clover = definePlatform({
  id: 'clover',
  name: 'Clover',
  alsoCalled: ['Fiserv'],
  summary: 'Find your Clover Merchant ID, create an API token with the right permissions, and test both on this page.',
  reviewed: '2026-11-26',
  sources: [
    source('https://docs.clover.com/docs/merchant-id-and-api-token-for-development', 'Merchant ID and API token for development'),
    source('https://docs.clover.com/dev/docs/gdp-create-merchant-specific-api-token', 'Create a merchant-specific API token'),
    source('https://docs.clover.com/docs/making-rest-api-calls', 'Making REST API calls'),
    source('https://docs.clover.com/docs/401-unauthorized', '401 Unauthorized'),
    source('https://docs.clover.com/dev/docs/permissions', 'Permissions'),
    source('https://docs.clover.com/dev/docs/gdp-set-app-permissions', 'Set app permissions'),
    source('https://docs.clover.com/docs/api-usage-rate-limits', 'API usage and rate limits'),
    source('https://docs.clover.com/docs/multiple-markets', 'Multiple markets'),
    source('https://docs.clover.com/dev/docs/oauth-and-tokens-faqs', 'OAuth and tokens: questions'),
    source(
      'https://support.pourmybeer.com/knowledge/get-client-merchant-id-api-token-and-optional-beverage-tax-rate',
      'How a tool’s customers find both values',
    ),
  ],
  needs: [
    'The login of the **owner**, or of an employee with the **Admin** role. Clover advises to make an employee with that role for this alone.',
    'A browser that may share its **location**, and your phone for the second login step: Clover asks for both before it shows tokens.',
    'A Clover service plan with the data that you want to move. On **Payments Plus** there are no items and no orders to read.',
  ],

  methods: [
    {
      id: 'merchant-token',
      title: 'API token',
      minutes: 8,
      keyLives: 'until you delete it, as far as Clover says',
      steps: [
        step(
          'merchant-id',
          'Copy the Merchant ID',
          'Log in to the Clover dashboard of your market: [www.clover.com](https://www.clover.com) (United States, Canada), [www.eu.clover.com](https://www.eu.clover.com) (Europe), [www.la.clover.com](https://www.la.clover.com) (Latin America) or [www.ap.clover.com](https://www.ap.clover.com) (Asia Pacific). A token works only in the market whose dashboard made it.\n\nLook at the browser’s address bar: the 13 letters and digits after `/m/` are the **Merchant ID**. You can also paste the whole address.\n\nIt stands in the menu too: open [[Settings → View all settings → Merchants]] (the gear at the top right; **Merchants** is under **About Your Business**). On an older dashboard the same sections are under **Account & Setup** in the left menu.',
        ),
        step(
          'open-tokens',
          'Open API Tokens',
          'Open [[Settings → View all settings → API Tokens]] (under **Business Operations**). On the first visit a welcome message appears: press **Get Started** and allow the browser to share its location.\n\nDo not use **Ecommerce API Tokens**: those keys are for online payments and cannot read your business data.',
        ),
        step(
          'permissions',
          'Create a token that can read',
          'Press **Create new token** and name it “{app}”. Tick **Read** for **Merchant**, and for these:\n\n{permissions}\n\nThen press **Create Token**.',
        ),
        step(
          'copy-token',
          'Copy the token',
          'Copy the token that appears; Clover also calls it the **private token**. You can show it again later with the eye icon.',
        ),
      ],
      fields: [
        text('merchantId', 'Merchant ID', {
          from: 'merchant-id',
          like: 'ABCDE12345FGH',
          help: '13 letters and digits.',
          labels: ['mId', 'MID', 'Merchant UUID'],
          // It stands in the addresses of the dashboard and of the API.
          clean: [[/^https?:\/\/[^?#]*\/(?:m|merchants)\/([0-9A-Za-z]{13})(?![0-9A-Za-z]).*$/, '$1']],
          found: [/\/(?:m|merchants)\/([0-9A-Za-z]{13})(?![0-9A-Za-z])/],
          pattern: /^[0-9A-Za-z]{13}$/,
          patternSays: 'A Merchant ID has exactly 13 letters and digits. Copy it from the Merchants page.',
          mistakes: [
            mistake(
              /^\d{12,16}$/,
              'This is the number of your card processor. The Merchant ID has 13 letters and digits; it stands under the name of your business.',
            ),
            mistake(
              /^C0[0-9A-Z]{12}$/i,
              'This looks like the serial number of a device. The Merchant ID has 13 letters and digits.',
            ),
          ],
        }),
        secret('apiToken', 'API Token', {
          from: 'copy-token',
          like: '00000000-0000-0000-0000-000000000000',
          shape: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
          labels: ['Private token', 'Access token'],
          pattern: /^[A-Za-z0-9._-]{20,}$/,
          patternSays: 'An API Token is longer than this and has no blanks. Copy it again from the API Tokens page.',
          mistakes: [
            mistake(/^[0-9A-Z]{13}$/i, 'This is the Merchant ID. The API Token is longer and usually has four dashes.', {
              belongsIn: 'merchantId',
            }),
            mistake(
              /^[0-9a-f]{32}$/i,
              'This looks like a public key from Ecommerce API Tokens. Use a token from API Tokens under Business Operations.',
            ),
          ],
        }),
        choice('region', 'Region', {
          like: 'auto',
          help: 'Leave it on automatic, unless the token comes from the developer sandbox: that one is never tried by itself.',
          optional: true,
          added: true,
          choices: [
            { value: 'auto', label: 'Automatic' },
            { value: 'na', label: 'United States and Canada' },
            { value: 'eu', label: 'Europe' },
            { value: 'la', label: 'Latin America' },
            { value: 'ap', label: 'Asia Pacific' },
            { value: 'sandbox', label: 'Developer sandbox' },
          ],
          environments: [
            {
              match: /^sandbox$/,
              is: 'test',
              says: 'This is the developer sandbox, where there are only test data. For your business, make the token in its own dashboard and leave the region on automatic.',
            },
          ],
        }),
      ],
    },
  ],
  toolsAlsoWant: { addLater: false, permissions: [exact('Merchant: Read'), exact('Employees: Read')] },
  afterwards: ['Delete the token on the page [[Settings → View all settings → API Tokens]].'],

  api: {
    name: 'Platform REST API v3',
    hosts: ['api.clover.com', 'api.eu.clover.com', 'api.la.clover.com', 'api.ap.clover.com', 'apisandbox.dev.clover.com'],
    base: 'https://{host}/v3/merchants/{merchantId}',
    auth: bearer('{apiToken}'),
    lists: { list: 'elements' },
    regions: {
      hosts: {
        na: 'api.clover.com',
        eu: 'api.eu.clover.com',
        la: 'api.la.clover.com',
        ap: 'api.ap.clover.com',
        sandbox: 'apisandbox.dev.clover.com',
      },
      field: 'region',
      order: ['na', 'eu', 'la', 'ap'],
      nextOn: [401],
    },
    atOnce: 4,
    limits:
      'Clover allows at most 16 requests a second and 5 at the same time for one token, perhaps fewer for a token made in the dashboard.',
  },
  authenticate: get('', { proves: 'id' }),
  entities: {
    products: reads(get('/items?limit=1'), {
      permission: exact('Inventory: Read'),
      title: 'name',
      show: { SKU: 'sku', Price: money('price', { minor: true }) },
    }),
    categories: reads(get('/categories?limit=1'), { permission: exact('Inventory: Read'), title: 'name' }),
    customers: reads(get('/customers?limit=1'), {
      permission: exact('Customers: Read'),
      title: personal('firstName'),
      titled: 'First name',
      show: { 'Last name': personal('lastName') },
    }),
    orders: reads(get('/orders?limit=1'), {
      permission: exact('Orders: Read'),
      title: 'id',
      titled: 'Order ID',
      show: { State: 'state', Total: money('total', { minor: true, currency: 'currency' }), Created: date('createdTime') },
    }),
    pages: notOffered('Clover is a point of sale and stores no pages.'),
    blogs: notOffered('Clover is a point of sale and stores no blog posts.'),
  },

  // Clover answers 401 to a wrong token and to a missing permission alike; only the other answers tell them apart.
  answers: [
    when({ on: 'authenticate', status: [401, 403], others: 'some-ok' }, 'ok'),
    when({ on: 'entities', status: [401, 403], others: 'some-ok' }, 'permission-missing', {
      says: lines(
        'The token works, but Clover refuses {entity}. Usually “{permission}” is not ticked: create a new token with it.',
        'If it is ticked, your Clover service plan may not include this data.',
      ),
      step: 'permissions',
    }),
    when({ status: [401, 403] }, 'credentials-rejected', {
      says: lines(
        'Clover does not accept this Merchant ID together with this API Token.',
        'Usually one of the two is not whole, or they are not of the same business: copy both again.',
        'It may also be that no Read box is ticked, or that the token is of the developer sandbox, which must be chosen as the region.',
      ),
      step: 'copy-token',
    }),
    when({ on: 'authenticate', status: 404 }, 'store-not-found', {
      says: 'Clover knows no business with this Merchant ID. Usually it is mistyped: copy it again.',
      field: 'merchantId',
    }),
  ],
  advice: [
    advise(
      { when: { on: 'authenticate', status: [401, 403], others: 'some-ok' } },
      'The token may not read the business itself. Some tools need that too: tick Read for Merchant.',
      { step: 'permissions' },
    ),
  ],
});
