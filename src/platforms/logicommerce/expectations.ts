import type { Expectation, PlatformExpectations } from '../../../tests/scenarios/expectation.ts';
import { outages } from '../../../tests/scenarios/outages.ts';

/** The Cloud lists neither customers nor orders, whatever the values are. */
const notInCloud = { skipped: ['customers', 'orders'] };
/** The token, the settings, and five lists. */
const fine: Expectation = { outcome: 'ok', ...notInCloud, requests: 7 };
/** The Cloud is asked first, for a token and for the settings; then the older API for orders and three more lists. */
const fineInOlder: Expectation = { outcome: 'ok', skipped: ['manufacturers', 'pages', 'blogs'], requests: 6 };
/** A pair that the Cloud does not know is shown to the older API. */
const refused: Expectation = { outcome: 'credentials-rejected', at: 'authenticate', step: 'copy-pair', requests: 3 };
const withoutScope = (at: string): Expectation => ({
  outcome: 'permission-missing',
  at,
  ...notInCloud,
  step: 'app-scopes',
  requests: 7,
});
const atProducts = { at: 'products', ...notInCloud, requests: 7 };
const unavailable: Expectation = { outcome: 'store-unavailable', at: 'authenticate', requests: 1 };

export const expectations: PlatformExpectations = {
  notOffered: [],
  scenarios: {
    ...outages(),
    works: fine,
    'empty-store': fine,
    'studio-store': fine,
    'older-store': fineInOlder,
    'older-store-whole-key': fineInOlder,
    'older-store-no-catalogue': { ...fineInOlder, skipped: ['products', 'categories', 'manufacturers', 'pages', 'blogs'] },
    'older-many-orders': fineInOlder,
    'older-empty-store': fineInOlder,

    'wrong-key': refused,
    'wrong-id': refused,
    swapped: refused,
    'commerce-id': { ...refused, advice: [/Commerce ID/] },
    'app-deleted': refused,
    'studio-pair': refused,
    'studio-pair-said': { ...refused, step: 'open-apps', requests: 1 },
    'production-pair-in-studio': { ...refused, requests: 1 },
    'refused-under-200': refused,
    'no-token': { outcome: 'platform-error', at: 'authenticate', requests: 1 },
    'token-expired': {
      outcome: 'credentials-expired',
      ...atProducts,
      also: ['categories', 'manufacturers', 'pages', 'blogs'],
    },

    'scope-missing-products': withoutScope('products'),
    'scope-missing-categories': withoutScope('categories'),
    'scope-missing-manufacturers': withoutScope('manufacturers'),
    'scope-missing-pages': withoutScope('pages'),
    'scope-missing-blogs': withoutScope('blogs'),
    'scope-missing-products-401': withoutScope('products'),
    // The settings only serve to compare.
    'settings-refused': fine,
    'blog-not-licensed': { outcome: 'plan-required', at: 'blogs', ...notInCloud, requests: 7 },

    'other-commerce': {
      outcome: 'store-not-found',
      at: 'authenticate',
      field: 'storeUrl',
      step: 'store-url',
      requests: 2,
    },
    'other-domain': { ...fine, advice: [/under another address/] },
    'no-store-url': fine,
    'shop-switched-off': { ...fine, advice: [/switched off for customers/] },
    maintenance: unavailable,
    'store-gone': unavailable,
    'no-api': { outcome: 'not-an-api', at: 'authenticate', requests: 1 },
    'rate-limited': { outcome: 'rate-limited', at: 'authenticate', retryAfterS: 30, requests: 1 },
    'rate-limited-products': { outcome: 'rate-limited', ...atProducts },
    'ip-blocked': { outcome: 'ip-blocked', at: 'authenticate', requests: 1 },
    'unexpected-error': { outcome: 'platform-error', at: 'authenticate', requests: 1 },
    'web-page-products': { outcome: 'not-an-api', ...atProducts },
  },
};
