import { createStorageSlot, useStorageSlot } from '@docusaurus/theme-common';
import { idsOf, withIds } from './keptIds.ts';

/** `done`: the steps that were ticked off. `left-out`: the kinds of data that are not moved. */
type Kind = 'done' | 'left-out';

const keyOf = (kind: Kind) => `storekeys.${kind}`;
const options = { persistence: 'localStorage' } as const;

/** Ids of a platform that outlive the tab. Nothing but ids of ours is ever kept: nothing that anybody typed. */
export function useKeptIds(kind: Kind, platform: string): [ids: string[], keep: (ids: readonly string[]) => void] {
  const [kept, slot] = useStorageSlot(keyOf(kind), options);
  return [
    idsOf(platform, kept),
    (ids) => {
      const next = withIds(platform, ids, slot.get());
      if (next === undefined) slot.del();
      else slot.set(next);
    },
  ];
}

/** What is kept at this moment; to be asked after the first drawing, which knows of nothing that is kept. */
export function readKeptIds(kind: Kind, platform: string): string[] {
  return idsOf(platform, createStorageSlot(keyOf(kind), options).get());
}

/** Forgets the ids of all platforms. */
export function forgetKeptIds(): void {
  for (const kind of ['done', 'left-out'] as const) createStorageSlot(keyOf(kind), options).del();
}
