import type { Expectation, PlatformExpectations } from '../../../tests/scenarios/expectation.ts';
import { outagesWhereRecognised } from '../../../tests/scenarios/outages.ts';

/** The shop and five lists; before them, the newer line gives a token for Client ID and Client Secret. */
const asked = { requests: { 'private-app': 6, 'custom-app': 7 } };
const fine: Expectation = { outcome: 'ok', ...asked };
const withoutScope = (at: string, ...also: string[]): Expectation => ({
  outcome: 'permission-missing',
  at,
  also,
  step: ['scopes', 'beyond-scopes'],
  ...asked,
});

const token = { at: 'authenticate', field: 'accessToken', step: 'copy-token' };
/** In ePages Now, a token is wrong when it opens neither orders nor customers. */
const wrongToken: Expectation = { outcome: 'credentials-rejected', ...token, requests: 3 };
const onBeyond = { requests: 2, advice: [/lasts about an hour/] };
const wrongClient: Expectation = {
  outcome: 'credentials-rejected',
  at: 'authenticate',
  field: 'clientSecret',
  step: 'copy-client',
  requests: 2,
};

/** Before any credentials are sent, the shop itself is asked for. */
const atShop = { at: 'authenticate', requests: 1 };
const address = { field: 'apiUrl', step: ['api-url', 'beyond-url'] };
const unknownShop: Expectation = { outcome: 'store-not-found', ...atShop, ...address };
const notTheApi: Expectation = { outcome: 'not-an-api', ...atShop, ...address };
const unavailable: Expectation = { outcome: 'store-unavailable', ...atShop };
const pause: Expectation = { outcome: 'rate-limited', ...atShop, retryAfterS: 3600 };

export const expectations: PlatformExpectations = {
  notOffered: ['blogs'],
  scenarios: {
    ...outagesWhereRecognised(address),
    works: fine,
    'beyond-token': { ...fine, advice: [/lasts about an hour/] },
    'empty-store': fine,
    'empty-store-left-out': fine,
    'public-catalogue': fine,
    'shop-needs-token': fine,
    'shop-needs-token-page': fine,
    // Asked at both hosts whether the shop is there.
    'without-www': { outcome: 'ok', requests: 7, advice: [/^Your shop answers at www\.fake-shop\.example/] },
    'closed-by-merchant': { ...fine, advice: [/closed to visitors/] },

    'wrong-token': wrongToken,
    'token-revoked': wrongToken,
    'token-revoked-page': wrongToken,
    'wrong-token-public-catalogue': wrongToken,
    'client-secret-as-token': wrongToken,
    'beyond-wrong-token': { ...wrongToken, ...onBeyond },
    'beyond-token-expired': { outcome: 'credentials-expired', ...token, ...onBeyond },
    'beyond-token-expired-by-itself': { outcome: 'credentials-expired', ...token, ...onBeyond },
    'wrong-client-secret': wrongClient,
    'wrong-client-id': wrongClient,
    'client-refused': wrongClient,
    'token-missing': { outcome: 'platform-error', at: 'authenticate', requests: 2 },

    'scope-missing-products': withoutScope('products'),
    'scope-missing-categories': withoutScope('categories'),
    'scope-missing-customers': withoutScope('customers'),
    'scope-missing-orders': withoutScope('orders'),
    'scope-missing-orders-page': withoutScope('orders'),
    'scope-missing-pages': withoutScope('pages'),
    'beyond-scope-missing-both': withoutScope('customers', 'orders'),
    // In ePages Now, this cannot be told from a wrong token.
    'scope-missing-both': wrongToken,
    'no-scopes': withoutScope('products', 'categories', 'customers', 'orders', 'pages'),

    'unknown-shop': unknownShop,
    'unknown-shop-page': unknownShop,
    'beyond-address-on-now': notTheApi,
    'now-address-on-beyond': notTheApi,
    'other-api': notTheApi,

    'shop-not-paid': unavailable,
    'rate-limited': pause,
    'rate-limited-other-spelling': pause,
    'switched-off': notTheApi,
    'shop-firewall': { outcome: 'ip-blocked', ...atShop },
    'server-error-page-orders': { outcome: 'platform-error', at: 'authenticate', requests: 2 },
  },
};
