import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { CheckerStore } from './checkerStore.ts';

/**
 * Keeps the text of an input as the store has it. A keystroke is in its input already, so nothing is drawn for it.
 * @param read the text of now
 * @returns for the input, which must not have a `value`
 */
export function useText(store: CheckerStore, read: () => string): RefObject<HTMLInputElement | null> {
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const write = () => {
      const text = read();
      if (input.current && input.current.value !== text) input.current.value = text;
    };
    write();
    return store.subscribe(write);
  }, [store, read]);
  return input;
}
