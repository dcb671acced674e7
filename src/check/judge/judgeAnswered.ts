import { type AnswerRule, isSecret, jwtIsOver, type Outcome, readAll } from '../../definition/index.ts';
import type { Answered } from '../ask/answered.ts';
import { matches } from '../ask/matches.ts';
import { recordsOf } from '../ask/recordsOf.ts';
import type { Answer } from '../ask/send.ts';
import { attempt } from '../attempt.ts';
import { frontDoor } from './frontDoor.ts';
import { isError } from './isError.ts';
import { judgeFailure } from './judgeFailure.ts';
import { judgePage } from './judgePage.ts';
import { isRecord } from './records.ts';
import { retryAfterS, whole } from './retryAfter.ts';
import { saidIn } from './saidIn.ts';
import { certainOutcome, usualOutcome } from './spokenOutcome.ts';
import { type Finding, isOwnHost, type Situation, type Verdict, verdict } from './verdict.ts';

/**
 * What one reply means: first whether it was the platform's API that answered, then the definition's rules, then what holds
 * for every platform.
 * @returns `undefined` while the other checks must be awaited
 */
export function judgeAnswered(situation: Situation): Verdict | undefined {
  const { reply } = situation.answered;
  if ('failure' in reply) return verdict(judgeFailure(reply.failure, situation), situation);
  const inFront = frontDoor(reply.answer, situation);
  if (inFront) return verdict(inFront, situation);
  const found = judgeAnswer(reply.answer, situation);
  if (found === undefined) return undefined;
  const mended = ofGranted(ofSystem(ofTime(found, situation), situation), situation);
  const isBad = mended.outcome !== 'ok' && mended.outcome !== 'skipped';
  const said = isBad ? saidIn(reply.answer, situation.hide) : undefined;
  return verdict({ ...mended, ...(said ? { said } : {}) }, situation);
}

function judgeAnswer(answer: Answer, situation: Situation): Finding | undefined {
  if (situation.answered.id === 'recognise') return judgeRecognised(answer, situation);
  const ruled = judgeByRules(answer, situation);
  if (ruled !== 'nothing') return ruled;
  const page = judgePage(answer, situation);
  if (page) return page;
  if (answer.status >= 500) return troubleOfItsOwn(situation);
  const outcome = generalOutcome(answer, situation, saidIn(answer, situation.hide));
  return outcome === 'ok' ? { outcome, decidedBy: 'proof' } : general(outcome, answer, situation);
}

/**
 * What the definition says.
 * @returns `undefined` while the other checks must be awaited, `'nothing'` where no rule applies
 */
function judgeByRules(answer: Answer, situation: Situation): Finding | 'nothing' | undefined {
  for (const [index, rule] of situation.platform.answers.entries()) {
    if (!speaksHere(rule, situation) || !matches(rule.when, answer, subject(situation))) continue;
    if (rule.when.others !== undefined && situation.othersOk === undefined) return undefined;
    if (rule.when.others !== undefined && situation.othersOk !== (rule.when.others === 'some-ok')) continue;
    // A rule that looks at the status alone yields to a sentence that leaves no doubt.
    const isYielding = isByStatusAlone(rule) && rule.means !== 'ok' && rule.means !== 'skipped';
    const spoken = isYielding ? certainOutcome(saidIn(answer, situation.hide)) : undefined;
    if (spoken !== undefined && spoken !== rule.means) return general(spoken, answer, situation);
    return {
      outcome: rule.means,
      ...(rule.says ? { says: rule.says } : {}),
      ...(rule.field ? { field: rule.field } : {}),
      ...(rule.step ? { step: rule.step } : {}),
      ...wait(whole(attempt(() => rule.waitS?.(answer))) ?? waitFor(rule.means, answer, situation)),
      decidedBy: index,
    };
  }
  return 'nothing';
}

