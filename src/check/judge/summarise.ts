import { type EntityId, entityName, type Outcome, type Platform, withinSentence } from '../../definition/index.ts';
import type { CheckResult, Report } from '../report.ts';
import { type Sentences, sentencesOf } from '../sentences/index.ts';

/** Why a check ended early: somebody stopped it, or we had no more time for it. */
export type Stop = 'stopped' | 'out of time';

type Summary = Pick<Report, 'outcome' | 'message' | 'field' | 'step'>;

/**
 * The report's own outcome: that of the first check that failed, in definition order.
 * @param stop why the check was ended early
 */
export function summarise(platform: Platform, checks: readonly CheckResult[], stop: Stop | undefined): Summary {
  const first = checks.find(({ outcome }) => outcome !== 'ok' && outcome !== 'skipped');
  if (first) return ofFailure(platform, first, checks);
  const says = sentencesOf(platform).summary;
  if (stop) return { outcome: 'unverified', message: stop === 'stopped' ? says.stopped : says.outOfTime(platform.name) };
  const read = checks.filter(({ entity, outcome }) => entity && outcome === 'ok');
  const proof = checks.find(({ id }) => id === 'authenticate');
  if (proof?.outcome !== 'ok' && read.every((check) => check.public))
    return { outcome: 'unverified', message: proof?.message ?? '' };
  const names = read.map(({ id }) => nameOf(platform, id));
  return {
    outcome: 'ok',
    message: ofSuccess(
      says,
      names,
      read,
      checks.some(({ entity }) => entity),
    ),
  };
}

function ofSuccess(says: Sentences['summary'], names: readonly string[], read: readonly CheckResult[], isAsked: boolean): string {
  if (read.length === 0) return isAsked ? says.right : says.nothingChosen;
  const isEmpty = read.every((check) => check.total?.value === 0 || (!check.preview && !check.total));
  return isEmpty ? says.worksEmpty(names) : says.works(names);
}

/** One cause is told once: the same refusal of several kinds of data is one finding, with everything that is to be added. */
function ofFailure(platform: Platform, first: CheckResult, checks: readonly CheckResult[]): Summary {
  const { field, step, said } = first;
  const outcome = first.outcome as Outcome;
  const place = { ...(field ? { field } : {}), ...(step ? { step } : {}) };
  const alike = checks.filter((check) => check.entity && isAlike(check, first));
  if (alike.length < 2 || outcome !== 'permission-missing') return { outcome, message: first.message, ...place };
  const { summary, values } = sentencesOf(platform);
  const names = alike.map(({ id }) => nameOf(platform, id));
  const asked = checks.filter((check) => check.entity && check.outcome !== 'skipped');
  const permissions = [...new Set(alike.flatMap(({ permission }) => permission ?? []))];
  const sentences = [
    alike.length === asked.length ? summary.readsNothing(platform.name, names) : summary.almost(names),
    permissions.length > 0 &&
      summary.missing(
        permissions,
        alike.some(({ described }) => described),
      ),
    said && values.quote(platform.name, said),
  ];
  return { outcome, message: sentences.filter(Boolean).join(' '), ...place };
}

function isAlike(one: CheckResult, other: CheckResult): boolean {
  return one.outcome === other.outcome && one.step === other.step && one.field === other.field && one.said === other.said;
}

function nameOf(platform: Platform, id: string): string {
  return withinSentence(entityName(id, platform.entities[id as EntityId]), platform.lang);
}
