import { hostMatches, type Request as RequestDefinition } from '../../definition/index.ts';
import { canonicalHost } from './canonicalHost.ts';
import type { Conversation } from './conversation.ts';
import type { Reply } from './send.ts';
import { asText } from './template.ts';

/** Lets the rest of the check ask the host to which a shop leads. @returns whether it leads to another */
export function moveTo(
  conversation: Conversation,
  definition: Omit<RequestDefinition, 'otherwise'>,
  asked: URL,
  reply: Reply,
): boolean {
  const field = conversation.hostField(definition);
  const host = field && 'answer' in reply && canonicalHost(asked, reply.answer, conversation.platform.api.hosts);
  if (!host || (field.kind === 'address' && hostMatches(host, field.neverHosts))) return false;
  const address = new URL(asText(conversation.variables[field.id]));
  conversation.variables[field.id] = `https://${host}${address.pathname.replace(/\/$/, '')}`;
  conversation.moved = { field, host };
  return true;
}
