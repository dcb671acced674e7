import type { Expectation, PlatformExpectations } from '../../../tests/scenarios/expectation.ts';
import { outages } from '../../../tests/scenarios/outages.ts';

/** One list and one count for each kind of data; the list of products is also the proof. */
const fine: Expectation = { outcome: 'ok', requests: 8 };
/** Nothing is counted where there is nothing. */
const empty: Expectation = { outcome: 'ok', requests: 4 };
/** Wrong values and a missing right are the same 401, so every list is asked, and each in two spellings of the Secure URL. */
const refused: Expectation = {
  outcome: 'credentials-rejected',
  at: 'authenticate',
  field: 'apiKey',
  step: 'authorize',
  requests: 8,
};
const withoutRight = (at: string): Expectation => ({ outcome: 'permission-missing', at, step: 'create-app', requests: 8 });
const ourFault: Expectation = { outcome: 'platform-error', at: 'authenticate', requests: 1 };

export const expectations: PlatformExpectations = {
  notOffered: ['pages', 'blogs'],
  scenarios: {
    ...outages(),
    works: fine,
    'empty-store': empty,
    'empty-store-400': empty,
    'secure-url-with-https': { outcome: 'ok', requests: 16 },
    'secure-url-without-www': { outcome: 'ok', requests: 16 },
    'access-token': { ...fine, advice: [/access token/] },

    'access-token-with-private-key': { ...refused, step: 'copy-token', advice: [/access token/] },
    // There is only one way to ask with an access token.
    'token-alone': { ...refused, field: 'privateKey', step: 'create-app', requests: 4 },
    'wrong-token': refused,
    'wrong-private-key': refused,
    'public-key': refused,
    'same-key-twice': { outcome: 'invalid-value', at: 'values', field: 'privateKey', step: 'create-app', requests: 0 },
    'other-store': refused,
    'app-removed': refused,
    'refused-as-object': refused,
    'refused-without-words': refused,
    'refused-in-a-list': refused,
    'only-a-message': ourFault,
    'headers-refused': { ...refused, requests: 4 },
    'scope-missing-all': refused,

    'scope-missing-products': withoutRight('products'),
    'scope-missing-categories': withoutRight('categories'),
    'scope-missing-customers': withoutRight('customers'),
    'scope-missing-orders': withoutRight('orders'),

    'rate-limited': { outcome: 'rate-limited', at: 'authenticate', requests: 1 },
    'server-error-orders': { outcome: 'platform-error', at: 'orders', requests: 7 },
    'content-type-refused': ourFault,
    'moved-page': { outcome: 'not-an-api', at: 'authenticate', requests: 1 },
  },
};
