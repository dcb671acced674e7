import { analyse, type Report } from 'scslre';
import { expect, it } from 'vitest';
import { platforms } from '../src/platforms/index.ts';
import { readRegExps } from './backtracking/readRegExps.ts';
import { patternsIn } from './patternsIn.ts';

/**
 * Where a regular expression takes more than so many steps for each character: what may repeat without end, and can be read in
 * two ways. Such a part is bounded (`\s{0,20}`), or what stands behind it begins with something else.
 */
function slowParts(source: string, flags: string): string[] {
  return analyse({ source, flags }).reports.map(describeReport);
}

function describeReport(report: Report): string {
  const parts = report.type === 'Trade' ? [report.startQuant, report.endQuant] : [report.quant];
  return `${parts.map(({ raw }) => raw).join(' and ')}: try much of ${report.character.literal.source}`;
}

it('no regular expression of the source can be made to search for long', async () => {
  const all = await readRegExps();
  expect(all.length).toBeGreaterThan(500);
  const slow = all.flatMap(({ source, flags, at }) =>
    slowParts(source, flags).map((part) => `${at} /${source}/${flags} ${part}`),
  );
  expect(slow).toEqual([]);
});

it('nor one that a definition puts together', () => {
  const all = platforms.flatMap((platform) =>
    patternsIn(platform).map(({ path, pattern }) => ({ id: platform.id, path, pattern })),
  );
  const slow = all.flatMap(({ id, path, pattern }) =>
    slowParts(pattern.source, pattern.flags).map((part) => `${id} ${path.join('.')} ${pattern} ${part}`),
  );
  expect(slow).toEqual([]);
});

it.each([
  [/^(a+)+$/, 'exponential'],
  [/\s*,\s*/, 'every blank may be the first'],
  [/keystring\s*[:=]?\s*(\w+)/, 'two that share their blanks'],
  [/=+$/, 'what need not stand at the end'],
])('%s is one', ({ source, flags }) => {
  expect(slowParts(source, flags)).not.toEqual([]);
});
