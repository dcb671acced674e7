import type { Expectation, PlatformExpectations } from '../../../tests/scenarios/expectation.ts';
import { outagesOfOwnHost } from '../../../tests/scenarios/outages.ts';

/** The login, and each kind of data. */
const fine: Expectation = { outcome: 'ok', requests: 5 };
const account = { field: 'accountName', step: 'account' };
const rejected: Expectation = { outcome: 'credentials-rejected', at: 'authenticate', step: 'copy-key', requests: 1 };
const withoutResource = (at: string, ...also: string[]): Expectation => ({
  outcome: 'permission-missing',
  at,
  also,
  step: 'role',
  requests: 5,
});
/** Where there is no login, the list of orders is asked too. */
const twice = { at: 'authenticate', requests: 2 };

export const expectations: PlatformExpectations = {
  notOffered: ['pages', 'blogs'],
  scenarios: {
    ...outagesOfOwnHost(account),
    shield: { ...outagesOfOwnHost(account).shield, requests: 2 },
    works: fine,
    'empty-store': fine,
    'workspace-address': fine,
    'external-key': { ...fine, advice: [/made in another account/] },
    'storefront-address': { ...fine, advice: [/public address of a shop/] },
    'login-missing': fine,

    'wrong-token': rejected,
    'wrong-key': rejected,
    'key-inactive': rejected,
    'key-refused-401': rejected,
    'login-missing-wrong-key': { ...rejected, ...twice },

    'scope-missing-products': withoutResource('products'),
    'scope-missing-customers': withoutResource('customers'),
    'scope-missing-customers-in-words': withoutResource('customers'),
    'scope-missing-orders': withoutResource('orders'),
    'scope-missing-orders-401': withoutResource('orders'),
    'login-missing-no-orders': withoutResource('orders'),
    // Categories are public.
    'no-role': withoutResource('products', 'customers', 'orders'),

    'unknown-account': { outcome: 'store-not-found', ...twice, ...account },
    'other-account': { outcome: 'invalid-value', ...twice, ...account },
    'account-inactive': { outcome: 'store-unavailable', ...twice },

    'orders-not-found': { outcome: 'platform-error', at: 'orders', requests: 5 },
    'search-limited': { outcome: 'rate-limited', at: 'customers', requests: 5 },
    'search-unavailable': { outcome: 'platform-error', at: 'customers', requests: 5 },
    'rate-limited': { outcome: 'rate-limited', at: 'authenticate', requests: 1 },
    'rate-limited-orders': { outcome: 'rate-limited', at: 'orders', retryAfterS: 30, requests: 5 },
    'moved-for-good': { outcome: 'not-an-api', at: 'authenticate', ...account, requests: 1 },
    'login-page': { outcome: 'not-an-api', at: 'authenticate', ...account, requests: 1 },
  },
};
