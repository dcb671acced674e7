/** A thread that asks for the server's health again and again, until it is told to stop. */
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';

/** Milliseconds. */
export interface HealthResult {
  samples: number;
  failed: number;
  median: number;
  p99: number;
  max: number;
}

const everyMs = 100;
let stopped = false;
if (parentPort)
  once(parentPort, 'message').then(() => {
    stopped = true;
  });

const times: number[] = [];
let failed = 0;
while (!stopped) {
  const started = performance.now();
  const ok = await fetch(new URL('api/health', workerData as string)).then(
    (response) => response.ok,
    () => false,
  );
  times.push(performance.now() - started);
  if (!ok) failed++;
  await new Promise((resolve) => setTimeout(resolve, everyMs));
}
times.sort((a, b) => a - b);
const at = (share: number) => Math.round(times[Math.min(Math.floor(times.length * share), times.length - 1)] ?? 0);
const result: HealthResult = { samples: times.length, failed, median: at(0.5), p99: at(0.99), max: at(1) };
parentPort?.postMessage(result);
parentPort?.close();
