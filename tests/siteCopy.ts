import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A folder with a site of its own. */
export interface SiteFolder extends AsyncDisposable {
  folder: string;
}

const sources = [
  'src',
  'plugins',
  'docs',
  'static',
  'docusaurus.config.ts',
  'siteConfig.ts',
  'sidebars.ts',
  'package.json',
  'tsconfig.json',
];

/** A copy of this site in a temporary folder, as it is before anything is built. */
export async function copySite(): Promise<SiteFolder> {
  const site = await emptySite();
  for (const name of sources) await cp(name, join(site.folder, name), { recursive: true, filter: isSource });
  await cp('.browserslistrc', join(site.folder, '.browserslistrc'));
  return site;
}

/** A temporary folder with the packages of this repository, and room for caches of its own beside them. */
export async function emptySite(): Promise<SiteFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'storekeys-'));
  const packages = join(folder, 'node_modules');
  await mkdir(packages);
  for (const name of await readdir('node_modules'))
    if (name !== '.cache') await symlink(resolve('node_modules', name), join(packages, name));
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, maxRetries: 5 }) };
}

/** The generated guides are made anew. */
function isSource(path: string): boolean {
  return !/^docs[\\/]platforms(?:[\\/]|$)/.test(path);
}
