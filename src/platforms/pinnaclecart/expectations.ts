import type { Expectation, PlatformExpectations } from '../../../tests/scenarios/expectation.ts';
import { leadsToOtherHost, outagesWhereRecognised } from '../../../tests/scenarios/outages.ts';

/** Whether the store answers here, then the data. The list of products is also the proof, and is asked for once. */
const fine: Expectation = { outcome: 'ok', requests: 5 };
const moved: Expectation = { ...fine, requests: 6, advice: [leadsToOtherHost] };
/** No answer tells the three values apart; the token is the usual culprit. */
const rejected: Expectation = { outcome: 'credentials-rejected', at: 'authenticate', step: 'generate-token', requests: 2 };
const address = { field: 'storeUrl', step: 'store-address' };
/** Another site, another folder, an API that is switched off, a redirect: nothing is sent but the question whether it is there. */
const noApi: Expectation = { outcome: 'not-an-api', at: 'authenticate', ...address, requests: 1 };
const withoutPermission = (at: string, ...also: string[]): Expectation => ({
  outcome: 'permission-missing',
  at,
  also,
  step: 'open-settings',
  requests: 5,
});
/** The shop’s server is in trouble, whatever it is. */
const ownTrouble: Expectation = { outcome: 'platform-error', at: 'authenticate', requests: 1 };
const notUnderstood: Expectation = { outcome: 'platform-error', at: 'authenticate', requests: 2 };

export const expectations: PlatformExpectations = {
  notOffered: ['pages', 'blogs'],
  scenarios: {
    ...outagesWhereRecognised(address),
    works: fine,
    'empty-store': fine,
    'empty-store-object': fine,
    'empty-store-null': fine,
    'wrapped-as-arrays': fine,
    'wrapped-as-objects': fine,
    'single-records': fine,
    'all-products-at-once': fine,
    'php-warning': fine,
    'unusual-password': fine,
    'own-token': fine,
    'hosted-address': fine,
    'in-folder': fine,

    'wrong-username': rejected,
    'wrong-password': rejected,
    'wrong-token': rejected,
    'wrong-token-as-object': rejected,
    'wrong-token-as-text': rejected,
    'wrong-token-401': rejected,
    'wrong-token-403': rejected,
    'api-disabled': { outcome: 'not-an-api', at: 'authenticate', step: 'enable', requests: 2 },
    'api-disabled-page': noApi,

    'scope-missing-products': withoutPermission('products'),
    'scope-missing-categories': withoutPermission('categories'),
    'scope-missing-customers': withoutPermission('customers'),
    'scope-missing-orders': withoutPermission('orders'),
    'scope-missing-all': withoutPermission('authenticate', 'products', 'categories', 'customers', 'orders'),
    'calls-unknown': { ...fine, skipped: ['categories', 'customers'] },

    'unknown-store': { outcome: 'store-not-found', at: 'authenticate', ...address, requests: 1 },
    'not-pinnaclecart': noApi,
    'wrong-folder': noApi,
    'without-www': moved,
    'with-www': moved,
    'redirect-login': noApi,
    'redirect-admin': noApi,
    'store-expired': noApi,
    'store-suspended': noApi,
    'page-403': noApi,

    'ip-blocked': { outcome: 'ip-blocked', at: 'authenticate', requests: 1 },
    'forbidden-page': noApi,
    'rate-limited': { outcome: 'rate-limited', at: 'authenticate', requests: 1, retryAfterS: 30 },
    'resource-limit': ownTrouble,
    'bandwidth-limit': ownTrouble,
    'php-error': notUnderstood,
    'blank-answer': notUnderstood,
    'refused-strangely': rejected,
  },
};
