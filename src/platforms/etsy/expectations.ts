import type { Expectation, PlatformExpectations } from '../../../tests/scenarios/expectation.ts';
import { outages } from '../../../tests/scenarios/outages.ts';

/** The key or the user, the shop, and four lists. */
const fine: Expectation = { outcome: 'ok', requests: 6 };
const key: Expectation = {
  outcome: 'credentials-rejected',
  at: 'authenticate',
  field: 'apiKey',
  step: 'copy-values',
  requests: 1,
};
const token: Expectation = {
  outcome: 'credentials-rejected',
  at: 'orders',
  field: 'accessToken',
  step: 'consent',
  requests: 6,
};
/** With the app of a tool, the token is all that can be wrong. */
const consent: Expectation = {
  outcome: 'credentials-rejected',
  at: 'authenticate',
  field: 'accessToken',
  step: 'allow',
  requests: 1,
};
/** One request tells that there is none, for all lists alike. */
const noShop: Expectation = {
  outcome: 'store-not-found',
  at: 'products',
  also: ['categories', 'orders', 'reviews'],
  field: 'shopId',
  step: 'shop-id',
  requests: 2,
};
const robot: Expectation = { outcome: 'ip-blocked', at: 'authenticate', requests: 1 };
const vacation: Expectation = { ...fine, advice: [/on vacation/] };

export const expectations: PlatformExpectations = {
  notOffered: ['customers', 'pages', 'blogs'],
  scenarios: {
    ...outages(),
    works: fine,
    'empty-store': fine,
    'two-values': { outcome: 'ok', skipped: ['products', 'categories', 'orders', 'reviews'], requests: 1 },
    'without-token': { outcome: 'ok', skipped: ['orders'], requests: 5 },
    'without-shop': fine,
    'hidden-from-search': { ...fine, advice: [/shop has some/] },
    'shop-by-name': fine,
    'shop-by-address': fine,
    'on-vacation': vacation,
    'on-vacation-by-name': vacation,

    'wrong-key': key,
    'wrong-secret': key,
    'app-pending': key,
    'key-refused-401': key,
    'secret-not-seen': { ...key, field: 'apiSecret' },
    'app-without-access': { outcome: 'permission-missing', at: 'authenticate', step: 'approval', requests: 1 },

    'tool-refused': { outcome: 'platform-error', at: 'authenticate', requests: 1 },
    'consent-ended': { ...consent, outcome: 'credentials-expired' },
    'consent-taken-back': consent,
    'consent-without-shop': { outcome: 'permission-missing', at: 'authenticate', step: 'allow', requests: 1 },
    'consent-of-another': { outcome: 'store-not-found', at: 'authenticate', step: 'allow', requests: 1 },

    'token-expired': { ...token, outcome: 'credentials-expired' },
    'token-revoked': token,
    'token-wrong': token,
    'token-without-user': { ...token, outcome: 'invalid-value' },
    'scope-missing-orders': { outcome: 'permission-missing', at: 'orders', step: ['consent', 'allow'], requests: 6 },
    'scope-missing-shop': {
      outcome: 'permission-missing',
      at: 'products',
      also: ['categories', 'orders', 'reviews'],
      step: 'shop-id',
      requests: 2,
    },

    'unknown-shop': noShop,
    'unknown-name': noShop,
    'user-without-shop': noShop,
    'shop-of-another': { outcome: 'store-not-found', at: 'orders', field: 'shopId', step: 'shop-id', requests: 6 },

    'rate-limited': { outcome: 'rate-limited', at: 'authenticate', requests: 1 },
    'rate-limited-orders': { outcome: 'rate-limited', at: 'orders', retryAfterS: 5, requests: 6 },
    'robot-challenge': robot,
    'robot-challenge-429': robot,
    'server-error-json': { outcome: 'platform-error', at: 'authenticate', requests: 1 },
  },
};
