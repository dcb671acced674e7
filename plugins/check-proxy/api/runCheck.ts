import { type CheckResult, checkConnection, type Report } from '../../../src/check/index.ts';
import { describeError, type Log } from '../server/log.ts';
import type { CheckRequest } from './checkRequest.ts';
import { ourFault, ProblemError } from './problem.ts';

export interface RunOptions {
  request: CheckRequest;
  fetch: typeof fetch;
  /** Told how the check ended. */
  learn: (report: Report) => void;
  /** Ends the check. */
  signal: AbortSignal;
  /** Aborted when nobody waits for the answer any more. */
  gone: AbortSignal;
  log: Log;
  onCheck?: (check: CheckResult) => void;
}

/**
 * Runs a check and logs how it ended.
 * @throws {ProblemError} 500, for a fault of our own
 */
export async function runCheck({ request, fetch, learn, signal, gone, log, onCheck }: RunOptions): Promise<Report> {
  const { platform, method, values, entities } = request;
  const started = performance.now();
  const durationMs = () => Math.round(performance.now() - started);
  try {
    const report = await checkConnection({
      platform,
      method,
      values,
      entities,
      fetch,
      signal,
      onEvent: ({ check }) => onCheck?.(check),
    });
    learn(report);
    log({
      platform: platform.id,
      method: report.method,
      outcome: report.outcome,
      status: gone.aborted ? 499 : 200,
      durationMs: durationMs(),
    });
    return report;
  } catch (error) {
    log({ platform: platform.id, method, status: 500, durationMs: durationMs(), error: describeError(error) });
    throw new ProblemError(ourFault);
  }
}
