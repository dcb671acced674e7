import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { entriesIn } from '../../../plugins/authoring/new/catalogue.ts';
import { copySite, type SiteFolder } from '../../siteCopy.ts';

/**
 * A copy of this site with so many platforms. Those beyond the real ones are copies of real ones, with numbered ids and names.
 * @param platforms 0: as many as there are
 */
export async function ownSite(platforms: number): Promise<SiteFolder> {
  const site = await copySite();
  const folder = path.join(site.folder, 'src/platforms');
  const file = path.join(folder, 'index.ts');
  const catalogue = await readFile(file, 'utf8');
  const real = entriesIn(catalogue);
  const copies: { variable: string; source: string; id: string }[] = [];
  for (let number = 2; real.length + copies.length < platforms; number++)
    for (const { id, variable } of real.slice(0, platforms - real.length - copies.length)) {
      const copy = { variable: `${variable}${number}`, source: variable, id: `${id}-${number}` };
      await copyPlatform(folder, id, number);
      copies.push(copy);
    }
  const imports = copies.map(({ variable, source, id }) => `import { ${source} as ${variable} } from './${id}/platform.ts';`);
  const list = `export const platforms: Platform[] = [\n${copies.map(({ variable }) => `  ${variable},\n`).join('')}`;
  await writeFile(file, `${imports.join('\n')}\n${catalogue.replace('export const platforms: Platform[] = [\n', list)}`);
  return site;
}

async function copyPlatform(folder: string, id: string, number: number): Promise<void> {
  const copy = path.join(folder, `${id}-${number}`);
  await cp(path.join(folder, id), copy, { recursive: true, filter: (file) => !/\.test\.ts$|\.md$/.test(file) });
  for (const name of await readdir(copy)) {
    if (!name.startsWith('platform')) continue;
    const file = path.join(copy, name);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(/^( {2}id: '[^']+)'/m, `$1-${number}'`).replace(/^( {2}name: '[^']+)'/m, `$1 ${number}'`));
  }
}

/** The guides of a site that was built or started, by file name. */
export async function guidesOf({ folder }: Pick<SiteFolder, 'folder'>): Promise<Map<string, string>> {
  const guides = path.join(folder, 'docs/platforms');
  const names = (await readdir(guides)).filter((name) => name.endsWith('.mdx'));
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(path.join(guides, name), 'utf8')] as const)));
}
