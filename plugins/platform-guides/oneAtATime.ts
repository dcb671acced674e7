/** The same work, never twice at once: whoever asks while it is done shares the next round, which begins when this one has ended. */
export function oneAtATime<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<unknown> = Promise.resolve();
  let next: Promise<T> | undefined;
  return () => {
    next ??= running.then(() => {
      next = undefined;
      const round = work();
      running = round.catch(() => {});
      return round;
    });
    return next;
  };
}
