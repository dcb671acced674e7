import {
  advise,
  definePlatform,
  get,
  lines,
  money,
  notOffered,
  personal,
  query,
  reads,
  source,
  sourced,
  step,
  when,
} from '../../definition/index.ts';
import { catalogOf, categories, noShop, products } from './catalog.ts';
import { de } from './de.ts';
import { hasAnotherAddress, hasSites, idsOfAllSites, isClosed, isNotOfAccount } from './sites.ts';
import { values } from './values.ts';

export const wix = definePlatform({
  id: 'wix',
  name: 'Wix',
  alsoCalled: ['Wix.com', 'Wix Stores', 'Wix eCommerce', 'Wix Studio'],
  mark: 'wix',
  summary: 'Create an API key in your Wix account, find the Site ID, and test both on this page.',
  reviewed: '2026-11-26',
  translations: { de },
  sources: [
    source('https://dev.wix.com/docs/api-reference/articles/authentication/api-keys/about-api-keys', 'About API keys'),
    source('https://dev.wix.com/docs/go-headless/authentication/admin/generate-an-api-key', 'Generate an API key', {
      dated: '2026-09-01',
    }),
    source('https://support.wix.com/en/article/managing-your-wix-api-keys', 'Managing your Wix API keys'),
    source('https://support.wix.com/en/article/understanding-api-key-security', 'Understanding API key security'),
    source(
      'https://dev.wix.com/docs/develop-websites-sdk/code-your-site/developer-environments/integrations/connect-n8n-to-your-wix-site',
      'Connect n8n to your Wix site',
      { read: '2026-11-26' },
    ),
    source(
      'https://dev.wix.com/docs/api-reference/business-solutions/stores/catalog-versioning/introduction',
      'Catalog versioning',
    ),
    source('https://dev.wix.com/docs/rest/articles/get-started/rate-limits', 'Rate limits'),
    source(
      'https://support.wix.com/en/article/developer-request-adding-granular-scope-permissions-for-api-keys',
      'Request: granular scope permissions for API keys',
    ),
    source('https://github.com/wix/skills/pull/1119', 'Wix skills, pull request 1119', { dated: '2026-08' }),
    source('https://github.com/wix/wix-mcp/pull/9', 'Wix MCP, pull request 9'),
  ],
  needs: [
    'The login of the Wix account’s **owner** or **co-owner**. Nobody else can create API keys.',
    'A site that belongs to **this** account. A site that somebody else shared with you does not work.',
    'The **Wix Stores** app on the site, for products and categories. A paid plan is not needed, as far as Wix’s texts say.',
    'Access to the e-mail address of the account: Wix sends a code there.',
  ],

  methods: [
    {
      id: 'api-key',
      title: 'API key',
      minutes: 6,
      keyLives: 'until you delete it',
      writesToo: true,
      steps: [
        step(
          'open-keys',
          'Open the API keys',
          'Log in to Wix and open [manage.wix.com/account/api-keys](https://manage.wix.com/account/api-keys) ([[Account Settings → API Keys]]). Do you only see other settings? Then you are not the owner or a co-owner of the account.',
        ),
        step(
          'permissions',
          'Create a key',
          lines(
            'Press **Generate API Key** (in some accounts **Create API Key**) and name it “{app}”.',
            'Under the permissions, choose these groups, or **All site permissions**:\n\n{permissions}\n\nFor orders, Wix’s own texts name two groups: choose both. One permission, to list the sites of the account, is always on.\n\nUnder the sites, choose **selected sites** and the one with the shop.',
          ),
        ),
        step(
          'copy-key',
          'Copy the key',
          'Press **Generate Key**, then **Send Code**, enter the six-digit code that Wix sends by e-mail, and press **Verify & Generate Key**. The key is shown only **once**: press **Copy Token & Close**, and keep it. Wix also calls it the **token**.\n\nIf you ever press **Rotate**, there is a new token and the old one stops working.',
        ),
        step('account-id', 'Copy the Account ID', 'The page **API Keys** also shows your **Account ID**. Copy it.'),
        step(
          'site-id',
          'Find the Site URL and the Site ID',
          'Open the dashboard of the site from [manage.wix.com](https://manage.wix.com) and look at the browser’s address bar: `https://manage.wix.com/dashboard/…`. The **Site ID** follows `/dashboard/`. You can also paste the whole address (the **Admin URL**) into the field Site ID.\n\nThe **Site URL** is the address that your visitors see.',
        ),
      ],
      fields: values,
      before: {
        sites: query(
          '/site-list/v2/sites/query',
          { query: { filter: { namespace: { $in: ['WIX', 'HEADLESS'] } }, cursorPaging: { limit: 100 } } },
          {
            auth: { headers: { Authorization: '{apiKey}', 'wix-account-id': '{accountId}' } },
            onlyIf: ({ accountId }) => accountId !== '',
            proves: hasSites,
            take: { sitesOfAccount: { maybe: idsOfAllSites } },
          },
        ),
      },
    },
  ],
  toolsAlsoWant: { addLater: true },
  afterwards: [
    sourced(
      'Delete the key under [[Account Settings → API Keys]]. Its token stops working with it.',
      'https://support.wix.com/en/article/managing-your-wix-api-keys',
    ),
  ],

  api: {
    name: 'REST API',
    hosts: ['www.wixapis.com'],
    base: 'https://www.wixapis.com',
    auth: { headers: { Authorization: '{apiKey}', 'wix-site-id': '{siteId}' } },
    limits: 'Wix allows about 200 requests a minute. This check uses fewer than ten.',
  },
  authenticate: get('/stores/v3/provision/version', { proves: 'catalogVersion', take: { catalog: catalogOf } }),
  entities: {
    products,
    categories,
    customers: reads(get('/contacts/v4/contacts?paging.limit=1'), {
      called: 'Contacts',
      permission: 'Contacts',
      list: 'contacts',
      title: personal('info.name.first'),
      titled: 'First name',
      show: { 'Last name': personal('info.name.last'), 'E-mail': personal('primaryInfo.email') },
      total: 'pagingMetadata.total',
    }),
    orders: reads(query('/ecom/v1/orders/search', { search: { cursorPaging: { limit: 1 } } }), {
      // Wix's own texts disagree which of the two opens them.
      permission: ['Wix Stores', 'Wix eCommerce'],
      list: 'orders',
      title: 'number',
      show: { Status: 'status', Payment: 'paymentStatus', Total: money('priceSummary.total.amount') },
    }),
    pages: notOffered('The pages of a Wix site are not tested here: they are no part of the shop’s data.'),
    blogs: reads(get('/blog/v3/posts?paging.limit=1'), {
      permission: 'Blog',
      list: 'posts',
      title: 'title',
      total: 'metaData.total',
    }),
  },

  // Wix uses 401 and 403 for wrong keys, missing permissions and unknown sites; only the other answers tell them apart.
  answers: [
    when({ text: /MISSING_METASITE_ID|metasite not found/i }, 'store-not-found', {
      says: 'Wix knows no site with this Site ID. Copy it again from the address of the site’s dashboard.',
      field: 'siteId',
    }),
    when({ text: /CATALOG_V3_SITE_PROVISIONING/ }, 'store-unavailable', {
      says: 'Wix is still setting up the catalogue of this site, so {entity} cannot be read yet. Check again later.',
    }),
    when({ text: /PREMIUM_ONLY/ }, 'plan-required', {
      says: 'Wix hands out {entity} only with a Premium plan. Upgrade the site, then check again.',
    }),
    when({ on: 'products', text: /STORES_NOT_INSTALLED/ }, 'store-not-found', {
      says: 'The key works, but Wix Stores is not installed on this site. Install it, or enter the Site ID of the site that has the shop.',
    }),
    when({ on: ['authenticate', 'products'], text: /REQUIRED_APP_NOT_INSTALLED/ }, 'store-not-found', {
      says: 'Wix Stores is not installed on this site. Install it, or enter the Site ID of the site that has the shop.',
      field: 'siteId',
    }),
    when({ on: 'categories', text: /STORES_NOT_INSTALLED|REQUIRED_APP_NOT_INSTALLED/ }, 'skipped', { says: noShop }),
    // Every kind of data belongs to an app of Wix; a shop may do without some.
    when({ on: 'entities', text: /REQUIRED_APP_NOT_INSTALLED/ }, 'skipped', {
      says: 'This site has no {entity}: the app of Wix that keeps them is not installed on it.',
    }),

    when({ on: 'sites', status: 401 }, 'credentials-rejected', { field: 'apiKey' }),
    when({ on: 'sites', status: [400, 403, 404] }, 'credentials-rejected', {
      says: lines(
        'Wix does not show this key the sites of the account. Usually the Account ID is mistyped, or that of another account:',
        'copy it again from the page API Keys, or leave it empty.',
      ),
      field: 'accountId',
    }),
    when({ on: 'sites', test: isClosed }, 'store-unavailable', {
      says: 'This site is in the trash of the Wix account, or Wix has blocked it. Restore it, or ask Wix’s support; then check again.',
      field: 'siteId',
    }),

    when({ on: 'authenticate', status: [401, 403, 404], others: 'some-ok' }, 'ok'),
    when({ on: 'entities', status: 404, others: 'some-ok' }, 'platform-error'),
    when({ on: 'entities', status: [401, 403], others: 'some-ok' }, 'permission-missing', {
      says: lines(
        'The key works, but Wix refuses {entity}. Usually the permission “{permission}” is missing: edit the key on the page API Keys and add it, or All site permissions.',
        'If the site is very new, try again in a few minutes.',
      ),
      step: 'permissions',
    }),
    when({ on: 'authenticate', status: [401, 403, 404], html: false, test: isNotOfAccount }, 'store-not-found', {
      says: lines(
        'The key works, but its account has no site with this Site ID. Copy the Site ID again from the address of the dashboard;',
        'a site that somebody else shared with you does not work.',
      ),
      field: 'siteId',
    }),
    when({ on: 'authenticate', status: 404 }, 'store-not-found', {
      says: lines(
        'Wix finds no site with this Site ID. Usually it is mistyped: copy it again from the address of the site’s dashboard.',
        'If the site is very new, try again in a few minutes.',
      ),
      field: 'siteId',
    }),
    when({ on: 'authenticate', status: 401, html: false, test: hasNoAccount }, 'credentials-rejected', { field: 'apiKey' }),
    when({ on: 'authenticate', status: [401, 403] }, 'permission-missing', {
      says: lines(
        'Wix refuses everything of this site to the key. Usually the permissions are missing: edit the key on the page API Keys and add them.',
        'It may also be that the key is limited to other sites, that the Site ID is that of another site,',
        'or that the site belongs to another account than the one that made the key.',
      ),
      step: 'permissions',
    }),
  ],
  advice: [
    advise(
      { test: hasAnotherAddress },
      'The Site ID belongs to a site with another address than the Site URL that you entered. Make sure that it is the right site.',
      { field: 'siteId', step: 'site-id' },
    ),
  ],
});

function hasNoAccount(_: unknown, { accountId }: Record<string, string>): boolean {
  return accountId === '';
}
