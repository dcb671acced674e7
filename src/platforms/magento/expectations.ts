import type { Expectation, PlatformExpectations } from '../../../tests/scenarios/expectation.ts';
import { outagesOfOwnServer } from '../../../tests/scenarios/outages.ts';

/** Told of the token alone, wherever it was accepted. */
const switchOff = /set it back to No/;
const off = { integration: [], 'access-token': [switchOff] };
/** Whether it is Magento, the proof, and five lists. */
const fine: Expectation = { outcome: 'ok', requests: 7, advice: off };

const address = { field: 'storeUrl', step: ['create-integration', 'create-one'] };
const atDoor = { at: 'authenticate', requests: 1 };
const notTheShop: Expectation = { outcome: 'not-an-api', ...atDoor, ...address };
/** Asked at both places of the API, then in two ways why it is not there. */
const notFound: Expectation = { ...notTheShop, requests: 4 };

const atProof = { at: 'authenticate', requests: 2 };
const rejected = (field: string, step = 'copy-values'): Expectation => ({
  outcome: 'credentials-rejected',
  ...atProof,
  field,
  step,
});
/** Tried once more with http in the signature. */
const wrongSecret: Expectation = { outcome: 'credentials-rejected', at: 'authenticate', step: 'copy-values', requests: 3 };
/** Of a token alone, Magento never says why it is not taken; two lists are asked. */
const notTaken = { at: 'authenticate', field: 'accessToken', step: 'allow-bearer', requests: 3 };

const withoutRight = (at: string, ...also: string[]): Expectation => ({
  outcome: 'permission-missing',
  at,
  also,
  step: ['resources', 'allow-resources'],
  requests: 7,
  advice: off,
});
/** Without orders, something else must prove the values. */
const withoutOrders: Expectation = { ...withoutRight('orders'), requests: 8 };

export const expectations: PlatformExpectations = {
  notOffered: ['blogs'],
  scenarios: {
    ...outagesOfOwnServer(address, 2, 2),
    works: fine,
    'empty-store': fine,
    'in-folder': fine,
    'folder-missing': notFound,
    'admin-address': fine,
    // Asked in the folder first, in all ways.
    'store-view-address': {
      ...fine,
      requests: 11,
      advice: { integration: [/is a page of it, and no folder/], 'access-token': [/is a page of it, and no folder/, switchOff] },
    },
    'without-www': {
      ...fine,
      requests: 8,
      advice: { integration: [/^Your shop answers at www/], 'access-token': [/^Your shop answers at www/, switchOff] },
    },
    'no-rewriting': { ...fine, requests: 8 },
    'guest-access': fine,
    'behind-proxy': { outcome: 'ok', requests: 8, advice: [/only fits with http/] },

    'wrong-consumer-key': rejected('consumerKey'),
    'integration-deleted': rejected('consumerKey'),
    'wrong-consumer-secret': wrongSecret,
    'wrong-token-secret': wrongSecret,
    'wrong-token-secret-old-words': wrongSecret,
    'swapped-secrets': wrongSecret,
    'wrong-access-token': rejected('accessToken'),
    'wrong-token-alone': { outcome: 'credentials-rejected', ...notTaken },
    'swapped-token-and-secret': rejected('accessToken'),
    'token-of-another-integration': rejected('accessToken'),
    'token-revoked': rejected('accessToken', 'activate'),
    'consumer-key-length': { ...rejected('consumerKey'), outcome: 'invalid-value' },
    'token-length': { ...rejected('accessToken'), outcome: 'invalid-value' },
    'consumer-key-expired': { ...rejected('consumerKey'), outcome: 'credentials-expired' },
    'clock-slow': { outcome: 'platform-error', ...atProof },
    'header-cut-off': { outcome: 'not-an-api', at: 'authenticate', requests: 3 },
    'header-cut-off-token-alone': { outcome: 'credentials-rejected', ...notTaken },
    'header-cut-off-guest-access-token-alone': { ...withoutRight('customers', 'orders'), requests: 8 },
    'header-cut-off-guest-access': { outcome: 'not-an-api', at: 'authenticate', requests: 4 },
    'bearer-not-allowed': { outcome: 'credentials-rejected', ...notTaken },

    'scope-missing-products': withoutRight('products'),
    'scope-missing-categories': withoutRight('categories'),
    'scope-missing-customers': withoutRight('customers'),
    'scope-missing-orders': withoutOrders,
    'scope-missing-orders-old-words': withoutOrders,
    'scope-missing-pages': withoutRight('pages'),
    'nothing-ticked': { ...withoutRight('products', 'categories', 'customers', 'orders', 'pages'), requests: 8, advice: [] },
    'nothing-ticked-token-alone': { outcome: 'credentials-rejected', ...notTaken },

    'unknown-store-code': { outcome: 'store-not-found', at: 'authenticate', ...address, requests: 1 },
    'module-removed': { outcome: 'platform-error', at: 'pages', requests: 7, advice: off },
    'search-down': { outcome: 'platform-error', at: 'products', requests: 7, advice: off },
    'server-error-products': { outcome: 'platform-error', at: 'products', requests: 7, advice: off },
    maintenance: { outcome: 'store-unavailable', ...atDoor },
    varnish: { outcome: 'platform-error', ...atDoor },
    'rest-blocked': { ...notTheShop, requests: 3 },
    'magento-1': notFound,
    'other-website': notFound,
    'password-in-front': notTheShop,
    'rate-limited': { outcome: 'rate-limited', ...atDoor, retryAfterS: 30 },
  },
};
