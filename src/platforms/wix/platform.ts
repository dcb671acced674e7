import {
  address,
  advise,
  anyPublicHost,
  definePlatform,
  get,
  hostOf,
  mistake,
  money,
  notOffered,
  personal,
  query,
  reads,
  secret,
  step,
  text,
  varies,
  when,
} from '../../definition/index.ts';

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const everySite = { query: { filter: { namespace: { $in: ['WIX', 'HEADLESS'] } }, cursorPaging: { limit: 100 } } };

/** The sites of the account, or as many of them as one answer holds. */
interface SiteList {
  sites: { id: string; viewUrl?: string; blocked?: boolean; trashedDate?: string | null }[];
  metadata: { hasNext: boolean };
}

const listedSite = (answer: unknown, siteId?: string) => (answer as SiteList).sites.find(({ id }) => id === siteId);

const idsOfAllSites = (answer: unknown) => {
  const { sites, metadata } = answer as SiteList;
  return metadata.hasNext === false ? sites.map(({ id }) => id) : undefined;
};

const isClosed = (site: ReturnType<typeof listedSite>) => Boolean(site?.trashedDate || site?.blocked);

const isNotOfAccount = (_: unknown, { sitesOfAccount, siteId = '' }: Record<string, string>) =>
  sitesOfAccount !== undefined && !sitesOfAccount.includes(siteId);

const host = (address: unknown) => hostOf(address).replace(/^www\./, '');

/** A key of several hundred letters is often copied with line breaks in it. */
const isTheKey = mistake(/^IST\.|^[\w.-]{100,}$/, 'This is the API Key. An id is much shorter.', { belongsIn: 'apiKey' });

const oneByOffset = { query: { paging: { limit: 1 } } };
const oneByCursor = { query: { cursorPaging: { limit: 1 } } };
const productsV1 = query('/stores-reader/v1/products/query', oneByOffset);
const productsV3 = query('/stores/v3/products/query', oneByCursor);
const categoriesV1 = query('/stores-reader/v1/collections/query', oneByOffset);
const shopTree = { treeReference: { appNamespace: '@wix/stores' } };
const categoriesV3 = query('/categories/v1/categories/query', { ...shopTree, ...oneByCursor });

/** Asks the other catalogue when the first is not the one that the site has. */
const either = (first: ReturnType<typeof query>, ask: ReturnType<typeof query>) => ({
  ...first,
  otherwise: { when: { text: /CATALOG_V\d_SITE_CALLING_CATALOG_V\d_API/ }, ask },
});

/** Whichever of the two catalogues answered. */
const categoriesOf = (answer: unknown) => {
  const { categories, collections } = answer as Record<string, unknown[] | undefined>;
  return categories ?? collections;
};

const product = { permission: 'Read Products', list: 'products', title: 'name' };
const category = { list: categoriesOf, title: 'name' };
const noSuchSite = {
  says: 'Wix knows no site with this Site ID. Copy it again from the address of the site’s dashboard. If the site is very new, try again in a few minutes.',
  field: 'siteId',
};
const noShop = 'Wix Stores is not installed on this site.';

/** A site has one of the two catalogues, or none. */
const ofTheCatalog = (ways: Parameters<typeof varies>[1]) => varies('catalog', ways, noShop);

