import { type EntityId, entityName, type Outcome, type Platform } from '../../definition/index.ts';
import type { CheckResult, Report } from '../report.ts';
import { inWords, mayDiffer, quote } from './words.ts';

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
  if (stop) return { outcome: 'unverified', message: ofStop(platform, stop) };
  const read = checks.filter(({ entity, outcome }) => entity && outcome === 'ok');
  const proof = checks.find(({ id }) => id === 'authenticate');
  if (proof?.outcome !== 'ok' && read.every((check) => check.public))
    return { outcome: 'unverified', message: proof?.message ?? '' };
  return { outcome: 'ok', message: ofSuccess(platform, read, checks) };
}

function ofStop({ name }: Platform, stop: Stop): string {
  return stop === 'out of time'
    ? `This checker ran out of time before everything was asked: it has too much to do at the moment, or ${name} answers slowly. Your values may be right; check again in a minute.`
    : 'The check was stopped before everything was asked.';
}

function ofSuccess(platform: Platform, read: readonly CheckResult[], checks: readonly CheckResult[]): string {
  const names = inWords(read.map(({ id }) => nameOf(platform, id)));
  if (read.length === 0)
    return checks.some(({ entity }) => entity)
      ? 'The values are right.'
      : 'The values are right. No data was chosen, so none was read.';
  if (read.every((check) => check.total?.value === 0 || (!check.preview && !check.total)))
    return `It works, but there is nothing to see: the values are right, and ${names} can be read, but the shop has none. Is it the right shop?`;
  return `Everything works: the values are right and ${names} can be read.`;
}

/** One cause is told once: the same refusal of several kinds of data is one finding, with everything that is to be added. */
function ofFailure(platform: Platform, first: CheckResult, checks: readonly CheckResult[]): Summary {
  const { field, step, said } = first;
  const outcome = first.outcome as Outcome;
  const place = { ...(field ? { field } : {}), ...(step ? { step } : {}) };
  const alike = checks.filter((check) => check.entity && isAlike(check, first));
  if (alike.length < 2 || outcome !== 'permission-missing') return { outcome, message: first.message, ...place };
  const names = inWords(alike.map(({ id }) => nameOf(platform, id)));
  const asked = checks.filter((check) => check.entity && check.outcome !== 'skipped');
  const permissions = [...new Set(alike.flatMap(({ permission }) => permission ?? []))];
  const toAdd =
    permissions.length > 0
      ? ` Usually these permissions are missing${alike.some(({ described }) => described) ? mayDiffer : ''}: ${permissions.map((one) => `“${one}”`).join(', ')}.`
      : '';
  const isAll = alike.length === asked.length;
  const lead = isAll
    ? `The key is known, but ${platform.name} lets it read nothing that was asked for: ${names}.`
    : `Almost: ${names} cannot be read.`;
  return {
    outcome,
    message: [`${lead}${toAdd}`, said && quote({ platform: platform.name, said })].filter(Boolean).join(' '),
    ...place,
  };
}

function isAlike(one: CheckResult, other: CheckResult): boolean {
  return one.outcome === other.outcome && one.step === other.step && one.field === other.field && one.said === other.said;
}

function nameOf(platform: Platform, id: string): string {
  return entityName(id, platform.entities[id as EntityId]).toLowerCase();
}
