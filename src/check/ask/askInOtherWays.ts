import type { Request as RequestDefinition } from '../../definition/index.ts';
import type { Answered } from './answered.ts';
import type { Conversation } from './conversation.ts';
import { matches, subjectOf } from './matches.ts';

/**
 * Asks again, with the key shown in the other ways that the definition names, each once and only after the answer that it names.
 * The rest of the check shows the key as the last one did.
 * @returns what was answered, in order
 */
export async function askInOtherWays(
  conversation: Conversation,
  first: Answered,
  definition: RequestDefinition,
): Promise<Answered[]> {
  const all: Answered[] = [];
  const ways = conversation.platform.api.otherAuth;
  for (const [index, way] of ways.entries()) {
    if (way.onlyThen && conversation.otherAuth.at(-1) !== ways[index - 1]) continue;
    const before = all.at(-1) ?? first;
    const { reply } = before;
    if (!('answer' in reply)) break;
    const subject = subjectOf(before, conversation.method);
    const isSuch = [way.after].flat().some((condition) => matches(condition, reply.answer, subject));
    if (!isSuch) continue;
    conversation.showBy(way);
    const answered = await conversation.ask('authenticate', 'authenticate', definition);
    if (answered) all.push(answered);
  }
  return all;
}
