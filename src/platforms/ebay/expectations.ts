import type { Expectation, PlatformExpectations } from '../../../tests/scenarios/expectation.ts';
import { outages } from '../../../tests/scenarios/outages.ts';

const newKey = { field: 'apiKey', step: 'open-link' };
const copyAgain = { field: 'apiKey', step: 'copy-key' };

/** Who the seller is, the seller's rights, and three lists. */
const fine: Expectation = { outcome: 'ok', requests: 5 };
const withoutCategories: Expectation = { ...fine, skipped: ['categories'] };
/** Who the seller is decides nothing, so the key is tried a second time, and then at the older API. */
const refused = (more: Partial<Expectation>): Expectation => ({
  outcome: 'credentials-rejected',
  at: 'authenticate',
  requests: 3,
  ...more,
});
/** Nobody asks who the seller is with an older key. */
const olderRefused = (more: Partial<Expectation>): Expectation => refused({ requests: 2, ...more });
/** An older key is tried at the two APIs, and reads the listings only. */
const older: Expectation = { outcome: 'ok', skipped: ['categories', 'orders'], requests: 2 };
const withoutScope = (at: string): Expectation => ({ outcome: 'permission-missing', at, step: 'grant', requests: 5 });
/** All are asked, because any of them could still prove the key. */
const nothing = (step: string): Expectation => ({
  outcome: 'permission-missing',
  at: 'authenticate',
  also: ['products', 'orders'],
  step,
  requests: 5,
});
/** Nothing is sent. */
const unprovable: Expectation = {
  outcome: 'unverified',
  skipped: ['authenticate', 'products', 'categories', 'orders'],
  requests: 0,
};

/** The network, at the first of the two hosts. */
const unreachable = (names: string[]) => Object.fromEntries(Object.entries(outages()).filter(([id]) => names.includes(id)));

export const expectations: PlatformExpectations = {
  notOffered: ['customers', 'pages', 'blogs'],
  scenarios: {
    ...outages({ requests: 2 }),
    'web-page': { ...outages()['web-page'] },
    'page-401': { ...outages()['page-401'] },
    'page-403': { ...outages()['page-403'] },
    shield: { ...outages().shield },
    ...unreachable([
      'dns-unknown',
      'dns-fails',
      'connection-refused',
      'connection-reset',
      'connection-timeout',
      'answer-timeout',
      'certificate-expired',
      'certificate-other-name',
    ]),
    works: fine,
    // Without items, the listings are counted in the other API.
    'empty-store': { ...fine, requests: 6, advice: [/last 90 days/] },
    'listed-by-hand': { ...fine, requests: 6, advice: [/Inventory API does not see them/] },
    'listed-by-hand-not-told': { ...fine, requests: 6 },
    'seller-not-registered': { ...fine, advice: [/not finished/] },
    'no-ebay-store': withoutCategories,
    'no-ebay-store-refused': withoutCategories,
    'account-on-hold': { outcome: 'store-unavailable', at: 'authenticate', requests: 1 },
    'identity-down': fine,

    'wrong-token': refused(newKey),
    'unknown-kind': refused(newKey),
    'expired-token': refused(newKey),
    'token-not-seen': refused(copyAgain),
    'scheme-refused': refused(copyAgain),
    'refresh-token': unprovable,
    'address-with-code': unprovable,

    'older-key': older,
    'older-key-short': { ...older, requests: 3 },
    'older-key-warning': older,
    'older-key-empty': older,
    'older-key-wrong': olderRefused(copyAgain),
    'older-key-refused': olderRefused(copyAgain),
    'older-key-not-seen': olderRefused(copyAgain),
    'older-key-expired': olderRefused({ ...newKey, outcome: 'credentials-expired' }),
    'older-key-revoked': olderRefused({ ...newKey, outcome: 'credentials-expired' }),
    'consent-taken-back': olderRefused({ ...newKey, outcome: 'credentials-expired' }),
    'older-key-trouble': olderRefused({ outcome: 'platform-error' }),

    // The lists prove the key.
    'scope-missing-account': fine,
    'scope-missing-identity': fine,
    'scope-missing-products': withoutScope('products'),
    'scope-missing-orders': withoutScope('orders'),
    'scope-missing-categories': withoutCategories,
    'scope-missing-all': nothing('open-link'),
    'application-token': { ...nothing('copy-key'), advice: [/belong to the app alone/] },

    'rate-limited': refused({ outcome: 'rate-limited', requests: 2 }),
    'rate-limited-orders': { outcome: 'rate-limited', at: 'orders', retryAfterS: 30, requests: 5 },
    'request-refused': { outcome: 'platform-error', at: 'products', requests: 5 },
    'server-error-orders': { outcome: 'platform-error', at: 'orders', requests: 5 },
    'blocked-by-edge': { outcome: 'ip-blocked', at: 'authenticate', requests: 1 },
    'sign-in-page': refused({ outcome: 'not-an-api', requests: 2 }),
  },
};
