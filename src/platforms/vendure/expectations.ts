import type { Expectation, PlatformExpectations } from '../../../tests/scenarios/expectation.ts';
import { leadsToOtherHost, outagesOfOwnServer } from '../../../tests/scenarios/outages.ts';

/** Whether Vendure is there, the channel, and each kind of data; a login comes between. */
const asked = (requests: number) => ({ requests: { 'api-key': requests, 'admin-login': requests + 1 } });
const roles = ['create-role', 'login-role'];
const addresses = ['server-url', 'login-server-url'];
const fine: Expectation = { outcome: 'ok', ...asked(7) };
const moved: Expectation = { outcome: 'ok', ...asked(8), advice: [leadsToOtherHost] };
const address = { field: 'serverUrl', step: addresses };
/** Nothing is sent but the question whether Vendure is there. */
const stranger = { at: 'authenticate', requests: 1 };
const noApi: Expectation = { outcome: 'not-an-api', ...stranger, ...address };
const atProof = { at: 'authenticate', requests: 2 };
const badKey: Expectation = { outcome: 'credentials-rejected', ...atProof, field: 'apiKey', step: 'create-key' };
const otherChannel: Expectation = { outcome: 'credentials-rejected', ...atProof, field: 'channelToken', step: 'create-key' };
const ignored: Expectation = { outcome: 'not-an-api', ...atProof, step: 'take-keys' };
const noChannel: Expectation = { outcome: 'store-not-found', ...stranger, field: 'channelToken', step: addresses };
const badLogin: Expectation = { outcome: 'credentials-rejected', ...atProof, step: 'create-administrator' };
const stopped: Expectation = { outcome: 'store-unavailable', ...stranger };
const withoutPermission = (at: string, ...also: string[]): Expectation => ({
  outcome: 'permission-missing',
  at,
  also,
  step: roles,
  ...asked(7),
});

export const expectations: PlatformExpectations = {
  notOffered: ['pages', 'blogs'],
  scenarios: {
    ...outagesOfOwnServer(address),
    // A web server stands before Vendure, and says so when nobody is behind it.
    'bad-gateway': stopped,
    'service-unavailable': stopped,
    works: fine,
    'empty-store': fine,
    'dashboard-address': fine,
    'in-folder': fine,
    'without-www': moved,
    'with-www': moved,

    'wrong-key': badKey,
    'key-deleted': badKey,
    'key-in-capitals': { ...badKey, advice: [/capitals matter/] },
    'wrong-key-without-cookies': badKey,
    'keys-ignored': ignored,
    'keys-ignored-by-bearer': ignored,
    'key-header-dropped': ignored,
    'keys-alone': fine,
    // Nothing in the answer tells it from a key that is ignored.
    'wrong-key-of-keys-alone': ignored,
    'before-keys': noApi,
    'before-keys-login': fine,

    'scope-missing-products': withoutPermission('products'),
    'scope-missing-categories': withoutPermission('categories'),
    'scope-missing-customers': withoutPermission('customers'),
    'scope-missing-orders': withoutPermission('orders'),
    'scope-missing-coupons': withoutPermission('coupons'),
    'role-empty': withoutPermission('products', 'categories', 'customers', 'orders', 'coupons'),
    'role-catalog': withoutPermission('customers', 'orders', 'coupons'),

    'second-channel': { ...fine, advice: [/one of several channels/] },
    'channel-token-needless': fine,
    'channel-unknown': noChannel,
    'channel-code': noChannel,
    'key-of-another-channel': otherChannel,
    'channel-token-missing': otherChannel,
    'login-of-another-channel': {
      outcome: 'permission-missing',
      at: 'authenticate',
      field: 'channelToken',
      step: roles,
      requests: 3,
    },

    'wrong-password': { ...badLogin, field: 'password' },
    'unknown-administrator': { ...badLogin, field: 'password' },
    'not-verified': { ...badLogin, field: 'email' },
    'login-elsewhere': { outcome: 'not-an-api', ...atProof },
    'cookies-only': { outcome: 'not-an-api', ...atProof, step: 'take-tokens' },
    'authorization-dropped': {
      outcome: 'permission-missing',
      at: 'authenticate',
      field: 'channelToken',
      step: roles,
      requests: 3,
    },

    'unknown-host': { outcome: 'store-not-found', ...stranger, ...address },
    'shop-api': noApi,
    'path-changed': noApi,
    'other-graphql': noApi,
    'other-json': noApi,
    'site-password': noApi,
    'rate-limited': { outcome: 'rate-limited', ...stranger, retryAfterS: 12 },
    'stopped-midway': { outcome: 'store-unavailable', at: 'authenticate', requests: { 'api-key': 2, 'admin-login': 3 } },
    'trouble-with-products': { outcome: 'platform-error', at: 'products', ...asked(7) },
  },
};
