import type { Expectation, PlatformExpectations } from '../../../tests/scenarios/expectation.ts';
import { leadsToOtherHost, outagesWhereRecognised } from '../../../tests/scenarios/outages.ts';

/** Whether the shop answers here, the products, which also prove the key, and one question for each other kind of data. */
const fine: Expectation = { outcome: 'ok', requests: 9 };
const address = { field: 'storeUrl', step: 'store-url' };
const atAuth = { at: 'authenticate' };
const key = { field: 'consumerKey', step: 'create-key' };
const secret = { field: 'consumerSecret', step: 'copy-key' };
const toCreate = { step: 'create-key' };
const inLog = /stands in the log of the shop’s own server/;

/** Nothing of it is recognised: both places of the API, then the question why. */
const stray = 3;
const withoutRight = (at: string, requests: number): Expectation => ({
  outcome: 'permission-missing',
  at,
  ...toCreate,
  requests,
});

export const expectations: PlatformExpectations = {
  notOffered: [],
  scenarios: {
    ...outagesWhereRecognised(address, 2, 1),
    'page-403': { outcome: 'ip-blocked', ...atAuth, step: 'let-through', requests: 1 },
    shield: { outcome: 'ip-blocked', ...atAuth, step: 'let-through', requests: 1 },
    'service-unavailable': { outcome: 'store-unavailable', ...atAuth, requests: 1 },

    works: fine,
    'empty-store': fine,
    'read-write-key': fine,
    'in-a-folder': fine,
    // The API at the page, both ways, and the question why; then without the page.
    'page-of-the-shop': { outcome: 'ok', requests: 12, advice: [/what you entered behind that is a page/] },
    'dashboard-address': fine,
    'index-in-the-path': { outcome: 'ok', requests: 10 },
    'leads-to-www': { outcome: 'ok', requests: 10, advice: [leadsToOtherHost] },
    'home-with-www': { outcome: 'ok', requests: 10, advice: [/^Your shop says of itself that its address is www\.example\.com/] },
    'home-unencrypted': { outcome: 'ok', requests: 9, advice: [/without encryption/] },
    'totals-dropped': fine,
    'warnings-shown': { outcome: 'ok', requests: 9, advice: [/WP_DEBUG_DISPLAY/] },

    'wrong-key': { outcome: 'credentials-rejected', ...atAuth, ...key, requests: 3 },
    'wrong-key-german': { outcome: 'credentials-rejected', ...atAuth, ...key, requests: 3 },
    'wrong-secret': { outcome: 'credentials-rejected', ...atAuth, ...secret, requests: 2 },
    'wrong-secret-german': { outcome: 'credentials-rejected', ...atAuth, ...secret, requests: 2 },
    'user-deleted': { outcome: 'credentials-rejected', ...atAuth, ...key, requests: 3 },
    swapped: { outcome: 'invalid-value', at: 'values', field: 'consumerKey', step: 'copy-key', requests: 0 },
    'write-only': { ...withoutRight('authenticate', 2) },
    'write-only-german': { ...withoutRight('authenticate', 2) },

    'scope-missing-products': withoutRight('products', 9),
    'scope-missing-customers': withoutRight('customers', 9),
    'scope-missing-orders': withoutRight('orders', 9),
    'scope-missing-all': {
      ...withoutRight('products', 9),
      also: ['categories', 'customers', 'orders', 'coupons', 'reviews'],
    },

    'header-cut-off': { outcome: 'ok', requests: 10, advice: [/cuts off the header/] },
    'header-cut-off-wrong-key': { outcome: 'credentials-rejected', ...atAuth, ...key, requests: 3 },
    'header-cut-off-wrong-secret': { outcome: 'credentials-rejected', ...atAuth, ...secret, requests: 4 },
    'header-cut-off-old': { outcome: 'ok', requests: 11, advice: [inLog] },
    'https-not-known': { outcome: 'ok', requests: 11, advice: [/does not tell WordPress that the shop is asked over https/] },

    'woocommerce-off': { outcome: 'not-an-api', ...atAuth, field: 'storeUrl', step: 'open-keys', requests: 1 },
    'woocommerce-old': { outcome: 'not-an-api', ...atAuth, field: 'storeUrl', step: 'open-keys', requests: 1 },
    'plain-permalinks': { outcome: 'not-an-api', ...atAuth, field: 'storeUrl', step: 'permalinks', requests: 1 },
    'rules-missing': { outcome: 'not-an-api', ...atAuth, field: 'storeUrl', step: 'permalinks', requests: 3 },
    'not-wordpress': { outcome: 'not-an-api', ...atAuth, ...address, requests: 3 },
    'closed-to-visitors': { outcome: 'ok', skipped: ['pages', 'blogs'], requests: 9 },
    'closed-wrong-key': { outcome: 'credentials-rejected', ...atAuth, ...key, requests: 3 },
    'closed-header-cut-off': { outcome: 'ok', skipped: ['pages', 'blogs'], requests: 10, advice: [/cuts off the header/] },
    'closed-to-everybody': { outcome: 'not-an-api', ...atAuth, ...address, requests: 3 },
    'closed-by-page': { outcome: 'not-an-api', ...atAuth, ...address, requests: 1 },
    'password-in-front': { outcome: 'not-an-api', ...atAuth, ...address, requests: 1 },

    'update-running': { outcome: 'store-unavailable', ...atAuth, requests: 1 },
    'coming-soon': { outcome: 'store-unavailable', ...atAuth, requests: stray },
    'database-down': { outcome: 'platform-error', ...atAuth, requests: 1 },
    'php-fatal': { outcome: 'platform-error', ...atAuth, requests: 1 },
    'php-fatal-with-key': { outcome: 'platform-error', ...atAuth, requests: 2 },

    cloudflare: { outcome: 'ip-blocked', ...atAuth, step: 'let-through', requests: 1 },
    imunify: { outcome: 'ip-blocked', ...atAuth, step: 'let-through', requests: stray },
    'imunify-page': { outcome: 'ip-blocked', ...atAuth, step: 'let-through', requests: stray },
    wordfence: { outcome: 'ip-blocked', ...atAuth, step: 'let-through', requests: 1 },
    sucuri: { outcome: 'ip-blocked', ...atAuth, step: 'let-through', requests: 1 },
    'nameless-firewall': { outcome: 'ip-blocked', ...atAuth, step: 'let-through', requests: 1 },
    'firewall-with-key': { outcome: 'ip-blocked', ...atAuth, step: 'let-through', requests: 2 },
    'rate-limited': { outcome: 'rate-limited', ...atAuth, retryAfterS: 20, requests: 2 },
    'too-busy': { outcome: 'store-unavailable', ...atAuth, requests: 1 },
  },
};
