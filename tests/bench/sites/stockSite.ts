import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { emptySite, type SiteFolder } from '../../siteCopy.ts';
import { plainGuide } from './plainGuide.ts';

const templates = path.join(path.dirname(createRequire(import.meta.url).resolve('create-docusaurus/package.json')), 'templates');

/** The classic template as `create-docusaurus` lays it out, with the text of our guides as plain pages. */
export async function stockSite(guides: ReadonlyMap<string, string>): Promise<SiteFolder> {
  const site = await emptySite();
  for (const template of ['shared', 'classic']) await cp(path.join(templates, template), site.folder, { recursive: true });
  const manifest = path.join(site.folder, 'package.json');
  await writeFile(manifest, JSON.stringify({ ...JSON.parse(await readFile(manifest, 'utf8')), name: 'stock' }));
  const folder = path.join(site.folder, 'docs/guides');
  await mkdir(folder);
  await Promise.all([...guides].map(([name, guide]) => writeFile(path.join(folder, name), plainGuide(guide))));
  return site;
}
