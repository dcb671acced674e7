import {
  address,
  anyPublicHost,
  at,
  basic,
  date,
  definePlatform,
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

export const bluepark = definePlatform({
  id: 'bluepark',
  name: 'Bluepark',
  alsoCalled: ['Bluepark Ecommerce'],
  summary: 'Switch on API access for an admin user of your Bluepark shop, copy its three values, and test them on this page.',
  reviewed: '2026-11-26',
  sources: [
    source('https://www.bluepark.co.uk/api-user-guide.html', 'API user guide'),
    source('https://www.bluepark.co.uk/api-specification.html', 'API specification'),
    source('https://github.com/coaxsoft/bluepark', 'A public client'),
  ],
  notices: [
    {
      kind: 'info',
      title: 'Customers may not be readable',
      text: lines(
        'Bluepark does not describe how its API lists customers.',
        'This check tries the name that is most likely; if your shop does not know it, that is said, and speaks against none of your values.',
      ),
    },
  ],
  needs: ['A login to the Bluepark admin that may change **admin users**.'],

  methods: [
    {
      id: 'admin-user',
      title: 'Admin user with API access',
      minutes: 5,
      keyLives: 'until you take the access away',
      steps: [
        step(
          'open-user',
          'Open an admin user',
          lines(
            'Log in to your Bluepark admin and open [[Admin → Admin Users]] in the left menu (older layout: [[Users → Admin Manager]]).',
            'Press the green **Plus** to add a user named “{app}”; a user of its own can be removed afterwards.',
            'Or click your own admin user.',
          ),
        ),
        step(
          'enable-access',
          'Switch on API access',
          lines(
            'On the tab **Properties**, find **Admin Panel Access and Authorisation** and tick **Enable API Access**.',
            'Then press **Save**: the values appear only after saving.',
          ),
        ),
        step(
          'permissions',
          'Allow reading',
          lines(
            'The tab **Permissions** decides what this user may see, also through the API.',
            'Allow at least this:\n\n{permissions}\n\nPress **Save** again.',
          ),
        ),
        step(
          'copy-values',
          'Copy the three values',
          lines(
            'Back on **Properties**, in the same block, copy the **API access URL**, the **API Username** and the **API Key**.',
            'They stay visible there.',
          ),
        ),
      ],
      fields: [
        address('storeUrl', 'Store URL', {
          from: 'copy-values',
          like: 'https://www.example.com/api/v1',
          help: 'The API access URL. The plain address of the shop is also understood.',
          labels: ['API access URL', 'bluepark_api_uri', 'BLUEPARK_URL', 'Shop URL'],
          neverHosts: ['bluepark.co.uk', 'www.bluepark.co.uk'],
          neverSays: 'This page belongs to Bluepark and is not your shop. Copy the API access URL from your admin user.',
          notes: [
            {
              match: /(^|\.|\/)demopark\.co\.uk$/,
              says: 'This is Bluepark’s public demo shop. Enter the API access URL of your own shop.',
            },
          ],
        }),
        text('apiUsername', 'API Username', {
          from: 'copy-values',
          like: 'fakeadmin',
          labels: ['user_name', 'BLUEPARK_API_USER', 'API user'],
          pattern: /^[^:]+$/,
          patternSays: 'An API Username has no colon. Copy it again from the admin user, without the API Key.',
          notes: [
            {
              match: /^[^@\s]+@[^@\s.]+\.[^@\s]+$/,
              says: 'This is an e-mail address, perhaps that of the admin login. Compare it with the API Username shown beside the API Key.',
            },
          ],
        }),
        secret('apiKey', 'API Key', {
          from: 'copy-values',
          like: '0'.repeat(40),
          labels: ['bluepark_token', 'BLUEPARK_API_KEY', 'API token'],
          shape: /^[0-9a-f]{40}$/i,
          pattern: /^\S{16,128}$/,
          patternSays: 'An API Key is one long word without blanks. Copy it again from the admin user.',
          mistakes: [
            mistake(
              /^[^\s@]{1,15}$/,
              'This is too short for an API Key; it may be the API Username or the password of the admin login. The key is shown below the API Username.',
              { belongsIn: 'apiUsername' },
            ),
          ],
        }),
      ],
    },
  ],
  afterwards: [
    'Under [[Admin → Admin Users]], delete the user that you made for this, or untick **Enable API Access** and save.',
  ],

  api: {
    name: 'REST API v1',
    hosts: [anyPublicHost],
    base: '{storeUrl}/api/v1',
    auth: basic('{apiUsername}', '{apiKey}'),
    lists: { list: records, total: { header: 'x-resource-count' } },
    recognise: {
      request: get('/company', { auth: 'none' }),
      // Its headers, or its form of a failure, which tells the status once more in words.
      is: [{ header: { 'x-resource-name': true } }, { json: { 'error.code': /^4\d\d$/, 'error.phrase': /./ } }],
    },
    pace: { left: { remaining: 'X-Requests-Remaining', of: 'X-Requests-Limit' } },
    limits:
      'Bluepark counts requests: 1,000 in a time that it does not name. This check sends six, or ten when the shop is empty.',
  },
  authenticate: get('/company', { proves: 'company_name' }),
  entities: {
    products: reads(oneOf('products'), {
      permission: 'seeing products',
      title: 'title',
      show: { SKU: 'sku', Price: money('selling_price') },
    }),
    categories: reads(oneOf('taxonomy'), { permission: 'seeing categories', title: 'title' }),
    customers: reads(oneOf('users'), {
      permission: 'seeing customers',
      title: 'id',
      titled: 'ID',
      show: { 'E-mail': personal('email_address') },
    }),
    orders: reads(oneOf('orders'), {
      permission: 'seeing orders',
      title: 'order_number',
      show: {
        Placed: date('order_date'),
        Status: 'status.name',
        Total: money('total_inc_vat', { currency: 'currency_code' }),
      },
    }),
    pages: notOffered('Bluepark’s API is not known to hand out pages.'),
    blogs: notOffered('Bluepark’s API is not known to hand out blog posts.'),
  },

  answers: [
    when({ status: 401 }, 'credentials-rejected', {
      says: lines(
        'Bluepark does not accept this API Username together with this API Key.',
        'Make sure that Enable API Access is ticked and saved, then copy both again.',
      ),
      field: 'apiKey',
      step: 'enable-access',
    }),
    when({ on: 'authenticate', status: [403, 404], others: 'some-ok' }, 'ok'),
    when({ on: 'authenticate', status: 403 }, 'permission-missing', {
      says: 'Bluepark shows nothing to this admin user. Usually its permissions are missing: allow what you want to move, on its tab Permissions.',
      step: 'permissions',
    }),
    when({ on: 'entities', status: 403 }, 'permission-missing', {
      says: 'The admin user may not see {entity}. Usually “{permission}” is missing on its tab Permissions: allow it, and save.',
      step: 'permissions',
    }),
    when({ on: 'authenticate', status: 404 }, 'not-an-api', {
      says: 'Nothing is found at this address with these values. Usually the address is not the one of the API: copy the API access URL from the admin user.',
      field: 'storeUrl',
    }),
    when({ on: 'entities', status: 404, others: 'some-ok' }, 'skipped', {
      says: 'This shop’s API has no list of {entity} under the name that is known, so that cannot be checked. It says nothing about your values.',
    }),
  ],
});

/** One record. A list that has nothing is “not found”; its count, asked next, tells it from a list that does not exist. */
function oneOf(resource: string) {
  return get(`/${resource}?limit=1`, { otherwise: { when: { status: 404 }, ask: get(`/${resource}/count`) } });
}

function records(answer: unknown): unknown[] | undefined {
  if (Array.isArray(answer)) return answer;
  const count = at(answer, 'count');
  return count === 0 || count === '0' ? [] : undefined;
}
