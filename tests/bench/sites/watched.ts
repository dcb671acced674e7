import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import type { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { buildSite } from '../../docusaurus.ts';

/** What a process of Docusaurus has needed, with its threads. */
export interface SiteUsage {
  cpuS: number;
  maxMiB: number;
}

const reporter = pathToFileURL(path.join(import.meta.dirname, 'usageReporter.mjs')).href;

/** How Docusaurus is run, so that it can be asked. */
export const watched = { pipe: true, env: { NODE_OPTIONS: `--import=${reporter}` } };

/** Builds the site in a folder, into `build`, in English alone: a stock site has no other language. */
export async function build(folder: string): Promise<SiteUsage> {
  return JSON.parse(await buildSite(folder, ['--locale', 'en'], watched));
}

/** Asks a running Docusaurus again and again. */
export function usageOf(running: ChildProcess): () => Promise<SiteUsage> {
  const lines: Interface = createInterface(running.stdio[3] as Readable);
  return async () => {
    const told = once(lines, 'line');
    running.kill('SIGUSR2');
    const [line] = await told;
    return JSON.parse(line);
  };
}
