import { lstat, readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { compare, type Row, state } from '../report/row.ts';

interface Locked {
  dev?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/** What `npm ci` puts on the disk, with and without what tests need, against the packages of the classic template. */
export async function measurePackages(): Promise<Row[]> {
  const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
  const sizes = new Map<string, number>();
  for (const name of Object.keys(packages)) if (name) sizes.set(name, await ownSize(name));
  const total = (names: Iterable<string>) => [...names].reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0) / 1e6;
  const stock = createRequire(import.meta.url)('create-docusaurus/templates/classic/package.json') as Locked;
  const theirs = total(closure(Object.keys(stock.dependencies ?? {}), packages));
  return [
    compare({ id: 'packages', what: 'Packages on the disk, without those for tests', unit: 'MB' }, [
      { ours: total([...sizes.keys()].filter((name) => !packages[name]?.dev)), theirs },
    ]),
    state({ id: 'packages-all', what: 'Packages on the disk, all', unit: 'MB' }, [total(sizes.keys())]),
  ];
}

/** Everything that these packages need, as npm has laid it out. */
function closure(names: string[], packages: Record<string, Locked>): Set<string> {
  const found = new Set<string>();
  const add = (name: string, from: string) => {
    const at = find(name, from, packages);
    if (at === undefined || found.has(at)) return;
    found.add(at);
    const { dependencies, optionalDependencies } = packages[at] as Locked;
    for (const needed of Object.keys({ ...dependencies, ...optionalDependencies })) add(needed, at);
  };
  for (const name of names) add(name, '');
  return found;
}

/** Beside the package that needs it, or above. */
function find(name: string, from: string, packages: Record<string, Locked>): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const at = `${folder ? `${folder}/` : ''}node_modules/${name}`;
    if (packages[at]) return at;
    if (folder === '') return undefined;
  }
}

/** In bytes as the disk counts them, without packages inside it, which are counted themselves. */
async function ownSize(folder: string): Promise<number> {
  let bytes = 0;
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) bytes += entry.name === 'node_modules' ? 0 : await ownSize(file);
    else bytes += (await lstat(file)).blocks * 512;
  }
  return bytes;
}
