import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** One line of the log. */
export type LogLine = Record<string, unknown> & { msg: string };

export interface ServeProcess extends AsyncDisposable {
  /** Where the site is. */
  url: string;
  /** Where the metrics are, when they are on. */
  metrics: string | undefined;
  process: ChildProcess;
  /** Everything that it wrote, as it is written. */
  output: { out: string; err: string };
  /** The first line of the log that fits; waits for it. */
  logged(fits: (line: LogLine) => boolean): Promise<LogLine>;
  exit: Promise<[code: number | null, signal: string | null]>;
}

const root = path.join(import.meta.dirname, '../..');
const script = path.join(root, 'plugins/check-proxy/server/serve.ts');

/** Many tests start the server from its source: with this in its environment, only the first of them compiles it. */
export const compileOnce = { NODE_COMPILE_CACHE: path.join(root, 'node_modules/.cache/storekeys-server') };

/** Runs the production server as `npm run serve` does, as a process of its own. */
export async function startServeProcess(
  environment: Record<string, string>,
  { nodeOptions = [], entry = script }: { nodeOptions?: string[]; entry?: string } = {},
): Promise<ServeProcess> {
  const server = spawn(process.execPath, ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', ...nodeOptions, entry], {
    env: { PATH: process.env.PATH, ...(entry === script && compileOnce), HOST: '127.0.0.1', PORT: '0', ...environment },
  });
  const output = { out: '', err: '' };
  const lines: LogLine[] = [];
  const waiting = new Set<() => void>();
  const exit = once(server, 'exit') as Promise<[number | null, string | null]>;
  server.stderr.on('data', (chunk) => {
    output.err += chunk;
  });
  createInterface({ input: server.stdout }).on('line', (line) => {
    output.out += `${line}\n`;
    lines.push(JSON.parse(line));
    for (const look of waiting) look();
  });
  const logged = (fits: (line: LogLine) => boolean) =>
    new Promise<LogLine>((resolve, reject) => {
      const look = () => {
        const found = lines.find(fits);
        if (!found) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      exit.then(() => reject(new Error(`The server ended: ${output.err}`)));
      look();
    });
  const started = await logged(({ msg }) => msg.startsWith('Storekeys is at'));
  return {
    url: started.url as string,
    metrics: started.metrics as string | undefined,
    process: server,
    output,
    logged,
    exit,
    [Symbol.asyncDispose]: async () => {
      server.kill('SIGKILL');
      await exit;
    },
  };
}
