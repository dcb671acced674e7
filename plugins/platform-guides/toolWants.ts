import { isRetired, type Platform } from '../../src/definition/index.ts';
import { enumerate } from './markdown.ts';
import type { SiteWords } from './siteWords.ts';

/** @throws {Error} naming every id under which nobody would be told what the tool wants, and those that are possible */
export function checkToolWants(toolWants: SiteWords['toolWants'], platforms: readonly Platform[]): void {
  const known = platforms.filter((platform) => !isRetired(platform)).map(({ id }) => id);
  const unknown = Object.keys(toolWants).filter((id) => !known.includes(id));
  if (unknown.length === 0) return;
  const names = unknown.map((id) => `"${id}"`);
  throw new Error(
    `The options of platform-guides are not valid:\ntoolWants: nothing can be wanted of ${enumerate(names)}; one of: ${known.join(', ')}`,
  );
}
