import { setImmediate } from 'node:timers/promises';

/** What a process has needed until now. Sizes are bytes. */
export interface ProcessUsage {
  /** In the heap and beside it. */
  used: number;
  rss: number;
  /** The most that `rss` ever was. */
  maxRss: number;
  cpuMs: number;
}

/** Of this process, with all its threads. */
export function processUsage(): ProcessUsage {
  const { heapUsed, external, rss } = process.memoryUsage();
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return { used: heapUsed + external, rss, maxRss: maxRSS * 1024, cpuMs: (userCPUTime + systemCPUTime) / 1000 };
}

/** What cannot be collected is in use, or leaked. What waits for a finalizer needs another round. Wants `--expose-gc`. */
export async function collectGarbage(): Promise<void> {
  for (let round = 0; round < 5; round++) {
    globalThis.gc?.();
    await setImmediate();
  }
}
