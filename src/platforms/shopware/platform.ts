import {
  advise,
  anyPublicHost,
  bearer,
  date,
  definePlatform,
  exact,
  exchange,
  get,
  lines,
  money,
  notOffered,
  personal,
  query,
  reads,
  refusedByServer,
  source,
  sourced,
  step,
  when,
} from '../../definition/index.ts';
import { missingPrivilege, missingPrivileges, pauseOf, readsNothing, recordsIn } from './answered.ts';
import { fields } from './fields.ts';

const integrations = 'https://docs.shopware.com/en/shopware-6/configuration/settings/system/integrationen/';

export const shopware = definePlatform({
  id: 'shopware',
  name: 'Shopware 6',
  alsoCalled: ['Shopware', 'Shopware Cloud', 'Shopware Rise', 'Shopware Evolve', 'Shopware Beyond', 'Shopware Community Edition'],
  mark: 'shopware',
  summary: 'Create an integration in Shopware 6 that can read, and test its access key on this page.',
  reviewed: '2026-11-26',
  sources: [
    source(integrations, 'Integrations', { read: '2026-11-25' }),
    source(
      'https://developer.shopware.com/docs/guides/development/integrations-api/auth-api-requests.html',
      'Authentication and requests of the Admin API',
      { read: '2026-11-25' },
    ),
    source('https://developer.shopware.com/docs/guides/hosting/infrastructure/rate-limiter.html', 'Rate limiter', {
      read: '2026-11-25',
    }),
    source('https://docs.shopware.com/en/shopware-6/in-the-cloud/saas/rate-limits/', 'Rate limits of the cloud', {
      read: '2026-11-25',
    }),
    source('https://github.com/shopware/shopware', 'Shopware’s own source and the texts of its Administration', {
      read: '2026-11-25',
      dated: '2026',
    }),
    source('https://github.com/shopware/shopware/issues/17055', 'The tick “Administrator” that was not saved', {
      dated: '2026-05',
    }),
    source('https://github.com/mollie/Shopware6/issues/704', 'A missing privilege, as a shop answers it'),
  ],
  notices: [
    {
      kind: 'info',
      title: 'For Shopware 6, not for Shopware 5',
      text: 'The Administration of **Shopware 6** opens at `/admin` of the shop’s address. With a **Backend** at `/backend`, the shop is Shopware 5, which has another API and is not checked here.',
    },
  ],
  needs: ['A user of the Administration who is an **administrator**, or may manage roles and integrations.'],

  methods: [
    {
      id: 'integration',
      title: 'Integration',
      minutes: 8,
      keyLives: 'until you delete the integration, or create a new key for it',
      steps: [
        step(
          'role',
          'Create a role that can read',
          lines(
            'In the Administration, open [[Settings → System → Users & permissions]].',
            'Under **Roles**, press **Create role** (older: **Create new role**) and name it “{app}”.',
            'In the tab **General**, tick **View** for **Catalogues**, **Customers**, **Orders**, **Content** and **Marketing**, and press **Save**.\n\nThe',
            'check reads these. If one is still missing afterwards, tick it in the tab **Detailed privileges**:',
            'the row is the name before the colon, the column is **Read**.\n\n{permissions}',
          ),
        ),
        step(
          'integration',
          'Create an integration',
          lines(
            'Open [[Settings → System → Integrations]] and press **Add integration** (older: **Create integration**).',
            'Name it “{app}”, leave **Administrator** off, and choose the role “{app}” under **Permissions**.',
          ),
        ),
        step(
          'keys',
          'Copy both values, then save',
          lines(
            'Copy the **Access key ID** and the **Secret access key** (in older versions **Secure access key**).',
            'The second one is shown only now. Press **Save integration**: until then, neither works.\n\nIs',
            'the secret lost? Open [[Settings → System → Integrations]], edit the integration and press **Create new API key**',
            '(older: **Regenerate API access key**). Both values change, and the old ones end at once.',
          ),
        ),
        step(
          'shop-url',
          'Copy the shop’s address',
          'Copy the address of the shop’s front page from the browser, or that of the Administration. A folder belongs to it, as in `https://www.example.com/shop`.',
        ),
      ],
      fields,
      before: {
        token: exchange(
          '/oauth/token',
          { json: { grant_type: 'client_credentials', client_id: '{accessKeyId}', client_secret: '{secretAccessKey}' } },
          { take: { accessToken: 'access_token' } },
        ),
      },
    },
  ],
  toolsAlsoWant: {
    addLater: true,
    permissions: ['media:read', 'sales_channel:read', 'order_line_item:read', 'order_address:read', 'customer_address:read'].map(
      exact,
    ),
  },
  into: {
    says: 'In the role, tick **Edit** and **Create** beside **View** for what is moved, in [[Settings → System → Users & permissions]].',
  },
  afterwards: [
    sourced(
      'Delete the integration under [[Settings → System → Integrations]], then its role under [[Settings → System → Users & permissions]].',
      integrations,
    ),
  ],

  api: {
    name: 'Admin API',
    hosts: [anyPublicHost],
    base: '{root}/api',
    // People copy the address of a category too.
    roots: { of: 'shopUrl', paths: [''], orWithoutFolder: true },
    auth: bearer('{accessToken}'),
    lists: { list: recordsIn, total: 'total' },
    // Shopware refuses in words of its own, which carry the number of the error as a text.
    recognise: {
      request: get('/_info/version', { auth: 'none' }),
      is: { status: 401, json: { 'errors.*.code': /^9$/, 'errors.*.title': /resource owner or authorization server denied/i } },
      ifNot: 'Enter the address of the Administration, without /admin. A folder before that belongs to it.',
    },
    // A shop in which somebody looks for faults adds long reports to what it refuses.
    cutOffCounts: true,
    pauseAfterRejectionS: 60,
    limits:
      'A shop makes everybody at one address wait after ten refused keys, at first for ten seconds; the cloud allows ten keys to be exchanged a minute. Each check exchanges yours once.',
  },
  authenticate: get('/_info/version', { proves: 'version' }),
  entities: {
    // Variants are products of their own, below another one.
    products: reads(search('product', ['name', 'translated', 'productNumber', 'price'], { filter: [isNoVariant()] }), {
      permission: exact('product:read'),
      title: 'name',
      show: { Number: 'productNumber', Price: money('price.0.gross') },
    }),
    categories: reads(search('category', ['name', 'translated', 'level']), {
      permission: exact('category:read'),
      title: 'name',
      show: { Level: 'level' },
    }),
    customers: reads(search('customer', ['customerNumber', 'firstName', 'lastName', 'email']), {
      permission: exact('customer:read'),
      title: 'customerNumber',
      titled: 'Customer number',
      show: { 'First name': personal('firstName'), 'Last name': personal('lastName'), 'E-mail': personal('email') },
      lost: 'Passwords are handed out to nobody: customers choose a new one after the move.',
    }),
    orders: reads(search('order', ['orderNumber', 'orderDateTime', 'amountTotal']), {
      permission: exact('order:read'),
      title: 'orderNumber',
      show: { Total: money('amountTotal'), Created: date('orderDateTime') },
    }),
    pages: reads(search('cms-page', ['name', 'translated', 'type']), {
      called: 'Shopping Experiences',
      permission: exact('cms_page:read'),
      title: 'name',
      show: { Type: 'type' },
    }),
    manufacturers: reads(search('product-manufacturer', ['name', 'translated']), {
      permission: exact('product_manufacturer:read'),
      title: 'name',
    }),
    coupons: reads(search('promotion', ['name', 'translated', 'code']), {
      called: 'Promotions',
      permission: exact('promotion:read'),
      title: 'name',
      show: { Code: 'code' },
    }),
    reviews: reads(search('product-review', ['title', 'points']), {
      permission: exact('product_review:read'),
      title: 'title',
      titled: 'Title',
      show: { Points: 'points' },
    }),
    blogs: notOffered('Shopware 6 has no blog of its own.'),
  },

  answers: [
    when(
      [
        { on: 'recognise', header: { 'www-authenticate': /^\s*digest\b/i } },
        { on: 'recognise', header: { 'www-authenticate': /^\s*digest\b/i }, html: true },
        { on: 'recognise', json: { success: false } },
      ],
      'not-an-api',
      {
        says: 'This looks like Shopware 5, which has another API and gets no updates any more. This check is for Shopware 6, so none of your values were sent.',
        field: 'shopUrl',
      },
    ),
    when([{ status: 503 }, { on: 'recognise', status: 503 }], 'store-unavailable', {
      says: 'The shop’s server is out of service at the moment, as during an update. This says nothing about your values; check again later.',
    }),

    when({ on: 'token', status: 429 }, 'rate-limited', {
      says: 'The shop makes this checker wait, because too many keys were tried from its address lately, perhaps by others. Wait, then check again; your values may be right.',
      waitS: pauseOf,
    }),
    when({ status: 429 }, 'rate-limited', { waitS: pauseOf }),
    when({ on: 'token', json: { 'errors.*.code': 'FRAMEWORK__API_INVALID_ACCESS_KEY' } }, 'credentials-rejected', {
      says: 'Shopware cannot tell what this Access key ID is for. Copy it again: that of an integration starts with SWIA.',
      field: 'accessKeyId',
    }),
    when(
      [
        { on: 'token', status: [400, 401], json: { 'errors.*.code': /^(4|6|10)$/ } },
        { on: 'token', status: 401 },
      ],
      'credentials-rejected',
      {
        says: lines(
          'Shopware does not accept this Access key ID with this Secret access key.',
          'Usually one was not copied whole, the integration was not saved, or its key was created anew.',
          'Create a new API key in the integration, copy both values, and save.',
        ),
        field: 'secretAccessKey',
      },
    ),
    when({ on: 'token', status: 400 }, 'platform-error', {
      says: 'What this checker sent did not reach Shopware whole: usually a firewall in front of the shop took it away. Your values may be right; ask whoever looks after the server.',
    }),
    refusedByServer({
      says: 'A firewall in front of the shop’s API refused this checker with a web page. Your values may be right: ask whoever looks after the server to let this checker’s addresses reach /api.',
    }),

    when({ status: 401, json: { 'errors.*.detail': /missing .{0,3}authorization/i } }, 'not-an-api', {
      says: lines(
        'Your two values are right: Shopware gave a token for them.',
        'But the shop’s own server takes that token away from what comes next, so Shopware refuses.',
        'Ask whoever looks after the server to pass on the “Authorization” header to Shopware.',
      ),
      field: 'shopUrl',
    }),
    when({ status: 401 }, 'platform-error', {
      says: 'Shopware refuses the token that it has just given for your values. Usually its servers do not share the same keys: ask whoever looks after the server.',
    }),
    when({ on: 'entities', json: { 'errors.*.code': missingPrivilege } }, 'permission-missing', {
      says: 'The integration works, but its role may not read {entity}. Tick Read for “{permission}” in the role, in the tab Detailed privileges: the row is the name before the colon.',
      step: 'role',
      missing: missingPrivileges,
    }),
    when({ on: 'entities', status: 403 }, 'permission-missing', { step: 'role' }),
    when({ on: 'entities', status: 404 }, 'skipped', {
      says: 'This version of Shopware does not offer {entity}, so that cannot be checked. It says nothing about your values.',
    }),
  ],
  advice: [
    advise(
      { test: ({ answers }) => readsNothing(answers) },
      'Nothing can be read: usually the integration has no role. Edit it, choose the role under Permissions, and save.',
      { step: 'integration' },
    ),
  ],
});

/** One record of a kind, of those that there are. A search with the same permission as reading, and nothing is written. */
function search(kind: string, fields: string[], more: Record<string, unknown> = {}) {
  const includes = { [kind.replaceAll('-', '_')]: fields };
  return query(`/search/${kind}`, { limit: 1, page: 1, 'total-count-mode': 1, includes, ...more });
}

function isNoVariant() {
  return { type: 'equals', field: 'parentId', value: null };
}
