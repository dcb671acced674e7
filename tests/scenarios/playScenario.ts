import type { Scenario } from '../../plugins/sandbox/index.ts';
import { type CheckEvent, checkConnection, type Report } from '../../src/check/index.ts';
import type { Method, Platform } from '../../src/definition/index.ts';
import { sampleApp, sandboxes, sandboxFetch } from './sandboxes.ts';

/** What came of a check against a played platform. */
export interface Played {
  report: Report;
  /** In the order of arrival. */
  events: CheckEvent[];
  /** Every request that was sent. */
  requests: Request[];
  /** What they were answered, where they were, in no order. */
  exchanges: Exchange[];
}

/** A request and its answer. */
export interface Exchange {
  request: Request;
  response: Response;
}

/** The scenarios that can be played with a connection method. */
export function scenariosOf(platform: Platform, method: Method): Scenario[] {
  const scenarios = sandboxes.get(platform.id)?.scenarios ?? [];
  return scenarios.filter((scenario) => scenario.method === undefined || scenario.method === method.id);
}

/** Checks a connection with the sample values of a scenario. */
export async function playScenario(platform: Platform, method: Method, scenario: Scenario): Promise<Played> {
  const events: CheckEvent[] = [];
  const requests: Request[] = [];
  const exchanges: Exchange[] = [];
  const fetch = sandboxFetch(platform.id, scenario.id);
  const report = await checkConnection({
    platform,
    method: method.id,
    app: sampleApp(platform.id),
    values: { ...sandboxes.get(platform.id)?.samples[method.id], ...scenario.values },
    fetch: async (input, init) => {
      const request = new Request(input, init);
      requests.push(request);
      const response = await fetch(input, init);
      exchanges.push({ request, response: response.clone() });
      return response;
    },
    onEvent: (event) => events.push(event),
  });
  return { report, events, requests, exchanges };
}

/** A report without what differs from run to run. */
export function withoutDurations({ durationMs: _, ...report }: Report): Omit<Report, 'durationMs'> {
  return { ...report, checks: report.checks.map(({ durationMs: _, ...check }) => check) };
}
