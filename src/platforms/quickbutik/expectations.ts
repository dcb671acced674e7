import type { Expectation, PlatformExpectations } from '../../../tests/scenarios/expectation.ts';
import { outages } from '../../../tests/scenarios/outages.ts';

/** The count, which is the proof and the total in one, and three lists. */
const fine: Expectation = { outcome: 'ok', requests: 4 };
const badKey: Expectation = {
  outcome: 'credentials-rejected',
  at: 'authenticate',
  field: 'apiKey',
  step: 'copy-key',
  requests: 1,
};
const withoutPermission = (at: string): Expectation => ({ outcome: 'permission-missing', at, step: 'create-key', requests: 4 });
const closed: Expectation = { outcome: 'store-unavailable', at: 'authenticate', requests: 1 };
const tooMany: Expectation = { outcome: 'rate-limited', at: 'authenticate', requests: 1 };
const noApi: Expectation = { outcome: 'not-an-api', at: 'authenticate', requests: 1 };

export const expectations: PlatformExpectations = {
  notOffered: ['customers', 'pages', 'blogs'],
  scenarios: {
    ...outages(),
    works: fine,
    'empty-store': fine,
    'empty-store-lists': fine,
    'empty-store-in-a-success': fine,
    'no-orders': fine,
    'numbers-as-numbers': fine,
    'products-in-object': fine,
    'product-alone': fine,
    'categories-in-object': fine,

    'wrong-key': badKey,
    'key-deleted': badKey,
    'refused-in-a-success': badKey,

    'scope-missing-products': withoutPermission('products'),
    'scope-missing-categories': withoutPermission('categories'),
    'scope-missing-orders': withoutPermission('orders'),
    'scope-missing-orders-in-a-success': withoutPermission('orders'),

    'nothing-allowed': { ...withoutPermission('authenticate'), requests: 1 },

    'not-in-plan': { outcome: 'plan-required', at: 'authenticate', requests: 1 },
    'store-closed': closed,
    'store-suspended': closed,
    'api-moved': { outcome: 'platform-error', at: 'authenticate', requests: 1 },
    'key-of-former-kind': { outcome: 'credentials-rejected', at: 'authenticate', requests: 1 },
    'categories-unknown': { outcome: 'platform-error', at: 'categories', requests: 4 },

    'rate-limited': tooMany,
    'rate-limited-with-wait': { ...tooMany, retryAfterS: 7 },
    'rate-limited-orders': { outcome: 'rate-limited', at: 'orders', requests: 4 },
    'sent-home': noApi,
    'outage-page': noApi,
  },
};
