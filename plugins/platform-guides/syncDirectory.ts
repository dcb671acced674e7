import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { writeWhole } from '../writeWhole.ts';

/**
 * Compares a folder with the files that it shall hold. A file whose content is the same is not touched, so that nothing that
 * watches the folder wakes up.
 * @param files contents by path, relative to the folder, with forward slashes
 * @returns what makes the folder hold exactly these files, and does nothing else: all of it happens at once
 */
export async function syncDirectory(folder: string, files: ReadonlyMap<string, string>): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  const present = await readdir(folder, { recursive: true, withFileTypes: true });
  const gone = present
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !files.has(relative(folder, path).replaceAll(sep, '/')));
  const changes = await Promise.all([...files].map(([path, content]) => changeOf(join(folder, path), content)));
  return async () => {
    await Promise.all([...gone.map((path) => rm(path)), ...changes.map((write) => write?.())]);
  };
}

async function changeOf(path: string, content: string): Promise<(() => Promise<void>) | undefined> {
  const before = await readFile(path, 'utf8').catch(() => undefined);
  if (before === content) return undefined;
  return () => writeWhole(path, content);
}