/** Of a stranger, only a rule that names the question may say anything, besides one that asks for a pause. */
function speaksHere({ when, means }: AnswerRule, { answered }: Situation): boolean {
  return answered.id !== 'recognise' || means === 'rate-limited' || [when.on ?? []].flat().includes('recognise');
}

/** Whether the platform answers at this address at all; no value was sent yet. */
function judgeRecognised(answer: Answer, situation: Situation): Finding {
  const { recognise } = situation.platform.api;
  if ([recognise?.is ?? []].flat().some((condition) => matches(condition, answer, subject(situation))))
    return { outcome: 'ok', decidedBy: 'recognised' };
  const ruled = judgeByRules(answer, situation);
  if (ruled !== 'nothing' && ruled !== undefined && ruled.outcome !== 'ok' && ruled.outcome !== 'skipped') return ruled;
  const field = situation.answered.hostField;
  const place = field ? { field: field.id } : {};
  const page = judgePage(answer, situation);
  const isRefused = answer.status === 401 || answer.status === 403;
  if (page && (page.outcome !== 'not-an-api' || page.decidedBy === 'redirect' || isRefused)) return page;
  if (answer.status === 429) return general('rate-limited', answer, situation);
  if (answer.status >= 500) return troubleOfItsOwn(situation);
  const label = field?.label ?? 'address';
  return {
    outcome: 'not-an-api',
    says: `{platform} does not answer at {host}${answer.html ? ', another website does' : ''}, so none of your values were sent there. ${recognise?.ifNot ?? `Check the ${label}: it must be the address of the shop itself.`}`,
    ...place,
    decidedBy: 'not recognised',
  };
}

function subject({ answered, asking, method }: Situation): Parameters<typeof matches>[2] {
  const isEntity = asking.entity !== undefined;
  const { lacking, values } = answered;
  return { id: asking.entity ?? answered.id, isEntity, method: method.id, lacking, values };
}

function isByStatusAlone({ when }: AnswerRule): boolean {
  return (
    when.text === undefined &&
    when.json === undefined &&
    when.test === undefined &&
    when.header === undefined &&
    when.html === undefined
  );
}

/** What an answer means on any platform, when the definition does not say. */
function generalOutcome(answer: Answer, situation: Situation, said: string | undefined): Outcome {
  const { status } = answer;
  const { answered, asking } = situation;
  if (status === 429) return 'rate-limited';
  // Gone is a version of an API, or an endpoint; a shop that is closed says so.
  if (status === 410) return certainOutcome(said) ?? 'platform-error';
  if (status === 401) return certainOutcome(said) ?? 'credentials-rejected';
  if (status === 403) return certainOutcome(said) ?? (asking.entity ? 'permission-missing' : 'credentials-rejected');
  if (status < 200 || status >= 300) return certainOutcome(said) ?? 'platform-error';
  if (isError(answer.json)) return usualOutcome(said) ?? (asking.entity ? 'platform-error' : 'credentials-rejected');
  if (answered.lacking.length > 0 || isUnreadable(answered, answer) || !isProof(answer, situation)) return 'platform-error';
  return 'ok';
}

/** Unless its text is searched, an answer is JSON. */
function isUnreadable({ request }: Answered, { json, status }: Answer): boolean {
  const isSearched = Object.values(request.take).some((one) => {
    const inner = typeof one === 'object' && 'maybe' in one ? one.maybe : one;
    return typeof inner === 'object' && 'match' in inner;
  });
  return json === undefined && status !== 204 && !isSearched;
}

/** Whether a good status comes with what only a good answer has. */
function isProof({ json, status }: Answer, { answered, asking }: Situation): boolean {
  const { proves } = answered.request;
  if (typeof proves === 'function') return attempt(() => proves(json)) === true;
  if (proves !== undefined) return [proves].flat().some((path) => readAll(json, path).some(isSomething));
  if (asking.way && answered.id === asking.id) {
    const records = recordsOf(asking.way, answered.reply);
    return records !== undefined && (records.length === 0 || isRecord(asking.way, records[0]));
  }
  if (answered.id !== 'authenticate') return true;
  return status === 204 || (typeof json === 'object' && json !== null && Object.keys(json).length > 0);
}

