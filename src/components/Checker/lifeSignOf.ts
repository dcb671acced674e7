import type { CheckResult, Report } from '../../check/report.ts';

/** What a check says of a key that was given up. */
export type LifeSign = 'dead' | 'alive' | 'unknown';

/** Only a platform that answers about the key shows that it is dead. */
const dead: CheckResult['outcome'][] = ['credentials-rejected', 'credentials-expired'];

/** A key that may not read something is still known. */
const alive: CheckResult['outcome'][] = ['ok', 'permission-missing'];

/**
 * Whether a key still lives. Nothing is known where the platform did not speak of it: out of reach, paused, behind a shield,
 * without a plan.
 */
export function lifeSignOf({ outcome, checks }: Report): LifeSign {
  const asked = checks.filter(({ id, public: isPublic }) => id !== 'values' && !isPublic);
  if (asked.some((check) => alive.includes(check.outcome))) return 'alive';
  return dead.includes(outcome) ? 'dead' : 'unknown';
}
