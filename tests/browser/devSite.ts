import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A copy of the site as it runs while somebody writes definitions. */
export interface DevSite extends AsyncDisposable {
  baseURL: string;
  /** Saves a file of the copy, changed. */
  change(file: string, edit: (text: string) => string): Promise<void>;
  /** What stands in the terminal by now. */
  terminal(): string;
}

const sources = ['src', 'plugins', 'docs', 'static', 'docusaurus.config.ts', 'sidebars.ts', 'package.json', 'tsconfig.json'];
const docusaurus = createRequire(import.meta.url).resolve('@docusaurus/core/bin/docusaurus.mjs');

/** Runs `npm start` for a copy of the site in a temporary folder. */
export async function startDevSite(): Promise<DevSite> {
  const folder = await mkdtemp(join(tmpdir(), 'storekeys-'));
  for (const name of sources) await cp(name, join(folder, name), { recursive: true });
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));

  const port = await freePort();
  const server = spawn(process.execPath, [docusaurus, 'start', '--no-open', '--host', '127.0.0.1', '--port', `${port}`], {
    cwd: folder,
    // The caches are this repository's, and would hold the copy's paths.
    env: { ...process.env, NODE_ENV: 'development', NO_COLOR: '1', DOCUSAURUS_NO_PERSISTENT_CACHE: 'true' },
  });
  const ended = once(server, 'exit');
  let output = '';
  const compiled = new Promise<void>((done, failed) => {
    const add = (chunk: Buffer) => {
      output += chunk;
      if (output.includes('compiled')) done();
    };
    server.stdout.on('data', add);
    server.stderr.on('data', add);
    ended.then(() => failed(new Error(`The site did not start: ${output}`)));
  });
  const stop = async () => {
    server.kill('SIGKILL');
    await ended;
    await rm(folder, { recursive: true });
  };
  await compiled.catch(async (error) => {
    await stop();
    throw error;
  });
  return {
    baseURL: `http://127.0.0.1:${port}/`,
    change: async (file, edit) => writeFile(join(folder, file), edit(await readFile(join(folder, file), 'utf8'))),
    terminal: () => output,
    [Symbol.asyncDispose]: stop,
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
