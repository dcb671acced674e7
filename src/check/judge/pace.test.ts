import { expect, it } from 'vitest';
import type { CheckResult } from '../report.ts';
import { paceOf } from './pace.ts';

const counted = (value: number, exact = true): CheckResult => ({
  ...{ id: 'orders', entity: 'orders', outcome: 'ok', message: '' },
  total: { value, exact },
});
const twice = { allows: { requests: 2, perS: 1 } };

it('tells how long it takes to read what was counted, one by one and in full lists', () => {
  expect(paceOf({ ...twice, inLists: 250 }, undefined, [counted(12_000), counted(1)])).toEqual({
    reading: { records: 12_001, oneByOneS: 6001, perList: 250, inListsS: 25 },
  });
});

it('takes the pace from the platform’s own count, of which some is left', () => {
  const left = { left: 20, of: 100, perS: 3600 };
  expect(paceOf({}, left, [counted(220)])).toEqual({ left, reading: { records: 220, oneByOneS: 7200 } });
  expect(paceOf({}, left, [counted(20)])?.reading?.oneByOneS).toBe(0);
});

it('heeds the slower of two limits', () => {
  expect(paceOf(twice, { left: 0, of: 10, perS: 10 }, [counted(100)])?.reading?.oneByOneS).toBe(100);
});

it.each([
  ['nothing was counted', twice, []],
  ['the count is only a lower bound', twice, [counted(10_000, false)]],
  ['nobody knows the pace', { inLists: 100 }, [counted(100)]],
  ['there is nothing to read', twice, [counted(0)]],
])('makes no guess where %s', (_, pace, checks) => {
  expect(paceOf(pace, undefined, checks)).toBeUndefined();
  expect(paceOf(pace, { left: 5, of: 9 }, checks)).toEqual({ left: { left: 5, of: 9 } });
});
