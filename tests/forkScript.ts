import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

interface ForkOptions {
  argument?: string;
  env?: NodeJS.ProcessEnv;
  nodeOptions?: readonly string[];
}

/** A TypeScript file as a process of its own, which does not outlive this one. */
export function forkScript(file: string, { argument = '', env = process.env, nodeOptions = [] }: ForkOptions = {}): ChildProcess {
  const execArgv = ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', ...nodeOptions];
  const child = fork(file, [argument], { env, execArgv });
  const stop = () => child.kill('SIGKILL');
  process.once('exit', stop);
  child.once('exit', () => process.off('exit', stop));
  return child;
}

/** Sends a message to a process, and waits for its answer. */
export async function ask<Answer>(child: ChildProcess, message: object | string): Promise<Answer> {
  child.send(message);
  return hear(child);
}

/**
 * Waits for the next message of a process.
 * @throws {Error} when it ends instead
 */
export async function hear<Message>(child: ChildProcess): Promise<Message> {
  const done = new AbortController();
  const { signal } = done;
  const ended = once(child, 'exit', { signal }).then(([code]) => {
    throw new Error(`${child.spawnargs.at(-2)} ended with ${code}.`);
  });
  try {
    const [message] = await Promise.race([once(child, 'message', { signal }), ended]);
    return message as Message;
  } finally {
    ended.catch(() => {});
    done.abort();
  }
}
