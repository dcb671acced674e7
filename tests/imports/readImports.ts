import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** What each source file of the repository imports of the others, types too; by paths from its top, with slashes. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** The formatter begins every import at the beginning of a line, so what stands in a text or a comment is none. */
const importStatement = /^(?:import |(?:import|export) [^'"`;=]*?from )'([^']+)'/gm;
/** A place is filled in while the program runs: which files it leads to cannot be told here. */
const laterImport = /\bimport\('([^']+)'\)/g;

export async function readImports(): Promise<Imports> {
  const inFolders = await Promise.all(['src', 'plugins', 'tests'].map(sourcesIn));
  const atTop = (await readdir('.')).filter(isSource);
  const files = new Set([...inFolders.flat(), ...atTop]);
  const read = async (file: string) => {
    const text = await readFile(file, 'utf8');
    const all = [importStatement, laterImport].flatMap((form) => [...text.matchAll(form)].map(([, name = '']) => name));
    return [file, all.flatMap((name) => ours(name, file, files))] as const;
  };
  return new Map(await Promise.all([...files].map(read)));
}

async function sourcesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  // What is tried against a real server has packages of its own.
  const files = entries.filter((entry) => entry.isFile() && isSource(entry.name) && !entry.parentPath.includes('node_modules'));
  return files.map((entry) => path.join(entry.parentPath, entry.name).split(path.sep).join('/'));
}

function isSource(name: string): boolean {
  return /\.m?tsx?$/.test(name) && !name.endsWith('.d.ts');
}

/** The file of ours that a name leads to; none for packages, styles and data. */
function ours(name: string, from: string, files: ReadonlySet<string>): string[] {
  if (!/^(\.|@site\/)/.test(name) || /\.(css|json)$/.test(name)) return [];
  const target = name.startsWith('@site/') ? name.slice('@site/'.length) : path.posix.join(path.posix.dirname(from), name);
  // What leads nowhere is no import but a text that looks like one: TypeScript would not have it otherwise.
  return [target, `${target}.ts`, `${target}/index.tsx`, `${target}/index.ts`].filter((one) => files.has(one)).slice(0, 1);
}
