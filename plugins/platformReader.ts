import { readFileSync, statSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import createJiti, { type EvalModuleOptions } from 'jiti';
import type { Platform } from '../src/definition/index.ts';

/** A file's time of change may lie this much before the clock's. */
const clockTickMs = 20;

/** So long after a change, reading knows which version it read; sooner, the next call takes the file for changed. */
export const settledMs = clockTickMs + 5;

type Modules = NonNullable<EvalModuleOptions['cache']>;

/**
 * Reads the catalogue from disk, again at every call, so that a change shows without a restart. A platform whose folder has not
 * changed since the last call is the same object as before: evaluating all of them takes longer than everything else that
 * follows a change.
 * @param path the module that exports `platforms`, beside the folders of the platforms
 * @returns what reads it; it throws when a definition is wrong, and the `DefinitionError` is the cause
 */
export function platformReader(path: string): () => Platform[] {
  const modules: Modules = {};
  const versions = new Map<string, string>();
  return () => {
    forgetChanged(modules, versions, path);
    const begun = Date.now();
    const { platforms } = load(path, modules, () => {
      for (const file of Object.keys(modules)) versions.set(file, versionOf(file, begun));
    });
    if (!Array.isArray(platforms)) throw new Error(`${path} does not export an array named "platforms".`);
    return platforms.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  };
}

function load(path: string, modules: Modules, onEnd: () => void): { platforms?: Platform[] } {
  // As Docusaurus itself reads TypeScript, with its cache of what was transpiled, but with modules of our own.
  const jiti = createJiti(path, { cache: true, requireCache: false, interopDefault: true }, undefined, modules);
  try {
    return jiti.evalModule(readFileSync(path, 'utf8'), { filename: path, cache: modules }) as { platforms?: Platform[] };
  } catch (error) {
    throw new Error(`${path} could not be loaded`, { cause: error });
  } finally {
    onEnd();
  }
}

/** What changed in a platform's folder concerns that folder, since the catalogue is evaluated anyway; what changed elsewhere, everything. */
function forgetChanged(modules: Modules, versions: Map<string, string>, path: string): void {
  const folderOf = (file: string) => {
    const [folder = '', inside] = relative(dirname(path), file).split(sep);
    return inside && folder !== '..' ? folder : undefined;
  };
  delete modules[path];
  const files = Object.keys(modules);
  // A module that failed stays behind half made.
  const changed = files.filter((file) => !modules[file]?.loaded || versions.get(file) !== versionOf(file));
  const folders = new Set(changed.map(folderOf));
  for (const file of files) if (folders.has(undefined) || folders.has(folderOf(file))) delete modules[file];
}

/** @param before a file that was written later, or about then, may have been read before: its version is not known */
function versionOf(file: string, before = Number.POSITIVE_INFINITY): string {
  const { mtimeMs = 0, size } = statSync(file, { throwIfNoEntry: false }) ?? {};
  return mtimeMs < before - clockTickMs ? `${mtimeMs} ${size}` : 'unknown';
}
