import type { Expectation, PlatformExpectations } from '../../../tests/scenarios/expectation.ts';
import { outages } from '../../../tests/scenarios/outages.ts';

/** The question about the token, three lists, and for orders the business, its locations and the search. */
const asked = (requests: number, ...advice: RegExp[]) => ({
  requests,
  // A key from a link lives for 30 days at most, the owner’s own token does not end.
  advice: { 'authorization-link': [/API Key ends on/, ...advice], 'own-app': advice },
});
const fine: Expectation = { outcome: 'ok', ...asked(7) };
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
  ...(at === 'authenticate' ? { requests } : asked(requests)),
});

export const expectations: PlatformExpectations = {
  notOffered: ['pages', 'blogs'],
  scenarios: {
    ...outages(),
    'page-401': { ...outages()['page-401'], requests: 2 },
    works: fine,
    'empty-store': fine,
    'many-locations': fine,
    'ends-soon': { outcome: 'ok', requests: 7, advice: [/ends in 48 hours/] },
    'may-write': { outcome: 'ok', ...asked(7, /also change/) },
    'limited-account': { outcome: 'ok', ...asked(7, /limited this account/) },

    'wrong-token': refused,
    'cut-token': { ...refused, advice: [/shorter than usual/] },
    'sandbox-token': { ...refused, requests: 3 },
    'old-sandbox-token': { ...refused, advice: [/token of the Sandbox/] },
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
    'data-forbidden': {
      outcome: 'permission-missing',
      at: 'products',
      also: ['categories', 'customers', 'orders'],
      step: allow,
      requests: 5,
    },
    'customers-forbidden': withoutScope(7, 'customers'),
    'subscription-missing': { outcome: 'plan-required', at: 'customers', ...asked(7) },

    'location-mismatch': { outcome: 'platform-error', at: 'orders', ...asked(7) },
    'version-refused': { outcome: 'platform-error', at: 'authenticate', requests: 1 },
    'rate-limited': { outcome: 'rate-limited', at: 'authenticate', requests: 1 },
    'rate-limited-orders': { outcome: 'rate-limited', at: 'orders', retryAfterS: 12, ...asked(7) },
    'server-error-json': { outcome: 'platform-error', at: 'authenticate', requests: 1 },
  },
};
