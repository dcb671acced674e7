import type { Expectation, PlatformExpectations } from '../../../tests/scenarios/expectation.ts';
import { outages } from '../../../tests/scenarios/outages.ts';

const everything = ['products', 'categories', 'customers', 'orders', 'pages', 'blogs'];
const [, ...allButProducts] = everything;

/** The token exchange comes first with an app of the Dev Dashboard, and its token does not last. */
const asked = (requests: number, ...advice: RegExp[]) => ({
  requests: { 'admin-token': requests, 'dev-dashboard': requests + 1 },
  advice: { 'admin-token': advice, 'dev-dashboard': [...advice, /24 hours/] },
});

const fine: Expectation = { outcome: 'ok', ...asked(7) };
const address = { field: 'shop', step: ['copy-address', 'find-address'] };
const scopes = ['admin-scopes', 'release-scopes'];
const withoutScope = (at: string, ...also: string[]): Expectation => ({
  outcome: 'permission-missing',
  at,
  also,
  step: scopes,
  ...asked(7),
});
/** Customer data may be read by any app of the Dev Dashboard, and by others on higher plans. */
const anotherApp = ['open-custom-app', 'create-app'];
const badToken: Expectation = {
  outcome: 'credentials-rejected',
  at: 'authenticate',
  field: 'accessToken',
  step: 'copy-token',
  requests: 1,
};
/** Shopify does not say which of the two is wrong, or whether the app is not installed. */
const noExchange: Expectation = { outcome: 'credentials-rejected', at: 'authenticate', step: 'copy-credentials', requests: 1 };
const noStore: Expectation = { outcome: 'store-not-found', at: 'authenticate', ...address, requests: 1 };
const closed: Expectation = { outcome: 'store-unavailable', at: 'authenticate', requests: 1 };
const ourFault: Expectation = { outcome: 'platform-error', at: 'authenticate', requests: 1 };

export const expectations: PlatformExpectations = {
  notOffered: [],
  scenarios: {
    ...outages(),
    works: fine,
    'empty-store': fine,
    'many-products': fine,
    'write-scopes': { outcome: 'ok', ...asked(7, /write_products, write_orders/) },
    'orders-60-days': { outcome: 'ok', ...asked(7, /60 days.*read_all_orders/) },

    'scope-missing-products': withoutScope('products', 'categories'),
    'scope-missing-customers': withoutScope('customers'),
    'scope-missing-orders': withoutScope('orders'),
    'scope-missing-pages': withoutScope('pages', 'blogs'),
    'scope-missing-blogs': withoutScope('blogs'),
    'scope-listed-and-refused': withoutScope('customers'),
    'no-scopes': withoutScope('products', ...allButProducts),
    'customers-not-approved': {
      outcome: 'permission-missing',
      at: 'customers',
      also: ['orders'],
      step: anotherApp,
      ...asked(7),
    },
    'customer-email-not-approved': { outcome: 'permission-missing', at: 'customers', step: anotherApp, ...asked(7) },
    'customers-need-higher-plan': { outcome: 'plan-required', at: 'customers', step: anotherApp, ...asked(7) },

    'wrong-token': badToken,
    'token-revoked': badToken,
    'exchanged-token-expired': badToken,
    'user-token': badToken,
    'non-expiring-token': badToken,
    'non-expiring-token-for-data': {
      outcome: 'credentials-rejected',
      at: 'products',
      also: allButProducts,
      field: 'accessToken',
      step: 'copy-token',
      ...asked(7),
    },
    'client-id-as-token': { ...badToken, advice: [/Client ID/] },
    'token-of-another-store': badToken,
    'wrong-token-as-403': badToken,
    'wrong-client-id': noExchange,
    'wrong-client-secret': noExchange,
    'exchange-other-organisation': { ...noExchange, step: 'create-app' },
    'exchange-not-installed': { ...noExchange, step: 'install-dev-app' },
    'exchange-error-page': { ...noExchange, step: 'install-dev-app' },
    'exchange-without-token': ourFault,

    'store-not-found': noStore,
    'store-not-found-page': noStore,
    'store-frozen': closed,
    'store-locked': closed,

    'request-flagged': { outcome: 'ip-blocked', at: 'authenticate', requests: 1 },
    'rate-limited': { outcome: 'rate-limited', at: 'authenticate', retryAfterS: 2, requests: 1 },
    // (requested 504 − available 4) ÷ 100 points a second
    throttled: { outcome: 'rate-limited', at: 'products', also: allButProducts, retryAfterS: 5, ...asked(7) },

    'api-version-gone': { outcome: 'platform-error', at: 'products', also: allButProducts, ...asked(7) },
    'field-removed': { outcome: 'platform-error', at: 'products', ...asked(7) },
    'graphql-trouble': { outcome: 'platform-error', at: 'products', also: allButProducts, ...asked(7) },
    'query-refused': { outcome: 'platform-error', at: 'products', also: allButProducts, ...asked(7) },
    'origin-unreachable': ourFault,
    'temporarily-disabled': ourFault,
    'web-page': { outcome: 'not-an-api', at: 'authenticate', ...address, requests: 1 },
    'page-401': { outcome: 'not-an-api', at: 'authenticate', ...address, requests: 1 },
    'page-403': { outcome: 'not-an-api', at: 'authenticate', ...address, requests: 1 },
    redirect: { outcome: 'not-an-api', at: 'authenticate', ...address, requests: 1 },
  },
};
