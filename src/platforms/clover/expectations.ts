import type { Expectation, PlatformExpectations } from '../../../tests/scenarios/expectation.ts';
import { outages } from '../../../tests/scenarios/outages.ts';

const fine: Expectation = { outcome: 'ok', requests: 5 };
/** Four regions are asked for the merchant before the lists, which may still prove the token. */
const refused: Expectation = { outcome: 'credentials-rejected', at: 'authenticate', step: 'copy-token', requests: 8 };
const withoutPermission = (at: string, ...also: string[]): Expectation => ({
  outcome: 'permission-missing',
  at,
  also,
  step: 'permissions',
  requests: 5,
});
const merchantToo = { requests: 8, advice: [/may not read the business itself/] };
const tooMany: Expectation = { outcome: 'rate-limited', at: 'authenticate', requests: 1 };

export const expectations: PlatformExpectations = {
  notOffered: ['pages', 'blogs'],
  scenarios: {
    ...outages(),
    'page-401': { ...outages()['page-401'], requests: 4 },
    works: fine,
    'empty-store': fine,
    'store-in-europe': { outcome: 'ok', requests: 6 },
    'store-in-latin-america': { outcome: 'ok', requests: 7 },
    'store-in-asia-pacific': { outcome: 'ok', requests: 8 },
    'test-store': { ...fine, advice: [/developer sandbox/] },

    'wrong-token': refused,
    'revoked-token': refused,
    'wrong-merchant-id': refused,
    'other-merchants-token': refused,
    'wrong-region': { ...refused, requests: 5 },
    'test-store-token': refused,
    'ecommerce-key': refused,
    'expired-oauth-token': refused,
    'store-closed': refused,
    'refused-without-words': refused,
    'refused-in-wrapper': refused,
    // Clover answers to a token without any permission as to a wrong one.
    'scope-missing-all': refused,
    'unknown-merchant': { outcome: 'store-not-found', at: 'authenticate', field: 'merchantId', step: 'merchant-id', requests: 1 },

    // The lists prove the token.
    'scope-missing-merchant': { outcome: 'ok', ...merchantToo },
    'scope-missing-inventory': withoutPermission('products', 'categories'),
    'scope-missing-customers': withoutPermission('customers'),
    'scope-missing-orders': withoutPermission('orders'),
    'scope-missing-orders-403': withoutPermission('orders'),
    'scope-missing-merchant-and-orders': { ...withoutPermission('orders'), ...merchantToo },
    'scope-missing-employees': fine,
    'expandable-fields-orders': withoutPermission('orders'),
    'expired-jwt': { ...refused, outcome: 'credentials-expired', field: 'apiToken' },
    'payments-plus': withoutPermission('products', 'orders'),

    'rate-limited': tooMany,
    'rate-limited-app': tooMany,
    'too-many-at-once': { ...tooMany, retryAfterS: 7 },
    'too-many-at-once-app': { ...tooMany, retryAfterS: 7 },
    'rate-limited-orders': { outcome: 'rate-limited', at: 'orders', retryAfterS: 7, requests: 5 },

    'bad-query': { outcome: 'platform-error', at: 'products', also: ['categories', 'customers', 'orders'], requests: 5 },
    'server-error-orders': { outcome: 'platform-error', at: 'orders', requests: 5 },
    'blocked-by-edge': { outcome: 'not-an-api', at: 'authenticate', requests: 1 },
  },
};
