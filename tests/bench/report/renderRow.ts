import { isMet, type Row } from './row.ts';
import type { Spread } from './spread.ts';

const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });

/** The cells of a row: what, ours, theirs, ratio, wanted. */
export function cellsOf(row: Row): string[] {
  const { what, unit, ours, theirs, ratio } = row;
  return [what, spread(ours, unit), theirs ? spread(theirs, unit) : '', ratio ? spread(ratio, '×') : '', wantedOf(row)];
}

/** The median, and between what it lay where there is more than one. */
function spread({ median, low, high }: Spread, unit: Row['unit']): string {
  const range = low === high ? '' : ` (${number.format(low)}–${number.format(high)})`;
  return `${inUnit(median, unit)}${range}`;
}

function wantedOf(row: Row): string {
  const { wanted, unit } = row;
  if (!wanted) return '';
  const bound =
    'atMost' in wanted ? `at most ${inUnit(wanted.atMost, wanted.of ? unit : '×')}` : `at least ${inUnit(wanted.atLeast, '×')}`;
  return `${isMet(row) ? '✓' : '✗'} ${bound}`;
}

export function inUnit(value: number, unit: Row['unit']): string {
  return `${number.format(value)}${unit && !unit.startsWith('/') ? ' ' : ''}${unit}`;
}
