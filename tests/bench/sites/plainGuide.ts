import { escapeMdx } from '../../../plugins/platform-guides/escapeMdx.ts';

/**
 * A guide with plain text and links in place of what is drawn by components, and without links to pages that a stock site does
 * not have. Components with a line of their own are left out; what they enclose stays.
 * @throws {Error} when a component is left that nothing here puts into words
 */
export function plainGuide(guide: string): string {
  const plain = guide
    .replace(/^import .*\n/gm, '')
    .replace(/^<\/?(?:[A-Z]\w*|noscript)\b.*>\n/gm, '')
    .replace(/<CopyText text=\{(".*?")\} \/>/g, (_, text) => `**${escapeMdx(JSON.parse(text))}**`)
    .replace(/<MenuPath items=\{(\[.*?\])\} \/>/g, (_, items) => `**${escapeMdx(JSON.parse(items).join(' → '))}**`)
    .replace(
      /<OpenLink href=\{(".*?")\} text=\{(".*?")\} \/>/g,
      (_, href, text) => `[${escapeMdx(JSON.parse(text))}](${JSON.parse(href)})`,
    )
    .replace(/<PermissionLine\b[^>]*\/>/g, 'the permissions above')
    .replace(/<Term\b[^>]*>(.*?)<\/Term>/g, '$1')
    .replace(/\]\(\?[^)#]*(#[^)]*)\)/g, ']($1)')
    .replace(/\[([^\]]*)\]\((?:\.\.)?\/[^)]*\)/g, '$1');
  const left = plain.match(/^[^`]*(<[A-Z]\w*)\b/m);
  if (left) throw new Error(`${left[1]}> has no words yet on a stock page: add them to tests/bench/sites/plainGuide.ts`);
  return plain;
}
