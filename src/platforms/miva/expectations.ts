import type { Expectation, PlatformExpectations } from '../../../tests/scenarios/expectation.ts';
import { leadsToOtherHost, outagesOfSettledHost } from '../../../tests/scenarios/outages.ts';

/** Whether the store answers here, then the data. The list of products is also the proof, and is asked for once. */
const fine: Expectation = { outcome: 'ok', requests: 7 };
const moved: Expectation = { ...fine, advice: [leadsToOtherHost] };
const address = { field: 'endpointUrl', step: 'copy-values' };
const atOnce = { at: 'authenticate', requests: 2 };
/** Four causes have the same answer; the list of addresses comes first. */
const rejected: Expectation = { outcome: 'credentials-rejected', ...atOnce, field: 'accessToken', step: 'allowed-ips' };
const badSignature: Expectation = { outcome: 'credentials-rejected', ...atOnce, field: 'signature', step: 'copy-values' };
const askForStore: Expectation = { outcome: 'invalid-value', ...atOnce, field: 'storeCode', step: 'store-code' };
const noApi: Expectation = { outcome: 'not-an-api', ...atOnce, ...address };
const withoutGroup = (at: string, ...also: string[]): Expectation => ({
  outcome: 'permission-missing',
  at,
  also,
  step: 'groups',
  requests: 7,
});

export const expectations: PlatformExpectations = {
  notOffered: ['blogs'],
  scenarios: {
    ...outagesOfSettledHost(address),
    works: fine,
    'empty-store': fine,
    'store-code-found': { outcome: 'ok', requests: 8 },
    'several-stores': askForStore,
    'stores-not-listed': askForStore,
    signed: fine,
    'signed-freely': fine,
    'signature-without-padding': fine,
    'in-folder': fine,
    'admin-address': fine,

    'wrong-token': rejected,
    'token-deleted': rejected,
    'signature-missing': rejected,
    'address-not-allowed': { outcome: 'ip-blocked', ...atOnce, step: 'allowed-ips' },
    'signature-wrong': badSignature,
    'clock-wrong': badSignature,
    'wrong-store-code': { outcome: 'store-not-found', ...atOnce, field: 'storeCode', step: 'store-code' },

    // A refusal in a good answer proves the token.
    'scope-missing-products': withoutGroup('products'),
    'scope-missing-categories': withoutGroup('categories'),
    'scope-missing-customers': withoutGroup('customers'),
    'scope-missing-orders': withoutGroup('orders'),
    'scope-missing-orders-other-words': withoutGroup('orders'),
    'scope-missing-coupons': withoutGroup('coupons'),
    'scope-missing-pages': withoutGroup('pages'),
    'scope-missing-all': withoutGroup('products', 'categories', 'customers', 'orders', 'coupons', 'pages'),
    'function-unknown': { outcome: 'platform-error', at: 'coupons', requests: 7 },
    'api-off': { outcome: 'not-an-api', ...atOnce, step: 'open-tokens' },

    'unknown-host': { outcome: 'store-not-found', ...atOnce, ...address, requests: 1 },
    'not-miva': noApi,
    'wrong-folder': noApi,
    'other-json': noApi,
    'site-password': noApi,
    'without-www': moved,
    'with-www': moved,
    'rate-limited': { outcome: 'rate-limited', ...atOnce, retryAfterS: 12 },
    'cut-short': { outcome: 'platform-error', ...atOnce },
    'service-unavailable': { outcome: 'store-unavailable', ...atOnce },
  },
};
