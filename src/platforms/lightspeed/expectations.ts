import type { Expectation, PlatformExpectations } from '../../../tests/scenarios/expectation.ts';
import { outages } from '../../../tests/scenarios/outages.ts';

/** How many requests the C-Series gets, and the X-Series. */
const sent = (ecom: number, retail: number) => ({ requests: { 'ecom-key': ecom, 'personal-token': retail } });
/** In the C-Series the permissions, the shop, and seven lists with their numbers; in the X-Series the shop and four lists. */
const fine: Expectation = { outcome: 'ok', ...sent(16, 5) };
const inEcom = (requests: number): Expectation => ({ outcome: 'ok', requests });
const atProof = { at: 'authenticate', requests: 1 };
const wrongKey: Expectation = {
  outcome: 'credentials-rejected',
  at: 'authenticate',
  field: 'apiKey',
  step: 'create-key',
  requests: 2,
};
const wrongToken: Expectation = { outcome: 'credentials-rejected', ...atProof, field: 'personalToken', step: 'create-token' };
const withoutRow = (requests: number, at: string, ...also: string[]): Expectation => ({
  outcome: 'permission-missing',
  at,
  also,
  step: 'permissions',
  requests,
});
/** Only the X-Series has the shop's own address as its host. */
const retailUrl = { field: 'retailUrl', step: 'retail-url' };
const noShop: Expectation = { outcome: 'store-not-found', ...atProof, ...retailUrl };
const everyPlan: Expectation = { outcome: 'plan-required', ...atProof };
const closed: Expectation = { outcome: 'store-unavailable', ...atProof };
const all = outages();

export const expectations: PlatformExpectations = {
  notOffered: { 'ecom-key': [], 'personal-token': ['pages', 'blogs', 'reviews'] },
  scenarios: {
    ...all,
    'dns-unknown': {
      ...all['dns-unknown'],
      outcome: { 'ecom-key': 'unreachable', 'personal-token': 'store-not-found' },
      ...retailUrl,
    },
    'certificate-expired': { ...all['certificate-expired'], ...retailUrl },
    'certificate-other-name': { ...all['certificate-other-name'], ...retailUrl },
    'web-page': { ...all['web-page'], ...retailUrl },
    // Both servers of the C-Series are asked.
    'page-401': { ...all['page-401'], ...retailUrl, ...sent(2, 1) },
    'page-403': { ...all['page-403'], ...retailUrl },
    redirect: { ...all.redirect, ...retailUrl },
    moved: { outcome: 'not-an-api', ...atProof, ...retailUrl },

    works: fine,
    'empty-store': fine,
    'shop-in-america': inEcom(17),
    // What is not there in English is asked for in Dutch.
    'shop-in-dutch': inEcom(32),
    'shop-in-danish': inEcom(16),
    'wrong-language': { outcome: 'not-an-api', at: 'authenticate', field: 'shopLanguage', step: 'store-url', requests: 2 },
    'lightspeed-address': inEcom(16),
    'keys-of-another-shop': { outcome: 'store-not-found', at: 'products', field: 'storeUrl', step: 'store-url', requests: 14 },
    'other-domain': { ...inEcom(16), advice: [/another main address/] },

    // Both servers are asked.
    'wrong-key': wrongKey,
    swapped: wrongKey,
    'key-not-enabled': wrongKey,
    'wrong-key-as-success': { ...wrongKey, requests: 1 },
    'wrong-token': wrongToken,
    'token-expired': wrongToken,
    'unknown-prefix': noShop,
    'unknown-prefix-answered': noShop,

    'scope-missing-products': withoutRow(13, 'products', 'categories', 'reviews'),
    'scope-missing-customers': withoutRow(15, 'customers'),
    'scope-missing-orders': withoutRow(15, 'orders'),
    'scope-missing-orders-as-success': withoutRow(15, 'orders'),
    'scope-missing-pages': withoutRow(14, 'pages', 'blogs'),
    // Without it, nobody can tell whose key it is.
    'scope-missing-settings': inEcom(15),
    'permissions-hidden': inEcom(15),
    'scope-missing-all': withoutRow(
      8,
      'authenticate',
      'products',
      'categories',
      'customers',
      'orders',
      'pages',
      'blogs',
      'reviews',
    ),

    'plan-without-api': everyPlan,
    'plan-without-api-403': everyPlan,
    'shop-closed': closed,
    'shop-locked': { outcome: 'platform-error', ...atProof },
    'products-being-switched-off': { outcome: 'platform-error', at: 'products', requests: 5 },
    'refused-all-the-same': { outcome: 'permission-missing', ...atProof, step: 'create-token' },
    'error-as-success': { outcome: 'platform-error', ...atProof },
    'rate-limited': { outcome: 'rate-limited', ...atProof, retryAfterS: 1800 },
    // The longest wait that is ever named.
    'rate-limited-retail': { outcome: 'rate-limited', ...atProof, retryAfterS: 86_400 },
  },
};
