/**
 * `npm run load`: a thousand checks at once, against the sandbox, a slow platform and a hostile one. It fails when a check is
 * not answered, when memory or descriptors are not given back, or when the server's health is not answered in time. Everything
 * runs on the loopback interface and ends by itself.
 */
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { ask, forkScript, hear } from '../forkScript.ts';
import { createAuthority } from '../loopback/certificates.ts';
import { startTlsServer } from '../loopback/tlsServer.ts';
import { builtSite } from '../operations/builtSite.ts';
import type { ProcessUsage } from '../processUsage.ts';
import { sandboxes } from '../scenarios/sandboxes.ts';
import type { HealthResult } from './healthSampler.ts';
import { type Answer, hostile, slow } from './upstream.ts';
import type { VisitorsResult, VisitorsTask } from './visitors.ts';

const atOnce = 1000;
/** The slowest answer that a load balancer would still take for health. */
const healthMs = 2000;
/** What the server's heap must get by with, in MiB. */
const heapMiB = 512;
/** How much more memory the second round may leave in use than the first, in MiB. */
const growthMiB = 10;

interface Settled {
  used: number;
  rss: number;
  descriptors: number;
}

const many = 1_000_000;
const limits = {
  checksAtOnce: atOnce,
  checksWaiting: atOnce,
  checksAtOncePerClient: many,
  checksPerMinutePerClient: many,
  checksPerMinutePerNetwork: many,
  checksPerMinute: many,
  rejectionsPerHourPerClient: many,
  requestsAtOnce: atOnce * 2,
  requestsAtOncePerPlatform: atOnce * 2,
};
const check = { platform: 'clover', values: { ...sandboxes.get('clover')?.samples['merchant-token'], region: 'na' } };

let answer: Answer = slow;
const authority = await createAuthority();
const upstream = await startTlsServer(await authority.issue('api.clover.com'), (...request) => answer(...request));
const site = await builtSite(limits);
const dir = await mkdtemp(path.join(tmpdir(), 'storekeys-load-'));
const ca = path.join(dir, 'ca.pem');
await writeFile(ca, authority.ca);
const server = forkScript(path.join(import.meta.dirname, 'server.ts'), {
  nodeOptions: ['--expose-gc', `--max-old-space-size=${heapMiB}`],
  env: { PATH: process.env.PATH, SITE_DIR: site.dir, UPSTREAM_PORT: String(upstream.port), UPSTREAM_CA: ca },
});
const { url, metrics } = await hear<{ url: string; metrics: string }>(server);

const problems: string[] = [];
const before = await settle();
await run('sandbox, to warm up', { checks: 5000, body: { ...check, sandbox: 'works' }, outcome: 'ok' });
const rounds = [await settle()];
for (let round = 1; round <= 2; round++) {
  await run('sandbox', { checks: 10_000, body: { ...check, sandbox: 'works' }, outcome: 'ok' });
  answer = slow;
  await run('slow platform', { checks: 4000, body: check, outcome: 'ok' });
  answer = hostile();
  await run('hostile platform', { checks: 2000, body: check });
  rounds.push(await settle());
}
const [warm, first, last] = rounds as [Settled, Settled, Settled];
const show = ({ used, rss, descriptors }: Settled) => `${used} MiB in use, ${rss} MiB in all, ${descriptors} descriptors`;
console.log(`at start: ${show(before)}\nwarm: ${show(warm)}\nafter a round: ${show(first)}\nafter two: ${show(last)}`);
if (last.used > first.used + growthMiB) problems.push(`memory in use grew from ${first.used} to ${last.used} MiB`);
if (last.descriptors > before.descriptors + 2)
  problems.push(`${last.descriptors - before.descriptors} descriptors were not given back`);

server.kill('SIGTERM');
const [code] = await once(server, 'exit');
if (code !== 0) problems.push(`the server ended with ${code}`);
await upstream[Symbol.asyncDispose]();
await site[Symbol.asyncDispose]();
await rm(dir, { recursive: true });
for (const problem of problems) console.error(`✗ ${problem}`);
process.exit(problems.length > 0 ? 1 : 0);

/** All visitors at once, and somebody who asks for the server's health meanwhile. */
async function run(name: string, wanted: Omit<VisitorsTask, 'url' | 'connections'>): Promise<void> {
  const sampler = new Worker(path.join(import.meta.dirname, 'healthSampler.ts'), { workerData: url });
  const task: VisitorsTask = { url, connections: atOnce, ...wanted };
  const visitors = forkScript(path.join(import.meta.dirname, 'visitors.ts'), { argument: JSON.stringify(task) });
  const checks = await hear<VisitorsResult>(visitors);
  sampler.postMessage('stop');
  const [health] = (await once(sampler, 'message')) as [HealthResult];
  console.log(
    `${name}: ${checks.answered} checks in ${checks.seconds} s (${checks.checksPerSecond}/s), ${checks.failed} failed, ` +
      `median ${checks.median}, p99 ${checks.p99}, max ${checks.max} ms; ` +
      `health: ${health.samples} asked, ${health.failed} failed, median ${health.median}, p99 ${health.p99}, max ${health.max} ms; ` +
      `${await openDescriptors()} descriptors`,
  );
  if (checks.failed > 0 || checks.answered !== task.checks)
    problems.push(`${name}: ${checks.failed} of ${task.checks} checks failed`);
  if (health.failed > 0 || health.max > healthMs)
    problems.push(`${name}: health failed ${health.failed} times, took up to ${health.max} ms`);
}

/** Waits until what is idle is closed, then measures what is still in use, in MiB. */
async function settle(): Promise<Settled> {
  await wait(15_000);
  const { used, rss } = await ask<ProcessUsage>(server, 'collect');
  return { used: Math.round(used / 1024 ** 2), rss: Math.round(rss / 1024 ** 2), descriptors: await openDescriptors() };
}

async function openDescriptors(): Promise<number> {
  const text = await (await fetch(metrics)).text();
  return Number(/^process_open_fds (.+)$/m.exec(text)?.[1]);
}
