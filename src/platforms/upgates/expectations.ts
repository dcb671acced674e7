import type { Expectation, PlatformExpectations } from '../../../tests/scenarios/expectation.ts';
import { outagesOfOwnHost } from '../../../tests/scenarios/outages.ts';

/** One for the login, and one for each kind of data. */
const fine: Expectation = { outcome: 'ok', requests: 7 };
const address = { field: 'storeUrl', step: 'api-url' };
/** A wrong login is never tried again, and nothing else is asked: five of them block our address. */
const atLogin = { at: 'authenticate', requests: 1 };
const rejected: Expectation = { outcome: 'credentials-rejected', ...atLogin, field: 'apiKey', step: 'create-access' };
const blocked: Expectation = { outcome: 'credentials-rejected', ...atLogin, step: 'create-access' };
const withoutRight = (at: string, ...also: string[]): Expectation => ({
  outcome: 'permission-missing',
  at,
  also,
  step: 'rights',
  requests: 7,
});
const noShop: Expectation = { outcome: 'store-not-found', ...atLogin, ...address };
const noApi: Expectation = { outcome: 'not-an-api', ...atLogin, ...address };
const ourFault: Expectation = { outcome: 'platform-error', ...atLogin };

export const expectations: PlatformExpectations = {
  notOffered: [],
  scenarios: {
    ...outagesOfOwnHost(address),
    works: fine,
    'empty-store': fine,
    'may-change': { ...fine, advice: [/can also change your shop/] },
    'few-left': { ...fine, advice: [/fewer than ten requests/] },
    'no-simple-list': { outcome: 'ok', requests: 8 },

    'wrong-key': rejected,
    'wrong-login': rejected,
    'admin-login': { ...rejected, advice: [/e-mail address/] },
    swapped: { ...rejected, advice: [/only digits/] },
    'status-refused': rejected,
    'access-inactive': blocked,
    'locked-out': blocked,

    'scope-missing-products': withoutRight('products'),
    'scope-missing-categories': withoutRight('categories'),
    'scope-missing-customers': withoutRight('customers'),
    'scope-missing-orders': withoutRight('orders'),
    'scope-missing-articles': withoutRight('pages'),
    'scope-missing-news': withoutRight('blogs'),
    'scope-missing-all': withoutRight('products', 'categories', 'customers', 'orders', 'pages', 'blogs'),

    moved: noShop,
    'old-address': noShop,
    'unknown-shop': noShop,
    'not-found': noShop,
    storefront: { outcome: 'host-not-allowed', at: 'values', ...address, requests: 0 },

    'method-refused': ourFault,
    'method-unknown': ourFault,
    // The time is a date; what is further away than a day counts as a day.
    'rate-limited': { outcome: 'rate-limited', ...atLogin, retryAfterS: 86_400 },
    'api-off': noApi,
    'login-page': noApi,
    'server-error-orders': { outcome: 'platform-error', at: 'orders', requests: 7 },
  },
};
