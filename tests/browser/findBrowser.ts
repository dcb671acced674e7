import { existsSync } from 'node:fs';
import { type PackagedBrowser, packagedBrowser } from './packagedBrowser.ts';

/** A Chromium; what its process wants in its environment only where it is the packaged one. */
export interface FoundBrowser extends Partial<PackagedBrowser> {
  path: string;
}

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * Finds the Chromium to test with: `CHROMIUM_PATH`, else the one that comes with a package (Linux x64), else an installed one.
 * The packaged one is the same for everybody, and draws no window around the page, which is half of the work of opening one.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const { CHROMIUM_PATH: chosen } = process.env;
  if (chosen) return { path: chosen };
  if (process.platform === 'linux' && process.arch === 'x64') return packagedBrowser();
  const path = installed.find((candidate) => existsSync(candidate));
  if (path) return { path };
  throw new Error('There is no Chromium here: install one, or name it in CHROMIUM_PATH');
}
