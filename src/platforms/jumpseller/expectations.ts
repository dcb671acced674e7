import type { Expectation, PlatformExpectations } from '../../../tests/scenarios/expectation.ts';
import { outages } from '../../../tests/scenarios/outages.ts';

/** Who the keys belong to, the store’s profile, and five lists with their numbers. */
const fine: Expectation = { outcome: 'ok', requests: 12 };
const refused: Expectation = { outcome: 'credentials-rejected', at: 'authenticate', step: 'copy-keys', requests: 1 };
/** The number of a list that cannot be read is not asked for. */
const withoutAccess = (at: string, ...also: string[]): Expectation => ({
  outcome: 'permission-missing',
  at,
  also,
  step: 'choose-account',
  requests: 11 - also.length,
});
const otherStore: Expectation = {
  outcome: 'store-not-found',
  at: 'authenticate',
  field: 'storeUrl',
  step: 'log-in',
  requests: 1,
};
const pause: Expectation = { outcome: 'rate-limited', at: 'authenticate', retryAfterS: 60, requests: 1 };
const unavailable: Expectation = { outcome: 'store-unavailable', at: 'authenticate', requests: 1 };

export const expectations: PlatformExpectations = {
  notOffered: ['blogs'],
  scenarios: {
    ...outages(),
    works: fine,
    'empty-store': fine,
    'empty-store-not-found': { outcome: 'ok', requests: 7 },
    'unwrapped-records': fine,
    'no-store-url': fine,
    'own-domain': fine,
    'own-domain-differs': { ...fine, advice: [/under another address/] },
    'other-store': otherStore,
    'other-store-no-whoami': { ...otherStore, requests: 2 },
    'no-whoami': fine,
    'whoami-not-allowed': fine,
    'whoami-without-store': fine,

    'wrong-login': refused,
    'wrong-token': refused,
    swapped: refused,
    'store-code-as-login': { ...refused, advice: [/API Login usually has 32/] },
    'hooks-token': { ...refused, advice: [/Auth Token usually has 32/] },
    'token-reset': refused,
    'token-reset-with-text': refused,

    'scope-missing-products': withoutAccess('products'),
    'scope-missing-customers': withoutAccess('customers'),
    'scope-missing-orders': withoutAccess('orders'),
    // The profile is refused too, and is not needed.
    'scope-missing-categories': withoutAccess('categories'),
    'scope-missing-pages': withoutAccess('pages'),
    designer: withoutAccess('customers', 'orders'),
    'designer-401': withoutAccess('customers', 'orders'),
    // The lists prove the keys.
    'no-whoami-no-profile': withoutAccess('categories'),

    'rate-limited': pause,
    'rate-limited-orders': { ...pause, at: 'orders', requests: 11 },
    'rate-limited-403': pause,
    'rate-limited-403-text': { ...pause, at: 'orders', requests: 11 },
    banned: { ...pause, retryAfterS: 3600 },
    'banned-403': { ...pause, retryAfterS: 3600 },

    'payment-due': { outcome: 'plan-required', at: 'authenticate', requests: 1 },
    // Only words can say that a store is closed.
    gone: { ...unavailable, outcome: 'platform-error' },
    locked: { ...unavailable, outcome: 'platform-error' },
    'store-closed': unavailable,
    'orders-not-found': { outcome: 'platform-error', at: 'orders', requests: 11 },
    'bad-query-orders': { outcome: 'platform-error', at: 'orders', requests: 11 },
    'web-page-orders': { outcome: 'not-an-api', at: 'orders', requests: 11 },
  },
};
