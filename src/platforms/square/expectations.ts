import type { Expectation, PlatformExpectations } from '../../../tests/scenarios/expectation.ts';
import { outages } from '../../../tests/scenarios/outages.ts';

/** The question about the token, three lists, and for orders the business, its locations and the search. */
const fine: Expectation = { outcome: 'ok', requests: 7 };
const copy = ['copy-key', 'copy-production-token'];
const makeNew = ['open-link', 'copy-production-token'];
const allow = ['allow', 'copy-production-token'];

/** Square and its test environment are each asked about the token, and then why it is refused. */
const refused: Expectation = {
  outcome: 'credentials-rejected',
  at: 'authenticate',
  field: 'apiKey',
  step: copy,
  requests: 4,
};
const withoutScope = (requests: number, at: string, ...also: string[]): Expectation => ({
  outcome: 'permission-missing',
  at,
  also,
  step: allow,
  requests,
});

export const expectations: PlatformExpectations = {
  notOffered: ['pages', 'blogs'],
  scenarios: {
    ...outages(),
    'page-401': { ...outages()['page-401'], requests: 2 },
    works: fine,
    'empty-store': fine,
    'many-locations': fine,
    'ends-soon': { ...fine, advice: [/within a week/] },
    'may-write': { ...fine, advice: [/also change/] },
    'limited-account': { ...fine, advice: [/limited this account/] },

    'wrong-token': refused,
    'cut-token': { ...refused, advice: [/shorter than usual/] },
    'sandbox-token': { ...refused, requests: 3 },
    'expired-token': { ...refused, outcome: 'credentials-expired', step: makeNew },
    'revoked-token': { ...refused, step: makeNew },
    'client-disabled': refused,
    'application-disabled': { ...refused, requests: 1 },
    'token-of-v1': { ...refused, step: makeNew },
    forbidden: withoutScope(1, 'authenticate'),

    // Without the locations, orders cannot be searched.
    'scope-missing-merchant': withoutScope(5, 'orders'),
    'scope-missing-products': withoutScope(7, 'products', 'categories'),
    'scope-missing-customers': withoutScope(7, 'customers'),
    'scope-missing-orders': withoutScope(7, 'orders'),
    'scope-missing-all': withoutScope(5, 'products', 'categories', 'customers', 'orders'),
    'customers-forbidden': withoutScope(7, 'customers'),
    'subscription-missing': { outcome: 'plan-required', at: 'customers', requests: 7 },

    'location-mismatch': { outcome: 'platform-error', at: 'orders', requests: 7 },
    'version-refused': { outcome: 'platform-error', at: 'authenticate', requests: 1 },
    'rate-limited': { outcome: 'rate-limited', at: 'authenticate', requests: 1 },
    'rate-limited-orders': { outcome: 'rate-limited', at: 'orders', retryAfterS: 12, requests: 7 },
    'server-error-json': { outcome: 'platform-error', at: 'authenticate', requests: 1 },
  },
};
