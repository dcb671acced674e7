import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

/**
 * Makes a folder hold exactly these files. A file whose content is the same is not touched, so that nothing that watches
 * the folder wakes up.
 * @param files contents by path, relative to the folder, with forward slashes
 */
export async function syncDirectory(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(folder, { recursive: true });
  const present = await readdir(folder, { recursive: true, withFileTypes: true });
  const gone = present
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !files.has(relative(folder, path).replaceAll(sep, '/')));
  await Promise.all([
    ...gone.map((path) => rm(path)),
    ...[...files].map(([path, content]) => writeIfChanged(join(folder, path), content)),
  ]);
}

async function writeIfChanged(path: string, content: string): Promise<void> {
  const before = await readFile(path, 'utf8').catch(() => undefined);
  if (before === content) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
