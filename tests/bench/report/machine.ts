import { createRequire } from 'node:module';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

/** Where something was measured. */
export interface Machine {
  processor: string;
  cores: number;
  memoryGiB: number;
  node: string;
  docusaurus: string;
  /** Which share of the processor other work took just before. */
  busy: number;
}

/** Looks at this machine for a moment, while nothing of ours runs. */
export async function describeMachine(): Promise<Machine> {
  const { version } = createRequire(import.meta.url)('@docusaurus/core/package.json') as { version: string };
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memoryGiB: Math.round(totalmem() / 1024 ** 3),
    node: process.versions.node,
    docusaurus: version,
    busy: Math.round((await busyShare(3000)) * 100) / 100,
  };
}

async function busyShare(ms: number): Promise<number> {
  const before = spent();
  await wait(ms);
  const after = spent();
  return 1 - (after.idle - before.idle) / (after.all - before.all);
}

function spent(): { idle: number; all: number } {
  const times = cpus().map((core) => core.times);
  return {
    idle: times.reduce((sum, { idle }) => sum + idle, 0),
    all: times.reduce((sum, { user, nice, sys, idle, irq }) => sum + user + nice + sys + idle + irq, 0),
  };
}
