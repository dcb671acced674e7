import {
  address,
  anyPublicHost,
  basic,
  date,
  definePlatform,
  get,
  mistake,
  money,
  notOffered,
  personal,
  type ReadableEntity,
  reads,
  secret,
  step,
  text,
  when,
} from '../../definition/index.ts';

/** A list that has nothing is “not found”; its count, asked next, tells it from a list that does not exist. */
const list = (resource: string, shown: Pick<Parameters<typeof reads>[1], 'called' | 'permission' | 'title' | 'show'>) =>
  reads(get(`/${resource}?limit=1`, { otherwise: { when: { status: 404, html: false }, ask: get(`/${resource}/count`) } }), {
    ...shown,
    list: records,
    total: { header: 'x-resource-count' },
  });

const records: ReadableEntity['list'] & object = (answer: unknown) => {
  if (Array.isArray(answer)) return answer;
  const count = (answer as { count?: unknown } | null | undefined)?.count;
  return count !== undefined && Number(count) === 0 ? [] : undefined;
};

/** Some other service that happens to answer in JSON. */
const isNoCompany = ({ json }: { json: unknown }) =>
  json !== undefined && !(typeof json === 'object' && json !== null && Object.hasOwn(json, 'company_name'));

export const bluepark = definePlatform({
  id: 'bluepark',
  name: 'Bluepark',
  alsoCalled: ['Bluepark Ecommerce'],
  summary: 'Switch on API access for an admin user of your Bluepark shop, copy its three values, and test them on this page.',
  reviewed: '2026-11-22',
  sources: [
    'https://www.bluepark.co.uk/api-user-guide.html',
    'https://www.bluepark.co.uk/api-specification.html',
    'https://github.com/coaxsoft/bluepark',
  ],
  notices: [
    {
      kind: 'info',
      title: 'Customers may not be readable',
      text: 'Bluepark does not describe how its API lists customers. This check tries the name that is most likely; if your shop does not know it, that is said, and speaks against none of your values.',
    },
  ],
  needs: ['A login to the Bluepark admin that may change **admin users**.'],

  methods: [
    {
      id: 'admin-user',
      title: 'Admin user with API access',
      steps: [
        step(
          'open-user',
          'Open an admin user',
          'Log in to your Bluepark admin and open **Admin → Admin Users** in the left menu (older layout: **Users → Admin Manager**). Press the green **Plus** to add a user named “{app}”; a user of its own can be removed afterwards. Or click your own admin user.',
        ),
        step(
          'enable-access',
          'Switch on API access',
          'On the tab **Properties**, find **Admin Panel Access and Authorisation** and tick **Enable API Access**. Then press **Save**: the values appear only after saving.',
        ),
        step(
          'permissions',
          'Allow reading',
          'The tab **Permissions** decides what this user may see, also through the API. Allow at least what stands here; the names in your admin may differ a little:\n\n{permissions}\n\nPress **Save** again.',
        ),
        step(
          'copy-values',
          'Copy the three values',
          'Back on **Properties**, in the same block, copy the **API access URL**, the **API Username** and the **API Key**. They stay visible there.',
        ),
      ],
      fields: [
        address('storeUrl', 'Store URL', {
          from: 'copy-values',
          like: 'https://www.example.com/api/v1',
          help: 'The API access URL. The plain address of the shop is also understood.',
          mistakes: [
            mistake(
              /^[0-9a-z]{24,}$/i,
              'This looks like the API Key. The API access URL starts with https:// and ends in /api/v1.',
              {
                belongsIn: 'apiKey',
              },
            ),
          ],
          neverHosts: ['bluepark.co.uk', 'www.bluepark.co.uk'],
          neverSays: 'This page belongs to Bluepark and is not your shop. Copy the API access URL from your admin user.',
          notes: [
            {
              match: /(^|\.|\/)demopark\.co\.uk$/,
              says: 'This is Bluepark’s public demo shop. Enter the API access URL of your own shop.',
            },
          ],
          found: [/(https?:\/\/[^\s"',]+\/api\/v1)/i],
        }),
        text('apiUsername', 'API Username', {
          from: 'copy-values',
          like: 'fakeadmin',
          pattern: /^[^:]+$/,
          patternSays: 'An API Username has no colon. Copy it again from the admin user, without the API Key.',
          mistakes: [
            mistake(
              /^[0-9a-f]{40}$/i,
              'This looks like the API Key, which is long. The API Username stands above it in the same block.',
              { belongsIn: 'apiKey' },
            ),
          ],
          notes: [
            {
              match: /^[^@\s]+@[^@\s]+\.[^@\s]+$/,
              says: 'This is an e-mail address, perhaps that of the admin login. Compare it with the API Username shown beside the API Key.',
            },
          ],
          found: [/api[ _-]?user(?:[ _-]?name)?["']?\s*[:=\n]\s*["']?([^\s"',]+)/i],
        }),
        secret('apiKey', 'API Key', {
          from: 'copy-values',
          like: '0'.repeat(40),
          clean: [[/^\w*api[ _-]?key\s*[:=]\s*["']?([^\s"']+)["']?$/i, '$1']],
          pattern: /^\S{16,128}$/,
          patternSays: 'An API Key is one long word without blanks. Copy it again from the admin user.',
          mistakes: [
            mistake(
              /^[^@\s]+@[^@\s]+\.[a-z]{2,}$/i,
              'This is an e-mail address. The API Key is one long word of letters and digits.',
            ),
            mistake(/^https?:\/\//i, 'This is an address. It belongs in the Store URL; the API Key is shown in the same block.'),
            mistake(
              /^\S{1,15}$/,
              'This is too short for an API Key; it may be the API Username or the password of the admin login. The key is shown below the API Username.',
              { belongsIn: 'apiUsername' },
            ),
          ],
          found: [/api[ _-]?key["']?\s*[:=\n]\s*["']?([^\s"',]+)/i],
        }),
      ],
      // Shops answer with or without `www.`, and the other name leads there.
      before: { shop: get('/company', { auth: 'none', canonicalHostOf: 'storeUrl' }) },
    },
  ],
  afterwards: ['Delete the admin user that you made for this, or untick **Enable API Access** and save.'],

  api: {
    name: 'REST API v1',
    hosts: [anyPublicHost],
    base: '{storeUrl}/api/v1',
    auth: basic('{apiUsername}', '{apiKey}'),
    limits:
      'Bluepark counts requests: 1,000 in a time that it does not name. This check sends six, or ten when the shop is empty.',
  },
  authenticate: get('/company'),
  entities: {
    products: list('products', {
      permission: 'Products',
      title: 'title',
      show: { SKU: 'sku', Price: money('selling_price') },
    }),
    categories: list('taxonomy', { permission: 'Categories', title: 'title' }),
    customers: list('users', { permission: 'Customers', title: 'id', show: { 'E-mail': personal('email_address') } }),
    orders: list('orders', {
      permission: 'Orders',
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
      says: 'Bluepark does not accept this API Username together with this API Key. Make sure that Enable API Access is ticked and saved, then copy both again.',
      field: 'apiKey',
      step: 'enable-access',
    }),
    when({ on: 'authenticate', status: [403, 404], html: false, others: 'some-ok' }, 'ok'),
    when({ on: 'authenticate', status: 403, html: false }, 'permission-missing', {
      says: 'Bluepark knows this admin user, but lets it see nothing. Allow it to see what you want to move, on its tab Permissions.',
      step: 'permissions',
    }),
    when({ on: 'entities', status: 403, html: false }, 'permission-missing', {
      says: 'The admin user may not see {entity}. Allow “{permission}” on its tab Permissions, and save.',
      step: 'permissions',
    }),
    when({ on: 'authenticate', status: 404, html: false }, 'not-an-api', {
      says: 'Nothing of a Bluepark API is found at this address. Copy the API access URL from the admin user.',
      field: 'storeUrl',
    }),
    when({ on: 'entities', status: 404, html: false, others: 'some-ok' }, 'skipped', {
      says: 'This shop’s API has no list of {entity} under the name that is known, so that cannot be checked. It says nothing about your values.',
    }),
    when({ status: '3xx' }, 'not-an-api', {
      says: 'This address leads to the pages of a shop and not to its API. Copy the API access URL from the admin user.',
      field: 'storeUrl',
    }),
    when({ on: 'authenticate', status: '2xx', test: isNoCompany }, 'not-an-api', {
      says: 'Something answers at this address, but it is no Bluepark API. Copy the API access URL from the admin user.',
      field: 'storeUrl',
    }),
    when({ status: ['2xx', 404], html: true }, 'not-an-api', {
      says: 'There is a web page at this address, and no Bluepark API. Copy the API access URL from the admin user.',
      field: 'storeUrl',
    }),
  ],
});
