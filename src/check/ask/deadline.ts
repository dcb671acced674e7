/** A signal that lives as long as what it guards. */
export interface Deadline {
  signal: AbortSignal;
  /** To be called when that is over. */
  clear(): void;
  /** Waits for something that is no fault of what is guarded: meanwhile, its time stands still. */
  standStill<Value>(until: Promise<Value>): Promise<Value>;
}

const steps = 10;

/**
 * Aborts when any of the signals does, with its reason, or after so many milliseconds, with a `TimeoutError`.
 *
 * The time is counted in steps. When this process itself was busy, a step ends late and still counts as one, and what arrived
 * meanwhile is heard before the next: our own delay is not taken for a server's.
 *
 * `AbortSignal.any` and `AbortSignal.timeout` would do the same, but keep everything that listens to them in memory until their time
 * is up, which in a busy minute is the whole of many thousand checks.
 */
export function deadline(signals: readonly AbortSignal[], ms: number): Deadline {
  const own = new AbortController();
  let left = steps;
  let timer = setTimeout(step, ms / steps);
  function step(): void {
    left--;
    if (left > 0) timer = setTimeout(step, ms / steps);
    else own.abort(new DOMException('The time is up', 'TimeoutError'));
  }
  const clear = () => {
    clearTimeout(timer);
    for (const signal of signals) signal.removeEventListener('abort', pass);
  };
  function pass(this: AbortSignal): void {
    own.abort(this.reason);
  }
  own.signal.addEventListener('abort', clear, { once: true });
  for (const signal of signals) signal.addEventListener('abort', pass);
  const aborted = signals.find((signal) => signal.aborted);
  if (aborted) own.abort(aborted.reason);
  const standStill = async <Value>(until: Promise<Value>): Promise<Value> => {
    clearTimeout(timer);
    try {
      return await until;
    } finally {
      if (!own.signal.aborted) timer = setTimeout(step, ms / steps);
    }
  };
  return { signal: own.signal, clear, standStill };
}
