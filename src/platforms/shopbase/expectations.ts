import type { Expectation, PlatformExpectations } from '../../../tests/scenarios/expectation.ts';
import { outagesOfOwnHost } from '../../../tests/scenarios/outages.ts';

const address = { field: 'storeUrl', step: 'copy-address' };

/** The store, six lists (collections are two), and three counts. */
const fine: Expectation = { outcome: 'ok', requests: 10 };
const badPair: Expectation = {
  outcome: 'credentials-rejected',
  at: 'authenticate',
  field: 'apiPassword',
  step: 'copy-values',
  requests: 1,
};
/** Nothing is counted, and no second list asked for, where nothing may be read. */
const withoutScope = (requests: number, at: string, ...also: string[]): Expectation => ({
  outcome: 'permission-missing',
  at,
  also,
  step: 'permissions',
  requests,
});
const noStore: Expectation = { outcome: 'store-not-found', at: 'authenticate', ...address, requests: 1 };
const closed: Expectation = { outcome: 'store-unavailable', at: 'authenticate', requests: 1 };
const notUnderstood: Expectation = { outcome: 'platform-error', at: 'authenticate', requests: 1 };

export const expectations: PlatformExpectations = {
  notOffered: ['blogs'],
  scenarios: {
    ...outagesOfOwnHost(address),
    works: fine,
    'empty-store': fine,
    'only-smart-collections': fine,
    'collections-in-plural': fine,
    'collections-short': fine,
    'shop-not-wrapped': fine,
    'limit-ignored': fine,
    'prices-as-text': fine,

    'wrong-password': badPair,
    swapped: { ...badPair, advice: [/shorter than usual/] },
    'key-twice': { outcome: 'invalid-value', at: 'values', field: 'apiPassword', step: 'copy-values', requests: 0 },
    'app-deleted': badPair,
    'refused-in-other-shape': badPair,
    'failure-without-status': notUnderstood,
    'refused-without-status': { outcome: 'credentials-rejected', at: 'authenticate', requests: 1 },

    'scope-missing-products': withoutScope(8, 'products', 'categories'),
    'scope-missing-customers': withoutScope(9, 'customers'),
    'scope-missing-orders': withoutScope(9, 'orders'),
    'scope-missing-pages': withoutScope(10, 'pages'),
    'no-scopes': withoutScope(6, 'products', 'categories', 'customers', 'orders', 'pages'),
    'shop-refused': withoutScope(1, 'authenticate'),

    'store-frozen': closed,
    'store-locked': closed,
    'not-in-plan': { outcome: 'plan-required', at: 'orders', requests: 9 },
    'unknown-name': noStore,
    'unknown-store': noStore,
    'unknown-store-page': noStore,
    'orders-moved': { outcome: 'platform-error', at: 'orders', requests: 9 },

    // No header says how long to wait; after 15 seconds all 30 requests are possible again.
    'rate-limited': { outcome: 'rate-limited', at: 'authenticate', retryAfterS: 15, requests: 1 },
    'rate-limited-orders': { outcome: 'rate-limited', at: 'orders', retryAfterS: 15, requests: 9 },
    'sign-in': { outcome: 'not-an-api', at: 'authenticate', ...address, requests: 1 },
    'accept-refused': notUnderstood,
    'parameter-refused': { outcome: 'platform-error', at: 'products', requests: 9 },
  },
};
