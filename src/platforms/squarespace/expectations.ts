import type { Expectation, PlatformExpectations } from '../../../tests/scenarios/expectation.ts';
import { outages } from '../../../tests/scenarios/outages.ts';

/** Said with the first product: nothing else tells one site from another. */
const rightSite = { advice: [/from the right site/] };
/** The website, and four kinds of data. */
const fine: Expectation = { outcome: 'ok', requests: 5, ...rightSite };
/** Profiles are asked for where contacts are refused. */
const profilesToo: Expectation = { ...fine, requests: 6 };
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
  requests: 5,
  ...rightSite,
});
const ourFault: Expectation = { outcome: 'platform-error', at: 'authenticate', requests: 1 };

export const expectations: PlatformExpectations = {
  notOffered: ['pages', 'blogs'],
  scenarios: {
    ...outages(),
    works: fine,
    'empty-store': { ...fine, advice: [] },
    'empty-store-with-null': { ...fine, advice: [] },
    'many-products': fine,
    'contacts-only': fine,
    'profiles-only': profilesToo,
    'profiles-only-403': profilesToo,

    'wrong-key': badKey,
    'deleted-key': badKey,
    'refused-403': badKey,

    'scope-missing-products': { ...withoutPermission('products', 'categories'), advice: [] },
    'scope-missing-orders': withoutPermission('orders'),
    'scope-missing-orders-403': withoutPermission('orders'),
    'scope-missing-customers': { ...withoutPermission('customers'), requests: 6 },
    // Neither is asked for.
    'scope-missing-inventory': fine,
    'scope-missing-transactions': fine,
    'forms-key': { ...withoutPermission('products', 'categories', 'customers', 'orders'), requests: 6, advice: [] },
    'plan-too-small': { outcome: 'plan-required', at: 'orders', requests: 5, ...rightSite },
    'site-expired': { outcome: 'store-unavailable', at: 'authenticate', requests: 1 },

    'bad-request': ourFault,
    'server-error-json': ourFault,
    'address-moved': { outcome: 'platform-error', at: 'orders', requests: 5, ...rightSite },
    'blocked-by-edge': { outcome: 'not-an-api', at: 'authenticate', requests: 1 },
    'rate-limited': { outcome: 'rate-limited', at: 'authenticate', retryAfterS: 60, requests: 1 },
    'rate-limited-orders': { outcome: 'rate-limited', at: 'orders', retryAfterS: 60, requests: 5, ...rightSite },
  },
};
