import type { Expectation, PlatformExpectations } from '../../../tests/scenarios/expectation.ts';
import { outagesOfOwnServer } from '../../../tests/scenarios/outages.ts';

const data = ['products', 'categories', 'customers', 'orders', 'pages', 'manufacturers', 'coupons', 'reviews'];
/** Whether Shopware is there, one exchange, the proof, and one for each kind of data. */
const all = 3 + data.length;
const fine: Expectation = { outcome: 'ok', requests: all };
const address = { field: 'shopUrl', step: 'shop-url' };
const secret = { field: 'secretAccessKey', step: 'keys' };
const id = { field: 'accessKeyId', step: 'keys' };
/** Nothing is sent but the question whether Shopware is there. */
const stranger: Expectation = { outcome: 'not-an-api', at: 'authenticate', ...address, requests: 1 };
/** The exchange is never tried twice: shops make an address wait that tries wrong keys. */
const atExchange = { at: 'authenticate', requests: 2 };
const wrongPair: Expectation = { outcome: 'credentials-rejected', ...atExchange, ...secret };
const noToken: Expectation = { outcome: 'platform-error', ...atExchange };
const withoutRight = (at: string, ...also: string[]): Expectation => ({
  outcome: 'permission-missing',
  at,
  also,
  step: 'role',
  requests: all,
});
const unsent = (blamed: Pick<Expectation, 'field' | 'step'>): Expectation => ({
  outcome: 'invalid-value',
  at: 'values',
  ...blamed,
  requests: 0,
});

export const expectations: PlatformExpectations = {
  notOffered: ['blogs'],
  scenarios: {
    ...outagesOfOwnServer(address),
    'service-unavailable': { outcome: 'store-unavailable', at: 'authenticate', requests: 1 },
    works: fine,
    'empty-store': fine,
    'administration-address': fine,
    'language-folder': fine,
    'category-address': { ...fine, requests: all + 1, advice: [/shop\.example\.com/] },
    'in-a-folder': fine,
    'without-folder': stranger,
    'without-www': { ...fine, requests: all + 1, advice: [/^Your shop answers at www\.example\.org/] },
    cloud: fine,
    'user-key': { ...fine, advice: [/belongs to a person/] },
    'small-letters': fine,
    'name-of-other-language': fine,
    // Its API answers all the same.
    'storefront-in-maintenance': fine,

    'wrong-secret': wrongPair,
    'unknown-id': wrongPair,
    'wrong-secret-older': wrongPair,
    'unidentified-id': { ...wrongPair, ...id },
    'unidentified-id-forbidden': { ...wrongPair, ...id },
    'sales-channel-key': unsent(id),
    'product-export-key': unsent(id),
    swapped: unsent(id),
    'administration-login': unsent(id),
    'body-emptied': noToken,
    'secret-emptied': noToken,
    'exchange-throttled': { outcome: 'rate-limited', ...atExchange, retryAfterS: 27 },
    'exchange-throttled-later': { outcome: 'rate-limited', ...atExchange, retryAfterS: 12 },
    'cloud-limit': { outcome: 'rate-limited', ...atExchange, retryAfterS: 41 },
    'exchange-without-token': noToken,
    'exchange-web-page': { outcome: 'not-an-api', ...atExchange, ...address },
    'exchange-firewall': { outcome: 'ip-blocked', ...atExchange },
    'exchange-internal-error': noToken,

    'header-stripped': { outcome: 'not-an-api', at: 'authenticate', ...address, requests: 3 },
    'token-refused': { outcome: 'platform-error', at: 'authenticate', requests: 3 },

    'scope-missing-products': withoutRight('products'),
    'scope-missing-categories': withoutRight('categories'),
    'scope-missing-customers': withoutRight('customers'),
    'scope-missing-orders': withoutRight('orders'),
    'scope-missing-pages': withoutRight('pages'),
    'scope-missing-manufacturers': withoutRight('manufacturers'),
    'scope-missing-coupons': withoutRight('coupons'),
    'scope-missing-reviews': withoutRight('reviews'),
    'scope-missing-some': withoutRight('customers', 'orders'),
    'scope-missing-all': { ...withoutRight('products', ...data.slice(1)), advice: [/has no role/] },
    'scope-missing-besides': withoutRight('orders'),
    'scope-missing-debugging': withoutRight('orders'),
    'route-missing-reviews': { ...fine, skipped: ['reviews'] },

    'shopware-5': stranger,
    'storefront-apart': stranger,
    'vendor-address': unsent(address),
    'password-before-site': stranger,
    'redirect-to-language': stranger,
    'being-updated': { outcome: 'store-unavailable', at: 'authenticate', requests: 1 },
    challenge: { outcome: 'ip-blocked', at: 'authenticate', requests: 1 },
    'rate-limited-orders': { outcome: 'rate-limited', at: 'orders', retryAfterS: 9, requests: all },
    'empty-answer-orders': { outcome: 'platform-error', at: 'orders', requests: all },
    'malformed-orders': { outcome: 'platform-error', at: 'orders', requests: all },
    'server-error-orders': { outcome: 'platform-error', at: 'orders', requests: all },
  },
};
