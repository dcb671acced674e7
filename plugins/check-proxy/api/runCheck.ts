import {
  type Advice,
  type App,
  type Capacity,
  type CheckResult,
  checkConnection,
  type ReadValues,
  type Report,
  type ToolWants,
} from '../../../src/check/index.ts';
import { describeError, type Observe } from '../observe/events.ts';
import type { CheckRequest } from './checkRequest.ts';
import { ourFault, ProblemError } from './problem.ts';

export interface RunOptions {
  request: CheckRequest;
  /** Its values. */
  read: ReadValues;
  requestId: string;
  fetch: typeof fetch;
  /** The operator's own, for a way that needs one. */
  app?: App | undefined;
  capacity: Capacity;
  /** What the tool wants besides. */
  wants?: ToolWants | undefined;
  /** Told how the check ended. Resolves to what else to know. */
  learn: (report: Report) => Promise<Advice | undefined>;
  /** Ends the check. */
  signal: AbortSignal;
  /** Whether nobody waits for the answer any more. */
  isGone: () => boolean;
  observe: Observe;
  onCheck?: (check: CheckResult) => void;
}

/**
 * Runs a check and tells how it ended.
 * @throws {ProblemError} 500, for a fault of our own
 */
export async function runCheck({
  request,
  read,
  requestId,
  fetch,
  app,
  capacity,
  wants,
  learn,
  signal,
  isGone,
  observe,
  onCheck,
}: RunOptions): Promise<Report> {
  const { platform, method, values, entities } = request;
  const facts = { requestId, platform: platform.id, method, sandbox: request.sandbox !== undefined };
  const started = performance.now();
  const durationMs = () => Math.round(performance.now() - started);
  observe({ type: 'check-started', ...facts });
  try {
    const checked = await checkConnection({
      platform,
      method,
      values,
      read,
      entities,
      fetch,
      app,
      capacity,
      wants,
      signal,
      onEvent: ({ check }) => onCheck?.(check),
    });
    const advice = await learn(checked);
    const report = advice ? { ...checked, advice: [...checked.advice, advice] } : checked;
    const status = isGone() ? 499 : 200;
    observe({ type: 'check-ended', ...facts, method: report.method, outcome: report.outcome, status, durationMs: durationMs() });
    return report;
  } catch (error) {
    observe({ type: 'check-ended', ...facts, status: 500, durationMs: durationMs(), error: describeError(error) });
    throw new ProblemError(ourFault);
  }
}
