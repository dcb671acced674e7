import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { playCase, type RealCase } from '../../plugins/authoring/record/realCase.ts';
import { checkConnection, type Report } from '../../src/check/index.ts';
import type { Platform } from '../../src/definition/index.ts';
import { platforms } from '../../src/platforms/index.ts';

/** Cases from threads, public clients and vendors' pages: what is right stands in the file, and comes from there. */
const files = platforms
  .map((platform) => ({ platform, file: `src/platforms/${platform.id}/cases.json` }))
  .filter(({ file }) => existsSync(file));

describe.each(files)('$platform.id', async ({ platform, file }) => {
  const cases: RealCase[] = JSON.parse(await readFile(file, 'utf8'));

  test.each(cases)('$name', async ({ values, method, upstream, expect: wanted }) => {
    const sent: Request[] = [];
    const report = await checkConnection({
      platform,
      ...(method ? { method } : {}),
      values: byId(platform, method, values),
      fetch: playCase(upstream, (request) => sent.push(request)),
    });
    expect([wanted.code].flat(), described(report)).toSatisfy((codes: string[]) => codes.some((code) => fits(report, code)));
    if (wanted.entity) expect(firstFailing(report)?.id).toBe(wanted.entity);
    if (wanted.field) expect(labelOf(platform, report), described(report)).toBe(wanted.field);
    if (wanted.step) expect(report.step, described(report)).toBe(wanted.step);
    if (wanted.says) expect(report.message).toMatch(new RegExp(wanted.says, 'i'));
  });
});

function fits({ outcome, message }: Report, code: string): boolean {
  const [wanted, words] = code.split(':');
  return outcome === wanted && (words === undefined || new RegExp(words, 'i').test(message));
}

function described(report: Report): string {
  return `${report.outcome} at ${firstFailing(report)?.id}: ${report.message}`;
}

function firstFailing({ checks }: Report) {
  return checks.find(({ outcome }) => outcome !== 'ok' && outcome !== 'skipped');
}

/** Two ways of connecting may use one label; it is meant as the form of the way in use has it. */
function byId({ methods }: Platform, way: string | undefined, values: Record<string, string>): Record<string, string> {
  const fields = methods.filter(({ id }) => way === undefined || id === way).flatMap((method) => method.fields);
  return Object.fromEntries(
    Object.entries(values).map(([label, value]) => [fields.find((field) => field.label === label)?.id ?? label, value]),
  );
}

function labelOf({ methods }: Platform, report: Report): string | undefined {
  const method = methods.find(({ id }) => id === report.method);
  return method?.fields.find(({ id }) => id === report.field)?.label;
}
