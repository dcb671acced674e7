import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';
import { isolated } from './tests/isolated.mts';
import { RunOrder } from './tests/runOrder.mts';

// Some start processes, and machines that test are often busy: only what never ends is too slow.
const patience = { testTimeout: 300_000, hookTimeout: 300_000 };

export default defineConfig({
  test: {
    // One core less than there are would leave half of a machine with two idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    sequence: { sequencer: RunOrder },
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'src/**/*.test.{ts,tsx}',
            'plugins/**/*.test.ts',
            'tests/*.test.ts',
            '.ci/*.test.ts',
            'tests/{bench/sites,cases,connect,edge,operations,outbound,scenarios}/*.test.ts',
          ],
          exclude: [...configDefaults.exclude, ...isolated],
          isolate: false,
          ...patience,
        },
      },
      { test: { name: 'isolated', include: isolated, ...patience } },
      {
        test: {
          // Against a real server, where `npm run real` has installed one.
          name: 'real',
          include: ['tests/vendure/*.test.ts'],
          ...patience,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/setup.ts',
          ...patience,
        },
      },
    ],
  },
});
