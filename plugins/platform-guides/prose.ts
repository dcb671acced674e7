import { entityName, type Platform, waysToRead } from '../../src/definition/index.ts';
import { withAuthorizationLink } from './authorizationLink.ts';
import { escapeMdx } from './escapeMdx.ts';
import { code, enumerate, list } from './markdown.ts';
import { withOutgoingAddresses } from './outgoingAddresses.ts';
import type { SiteWords } from './siteWords.ts';

/**
 * A text of a definition as MDX, with the site's words and the platform's permissions in it. `{permissions}` on a line of
 * its own becomes a list.
 * @param platform as the method sees it that the text speaks of
 */
export function prose(text: string, platform: Platform, words: SiteWords): string {
  const { tool, app } = words;
  const permissions = permissionsOf(platform);
  const asList = list([...permissions].map(([permission, data]) => `${code(permission)} for ${enumerate(data)}`));
  const filled = text
    .replace(/^( *)\{permissions\}$/gm, (_line, indent: string) => asList.replace(/^/gm, () => indent))
    .replaceAll('{permissions}', () => enumerate([...permissions.keys()].map(code)))
    .replaceAll('{app}', () => app)
    .replaceAll('{tool}', () => tool);
  return escapeMdx(withOutgoingAddresses(withAuthorizationLink(filled, platform, words), words));
}

/** Every permission with the data that needs it, because a panel asks for each box once. */
function permissionsOf(platform: Platform): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [id, entity] of Object.entries(platform.entities))
    for (const permission of new Set(waysToRead(entity).flatMap((way) => way.permission)))
      found.set(permission, [...(found.get(permission) ?? []), entityName(id, entity).toLowerCase()]);
  return found;
}
