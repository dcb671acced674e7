import { expect } from 'vitest';

/**
 * Fails with one sentence for everything that is more than was recorded.
 * @param bounds an entry of `recorded.ts`
 */
export function expectWithin<Name extends string>(
  bounds: Readonly<Record<Name, number>>,
  measured: Readonly<Record<Name, number>>,
): void {
  const names = Object.keys(bounds) as Name[];
  const grown = names
    .filter((name) => !(measured[name] <= bounds[name]))
    .map(
      (name) =>
        `The ${name} grew: it is ${measured[name]}, and at most ${bounds[name]} was recorded. Make it less again, ` +
        `or, if what it brings is worth it, record it in tests/bounds/recorded.ts and say why in the commit.`,
    );
  if (grown.length > 0) expect.fail(grown.join('\n'));
}
