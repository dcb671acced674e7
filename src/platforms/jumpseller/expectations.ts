import type { Expectation, PlatformExpectations } from '../../../tests/scenarios/expectation.ts';
import { outages } from '../../../tests/scenarios/outages.ts';

/** Who the keys belong to, which an app does not ask; the store’s profile, and five lists with their numbers. */
const fine: Expectation = { outcome: 'ok', requests: { 'account-keys': 12, 'tools-app': 11 } };
/** The number of a list that cannot be read is not asked for. */
const oneLess = { 'account-keys': 11, 'tools-app': 10 };
const refused: Expectation = { outcome: 'credentials-rejected', at: 'authenticate', step: 'copy-keys', requests: 1 };
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
/** Any scope may be missing, so that one refusal does not tell: the lists do. */
const access: Expectation = {
  outcome: 'credentials-rejected',
  at: 'authenticate',
  field: 'accessToken',
  step: 'allow',
  requests: 6,
};
const withoutScope = (at: string): Expectation => ({ outcome: 'permission-missing', at, step: 'allow', requests: 10 });
const pause: Expectation = { outcome: 'rate-limited', at: 'authenticate', retryAfterS: 60, requests: 1 };
const unavailable: Expectation = { outcome: 'store-unavailable', at: 'authenticate', requests: 1 };

export const expectations: PlatformExpectations = {
  notOffered: ['blogs'],
  scenarios: {
    ...outages(),
    works: fine,
    'empty-store': fine,
    'empty-store-not-found': { outcome: 'ok', requests: { 'account-keys': 7, 'tools-app': 6 } },
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

    'access-ended': access,
    'access-token-wrong': access,
    'access-to-nothing': { ...access, outcome: 'permission-missing', field: undefined },
    'access-without-products': withoutScope('products'),
    'access-without-customers': withoutScope('customers'),
    'access-without-orders': withoutScope('orders'),
    'access-without-orders-401': withoutScope('orders'),
    'access-without-pages': withoutScope('pages'),
    // The lists prove the token.
    'access-without-store': withoutScope('categories'),
    'access-without-store-401': withoutScope('categories'),

    'rate-limited': pause,
    'rate-limited-orders': { ...pause, at: 'orders', requests: oneLess },
    'rate-limited-403': pause,
    'rate-limited-403-text': { ...pause, at: 'orders', requests: oneLess },
    banned: { ...pause, retryAfterS: 3600 },
    'banned-403': { ...pause, retryAfterS: 3600 },

    'payment-due': { outcome: 'plan-required', at: 'authenticate', requests: 1 },
    // Only words can say that a store is closed.
    gone: { ...unavailable, outcome: 'platform-error' },
    locked: { ...unavailable, outcome: 'platform-error' },
    'store-closed': unavailable,
    'orders-not-found': { outcome: 'platform-error', at: 'orders', requests: oneLess },
    'bad-query-orders': { outcome: 'platform-error', at: 'orders', requests: oneLess },
    'web-page-orders': { outcome: 'not-an-api', at: 'orders', requests: oneLess },
  },
};
