import type { Expectation, PlatformExpectations } from '../../../tests/scenarios/expectation.ts';
import { outages } from '../../../tests/scenarios/outages.ts';

/** The list of sites, the version of the catalogue, and five kinds of data. */
const fine: Expectation = { outcome: 'ok', requests: 7 };
/** Without an Account ID the list of sites is not asked for. */
const fineWithoutList: Expectation = { outcome: 'ok', requests: 6 };
const badKey: Expectation = {
  outcome: 'credentials-rejected',
  at: 'authenticate',
  field: 'apiKey',
  step: 'copy-key',
  requests: 1,
};
const withoutPermission = (at: string, ...also: string[]): Expectation => ({
  outcome: 'permission-missing',
  at,
  also,
  step: 'permissions',
  requests: 7,
});
const siteId = { field: 'siteId', step: 'site-id' };
/** Everything is asked, because one good answer would prove the key. */
const noSite = (requests: number): Expectation => ({ outcome: 'store-not-found', at: 'authenticate', ...siteId, requests });
const nothingAllowed: Expectation = { outcome: 'permission-missing', at: 'authenticate', step: 'permissions', requests: 7 };
const closed: Expectation = { outcome: 'store-unavailable', at: 'authenticate', ...siteId, requests: 1 };

export const expectations: PlatformExpectations = {
  notOffered: ['pages'],
  scenarios: {
    ...outages(),
    works: fine,
    'empty-store': fine,
    'empty-store-catalog-v1': fine,
    'catalog-v1': fine,
    // Products and categories are asked of the other catalogue.
    'catalog-moved': { ...fine, requests: 9 },
    'without-account-id': fineWithoutList,
    'many-sites': fine,
    'other-site-url': { ...fine, advice: [/another address/] },

    'wrong-key': badKey,
    'rotated-key': badKey,
    'refused-without-words': badKey,
    'rotated-key-without-account-id': { ...badKey, requests: 6 },
    'wrong-account-id': { ...badKey, field: 'accountId', step: 'account-id' },

    'site-of-another-account': noSite(7),
    'unknown-site': noSite(6),
    'unknown-site-in-words': noSite(1),
    'no-site-id': noSite(2),
    // Without a whole list of sites, nobody can tell a wrong site from a missing permission.
    'site-of-another-account-without-account-id': { ...nothingAllowed, requests: 6 },
    'site-not-on-first-page': nothingAllowed,
    'site-in-trash': closed,
    'site-blocked': closed,

    // The data proves the key, whichever catalogue the site has.
    'scope-missing-version': fine,
    'scope-missing-version-catalog-v1': { ...fine, requests: 9 },
    'scope-missing-stores': withoutPermission('products', 'categories', 'orders'),
    'scope-missing-products': withoutPermission('products'),
    'scope-missing-products-named': withoutPermission('products'),
    'scope-missing-categories': withoutPermission('categories'),
    'scope-missing-orders': withoutPermission('orders'),
    'scope-missing-orders-401': withoutPermission('orders'),
    'scope-missing-customers': withoutPermission('customers'),
    'scope-missing-blogs': withoutPermission('blogs'),
    'no-permissions': nothingAllowed,
    // The list of sites has proved the key.
    'no-permissions-401': nothingAllowed,

    'no-shop': { outcome: 'store-not-found', at: 'products', skipped: ['categories'], requests: 5 },
    'catalog-being-set-up': { outcome: 'store-unavailable', at: 'products', also: ['categories'], requests: 7 },
    'premium-only': { outcome: 'plan-required', at: 'orders', requests: 7 },
    'blocked-by-edge': { outcome: 'not-an-api', at: 'authenticate', requests: 1 },
    'rate-limited': { outcome: 'rate-limited', at: 'authenticate', requests: 1 },
    'rate-limited-orders': { outcome: 'rate-limited', at: 'orders', requests: 7 },
  },
};
