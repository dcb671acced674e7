/**
 * The unit tests that have a process of their own, because they replace modules or measure the processor. All others share one with
 * the tests before them: to load the platforms and the engine anew for each would take longer than most of them.
 */
export const isolated = [
  'src/components/**/*.test.{ts,tsx}',
  'src/check/ask/{matches,readJson,readXml}.test.ts',
  'src/check/values/values.test.ts',
  'tests/{hostileAnswers,patterns,reader}.test.ts',
];
