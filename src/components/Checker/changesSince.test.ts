import { expect, test } from 'vitest';
import type { CheckResult, Report } from '../../check/report.ts';
import { changesSince } from './changesSince.ts';

function report(outcomes: Record<string, CheckResult['outcome']>): Report {
  const checks = Object.entries(outcomes).map(([id, outcome]) => ({ id, outcome, message: '' }));
  return { platform: 'acme', method: 'token', outcome: 'ok', message: '', checks, advice: [], durationMs: 1 };
}

function ids(before: Record<string, CheckResult['outcome']>, now: Record<string, CheckResult['outcome']>) {
  const { mended, broken } = changesSince(report(before), report(now));
  return [mended.map(({ id }) => id), broken.map(({ id }) => id)];
}

test('names what works now, and what does no longer', () => {
  expect(
    ids({ values: 'ok', products: 'ok', orders: 'permission-missing' }, { values: 'ok', products: 'rate-limited', orders: 'ok' }),
  ).toEqual([['orders'], ['products']]);
});

test('counts what was not asked because something else failed as mended with it', () => {
  expect(ids({ authenticate: 'credentials-rejected', orders: 'skipped' }, { authenticate: 'ok', orders: 'ok' })).toEqual([
    ['authenticate', 'orders'],
    [],
  ]);
});

test('says nothing of what is as it was, or was not asked now', () => {
  expect(
    ids(
      { products: 'ok', orders: 'permission-missing', pages: 'ok' },
      { products: 'ok', orders: 'permission-missing', pages: 'skipped' },
    ),
  ).toEqual([[], []]);
  expect(ids({ orders: 'permission-missing' }, { orders: 'rate-limited' })).toEqual([[], []]);
});
