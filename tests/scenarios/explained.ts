import { expect } from 'vitest';
import { escaped } from '../../plugins/authoring/record/escaped.ts';
import type { Scenario } from '../../plugins/sandbox/index.ts';
import { explainAnswer } from '../../src/check/explain/explainAnswer.ts';
import { readAnswer } from '../../src/check/explain/readAnswer.ts';
import type { CheckResult } from '../../src/check/index.ts';
import { isRetired, jwtIsOver, type Method, type Platform } from '../../src/definition/index.ts';
import type { Exchange, Played } from './playScenario.ts';
import { sandboxes } from './sandboxes.ts';

/** What failed by a single answer means the same to somebody who has nothing but that answer, as `curl -v` prints it. */
export async function expectExplained(platform: Platform, method: Method, { values }: Scenario, played: Played): Promise<void> {
  const failing = played.report.checks.find(({ outcome }) => outcome !== 'ok' && outcome !== 'skipped');
  const decisive = failing && (await decisiveFor(failing, played.exchanges));
  if (isRetired(platform) || !decisive) return;
  const told = readAnswer(await printed(decisive));
  if ('lacks' in told) throw new Error(`not read: ${await printed(decisive)}`);
  const explained = explainAnswer(platform, method, told, { check: failing.id, hide: (text) => text });
  const outcomes = new Set(explained.map(({ outcome }) => outcome));
  // That its time is over stands in the key alone, and is not claimed.
  const sample = { ...sandboxes.get(platform.id)?.samples[method.id], ...values };
  if (failing.outcome === 'credentials-expired' && Object.values(sample).some((value) => jwtIsOver(value))) return;
  expect(outcomes).toContain(failing.outcome);
  expect(explained).toContainEqual(expect.objectContaining(placeOf(failing)));
}

function placeOf({ outcome, step, permission }: CheckResult) {
  return { outcome, ...(step ? { step } : {}), ...(permission ? { permission } : {}) };
}

/** The answer that decided a check; nothing where none came, or where several did. */
async function decisiveFor({ requests = [] }: CheckResult, exchanges: readonly Exchange[]): Promise<Exchange | undefined> {
  const last = requests.at(-1);
  if (!last || last.status === undefined) return undefined;
  const pattern = patternOf(`${last.method} ${last.url} ${last.body ?? ''}`);
  const asked = await Promise.all(
    exchanges.map(async ({ request }) => `${request.method} ${request.url} ${await request.clone().text()}`),
  );
  const answers = exchanges.filter(({ response }, index) => response.status === last.status && pattern.test(asked[index] ?? ''));
  // The servers of several regions are asked alike, and so are those to which the key is shown in several ways.
  return answers.length === 1 ? answers[0] : undefined;
}

function patternOf(template: string): RegExp {
  const parts = template.split(/\{\w+\}/).map(escaped);
  return new RegExp(`^${parts.join('.*')}$`, 's');
}

async function printed({ request, response }: Exchange): Promise<string> {
  const { host, pathname, search } = new URL(request.url);
  const headers = [...response.headers].map(([name, value]) => `< ${name}: ${value}`);
  return [
    `> ${request.method} ${pathname}${search} HTTP/1.1`,
    `> Host: ${host}`,
    '>',
    `< HTTP/1.1 ${response.status} ${response.statusText}`,
    ...headers,
    '<',
    await response.clone().text(),
  ].join('\n');
}
