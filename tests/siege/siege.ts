/**
 * `npm run siege -- --minutes 30`: everything that strangers and hostile shops have been seen to try, all at once, beside people
 * who honestly check. It fails when one of the honest is not answered as on a quiet day, when the processor is held for long by
 * one thing, when memory grows, or when the server does not live through it. Everything runs on the loopback interface.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { HealthResult } from '../load/healthSampler.ts';
import { createAuthority } from '../loopback/certificates.ts';
import { playOverTls } from '../loopback/overTls.ts';
import { startTlsServer } from '../loopback/tlsServer.ts';
import { builtSite } from '../operations/builtSite.ts';
import { sandboxes } from '../scenarios/sandboxes.ts';
import { type Attack, attacksOn, wrongKey } from './attacks.ts';
import { growthOf } from './growthOf.ts';
import { hostileShop, victim } from './hostileShop.ts';
import type { LoopFigures } from './loopWatch.ts';
import { newVisitor, visit } from './visit.ts';

const { values: options } = parseArgs({ options: { minutes: { type: 'string', default: '30' } } });
const minutes = Number(options.minutes);
if (!(minutes > 0)) throw new Error('--minutes must be a number, such as 30');

/** What the server's heap must get by with, in MiB: as in `npm run load`. */
const heapMiB = 512;
/** How long one thing may hold the processor, in its own milliseconds: nobody who waits for health notices more. */
const heldMs = 250;
/** How much may be in use after a full collection of garbage, in MiB. */
const mostMiB = 256;
/** How much more memory may be in use at the end of the last two thirds than at their beginning, in MiB. */
const growthMiB = 16;

const system = 'p12345.my.plentysystems.com';
const clover = playOverTls('clover', 'works');
const plentymarkets = playOverTls('plentymarkets', 'works');
const authority = await createAuthority();
let wrongKeySent = 0;
let victimAsked = 0;
const certificate = await authority.issue('api.clover.com', { alsoFor: [system, '*.hostile.example'] });
const upstream = await startTlsServer(certificate, (response, request, body) => {
  upstream.received.length = 0;
  const host = request.headers.host ?? '';
  if (host === victim) victimAsked++;
  if (host === system) return plentymarkets(response, request, body);
  if (host.endsWith('.hostile.example')) return hostileShop(response, request, body);
  if (request.headers.authorization?.includes(wrongKey)) {
    // The login of each check; what follows asks for records.
    if (!request.url?.includes('?')) wrongKeySent++;
    return response.writeHead(401, { 'Content-Type': 'application/json' }).end('{"message":"401 Unauthorized"}');
  }
  return clover(response, request, body);
});
const site = await builtSite();
const dir = await mkdtemp(path.join(tmpdir(), 'storekeys-siege-'));
const ca = path.join(dir, 'ca.pem');
await writeFile(ca, authority.ca);
const server = fork(path.join(import.meta.dirname, 'server.ts'), {
  env: { PATH: process.env.PATH, SITE_DIR: site.dir, UPSTREAM_PORT: String(upstream.port), UPSTREAM_CA: ca },
  execArgv: ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', `--max-old-space-size=${heapMiB}`],
});
process.once('exit', () => server.kill('SIGKILL'));
const exit = once(server, 'exit');
const [{ url: address }] = (await once(server, 'message')) as [{ url: string }];
const url = new URL(address);

const over = new AbortController();
exit.then(() => over.abort());
const problems = new Map<string, number>();
const problem = (text: string) => problems.set(text, (problems.get(text) ?? 0) + 1);
const counts = new Map<string, number>();
const waited: number[] = [];

