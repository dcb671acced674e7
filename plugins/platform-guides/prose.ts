import { type Platform, waysToRead } from '../../src/definition/index.ts';
import { entityTitle } from './entityTitle.ts';
import { escapeMdx } from './escapeMdx.ts';
import { code, enumerate, list } from './markdown.ts';

/** The words that differ from site to site. */
export interface SiteWords {
  tool: string;
  app: string;
}

/**
 * A text of a definition as MDX, with the site's words and the platform's permissions in it. `{permissions}` on a line of
 * its own becomes a list.
 */
export function prose(text: string, platform: Platform, { tool, app }: SiteWords): string {
  const permissions = permissionsOf(platform);
  const asList = list([...permissions].map(([permission, data]) => `${code(permission)} for ${enumerate(data)}`));
  return escapeMdx(
    text
      .replace(/^( *)\{permissions\}$/gm, (_line, indent: string) => asList.replace(/^/gm, indent))
      .replaceAll('{permissions}', enumerate([...permissions.keys()].map(code)))
      .replaceAll('{app}', app)
      .replaceAll('{tool}', tool),
  );
}

/** Every permission with the data that needs it, because a panel asks for each box once. */
function permissionsOf(platform: Platform): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [id, entity] of Object.entries(platform.entities))
    for (const permission of new Set(waysToRead(entity).flatMap((way) => way.permission)))
      found.set(permission, [...(found.get(permission) ?? []), entityTitle(id, entity).toLowerCase()]);
  return found;
}
