import { constants, PerformanceObserver } from 'node:perf_hooks';

/** What a server notices of itself. */
export interface LoopFigures {
  /** The longest time for which the processor worked on one thing while everything else waited, in milliseconds. */
  heldMs: number;
  /** The same by the clock, other programs of the machine included. */
  lateMs: number;
  /** What was in use after each full collection of garbage: seconds since the start, and bytes. */
  used: [seconds: number, bytes: number][];
  rss: number;
}

const everyMs = 10;

/**
 * Watches the event loop of this process from inside. The processor's time of this thread does not depend on what else the
 * machine does, so a bound on it is never broken by a busy machine.
 */
export function watchLoop(): () => LoopFigures {
  const started = performance.now();
  let heldMs = 0;
  let lateMs = 0;
  const used: LoopFigures['used'] = [];
  let worked = process.threadCpuUsage();
  let at = started;
  setInterval(() => {
    const { user, system } = process.threadCpuUsage(worked);
    heldMs = Math.max(heldMs, (user + system) / 1000);
    lateMs = Math.max(lateMs, performance.now() - at - everyMs);
    worked = process.threadCpuUsage();
    at = performance.now();
  }, everyMs).unref();
  new PerformanceObserver((list) => {
    const collections = list.getEntries() as (PerformanceEntry & { detail?: { kind?: number } })[];
    const full = collections.some(({ detail }) => detail?.kind === constants.NODE_PERFORMANCE_GC_MAJOR);
    if (!full) return;
    const { heapUsed, external } = process.memoryUsage();
    used.push([(performance.now() - started) / 1000, heapUsed + external]);
  }).observe({ entryTypes: ['gc'] });
  return () => ({ heldMs, lateMs, used, rss: process.resourceUsage().maxRSS * 1024 });
}
