import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startDevServer } from '../docusaurus.ts';
import { copySite } from '../siteCopy.ts';

/** A copy of the site as it runs while somebody writes definitions. */
export interface DevSite extends AsyncDisposable {
  baseURL: string;
  /** Saves a file of the copy, changed. */
  change(file: string, edit: (text: string) => string): Promise<void>;
  /** What stands in the terminal by now. */
  terminal(): string;
}

/** Runs `npm start` for a copy of the site in a temporary folder. */
export async function startDevSite(): Promise<DevSite> {
  await using started = new AsyncDisposableStack();
  const { folder } = started.use(await copySite());
  const { baseURL, terminal } = started.use(await startDevServer(folder));
  const running = started.move();
  return {
    baseURL,
    change: async (file, edit) => writeFile(join(folder, file), edit(await readFile(join(folder, file), 'utf8'))),
    terminal,
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}
