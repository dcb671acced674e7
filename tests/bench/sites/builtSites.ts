import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { SiteFolder } from '../../siteCopy.ts';
import { guidesOf, ownSite } from './ownSite.ts';
import { stockSite } from './stockSite.ts';
import { build, type SiteUsage } from './watched.ts';

/** Both sites with as many guides, built. */
export interface BuiltSites {
  ours: SiteFolder;
  theirs: SiteFolder;
  /** What the first build of each has needed. */
  first: { ours: SiteUsage; theirs: SiteUsage };
}

const built = new Map<number, Promise<BuiltSites>>();
const opened = new AsyncDisposableStack();

/** Builds both sites, once per number of platforms; they stand until {@link removeSites}. */
export function builtSites(platforms: number): Promise<BuiltSites> {
  const sites = built.get(platforms) ?? open(platforms);
  built.set(platforms, sites);
  return sites;
}

async function open(platforms: number): Promise<BuiltSites> {
  const ours = opened.use(await ownSite(platforms));
  const usage = await build(ours.folder);
  const theirs = opened.use(await stockSite(await guidesOf(ours)));
  return { ours, theirs, first: { ours: usage, theirs: await build(theirs.folder) } };
}

export async function removeSites(): Promise<void> {
  await Promise.allSettled(built.values());
  await opened.disposeAsync();
}

/** As it was before its first build. */
export async function forget({ folder }: SiteFolder): Promise<void> {
  for (const name of ['build', '.docusaurus', 'node_modules/.cache'])
    await rm(path.join(folder, name), { recursive: true, force: true });
}
