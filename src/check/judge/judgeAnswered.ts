import type { AnswerRule, Outcome } from '../../definition/index.ts';
import { isRecognised } from '../ask/isRecognised.ts';
import { matches, subjectOf } from '../ask/matches.ts';
import type { Answer } from '../ask/send.ts';
import { attempt } from '../attempt.ts';
import { sentencesOf } from '../sentences/index.ts';
import { shorten } from '../shorten.ts';
import { frontDoor } from './frontDoor.ts';
import { generalOutcome } from './generalOutcome.ts';
import { isByStatusAlone } from './isByStatusAlone.ts';
import { judgeFailure } from './judgeFailure.ts';
import { judgePage } from './judgePage.ts';
import { refine } from './refine.ts';
import { retryAfterS, whole } from './retryAfter.ts';
import { saidIn } from './saidIn.ts';
import { certainOutcome } from './spokenOutcome.ts';
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
  const refined = refine(found, situation);
  const isBad = refined.outcome !== 'ok' && refined.outcome !== 'skipped';
  const said = isBad ? saidIn(reply.answer, situation.hide) : undefined;
  return verdict({ ...refined, ...(said ? { said } : {}) }, situation);
}

function judgeAnswer(answer: Answer, situation: Situation): Finding | undefined {
  if (isOfStranger(situation)) return judgeRecognised(answer, situation);
  const ruled = judgeByRules(answer, situation);
  if (ruled !== 'nothing') return ruled;
  const page = judgePage(answer, situation);
  if (page) return page;
  if (answer.status >= 500) return troubleOfItsOwn(situation);
  const outcome = generalOutcome(answer, situation);
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
      ...missingIn(rule, answer, situation),
      ...wait(whole(attempt(() => rule.waitS?.(answer))) ?? waitFor(rule.means, answer, situation)),
      decidedBy: index,
    };
  }
  return 'nothing';
}

/** No more permissions than a person would read; an answer may list anything. */
const mostMissing = 10;

/** The permissions that the answer names, as the panel has them. */
function missingIn(rule: AnswerRule, answer: Answer, { hide }: Situation): Pick<Finding, 'missing'> {
  const named = (attempt(() => rule.missing?.(answer)) ?? []).filter((name) => typeof name === 'string' && name.trim() !== '');
  const missing = named.slice(0, mostMissing).map((name) => ({ name: shorten(hide(name)), exact: true }));
  return missing.length > 0 ? { missing } : {};
}

/** Of a stranger, only a rule that names the question may say anything, besides one that asks for a pause. */
function speaksHere({ when, means }: AnswerRule, situation: Situation): boolean {
  return !isOfStranger(situation) || means === 'rate-limited' || [when.on ?? []].flat().includes(situation.answered.id);
}

/** Whether it was asked before anything showed that the platform is there. */
function isOfStranger({ answered, platform }: Situation): boolean {
  return answered.id === 'recognise' || Object.hasOwn(platform.api.recognise?.why ?? {}, answered.id);
}

/** Whether the platform answers at this address at all; no value was sent yet. */
function judgeRecognised(answer: Answer, situation: Situation): Finding {
  const { recognise } = situation.platform.api;
  if (isRecognised(situation, situation.answered)) return { outcome: 'ok', decidedBy: 'recognised' };
  const ruled = judgeByRules(answer, situation);
  if (ruled !== 'nothing' && ruled !== undefined && ruled.outcome !== 'ok' && ruled.outcome !== 'skipped') return ruled;
  const field = situation.answered.hostField;
  const place = field ? { field: field.id } : {};
  const page = judgePage(answer, situation);
  const isRefused = answer.status === 401 || answer.status === 403;
  if (page && (page.outcome !== 'not-an-api' || page.decidedBy === 'redirect' || isRefused)) return page;
  if (answer.status === 429) return general('rate-limited', answer, situation);
  if (answer.status >= 500) return troubleOfItsOwn(situation);
  const says = sentencesOf(situation.platform).answer;
  return {
    outcome: 'not-an-api',
    says: `${says.stranger(answer.html)} ${recognise?.ifNot ?? says.checkAddress(field?.label)}`,
    ...place,
    decidedBy: 'not recognised',
  };
}

/** What is asked besides for some data counts as asked for that data. */
function subject({ answered, asking, method }: Situation): ReturnType<typeof subjectOf> {
  return { ...subjectOf(answered, method), id: asking.entity ?? answered.id };
}

function general(outcome: Outcome, answer: Answer, situation: Situation): Finding {
  const blames = outcome === 'not-an-api' ? situation.answered.hostField?.id : undefined;
  return {
    outcome,
    ...(blames ? { field: blames } : {}),
    ...(answer.status === 410 && outcome === 'platform-error' ? { says: sentencesOf(situation.platform).answer.gone } : {}),
    ...wait(waitFor(outcome, answer, situation)),
    decidedBy: `status ${answer.status}`,
  };
}

function troubleOfItsOwn({ answered, platform }: Situation): Finding {
  const says = sentencesOf(platform).answer;
  return {
    outcome: 'platform-error',
    says: isOwnHost(answered) ? says.troubleOwn : says.trouble,
    decidedBy: 'status 5xx',
  };
}

function waitFor(outcome: Verdict['outcome'], { headers }: Answer, { platform }: Situation): number | undefined {
  return outcome === 'rate-limited' ? retryAfterS(headers, platform.api.waitHeaders) : undefined;
}

function wait(retryAfter: number | undefined): Pick<Finding, 'retryAfterS'> {
  return retryAfter === undefined ? {} : { retryAfterS: retryAfter };
}
