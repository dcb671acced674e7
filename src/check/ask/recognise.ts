import type { Answered } from './answered.ts';
import type { Conversation } from './conversation.ts';
import { moveTo } from './settleHost.ts';

/**
 * Asks, without any secret, whether the platform answers at the address that was entered. Where a shop leads to the same place
 * at another host of its own, that host is asked, once, and the rest of the check goes there.
 * @returns `undefined` where the definition has no such request
 */
export async function recognise(conversation: Conversation): Promise<Answered | undefined> {
  const { recognise: definition } = conversation.platform.api;
  if (!definition) return undefined;
  const { request, reply } = await conversation.exchange(definition.request);
  const isMoved = request !== undefined && moveTo(conversation, definition.request, request.url, reply);
  const second = isMoved ? (await conversation.exchange(definition.request)).reply : reply;
  return conversation.answered('authenticate', 'recognise', definition.request, second);
}
