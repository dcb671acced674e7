import { TooBusyError } from './gate.ts';

export interface RoomOptions {
  /** Bytes that each guest has for itself. */
  own: number;
  /** Bytes beyond that, for all guests together. */
  shared: number;
  /** Whether a guest waits until there is room; otherwise it is refused. @default true */
  waits?: boolean;
}

/** One of those who share a room. */
export interface Guest {
  /**
   * Takes so many more bytes. Where there is no room for them now, it gives a promise for the time when there is, which rejects
   * with the signal's reason, or with a `TooBusyError` where nobody waits.
   */
  hold(bytes: number, signal?: AbortSignal): Promise<void> | undefined;
  /** Gives so many bytes back. */
  letGo(bytes: number): void;
  /** Gives all back, and leaves. What is held or let go afterwards does not count. */
  end(): void;
}

/**
 * Room in memory, counted in bytes. Whoever needs no more than its own never waits. Beyond that, guests wait for each other, all
 * but the one that has shared for longest: it always gets what it needs, so that they cannot block each other for ever.
 * @example
 * const enter = createRoom({ own: 512 * 1024, shared: 32 * 1024 * 1024 });
 * const guest = enter();
 * try { await guest.hold(answer.length, signal); … } finally { guest.end(); }
 */
export function createRoom({ own, shared, waits = true }: RoomOptions): () => Guest {
  /** Those who share, in the order in which they began to, with how much they hold beyond their own. */
  const sharers = new Map<object, number>();
  const queue = new Set<() => boolean>();
  let used = 0;

  const letIn = () => {
    for (const tryAgain of queue) if (tryAgain()) queue.delete(tryAgain);
  };

  return () => {
    const guest = {};
    let held = 0;
    let waiting = 0;
    let ended = false;

    const settle = (now: number) => {
      const wasSharing = sharers.has(guest);
      const before = sharers.get(guest) ?? 0;
      const beyond = Math.max(now - own, 0);
      held = now;
      used += beyond - before;
      if (beyond > 0 || waiting > 0) sharers.set(guest, beyond);
      else sharers.delete(guest);
      if (beyond < before || (wasSharing && !sharers.has(guest))) letIn();
    };
    const tryHold = (bytes: number): boolean => {
      const more = Math.max(held + bytes - own, 0) - Math.max(held - own, 0);
      const [first = guest] = sharers.keys();
      const fits = ended || more === 0 || used + more <= shared || first === guest;
      if (fits && !ended) settle(held + bytes);
      return fits;
    };

    return {
      hold: (bytes, signal) => {
        if (tryHold(bytes)) return undefined;
        if (!waits) return Promise.reject(new TooBusyError('There is no room for this answer'));
        waiting++;
        settle(held);
        return new Promise<void>((resolve, reject) => {
          const stopWaiting = () => {
            waiting--;
            signal?.removeEventListener('abort', giveUp);
          };
          const tryAgain = () => {
            if (!tryHold(bytes)) return false;
            stopWaiting();
            resolve();
            return true;
          };
          const giveUp = () => {
            queue.delete(tryAgain);
            stopWaiting();
            settle(held);
            reject(signal?.reason);
          };
          queue.add(tryAgain);
          signal?.addEventListener('abort', giveUp);
          if (signal?.aborted) giveUp();
        });
      },
      letGo: (bytes) => {
        if (!ended) settle(held - bytes);
      },
      end: () => {
        ended = true;
        waiting = 0;
        settle(0);
      },
    };
  };
}
