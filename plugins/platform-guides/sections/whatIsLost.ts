import { type Entity, entityName, isRetired, type Platform, waysToRead } from '../../../src/definition/index.ts';
import { escapeMdx } from '../escapeMdx.ts';
import { blocks, enumerate, heading, list } from '../markdown.ts';
import { perMethod } from '../methods.ts';
import { wordsOf } from '../words/index.ts';

/** What the platform hands out to nobody: better known before the work than after it. */
export function whatIsLost(platform: Platform): string | undefined {
  if (isRetired(platform)) return undefined;
  const { lost, locale } = wordsOf(platform);
  const text = perMethod(platform, (_method, { entities }) => lostOf(Object.entries(entities) as [string, Entity][], locale));
  return text ? blocks(heading(2, lost, 'lost'), text) : undefined;
}

function lostOf(entities: [string, Entity][], locale: string): string {
  const lost = entities.flatMap(([id, entity]) =>
    [...new Set(waysToRead(entity).flatMap((way) => way.lost ?? []))].map((text) => ({ text, data: entityName(id, entity) })),
  );
  return list(
    [...Map.groupBy(lost, ({ text }) => text)].map(
      ([text, those]) =>
        `**${escapeMdx(
          enumerate(
            those.map(({ data }) => data),
            locale,
          ),
        )}:** ${escapeMdx(text)}`,
    ),
  );
}
