import type { Entity, EntityId, ReadableEntity } from '../../definition/index.ts';
import { sentencesOf } from '../sentences/index.ts';
import { since } from '../since.ts';
import type { Answered, Asking } from './answered.ts';
import type { GoesOn } from './askProof.ts';
import type { Conversation } from './conversation.ts';
import { recordsOf } from './recordsOf.ts';
import { asText } from './template.ts';

/** Asks for one record of one kind of data: what must come first, the list, what else must be answered, and the total. */
export async function askEntity(conversation: Conversation, id: EntityId, goesOn: GoesOn): Promise<void> {
  const started = performance.now();
  const asking: Asking = { id, entity: id, answered: [], isDone: false, durationMs: 0 };
  conversation.askings.set(id, asking);
  try {
    const way = wayToRead(conversation, conversation.platform.entities[id]);
    if (typeof way === 'string') asking.notAsked = way;
    else await askAll(conversation, id, way, asking, goesOn);
  } finally {
    asking.durationMs = since(started);
    asking.isDone = true;
  }
}

async function askAll(
  conversation: Conversation,
  id: EntityId,
  way: ReadableEntity,
  asking: Asking,
  goesOn: GoesOn,
): Promise<void> {
  asking.way = way;
  const ask = async (at: string, request: ReadableEntity['request']): Promise<Answered | undefined> => {
    const answered = await conversation.ask(id, at, request);
    if (answered) asking.answered.push(answered);
    return answered;
  };
  for (const [first, request] of Object.entries(way.first)) {
    const answered = await ask(first, request);
    if (answered && !goesOn(answered)) return;
  }
  const lacking = Object.entries(way.needs).find(([name]) => asText(conversation.variables[name]) === '');
  if (lacking) {
    asking.notAsked = lacking[1];
    return;
  }
  const main = await ask(id, way.request);
  if (!main) {
    asking.notAsked = sentencesOf(conversation.platform).notWithThese(conversation.platform.name);
    return;
  }
  const total = typeof way.total === 'object' && 'request' in way.total ? way.total.request : undefined;
  if (!total && way.also.length === 0) return;
  // An answer that only counts as an empty list has nothing more to tell.
  if (!goesOn(main) || recordsOf(way, main.reply) === undefined) return;
  for (const [index, request] of way.also.entries()) {
    const answered = await ask(`${id}-${index + 2}`, request);
    if (answered && !goesOn(answered)) return;
  }
  if (total) asking.total = await conversation.ask(id, `${id}-total`, total);
}

/** How the data is read in this run, or in words why it is not. */
function wayToRead({ platform, variables }: Conversation, entity: Entity | undefined): ReadableEntity | string {
  if (!entity) return sentencesOf(platform).notOffered(platform.name);
  if ('notOffered' in entity) return entity.notOffered;
  if ('request' in entity) return entity;
  return entity.cases[asText(variables[entity.by])] ?? entity.otherwise;
}
