import { type EntityId, type LivePlatform, waysToRead } from '../../definition/index.ts';
import type { Report } from '../report.ts';
import { shorten } from '../shorten.ts';

/** No platform has more permissions that a shop owner would read. */
const mostShown = 60;

/**
 * What the key may do beside what the chosen data needs, where the platform lists it in the words that the definition uses.
 * @param granted what the platform listed
 * @param entities the data that was chosen
 * @param hide blackens secrets
 */
export function accessOf(
  platform: LivePlatform,
  granted: ReadonlySet<string>,
  entities: readonly EntityId[],
  hide: (text: string) => string,
): Report['access'] {
  if (granted.size === 0) return undefined;
  const needed = new Set(
    entities.flatMap((id) => {
      const entity = platform.entities[id];
      return entity ? waysToRead(entity).flatMap(({ permission }) => permission.map(({ name }) => name)) : [];
    }),
  );
  // Without a single word in common, the list speaks of something else than the definition.
  if (![...needed].some((name) => granted.has(name))) return undefined;
  const shown = (names: string[]) => names.slice(0, mostShown).map((name) => shorten(hide(name)));
  return {
    granted: shown([...granted].filter((name) => needed.has(name))),
    missing: shown([...needed].filter((name) => !granted.has(name))),
    more: shown([...granted].filter((name) => !needed.has(name))),
  };
}
