import { loadFreshModule } from '@docusaurus/utils';
import type { Platform } from '../src/definition/index.ts';

/**
 * Reads the catalogue from disk, past every module cache, so that a change shows without a restart.
 * @param path the module that exports `platforms`
 * @throws {Error} when a definition is wrong; the `DefinitionError` is its cause
 */
export async function readPlatforms(path: string): Promise<Platform[]> {
  const { platforms } = (await loadFreshModule(path)) as { platforms?: Platform[] };
  if (!Array.isArray(platforms)) throw new Error(`${path} does not export an array named "platforms".`);
  return platforms.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}
