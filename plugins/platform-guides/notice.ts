import type { Platform } from '../../src/definition/index.ts';
import { escapeMdx } from './escapeMdx.ts';
import { blocks } from './markdown.ts';
import { prose } from './prose.ts';
import type { SiteWords } from './siteWords.ts';

/** A box. */
export function notice({ kind, title, text }: Platform['notices'][number], platform: Platform, words: SiteWords): string {
  return blocks(`:::${kind}[${escapeMdx(title.replace(/[[\]]/g, '\\$&'))}]`, prose(text, platform, words), ':::');
}
