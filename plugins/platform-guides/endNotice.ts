import type { End, Platform } from '../../src/definition/index.ts';
import { blocks } from './markdown.ts';
import { prose } from './prose.ts';
import type { SiteWords } from './siteWords.ts';
import { wordsOf } from './words/index.ts';

/**
 * A box that says when something ends, or that it has: also right when the page is read long after it was built.
 * @param what ends, at the beginning of a sentence
 */
export function endNotice(
  what: string,
  { day, says, source }: End,
  platform: Platform,
  words: SiteWords & { today: string },
): string {
  return blocks(
    `<EndNotice what={${JSON.stringify(what)}} day="${day}" built="${words.today}">`,
    `${prose(says, platform, words)} ${prose(`[${wordsOf(platform).saysSoHere(platform.name)}](${source}).`, platform, words)}`,
    '</EndNotice>',
  );
}
