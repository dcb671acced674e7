import type { CheckResult, Report } from '../../check/report.ts';
import type { CheckProblem, CheckRequest } from './requestCheck.ts';

/** How far a check has come. */
export type CheckState =
  | { phase: 'idle' }
  | { phase: 'cancelled' }
  /** Values that cannot be right held it back. */
  | { phase: 'held' }
  | {
      phase: 'running';
      request: CheckRequest;
      /** Ids of the checks to come, in the order shown. */
      expected: string[];
      /** Those that have ended, in the order of ending. */
      checks: CheckResult[];
      /** What was reported before, of the same method and kind of store. */
      before?: Report;
      /** These very values have worked before. */
      worked?: true;
      /** The key was given up: that it still works would be the failure. */
      givenUp?: true;
    }
  | {
      phase: 'reported';
      report: Report;
      /** What the report is about. */
      request: CheckRequest;
      /** When it came, in milliseconds since 1970. */
      at: number;
      before?: Report;
      worked?: true;
      givenUp?: true;
      /** When trying again makes sense, in milliseconds since 1970. */
      retryAt?: number;
    }
  | { phase: 'failed'; problem: CheckProblem; request: CheckRequest; givenUp?: true; retryAt?: number };

export type CheckAction =
  | { type: 'start'; request: CheckRequest; expected: string[]; givenUp?: boolean }
  /** What was reported is looked at as that of a key which was given up. */
  | { type: 'give-up' }
  | { type: 'check'; check: CheckResult }
  | { type: 'report'; report: Report; now: number }
  | { type: 'fail'; problem: CheckProblem; now: number }
  | { type: 'hold' }
  | { type: 'cancel' }
  | { type: 'clear' };

/** What a check does next; only a running one can go on. */
export function checkReducer(state: CheckState, action: CheckAction): CheckState {
  if (action.type === 'start')
    return {
      phase: 'running',
      request: action.request,
      expected: action.expected,
      checks: [],
      ...(hasWorked(state, action.request) ? { worked: true } : {}),
      ...(action.givenUp ? { givenUp: true } : {}),
      ...(!action.givenUp && state.phase === 'reported' && isAlike(state.request, action.request)
        ? { before: state.report }
        : {}),
    };
  if (action.type === 'clear') return { phase: 'idle' };
  if (action.type === 'hold') return { phase: 'held' };
  if (action.type === 'give-up') return state.phase === 'reported' ? { ...state, givenUp: true } : state;
  if (state.phase !== 'running') return state;
  switch (action.type) {
    case 'check':
      return { ...state, checks: [...state.checks, action.check] };
    case 'report':
      return {
        phase: 'reported',
        report: action.report,
        request: state.request,
        at: action.now,
        ...(state.before ? { before: state.before } : {}),
        ...(state.worked ? { worked: true } : {}),
        ...(state.givenUp ? { givenUp: true } : {}),
        ...retryAt(longestWait(action.report), action.now),
      };
    case 'fail':
      return {
        phase: 'failed',
        problem: action.problem,
        request: state.request,
        ...(state.givenUp ? { givenUp: true } : {}),
        ...retryAt(action.problem.retryAfterS, action.now),
      };
    case 'cancel':
      return { phase: 'cancelled' };
  }
}

function isAlike(one: CheckRequest, other: CheckRequest): boolean {
  return one.method === other.method && (one.sandbox === undefined) === (other.sandbox === undefined);
}

/** Whether the same values were found to work when they were last checked, or before. */
function hasWorked(state: CheckState, request: CheckRequest): boolean {
  if (state.phase !== 'reported' || !isAlike(state.request, request)) return false;
  const isSame = JSON.stringify(state.request.values) === JSON.stringify(request.values);
  return isSame && (state.worked === true || state.report.outcome === 'ok');
}

function longestWait(report: Report): number | undefined {
  const waits = report.checks.flatMap((check) => (check.outcome === 'rate-limited' ? (check.retryAfterS ?? []) : []));
  return waits.length > 0 ? Math.max(...waits) : undefined;
}

function retryAt(waitS: number | undefined, now: number): { retryAt?: number } {
  return waitS === undefined ? {} : { retryAt: now + waitS * 1000 };
}

/** Whether trying again makes no sense yet. */
export function isWaiting(state: CheckState, now = Date.now()): boolean {
  return 'retryAt' in state && state.retryAt !== undefined && state.retryAt > now;
}
