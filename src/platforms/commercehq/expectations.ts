import type { Expectation, PlatformExpectations } from '../../../tests/scenarios/expectation.ts';
import { outagesOfOwnHost } from '../../../tests/scenarios/outages.ts';

/** One list for each kind of data; that of the products is also the proof. */
const fine: Expectation = { outcome: 'ok', requests: 4 };
const address = { field: 'storeUrl', step: 'store-address' };
const atOnce = { at: 'authenticate', requests: 1 };
const refused: Expectation = { outcome: 'credentials-rejected', ...atOnce, field: 'apiPassword', step: 'copy-keys' };
const withoutAccess = (at: string): Expectation => ({ outcome: 'permission-missing', at, step: 'access-options', requests: 4 });
const noShop: Expectation = { outcome: 'store-not-found', ...atOnce, ...address };
const noApi: Expectation = { outcome: 'not-an-api', ...atOnce, ...address };
const tooMany: Expectation = { outcome: 'rate-limited', ...atOnce };

export const expectations: PlatformExpectations = {
  notOffered: ['pages', 'blogs'],
  scenarios: {
    ...outagesOfOwnHost(address),
    works: fine,
    'empty-store': fine,
    'links-as-text': fine,
    'admin-address': fine,

    'wrong-password': refused,
    'wrong-key': refused,
    swapped: refused,
    'app-deleted': refused,
    'app-deleted-older-words': refused,

    // Another list proves the key.
    'scope-missing-products': withoutAccess('products'),
    'scope-missing-collections': withoutAccess('categories'),
    'scope-missing-customers': withoutAccess('customers'),
    'scope-missing-orders': withoutAccess('orders'),
    'scope-missing-all': withoutAccess('authenticate'),

    'unknown-store': noShop,
    'unknown-store-page': noShop,
    'own-domain': { outcome: 'host-not-allowed', at: 'values', ...address, requests: 0 },
    'redirect-own-domain': noApi,
    'redirect-login': noApi,
    'shop-unpaid': { outcome: 'store-unavailable', ...atOnce },
    'shop-closed-page': noApi,
    'ip-blocked': { outcome: 'ip-blocked', ...atOnce },
    'forbidden-page': noApi,

    'rate-limited': { ...tooMany, retryAfterS: 20 },
    'rate-limited-reset': { ...tooMany, retryAfterS: 12 },
    'parameter-refused': { outcome: 'platform-error', ...atOnce },
    'server-error-orders': { outcome: 'platform-error', at: 'orders', requests: 4 },
  },
};
