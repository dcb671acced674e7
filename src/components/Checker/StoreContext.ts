import { createContext, useContext } from 'react';
import type { CheckerStore } from './checkerStore.ts';

/** The store of the page, for everything that stands in a guide. */
export const StoreContext = createContext<CheckerStore | undefined>(undefined);

/** @throws {Error} outside of a guide */
export function useStore(): CheckerStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('This stands in a guide only.');
  return store;
}
