import type { AnswerRule, Field, LivePlatform, Method, Outcome } from '../definition/index.ts';
import { attempt } from './attempt.ts';
import { type Asked, matches } from './matches.ts';
import { generalMessage, type MessageContext } from './messages.ts';
import { networkFailure, retryAfterOf } from './networkFailure.ts';
import { retryAfterS, whole } from './retryAfter.ts';
import type { Answer, Reply } from './send.ts';
import { UnfitValueError } from './unfitValueError.ts';

/** What a reply means. */
export interface Verdict {
  outcome: Outcome | 'skipped';
  /** Empty for a success that needs no words of its own. */
  message: string;
  field?: string;
  step?: string;
  retryAfterS?: number;
}

/** What judging needs to know besides the reply. */
export interface Situation extends Asked {
  platform: LivePlatform;
  connection: Method;
  /** The field that the host was taken from. */
  hostField?: Field;
  /** The data asked for, as the page calls it. */
  entity?: string;
  permission?: string;
  /** Whether another check of the run was answered well; `undefined` while that may still come. */
  othersOk: boolean | undefined;
}

/** The definition's rules first, then those that hold for every platform. `undefined`: the other checks must be awaited. */
export function judgeReply(reply: Reply, situation: Situation): Verdict | undefined {
  if ('failure' in reply) return judgeFailure(reply, situation);
  const { answer, host } = reply;
  for (const rule of situation.platform.answers) {
    if (!matches(rule.when, answer, situation)) continue;
    if (rule.when.others === undefined) return applyRule(rule, answer, host, situation);
    if (situation.othersOk === undefined) return undefined;
    if (situation.othersOk === (rule.when.others === 'some-ok')) return applyRule(rule, answer, host, situation);
  }
  if (answer.status >= 500) return verdict('platform-error', { says: troubleOfItsOwn }, host, situation);
  const outcome = generalOutcome(answer, situation);
  return outcome === 'ok'
    ? { outcome, message: '' }
    : verdict(outcome, blame(outcome, situation), host, situation, waitFor(outcome, answer, situation));
}

/** Whether stores have different hosts, so that a wrong one can be the person's. */
function mayDiffer(field: Field): boolean {
  return field.kind !== 'address' || (field.hosts ?? []).some((pattern) => pattern.includes('*'));
}

const rejectedBefore =
  '{platform} rejected these values a moment ago, so they were not sent again. Change what is wrong; if you mended it at {platform}, check again in {wait}.';

const paused =
  'Too many wrong values went to {platform} from this checker, so it pauses before {platform} blocks it. Your values may be right; check again in {wait}.';

const crowded =
  'Too many checks are asking {host} at the moment, so it was not asked once more. Your values may be right; check again in {wait}.';

const notPublic =
  '{host} leads to an address that is not on the public internet, so it was not asked. Enter the address at which everybody can reach the shop.';

const troubleOfItsOwn =
  '{platform} has a problem of its own at the moment. This says nothing about your values; try again later.';

function judgeFailure({ failure, host }: Extract<Reply, { failure: unknown }>, situation: Situation): Verdict {
  const { api, name } = situation.platform;
  // Where the platform has the host, its name and its certificate are no fault of the person.
  const isOwnHost = !api.everyNameResolves && situation.hostField && mayDiffer(situation.hostField);
  const field = isOwnHost ? situation.hostField?.id : undefined;
  const spared = (outcome: Outcome, says: string) => {
    const wait = whole(retryAfterOf(failure)) ?? 60;
    const words = wait < 90 ? `${wait} seconds` : `${Math.ceil(wait / 60)} minutes`;
    return verdict(outcome, { says: says.replace('{wait}', words) }, host, situation, wait);
  };
  switch (networkFailure(failure)) {
    case 'no-such-name':
      return field
        ? verdict(
            'store-not-found',
            { says: `There is no server named ${host}. Check the address for typing mistakes.`, field },
            host,
            situation,
          )
        : verdict('unreachable', {}, host, situation);
    case 'timeout':
      return verdict(
        'unreachable',
        { says: `${name} did not answer at ${host} in time. This says nothing about your values; try again in a few minutes.` },
        host,
        situation,
      );
    case 'tls':
      return verdict('tls-failed', { field }, host, situation);
    case 'not-allowed':
      return verdict('host-not-allowed', { field }, host, situation);
    case 'not-public':
      return verdict('host-not-allowed', { field, says: notPublic }, host, situation);
    case 'unsendable':
      return unsendable(failure, situation);
    case 'malformed':
      return verdict('platform-error', {}, host, situation);
    case 'rejected-before':
      return spared('credentials-rejected', rejectedBefore);
    case 'paused':
      return spared('rate-limited', paused);
    case 'target-busy':
      return spared('rate-limited', crowded);
    case 'busy':
      return verdict(
        'unreachable',
        { says: 'This checker has too much to do at the moment, so {platform} was not asked. Check again in a minute.' },
        host,
        situation,
      );
    case 'unreachable':
      return verdict('unreachable', {}, host, situation);
  }
}

