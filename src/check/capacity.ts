/** What checks that run side by side share. Time spent waiting for it is ours, and never that of a request. */
export interface Capacity {
  /**
   * Waits until one more request may be sent. Resolves to the function to call when it has ended. Rejects with a code of ours
   * when there is no place, or with the signal's reason.
   */
  enter(signal: AbortSignal): Promise<() => void>;
  /**
   * Takes memory for so many more bytes of answers. Where there is none at once, it gives a promise for the time when there is,
   * which rejects as that of `enter` does.
   */
  hold(bytes: number, signal: AbortSignal): Promise<void> | undefined;
  /** Gives so many bytes back. */
  letGo(bytes: number): void;
  /** The check is over: gives back all that it still holds. */
  end(): void;
}

/** A check that shares nothing. */
export const unshared: Capacity = { enter: async () => () => {}, hold: () => undefined, letGo: () => {}, end: () => {} };
