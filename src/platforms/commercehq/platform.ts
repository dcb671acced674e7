import {
  address,
  at,
  basic,
  definePlatform,
  get,
  lines,
  mistake,
  money,
  notOffered,
  reads,
  secret,
  source,
  step,
  when,
} from '../../definition/index.ts';

export const commercehq = definePlatform({
  id: 'commercehq',
  name: 'CommerceHQ',
  alsoCalled: ['Commerce HQ', 'CHQ'],
  summary: 'Create a private app in CommerceHQ, copy its API Key and API Password, and test them on this page.',
  reviewed: '2026-11-26',
  sources: [
    source('https://commercehq.readme.io/reference/authentication', 'API reference: authentication'),
    source('https://commercehq.readme.io/v1.0/reference', 'API reference 1.0'),
  ],
  notices: [
    {
      kind: 'info',
      title: 'Little is heard of CommerceHQ',
      text: lines(
        'The documentation of CommerceHQ is still there, and nothing says that it has closed, but there is no recent news from its makers either.',
        'The menus may look different today, and what the shop answers when something is wrong is partly a guess.',
      ),
    },
  ],
  needs: [
    'A login to the CommerceHQ admin that may add apps.',
    'The address of the shop that ends in `.commercehq.com`. The API is said to answer only there, and not on your own domain.',
  ],

  methods: [
    {
      id: 'private-app',
      title: 'Private app',
      minutes: 5,
      keyLives: 'until you delete the private app, as far as is known',
      steps: [
        step(
          'store-address',
          'Copy the address of the admin',
          lines(
            'Sign in to your CommerceHQ admin. Copy the address from the browser:',
            'it looks like `https://example-store.commercehq.com`, also when customers see a domain of your own.',
          ),
        ),
        step(
          'add-app',
          'Add a private app',
          'Go to [[Dashboard → Apps Store]] and press **Add a Private App**. As the **Private app name**, enter “{app}”.',
        ),
        step(
          'access-options',
          'Allow access',
          lines(
            'Under **Access options**, allow the app to use:\n\n{permissions}\n\nIf there are several options',
            'with “collections” in their name, allow them all. Then save.',
          ),
        ),
        step(
          'copy-keys',
          'Copy key and password',
          lines(
            'Under [[Apps Store → Installed Apps]], open the **Settings** of the private app.',
            'Copy the **API Key** and the **API Password**; you can come back for them later.',
          ),
        ),
      ],
      fields: [
        address('storeUrl', 'Store URL', {
          from: 'store-address',
          like: 'https://example-store.commercehq.com',
          help: 'The address that ends in .commercehq.com, or only the name before it.',
          labels: ['CHQ_URL', 'COMMERCEHQ_URL', 'storeName', 'store_name', 'Shop name'],
          clean: [[/^([a-z0-9][a-z0-9-]*)$/i, '$1.commercehq.com']],
          hostSays:
            'CommerceHQ’s API does not answer on this domain. Enter the address ending in .commercehq.com that you see while in the admin.',
          neverHosts: [
            'commercehq.com',
            'www.commercehq.com',
            'app.commercehq.com',
            'cdn.commercehq.com',
            'developers.commercehq.com',
            'help.commercehq.com',
          ],
          neverSays:
            'This page belongs to CommerceHQ and is no shop. Enter the address ending in .commercehq.com that you see while in the admin.',
        }),
        secret('apiKey', 'API Key', {
          from: 'copy-keys',
          like: 'key_00000000',
          labels: ['CHQ_API_KEY', 'COMMERCEHQ_API_KEY'],
          pattern: /^[^\s:]{4,}$/,
          patternSays:
            'An API Key has no blanks and at least four characters. Copy it again from the settings of the private app.',
          mistakes: [
            mistake(/\.commercehq\.com/i, 'This is the address of the shop. The API Key is in the settings of the private app.', {
              belongsIn: 'storeUrl',
            }),
            mistake(
              /^(?!API\s*Key\s*:)[^\s:]+:[^\s:]+$/i,
              'These are two values with a colon between them. Enter the part before the colon here, and the part after it as the API Password.',
            ),
            mistake(
              /^(?:Authorization:\s*)?Basic\s/i,
              'This is key and password in one, encoded. Enter the two as the app shows them.',
            ),
          ],
          notes: [
            {
              match: /^[A-Za-z0-9+/]{8,}={1,2}$/,
              says: 'The API Key ends like key and password encoded in one. If it is rejected, enter the two as the app shows them.',
            },
          ],
        }),
        secret('apiPassword', 'API Password', {
          from: 'copy-keys',
          like: 'password-00000000',
          help: 'Of the private app; not the one of your admin login.',
          labels: ['CHQ_API_PASSWORD', 'COMMERCEHQ_API_PASSWORD'],
          pattern: /^\S{4,}$/,
          patternSays:
            'An API Password has no blanks and at least four characters. Copy it again from the settings of the private app.',
        }),
      ],
    },
  ],
  afterwards: ['Delete the private app under [[Apps Store → Installed Apps]]. Its key should end with that.'],

  api: {
    name: 'REST API v1',
    hosts: ['*.commercehq.com'],
    base: '{storeUrl}/api/v1',
    auth: basic('{apiKey}', '{apiPassword}'),
    lists: { list: 'items', total: '_meta.totalCount' },
    atOnce: 1,
    waitHeaders: [{ name: 'x-rate-limit-reset', unit: 's' }],
    limits: 'CommerceHQ publishes no limits. This check sends four requests, one after the other.',
  },
  // Every list wants an access option. Any that answers proves the key.
  authenticate: get('/products?size=1&fields=id,title,sku,price', { proves: isList }),
  entities: {
    products: reads(get('/products?size=1&fields=id,title,sku,price'), {
      permission: 'access to products',
      title: 'title',
      show: { SKU: 'sku', Price: money('price') },
    }),
    categories: reads(get('/collections?size=1&fields=id,title'), {
      called: 'Collections',
      permission: 'access to collections',
      title: 'title',
    }),
    customers: reads(get('/customers?size=1&fields=id'), {
      permission: 'access to customers',
      title: 'id',
      titled: 'ID',
    }),
    orders: reads(get('/orders?size=1&fields=id,display_number,total'), {
      permission: 'access to orders',
      title: 'display_number',
      show: { Total: money('total') },
    }),
    pages: notOffered('CommerceHQ documents no way to read pages.'),
    blogs: notOffered('CommerceHQ documents no way to read blog posts.'),
  },

  answers: [
    when({ status: 402 }, 'store-unavailable', {
      says: 'CommerceHQ asks for a payment. The shop may be unpaid or closed: log in to the admin and settle the bill.',
    }),
    when({ status: 401 }, 'credentials-rejected', {
      says: lines(
        'CommerceHQ does not accept this API Key with this API Password. Copy both again,',
        'and check that the private app is still under Installed Apps.',
      ),
      field: 'apiPassword',
    }),
    when({ on: 'authenticate', status: 403, others: 'some-ok' }, 'ok'),
    when({ on: 'entities', status: 403, others: 'some-ok' }, 'permission-missing', {
      says: 'The key works, but the private app may not read {entity}. Usually “{permission}” is missing in its access options: allow it.',
      step: 'access-options',
    }),
    when({ on: 'authenticate', status: 403 }, 'permission-missing', {
      says: lines(
        'CommerceHQ lets this private app read nothing at all. Usually nothing was allowed:',
        'allow products, orders, customers and collections in its access options.',
      ),
      step: 'access-options',
    }),
    when({ status: 403, html: true, text: /\b(?:your )?ip\b|ip address|firewall/i }, 'ip-blocked'),
    when({ on: 'authenticate', status: 404, html: true }, 'store-not-found', {
      says: 'There may be no CommerceHQ shop at {host}. Check the name; it is the one you see in the browser while in the admin.',
      field: 'storeUrl',
    }),
    // Most lead to the shop's own domain, where the API does not answer.
    when({ status: '3xx' }, 'not-an-api', {
      says: '{host} leads to another page, perhaps a login. Enter the address ending in .commercehq.com that you see while in the admin.',
      field: 'storeUrl',
    }),
    when({ status: '2xx', html: true }, 'not-an-api', {
      says: '{host} answered with a web page instead of data. Check the name of the shop; if it is right, the shop may be closed.',
      field: 'storeUrl',
    }),
  ],
});

/** What a list looks like, also one that is empty. */
function isList(answer: unknown): boolean {
  return Array.isArray(at(answer, 'items'));
}
