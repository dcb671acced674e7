import {
  address,
  anyPublicHost,
  date,
  definePlatform,
  get,
  header,
  mistake,
  money,
  personal,
  reads,
  secret,
  step,
  when,
} from '../../definition/index.ts';

const notHere = { field: 'storeUrl' };

export const americommerce = definePlatform({
  id: 'americommerce',
  name: 'AmeriCommerce',
  alsoCalled: ['AmeriCommerce by Cart.com', 'Cart.com Online Store', 'Cart.com'],
  summary: 'Create an app with a single token in AmeriCommerce (Cart.com), copy its Access Token, and test it on this page.',
  reviewed: '2026-11-22',
  sources: [
    'https://github.com/AmeriCommerce/rest-api',
    'https://developers.cart.com',
    'https://api2cart.com/how-to-connect-americommerce-to-api2cart',
    'https://support.efulfillmentservice.com/hc/en-us/articles/204336123',
    'https://support.shippingeasy.com/hc/en-us/articles/4405325019547',
    'https://sell.cart.com/terms-of-service',
  ],
  needs: [
    'An admin login whose role may see what you want to move: nobody can give an app more than their own role has.',
    'A store that is reached over **https** with a valid certificate. If your own domain has none, use the address that ends in `.americommerce.com`.',
  ],

  methods: [
    {
      id: 'single-token',
      title: 'Single Token Flow',
      steps: [
        step(
          'open-tokens',
          'Open the API tokens',
          'Sign in to your AmeriCommerce admin and go to **Tools → Apps & Addons → API Token Manager**. On older admins the same page is **API Apps & Integrations**.',
        ),
        step(
          'create-app',
          'Create an app',
          'Press **New** to create a new app. Name it “{app}”, enter a short description and press **Next**. Under **Single Token Flow** press **Select**; the other flow, with an App ID and an App Secret, gives nothing to enter here.\n\nIf the account has several stores, choose the right one from the list: the token opens that store only.',
        ),
        step(
          'permissions',
          'Allow viewing',
          'Tick what the app may **view**:\n\n{permissions}\n\nBoxes to change or add something are not needed. Leave **decrypt** empty too: with it the token ends after 90 days. The permissions of a token cannot be changed later.',
        ),
        step(
          'copy-token',
          'Save, and copy the Access Token',
          'Save the app. AmeriCommerce shows the **Access Token** and the API address of the store; copy both. The magnifier in the list of tokens shows them again.',
        ),
      ],
      fields: [
        address('storeUrl', 'Store URL', {
          from: 'copy-token',
          like: 'https://fake-widgets.americommerce.com',
          help: 'Your own domain, or the address that ends in .americommerce.com.',
          hosts: ['*.americommerce.com', anyPublicHost],
          neverHosts: ['americommerce.com', 'www.americommerce.com', 'cart.com', '*.cart.com'],
          neverSays: 'This page belongs to AmeriCommerce and is no store. Enter the address of your own store.',
          mistakes: [
            mistake(
              /^(?:https?:\/\/)?x{3,}\.americommerce\.com/i,
              'This is the example of a guide. Enter the address of your own store.',
            ),
            mistake(/^[0-9a-f]{32}$/i, 'This is the Access Token. The Store URL is the address of the store.', {
              belongsIn: 'accessToken',
            }),
            mistake(
              /^[a-z0-9-]+$/i,
              'This is not the whole address. Enter your own domain, or the name followed by .americommerce.com.',
            ),
          ],
          found: [/(https?:\/\/[^\s"'/]+)\/api\/v1\b/i, /(?:store|shop|api)[ _-]?url["']?\s*[:=]\s*["']?([^\s"',]+)/i],
        }),
        secret('accessToken', 'Access Token', {
          from: 'copy-token',
          like: '00000000000000000000000000000000',
          help: 'Of the Single Token Flow; not an App ID or App Secret.',
          clean: [[/^(?:X-AC-Auth-Token:|(?:Authorization:\s*)?Bearer\s)\s*/i, '']],
          pattern: /^[A-Za-z0-9._-]{16,256}$/,
          patternSays:
            'An Access Token is one long word without blanks. This may be the name of the app; copy the token from the API Token Manager.',
          mistakes: [
            mistake(
              /^https?:|\.americommerce\.com/i,
              'This is an address. The Access Token stands beside it in the list of tokens.',
              {
                belongsIn: 'storeUrl',
              },
            ),
          ],
          found: [
            /X-AC-Auth-Token["']?\s*[:=]\s*["']?([A-Za-z0-9._-]+)/i,
            /(?:^|[^a-z])(?:access[ _-]?)?token["']?\s*[:=]\s*["']?([A-Za-z0-9._-]+)/i,
          ],
        }),
      ],
    },
  ],
  afterwards: ['Delete the app where you made it, under **Tools → Apps & Addons**. Its token ends with that, and not before.'],

  api: {
    name: 'Online Store API v1',
    hosts: ['*.americommerce.com', anyPublicHost],
    base: '{storeUrl}/api/v1',
    // Answers to a GET are kept by the server; a token that was deleted a minute ago must not look well.
    headers: { 'Cache-Control': 'no-cache' },
    auth: header('X-AC-Auth-Token', '{accessToken}'),
    atOnce: 1,
    limits:
      'In ten seconds AmeriCommerce allows 5 requests on the Steel plan, 10 on Bronze, 20 on Silver and 50 above. This check uses six, one after the other; on Steel the last may be left out.',
  },
  // Every list wants a permission, so there is no request that proves the token alone.
  authenticate: get('/products?count=1&fields=id,item_name,item_number,price'),
  entities: {
    products: reads(get('/products?count=1&fields=id,item_name,item_number,price'), {
      permission: 'View catalog data',
      list: 'products',
      title: 'item_name',
      show: { Number: 'item_number', Price: money('price') },
      total: 'total_count',
    }),
    categories: reads(get('/categories?count=1&fields=id,name'), {
      permission: 'View catalog data',
      list: 'categories',
      title: 'name',
      total: 'total_count',
    }),
    customers: reads(get('/customers?count=1&fields=id,first_name,last_name,email'), {
      permission: 'View customer, user, or profile data',
      list: 'customers',
      title: personal('first_name'),
      show: { 'Last name': personal('last_name'), 'E-mail': personal('email') },
      total: 'total_count',
    }),
    orders: reads(get('/orders?count=1&fields=id,ordered_at,grand_total'), {
      permission: 'View order data',
      list: 'orders',
      title: 'id',
      show: { Ordered: date('ordered_at'), Total: money('grand_total') },
      total: 'total_count',
    }),
    pages: reads(get('/pages?count=1&fields=id,title'), {
      permission: 'View content (read_content)',
      list: 'pages',
      title: 'title',
      total: 'total_count',
    }),
    blogs: reads(get('/blog_posts?count=1&fields=id,title'), {
      permission: 'View content (read_content)',
      list: 'blog_posts',
      title: 'title',
      total: 'total_count',
    }),
  },

  answers: [
    when({ on: 'entities', status: 429, header: { 'x-ac-call-limit': /\/\s*5$/ }, others: 'some-ok' }, 'skipped', {
      says: 'Not asked: the plan of this store allows five requests in ten seconds. Choose fewer kinds of data, and check again.',
    }),
    when({ status: 503 }, 'store-unavailable'),
    when({ status: '3xx', header: { location: /\/api\/v1\// } }, 'not-an-api', {
      says: 'The store has another address than this one, perhaps only with or without “www”. Open it in a browser and enter the address that the browser shows.',
      ...notHere,
    }),
    // What a missing permission is answered with is not documented; only the other answers tell it from a wrong token.
    when({ on: 'authenticate', status: [401, 403], html: false, others: 'some-ok' }, 'ok'),
    when({ on: 'entities', status: [401, 403], html: false, others: 'some-ok' }, 'permission-missing', {
      says: 'The token works, but it may not read {entity}. Make a new token with “{permission}” ticked; the permissions of this one cannot be changed.',
      step: 'permissions',
    }),
    when({ on: 'authenticate', status: 403, html: false }, 'permission-missing', {
      says: 'AmeriCommerce refuses to hand out anything to this token. It may have no permissions: make a new one with the view boxes ticked.',
      step: 'permissions',
    }),
    when({ on: 'authenticate', status: 401, html: false }, 'credentials-rejected', {
      says: 'AmeriCommerce does not accept this Access Token. Copy it again, and check that it was made for this store and with the Single Token Flow. A token that may decrypt ends after 90 days; make a new one then.',
      field: 'accessToken',
    }),
    when({ on: 'authenticate', status: 404 }, 'not-an-api', {
      says: 'There is no AmeriCommerce API at this address. Enter the address of the store itself; if you have several domains, try the one that ends in .americommerce.com.',
      ...notHere,
    }),
    when({ on: 'authenticate', html: true, status: ['2xx', '3xx', '4xx'] }, 'not-an-api', {
      says: 'A web page answers at this address, and not AmeriCommerce’s API. Check the address; if it is right, the store may be closed.',
      ...notHere,
    }),
  ],
});
