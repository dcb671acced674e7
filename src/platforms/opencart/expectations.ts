import type { Expectation, PlatformExpectations } from '../../../tests/scenarios/expectation.ts';
import { outagesOfOwnServer } from '../../../tests/scenarios/outages.ts';

/** What a good check says before anything else. */
const opensLittle = /open only the API of the order form/;
/** Which line it is, one login, and the empty cart. */
const three: Expectation = { outcome: 'ok', requests: 3, advice: [opensLittle] };
/** 4.0 is asked a second time, because it has no such login as 3.x. */
const four: Expectation = { ...three, requests: 4 };
/** 4.1 has no login: which line it is, and one signed question. */
const fourOne: Expectation = { ...three, requests: 2 };
const address = { field: 'storeUrl', step: 'store-url' };
const key = { field: 'apiKey', step: 'api-user' };
const stranger: Expectation = { outcome: 'not-an-api', at: 'authenticate', ...address, requests: 2 };
const wrongKey: Expectation = { outcome: 'credentials-rejected', at: 'authenticate', ...key, requests: 2 };
const notListed: Expectation = { outcome: 'ip-blocked', at: 'authenticate', step: 'allow-address', requests: 2 };
const noSession: Expectation = { outcome: 'platform-error', at: 'authenticate', requests: 3 };
const unsent: Expectation = { outcome: 'invalid-value', at: 'values', ...key, requests: 0 };
const moved = /^Your shop answers at www\.example\.org/;

export const expectations: PlatformExpectations = {
  notOffered: ['products', 'categories', 'customers', 'orders', 'pages'],
  scenarios: {
    // Each line has its login at another place.
    ...outagesOfOwnServer(address, 2, 0, 'allow-address'),
    works: three,
    'line-4-0': four,
    'line-4-1': fourOne,
    'in-a-folder': three,
    'in-a-folder-4-1': fourOne,
    'product-address': { ...three, requests: 5, advice: [/shop\.example\.com/, opensLittle] },
    'without-www': { ...three, requests: 4, advice: [moved, opensLittle] },
    'without-www-4-1': { ...fourOne, requests: 3, advice: [moved, opensLittle] },
    'other-language': three,
    'other-language-4-0': four,

    'wrong-key': wrongKey,
    'wrong-key-4-0': { ...wrongKey, requests: 3 },
    'wrong-key-4-0-german': { ...wrongKey, requests: 3 },
    'wrong-key-4-1': wrongKey,
    'unknown-user': wrongKey,
    'administrator-login': { ...wrongKey, advice: [/e-mail address/] },
    'user-disabled': wrongKey,
    'user-disabled-4-1': wrongKey,
    'cut-key': unsent,
    'session-token': unsent,
    'marketplace-secret': unsent,

    'address-not-listed': notListed,
    'address-not-listed-german': notListed,
    'address-not-listed-4-0': { ...notListed, requests: 3 },
    // It says the same as to a wrong key.
    'address-not-listed-4-1': wrongKey,
    'clock-wrong-4-1': wrongKey,
    'session-lost': noSession,
    'session-lost-4-0': { ...noSession, requests: 4 },
    'session-not-found-4-0': { ...noSession, requests: 4 },
    'login-firewall': notListed,
    'login-php-error': { ...noSession, requests: 2 },

    'other-website': stranger,
    'without-folder': stranger,
    'vendor-address': { ...unsent, ...address },
    'not-installed': { outcome: 'store-unavailable', at: 'authenticate', requests: 1 },
  },
};
