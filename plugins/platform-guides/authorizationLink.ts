import type { Platform } from '../../src/definition/index.ts';
import { enumerate, link } from './markdown.ts';
import type { SiteWords } from './siteWords.ts';
import { wordsOf } from './words/index.ts';

/** Stands in a step for the link with which somebody lets the tool's own app into their account. */
const placeholder = '{authorizationLink}';

/**
 * Puts the operator's link for the platform into a text, or words that say whom to ask for one, with `{tool}` in them. They
 * read well in the middle of a sentence.
 */
export function withAuthorizationLink(
  text: string,
  platform: Pick<Platform, 'id' | 'lang'>,
  { authorizationLinks }: Pick<SiteWords, 'authorizationLinks'>,
): string {
  const address = authorizationLinks[platform.id];
  const says = wordsOf(platform).authorizationLink;
  return text.replaceAll(placeholder, () => (address ? link(says.text, address) : says.ask));
}

/** @throws {Error} naming every link that no guide would show, and the platforms that have a place for one */
export function checkAuthorizationLinks(links: SiteWords['authorizationLinks'], platforms: readonly Platform[]): void {
  if (Object.keys(links).length === 0) return;
  const known = platforms.filter((platform) => JSON.stringify(platform).includes(placeholder)).map(({ id }) => id);
  const unknown = Object.keys(links).filter((id) => !known.includes(id));
  if (unknown.length === 0) return;
  const names = unknown.map((id) => `"${id}"`);
  throw new Error(
    `The options of platform-guides are not valid:\nauthorizationLinks: no guide asks for an authorization link of ${enumerate(names)}; one of: ${known.join(', ')}`,
  );
}
