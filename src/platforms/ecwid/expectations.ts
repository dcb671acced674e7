import type { Expectation, PlatformExpectations } from '../../../tests/scenarios/expectation.ts';
import { outages } from '../../../tests/scenarios/outages.ts';

/** The collection file comes first, when there is one. */
const sent = (requests: number) => ({ requests: { 'collection-url': requests + 1, 'secret-token': requests } });

/** Whoever has the collection's address has the store; said as soon as it is proved. */
const asked = (requests: number, ...advice: RegExp[]) => ({
  ...sent(requests),
  advice: { 'collection-url': [...advice, /Remove the API Playground/], 'secret-token': advice },
});

const fine: Expectation = { outcome: 'ok', ...asked(5) };
const withoutScope = (at: string, ...also: string[]): Expectation => ({
  outcome: 'permission-missing',
  at,
  also,
  step: ['open-playground', 'app-scopes'],
  ...asked(5),
});
const newCollection = { field: 'collectionUrl', step: 'open-playground' };
const otherCollection = { field: 'collectionUrl', step: 'copy-url' };
const badCollection: Expectation = { outcome: 'credentials-rejected', at: 'authenticate', ...newCollection, requests: 1 };
const badToken: Expectation = {
  outcome: 'credentials-rejected',
  at: 'authenticate',
  field: ['collectionUrl', 'secretToken'],
  step: ['open-playground', 'copy-secret-token'],
  ...sent(1),
};
const noStore: Expectation = {
  outcome: 'store-not-found',
  at: 'authenticate',
  field: ['collectionUrl', 'storeId'],
  step: ['copy-url', 'store-id'],
  ...sent(1),
};
const freePlan: Expectation = { outcome: 'plan-required', at: 'authenticate', ...sent(1) };
const ourFault: Expectation = { outcome: 'platform-error', at: 'authenticate', ...sent(1) };
const noApi: Expectation = { outcome: 'not-an-api', at: 'authenticate', ...sent(1) };

export const expectations: PlatformExpectations = {
  notOffered: ['pages', 'blogs'],
  scenarios: {
    ...outages(),
    works: fine,
    'empty-store': fine,
    'storefront-closed': { outcome: 'ok', ...asked(5, /closed for maintenance/) },
    'other-store-url': { outcome: 'ok', ...asked(5, /another address/) },

    'collection-v2': fine,
    'collection-v2-auth': fine,
    'collection-v1-header': fine,
    'collection-v2-header': fine,
    'collection-v2-bearer': fine,
    'collection-encoded': fine,
    'collection-wrong-url': badCollection,
    'collection-denied': badCollection,
    'collection-gone': badCollection,
    'collection-without-token': badCollection,
    'collection-empty': badCollection,
    'collection-two-stores': { outcome: 'platform-error', at: 'authenticate', step: 'open-playground', requests: 1 },
    'collection-other-host': { outcome: 'host-not-allowed', at: 'authenticate', ...newCollection, requests: 1 },
    'collection-web-page': { outcome: 'not-an-api', at: 'authenticate', ...otherCollection, requests: 1 },
    'collection-moved': { outcome: 'not-an-api', at: 'authenticate', ...otherCollection, requests: 1 },

    'wrong-token': badToken,
    'token-removed': badToken,
    'token-removed-no-code': badToken,
    'token-removed-code-in-message': badToken,
    'token-of-another-store': badToken,
    unauthorized: badToken,

    'scope-missing-products': withoutScope('products', 'categories'),
    'scope-missing-customers': withoutScope('customers'),
    'scope-missing-orders': withoutScope('orders'),
    'scope-missing-orders-no-code': withoutScope('orders'),
    'no-scopes': withoutScope('products', 'categories', 'customers', 'orders'),
    // Neither is asked for, and any token may read the part of the profile that proves it.
    'scope-missing-manufacturers': fine,
    'scope-missing-coupons': fine,
    'scope-missing-profile': fine,

    'store-deleted': noStore,
    'unknown-store': noStore,
    'profile-not-found': noStore,
    'free-plan': freePlan,
    'free-plan-no-code': freePlan,
    'store-suspended': { outcome: 'store-unavailable', at: 'authenticate', ...sent(1) },
    'account-suspended': { outcome: 'store-unavailable', at: 'authenticate', ...asked(1) },

    'rate-limited': { outcome: 'rate-limited', at: 'authenticate', retryAfterS: 20, ...sent(1) },
    'blocked-after-bad-tokens': { outcome: 'rate-limited', at: 'authenticate', retryAfterS: 3600, ...sent(1) },
    'ecwid-timeout': ourFault,
    'parameter-refused': ourFault,
    'api-error': ourFault,
    'api-web-page': noApi,
    'api-redirect': noApi,

    'web-page': { ...noApi, ...otherCollection, requests: 1 },
    'page-401': { ...noApi, ...otherCollection, requests: 1 },
    'page-403': { ...noApi, ...otherCollection, requests: 1 },
    redirect: { ...noApi, ...otherCollection, requests: 1 },
    // A collection file without an end has no token either.
    'malformed-json': {
      outcome: { 'collection-url': 'credentials-rejected', 'secret-token': 'platform-error' },
      at: 'authenticate',
      ...newCollection,
      requests: 1,
    },
  },
};
