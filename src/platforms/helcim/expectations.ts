import type { Expectation, PlatformExpectations } from '../../../tests/scenarios/expectation.ts';
import { outages } from '../../../tests/scenarios/outages.ts';

/** Customers, products and orders; the customers prove the values too. */
const fine: Expectation = { outcome: 'ok', requests: 3 };
/** A refused token is shown to the newer API, which may know it. */
const refused: Expectation = {
  outcome: 'credentials-rejected',
  at: 'authenticate',
  field: 'apiToken',
  step: 'copy-token',
  requests: 2,
};
const newerToken: Expectation = { ...refused, step: 'legacy-access', advice: [/newer API/] };
const withoutView = (at: string, ...also: string[]): Expectation => ({
  outcome: 'permission-missing',
  at,
  also,
  step: 'create-access',
  requests: 3,
});
const notUnderstood: Expectation = { outcome: 'platform-error', at: 'authenticate', requests: 1 };

export const expectations: PlatformExpectations = {
  notOffered: ['categories', 'pages', 'blogs'],
  scenarios: {
    ...outages(),
    works: fine,
    'empty-store': fine,
    'one-product': fine,
    'many-records': fine,
    'orders-as-invoices': fine,
    'padded-empty-store': fine,

    'wrong-token': refused,
    'wrong-token-no-newer-api': refused,
    // Nothing that is known: Helcim’s own words are told.
    'token-revoked': { outcome: 'credentials-rejected', at: 'authenticate', requests: 1 },
    'token-inactive': refused,
    'token-inactive-digit': refused,
    'newer-token': newerToken,
    'newer-token-no-permission': newerToken,
    'newer-token-no-permission-401': newerToken,
    'wrong-account': { outcome: 'store-not-found', at: 'authenticate', field: 'accountId', step: 'account-id', requests: 1 },
    'values-lost': notUnderstood,
    'api-off': { outcome: 'not-an-api', at: 'authenticate', step: 'legacy-access', requests: 1 },
    'account-closed': { outcome: 'store-unavailable', at: 'authenticate', requests: 1 },
    'unknown-action': notUnderstood,
    'unknown-text': { outcome: 'credentials-rejected', at: 'authenticate', requests: 1 },

    'scope-missing-products': withoutView('products'),
    'scope-missing-customers': withoutView('customers'),
    'scope-missing-orders': withoutView('orders'),
    'scope-missing-orders-other-words': withoutView('orders'),
    'scope-missing-all': withoutView('products', 'customers', 'orders'),

    'rate-limited': { outcome: 'rate-limited', at: 'authenticate', requests: 1 },
    'rate-limited-orders': { outcome: 'rate-limited', at: 'orders', retryAfterS: 60, requests: 3 },
    'blocked-by-edge': { outcome: 'ip-blocked', at: 'authenticate', requests: 1 },
    'not-xml': notUnderstood,
    'json-instead': notUnderstood,
  },
};
