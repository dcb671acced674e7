import { entityName } from '../../definition/index.ts';
import type { Conversation } from '../ask/conversation.ts';
import type { Advice, CheckResult } from '../report.ts';
import { sentencesOf } from '../sentences/index.ts';

/** What the platform hands out to nobody, of the data that can be read. */
export function adviceOnLoss(
  { platform, askings }: Pick<Conversation, 'platform' | 'askings'>,
  checks: Iterable<CheckResult>,
): Advice[] {
  return [...checks].flatMap(({ id, outcome }) => {
    const { entity, way } = askings.get(id) ?? {};
    if (outcome !== 'ok' || !entity || !way?.lost) return [];
    return [{ entity, message: sentencesOf(platform).advice.lost(entityName(entity, platform.entities[entity]), way.lost) }];
  });
}
