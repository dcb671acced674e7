import type { Request as RequestDefinition } from '../../definition/index.ts';
import { attempt } from '../attempt.ts';
import type { Answered } from './answered.ts';
import type { Conversation } from './conversation.ts';
import { texts } from './template.ts';

/** Sends a request to one region after the other, until one accepts it. The first region answers for all when none does. */
export async function askRegions(
  conversation: Conversation,
  check: string,
  id: string,
  definition: RequestDefinition,
): Promise<Answered | undefined> {
  const { regions } = conversation.platform.api;
  if (!regions) return conversation.ask(check, id, definition);
  const values = texts(conversation.variables);
  const named = regions.field ? values[regions.field] : undefined;
  const chosen = regions.hosts[named ?? ''] ?? regions.hosts[attempt(() => regions.choose?.(values)) ?? ''];
  const hosts = chosen ? [chosen] : regions.order.map((region) => regions.hosts[region] as string);
  for (const host of hosts) {
    conversation.variables.host = host;
    const answered = await conversation.ask(check, id, definition);
    const status = answered && 'answer' in answered.reply ? answered.reply.answer.status : 0;
    const isAccepted = status >= 200 && status < 300;
    if (isAccepted || (host === hosts[0] && !regions.nextOn.includes(status))) return answered;
  }
  conversation.variables.host = hosts[0] as string;
  return conversation.ask(check, id, definition);
}
