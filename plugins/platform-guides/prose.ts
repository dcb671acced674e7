import { sentencesOf } from '../../src/check/sentences/index.ts';
import { type Mark, type Method, type Platform, permissionsOf, splitMarks } from '../../src/definition/index.ts';
import { withAuthorizationLink } from './authorizationLink.ts';
import { escapeMdx } from './escapeMdx.ts';
import { explainTerms } from './explainTerms.ts';
import { enumerate } from './markdown.ts';
import { withOutgoingAddresses } from './outgoingAddresses.ts';
import { label, lookFirst, permissionBlock, permissionsLine } from './permissionBlock.ts';
import type { SiteWords } from './siteWords.ts';
import { wordsOf } from './words/index.ts';

/**
 * A text of a definition as MDX, with the site's words and the platform's permissions in it, and its marks drawn.
 * @param platform as the method sees it that the text speaks of
 */
export function prose(text: string, platform: Platform, words: SiteWords): string {
  const { tool, app } = words;
  const fill = (part: string) => part.replaceAll('{tool}', () => tool).replaceAll('{app}', () => app);
  const whole = withOutgoingAddresses(
    withAuthorizationLink(withPermissions(text, platform, words), platform, words),
    words,
    wordsOf(platform).addresses,
  );
  return splitMarks(whole)
    .map((part) => (typeof part === 'string' ? escapeMdx(fill(part)) : draw(part, fill)))
    .join('');
}

/** In the Markdown of a step: what is to be drawn for the data that the reader chooses. Nobody writes these characters. */
const chosenList = '\uE000';
const chosenLine = '\uE001';

/**
 * The text of a step: besides, the name that the site suggests can be copied, words of the glossary are explained, and
 * permissions follow the chosen data.
 */
export function stepProse(text: string, platform: Platform, words: SiteWords, { id }: Method): string {
  const following = lookFirst(text, platform)
    .replace(wordsOf(platform).appInQuotes, '[copy: {app}]')
    .replace(permissionsLine, (_line, indent: string) =>
      permissionBlock(platform, words, chosenList).replace(/^(?=.)/gm, () => indent),
    )
    .replaceAll('{permissionLine}', chosenLine);
  return explainTerms(prose(following, platform, words), platform.lang)
    .replaceAll(chosenList, `<PermissionList method="${id}" />`)
    .replaceAll(chosenLine, `<PermissionLine method="${id}" />`);
}

/** `{permissions}` on a line of its own becomes a list, and within a sentence part of it. */
function withPermissions(text: string, platform: Platform, words: SiteWords): string {
  const permissions = permissionsOf(platform);
  const names = permissions.map(label);
  const line = permissions.filter(({ exact }) => exact).map(({ name }) => name);
  return text
    .replace(permissionsLine, (_line, indent: string) => permissionBlock(platform, words).replace(/^(?=.)/gm, () => indent))
    .replaceAll(
      '{permissions}',
      () =>
        enumerate(names, wordsOf(platform).locale) +
        (permissions.every(({ exact }) => exact) ? '' : sentencesOf(platform).mayDiffer),
    )
    .replaceAll('{permissionLine}', () => `[copy: ${line.join(',')}]`);
}

function draw(mark: Mark, fill: (text: string) => string): string {
  switch (mark.kind) {
    case 'menu':
      return `<MenuPath items={${JSON.stringify(mark.items.map(fill))}} />`;
    case 'copy':
      return `<CopyText text={${JSON.stringify(fill(mark.text))}} />`;
    case 'link':
      // Not between the tags, where a text such as www.acme.example would become a link of its own.
      return `<OpenLink href={${JSON.stringify(new URL(mark.href).href)}} text={${JSON.stringify(fill(mark.text))}} />`;
  }
}
