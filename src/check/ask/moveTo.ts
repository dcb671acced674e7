import { type Field, hostMatches } from '../../definition/index.ts';
import type { Conversation, Moved } from './conversation.ts';
import { asText } from './template.ts';

/**
 * Lets the rest of the check ask the shop at another of its addresses.
 * @returns what takes it back; `undefined` where no shop can be
 */
export function moveTo(
  conversation: Conversation,
  field: Field,
  address: string,
  because: Moved['because'],
): (() => void) | undefined {
  if (field.kind === 'address' && hostMatches(new URL(address).hostname, field.neverHosts)) return undefined;
  const { moved } = conversation;
  const before = asText(conversation.variables[field.id]);
  conversation.setAddress(field.id, address);
  conversation.moved = { field, address, because: moved?.because ?? because };
  return () => {
    conversation.setAddress(field.id, before);
    if (moved) conversation.moved = moved;
    else delete conversation.moved;
  };
}
