import type { Answered } from './answered.ts';
import type { Conversation } from './conversation.ts';
import { moveTo } from './moveTo.ts';

/**
 * Asks, without any secret, whether the platform answers at the address that was entered. Where a shop leads to the same place
 * at another host of its own, that host is asked, once, and the rest of the check goes there.
 * @returns `undefined` where the definition has no such request
 */
export async function recognise(conversation: Conversation): Promise<Answered | undefined> {
  const { recognise: definition } = conversation.platform.api;
  const asked = [definition?.request ?? []].flat().find((one) => conversation.applies(one));
  if (!asked) return undefined;
  const { request, reply } = await conversation.exchange(asked);
  if (request) moveTo(conversation, asked, request.url, reply);
  // The same request again is not sent twice: only another host makes it another one.
  return conversation.ask('authenticate', 'recognise', asked);
}
