/** What checks that run side by side share. Time spent waiting for it is ours, and never that of a request. */
export interface Capacity {
  /**
   * Waits until one more request may be sent. Resolves to the function to call when it has ended. Rejects with a code of ours
   * when there is no place, or with the signal's reason.
   */
  enter(signal: AbortSignal): Promise<() => void>;
}

/** A check that shares nothing. */
export const unshared: Capacity = { enter: async () => () => {} };
