import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { platforms } from '../../src/platforms/index.ts';
import { builtSite } from '../operations/builtSite.ts';
import { redisProgram, startRedis } from '../operations/redisServer.ts';
import { startServeProcess } from '../operations/serveProcess.ts';
import { startTraceCollector } from '../operations/traceCollector.ts';
import { sampleApp } from '../scenarios/sandboxes.ts';
import { monitorRedis } from './redisMonitor.ts';
import { unlimited } from './unlimited.ts';

export interface WatchedServer extends AsyncDisposable {
  url: string;
  exit: Promise<[code: number | null, signal: string | null]>;
  /** Forgets what Redis remembers of earlier checks. */
  forget(): Promise<void>;
  /** Ends the server, if it has not ended, and gives everything that it left anywhere but in its answers, by place. */
  end(): Promise<Record<string, string>>;
}

/**
 * ioredis reads options out of its address, too, and before our own. A machine with much to do may let Redis wait for longer
 * than the server would: it would count in its memory, which {@link WatchedServer.forget} does not reach.
 */
const patiently = new URLSearchParams({ commandTimeout: '600000', socketTimeout: '600000' });

/** Runs `playedServer.ts` with everything switched on that could keep a value, and watches all of it. */
export async function startWatchedServer(environment: Record<string, string> = {}): Promise<WatchedServer> {
  await using started = new AsyncDisposableStack();
  const site = started.use(await builtSite(unlimited));
  const dir = await mkdtemp(path.join(tmpdir(), 'storekeys-taint-'));
  started.defer(() => rm(dir, { recursive: true }));
  const traces = started.use(await startTraceCollector());
  const redis = redisProgram ? started.use(await startRedis()) : undefined;
  const monitor = redis && started.use(await monitorRedis(redis.url));
  const server = started.use(
    await startServeProcess(
      {
        SITE_DIR: site.dir,
        TMPDIR: dir,
        LOG_LEVEL: 'trace',
        METRICS_PORT: '0',
        OTEL_EXPORTER_OTLP_ENDPOINT: traces.url,
        OTEL_BSP_SCHEDULE_DELAY: '100',
        OTEL_BSP_MAX_QUEUE_SIZE: '1000000',
        ...apps(),
        ...(redis ? { REDIS_URL: `${redis.url}?${patiently}`, HASH_KEY: 'fake-hash-key-fake-hash-key-0000' } : {}),
        ...environment,
      },
      {
        entry: path.join(import.meta.dirname, 'playedServer.ts'),
        nodeOptions: ['--report-uncaught-exception', '--report-on-fatalerror', `--report-directory=${dir}`],
      },
    ),
  );
  if (redis) await server.logged(({ msg }) => msg.startsWith('redis is there'));
  const owned = started.move();

  return {
    url: server.url,
    exit: server.exit,
    forget: async () => monitor?.forget(),
    end: async () => {
      const alive = server.process.exitCode === null;
      const metrics = alive ? await (await fetch(server.metrics as string)).text() : '';
      const processes = alive ? await processFacts(server.process.pid as number) : '';
      server.process.kill('SIGTERM');
      await server.exit;
      return {
        'the log': server.output.out,
        'the error output': server.output.err,
        'the metrics': metrics,
        'the traces': Buffer.concat(traces.received.map(({ body }) => body)).toString('latin1'),
        Redis: monitor?.seen() ?? '',
        'a file': await filesIn(dir),
        'the list of processes': processes,
      };
    },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}

/** The apps that played platforms know, as those of the operator. */
function apps(): Record<string, string> {
  const all = platforms.flatMap(({ id, methods }) => {
    const app = methods.some(({ onlyWithApp }) => onlyWithApp) ? sampleApp(id) : undefined;
    const prefix = `CONNECT_${id.toUpperCase()}_CLIENT`;
    return app ? [[`${prefix}_ID`, app.clientId] as const, [`${prefix}_SECRET`, app.clientSecret] as const] : [];
  });
  return Object.fromEntries(all);
}

/** Names and contents of all files. */
async function filesIn(dir: string): Promise<string> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => path.join(parentPath, name));
  const contents = await Promise.all(files.map((file) => readFile(file, 'latin1')));
  return [...entries.map(({ name }) => name), ...contents].join('\n');
}

/** What `ps` shows of a process and its children. Nothing where there is no /proc. */
async function processFacts(pid: number): Promise<string> {
  const read = (name: string) => readFile(`/proc/${pid}/${name}`, 'latin1').catch(() => '');
  const [children, ...facts] = await Promise.all([`task/${pid}/children`, 'cmdline', 'environ', 'comm'].map(read));
  const ofChildren = await Promise.all(
    children
      ?.trim()
      .split(' ')
      .filter(Boolean)
      .map((child) => processFacts(Number(child))) ?? [],
  );
  return [...facts, ...ofChildren].join('\n');
}
