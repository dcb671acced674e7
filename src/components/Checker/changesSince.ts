import type { CheckResult, Report } from '../../check/report.ts';

/** What is different from the check before. */
export interface Changes {
  /** Checks that work now and did not. */
  mended: CheckResult[];
  /** Checks that worked before and do not now. */
  broken: CheckResult[];
}

/** Compares a report with the one before; what was not checked both times says nothing. */
export function changesSince(before: Report, { checks }: Report): Changes {
  const was = (id: string) => before.checks.find((check) => check.id === id)?.outcome ?? 'skipped';
  const compared = checks.filter(({ id, outcome }) => outcome !== 'skipped' && was(id) !== outcome);
  return {
    // What could not be asked before, because an earlier check failed, is mended with that one.
    mended: compared.filter(({ outcome }) => outcome === 'ok'),
    broken: compared.filter(({ id, outcome }) => outcome !== 'ok' && was(id) === 'ok'),
  };
}
