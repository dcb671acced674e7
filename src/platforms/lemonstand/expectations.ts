import type { Expectation, PlatformExpectations } from '../../../tests/scenarios/expectation.ts';

/** Whatever is entered, no server is left that could be asked, and no value is to blame. */
const gone: Expectation = { outcome: 'platform-retired', at: 'authenticate', skipped: ['values'], requests: 0 };

export const expectations: PlatformExpectations = {
  notOffered: ['products', 'categories', 'customers', 'orders'],
  scenarios: {
    works: gone,
    'own-domain': gone,
    'self-hosted': gone,
    'other-platform': gone,
    'malformed-values': gone,
    'empty-values': gone,
  },
};
