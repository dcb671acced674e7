import {
  address,
  advise,
  anyPublicHost,
  definePlatform,
  get,
  type Mistake,
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
} from '../definition/index.ts';

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

interface ListedSite {
  id?: string;
  viewUrl?: string;
  blocked?: boolean;
  trashedDate?: string | null;
}

const listedSites = (answer: unknown) => (answer as { sites?: ListedSite[] } | undefined)?.sites ?? [];
const listedSite = (answer: unknown, siteId = '') => listedSites(answer).find(({ id }) => id?.toLowerCase() === siteId);

/** The ids of all sites of the account; nothing when there are more than one answer holds. */
const idsOfAllSites = (answer: unknown) =>
  (answer as { metadata?: { hasNext?: boolean } } | undefined)?.metadata?.hasNext === false
    ? listedSites(answer).flatMap(({ id }) => id?.toLowerCase() ?? [])
    : undefined;

const host = (url = '') => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '');

/** A key of several hundred letters is often copied with line breaks in it. */
const joined = Array.from({ length: 12 }, (): [RegExp, string] => [/\s+/, '']);

const key: Mistake = mistake(/^IST\.|^.{100,}$/s, 'This is the API Key. An id has 32 letters and digits and four dashes.', {
  belongsIn: 'apiKey',
});

const oneProduct = { query: { paging: { limit: 1 } } };
const oneByCursor = { query: { cursorPaging: { limit: 1 } } };
/** A site may move to the newer catalogue at any time, and a key may be unable to ask which one it has. */
const productsV1 = query('/stores-reader/v1/products/query', oneProduct);
const productsV3 = query('/stores/v3/products/query', oneByCursor);
const collections = query('/stores-reader/v1/collections/query', oneProduct);
const categories = query('/categories/v1/categories/query', {
  treeReference: { appNamespace: '@wix/stores' },
  ...oneByCursor,
});
const isV1 = { text: /CATALOG_V1_SITE_CALLING_CATALOG_V3_API/ };
const isV3 = { text: /CATALOG_V3_SITE_CALLING_CATALOG_V1_API/ };
const categoriesOrCollections = (answer: unknown) => {
  const { categories, collections } = (answer ?? {}) as { categories?: unknown[]; collections?: unknown[] };
  return categories ?? collections;
};

const readProducts = 'Wix Stores: Read Products';

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
    'The app **Wix Stores** in the site, for products and categories.',
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
          'Log in to Wix and open `https://manage.wix.com/account/api-keys` (**Account Settings → API Keys**). Do you only see other settings? Then you are not the owner or a co-owner of the account.\n\nNo extra app or integration is needed.',
        ),
        step(
          'permissions',
          'Create a key that can read',
          'Press **Generate API Key** and name it “{app}”. Under the permissions, choose those of **Wix Stores**, **Contacts** and **Blog**, or **All site permissions**. Wix words them differently from time to time; what counts is:\n\n{permissions}\n\nOne permission, to list the sites of the account, is always on.',
        ),
        step(
          'choose-sites',
          'Choose the site',
          'The key opens every site of the account. If Wix lets you limit it to some sites, make sure that the shop’s site is among them.',
        ),
        step(
          'copy-key',
          'Copy the key',
          'Press **Generate Key** and enter the six-digit code that Wix sends by e-mail. The key is shown only **once**: press **Copy Token & Close**, and keep it. Wix calls it the **token**, too.\n\nIf you ever press **Rotate**, there is a new token and the old one stops working.',
        ),
        step('account-id', 'Copy the Account ID', 'The **Account ID** stands on the page **API Keys**, too.'),
        step(
          'site-id',
          'Find the Site ID',
          'Open the dashboard of the site and look at the browser’s address bar: `https://manage.wix.com/dashboard/…`. The **Site ID** follows `/dashboard/`. You may also paste the whole address into the field Site ID.',
        ),
      ],
      fields: [
        address('siteUrl', 'Site URL / Connection URL', {
          like: 'https://www.example.com',
          help: 'The address that your visitors see. It only serves to compare.',
          optional: true,
          keep: 'path',
          hosts: [anyPublicHost],
          mistakes: [
            mistake(
              /^(https?:\/\/)?manage\.wix\.com\/dashboard\/[0-9a-f-]{36}/i,
              'This is the address of the dashboard. Enter it under Site ID, which is part of it; here belongs the address that your visitors see.',
              { belongsIn: 'siteId' },
            ),
          ],
          neverHosts: ['editor.wix.com', 'manage.wix.com', 'wix.com', 'www.wix.com', 'www.wixapis.com'],
          neverSays: 'This address belongs to Wix itself. Enter the one that your visitors see, or leave this empty.',
        }),
        secret('apiKey', 'API Key / Token', {
          from: 'copy-key',
          like: 'IST.FAKEFAKEFAKEFAKEFAKEFAKE.FAKEFAKEFAKEFAKEFAKE.FAKEFAKE',
          clean: [[/^(?:Authorization\s*:\s*)?(?:Bearer\s+)?/i, ''], ...joined],
          pattern: /^[A-Za-z0-9._-]{40,4000}$/,
          patternSays: 'An API key is longer than this: several hundred letters, digits and dots. Copy it again.',
          mistakes: [
            mistake(
              guid,
              'This is a Site ID, an Account ID or the id of an app. The API key is much longer and usually starts with IST.',
              { belongsIn: 'siteId' },
            ),
          ],
          notes: [
            {
              match: /^(OAUTH2|OauthNG\.JWS)/i,
              says: 'This looks like the token of an app, which ends after a short time. An API key usually starts with IST.',
            },
            {
              match: /^(?!IST\.)/,
              says: 'API keys usually start with IST. If this one is rejected, copy it again from the page API Keys.',
            },
          ],
          found: [
            /\b(IST\.[A-Za-z0-9._-]{36,})/,
            /\b(?:api[_-]?key|token|authorization)["']?\s*[:=]\s*["']?(?:Bearer\s+)?([A-Za-z0-9._-]{40,})/i,
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
          patternSays:
            'There is no Site ID in this. Open the dashboard of the site and copy the address: the Site ID follows /dashboard/.',
          mistakes: [key],
          found: [
            /manage\.wix\.com\/dashboard\/([0-9a-f-]{36})/i,
            /\b(?:meta)?site[ _-]?id["']?\s*[:=]\s*["']?([0-9a-f-]{36})\b/i,
          ],
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
          mistakes: [key],
          found: [/\baccount[ _-]?id["']?\s*[:=]\s*["']?([0-9a-f-]{36})\b/i],
        }),
      ],
      before: {
        sites: query(
          '/site-list/v2/sites/query',
          { query: { filter: { namespace: { $in: ['WIX', 'HEADLESS'] } }, cursorPaging: { limit: 100 } } },
          {
            auth: { headers: { Authorization: '{apiKey}', 'wix-account-id': '{accountId}' } },
            onlyIf: ({ accountId }) => accountId !== '',
            take: { sitesOfAccount: { maybe: idsOfAllSites } },
          },
        ),
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
  authenticate: get('/stores/v3/provision/version', { take: { catalog: { maybe: 'catalogVersion' } } }),
  entities: {},
});
