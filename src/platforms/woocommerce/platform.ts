import {
  anyPublicHost,
  date,
  definePlatform,
  exact,
  get,
  lines,
  money,
  personal,
  reads,
  source,
  sourced,
  step,
  when,
} from '../../definition/index.ts';
import { codeOf, isClosed, knowsUser, namesKey, namespacesOf, nobodyAsked, refusedByKey, speaksOfSecret } from './answered.ts';
import { inHeader, oneOf, otherWays } from './asked.ts';
import { consumerKey, consumerSecret, storeUrl } from './fields.ts';

const shopManager = exact('Shop manager');

/** The user of the key lacks a right. */
const refusal = /^woocommerce_rest_(?:cannot|forbidden)/;
/** PHP broke off, and its errors are shown. */
const fatal = /<b>(?:Fatal|Parse) error<\/b>|Fatal error:|There has been a critical error on this website/i;
/** The page by which WordPress itself refuses. */
const wordPressPage = /id="error-page"|wp-die-message/i;

/** What is published, which anybody may read. WordPress takes no key of WooCommerce for it. */
const published = (kind: 'pages' | 'posts') => get(`{root}/wp/v2/${kind}?per_page=1&_fields=id,title`, { auth: 'none' });

const closedByPlugin = {
  says: 'The API of this site is closed, usually by a security plugin. Allow the addresses under /wp-json/wc/ in that plugin. Your values may be right.',
  field: 'storeUrl',
};

const wrongSecret = {
  says: 'WooCommerce knows this Consumer key, but the Consumer secret does not belong to it. Copy both from the same key; since WooCommerce shows them only once, create a new one if you are not sure.',
  field: 'consumerSecret',
  step: 'copy-key',
};

