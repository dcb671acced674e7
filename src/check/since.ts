/** Milliseconds since a `performance.now()`. */
export function since(started: number): number {
  return Math.round(performance.now() - started);
}
