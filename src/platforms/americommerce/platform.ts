import {
  anyPublicHost,
  at,
  date,
  definePlatform,
  exact,
  get,
  header,
  lines,
  money,
  personal,
  reads,
  source,
  step,
  when,
} from '../../definition/index.ts';

import { isAmeriCommerce } from './answered.ts';
import { values } from './values.ts';

export const americommerce = definePlatform({
  id: 'americommerce',
  name: 'AmeriCommerce',
  alsoCalled: ['AmeriCommerce by Cart.com', 'Cart.com Online Store', 'Cart.com'],
  summary: 'Create an app with a single token in AmeriCommerce (Cart.com), copy its Access Token, and test it on this page.',
  reviewed: '2026-11-26',
  sources: [
    source('https://github.com/AmeriCommerce/rest-api', 'REST API documentation'),
    source('https://developers.cart.com', 'Cart.com for developers'),
    source('https://api2cart.com/how-to-connect-americommerce-to-api2cart', 'What a migration tool asks for'),
    source('https://support.efulfillmentservice.com/hc/en-us/articles/204336123', 'How a tool’s customers make a token'),
    source('https://support.shippingeasy.com/hc/en-us/articles/4405325019547', 'How a shipping service is connected'),
    source('https://sell.cart.com/terms-of-service', 'Terms of service'),
  ],
  needs: [
    'An admin login whose role may see what you want to move: nobody can give an app more than their own role has. For customers the role needs **Customers**, **CustomerTypes**, **UserAccounts** and **StoreSettings**; for orders **Orders** and **OrderStatuses**, among others.',
    'A store that is reached over **https** with a valid certificate. If your own domain has none, use the address that ends in `.americommerce.com` (it may also end in `.cart.com`).',
  ],

  methods: [
    {
      id: 'single-token',
      title: 'Single Token Flow',
      minutes: 6,
      keyLives: 'until you delete its app, or 90 days if **decrypt** is ticked',
      steps: [
        step(
          'open-tokens',
          'Open the API tokens',
          'Sign in to your AmeriCommerce admin and go to [[Tools → Apps & Addons → API Token Manager]]. On older admins the same page is **API Apps & Integrations**.',
        ),
        step(
          'create-app',
          'Create an app',
          'Press **New** to create a new app. Name it “{app}”, enter a short description and press **Next**. Under **Single Token Flow** press **Select**; the other flow, with an App ID and an App Secret, gives nothing to enter here.\n\nIf the account has several stores, choose the right one from the list: the token opens that store only.',
        ),
        step(
          'permissions',
          'Allow viewing',
          'Tick what the app may **view**:\n\n{permissions}\n\nThe check needs no box to change or add something. Leave **decrypt** empty, unless {tool} needs it: with it the token ends after 90 days.',
        ),
        step(
          'copy-token',
          'Save, and copy the Access Token',
          'Save the app. AmeriCommerce shows the **Access Token** and the API address of the store; copy both. The magnifier in the list of tokens shows them again.',
        ),
      ],
      fields: values,
    },
  ],
  toolsAlsoWant: { addLater: false, permissions: [exact('Perform System Tasks')] },
  afterwards: ['Delete the app where you made it, under [[Tools → Apps & Addons]]. Its token ends with that.'],

  api: {
    name: 'Online Store API v1',
    hosts: ['*.americommerce.com', anyPublicHost],
    base: '{storeUrl}/api/v1',
    // Answers to a GET are kept by the server; a token that was deleted a minute ago must not look well.
    headers: { 'Cache-Control': 'no-cache' },
    auth: header('X-AC-Auth-Token', '{accessToken}'),
    // Without a token every list is refused, in the shape that all errors have; even a resource that is not there.
    recognise: {
      request: get('/products?count=1&fields=id', { auth: 'none' }),
      is: [{ header: { 'x-ac-call-limit': true }, html: false }, { test: isAmeriCommerce }],
      ifNot:
        'Check the Store URL. If the store has several domains, try the one that ends in .americommerce.com; if it is right, the store may be closed.',
    },
    lists: { total: 'total_count' },
    atOnce: 1,
    pace: { left: { used: 'X-AC-Call-Limit', perS: 10 } },
    limits:
      'In ten seconds AmeriCommerce allows 5 requests on the Steel plan, 10 on Bronze, 20 on Silver and 50 above. This check uses six, one after the other; on Steel the last may be left out.',
  },
  // Every list wants a permission, so there is no request that proves the token alone.
  authenticate: get('/products?count=1&fields=id,item_name,item_number,price', {
    proves: (answer) => Array.isArray(at(answer, 'products')),
  }),
  entities: {
    products: reads(get('/products?count=1&fields=id,item_name,item_number,price'), {
      permission: exact('View catalog data'),
      list: 'products',
      title: 'item_name',
      show: { Number: 'item_number', Price: money('price') },
    }),
    categories: reads(get('/categories?count=1&fields=id,name'), {
      permission: exact('View catalog data'),
      list: 'categories',
      title: 'name',
    }),
    customers: reads(get('/customers?count=1&fields=id,first_name,last_name,email'), {
      permission: exact('View customer, user, or profile data'),
      list: 'customers',
      title: personal('first_name'),
      titled: 'First name',
      show: { 'Last name': personal('last_name'), 'E-mail': personal('email') },
    }),
    orders: reads(get('/orders?count=1&fields=id,ordered_at,grand_total'), {
      permission: exact('View order data'),
      list: 'orders',
      title: 'id',
      titled: 'Order ID',
      show: { Ordered: date('ordered_at'), Total: money('grand_total') },
    }),
    pages: reads(get('/pages?count=1&fields=id,title'), {
      permission: exact('View blog, page, and other content-related data'),
      list: 'pages',
      title: 'title',
    }),
    blogs: reads(get('/blog_posts?count=1&fields=id,title'), {
      permission: exact('View blog, page, and other content-related data'),
      list: 'blog_posts',
      title: 'title',
    }),
  },

  answers: [
    when({ on: 'authenticate', status: 404 }, 'not-an-api', {
      says: 'AmeriCommerce answers, but usually not for this store, where it answers so. Check the Store URL; if there are several domains, try the one that ends in .americommerce.com.',
      field: 'storeUrl',
    }),
    when({ on: 'entities', status: 429, header: { 'x-ac-call-limit': /\/\s*5$/ }, others: 'some-ok' }, 'skipped', {
      says: 'Not asked: the plan of this store allows five requests in ten seconds. Choose fewer kinds of data, and check again.',
    }),
    // What a missing permission is answered with is not documented; only the other answers tell it from a wrong token.
    when({ on: 'authenticate', status: [401, 403], others: 'some-ok' }, 'ok'),
    when({ on: 'entities', status: [401, 403], others: 'some-ok' }, 'permission-missing', {
      says: 'The token works, but not for {entity}. Usually “{permission}” is not ticked: make a new token with it, since the permissions of this one cannot be changed.',
      step: 'permissions',
    }),
    when({ on: 'authenticate', status: 403 }, 'permission-missing', {
      says: 'AmeriCommerce refuses to hand out anything to this token. Usually it has no permissions, because none was ticked or the admin role of its maker has none: make a new one with the view boxes ticked.',
      step: 'permissions',
    }),
    when({ on: 'authenticate', status: 401 }, 'credentials-rejected', {
      says: lines(
        'AmeriCommerce refuses this Access Token. Usually it is not complete, was deleted, is one of another store of the account, or was not made with the Single Token Flow.',
        'A token that may decrypt ends after 90 days; make a new one then.',
      ),
      field: 'accessToken',
    }),
  ],
});
