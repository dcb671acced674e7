import type { Expectation, PlatformExpectations } from '../../../tests/scenarios/expectation.ts';
import { leadsToOtherHost, outagesWhereRecognised } from '../../../tests/scenarios/outages.ts';

/** Whether the store answers here, then the data. The list of products is also the proof, and is asked for once. */
const fine: Expectation = { outcome: 'ok', requests: 6 };
const moved: Expectation = { ...fine, requests: 7, advice: [leadsToOtherHost] };
/** Whether the store is there, then the key. */
const atOnce = { at: 'authenticate', requests: 2 };
/** Nothing is sent but the question whether the store is there. */
const stranger = { at: 'authenticate', requests: 1 };
const address = { field: 'storeUrl', step: ['open-settings', 'add-user'] };
const rejected: Expectation = {
  outcome: 'credentials-rejected',
  ...atOnce,
  field: 'apiKey',
  step: ['copy-key', 'user-key'],
};
const withoutPermission = (at: string, ...also: string[]): Expectation => ({
  outcome: 'permission-missing',
  at,
  also,
  step: ['copy-key', 'user-group'],
  requests: 6,
});
const noStore: Expectation = { outcome: 'not-an-api', ...stranger, ...address };
const allData = ['products', 'categories', 'customers', 'orders', 'pages'];

export const expectations: PlatformExpectations = {
  notOffered: ['blogs'],
  scenarios: {
    ...outagesWhereRecognised(address),
    works: fine,
    'empty-store': fine,
    'empty-store-text': fine,
    'empty-store-null': fine,
    'empty-store-left-out': fine,
    'single-records': fine,
    'in-xml': fine,
    'with-warning': fine,
    'hosted-address': fine,
    'panel-address': fine,

    'wrong-key': rejected,
    'key-regenerated': rejected,
    'user-inactive': rejected,
    'wrong-username': rejected,
    'wrong-key-401': rejected,
    'wrong-key-403': rejected,
    'wrong-key-without-words': rejected,
    'wrong-key-in-xml': rejected,
    'wrong-key-without-ack': rejected,
    'wrong-key-as-array': rejected,

    // One good answer proves the key.
    'scope-missing-products': withoutPermission('products'),
    'scope-missing-categories': withoutPermission('categories'),
    'scope-missing-customers': withoutPermission('customers'),
    'scope-missing-orders': withoutPermission('orders'),
    'scope-missing-orders-403': withoutPermission('orders'),
    'scope-missing-pages': withoutPermission('pages'),
    'scope-missing-all': withoutPermission('authenticate', ...allData),
    'filter-unknown-categories': { outcome: 'platform-error', at: 'categories', requests: 6 },
    'filter-unknown-all': { outcome: 'platform-error', at: 'authenticate', also: allData, requests: 6 },
    'refused-strangely': { outcome: 'credentials-rejected', at: 'authenticate', requests: 6 },

    'unknown-store': { outcome: 'store-not-found', ...stranger, ...address },
    'not-maropost': noStore,
    'not-allowed': noStore,
    'other-json': noStore,
    'without-www': moved,
    'with-www': moved,
    'redirect-to-panel': noStore,
    'blocked-by-firewall': { outcome: 'ip-blocked', ...stranger },
    'rate-limited': { outcome: 'rate-limited', ...stranger, retryAfterS: 41 },
    'rate-limited-without-time': { outcome: 'rate-limited', ...stranger },
  },
};
