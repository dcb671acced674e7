/** Lets a few in at once and a few more wait. Resolves to the function that makes room for the next one. */
export type Gate = (signal?: AbortSignal) => Promise<() => void>;

/** The queue of a {@link Gate} is full. */
export class TooBusyError extends Error {
  override name = 'TooBusyError';
  readonly code = 'ERR_TOO_BUSY';
}

/**
 * Those who wait come in in order; one whose signal aborts leaves the queue, and the promise rejects with its reason.
 * @example
 * const enter = createGate({ atOnce: 4, waiting: 100 });
 * const leave = await enter(signal);
 * try { … } finally { leave(); }
 */
export function createGate({ atOnce, waiting }: { atOnce: number; waiting: number }): Gate {
  const queue = new Set<() => void>();
  let inside = 0;

  function admit(): () => void {
    inside++;
    let left = false;
    return () => {
      if (left) return;
      left = true;
      inside--;
      const [next] = queue;
      next?.();
    };
  }

  return async (signal) => {
    signal?.throwIfAborted();
    if (inside < atOnce) return admit();
    if (queue.size >= waiting) throw new TooBusyError('Too much is going on at once');
    return new Promise((resolve, reject) => {
      const leaveQueue = () => {
        queue.delete(enter);
        signal?.removeEventListener('abort', giveUp);
      };
      const enter = () => {
        leaveQueue();
        resolve(admit());
      };
      const giveUp = () => {
        leaveQueue();
        reject(signal?.reason);
      };
      queue.add(enter);
      signal?.addEventListener('abort', giveUp);
    });
  };
}

/** Gates one behind the other, as one: who comes in has passed them all, in this order, and who is refused has left them all. */
export function inRow(...gates: readonly Gate[]): Gate {
  return async (signal) => {
    const leaves: (() => void)[] = [];
    const leave = () => {
      for (const leaveOne of leaves) leaveOne();
    };
    try {
      for (const enter of gates) leaves.push(await enter(signal));
      return leave;
    } catch (error) {
      leave();
      throw error;
    }
  };
}
