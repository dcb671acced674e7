import type { Expectation, PlatformExpectations } from '../../../tests/scenarios/expectation.ts';
import { outages } from '../../../tests/scenarios/outages.ts';

/** Said with the first product: nothing else tells one shop from another. */
const rightShop = { advice: [/from the right account/] };
/** The countries, six kinds of data, and three counts. */
const fine: Expectation = { outcome: 'ok', requests: 10, ...rightShop };
const badPair: Expectation = { outcome: 'credentials-rejected', at: 'authenticate', step: 'copy-pair', requests: 1 };
/** What may not be read is not counted. */
const withoutPermission = (requests: number, at: string, ...also: string[]): Expectation => ({
  outcome: 'permission-missing',
  at,
  also,
  step: 'permissions',
  requests,
  ...rightShop,
});

export const expectations: PlatformExpectations = {
  notOffered: ['blogs'],
  scenarios: {
    ...outages(),
    works: fine,
    'empty-store': { ...fine, advice: [] },
    'products-counted-only': fine,
    'nothing-counted': fine,

    'wrong-key': badPair,
    'wrong-secret': badPair,
    swapped: badPair,
    'same-twice': { outcome: 'invalid-value', at: 'values', field: 'apiSecret', step: 'copy-pair', requests: 0 },
    'deleted-pair': badPair,
    'refused-without-words': badPair,
    'api-off': badPair,

    'scope-missing-products': { ...withoutPermission(9, 'products', 'manufacturers'), advice: [] },
    'scope-missing-categories': withoutPermission(10, 'categories'),
    'scope-missing-customers': withoutPermission(9, 'customers'),
    'scope-missing-orders': withoutPermission(9, 'orders'),
    'scope-missing-orders-401': withoutPermission(9, 'orders'),
    'scope-missing-pages': withoutPermission(10, 'pages'),
    'no-permissions': {
      ...withoutPermission(7, 'products', 'categories', 'manufacturers', 'customers', 'orders', 'pages'),
      advice: [],
    },
    'everything-refused': { outcome: 'permission-missing', at: 'authenticate', step: 'permissions', requests: 7 },
    // The data proves the pair.
    'countries-refused': fine,

    'account-suspended': { outcome: 'store-unavailable', at: 'authenticate', requests: 1 },
    'orders-moved': { outcome: 'platform-error', at: 'orders', requests: 9, ...rightShop },
    'orders-wrapped': { outcome: 'platform-error', at: 'orders', requests: 9, ...rightShop },
    'bad-request': { outcome: 'platform-error', at: 'authenticate', requests: 1 },
    'rate-limited': { outcome: 'rate-limited', at: 'authenticate', requests: 1 },
    'rate-limited-with-time': { outcome: 'rate-limited', at: 'authenticate', retryAfterS: 2, requests: 1 },
    'blocked-by-edge': { outcome: 'not-an-api', at: 'authenticate', requests: 1 },
  },
};
