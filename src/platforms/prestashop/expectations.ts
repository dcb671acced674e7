import type { Expectation, PlatformExpectations } from '../../../tests/scenarios/expectation.ts';
import { outagesOfOwnServer } from '../../../tests/scenarios/outages.ts';

/** Whether it is PrestaShop, the proof, and five lists; in the Admin API, two lists with a token for each. */
const asked = { requests: { webservice: 7, 'admin-api': 6 } };
const fine: Expectation = { outcome: 'ok', ...asked };

const address = { field: 'storeUrl', step: ['open-webservice', 'open-admin-api'] };
const atDoor = { at: 'authenticate', requests: 1 };
const notTheShop: Expectation = { outcome: 'not-an-api', ...atDoor, ...address };
/** Asked at both addresses of the webservice. */
const notFound: Expectation = { ...notTheShop, requests: 2 };

const key = { field: 'webserviceKey', step: 'create-key' };
const atProof = { at: 'authenticate', requests: 2 };
const wrongKey: Expectation = { outcome: 'credentials-rejected', ...atProof, ...key };
const wrongClient: Expectation = { outcome: 'credentials-rejected', ...atProof, field: 'clientSecret', step: 'copy-secret' };

const withoutRight = (at: string, ...also: string[]): Expectation => ({
  outcome: 'permission-missing',
  at,
  also,
  step: ['permissions', 'scopes'],
  ...asked,
});
/** In the Admin API, no token comes for it, and the list is not asked. */
const withoutScope = (expectation: Expectation, requests: number): Expectation => ({
  ...expectation,
  requests: { webservice: 7, 'admin-api': requests },
});

export const expectations: PlatformExpectations = {
  notOffered: { webservice: ['blogs'], 'admin-api': ['customers', 'orders', 'pages', 'blogs'] },
  scenarios: {
    ...outagesOfOwnServer(address, 2),
    works: fine,
    'empty-store': fine,
    'in-folder': fine,
    'folder-missing': notFound,
    // Asked at both addresses in the folder, then without it.
    'page-address': { outcome: 'ok', requests: { webservice: 9, 'admin-api': 8 }, advice: [/is a page of it, and no folder/] },
    'back-office-address': fine,
    'without-www': {
      outcome: 'ok',
      requests: { webservice: 8, 'admin-api': 7 },
      advice: [/^Your shop answers at www\.fake-shop\.example/],
    },
    'other-name': notFound,
    'former-domain': notFound,
    'no-rewriting': { outcome: 'ok', requests: { webservice: 8, 'admin-api': 7 } },
    'several-languages': fine,
    'key-in-small-letters': fine,
    // Products and orders are asked a second time, without columns.
    'older-version-column': { outcome: 'ok', requests: 9 },
    'notice-before-json': fine,
    'key-may-change': { ...fine, advice: [/may also change data/] },

    'webservice-off': { outcome: 'not-an-api', ...atProof, step: 'switch-on' },
    'header-cut-off': { outcome: 'ok', requests: 8, advice: [/cuts off the header .* stands in the log/] },
    'key-never-arrives': {
      outcome: 'not-an-api',
      at: 'authenticate',
      step: 'switch-on',
      requests: 3,
      advice: [/stands in the log/],
    },
    'wrong-key': wrongKey,
    'key-switched-off': wrongKey,
    'key-does-not-exist': wrongKey,
    'key-format': { outcome: 'invalid-value', ...atProof, ...key },
    'key-without-permissions': { outcome: 'permission-missing', ...atProof, step: 'permissions' },
    'key-of-another-shop': { outcome: 'permission-missing', ...atProof, step: 'shops' },
    'wrong-client-secret': wrongClient,
    'client-switched-off': wrongClient,

    'scope-missing-products': withoutScope(withoutRight('products'), 5),
    'scope-missing-categories': withoutScope(withoutRight('categories'), 5),
    'scope-missing-customers': withoutRight('customers'),
    'scope-missing-orders': withoutRight('orders'),
    'scope-missing-pages': withoutRight('pages'),
    'scope-missing-all': withoutRight('products', 'categories', 'customers', 'orders', 'pages'),
    'no-scopes': withoutScope(withoutRight('products', 'categories'), 4),
    'ticked-but-not-view': { ...withoutRight('products'), advice: [/may also change data/] },
    'token-without-scope': withoutRight('products', 'categories'),

    'older-version-pages': { ...fine, skipped: ['pages'] },
    'older-admin-api-categories': { outcome: 'ok', skipped: ['categories'], requests: 5 },
    'admin-api-off': { outcome: 'not-an-api', ...atProof, step: 'open-admin-api' },
    'php-error-products': { outcome: 'platform-error', at: 'products', ...asked },
    'server-error-products': { outcome: 'platform-error', at: 'products', ...asked },
    'password-in-front': notTheShop,
    'other-website': notFound,
    'rate-limited': { outcome: 'rate-limited', ...atDoor, retryAfterS: 30 },
  },
};
