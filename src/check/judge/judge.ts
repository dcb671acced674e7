import { entityName, type LivePlatform, type Method } from '../../definition/index.ts';
import type { Answered, Asking } from '../ask/answered.ts';
import { recordsOf } from '../ask/recordsOf.ts';
import type { CheckResult } from '../report.ts';
import { type Sentences, sentencesOf } from '../sentences/index.ts';
import { grantedIn } from './granted.ts';
import { judgeAnswered } from './judgeAnswered.ts';
import { previewOf } from './preview.ts';
import { totalOf } from './records.ts';
import { grantedAndRefused } from './refine.ts';
import { sentRequests } from './sentRequests.ts';
import type { Situation, Verdict } from './verdict.ts';
import { wordsFor } from './words.ts';

/** All that was answered so far in one check. */
export interface Answers {
  /** As the method in use sees it. */
  platform: LivePlatform;
  method: Method;
  askings: ReadonlyMap<string, Asking>;
  /** Blackens secrets. */
  hide: (text: string) => string;
}

export interface JudgeOptions {
  /** Whether nothing more will be asked. Until then, what depends on other answers is left open. */
  settled: boolean;
  /** What was judged before, by check: it stays as it is. */
  known?: ReadonlyMap<string, CheckResult>;
  /** Called with what decided a check: a rule, by its place among `platform.answers` from 0, or a general one by its name. */
  onDecided?: (check: string, decidedBy: number | string) => void;
}

/**
 * From all answers so far to check results: those that can be told, by check. It asks nothing and keeps nothing, so it can be
 * called as often as answers come, and with answers out of a text.
 */
export function judge(answers: Answers, { settled, known = new Map(), onDecided }: JudgeOptions): Map<string, CheckResult> {
  const results = new Map(known);
  // What anybody can read says nothing about the key.
  const someOk = () => [...results.values()].some((one) => one.id !== 'values' && one.outcome === 'ok' && !one.public);
  const open = [...answers.askings.values()].filter(({ id, isDone }) => isDone && !results.has(id));
  const judgeOpen = (othersOk: () => boolean | undefined) => {
    for (const asking of open) {
      if (results.has(asking.id)) continue;
      const result = judgeAsking(asking, answers, othersOk(), onDecided);
      if (result) results.set(asking.id, result);
    }
  };
  judgeOpen(() => someOk() || undefined);
  if (!settled) return results;
  // The proof comes first in the conversation, so it is told first; what failed without it says nothing about one kind of data.
  const proof = answers.askings.get('authenticate');
  if (proof && !results.has('authenticate')) {
    const result = judgeAsking(proof, answers, someOk(), onDecided);
    if (result) results.set('authenticate', result);
  }
  if (isPassed(results.get('authenticate'))) judgeOpen(someOk);
  else for (const { id } of open) if (!results.has(id)) results.set(id, unproved(id, sentencesOf(answers.platform)));
  return results;
}

/** Whether what comes after a check can be asked. */
export function isPassed(result: CheckResult | undefined): boolean {
  return result === undefined || result.outcome === 'ok' || result.outcome === 'skipped';
}

function unproved(id: string, says: Sentences): CheckResult {
  return { id, entity: id, outcome: 'skipped', message: says.unproved };
}

/** Whether an answer is good, as far as it tells by itself. */
export function isGood(answered: Answered, answers: Answers): boolean {
  const asking = answers.askings.get(answered.check);
  return asking !== undefined && judgeAnswered(situationOf(answered, asking, answers, undefined))?.outcome === 'ok';
}

function situationOf(answered: Answered, asking: Asking, answers: Answers, othersOk: boolean | undefined): Situation {
  const { platform, method, hide } = answers;
  return { answered, asking, platform, method, othersOk, granted: grantedIn(answers.askings), hide };
}

function judgeAsking(
  asking: Asking,
  answers: Answers,
  othersOk: boolean | undefined,
  onDecided: JudgeOptions['onDecided'],
): CheckResult | undefined {
  const { id, entity, way, answered, durationMs } = asking;
  const base = { id, ...(entity ? { entity } : {}) };
  const last = answered.at(-1);
  if (!last) return { ...base, outcome: 'skipped', message: asking.notAsked ?? '' };
  // What comes before the proof stands for itself.
  const depends = entity !== undefined || last.id === 'authenticate' ? othersOk : false;
  const judged = judgeAnswered(situationOf(last, asking, answers, depends));
  if (!judged) return undefined;
  if (judged.outcome === 'ok' && asking.notAsked !== undefined) return { ...base, outcome: 'skipped', message: asking.notAsked };
  const { decidedBy, message, missing, ...rest } = judged;
  onDecided?.(id, decidedBy);
  const more = { requests: sentRequests(answered, answers.platform.api, answers.hide), durationMs };
  if (!entity)
    return { ...base, ...rest, message: message || sentencesOf(answers.platform).accepted(answers.platform.name), ...more };
  return {
    ...base,
    ...rest,
    ...foundIn(asking, answers, judged),
    ...(rest.outcome === 'permission-missing' && way && decidedBy !== grantedAndRefused
      ? wordsFor(missing ?? way.permission)
      : {}),
    ...more,
  };
}

/** What a good answer brought along: one record, the total, and a sentence that tells them. */
function foundIn(
  asking: Asking,
  { platform, hide }: Answers,
  { outcome, message }: Verdict,
): Pick<CheckResult, 'message' | 'preview' | 'total' | 'public'> {
  const { id, entity, way, answered } = asking;
  if (outcome !== 'ok' || !way || !entity) return { message };
  const main = answered.find((one) => one.id === id);
  const records = main ? recordsOf(way, main.reply) : undefined;
  const total = records && totalOf(asking);
  const name = entityName(entity, platform.entities[entity]);
  const says = sentencesOf(platform).read;
  return {
    message: message || [successMessage(name, records ?? [], total, says), way.public && says.public].filter(Boolean).join(' '),
    ...(way.public ? { public: true } : {}),
    ...(records?.length ? { preview: previewOf(way, records[0], hide, says.nameless) } : {}),
    ...(total ? { total } : {}),
  };
}

function successMessage(name: string, records: unknown[], total: CheckResult['total'], says: Sentences['read']): string {
  if (records.length === 0) return says.none(name);
  return total ? says.some(name, total) : says.any(name);
}
