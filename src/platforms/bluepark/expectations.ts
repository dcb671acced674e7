import type { Expectation, PlatformExpectations } from '../../../tests/scenarios/expectation.ts';
import { leadsToOtherHost, outagesWhereRecognised } from '../../../tests/scenarios/outages.ts';

/** Whether the shop answers here, the company, and one question for each kind of data. */
const fine: Expectation = { outcome: 'ok', requests: 6 };
/** Asked at both hosts whether the shop is there. */
const moved: Expectation = { outcome: 'ok', requests: 7, advice: [leadsToOtherHost] };
const address = { field: 'storeUrl', step: 'copy-values' };
const rejected: Expectation = {
  outcome: 'credentials-rejected',
  at: 'authenticate',
  field: 'apiKey',
  step: 'enable-access',
  requests: 2,
};
const withoutRight = (at: string, ...also: string[]): Expectation => ({
  outcome: 'permission-missing',
  at,
  also,
  step: 'permissions',
  requests: 6,
});
const elsewhere: Expectation = { outcome: 'not-an-api', at: 'authenticate', ...address, requests: 1 };

export const expectations: PlatformExpectations = {
  notOffered: ['pages', 'blogs'],
  scenarios: {
    ...outagesWhereRecognised(address),
    works: fine,
    // Each empty list is “not found”, so its count is asked too.
    'empty-store': { outcome: 'ok', requests: 10 },
    'trial-shop': fine,
    'shop-address': fine,

    'wrong-key': rejected,
    'wrong-user': rejected,
    'access-off': rejected,
    'access-off-without-words': rejected,
    'access-off-page': { outcome: 'not-an-api', at: 'authenticate', ...address, requests: 2 },

    // The lists prove the user.
    'scope-missing-company': fine,
    'scope-missing-products': withoutRight('products'),
    'scope-missing-orders': withoutRight('orders'),
    'scope-missing-categories': withoutRight('categories'),
    'scope-missing-customers': withoutRight('customers'),
    'scope-missing-all': withoutRight('authenticate', 'products', 'categories', 'customers', 'orders'),
    'customers-unknown': { outcome: 'ok', skipped: ['customers'], requests: 7 },
    'company-unknown': fine,

    'unknown-shop': { outcome: 'store-not-found', at: 'authenticate', ...address, requests: 1 },
    'not-bluepark': elsewhere,
    'other-json': elsewhere,
    // Only when nothing at all is found is the address wrong.
    'nothing-there': { ...elsewhere, requests: 10 },
    'without-www': moved,
    'with-www': moved,
    'redirect-to-shop': elsewhere,

    'rate-limited': { outcome: 'rate-limited', at: 'authenticate', requests: 2 },
    'rate-limited-orders': { outcome: 'rate-limited', at: 'orders', requests: 6 },
    'server-error-orders': { outcome: 'platform-error', at: 'orders', requests: 6 },
  },
};
