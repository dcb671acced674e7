import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The Redis or Valkey server of this machine. */
export const redisProgram = ['redis-server', 'valkey-server'].find((program) => {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});

export interface RedisServer extends AsyncDisposable {
  url: string;
  /** Ends it as if its machine had lost power. */
  kill(): Promise<void>;
  /** Begins anew, empty, at the same address. */
  start(): Promise<void>;
  /** Stops answering, without closing anything. */
  freeze(): void;
  thaw(): void;
}

/** A real server on the loopback interface, which keeps nothing. */
export async function startRedis(password = 'fake-redis-password'): Promise<RedisServer> {
  const dir = await mkdtemp(path.join(tmpdir(), 'storekeys-redis-'));
  const port = await freePort();
  const options = ['--bind', '127.0.0.1', '--port', String(port), '--save', '', '--appendonly', 'no', '--dir', dir];
  const run = async () => {
    const server = spawn(redisProgram as string, [...options, '--requirepass', password]);
    let said = '';
    for await (const chunk of server.stdout) {
      said += chunk;
      if (said.includes('Ready to accept connections')) return server;
    }
    throw new Error(`Redis did not start: ${said}`);
  };
  let server = await run();
  const kill = async () => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill('SIGKILL');
    await once(server, 'exit');
  };
  return {
    url: `redis://:${password}@127.0.0.1:${port}`,
    kill,
    start: async () => {
      server = await run();
    },
    freeze: () => server.kill('SIGSTOP'),
    thaw: () => server.kill('SIGCONT'),
    [Symbol.asyncDispose]: async () => {
      await kill();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