export const woocommerce = definePlatform({
  id: 'woocommerce',
  name: 'WooCommerce',
  alsoCalled: ['WordPress', 'Woo', 'WooThemes'],
  mark: 'woocommerce',
  summary: 'Create a REST API key in your WooCommerce shop, copy its two values, and test them on this page.',
  reviewed: '2026-11-26',
  sources: [
    source('https://woocommerce.com/document/woocommerce-rest-api/', 'WooCommerce REST API', { read: '2026-11-25' }),
    source('https://developer.woocommerce.com/docs/apis/rest-api/authentication/', 'Authentication', { read: '2026-11-25' }),
    source('https://woocommerce.github.io/woocommerce-rest-api-docs/', 'REST API reference', { read: '2026-11-25' }),
    source('https://github.com/woocommerce/woocommerce/issues/11120', 'A shop that cuts off the header', { read: '2026-11-25' }),
  ],
  needs: [
    'A login to WordPress as **Administrator** or **Shop manager**.',
    'A shop that everybody reaches over https at the usual port. One at `localhost`, at an IP address or at another port cannot be checked here.',
  ],

  methods: [
    {
      id: 'rest-api-key',
      title: 'REST API key',
      minutes: 5,
      keyLives: 'until you revoke it, or delete its user',
      steps: [
        step(
          'store-url',
          'Copy the address of the shop',
          lines(
            'Look at your shop as a visitor sees it, and copy the address of its start page.',
            'If WordPress is in a folder, as at `https://www.example.com/shop`, the folder belongs to it.',
          ),
        ),
        step(
          'permalinks',
          'Look at the permalinks',
          lines(
            'Log in to WordPress and open [[Settings → Permalinks]].',
            'Anything but **Plain** is right; **Day and name** is a good choice.',
            'Press **Save Changes** in any case: that also mends rules of the server that are missing.',
          ),
        ),
        step(
          'open-keys',
          'Open the list of keys',
          lines(
            'Open [[WooCommerce → Settings → Advanced → REST API]].',
            'If there is no **WooCommerce** in the menu, switch it on under [[Plugins → Installed Plugins]].',
            'Press **Add key**, or **Create an API key** if it is the first.',
          ),
        ),
        step(
          'create-key',
          'Create a key that may read',
          lines(
            'As **Description**, enter “{app}”.',
            'As **User**, choose an account with the role {permissions}, or an Administrator: the key sees what this user sees.',
            'As **Permissions**, choose **Read**; a key with **Write** alone can read nothing.',
            'Press **Generate API key**.',
          ),
        ),
        step(
          'copy-key',
          'Copy both values',
          lines(
            'Copy the **Consumer key** and the **Consumer secret** now: WooCommerce shows them only once.',
            'They belong together, and to no other key.',
          ),
        ),
        step(
          'let-through',
          'Let the check through, if a firewall stops it',
          lines(
            'Only if the check says that a protection or a firewall stopped it: let these addresses through in the security plugin, at Cloudflare, or at your host.',
            '\n\n{outgoingAddresses}\n\n',
            'Where a plugin closes the API, allow the addresses that begin with `/wp-json/wc/`.',
          ),
        ),
      ],
      fields: [storeUrl, consumerKey, consumerSecret],
    },
  ],

  afterwards: [
    sourced(
      'Open [[WooCommerce → Settings → Advanced → REST API]] and press **Revoke** at the key.',
      'https://woocommerce.com/document/woocommerce-rest-api/',
    ),
  ],
  into: {
    permissions: [exact('Read/Write')],
    says: 'A tool that writes into WooCommerce needs a key with **Read/Write**. Switch off the e-mails to customers under [[WooCommerce → Settings → Emails]] before orders are written.',
  },

  api: {
    name: 'REST API v3',
    hosts: [anyPublicHost],
    roots: { of: 'storeUrl', paths: ['/wp-json', '/index.php/wp-json'], orWithoutFolder: true },
    base: '{root}/wc/v3',
    auth: inHeader,
    otherAuth: otherWays,
    lists: { list: '', total: { header: 'x-wp-total' } },
    recognise: {
      // Shops tell everybody what they have. Some plugins refuse that to visitors, in the manner of WordPress.
      request: get('{root}/?_fields=name,home,url,namespaces', { auth: 'none', take: { home: { maybe: 'home' } } }),
      is: [{ json: { 'namespaces.*': 'wc/v3' } }, { test: isClosed }],
      home: 'home',
      why: { 'plain-permalinks': get('{storeUrl}/?rest_route=/&_fields=name,home,url,namespaces', { auth: 'none' }) },
      ifNot:
        'Check the Store URL: it must be the address of the WordPress site, with its folder if there is one. If it is, a plugin or the host may have closed the addresses under /wp-json.',
    },
    letThrough: 'let-through',
    atOnce: 2,
    limits: lines(
      'WooCommerce has no limit of its own for this API; hosts and security plugins have.',
      'Customers are the accounts with the role Customer: whoever bought as a guest stands in the orders only.',
    ),
  },
  authenticate: { ...oneOf('products', 'id,name,sku,price,status'), proves: (answer) => Array.isArray(answer) },
  entities: {
    products: reads(oneOf('products', 'id,name,sku,price,status'), {
      permission: shopManager,
      title: 'name',
      show: { SKU: 'sku', Price: money('price'), Status: 'status' },
    }),
    categories: reads(oneOf('products/categories', 'id,name,count'), {
      permission: shopManager,
      title: 'name',
      show: { Products: 'count' },
    }),
    customers: reads(oneOf('customers', 'id,email,first_name,last_name,date_created'), {
      permission: shopManager,
      title: personal('email'),
      titled: 'E-mail',
      show: { 'First name': personal('first_name'), 'Last name': personal('last_name'), Since: date('date_created') },
    }),
    orders: reads(oneOf('orders', 'id,number,status,total,currency,date_created'), {
      permission: shopManager,
      title: 'number',
      show: { Placed: date('date_created'), Status: 'status', Total: money('total', { currency: 'currency' }) },
    }),
    coupons: reads(oneOf('coupons', 'id,code,amount,discount_type'), {
      permission: shopManager,
      title: 'code',
      titled: 'Code',
      show: { Amount: money('amount'), Kind: 'discount_type' },
    }),
    reviews: reads(oneOf('products/reviews', 'id,product_name,rating,date_created'), {
      permission: shopManager,
      title: 'product_name',
      titled: 'Product',
      show: { Rating: 'rating', Written: date('date_created') },
    }),
    pages: reads(published('pages'), { public: true, title: 'title.rendered', titled: 'Title' }),
    blogs: reads(published('posts'), { public: true, title: 'title.rendered', titled: 'Title' }),
  },

  answers: [
    // Whether it is WooCommerce, before any value is sent.
    when(
      [
        { on: 'plain-permalinks', test: ({ json }) => namespacesOf(json) !== undefined },
        { on: 'recognise', html: true, header: { link: /rest_route=[^>]*>;\s*rel="?https:\/\/api\.w\.org/i } },
      ],
      'not-an-api',
      {
        says: lines(
          'WordPress is at {host}, but its API is not at its usual address.',
          'Open Settings → Permalinks, choose anything but Plain, and press Save Changes, even if nothing is to change there.',
          'If that does not help, ask your host to switch on rewrite rules.',
        ),
        field: 'storeUrl',
        step: 'permalinks',
      },
    ),
    when({ on: 'recognise', json: { 'namespaces.*': /^wc\/v[12]$/ } }, 'not-an-api', {
      says: 'WooCommerce is at {host}, but it is too old for this check: update WooCommerce to version 3.5 or later.',
      field: 'storeUrl',
      step: 'open-keys',
    }),
    when({ on: 'recognise', test: ({ json }) => namespacesOf(json) !== undefined }, 'not-an-api', {
      says: 'WordPress is at {host}, but WooCommerce is not switched on there. Switch it on under Plugins → Installed Plugins, or check the Store URL.',
      field: 'storeUrl',
      step: 'open-keys',
    }),
    when({ on: 'recognise', status: 404, test: ({ json }) => /^rest_|disabled/.test(codeOf(json) ?? '') }, 'not-an-api', {
      says: 'WordPress is at {host}, but its API is switched off, usually by a security plugin. Allow the addresses under /wp-json/wc/ in that plugin.',
      field: 'storeUrl',
    }),
    // Pages in the place of an answer, whoever sends them.
    when([{ text: fatal }, { on: 'recognise', text: fatal }], 'platform-error', {
      says: 'WordPress broke off with an error of PHP, usually of a plugin or a theme. Your values may be right: look into the error log of the server, or ask your host.',
    }),
    when(
      [
        { status: [401, 403], html: true, text: wordPressPage },
        { on: 'recognise', status: [401, 403], html: true, text: wordPressPage },
      ],
      'not-an-api',
      {
        says: 'WordPress refuses its API with a page, usually because of a security plugin. Allow the addresses under /wp-json/wc/ in that plugin. Your values may be right.',
        field: 'storeUrl',
      },
    ),
    when(
      [
        { status: [403, 406], html: true },
        { on: 'recognise', status: [403, 406], html: true },
        { status: [406, 415] },
        { on: 'recognise', status: [406, 415] },
      ],
      'ip-blocked',
      {
        says: 'A firewall or a rule of the server at {host} refuses this checker before WooCommerce is reached. Your values may be right: ask your host, or whoever looks after the security plugin, to let this checker’s addresses through.',
        step: 'let-through',
      },
    ),
    when([{ status: [503, 508] }, { on: 'recognise', status: [503, 508] }], 'store-unavailable', {
      says: 'The shop at {host} is in maintenance, or its server has too much to do. Your values may be right: check again in a few minutes.',
    }),

    // The key.
    when({ ...refusedByKey, text: /does not have read permissions/i }, 'permission-missing', {
      says: 'The key works, but it may only write, and so reads nothing. Edit it, or create a new one, with the permission Read.',
      step: 'create-key',
    }),
    when({ ...refusedByKey, text: /timestamp|nonce/i }, 'platform-error', {
      says: 'The clock of the shop’s server is wrong, so it takes a signature of now for one of another time. Your values may be right: ask your host.',
    }),
    when({ ...refusedByKey, text: /signature/i }, 'credentials-rejected', wrongSecret),
    when({ ...refusedByKey, text: speaksOfSecret }, 'credentials-rejected', wrongSecret),
    when({ ...refusedByKey, test: (answer) => knowsUser(answer) && !namesKey.test(answer.text) }, 'permission-missing', {
      says: lines(
        'WooCommerce knows this key, and refuses it all the same.',
        'Usually it may only write: edit it and choose the permission Read. Otherwise the Consumer secret belongs to another key.',
      ),
      step: 'create-key',
    }),
    when(refusedByKey, 'credentials-rejected', {
      says: 'WooCommerce does not know this Consumer key: it was revoked, was cut off when it was copied, or belongs to another shop. Copy it again, or create a new key.',
      field: 'consumerKey',
      step: 'create-key',
    }),
    when(nobodyAsked, 'credentials-rejected', {
      says: lines(
        'WooCommerce does not know this Consumer key: it was revoked, was cut off when it was copied, belongs to another shop, or its user was deleted.',
        'Create a new key, with a Shop manager as its user.',
      ),
      field: 'consumerKey',
      step: 'create-key',
    }),

    // What the user of the key may see.
    // Nobody is refused by 401: whoever gets 403 is known, and other data may be for them.
    when({ on: 'authenticate', status: 403, json: { code: refusal } }, 'ok'),
    when({ status: 403, json: { code: refusal } }, 'permission-missing', {
      says: 'The key works, but its user may not read {entity}. Give that user the role “{permission}”, or create a key for one who has it.',
      step: 'create-key',
    }),
    when({ on: ['pages', 'blogs'], status: [401, 403, 404] }, 'skipped', {
      says: 'This site shows {entity} only to those who have logged in to WordPress, so that cannot be checked. It says nothing about your key.',
    }),
    when({ on: 'entities', status: 404, json: { code: 'rest_no_route' } }, 'skipped', {
      says: 'This shop’s WooCommerce has no list of {entity}, so that cannot be checked. It says nothing about your key.',
    }),
    when({ status: 404, json: { code: 'rest_no_route' } }, 'not-an-api', {
      says: 'WordPress is at {host}, but WooCommerce is not switched on there. Switch it on under Plugins → Installed Plugins, or check the Store URL.',
      field: 'storeUrl',
      step: 'open-keys',
    }),
    // Refused by something else than WooCommerce, in the manner of WordPress.
    when(
      { on: 'authenticate', status: 401, test: ({ json }) => /disabled/.test(codeOf(json) ?? '') },
      'not-an-api',
      closedByPlugin,
    ),
    when({ on: 'authenticate', status: 401, test: isClosed }, 'credentials-rejected', {
      says: lines(
        'The site answers only to those who have logged in, and takes this key for nobody.',
        'Usually the Consumer key or the Consumer secret is wrong: copy both again, or create a new key.',
        'If they are right, a security plugin closes the API: allow the addresses under /wp-json/wc/ in it.',
      ),
      field: 'consumerKey',
      step: 'create-key',
    }),
    when(
      { on: 'authenticate', status: [403, 404], test: ({ json }) => codeOf(json) !== undefined },
      'not-an-api',
      closedByPlugin,
    ),
    when({ json: { code: 'internal_server_error' } }, 'platform-error', {
      says: 'WordPress broke off with an error of PHP, usually of a plugin or a theme. Your values may be right: look into the error log of the server, or ask your host.',
    }),
  ],

  advice: [
    {
      when: { on: 'recognise', json: { home: /^http:\/\// } },
      says: 'Your site calls itself by an address without encryption (http). Under Settings → General, let both addresses begin with https://.',
    },
    {
      when: { text: /^\s*(?:<br \/>\s*)?<b>(?:Warning|Notice|Deprecated|Strict Standards)<\/b>/i },
      says: 'Your server writes warnings of PHP into its answers, at which many tools fail. Set WP_DEBUG_DISPLAY to false in wp-config.php.',
    },
  ],
});
