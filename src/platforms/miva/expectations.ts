import type { Expectation, PlatformExpectations } from '../../../tests/scenarios/expectation.ts';
import { leadsToOtherHost, outagesWhereRecognised } from '../../../tests/scenarios/outages.ts';

/** Whether the store answers here, then the data. The list of products is also the proof, and is asked for once. */
const fine: Expectation = { outcome: 'ok', requests: 7 };
const moved: Expectation = { ...fine, requests: 8, advice: [leadsToOtherHost] };
const address = { field: 'endpointUrl', step: 'copy-values' };
/** Whether Miva is there, then the token. */
const atOnce = { at: 'authenticate', requests: 2 };
/** Nothing is sent but the question whether Miva is there. */
const stranger = { at: 'authenticate', requests: 1 };
/** Four causes have the same answer; the list of addresses comes first. */
const rejected: Expectation = { outcome: 'credentials-rejected', ...atOnce, field: 'accessToken', step: 'allowed-ips' };
const badSignature: Expectation = { outcome: 'credentials-rejected', ...atOnce, field: 'signature', step: 'copy-values' };
const askForStore: Expectation = { outcome: 'invalid-value', ...atOnce, field: 'storeCode', step: 'store-code' };
const noApi: Expectation = { outcome: 'not-an-api', ...stranger, ...address };
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
    ...outagesWhereRecognised(address),
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

    'unknown-host': { outcome: 'store-not-found', ...stranger, ...address },
    'not-miva': noApi,
    'wrong-folder': noApi,
    'other-json': noApi,
    'site-password': noApi,
    'site-password-page': noApi,
    'without-www': moved,
    'with-www': moved,
    'rate-limited': { outcome: 'rate-limited', ...stranger, retryAfterS: 12 },
    'cut-short': { outcome: 'platform-error', ...atOnce },
    'refused-strangely': { outcome: 'credentials-rejected', at: 'authenticate', requests: 7 },
  },
};
