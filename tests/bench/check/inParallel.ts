/** Does something so many times, so many of them at once. Times are milliseconds. */
export async function inParallel(
  times: number,
  atOnce: number,
  work: () => Promise<void>,
): Promise<{ times: number[]; wallMs: number }> {
  const taken: number[] = [];
  const started = performance.now();
  let left = times;
  const worker = async () => {
    while (left-- > 0) {
      const began = performance.now();
      await work();
      taken.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, times) }, worker));
  return { times: taken, wallMs: performance.now() - started };
}
