import { hostOf, type Request as RequestDefinition, readPath } from '../../definition/index.ts';
import type { Answered } from './answered.ts';
import { canonicalAddress, isSameShop } from './canonicalAddress.ts';
import type { Conversation } from './conversation.ts';
import { hostFieldOf } from './hostFieldOf.ts';
import { isRecognised } from './isRecognised.ts';
import { matches, subjectOf } from './matches.ts';
import { moveTo } from './moveTo.ts';
import { asText } from './template.ts';

/**
 * Asks, without any secret, whether the platform answers at the address that was entered, at each of the places where its API
 * may stand. Where a shop leads to another of its own addresses, that one is asked, once, and the rest of the check goes there.
 * @returns what was answered, in order: the last one decides. Nothing where the definition has no such request
 */
export async function recognise(conversation: Conversation): Promise<Answered[]> {
  const { recognise: definition } = conversation.platform.api;
  const request = [definition?.request ?? []].flat().find((one) => conversation.applies(one));
  if (!definition || !request) return [];
  const all: Answered[] = [];
  for (const isFolderLeft of [false, true]) {
    if (isFolderLeft && !leaveFolder(conversation)) break;
    for (const path of conversation.platform.api.roots?.paths ?? ['']) {
      conversation.standAt(path);
      const answered = await askHere(conversation, request);
      if (!answered) continue;
      all.push(answered);
      if (isRecognised(conversation, answered)) return [...all, ...(await goHome(conversation, request, answered))];
      if (isExplained(conversation, answered) || !mayBeElsewhere(answered)) return all;
    }
    for (const [id, why] of Object.entries(definition.why)) {
      const answered = await conversation.ask('authenticate', id, why);
      if (!answered) continue;
      all.push(answered);
      if (isExplained(conversation, answered)) return all;
    }
  }
  // Nothing told more than the place where it should be.
  const [first] = all;
  return first && all.length > 1 ? [...all.slice(1), first] : all;
}

/** Asks, and asks again where the shop leads to. The same request is not sent twice: only another address makes it another one. */
async function askHere(conversation: Conversation, request: RequestDefinition): Promise<Answered | undefined> {
  const { request: sent, reply } = await conversation.exchange(request);
  const field = hostFieldOf(conversation, request);
  if (sent && field && 'answer' in reply) {
    const { hosts } = conversation.platform.api;
    const anyFolder = field.kind === 'address' && field.keep === 'path';
    const asked = { address: asText(conversation.variables[field.id]), url: sent.url };
    const to = canonicalAddress(asked, reply.answer, { hosts, anyFolder });
    if (to) moveTo(conversation, field, to, 'redirect');
  }
  return conversation.ask('authenticate', 'recognise', request);
}

/** Goes on at the name under which the site itself says that it lives, if the platform is recognised there too. */
async function goHome(conversation: Conversation, request: RequestDefinition, answered: Answered): Promise<Answered[]> {
  const { recognise: definition, hosts } = conversation.platform.api;
  const field = hostFieldOf(conversation, request);
  if (definition?.home === undefined || !field || !('answer' in answered.reply)) return [];
  const { answer, host } = answered.reply;
  const home = hostOf(readPath(answer.json, definition.home));
  if (home === host || !isSameShop(home, host, hosts)) return [];
  const { pathname } = new URL(asText(conversation.variables[field.id]));
  const goBack = moveTo(conversation, field, `https://${home}${pathname.replace(/\/$/, '')}`, 'home');
  if (!goBack) return [];
  const { reply } = await conversation.exchange(request);
  if ('answer' in reply && isRecognised(conversation, conversation.answered('authenticate', 'recognise', request, reply))) {
    const there = await conversation.ask('authenticate', 'recognise', request);
    return there ? [there] : [];
  }
  goBack();
  return [];
}

/** What looks like a folder may be a page of the shop. @returns whether there is one to leave */
function leaveFolder(conversation: Conversation): boolean {
  const { roots } = conversation.platform.api;
  const field = conversation.method.fields.find(({ id }) => id === roots?.of);
  const address = asText(conversation.variables[field?.id ?? '']);
  if (!roots?.orWithoutFolder || !field || !URL.canParse(address)) return false;
  const { origin, pathname } = new URL(address);
  return pathname !== '/' && moveTo(conversation, field, origin, 'folder') !== undefined;
}

/** A page, a redirect or nothing at this place; a refusal, a pause or trouble would be the same at any other. */
function mayBeElsewhere({ reply }: Answered): boolean {
  return 'answer' in reply && (reply.answer.status < 400 || [400, 404, 405, 410].includes(reply.answer.status));
}

/** Whether a rule speaks of just this question. */
function isExplained(conversation: Conversation, answered: Answered): boolean {
  const { id, reply } = answered;
  const subject = subjectOf(answered, conversation.method);
  return (
    'answer' in reply &&
    conversation.platform.answers.some(({ when }) => [when.on ?? []].flat().includes(id) && matches(when, reply.answer, subject))
  );
}
