import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What is used here of a rule of the bundler's configuration. */
interface Rule {
  use?: unknown;
}

interface ModuleOptions {
  localIdentName?: string;
  getLocalIdent?(module: { resourcePath: string }, pattern: string, name: string): string | undefined;
}

/**
 * Numbers the classes of CSS modules. Docusaurus names each by its source and a hash, and pages repeat that in their HTML, their
 * styles and their scripts.
 * @param rules of the bundler; changed in place, since nothing else reaches the options of a loader that is there already
 * @param folders in which modules stand; those of others keep their names
 */
export function shortenClassNames(rules: readonly unknown[] = [], folders: readonly string[]): void {
  const nameOf = classNumbers(folders);
  for (const { use } of rules as Rule[])
    for (const loader of [use].flat() as ({ options?: { modules?: ModuleOptions } } | undefined)[]) {
      const modules = loader?.options?.modules;
      if (modules?.localIdentName) modules.getLocalIdent = ({ resourcePath }, _pattern, name) => nameOf(resourcePath, name);
    }
}

/**
 * Names that no two classes share, and that are the same whenever the same files are built: two letters for the file, and a number.
 * @returns undefined for what is in no file of the folders
 */
export function classNumbers(folders: readonly string[]): (file: string, name: string) => string | undefined {
  const files = folders.flatMap((folder) =>
    globSync('**/*.module.css', { cwd: folder })
      .toSorted()
      .map((file) => path.join(folder, file)),
  );
  const names = new Map<string, string[]>();
  return (file, name) => {
    const at = files.indexOf(file);
    if (at === -1) return undefined;
    const known = names.get(file) ?? [...new Set(readFileSync(file, 'utf8').match(/(?<=\.|@keyframes\s+)[a-z_-][\w-]*/gi))];
    names.set(file, known);
    const number = known.indexOf(name);
    return number === -1 ? undefined : letter(at / letters.length) + letter(at) + number;
  };
}

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

function letter(number: number): string {
  return letters[Math.floor(number) % letters.length] as string;
}
