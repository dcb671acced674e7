import type { Expectation, PlatformExpectations } from '../../../tests/scenarios/expectation.ts';
import { outagesWhereRecognised } from '../../../tests/scenarios/outages.ts';

/** Whether the store is there, then one list for each kind of data; that of the products is also the proof. */
const fine: Expectation = { outcome: 'ok', requests: 7 };
const address = { field: 'storeUrl', step: 'copy-token' };
/** A wrong token and a missing permission may be the same 401, so every list is asked. */
const refused: Expectation = {
  outcome: 'credentials-rejected',
  at: 'authenticate',
  field: 'accessToken',
  step: 'copy-token',
  requests: 7,
};
const withoutScope = (at: string, ...also: string[]): Expectation => ({
  outcome: 'permission-missing',
  at,
  also,
  step: 'permissions',
  requests: 7,
});
const noApi: Expectation = { outcome: 'not-an-api', at: 'authenticate', ...address, requests: 1 };
const tooMany: Expectation = { outcome: 'rate-limited', at: 'authenticate', requests: 1 };

export const expectations: PlatformExpectations = {
  notOffered: [],
  scenarios: {
    ...outagesWhereRecognised(address),
    works: fine,
    'empty-store': fine,
    'own-domain': fine,

    'wrong-token': refused,
    'token-deleted': refused,
    'token-of-other-store': refused,
    'token-expired': refused,

    'scope-missing-catalog': withoutScope('products', 'categories'),
    'scope-missing-customers': withoutScope('customers'),
    'scope-missing-orders': withoutScope('orders'),
    'scope-missing-orders-401': withoutScope('orders'),
    'scope-missing-content': withoutScope('pages', 'blogs'),
    // It is not asked for.
    'scope-missing-system': fine,
    'scope-missing-all': withoutScope('authenticate'),
    'scope-missing-all-401': refused,

    'unknown-store': { outcome: 'store-not-found', at: 'authenticate', ...address, requests: 1 },
    'not-americommerce': noApi,
    'other-api': noApi,
    'not-found-everywhere': { ...noApi, requests: 2 },
    'without-www': { ...fine, requests: 8, advice: [/^Your shop answers at www\.fake-widgets\.example/] },
    'store-closed': noApi,
    'ip-blocked': noApi,
    'store-in-maintenance': { outcome: 'platform-error', at: 'authenticate', requests: 1 },

    validation: { outcome: 'platform-error', at: 'authenticate', requests: 2 },
    'rate-limited': { ...tooMany, retryAfterS: 10, requests: 2 },
    'rate-limited-date': { ...tooMany, retryAfterS: 86_400, requests: 2 },
    'rate-limited-orders': { outcome: 'rate-limited', at: 'orders', retryAfterS: 10, requests: 7 },
    'steel-plan': { ...fine, skipped: ['blogs'] },
    'server-error-orders': { outcome: 'platform-error', at: 'orders', requests: 7 },
  },
};
