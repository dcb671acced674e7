import type { Expectation, PlatformExpectations } from '../../../tests/scenarios/expectation.ts';
import { outages } from '../../../tests/scenarios/outages.ts';

const allButProducts = ['categories', 'customers', 'orders', 'pages', 'blogs'];

const apiPath = { field: 'apiPath', step: 'copy-path' };

/** One for the proof, one for each kind of data, and the counts of orders and blog posts. */
const fine: Expectation = { outcome: 'ok', requests: 9 };
const badToken: Expectation = {
  outcome: 'credentials-rejected',
  at: 'authenticate',
  field: 'accessToken',
  step: 'save-token',
  requests: 1,
};
/** Nothing is counted where nothing may be read. */
const withoutScope = (requests: number, at: string, ...also: string[]): Expectation => ({
  outcome: 'permission-missing',
  at,
  also,
  step: 'scopes',
  requests,
});
/** A wrong store code and an account without scopes are answered alike. */
const refused: Expectation = { outcome: 'permission-missing', at: 'authenticate', step: 'copy-path', requests: 1 };
const closed: Expectation = { outcome: 'store-unavailable', at: 'authenticate', requests: 1 };
const tooMany: Expectation = { outcome: 'rate-limited', at: 'authenticate', requests: 1 };
const ourFault: Expectation = { outcome: 'platform-error', at: 'authenticate', requests: 1 };

export const expectations: PlatformExpectations = {
  notOffered: [],
  scenarios: {
    ...outages(),
    works: fine,
    'empty-store': fine,
    'storefront-closed': fine,
    'customers-without-total': fine,

    'wrong-token': badToken,
    'token-deleted': badToken,
    'client-id-as-token': { outcome: 'invalid-value', at: 'values', field: 'clientId', step: 'save-token', requests: 0 },
    'legacy-account': { ...badToken, step: 'create-account' },
    'token-of-another-store': badToken,

    'scope-missing-products': withoutScope(9, 'products', 'categories'),
    'scope-missing-customers': withoutScope(9, 'customers'),
    'scope-missing-orders': withoutScope(8, 'orders'),
    'scope-missing-pages': withoutScope(8, 'pages', 'blogs'),
    // The store's settings are not asked for.
    'scope-missing-information': fine,
    'no-scopes': withoutScope(7, 'products', ...allButProducts),
    'everything-refused': refused,
    // The status alone counts, and it is that of a missing scope.
    'platform-limit': withoutScope(7, 'products', ...allButProducts),
    'plan-limit': { outcome: 'plan-required', at: 'products', also: allButProducts, requests: 7 },

    'unknown-store': { outcome: 'store-not-found', at: 'authenticate', ...apiPath, requests: 1 },
    'unknown-store-refused': refused,
    'store-suspended': closed,
    locked: closed,
    'service-unavailable': closed,

    'rate-limited': { ...tooMany, retryAfterS: 15 },
    'rate-limited-older-header': { ...tooMany, retryAfterS: 15 },
    'under-load': tooMany,

    'accept-refused': ourFault,
    'parameter-refused': { outcome: 'platform-error', at: 'products', requests: 9 },
    'orders-moved': { outcome: 'platform-error', at: 'orders', requests: 8 },
    'server-error-page': ourFault,
    'web-page': { outcome: 'not-an-api', at: 'authenticate', ...apiPath, requests: 1 },
    redirect: { outcome: 'not-an-api', at: 'authenticate', ...apiPath, requests: 1 },
  },
};
