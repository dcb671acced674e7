import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { hear } from '../forkScript.ts';

const program = path.join(import.meta.dirname, 'server.mjs');

/** Whether `npm run real` has put the server's packages here. */
export const isInstalled = existsSync(path.join(import.meta.dirname, 'node_modules/@vendure/core'));

export const superadmin = { email: 'superadmin', password: 'Fake-Superadmin-0000' };

export interface Vendure extends AsyncDisposable {
  /** Of its Admin API, without encryption, as behind a reverse proxy. */
  port: number;
  /** Ends it as if its machine had lost power. */
  kill(): Promise<void>;
}

/** A real server in a process of its own; its database is in memory, and empty. @param tokenMethod as its settings have it */
export async function startVendure(tokenMethod: string | readonly string[]): Promise<Vendure> {
  const child = fork(program, [superadmin.email, superadmin.password, JSON.stringify(tokenMethod)], {
    env: { PATH: process.env.PATH, TZ: 'UTC', VENDURE_DISABLE_TELEMETRY: 'true' },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const stop = () => child.kill('SIGKILL');
  process.once('exit', stop);
  child.once('exit', () => process.off('exit', stop));
  const kill = () => ended(child);
  return { port: await hear<number>(child), kill, [Symbol.asyncDispose]: kill };
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}
