import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { compare, type Row } from '../report/row.ts';
import type { Settings } from '../settings.ts';
import { builtSites, forget } from '../sites/builtSites.ts';
import { build, type SiteUsage } from '../sites/watched.ts';
import { measureSearch } from './page.ts';

interface Built {
  ours: SiteUsage;
  theirs: SiteUsage;
}

/** Builds, from nothing and with nothing changed, against a stock site with as many pages of the same text. */
export async function measureBuild({ platforms }: Settings): Promise<Row[]> {
  const { ours, theirs, first } = await builtSites(platforms);
  const buildBoth = async () => ({ ours: await build(ours.folder), theirs: await build(theirs.folder) });
  // The very first builds read the packages from disk. Of large sites, which take minutes, they must do.
  const large = platforms > 100;
  const cold: Built[] = large ? [first] : [];
  const again: Built[] = large ? [await buildBoth()] : [];
  for (let round = 0; round < (large ? 0 : 2); round++) {
    await Promise.all([forget(ours), forget(theirs)]);
    cold.push(await buildBoth());
    again.push(await buildBoth());
  }
  const count = (await readdir(path.join(ours.folder, 'docs/platforms'))).filter((name) => name.endsWith('.mdx')).length;
  const id = platforms === 0 ? 'build' : `build-${platforms}`;
  const cpu = ({ ours, theirs }: Built) => ({ ours: ours.cpuS, theirs: theirs.cpuS });
  const memory = ({ ours, theirs }: Built) => ({ ours: ours.maxMiB, theirs: theirs.maxMiB });
  const what = `${count} platforms`;
  return [
    compare({ id, what: `A build, ${what}: processor time`, unit: 's', wanted: { atMost: 1.15 } }, cold.map(cpu)),
    compare({ id: `${id}-memory`, what: `A build, ${what}: memory`, unit: 'MiB', wanted: { atMost: 1.15 } }, cold.map(memory)),
    compare(
      { id: `${id}-again`, what: `A build with nothing changed, ${what}: processor time`, unit: 's', wanted: { atMost: 1.1 } },
      again.map(cpu),
    ),
    ...(platforms === 0 ? [] : [await measureSearch(ours, count)]),
  ];
}
