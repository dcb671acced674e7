import type { Advice, CheckResult, Report } from '../../check/report.ts';
import { type Tone, toneOf } from './tone.ts';

/**
 * What a check comes to, in the fewest words that are true.
 *
 * - `works`: it works.
 * - `mind`: it works, and there is something to know.
 * - `unread`: the values are right, and no data was chosen or could be asked for.
 * - `nothing`: it works, but the store has nothing of what was asked for.
 * - `almost`: the values are right, and some data can be read; that of `checks` cannot.
 * - `fails`: it does not work.
 * - `open`: nothing speaks against the values, and nothing proves them.
 * - `retired`: the platform is shut down.
 */
export type Verdict =
  | { kind: 'works' | 'mind' | 'unread' | 'nothing' | 'fails' | 'open' | 'retired' }
  | { kind: 'almost'; checks: CheckResult[] };

/** Sums a report up. */
export function verdictOf({ outcome, checks, advice }: Report): Verdict {
  if (outcome === 'platform-retired') return { kind: 'retired' };
  const data = checks.filter(({ entity }) => entity);
  const read = data.filter((check) => check.outcome === 'ok');
  switch (toneOf(outcome)) {
    case 'good':
      if (read.length === 0) return { kind: 'unread' };
      if (read.every(isEmpty)) return { kind: 'nothing' };
      return { kind: newsOf({ advice }).length > 0 ? 'mind' : 'works' };
    case 'bad': {
      const failed = data.filter((check) => check.outcome !== 'ok' && check.outcome !== 'skipped');
      const isProven = checks.every((check) => check.entity || toneOf(check.outcome) !== 'bad');
      return isProven && read.length > 0 ? { kind: 'almost', checks: failed } : { kind: 'fails' };
    }
    default:
      return { kind: 'open' };
  }
}

/** The advice that this check brought; what a platform hands out to nobody was told before the work began. */
export function newsOf({ advice }: Pick<Report, 'advice'>): Advice[] {
  return advice.filter(({ entity }) => !entity);
}

/** The store has none of it, as far as the platform says. */
export function isEmpty({ total, preview }: Pick<CheckResult, 'total' | 'preview'>): boolean {
  return total ? total.value === 0 : !preview;
}

/** How a verdict is shown: what is neither good nor bad asks for a look. */
export function toneOfVerdict({ kind }: Verdict): Tone {
  if (kind === 'works' || kind === 'mind') return 'good';
  return kind === 'fails' || kind === 'retired' ? 'bad' : 'open';
}