export const wix = definePlatform({
  id: 'wix',
  name: 'Wix',
  alsoCalled: ['Wix.com', 'Wix Stores', 'Wix eCommerce', 'Wix Studio'],
  summary: 'Create an API key in your Wix account, find the Site ID, and test both on this page.',
  reviewed: '2026-11-22',
  sources: [
    'https://dev.wix.com/docs/api-reference/articles/authentication/api-keys/about-api-keys',
    'https://dev.wix.com/docs/go-headless/authentication/admin/generate-an-api-key',
    'https://support.wix.com/en/article/managing-your-wix-api-keys',
    'https://dev.wix.com/docs/api-reference/business-solutions/stores/catalog-versioning/introduction',
    'https://dev.wix.com/docs/rest/articles/get-started/rate-limits',
    'https://github.com/wix/skills/pull/1119',
    'https://github.com/wix/wix-mcp/pull/9',
  ],
  needs: [
    'The login of the Wix account’s **owner** or **co-owner**. Nobody else can create API keys.',
    'A site that belongs to **this** account. A site that somebody else shared with you does not work.',
    'The **Wix Stores** app on the site, for products and categories.',
    'Access to the e-mail address of the account: Wix sends a code there.',
  ],

  methods: [
    {
      id: 'api-key',
      title: 'API key',
      steps: [
        step(
          'open-keys',
          'Open the API keys',
          'Log in to Wix and open `https://manage.wix.com/account/api-keys` (**Account Settings → API Keys**). Do you only see other settings? Then you are not the owner or a co-owner of the account.\n\nA key is enough: there is no extra app or integration to add.',
        ),
        step(
          'permissions',
          'Create a key that can read',
          'Press **Generate API Key** and name it “{app}”. Under the permissions, choose those of **Wix Stores**, **Contacts** and **Blog**, or **All site permissions**. Wix words them differently from time to time; what counts is:\n\n{permissions}\n\nOne permission, to list the sites of the account, is always on. If Wix lets you limit the key to some sites, choose the one with the shop.',
        ),
        step(
          'copy-key',
          'Copy the key',
          'Press **Generate Key** and enter the six-digit code that Wix sends by e-mail. The key is shown only **once**: press **Copy Token & Close**, and keep it. Wix also calls it the **token**.\n\nIf you ever press **Rotate**, there is a new token and the old one stops working.',
        ),
        step('account-id', 'Copy the Account ID', 'The page **API Keys** also shows your **Account ID**. Copy it.'),
        step(
          'site-id',
          'Find the Site URL and the Site ID',
          'Open the dashboard of the site and look at the browser’s address bar: `https://manage.wix.com/dashboard/…`. The **Site ID** follows `/dashboard/`. You can also paste the whole address (the **Admin URL**) into the field Site ID.\n\nThe **Site URL** is the address that your visitors see.',
        ),
      ],
      fields: [
        address('siteUrl', 'Site URL / Connection URL', {
          from: 'site-id',
          like: 'https://www.example.com',
          help: 'The address that your visitors see. It only serves to compare.',
          optional: true,
          keep: 'path',
          hosts: [anyPublicHost],
          mistakes: [mistake(/\bmanage\.wix\.com\/dashboard\//i, 'This is the address of the dashboard. Enter it as Site ID.')],
          neverHosts: ['editor.wix.com', 'manage.wix.com', 'wix.com', 'www.wix.com', 'www.wixapis.com'],
          neverSays: 'This address belongs to Wix itself. Enter the one that your visitors see, or leave this empty.',
        }),
        secret('apiKey', 'API Key / Token', {
          from: 'copy-key',
          like: 'IST.FAKEFAKEFAKEFAKEFAKEFAKE.FAKEFAKEFAKEFAKEFAKE.FAKEFAKE',
          clean: [
            [/^(?:(?:[\w ]*(?:key|token)|Authorization)\s*[:=]\s*)?(?:Bearer\s+)?/i, ''],
            [/\s+/g, ''],
          ],
          pattern: /^[A-Za-z0-9._-]{40,4000}$/,
          patternSays: 'An API key is longer than this: several hundred letters, digits and dots. Copy it again.',
          mistakes: [
            mistake(guid, 'This is a Site ID, an Account ID or the id of an app. A key is longer.', { belongsIn: 'siteId' }),
          ],
          notes: [
            { match: /^(OAUTH2|OauthNG\.JWS)/i, says: 'This looks like the token of an app. API keys usually start with IST.' },
            { match: /^(?!IST\.)/, says: 'API keys usually start with IST. If this one is rejected, copy it again.' },
          ],
          found: [
            // Not the first line of a key that is broken into several.
            /\b(IST\.[\w.-]{36,})(?![\w.-]|\s*\n\s*[\w.-]+\s*(?:\n|$))/,
            /(?:api[ _-]?key|token|authorization)["']?\s*[:=]\s*["']?(?:Bearer\s+)?([A-Za-z0-9._-]{40,})/i,
          ],
        }),
        text('siteId', 'Site ID', {
          from: 'site-id',
          like: '00000000-0000-4000-8000-000000000001',
          help: 'The id itself, or the address of the site’s dashboard.',
          added: true,
          lowerCase: true,
          clean: [[/^.*\/dashboard\/([0-9a-f-]{36})(?![0-9a-f-]).*$/i, '$1']],
          pattern: guid,
          patternSays: 'There is no Site ID in this. Copy the address of the site’s dashboard: the id follows /dashboard/.',
          mistakes: [isTheKey],
          found: [/manage\.wix\.com\/dashboard\/([0-9a-f-]{36})/i, /(?:meta)?site[ _-]?id["']?\s*[:=]\s*["']?([0-9a-f-]{36})\b/i],
        }),
        text('accountId', 'Account ID', {
          from: 'account-id',
          like: '00000000-0000-4000-8000-000000000002',
          help: 'With it, the check can tell a wrong Site ID from a missing permission.',
          optional: true,
          added: true,
          lowerCase: true,
          pattern: guid,
          patternSays: 'An Account ID has 32 letters and digits and four dashes. Copy it from the page API Keys.',
          mistakes: [isTheKey],
          found: [/account[ _-]?id["']?\s*[:=]\s*["']?([0-9a-f-]{36})\b/i],
        }),
      ],
      before: {
        sites: query('/site-list/v2/sites/query', everySite, {
          auth: { headers: { Authorization: '{apiKey}', 'wix-account-id': '{accountId}' } },
          onlyIf: ({ accountId }) => accountId !== '',
          take: { sitesOfAccount: { maybe: idsOfAllSites } },
        }),
      },
    },
  ],
  afterwards: ['Delete the key on the page **API Keys** of your account. Its token stops working with it.'],

  api: {
    name: 'REST API',
    hosts: ['www.wixapis.com'],
    base: 'https://www.wixapis.com',
    auth: { headers: { Authorization: '{apiKey}', 'wix-site-id': '{siteId}' } },
    limits: 'Wix allows about 200 requests a minute. This check uses fewer than ten.',
  },
  // A key that may not see which catalogue the site has: the newer one is asked first.
  authenticate: get('/stores/v3/provision/version', {
    take: { catalog: (answer) => (answer as { catalogVersion?: string } | undefined)?.catalogVersion ?? 'V3_CATALOG' },
  }),
  entities: {
    products: ofTheCatalog({
      V3_CATALOG: reads(either(productsV3, productsV1), {
        ...product,
        show: { Price: money('actualPriceRange.minValue.amount') },
      }),
      V1_CATALOG: reads(either(productsV1, productsV3), {
        ...product,
        show: { SKU: 'sku', Price: money('priceData.price', { currency: 'priceData.currency' }) },
        total: 'totalResults',
      }),
      // The same answer again, where it counts.
      STORES_NOT_INSTALLED: reads(get('/stores/v3/provision/version'), product),
    }),
    categories: ofTheCatalog({
      V3_CATALOG: reads(either(categoriesV3, categoriesV1), { ...category, permission: 'Read Categories' }),
      V1_CATALOG: reads(either(categoriesV1, categoriesV3), { ...category, permission: 'Read Products', total: 'totalResults' }),
    }),
    customers: reads(get('/contacts/v4/contacts?paging.limit=1'), {
      called: 'Contacts',
      permission: 'Read Contacts',
      list: 'contacts',
      title: personal('info.name.first'),
      show: { 'Last name': personal('info.name.last'), 'E-mail': personal('primaryInfo.email') },
      total: 'pagingMetadata.total',
    }),
    orders: reads(query('/ecom/v1/orders/search', { search: { cursorPaging: { limit: 1 } } }), {
      permission: 'Read Orders',
      list: 'orders',
      title: 'number',
      show: { Status: 'status', Payment: 'paymentStatus', Total: money('priceSummary.total.amount') },
    }),
    pages: notOffered('The pages of a Wix site are not tested here: they are no part of the shop’s data.'),
    blogs: reads(get('/blog/v3/posts?paging.limit=1'), {
      permission: 'Read Blog',
      list: 'posts',
      title: 'title',
      total: 'metaData.total',
    }),
  },

  // Wix uses 401 and 403 for wrong keys, missing permissions and unknown sites; only the other answers tell them apart.
  answers: [
    when({ status: [400, 401, 403, 404], html: true }, 'not-an-api'),
    when({ text: /MISSING_METASITE_ID|metasite not found/i }, 'store-not-found', noSuchSite),
    when({ text: /CATALOG_V3_SITE_PROVISIONING/ }, 'store-unavailable', {
      says: 'Wix is still setting up the catalogue of this site, so {entity} cannot be read yet. Check again later.',
    }),
    when({ text: /PREMIUM_ONLY/ }, 'plan-required', {
      says: 'Wix hands out {entity} only with a Premium plan. Upgrade the site, then check again.',
    }),
    when({ on: 'products', text: /STORES_NOT_INSTALLED/ }, 'store-not-found', {
      says: 'The key works, but Wix Stores is not installed on this site. Install it, or enter the Site ID of the site that has the shop.',
    }),
    when({ on: 'categories', text: /STORES_NOT_INSTALLED/ }, 'skipped', { says: noShop }),

    when({ on: 'sites', status: 401 }, 'credentials-rejected', { field: 'apiKey' }),
    when({ on: 'sites', status: [400, 403, 404] }, 'credentials-rejected', {
      says: 'Wix does not show this key the sites of the account. Copy the Account ID again from the page API Keys, or leave it empty.',
      field: 'accountId',
    }),
    when({ on: 'sites', test: ({ json }, { siteId }) => isClosed(listedSite(json, siteId)) }, 'store-unavailable', {
      says: 'This site is in the trash of the Wix account, or Wix has blocked it. Restore it, or ask Wix’s support; then check again.',
      field: 'siteId',
    }),

    when({ on: 'authenticate', status: [401, 403, 404], others: 'some-ok' }, 'ok'),
    when({ on: 'entities', status: 404, others: 'some-ok' }, 'platform-error'),
    when({ on: 'entities', status: [401, 403], others: 'some-ok' }, 'permission-missing', {
      says: 'The key works, but it may not read {entity}. Add the permission “{permission}”, or All site permissions. If the site is very new, try again in a few minutes.',
      step: 'permissions',
    }),
    when({ on: 'authenticate', status: [401, 403, 404], test: isNotOfAccount }, 'store-not-found', {
      says: 'The key works, but its account has no site with this Site ID. Copy the Site ID again from the address of the dashboard; a site that somebody else shared with you does not work.',
      field: 'siteId',
    }),
    when({ on: 'authenticate', status: 404 }, 'store-not-found', noSuchSite),
    when({ on: 'authenticate', status: 401, test: (_, { accountId }) => accountId === '' }, 'credentials-rejected', {
      field: 'apiKey',
    }),
    when({ on: 'authenticate', status: [401, 403] }, 'permission-missing', {
      says: 'Wix knows the key, but refuses everything of this site. Add the permissions; check that the key is not limited to other sites, that the Site ID is right, and that the site belongs to the account that made the key.',
      step: 'permissions',
    }),
  ],
  advice: [
    advise(
      {
        test: ({ values: { siteUrl, siteId }, answers }) => {
          const actual = host(listedSite(answers.sites, siteId)?.viewUrl);
          return Boolean(siteUrl) && actual !== '' && actual !== host(siteUrl);
        },
      },
      'The Site ID belongs to a site with another address than the Site URL that you entered. Make sure that it is the right site.',
      { field: 'siteId', step: 'site-id' },
    ),
  ],
});
