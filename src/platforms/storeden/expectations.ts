import type { Expectation, PlatformExpectations } from '../../../tests/scenarios/expectation.ts';
import { outages } from '../../../tests/scenarios/outages.ts';

/** Said with the first product. */
const rightShop = { advice: [/from the right one/] };
/** The store's information, and four kinds of data. */
const fine: Expectation = { outcome: 'ok', requests: 5, ...rightShop };
const twoSkipped: Expectation = { ...fine, skipped: ['categories', 'customers'] };
/** Nothing tells which of the two keys is wrong. */
const badPair: Expectation = { outcome: 'credentials-rejected', at: 'authenticate', step: 'copy-keys', requests: 1 };
const withoutPermission = (at: string): Expectation => ({
  outcome: 'permission-missing',
  at,
  step: 'create-access',
  requests: 5,
  ...rightShop,
});
const usedUp: Expectation = { outcome: 'rate-limited', at: 'authenticate', requests: 1 };
const noApi: Expectation = { outcome: 'not-an-api', at: 'authenticate', requests: 1 };

export const expectations: PlatformExpectations = {
  notOffered: ['pages', 'blogs'],
  scenarios: {
    ...outages(),
    works: fine,
    'empty-store': { ...fine, advice: [] },
    'many-products': fine,
    // Their addresses are only a guess.
    'categories-and-customers-elsewhere': twoSkipped,
    'categories-and-customers-web-page': twoSkipped,
    'categories-and-customers-in-another-form': twoSkipped,

    'wrong-key': badPair,
    'wrong-exchange-key': badPair,
    swapped: badPair,
    'same-twice': { outcome: 'invalid-value', at: 'values', field: 'exchangeKey', step: 'copy-keys', requests: 0 },
    'deleted-pair': badPair,
    'deleted-pair-403': badPair,
    'refused-inside-200': badPair,
    'refused-without-words': badPair,
    'other-error-inside-200': { outcome: 'platform-error', at: 'authenticate', requests: 1 },
    // Not every error is about the keys.
    'other-error-inside-200-orders': { outcome: 'platform-error', at: 'orders', requests: 5, ...rightShop },

    'scope-missing-products': { ...withoutPermission('products'), advice: [] },
    'scope-missing-orders': withoutPermission('orders'),
    'scope-missing-orders-401': withoutPermission('orders'),
    'scope-missing-orders-inside-200': withoutPermission('orders'),
    'scope-missing-customers': withoutPermission('customers'),

    'quota-used-up': usedUp,
    'quota-used-up-page': usedUp,
    'rate-limited': usedUp,
    'quota-used-up-orders': { outcome: 'rate-limited', at: 'orders', requests: 5, ...rightShop },

    'version-retired': { outcome: 'platform-retired', at: 'authenticate', requests: 1 },
    'version-moved': noApi,
    'store-info-not-found': noApi,
    'blocked-by-edge': noApi,
    'shop-closed': { outcome: 'store-unavailable', at: 'authenticate', requests: 1 },
    'orders-moved': { outcome: 'platform-error', at: 'orders', requests: 5, ...rightShop },
    'server-error-orders': { outcome: 'platform-error', at: 'orders', requests: 5, ...rightShop },
  },
};
