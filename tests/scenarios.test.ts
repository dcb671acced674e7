import { describe, expect, test } from 'vitest';
import type { Scenario } from '../plugins/sandbox/index.ts';
import type { CheckResult, Report } from '../src/check/index.ts';
import { hostMatches, hostsOf, isRetired, isSecret, type Method, type Platform } from '../src/definition/index.ts';
import { platforms } from '../src/platforms/index.ts';
import { readingPosts } from './readingPosts.ts';
import { digestOf } from './scenarios/digest.ts';
import type { Expectation, PerMethod, PlatformExpectations } from './scenarios/expectation.ts';
import { expectations } from './scenarios/expectations.ts';
import { expectExplained } from './scenarios/explained.ts';
import { type Played, playScenario, scenariosOf } from './scenarios/playScenario.ts';
import { sandboxes } from './scenarios/sandboxes.ts';

test('every platform is played, and has expectations', () => {
  const ids = platforms.map(({ id }) => id).sort();
  expect([...sandboxes.keys()].sort()).toEqual(ids);
  expect(Object.keys(expectations).sort()).toEqual(ids);
});

describe.each(platforms)('$id', (platform) => {
  /** What was said of the scenarios that have been played, so that the digest need not play them again. */
  const reports = new Map<Method, Map<string, Report>>(platform.methods.map((method) => [method, new Map()]));

  test('every scenario has an expectation, and every expectation a scenario', () => {
    const scenarios = sandboxes.get(platform.id)?.scenarios.map(({ id }) => id) ?? [];
    expect(Object.keys(expectations[platform.id]?.scenarios ?? {}).sort()).toEqual(scenarios.sort());
  });

  describe.each(platform.methods)('$id', (method) => {
    test.each(scenariosOf(platform, method))('$id', async (scenario) => {
      const played = await playScenario(platform, method, scenario);
      reports.get(method)?.set(scenario.id, played.report);
      expect(found(played)).toEqual(expected(platform, method, scenario));
      expectConsistentReport(platform, method, played);
      expectHarmlessRequests(platform, method, played);
      expectNoSecrets(platform, scenario, played);
      expectKnownPlaces(method, played);
      expectReadableMessages(played);
      await expectExplained(platform, method, scenario, played);
    });
  });

  test('the check says what the digest says', async () => {
    const methods = platform.methods.map(async (method) => ({
      id: method.id,
      title: method.title,
      reports: await reportsOf(platform, method, reports.get(method)),
    }));
    const digest = digestOf(platform, await Promise.all(methods));
    await expect(digest).toMatchFileSnapshot(`../src/platforms/${platform.id}/digest.md`);
  });
});

/** @param known those of scenarios that need not be played */
async function reportsOf(platform: Platform, method: Method, known?: Map<string, Report>): Promise<Map<string, Report>> {
  const reports = new Map<string, Report>();
  for (const scenario of scenariosOf(platform, method))
    reports.set(scenario.id, known?.get(scenario.id) ?? (await playScenario(platform, method, scenario)).report);
  return reports;
}

/** What the expectations speak of. */
function found({ report, requests }: Played) {
  return {
    outcome: report.outcome,
    at: firstFailing(report)?.id,
    field: report.field,
    step: report.step,
    checks: Object.fromEntries(report.checks.map(({ id, outcome }) => [id, outcome])),
    waits: report.checks.flatMap(({ retryAfterS }) => retryAfterS ?? []),
    // What is lost of the data is so in every scenario; `adviceOnLoss` has a test of its own.
    advice: report.advice.filter(({ entity }) => entity === undefined).map(({ message }) => message),
    requests: requests.length,
  };
}

function expected(platform: Platform, method: Method, scenario: Scenario): ReturnType<typeof found> {
  const { notOffered, scenarios } = expectations[platform.id] as PlatformExpectations;
  const expectation = scenarios[scenario.id] as Expectation;
  const { at, also = [], skipped = [], retryAfterS } = expectation;
  const outcome = perMethod(expectation.outcome, method);
  const ids = ['values', 'authenticate', ...Object.keys(platform.entities)];
  const stopsAfter = at === 'values' || at === 'authenticate' ? ids.indexOf(at) : ids.length;
  const outcomeOf = (id: string, index: number) => {
    if (id === at || also.includes(id)) return outcome;
    return index > stopsAfter || skipped.includes(id) || perMethod(notOffered, method).includes(id) ? 'skipped' : 'ok';
  };
  return {
    outcome,
    at,
    field: ofMethod(method.fields, expectation.field),
    step: ofMethod(method.steps, expectation.step),
    checks: Object.fromEntries(ids.map((id, index) => [id, outcomeOf(id, index)])),
    waits: retryAfterS === undefined ? [] : [at, ...also].map(() => retryAfterS),
    advice: perMethod(expectation.advice ?? [], method).map((part) => expect.stringMatching(part)),
    requests: perMethod(expectation.requests, method),
  };
}

