import type { Pace } from '../../definition/index.ts';
import type { CheckResult, Report, RequestsLeft } from '../report.ts';

/**
 * How many requests are left, and how long it takes to read what was counted. A guess is never made: without a count of records, or
 * without a pace, there is no time.
 * @param left as the platform told it last
 */
export function paceOf(pace: Pace | undefined, left: RequestsLeft | undefined, checks: Iterable<CheckResult>): Report['pace'] {
  const totals = [...checks].flatMap(({ total }) => (total?.exact && total.value > 0 ? [total.value] : []));
  const records = sum(totals);
  const alone = secondsFor(records, pace, left);
  if (records === 0 || alone === undefined) return left && { left };
  const lists = pace?.inLists;
  const inLists = lists && secondsFor(sum(totals.map((total) => Math.ceil(total / lists))), pace, left);
  return {
    ...(left ? { left } : {}),
    reading: { records, oneByOneS: alone, ...(lists && inLists !== undefined ? { perList: lists, inListsS: inLists } : {}) },
  };
}

/** @returns `undefined` where nobody knows */
function secondsFor(requests: number, pace: Pace | undefined, count: RequestsLeft | undefined): number | undefined {
  const times = [
    ...(pace?.allows ? [(requests / pace.allows.requests) * pace.allows.perS] : []),
    ...(count?.of && count.perS ? [(Math.max(0, requests - count.left) / count.of) * count.perS] : []),
  ];
  return times.length > 0 ? Math.ceil(Math.max(...times)) : undefined;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
