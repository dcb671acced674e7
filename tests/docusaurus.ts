import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

const command = createRequire(import.meta.url).resolve('@docusaurus/core/bin/docusaurus.mjs');

export interface DocusaurusOptions {
  env?: NodeJS.ProcessEnv;
  /** A pipe for the process, as its descriptor 3. */
  pipe?: boolean;
  /** Ends it. */
  signal?: AbortSignal;
}

/** Runs a command of Docusaurus for the site in a folder. */
export function docusaurus(
  folder: string,
  words: readonly string[],
  { env = {}, pipe = false, signal }: DocusaurusOptions = {},
): ChildProcess {
  return spawn(process.execPath, [command, ...words], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1', NO_UPDATE_NOTIFIER: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe', pipe ? 'pipe' : 'ignore'],
    signal,
  });
}

/**
 * Builds the site in a folder, as for production.
 * @param words options of the command
 * @returns what went into the pipe
 * @throws {Error} with what it said, when that fails
 */
export async function buildSite(folder: string, words: readonly string[], options: DocusaurusOptions = {}): Promise<string> {
  const env = { NODE_ENV: 'production', ...options.env };
  const building = docusaurus(folder, ['build', ...words], { ...options, env });
  const [said, complained, piped, [code]] = await Promise.all([
    text(building.stdout as Readable),
    text(building.stderr as Readable),
    options.pipe ? text(building.stdio[3] as Readable) : '',
    once(building, 'exit'),
  ]);
  if (code !== 0) throw new Error(`The build in ${folder} ended with ${code}:\n${(said + complained).slice(0, 4000)}`);
  return piped;
}

export interface DevServer extends AsyncDisposable {
  process: ChildProcess;
  baseURL: string;
  /** What stands in the terminal by now. */
  terminal(): string;
}

/**
 * Runs `docusaurus start`.
 * @throws {Error} with what it said, when it does not start
 */
export async function startDevServer(folder: string, options: DocusaurusOptions = {}): Promise<DevServer> {
  const port = await freePort();
  const server = docusaurus(folder, ['start', '--no-open', '--host', '127.0.0.1', '--port', `${port}`], {
    ...options,
    env: { NODE_ENV: 'development', ...options.env },
  });
  const ended = once(server, 'exit');
  let output = '';
  const compiled = new Promise<void>((done, failed) => {
    const add = (chunk: Buffer) => {
      output += chunk;
      if (output.includes('compiled')) done();
    };
    server.stdout?.on('data', add);
    server.stderr?.on('data', add);
    ended.then(() => failed(new Error(`The site did not start: ${output}`)));
  });
  const stop = async () => {
    server.kill('SIGKILL');
    await ended;
  };
  await compiled.catch(async (error) => {
    await stop();
    throw error;
  });
  return { process: server, baseURL: `http://127.0.0.1:${port}/`, terminal: () => output, [Symbol.asyncDispose]: stop };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
