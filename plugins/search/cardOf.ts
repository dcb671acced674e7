import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { GuideCard } from '../../src/definition/guideCard.ts';
import { isRetired, type Platform, plainMarkdown } from '../../src/definition/index.ts';
import { plainText } from './plainText.ts';

const require = createRequire(import.meta.url);

/** A shorter beginning of a sentence says too little. */
const fewestLetters = 25;

/**
 * What a list of guides tells of one.
 * @param tool what the values are for, as the operator calls it
 * @throws {Error} where Simple Icons has no mark of the name that the definition gives
 */
export async function cardOf(platform: Platform, tool: string): Promise<GuideCard> {
  // Not every site has the operator's app.
  const minutes = platform.methods.flatMap((method) => (method.onlyWithApp ? [] : (method.minutes ?? [])));
  return {
    ...(platform.mark ? { mark: await markOf(platform.id, platform.mark) } : {}),
    ...(isRetired(platform) ? {} : { needs: firstNeed(platform, tool) }),
    ...(minutes.length > 0 ? { minutes: [Math.min(...minutes), Math.max(...minutes)] } : {}),
  };
}

/** The first sentence of what is needed, or its beginning up to a colon or semicolon. */
function firstNeed({ needs: [first = ''] }: Platform, tool: string): string {
  const text = plainText(plainMarkdown(first.replaceAll('{tool}', () => tool)));
  const ends = [...text.matchAll(/[.:;](?=\s|$)/g)].map(({ index }) => index);
  return text.slice(0, ends.find((end) => text[end] === '.' || end >= fewestLetters) ?? text.length);
}

async function markOf(id: string, slug: string): Promise<string> {
  try {
    const svg = await readFile(require.resolve(`simple-icons/icons/${slug}.svg`), 'utf8');
    return /<path d="([^"]+)"/.exec(svg)?.[1] ?? '';
  } catch (cause) {
    throw new Error(`${id}: Simple Icons has no mark "${slug}"`, { cause });
  }
}
