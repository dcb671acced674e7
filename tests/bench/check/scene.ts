import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Agent } from 'undici';
import type { Limits } from '../../../plugins/check-proxy/limits/limits.ts';
import type { Report } from '../../../src/check/index.ts';
import { ask, forkScript, hear } from '../../forkScript.ts';
import { createAuthority } from '../../loopback/certificates.ts';
import { builtSite } from '../../operations/builtSite.ts';
import type { ProcessUsage } from '../../processUsage.ts';
import { sandboxes } from '../../scenarios/sandboxes.ts';
import type { BareResult, BareTarget, BareTask } from './bare.ts';
import { inParallel } from './inParallel.ts';
import type { PassOnTarget } from './passOn.ts';
import type { UpstreamState, UpstreamTask } from './upstream.ts';

/** The production server, a server that only passes on, undici alone, and the platform that all ask: each a process of its own. */
export interface Scene extends AsyncDisposable {
  /** Sets how the platform answers. */
  play(task: UpstreamTask): Promise<UpstreamState>;
  /** Has the server check so many times, so many at once. */
  ours(checks: number, atOnce: number): Promise<OursResult>;
  /** The same by a server that only passes on. */
  passedOn(checks: number, atOnce: number): Promise<OursResult>;
  /** Sends as many requests without a server. */
  theirs(checks: number, atOnce: number): Promise<BareResult>;
  /** Has both collect their garbage. */
  collect(): Promise<{ ours: ProcessUsage; theirs: ProcessUsage }>;
  /** The lines of one check as they come, by the check's id, on the machine's monotonic clock. */
  stream(): Promise<Map<string, number>>;
}

/** What was measured of some checks. */
export type Turn = Omit<BareResult, 'firstAt'>;

export interface OursResult extends Turn {
  /** How many checks ended in what. */
  outcomes: Record<string, number>;
}

const many = 1_000_000;
/** All checks come from one visitor, and all are of one shop. */
const unlimited: Partial<Limits> = {
  checksAtOncePerClient: many,
  checksPerMinutePerClient: many,
  checksPerMinutePerNetwork: many,
  checksPerMinute: many,
};

const check = { platform: 'clover', values: { ...sandboxes.get('clover')?.samples['merchant-token'], region: 'na' } };

export async function openScene(limits: Partial<Limits> = {}): Promise<Scene> {
  await using started = new AsyncDisposableStack();
  const script = (file: string) => path.join(import.meta.dirname, file);
  const authority = await createAuthority();
  const certificate = await authority.issue('api.clover.com');
  const upstream = forkScript(script('upstream.ts'), { argument: JSON.stringify(certificate) });
  started.defer(() => void upstream.kill());
  await hear(upstream);
  const play = (task: UpstreamTask) => ask<UpstreamState>(upstream, task);
  const { port } = await play({ delayMs: 0, bytes: 0 });

  const site = started.use(await builtSite({ ...unlimited, ...limits }));
  const folder = await mkdtemp(path.join(tmpdir(), 'storekeys-bench-'));
  started.defer(() => rm(folder, { recursive: true }));
  const ca = path.join(folder, 'ca.pem');
  await writeFile(ca, authority.ca);
  const server = forkScript(script('../../load/server.ts'), {
    nodeOptions: ['--expose-gc'],
    env: { PATH: process.env.PATH, SITE_DIR: site.dir, UPSTREAM_PORT: String(port), UPSTREAM_CA: ca },
  });
  started.defer(async () => {
    server.kill('SIGTERM');
    await once(server, 'exit');
  });
  const { url } = await hear<{ url: string }>(server);
  const visitors = started.adopt(new Agent(), (agent) => agent.destroy());
  const post = (accept: string, to = url) =>
    visitors.request({
      origin: new URL(to).origin,
      path: '/api/check',
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: JSON.stringify(check),
    });

  // The server's own requests are those that are sent without it.
  const report = (await (await post('application/json')).body.json()) as Report;
  const { requests } = await play({ delayMs: 0, bytes: 0 });
  const target: BareTarget = { port, ca: authority.ca, requests };
  const bare = forkScript(script('bare.ts'), { argument: JSON.stringify(target), nodeOptions: ['--expose-gc'] });
  started.defer(() => void bare.kill());
  await hear(bare);
  const passOn = forkScript(script('passOn.ts'), { argument: JSON.stringify({ ...target, report } satisfies PassOnTarget) });
  started.defer(() => void passOn.kill());
  const { url: passOnUrl } = await hear<{ url: string }>(passOn);

  const visit = async (server: ChildProcess, url: string, checks: number, atOnce: number): Promise<OursResult> => {
    const outcomes: Record<string, number> = {};
    const before = await ask<ProcessUsage>(server, 'usage');
    const result = await inParallel(checks, atOnce, async () => {
      const { statusCode, body } = await post('application/json', url);
      const report = (await body.json()) as Report;
      const outcome = statusCode === 200 ? report.outcome : `status ${statusCode}`;
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    });
    const usage = await ask<ProcessUsage>(server, 'usage');
    return { ...result, outcomes, usage: { ...usage, cpuMs: usage.cpuMs - before.cpuMs } };
  };

  const running = started.move();
  return {
    play,
    ours: (checks, atOnce) => visit(server, url, checks, atOnce),
    passedOn: (checks, atOnce) => visit(passOn, passOnUrl, checks, atOnce),
    async theirs(checks, atOnce) {
      const before = await ask<BareResult>(bare, { checks: 0, atOnce: 1 });
      const result = await ask<BareResult>(bare, { checks, atOnce } satisfies BareTask);
      return { ...result, usage: { ...result.usage, cpuMs: result.usage.cpuMs - before.usage.cpuMs } };
    },
    async collect() {
      const ours = await ask<ProcessUsage>(server, 'collect');
      return { ours, theirs: (await ask<BareResult>(bare, 'collect')).usage };
    },
    async stream() {
      const lines = new Map<string, number>();
      const { body } = await post('application/x-ndjson');
      body.setEncoding('utf8');
      let text = '';
      for await (const chunk of body) {
        const now = Number(process.hrtime.bigint()) / 1e6;
        text += chunk;
        for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n')) {
          const { type, id } = JSON.parse(text.slice(0, end) || '{}');
          if (type === 'check') lines.set(id, now);
          text = text.slice(end + 1);
        }
      }
      return lines;
    },
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}
