/**
 * Gives one caller after the other its turn, with a round of the event loop before each. What a check computes is little, but a
 * thousand that come at once would otherwise hold up everything else, such as the question whether this server is well.
 */
export function createTurns(): () => Promise<void> {
  let last = Promise.resolve();
  return () => {
    last = last.then(() => new Promise((resolve) => setImmediate(resolve)));
    return last;
  };
}
