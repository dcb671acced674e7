import type { Expectation, PlatformExpectations } from '../../../tests/scenarios/expectation.ts';
import { outagesWhereRecognised } from '../../../tests/scenarios/outages.ts';

const allButProducts = ['categories', 'customers', 'orders', 'manufacturers', 'blogs'];

/** Whether the system is there, one login, and one for each kind of data. */
const fine: Expectation = { outcome: 'ok', requests: 8 };
const address = { field: 'systemUrl', step: 'system-url' };
/** A wrong login is never tried again: five of them lock the account. */
const atLogin = { at: 'authenticate', requests: 2 };
/** Nothing is sent but the question whether the system is there. */
const stranger = { at: 'authenticate', requests: 1 };
const wrongPair: Expectation = { outcome: 'credentials-rejected', ...atLogin, field: 'password', step: 'account' };
const locked: Expectation = { outcome: 'credentials-rejected', ...atLogin, field: 'user', step: 'account' };
const notTheSystem: Expectation = { outcome: 'not-an-api', ...atLogin, ...address };
const noLogin: Expectation = { outcome: 'platform-error', ...atLogin };
const withoutRight = (at: string, ...also: string[]): Expectation => ({
  outcome: 'permission-missing',
  at,
  also,
  step: 'role',
  requests: 8,
});

export const expectations: PlatformExpectations = {
  notOffered: ['pages'],
  scenarios: {
    ...outagesWhereRecognised(address),
    works: fine,
    'empty-store': fine,
    'older-address': fine,
    'own-domain': fine,
    'without-www': { ...fine, requests: 9, advice: [/^Your shop answers at www\.example\.org/] },
    'no-visible-orders': { ...fine, advice: [/Visible order statuses/] },
    'other-token-spelling': fine,
    'sessions-counted': fine,
    'blog-as-array': fine,

    'wrong-password': wrongPair,
    'wrong-user': wrongPair,
    'personal-account': { ...wrongPair, advice: [/e-mail address/] },
    'account-locked': locked,
    'user-deactivated': locked,
    'ip-restricted': { outcome: 'ip-blocked', ...atLogin, step: 'account' },
    'seats-used-up': { outcome: 'rate-limited', ...atLogin },
    'login-without-token': noLogin,
    'login-error': { outcome: 'credentials-rejected', ...atLogin },
    'login-not-json': noLogin,
    'login-web-page': notTheSystem,
    'token-rejected': { outcome: 'credentials-expired', at: 'products', also: allButProducts, requests: 8 },

    'scope-missing-products': withoutRight('products'),
    'scope-missing-categories': withoutRight('categories'),
    'scope-missing-customers': withoutRight('customers'),
    'scope-missing-orders': withoutRight('orders'),
    'scope-missing-orders-as-text': withoutRight('orders'),
    'scope-missing-manufacturers': withoutRight('manufacturers'),
    'scope-missing-blog-posts': withoutRight('blogs'),
    'scope-missing-all': withoutRight('products', ...allButProducts),
    // Neither is asked for.
    'scope-missing-stores': fine,
    'scope-missing-variations': fine,

    'unknown-system': { outcome: 'store-not-found', ...stranger, ...address },
    'shop-front': { ...notTheSystem, ...stranger },
    'redirect-to-http': notTheSystem,
    'route-missing-orders': { ...fine, skipped: ['orders'] },
    'route-missing-blog-posts': { ...fine, skipped: ['blogs'] },

    'rate-limited': { outcome: 'rate-limited', at: 'products', also: allButProducts, retryAfterS: 23, requests: 8 },
    'rate-limited-orders': { outcome: 'rate-limited', at: 'orders', retryAfterS: 23, requests: 8 },
    'empty-answer-orders': { outcome: 'platform-error', at: 'orders', requests: 8 },
    'malformed-orders': { outcome: 'platform-error', at: 'orders', requests: 8 },
    'server-error-orders': { outcome: 'platform-error', at: 'orders', requests: 8 },
  },
};
