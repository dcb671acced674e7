import { platforms } from '../../src/platforms/index.ts';
import type { PlatformExpectations } from './expectation.ts';

/** What a check must say, by platform id. */
export const expectations: Readonly<Record<string, PlatformExpectations>> = Object.fromEntries(
  await Promise.all(
    platforms.map(async ({ id }) => {
      const module: { expectations: PlatformExpectations } = await import(`../../src/platforms/${id}/expectations.ts`);
      return [id, module.expectations] as const;
    }),
  ),
);
