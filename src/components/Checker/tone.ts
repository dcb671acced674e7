import type { CheckResult } from '../../check/report.ts';

/** Whether an outcome is a success, a failure that somebody can mend, or leaves the question open. */
export type Tone = 'good' | 'bad' | 'open' | 'none';

/** Outcomes that say nothing against the values. */
const openOutcomes: CheckResult['outcome'][] = ['unverified', 'rate-limited', 'unreachable', 'ip-blocked', 'platform-error'];

/** How a result is shown. `none`: there was nothing to find out. */
export function toneOf(outcome: CheckResult['outcome']): Tone {
  if (outcome === 'ok') return 'good';
  if (outcome === 'skipped') return 'none';
  return openOutcomes.includes(outcome) ? 'open' : 'bad';
}