function perMethod<Value extends string | number | (RegExp | string)[]>(value: PerMethod<Value>, method: Method): Value {
  return typeof value === 'object' && !Array.isArray(value) ? (value[method.id] as Value) : value;
}

function ofMethod(own: { id: string }[], ids: string | string[] = []): string | undefined {
  return [ids].flat().find((id) => own.some((one) => one.id === id));
}

function firstFailing({ checks }: Report): CheckResult | undefined {
  return checks.find(({ outcome }) => outcome !== 'ok' && outcome !== 'skipped');
}

/** The report repeats its first failing check, is in the order of the definition, and tells every check exactly once while it runs. */
function expectConsistentReport({ id: platform, entities }: Platform, { id: method }: Method, { report, events }: Played) {
  expect(report).toMatchObject({ platform, method });
  const data = Object.keys(entities);
  expect(report.checks.map(({ id }) => id)).toEqual(['values', 'authenticate', ...data]);
  expect(report.checks.map(({ entity }) => entity)).toEqual([undefined, undefined, ...data]);
  const first = firstFailing(report);
  const alike = report.checks.filter((check) => check.outcome === first?.outcome);
  if (first) expect(report.outcome).toBe(first.outcome);
  // The same refusal of several kinds of data is told once, for all of them.
  if (first && alike.length === 1) expect(report.message).toBe(first.message);
  expect({ field: report.field, step: report.step }).toEqual({ field: first?.field, step: first?.step });
  const told = events.map(({ check }) => check);
  expect(told).toHaveLength(report.checks.length);
  for (const check of report.checks) expect(told).toContain(check);
}

/** Nothing but reading, at hosts of the platform, over an encrypted connection. */
function expectHarmlessRequests(platform: Platform, method: Method, { requests }: Played) {
  for (const request of requests) {
    const { protocol, hostname, port, pathname } = new URL(request.url);
    expect({ protocol, port }).toEqual({ protocol: 'https:', port: '' });
    expect(isRetired(platform) ? [] : hostsOf(platform)).toSatisfy((hosts: string[]) => hostMatches(hostname, hosts));
    if (request.method === 'GET') continue;
    expect(request.method).toBe('POST');
    expect(readingPosts(platform, method)).toSatisfy((posts: RegExp[]) => posts.some((post) => post.test(pathname)), pathname);
  }
}

/** No secret comes back, in whatever spelling; not even one that another method asks for and this one only reads. */
function expectNoSecrets({ id, methods }: Platform, { values }: Scenario, { report, events }: Played) {
  const secretFields = new Set(methods.flatMap(({ fields }) => fields.filter(isSecret).map((field) => field.id)));
  const texts = JSON.stringify([report, events]);
  for (const sample of [values ?? {}, ...Object.values(sandboxes.get(id)?.samples ?? {})])
    for (const [field, value] of Object.entries(sample))
      if (secretFields.has(field) && value !== '')
        for (const spelling of [value, encodeURIComponent(value), JSON.stringify(value).slice(1, -1)])
          expect(texts).not.toContain(spelling);
}

/** Links lead to steps and fields of the method in use. */
function expectKnownPlaces(method: Method, { report }: Played) {
  for (const { field, step } of [report, ...report.checks, ...report.advice]) {
    if (field) expect(method.fields.map(({ id }) => id)).toContain(field);
    if (step) expect(method.steps.map(({ id }) => id)).toContain(step);
  }
}

/** Every message is a sentence, with nothing left to fill in. */
function expectReadableMessages({ report }: Played) {
  for (const { message } of [report, ...report.checks, ...report.advice]) {
    expect(message).toMatch(/^\S.*[.!?]$/);
    expect(message).not.toMatch(/\{\w*\}|undefined|null|NaN|\[object/);
  }
}
