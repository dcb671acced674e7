/** A process of visitors who check all at once. Its task is its argument, as JSON. */
import autocannon from 'autocannon';

/** What it is given. */
export interface VisitorsTask {
  url: string;
  /** Visitors at once. */
  connections: number;
  /** Checks in all. */
  checks: number;
  body: object;
  /** Which outcome a report must have; without it, any. */
  outcome?: string;
}

/** What it gives back. Times are milliseconds. */
export interface VisitorsResult {
  answered: number;
  /** Answers that are not 200, or no report with the wanted outcome; and requests without an answer. */
  failed: number;
  seconds: number;
  checksPerSecond: number;
  median: number;
  p99: number;
  max: number;
}

const { url, connections, checks, body, outcome }: VisitorsTask = JSON.parse(process.argv[2] ?? '');
const result = await autocannon({
  url: new URL('api/check', url).href,
  connections,
  amount: checks,
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
  timeout: 120,
  verifyBody: (text) => {
    const report = JSON.parse(String(text));
    return Array.isArray(report.checks) && (outcome === undefined || report.outcome === outcome);
  },
});
const { latency } = result;
const answer: VisitorsResult = {
  answered: result['2xx'],
  failed: result.non2xx + result.errors + result.timeouts + result.mismatches,
  seconds: result.duration,
  checksPerSecond: Math.round(result['2xx'] / result.duration),
  median: latency.p50,
  p99: latency.p99,
  max: latency.max,
};
process.send?.(answer);
process.disconnect?.();
