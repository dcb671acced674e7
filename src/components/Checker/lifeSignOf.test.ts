import { expect, test } from 'vitest';
import type { CheckResult, Report } from '../../check/report.ts';
import { type LifeSign, lifeSignOf } from './lifeSignOf.ts';

type Ends = CheckResult['outcome'];

/** A report in which the proof ended so, and then each kind of data. */
function reportOf([proof, ...data]: [Ends, ...Partial<CheckResult>[]]): Report {
  const checks: CheckResult[] = [
    { id: 'values', outcome: 'ok', message: '' },
    { id: 'authenticate', outcome: proof, message: '' },
    ...data.map((check, index) => ({
      id: `data${index}`,
      entity: `data${index}`,
      outcome: 'ok' as const,
      message: '',
      ...check,
    })),
  ];
  const first = checks.find(({ outcome }) => outcome !== 'ok' && outcome !== 'skipped')?.outcome;
  return {
    ...{ platform: 'acme', method: 'token', message: '', advice: [], durationMs: 1 },
    ...{ outcome: first === undefined || first === 'skipped' ? 'ok' : first, checks },
  };
}

test.each<[string, LifeSign, [Ends, ...Partial<CheckResult>[]]]>([
  ['the platform does not accept it', 'dead', ['credentials-rejected', { outcome: 'skipped' }]],
  ['it has expired', 'dead', ['credentials-expired', { outcome: 'skipped' }]],
  ['there is no proof, and no data is given for it', 'dead', ['skipped', { outcome: 'credentials-rejected' }]],
  ['what is read anybody can read', 'dead', ['skipped', { outcome: 'ok', public: true }, { outcome: 'credentials-rejected' }]],
  ['it is accepted', 'alive', ['ok', {}]],
  ['it is accepted, and reads nothing', 'alive', ['ok', { outcome: 'permission-missing' }]],
  ['only a permission is missing', 'alive', ['permission-missing', { outcome: 'skipped' }]],
  ['one kind of data is refused, another is not', 'alive', ['skipped', { outcome: 'credentials-rejected' }, {}]],
])('a key is known to live or not where %s: %s', (_, sign, ends) => {
  expect(lifeSignOf(reportOf(ends))).toBe(sign);
});

test.each<Ends>([
  ...(['invalid-value', 'host-not-allowed', 'store-not-found', 'unreachable', 'tls-failed', 'not-an-api'] as const),
  ...(['plan-required', 'store-unavailable', 'ip-blocked', 'rate-limited', 'platform-error'] as const),
  ...(['platform-retired', 'unverified'] as const),
])('%s never counts as dead', (outcome) => {
  expect(lifeSignOf(reportOf([outcome, { outcome: 'skipped' }]))).toBe('unknown');
});
