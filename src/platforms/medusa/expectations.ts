import type { Expectation, PlatformExpectations } from '../../../tests/scenarios/expectation.ts';
import { outagesOfOwnServer } from '../../../tests/scenarios/outages.ts';

const data = ['products', 'categories', 'customers', 'orders', 'coupons'];
/** Whether Medusa is there, the proof, and one for each kind of data. */
const all = 2 + data.length;
const fine: Expectation = { outcome: 'ok', requests: all };
const address = { field: 'serverUrl', step: 'server-url' };
const key = { field: 'secretApiKey', step: 'create-key' };
/** Nothing is sent but the question whether Medusa is there. */
const stranger: Expectation = { outcome: 'not-an-api', at: 'authenticate', ...address, requests: 1 };
const atProof = { at: 'authenticate', requests: 2 };
const wrongKey: Expectation = { outcome: 'credentials-rejected', ...atProof, ...key };
const unsent: Expectation = { outcome: 'invalid-value', at: 'values', ...key, requests: 0 };
const outOfService: Expectation = { outcome: 'store-unavailable', at: 'authenticate', requests: 1 };
const withoutRole = (at: string, ...also: string[]): Expectation => ({
  outcome: 'permission-missing',
  at,
  also,
  step: 'create-key',
  requests: all,
});

export const expectations: PlatformExpectations = {
  notOffered: ['pages', 'blogs'],
  scenarios: {
    ...outagesOfOwnServer(address),
    'bad-gateway': outOfService,
    'service-unavailable': outOfService,
    'gateway-timeout': outOfService,
    works: fine,
    'empty-store': fine,
    'admin-address': fine,
    'slash-at-end': fine,
    'in-a-folder': fine,
    cloud: fine,
    'without-www': { ...fine, requests: all + 1, advice: [/^Your shop answers at www\.example\.org/] },
    'key-as-header': fine,
    'customer-without-name': fine,

    'wrong-key': wrongKey,
    'header-cut-off': wrongKey,
    'publishable-key': unsent,
    'shortened-key': unsent,
    'cut-key': unsent,
    'stripe-key': unsent,
    'key-id': unsent,
    'key-as-bearer': { outcome: 'platform-error', ...atProof },

    'scope-missing-orders': withoutRole('orders'),
    'scope-missing-policy': withoutRole('orders'),
    'scope-missing-all': withoutRole('products', ...data.slice(1)),
    'route-missing-promotions': { ...fine, skipped: ['coupons'] },

    storefront: stranger,
    'other-server': stranger,
    'medusa-1': stranger,
    'without-folder': stranger,
    'vendor-address': { ...unsent, ...address },
    'password-before-site': stranger,
    'password-before-admin': { outcome: 'not-an-api', ...atProof, ...address },
    'firewall-before-admin': { outcome: 'ip-blocked', ...atProof },
    'database-down': { outcome: 'platform-error', ...atProof },
    sleeping: outOfService,
    'being-deployed': { ...outOfService, requests: 2 },
    'empty-answer-orders': { outcome: 'platform-error', at: 'orders', requests: all },
    'malformed-orders': { outcome: 'platform-error', at: 'orders', requests: all },
  },
};
