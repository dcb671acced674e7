import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { escapeMdx } from '../../../plugins/platform-guides/escapeMdx.ts';
import { emptySite, type SiteFolder } from '../../siteCopy.ts';

const templates = path.join(path.dirname(createRequire(import.meta.url).resolve('create-docusaurus/package.json')), 'templates');

/** The classic template as `create-docusaurus` lays it out, with the text of our guides as plain pages. */
export async function stockSite(guides: ReadonlyMap<string, string>): Promise<SiteFolder> {
  const site = await emptySite();
  for (const template of ['shared', 'classic']) await cp(path.join(templates, template), site.folder, { recursive: true });
  const manifest = path.join(site.folder, 'package.json');
  await writeFile(manifest, JSON.stringify({ ...JSON.parse(await readFile(manifest, 'utf8')), name: 'stock' }));
  const folder = path.join(site.folder, 'docs/guides');
  await mkdir(folder);
  await Promise.all([...guides].map(([name, guide]) => writeFile(path.join(folder, name), plain(guide))));
  return site;
}

/**
 * A guide with plain text and links in place of what is drawn by components, and without links to pages that a stock site does
 * not have. Components with a line of their own are left out; what they enclose stays.
 */
function plain(guide: string): string {
  return guide
    .replace(/^import .*\n/gm, '')
    .replace(/^<\/?(?:[A-Z]\w*|noscript)\b.*>\n/gm, '')
    .replace(/<CopyText text=\{(".*?")\} \/>/g, (_, text) => `**${escapeMdx(JSON.parse(text))}**`)
    .replace(/<MenuPath items=\{(\[.*?\])\} \/>/g, (_, items) => `**${escapeMdx(JSON.parse(items).join(' → '))}**`)
    .replace(/<OpenLink href=\{"(.*?)"\}>(.*?)<\/OpenLink>/g, '[$2]($1)')
    .replace(/\]\(\?[^)#]*(#[^)]*)\)/g, ']($1)')
    .replace(/\[([^\]]*)\]\(\.\.\/[^)]*\)/g, '$1');
}