/** Neither null nor empty. */
function isSomething(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && (typeof value !== 'object' || Object.keys(value).length > 0);
}

function general(outcome: Outcome, answer: Answer, situation: Situation): Finding {
  const blames = outcome === 'not-an-api' ? situation.answered.hostField?.id : undefined;
  return {
    outcome,
    ...(blames ? { field: blames } : {}),
    ...(answer.status === 410 && outcome === 'platform-error' ? { says: gone } : {}),
    ...wait(waitFor(outcome, answer, situation)),
    decidedBy: `status ${answer.status}`,
  };
}

const gone =
  '{platform} has switched off the part of its API that this check asks. That is no fault of your values and does not mean that the shop is closed.';

function troubleOfItsOwn({ answered }: Situation): Finding {
  return {
    outcome: 'platform-error',
    says: isOwnHost(answered)
      ? 'The shop’s server at {host} has a problem of its own at the moment. This says nothing about your values; try again later, or ask whoever looks after the server.'
      : '{platform} has a problem of its own at the moment. This says nothing about your values; try again later.',
    decidedBy: 'status 5xx',
  };
}

function waitFor(outcome: Verdict['outcome'], { headers }: Answer, { platform }: Situation): number | undefined {
  return outcome === 'rate-limited' ? retryAfterS(headers, platform.api.waitHeaders) : undefined;
}

function wait(retryAfter: number | undefined): Pick<Finding, 'retryAfterS'> {
  return retryAfter === undefined ? {} : { retryAfterS: retryAfter };
}

/** A key that says itself that its time is over, and is refused, has expired. */
function ofTime(found: Finding, { method, answered }: Situation): Finding {
  if (found.outcome !== 'credentials-rejected') return found;
  const over = method.fields.find((field) => isSecret(field) && jwtIsOver(answered.values[field.id] ?? ''));
  if (!over) return found;
  return {
    outcome: 'credentials-expired',
    says: `The ${over.label} has ended; its end stands in the key itself. Create a new one, and use it before its time is over.`,
    field: over.id,
    ...(found.step ? { step: found.step } : {}),
    decidedBy: 'end in the key',
  };
}

/** A refused key of a test system is refused because of that. */
function ofSystem(found: Finding, { method, answered }: Situation): Finding {
  if (found.outcome !== 'credentials-rejected') return found;
  for (const { id, environments } of method.fields) {
    const told = environments.find(({ match }) => match.test(answered.values[id] ?? ''));
    if (told) return { ...found, says: told.says, field: id, decidedBy: 'key of a test system' };
  }
  return found;
}

/** By this name, no permission is called missing. */
export const grantedAndRefused = 'granted and refused';

/** What the platform has just listed as granted is not missing. */
function ofGranted(found: Finding, { asking, granted, platform }: Situation): Finding {
  const needed = [asking.way?.permission ?? []].flat();
  const rule = typeof found.decidedBy === 'number' ? platform.answers[found.decidedBy] : undefined;
  // A rule that reads more than the status and speaks of something else than this permission knows better.
  const isTold = rule?.says !== undefined && !isByStatusAlone(rule) && !rule.says.includes('{permission}');
  if (found.outcome !== 'permission-missing' || isTold || needed.length === 0 || !needed.every((name) => granted.has(name)))
    return found;
  return {
    outcome: 'permission-missing',
    says: `${platform.name} lists “{permission}” among what this key may do, and refuses {entity} all the same. Create a new key; if that does not help, ask ${platform.name}.`,
    ...(found.field ? { field: found.field } : {}),
    ...(found.step ? { step: found.step } : {}),
    decidedBy: grantedAndRefused,
  };
}
