import type { Expectation, PlatformExpectations } from '../../../tests/scenarios/expectation.ts';
import { outagesOfOwnHost } from '../../../tests/scenarios/outages.ts';

/** The versions, the proof, and each kind of data with its number; prices, contacts and what was ordered are asked for beside. */
const fine: Expectation = { outcome: 'ok', requests: 13 };
const address = { field: 'instanceUrl', step: 'instance-url' };
const token = { field: 'accessToken', step: 'access-token' };
const atProof = { at: 'authenticate', requests: 2 };
const rejected: Expectation = { outcome: 'credentials-rejected', ...atProof, ...token };
const expired: Expectation = { outcome: 'credentials-expired', ...atProof, ...token };
const notAllowed = (at: string): Expectation => ({ outcome: 'permission-missing', at, step: 'permissions', requests: 11 });
const lists = ['categories', 'customers', 'orders'];

export const expectations: PlatformExpectations = {
  notOffered: ['pages', 'blogs'],
  scenarios: {
    ...outagesOfOwnHost(address),
    works: fine,
    'empty-store': fine,
    'older-org': fine,
    'table-output': fine,

    'session-expired': expired,
    'token-of-another-org': expired,
    'error-in-xml': expired,
    'password-expired': expired,
    'password-expired-later': { outcome: 'credentials-expired', at: 'products', also: lists, ...token, requests: 6 },
    'token-cut-off': rejected,
    'session-refused-by-policy': rejected,

    'api-not-enabled': { outcome: 'permission-missing', ...atProof, step: 'permissions' },
    'access-refused': { outcome: 'permission-missing', ...atProof, step: 'permissions' },
    'edition-without-api': { outcome: 'plan-required', ...atProof },
    'scope-missing-products': notAllowed('products'),
    // Prices are not asked for when products are refused.
    'scope-missing-prices': { ...notAllowed('products'), requests: 12 },
    'scope-missing-categories': { ...notAllowed('categories'), requests: 12 },
    // Contacts are not asked for when accounts are refused.
    'scope-missing-customers': notAllowed('customers'),
    'scope-missing-contacts': { ...notAllowed('customers'), requests: 12 },
    'scope-missing-orders': notAllowed('orders'),
    'scope-missing-order-products': { ...notAllowed('orders'), requests: 12 },
    'access-refused-orders': notAllowed('orders'),
    'field-hidden': { outcome: 'ok', requests: 14, advice: [/one field of products/] },
    'every-field-hidden': { ...notAllowed('products'), requests: 12 },

    'login-host': { outcome: 'invalid-value', at: 'values', ...address, requests: 0 },
    'url-not-reset': { outcome: 'invalid-value', at: 'authenticate', ...address, requests: 1 },
    'unknown-my-domain': { outcome: 'store-not-found', at: 'authenticate', ...address, requests: 1 },
    'org-deleted': { outcome: 'not-an-api', at: 'authenticate', ...address, requests: 1 },
    'org-renamed': { outcome: 'not-an-api', at: 'authenticate', ...address, requests: 1 },
    maintenance: { outcome: 'store-unavailable', at: 'authenticate', requests: 1 },
    'version-gone': { outcome: 'platform-error', ...atProof },
    'server-unavailable': { outcome: 'platform-error', ...atProof },
    'unknown-exception': { outcome: 'platform-error', ...atProof },

    'rate-limited': { outcome: 'rate-limited', ...atProof },
    'rate-limited-later': { outcome: 'rate-limited', at: 'products', also: lists, requests: 6 },
  },
};