const honest: Attack[] = [
  honestCheck('clover', 2, 500, {
    platform: 'clover',
    values: { ...sandboxes.get('clover')?.samples['merchant-token'], region: 'na' },
  }),
  // Slowly: it is one shop, and a shop is not asked often.
  honestCheck('plentymarkets', 1, 8000, {
    platform: 'plentymarkets',
    values: sandboxes.get('plentymarkets')?.samples['api-user'],
  }),
  honestCheck('the sample store', 1, 1000, {
    platform: 'shopify',
    values: Object.values(sandboxes.get('shopify')?.samples ?? {})[0],
    sandbox: 'works',
  }),
];
const sampler = new Worker(path.join(import.meta.dirname, '../load/healthSampler.ts'), { workerData: address });
const lanes = [...honest, ...attacksOn(url)].flatMap((attack) =>
  Array.from({ length: attack.atOnce }, (_, lane) => repeat(attack, lane)),
);
await wait(minutes * 60_000, undefined, { signal: over.signal }).catch(() => problem('the server ended'));
over.abort();
sampler.postMessage('stop');
const [health] = (await once(sampler, 'message')) as [HealthResult];
await Promise.race([Promise.all(lanes), wait(100_000, undefined, { ref: false })]);

if (server.exitCode === null && server.signalCode === null) {
  server.send('figures');
  const [figures] = (await once(server, 'message')) as [LoopFigures];
  report(figures);
  server.kill('SIGTERM');
}
const [code, signal] = await exit;
if (code !== 0) problem(`the server ended with ${signal ?? code}`);
await rm(dir, { recursive: true });
for (const [text, times] of problems) console.error(`✗ ${text}${times > 1 ? ` (${times} times)` : ''}`);
process.exit(problems.size > 0 ? 1 : 0);

function honestCheck(name: string, atOnce: number, everyMs: number, body: object): Attack {
  return {
    name: `honest: ${name}`,
    atOnce,
    everyMs,
    act: async () => {
      const started = performance.now();
      const { status, text } = await visit(new URL('api/check', url), { from: newVisitor(), body });
      waited.push(performance.now() - started);
      const outcome = status === 200 ? JSON.parse(text).outcome : status;
      if (outcome !== 'ok') throw new Error(`answered with ${outcome}`);
    },
  };
}

/** Each lane has numbers of its own. */
async function repeat({ name, atOnce, everyMs, act }: Attack, lane: number): Promise<void> {
  for (let number = lane; !over.signal.aborted; number += atOnce) {
    await act(number).catch((error: Error) => problem(`${name}: ${error.message}`));
    counts.set(name, (counts.get(name) ?? 0) + 1);
    await wait(everyMs, undefined, { signal: over.signal }).catch(() => {});
  }
}

function report({ heldMs: held, lateMs, used, rss }: LoopFigures): void {
  const mib = (bytes: number) => Math.round(bytes / 1024 ** 2);
  const behind = used.filter(([seconds]) => seconds > (minutes * 60) / 3);
  const growth = growthOf(behind);
  const most = Math.max(...used.map(([, bytes]) => bytes));
  waited.sort((a, b) => a - b);
  const at = (share: number) => Math.round(waited[Math.min(Math.floor(waited.length * share), waited.length - 1)] ?? 0);
  for (const [name, count] of counts) console.log(`${name}: ${count}`);
  console.log(`honest checks: median ${at(0.5)}, p99 ${at(0.99)}, max ${at(1)} ms`);
  console.log(
    `health: ${health.samples} asked, ${health.failed} failed, median ${health.median}, p99 ${health.p99}, max ${health.max} ms`,
  );
  console.log(`the processor was held for ${Math.round(held)} ms at most; by the clock, ${Math.round(lateMs)} ms`);
  console.log(
    `memory: ${mib(behind[0]?.[1] ?? 0)} to ${mib(behind.at(-1)?.[1] ?? 0)} MiB in use over the last two thirds, ` +
      `a growth of ${mib(growth)} MiB in ${behind.length} collections; at most ${mib(most)} MiB in use, ${mib(rss)} MiB in all`,
  );
  console.log(`the wrong key went out ${wrongKeySent} times`);
  if (health.failed > 0) problem(`health failed ${health.failed} times`);
  if (held > heldMs) problem(`one thing held the processor for ${Math.round(held)} ms`);
  if (most > mostMiB * 1024 ** 2) problem(`${mib(most)} MiB were in use`);
  if (growth > growthMiB * 1024 ** 2) problem(`memory in use grew by ${mib(growth)} MiB`);
  if (victimAsked > 0) problem(`another tenant was asked ${victimAsked} times`);
  // Half a minute is what the platform is spared after a rejection.
  if (wrongKeySent > minutes * 2 + 2) problem(`a key that had just been rejected went out ${wrongKeySent} times`);
}
