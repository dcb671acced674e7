import { useRef, useSyncExternalStore } from 'react';
import { type CheckerState, type CheckerStore, untouched } from './checkerStore.ts';

/**
 * A part of a store's state. The component is drawn anew when that part changes, and by nothing else.
 * @param select what is asked for; objects are compared by what is in them, one level deep
 */
export function useChecker<Part>(store: CheckerStore, select: (state: CheckerState) => Part): Part {
  const last = useRef<Part>(undefined);
  const part = (state: CheckerState) => {
    const next = select(state);
    if (last.current === undefined || !isSame(last.current, next)) last.current = next;
    return last.current as Part;
  };
  // The first drawing must be the server's, which knows of nothing that was entered.
  return useSyncExternalStore(
    store.subscribe,
    () => part(store.state),
    () => part(untouched),
  );
}

function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  const [left, right] = [Object.entries(one), Object.entries(other)];
  return left.length === right.length && left.every(([key, value]) => Object.is(value, Reflect.get(other, key)));
}
