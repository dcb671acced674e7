import {
  anyKey,
  anyPublicHost,
  basic,
  date,
  definePlatform,
  get,
  lines,
  money,
  notOffered,
  personal,
  reads,
  refusedByServer,
  source,
  sourced,
  step,
  when,
} from '../../definition/index.ts';
import { isMedusa1, listsStores, requiredPolicies } from './answered.ts';
import { fields } from './fields.ts';

const keys = 'https://docs.medusajs.com/user-guide/settings/developer/secret-api-keys';

export const medusa = definePlatform({
  id: 'medusa',
  name: 'Medusa',
  alsoCalled: ['Medusa 2', 'Medusa v2', 'MedusaJS', 'Medusa Cloud'],
  mark: 'medusa',
  summary: 'Create a Secret API key in Medusa Admin, and test it on this page with the address of your Medusa server.',
  reviewed: '2026-11-26',
  sources: [
    source(keys, 'Manage Secret API Keys', { read: '2026-11-25' }),
    source('https://docs.medusajs.com/api/admin', 'Admin API reference', { read: '2026-11-25' }),
    source('https://docs.medusajs.com/resources/commerce-modules/api-key/concepts', 'API Key Concepts', { read: '2026-11-25' }),
    source('https://docs.medusajs.com/resources/enterprise/rbac/concepts', 'Roles and policies', { read: '2026-11-25' }),
    source('https://github.com/medusajs/medusa', 'Medusa 2.21.2, asked on a server of our own', { read: '2026-11-25' }),
  ],
  notices: [
    {
      kind: 'info',
      title: 'The server, not the storefront',
      text: 'Medusa is nearly always two addresses: the **storefront** that customers see, and the **server**, which has Medusa Admin at `/app`. Tools need the server. This check is for **Medusa 2**.',
    },
  ],
  needs: ['A login to Medusa Admin. Anybody who may log in can create a key.', 'A server with https that everybody can reach.'],

  methods: [
    {
      id: 'secret-key',
      title: 'Secret API key',
      minutes: 4,
      keyLives: 'until you revoke it',
      writesToo: true,
      steps: [
        step(
          'create-key',
          'Create a key',
          lines(
            'Log in to Medusa Admin as the user in whose name {tool} shall read: the key may do what that user may.',
            'Open [[Settings → Secret API Keys]] (under **Developer**) and press **Create**. Name it “{app}” and press **Save**.',
            'Copy the key at once: it is shown only now, and starts with `sk_`.\n\nBefore',
            'Medusa 2.11, a user has one key at a time: if another one is in use, ask whoever made it before you revoke it.',
          ),
        ),
        step(
          'server-url',
          'Copy the server’s address',
          lines(
            'Copy the address of Medusa Admin from the browser. What stands before `/app` is the **Server URL**.',
            'Where Medusa Admin has a host of its own, ask your developer for the address of the backend.',
          ),
        ),
      ],
      fields,
    },
  ],
  afterwards: [sourced('Open [[Settings → Secret API Keys]], choose the key, and press **Revoke**, then **Delete**.', keys)],

  api: {
    name: 'Admin API',
    hosts: [anyPublicHost],
    base: '{serverUrl}',
    // The key as user name, without a password.
    auth: basic('{secretApiKey}', ''),
    lists: { total: 'count' },
    // What is meant for storefronts asks for a key of theirs, in words that nothing else has.
    recognise: {
      request: get('/store/products?limit=1', { auth: 'none' }),
      is: { json: { message: /publishable API key/i } },
      ifNot: 'Enter the address of the Medusa server, which has Medusa Admin at /app. The storefront is usually another one.',
    },
    limits: 'Medusa has no limits of its own; the host in front of it may have some. This check uses seven requests.',
  },
  authenticate: get('/admin/stores?limit=1&fields=id,name', { proves: listsStores }),
  entities: {
    products: reads(get('/admin/products?limit=1&fields=id,title,status,variants.sku'), {
      permission: anyKey,
      list: 'products',
      title: 'title',
      show: { SKU: 'variants.0.sku', Status: 'status' },
    }),
    categories: reads(get('/admin/product-categories?limit=1&fields=id,name'), {
      permission: anyKey,
      list: 'product_categories',
      title: 'name',
    }),
    customers: reads(get('/admin/customers?limit=1&fields=id,email,first_name,last_name'), {
      permission: anyKey,
      list: 'customers',
      title: personal('first_name'),
      titled: 'First name',
      show: { 'Last name': personal('last_name'), 'E-mail': personal('email') },
    }),
    orders: reads(get('/admin/orders?limit=1&order=-created_at&fields=id,display_id,status,total,currency_code,created_at'), {
      permission: anyKey,
      list: 'orders',
      title: 'display_id',
      show: { Total: money('total', { currency: 'currency_code' }), Status: 'status', Created: date('created_at') },
    }),
    coupons: reads(get('/admin/promotions?limit=1&fields=id,code'), {
      called: 'Promotions',
      permission: anyKey,
      list: 'promotions',
      title: 'code',
      titled: 'Code',
    }),
    pages: notOffered('Medusa has no pages: they are part of the storefront.'),
    blogs: notOffered('Medusa has no blog.'),
  },

  answers: [
    when({ on: 'recognise', status: 200, test: isMedusa1 }, 'not-an-api', {
      says: 'This is Medusa 1, which has other keys and gets no updates any more. This check is for Medusa 2, so your key was not sent.',
      field: 'serverUrl',
    }),
    when([{ status: [502, 503, 504] }, { on: 'recognise', status: [502, 503, 504] }], 'store-unavailable', {
      says: 'The host answers, but the Medusa server behind it does not: it is starting, sleeping or being updated. This says nothing about your key; check again in a minute.',
    }),
    when(
      [
        { status: 401, header: { 'www-authenticate': /^\s*basic\b/i } },
        { status: 401, header: { 'www-authenticate': /^\s*basic\b/i }, html: true },
      ],
      'not-an-api',
      {
        says: 'The shop’s web server asks for a password of its own, in the same place in which Medusa expects the key: both cannot work. Have that password switched off for /admin.',
        field: 'serverUrl',
      },
    ),
    when({ status: 401, json: { message: /as a bearer token/i } }, 'platform-error', {
      says: 'A server between here and Medusa changed the way in which the key is sent. Your key may be right; ask whoever looks after the server.',
    }),
    when({ status: 401 }, 'credentials-rejected', {
      says: lines(
        'Medusa does not accept this Secret API key. Usually it was revoked, or not copied whole.',
        'It may also be right and get lost on the way, where a server in front of Medusa cuts off the “Authorization” header.',
        'Create a new key; if that does not help, ask your developer.',
      ),
      field: 'secretApiKey',
    }),
    // It knows the key, and says so only to keys that it knows.
    when({ on: 'authenticate', status: 403, json: { type: 'forbidden' } }, 'ok'),
    when({ on: 'entities', status: 403 }, 'permission-missing', {
      says: 'Medusa knows the key but does not let it read {entity}: this shop has roles. Ask your developer which role it needs. {said}',
      step: 'create-key',
      missing: requiredPolicies,
    }),
    refusedByServer({
      says: 'A firewall in front of Medusa refused this checker with a web page. Your key may be right: ask whoever looks after the server to let this checker’s addresses reach /admin.',
    }),
    when(
      [
        { on: 'entities', status: 404 },
        { on: 'entities', status: 404, text: /Cannot GET/, html: true },
      ],
      'skipped',
      {
        says: 'This version of Medusa does not offer {entity}, so that cannot be checked. It says nothing about your key.',
      },
    ),
  ],
});
