import {
  advise,
  at,
  date,
  definePlatform,
  exact,
  exchange,
  get,
  header,
  lines,
  money,
  personal,
  source,
  sourced,
  step,
} from '../../definition/index.ts';
import { answers } from './answers.ts';
import { de } from './de.ts';
import { accessToken, clientId, clientSecret, shop } from './fields.ts';
import { listOf } from './queries.ts';

export const shopify = definePlatform({
  id: 'shopify',
  name: 'Shopify',
  mark: 'shopify',
  summary: 'Get API access to your Shopify store, with an existing custom app or a new one, and test it on this page.',
  reviewed: '2026-11-26',
  translations: { de },
  sources: [
    source('https://shopify.dev/docs/apps/build/dev-dashboard/get-api-access-tokens', 'Get API access tokens'),
    source(
      'https://shopify.dev/docs/apps/build/dev-dashboard/create-apps-using-dev-dashboard',
      'Create apps using the Dev Dashboard',
    ),
    source('https://help.shopify.com/en/manual/apps/app-types/custom-apps', 'Custom apps'),
    source('https://shopify.dev/docs/api/admin-graphql', 'GraphQL Admin API reference'),
    source('https://shopify.dev/docs/apps/launch/protected-customer-data', 'Protected customer data'),
    source(
      'https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens/offline-access-tokens',
      'Offline access tokens',
      { dated: '2026' },
    ),
    source('https://shopify.dev/docs/api/admin-graphql/latest/objects/Order', 'Order: access to old orders'),
    source('https://next-cart.com/?p=18339', 'What a tool with a Shopify app of its own asks for'),
  ],
  notices: [
    {
      kind: 'info',
      title: 'New stores need a new app',
      text: lines(
        'Since 1 January 2026, Shopify lets nobody create a custom app inside the store admin.',
        'Apps that exist go on working: never delete one, because it cannot be made again.',
        'If you have none, use **New app (Dev Dashboard)**.',
      ),
    },
  ],
  needs: [
    'The store owner, or a staff member who may **develop apps**. For a new app, you need that permission in the **organisation**: the account at Shopify that owns the store.',
    'For names, addresses and e-mails of customers in an app made in the admin: the plan **Shopify** or a higher one.',
    'The permanent address of the store, which ends in `.myshopify.com`.',
  ],

  methods: [
    {
      id: 'admin-token',
      title: 'Existing custom app',
      chooseIf: 'You already have a custom app in your store, or its token, which starts with shpat_.',
      intro: 'For a store that already has a custom app, created in the admin before 2026.',
      minutes: 5,
      keyLives: 'until you uninstall the app',
      steps: [
        step(
          'open-custom-app',
          'Open your custom app',
          lines(
            'Log in to your Shopify admin at [admin.shopify.com](https://admin.shopify.com).',
            'Go to [[Settings → Apps and sales channels → Develop apps]] (newer: [[Settings → Apps → Develop apps]], older: **Develop apps for your store**) and open the custom app.',
            '\n\nThere is none, and no button to create one? Then choose **New app (Dev Dashboard)** above.',
          ),
        ),
        step(
          'admin-scopes',
          'Allow reading',
          lines(
            'Open [[Configuration]] and edit the **Admin API scopes**: so Shopify calls permissions.',
            'Tick these for what you want to move:\n\n{permissions}\n\nFor orders older than 60 days, tick [copy: read_all_orders] too. Press **Save**.',
          ),
        ),
        step(
          'install-custom-app',
          'Install the app',
          'Press **Install app**. If it was installed before you changed the scopes, install it again, so that they count.',
        ),
        step(
          'copy-token',
          'Copy the token',
          lines(
            'Open [[API credentials]] and reveal the **Admin API access token**. Shopify shows it **once**: copy it now.',
            'If it was shown before and nobody kept it, uninstall the app and install it again to get a new one. Do **not** delete it: it cannot be made again.',
          ),
        ),
        step(
          'copy-address',
          'Copy the address of the store',
          lines(
            'Copy the **Admin URL** out of the browser’s address bar, or the address that ends in `.myshopify.com` from [[Settings → Domains]].',
            'Your own domain does not work here.',
          ),
        ),
      ],
      fields: [shop('copy-address'), accessToken('copy-token')],
    },
    {
      id: 'dev-dashboard',
      title: 'New app (Dev Dashboard)',
      chooseIf: 'You have no app yet. Stores that started in 2026 or later need this one.',
      forNewcomers: true,
      minutes: 8,
      keyLives: '24 hours; a tool that keeps Client ID and Client Secret gets the next one by itself',
      intro: lines(
        'For a store without a custom app. You create an app outside the store.',
        'Its Client ID and Client Secret are exchanged for a token.',
      ),
      notices: [
        {
          kind: 'info',
          title: 'When a tool only takes a token',
          text: lines(
            'Ask the makers of {tool} before you begin, whether it takes Client ID and Client Secret.',
            'They may have a **Shopify app of their own** that makes a token. Install that instead, and check its token under **Existing custom app**.',
            'In the app of Next-Cart, for example, it is [[Use this app as a Connector → Generate Access Token]].',
            'Such a token may end after an hour; from 1 January 2027, Shopify refuses those of public apps that never end.',
          ),
        },
      ],
      steps: [
        step(
          'create-app',
          'Create an app',
          lines(
            'Open [dev.shopify.com/dashboard](https://dev.shopify.com/dashboard) with the account that belongs to the store, so that app and store are in the **same organisation**.',
            'From the store’s admin you get there by [[account name at the top right → Dev Dashboard]], or by [[Settings → Apps → Develop apps → Build apps in Dev Dashboard]].',
            'Go to [[Apps → Create app → Start from Dev Dashboard]], name it “{app}” and press **Create**.',
          ),
        ),
        step(
          'release-scopes',
          'Choose what it may read',
          lines(
            'Open [[Versions]] of the app. Leave the **App URL** as it is, and choose these **Admin API scopes** (permissions):\n\n{permissions}\n\nIn one line, to paste: {permissionLine}\n\nFor orders older than 60 days, add [copy: read_all_orders]. Shopify may want you to request it first: ask early.\n\nPress **Release**: the version of the app with these scopes becomes the current one.',
            'If you change them later, release again **and** approve the app again in the store.',
          ),
        ),
        step('install-dev-app', 'Install it', 'On the app’s home page press **Install app**, choose the store and confirm.'),
        step(
          'copy-credentials',
          'Copy Client ID and Client Secret',
          'Open [[Settings]] of the app and copy **Client ID** and **Client secret**.',
        ),
        step(
          'find-address',
          'Find the address of the store',
          'Log in to the store’s admin at [admin.shopify.com](https://admin.shopify.com) and copy its address, such as `https://admin.shopify.com/store/NAME`. The one that ends in `.myshopify.com`, under [[Settings → Domains]], does too.',
        ),
      ],
      fields: [shop('find-address'), clientId('copy-credentials'), clientSecret('copy-credentials')],
      before: {
        exchange: exchange(
          '/oauth/access_token',
          { form: { grant_type: 'client_credentials', client_id: '{clientId}', client_secret: '{clientSecret}' } },
          { take: { accessToken: 'access_token' } },
        ),
      },
    },
  ],
  toolsAlsoWant: { addLater: true },
  afterwards: [
    sourced(
      'Uninstall the app in [[Settings → Apps]] (older: [[Settings → Apps and sales channels]]): its token stops working at once. Do **not** delete an old custom app: it cannot be made again.',
      'https://help.shopify.com/en/manual/apps/app-types/custom-apps',
    ),
    'If a token was ever sent by e-mail or chat, uninstall the app even if you plan to go on, and install it again for a new one.',
  ],

  api: {
    name: 'GraphQL Admin API 2026-07',
    hosts: ['*.myshopify.com'],
    base: '{shop}/admin',
    auth: header('X-Shopify-Access-Token', '{accessToken}'),
    everyNameResolves: true,
    limits: 'Shopify counts the cost of each question; this check uses a small part of what a store may ask in a second.',
  },
  authenticate: get('/oauth/access_scopes.json', {
    grants: 'access_scopes.*.handle',
    // An app without any scope has an empty list.
    proves: (answer) => Array.isArray(at(answer, 'access_scopes')),
  }),
  entities: {
    products: {
      ...listOf('products', 'id title handle status variants(first: 1) { nodes { sku price } }', { count: '(limit: 10000)' }),
      permission: exact('read_products'),
      title: 'title',
      show: { SKU: 'variants.nodes.0.sku', Price: money('variants.nodes.0.price'), Status: 'status' },
    },
    categories: {
      ...listOf('collections', 'id title handle'),
      called: 'Collections',
      permission: exact('read_products'),
      title: 'title',
    },
    customers: {
      ...listOf('customers', 'id displayName numberOfOrders defaultEmailAddress { emailAddress }'),
      permission: exact('read_customers'),
      title: personal('displayName'),
      show: { 'E-mail': personal('defaultEmailAddress.emailAddress'), Orders: 'numberOfOrders' },
    },
    orders: {
      ...listOf('orders', 'id name createdAt displayFinancialStatus totalPriceSet { shopMoney { amount currencyCode } }', {
        first: 'first: 1, reverse: true',
        count: '(limit: 10000)',
      }),
      permission: exact('read_orders'),
      title: 'name',
      show: {
        Created: date('createdAt'),
        Payment: 'displayFinancialStatus',
        Total: money('totalPriceSet.shopMoney.amount', { currency: 'totalPriceSet.shopMoney.currencyCode' }),
      },
    },
    pages: { ...listOf('pages', 'id title handle'), permission: exact('read_content'), title: 'title' },
    blogs: { ...listOf('blogs', 'id title handle'), called: 'Blogs', permission: exact('read_content'), title: 'title' },
  },

  answers,
  advice: [
    advise(
      { granted: /^write_/ },
      lines(
        'The app may also change your store ({granted}).',
        'Reading is enough for a migration out of Shopify; leave these scopes out if your tool only reads.',
      ),
      { step: ['admin-scopes', 'release-scopes'] },
    ),
    advise(
      { granted: /^read_orders$/, notGranted: /^read_all_orders$/ },
      lines(
        'With this app, Shopify shows only the orders of the last 60 days.',
        'Add the scope read_all_orders to move older ones; for an app of the Dev Dashboard, Shopify may want you to request it first.',
      ),
      { step: ['admin-scopes', 'release-scopes'], permissions: ['read_all_orders'] },
    ),
    advise(
      { method: 'dev-dashboard', when: { on: 'exchange', json: { access_token: /./ } } },
      'A token made from these values lasts 24 hours. A migration that runs longer needs a tool that fetches a new one by itself.',
    ),
  ],
});