/** Blames the value that could not be sent, if it is known. */
function unsendable(failure: unknown, situation: Situation): Verdict {
  const name = failure instanceof UnfitValueError ? failure.variable : undefined;
  const field = situation.connection.fields.find(({ id }) => id === name);
  const says = field
    ? `The ${field.label} contains something that cannot be part of it, so it was not sent. Copy it again.`
    : 'One of the values contains a character that {platform} never uses, so nothing was sent. Copy them again.';
  return verdict('invalid-value', { says, field: field?.id }, '', situation);
}

/** What an answer means on any platform, when the definition does not say. */
function generalOutcome(answer: Answer, situation: Situation): Outcome {
  const { status } = answer;
  if (status === 429) return 'rate-limited';
  if (status >= 300 && status < 400) return 'not-an-api';
  if (answer.html) return 'not-an-api';
  if (status === 401) return 'credentials-rejected';
  if (status === 403) return situation.isEntity ? 'permission-missing' : 'credentials-rejected';
  if (status < 200 || status >= 300 || situation.lacking.length > 0 || situation.unreadable) return 'platform-error';
  return 'ok';
}

/** A web page in place of an API speaks against the address, if the person gave it. */
function blame(outcome: Outcome, { hostField }: Situation): Pick<AnswerRule, 'field'> {
  return outcome === 'not-an-api' && hostField ? { field: hostField.id } : {};
}

function applyRule(rule: AnswerRule, answer: Answer, host: string, situation: Situation): Verdict {
  return verdict(
    rule.means,
    rule,
    host,
    situation,
    whole(attempt(() => rule.waitS?.(answer))) ?? waitFor(rule.means, answer, situation),
  );
}

function waitFor(outcome: Verdict['outcome'], answer: Answer, { platform }: Situation): number | undefined {
  return outcome === 'rate-limited' ? retryAfterS(answer.headers, platform.api.waitHeaders) : undefined;
}

/** Puts a verdict into words, blames a field and names a step of the method in use. */
export function verdict(
  outcome: Verdict['outcome'],
  { says, field, step }: Pick<AnswerRule, 'says' | 'field' | 'step'>,
  host: string,
  { platform, connection, entity, permission }: Pick<Situation, 'platform' | 'connection' | 'entity' | 'permission'>,
  wait?: number,
): Verdict {
  const blamed = connection.fields.find(({ id }) => [field ?? []].flat().includes(id));
  const mends = [step ?? []].flat().find((id) => connection.steps.some((own) => own.id === id)) ?? blamed?.from;
  const context: MessageContext = {
    platform: platform.name,
    host,
    ...(blamed ? { field: blamed.label } : {}),
    ...(entity ? { entity } : {}),
    ...(permission ? { permission } : {}),
  };
  return {
    outcome,
    message: says
      ? fill(says, context)
      : outcome === 'ok'
        ? ''
        : outcome === 'skipped'
          ? `${platform.name} does not offer this.`
          : generalMessage(outcome, context),
    ...(blamed ? { field: blamed.id } : {}),
    ...(mends ? { step: mends } : {}),
    ...(wait === undefined ? {} : { retryAfterS: wait }),
  };
}

/** Fills in a sentence, once: what a word brings along stays as it is. */
function fill(says: string, { permission = '', entity = 'this data', platform, host }: MessageContext): string {
  const words: Record<string, string> = { permission, entity: entity.toLowerCase(), platform, host };
  return says.replace(/\{(permission|entity|platform|host)\}/g, (_whole, name: string) => words[name] as string);
}
