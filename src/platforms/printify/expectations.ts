import type { Expectation, PlatformExpectations } from '../../../tests/scenarios/expectation.ts';
import { outages } from '../../../tests/scenarios/outages.ts';

/** The shops, products and orders. */
const fine: Expectation = { outcome: 'ok', requests: 3 };
const unusual = { advice: [/usually starts with eyJ/] };
const refused: Expectation = {
  outcome: 'credentials-rejected',
  at: 'authenticate',
  field: 'apiToken',
  step: 'api-tokens',
  requests: 1,
};
const withoutScope = (requests: number, at: string, ...also: string[]): Expectation => ({
  outcome: 'permission-missing',
  at,
  also,
  step: 'scopes',
  requests,
});

export const expectations: PlatformExpectations = {
  notOffered: ['customers', 'categories', 'pages', 'blogs'],
  scenarios: {
    ...outages(),
    'page-403': outages().shield,
    works: fine,
    'empty-store': fine,
    'no-shop': { outcome: 'ok', skipped: ['products', 'orders'], requests: 1 },
    'only-disconnected': fine,
    'several-shops': { ...fine, advice: [/several shops/] },
    'shop-chosen': fine,
    'shop-from-address': fine,
    'orders-with-total': fine,
    'token-of-another-shape': { ...fine, ...unusual },

    'wrong-token': refused,
    'revoked-token': refused,
    'expired-token': { ...refused, outcome: 'credentials-expired' },
    'token-of-printful': { ...refused, advice: [/Printful/] },

    // The token is genuine all the same.
    'scope-missing-shops': withoutScope(1, 'authenticate'),
    'scope-missing-products': withoutScope(3, 'products'),
    'scope-missing-orders': withoutScope(3, 'orders'),
    'scope-missing-all': withoutScope(3, 'products', 'orders'),

    'unknown-shop': {
      outcome: 'store-not-found',
      at: 'products',
      also: ['orders'],
      field: 'shopId',
      step: 'shop-id',
      requests: 3,
    },
    'plan-quota': { outcome: 'plan-required', at: 'authenticate', requests: 1 },
    'plan-quota-orders': { outcome: 'plan-required', at: 'orders', requests: 3 },
    'rate-limited': { outcome: 'rate-limited', at: 'authenticate', requests: 1 },
    'rate-limited-orders': { outcome: 'rate-limited', at: 'orders', retryAfterS: 60, requests: 3 },
    'request-refused': { outcome: 'platform-error', at: 'authenticate', requests: 1 },
    'blocked-by-edge': { outcome: 'ip-blocked', at: 'authenticate', requests: 1 },
    moved: { outcome: 'not-an-api', at: 'authenticate', requests: 1 },
  },
};
