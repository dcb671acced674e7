import { type EntityId, entityName, type Platform } from '../definition/index.ts';
import type { CheckResult, Report } from './report.ts';

/**
 * The report's own outcome: that of the first check that failed, in definition order.
 * @param stopped whether the check was ended early
 */
export function summarise(
  platform: Platform,
  checks: readonly CheckResult[],
  stopped: boolean,
): Pick<Report, 'outcome' | 'message' | 'field' | 'step'> {
  for (const { outcome, message, field, step } of checks)
    if (outcome !== 'ok' && outcome !== 'skipped')
      return { outcome, message, ...(field ? { field } : {}), ...(step ? { step } : {}) };
  if (stopped) return { outcome: 'unverified', message: 'The check was stopped before everything was asked.' };
  const read = checks.filter(({ entity, outcome }) => entity && outcome === 'ok');
  const auth = checks.find(({ id }) => id === 'authenticate');
  if (auth?.outcome !== 'ok' && read.length === 0) return { outcome: 'unverified', message: auth?.message ?? '' };
  const names = read.map(({ id }) => nameOf(platform, id));
  return {
    outcome: 'ok',
    message:
      names.length > 0 ? `Everything works: the values are right and ${inWords(names)} can be read.` : 'The values are right.',
  };
}

function nameOf(platform: Platform, id: string): string {
  return entityName(id, platform.entities[id as EntityId]).toLowerCase();
}

function inWords(names: string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
}
