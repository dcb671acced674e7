import { AsyncLocalStorage } from 'node:async_hooks';

/** Counts a visit at an address. Rejects, with a code of ours and `retryAfterS`, where there were too many. */
export type Visit = (address: string) => Promise<void>;

/**
 * What is asked before a connection to an address is opened, where a name of anybody's leads there. A connector is not told for
 * which request it looks up a name.
 */
export const visits = new AsyncLocalStorage<Visit>();
