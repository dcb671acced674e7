import type { Expectation, PlatformExpectations } from '../../../tests/scenarios/expectation.ts';
import { outagesOfOwnHost } from '../../../tests/scenarios/outages.ts';

/** The list of products is also the proof, and is asked for once. */
const fine: Expectation = { outcome: 'ok', requests: 4 };
const atOnce = { at: 'authenticate', requests: 1 };
const address = { field: 'storeUrl', step: 'store-address' };
/** No refusal was ever seen, so the other lists are asked too before anything is said. */
const rejected: Expectation = {
  outcome: 'credentials-rejected',
  at: 'authenticate',
  field: 'apiKey',
  step: 'create-key',
  requests: 4,
};
const withoutPermission = (at: string): Expectation => ({ outcome: 'permission-missing', at, step: 'create-key', requests: 4 });
const notSent = (outcome: 'host-not-allowed' | 'invalid-value'): Expectation => ({
  outcome,
  at: 'values',
  ...address,
  requests: 0,
});
const page: Expectation = { outcome: 'not-an-api', ...atOnce, step: 'enable-api' };
const sentOn: Expectation = { ...page, field: 'storeUrl' };
const notUnderstood: Expectation = { outcome: 'platform-error', ...atOnce };

export const expectations: PlatformExpectations = {
  notOffered: ['pages', 'blogs'],
  scenarios: {
    ...outagesOfOwnHost(address),
    works: fine,
    'empty-store': fine,
    'without-password': fine,
    'unusual-password': fine,
    'shared-address': fine,

    'wrong-key': rejected,
    'wrong-username': rejected,
    'wrong-password': rejected,
    'wrong-store-name': rejected,
    'wrong-key-401': { ...rejected, requests: 1 },
    'wrong-key-403': { ...rejected, requests: 1 },
    'refused-without-words': { outcome: 'platform-error', at: 'authenticate', step: 'enable-api', requests: 4 },

    // One good answer proves the values.
    'scope-missing-products': withoutPermission('products'),
    'scope-missing-categories': withoutPermission('categories'),
    'scope-missing-customers': withoutPermission('customers'),
    'scope-missing-orders': withoutPermission('orders'),
    'scope-missing-all': rejected,

    'own-domain': notSent('host-not-allowed'),
    'other-company': notSent('host-not-allowed'),
    'vendor-address': notSent('invalid-value'),
    'address-missing': notSent('invalid-value'),
    'unknown-store': { outcome: 'store-not-found', ...atOnce, ...address },
    'login-page': page,
    'page-not-found': page,
    'web-page': page,
    'redirect-to-admin': sentOn,
    'redirect-to-own-domain': sentOn,
    redirect: sentOn,
    'blank-answer': notUnderstood,
    'cut-off': notUnderstood,
    'other-xml': { outcome: 'not-an-api', ...atOnce, ...address },
    'rate-limited': { outcome: 'rate-limited', ...atOnce, retryAfterS: 20 },
  },
};
