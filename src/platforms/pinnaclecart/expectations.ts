import type { Expectation, PlatformExpectations } from '../../../tests/scenarios/expectation.ts';
import { leadsToOtherHost, outagesOfSettledHost } from '../../../tests/scenarios/outages.ts';

/** Whether the store answers here, then the data. The list of products is also the proof, and is asked for once. */
const fine: Expectation = { outcome: 'ok', requests: 5 };
const moved: Expectation = { ...fine, advice: [leadsToOtherHost] };
/** No answer tells the three values apart; the token is the usual culprit. */
const rejected: Expectation = { outcome: 'credentials-rejected', at: 'authenticate', step: 'generate-token', requests: 2 };
const address = { field: 'storeUrl', step: 'store-address' };
/** Another site, another folder, or an API that is switched off: the same page answers. */
const noApi: Expectation = { outcome: 'not-an-api', at: 'authenticate', field: 'storeUrl', step: 'enable', requests: 2 };
const sentOn: Expectation = { outcome: 'not-an-api', at: 'authenticate', ...address, requests: 2 };
const withoutPermission = (at: string, ...also: string[]): Expectation => ({
  outcome: 'permission-missing',
  at,
  also,
  step: 'open-settings',
  requests: 5,
});
const notUnderstood: Expectation = { outcome: 'platform-error', at: 'authenticate', requests: 2 };
const tooMany: Expectation = { outcome: 'rate-limited', at: 'authenticate', requests: 2 };

export const expectations: PlatformExpectations = {
  notOffered: ['pages', 'blogs'],
  scenarios: {
    ...outagesOfSettledHost(address),
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
    'redirect-login': sentOn,
    'redirect-admin': sentOn,
    'store-expired': sentOn,
    'store-suspended': noApi,
    'web-page': noApi,
    'page-403': noApi,
    'service-unavailable': { outcome: 'store-unavailable', at: 'authenticate', requests: 2 },

    'ip-blocked': { outcome: 'ip-blocked', at: 'authenticate', requests: 2 },
    'forbidden-page': noApi,
    'rate-limited': { ...tooMany, retryAfterS: 30 },
    'resource-limit': tooMany,
    'bandwidth-limit': tooMany,
    'php-error': notUnderstood,
    'blank-answer': notUnderstood,
  },
};
