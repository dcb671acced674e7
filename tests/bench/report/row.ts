import { type Spread, spreadOf } from './spread.ts';

/** One line of the table. */
export interface Row {
  /** Unique in all parts. A later measurement takes the place of an earlier one with the same. */
  id: string;
  what: string;
  unit: 'ms' | 's' | 'kB' | 'MiB' | 'MB' | '/s' | '×' | '';
  ours: Spread;
  /** The bare or stock side, measured in the same run, in turns with ours. */
  theirs?: Spread;
  /** Of each pair of measurements. */
  ratio?: Spread;
  wanted?: Wanted;
}

/** A bound, of the ratio unless it says `ours`. */
export type Wanted = { of?: 'ours' } & ({ atMost: number } | { atLeast: number });

/** One measurement of each side. */
export interface Pair {
  ours: number;
  theirs: number;
}

/** A row of two sides from measurements taken in turns. */
export function compare(row: Omit<Row, 'ours' | 'theirs' | 'ratio'>, pairs: readonly Pair[]): Row {
  return {
    ...row,
    ours: spreadOf(pairs.map(({ ours }) => ours)),
    theirs: spreadOf(pairs.map(({ theirs }) => theirs)),
    ratio: spreadOf(pairs.map(({ ours, theirs }) => ours / theirs)),
  };
}

/** A row of our side alone. */
export function state(row: Omit<Row, 'ours' | 'theirs' | 'ratio'>, values: readonly number[]): Row {
  return { ...row, ours: spreadOf(values) };
}

/** @returns `undefined` where nothing is wanted */
export function isMet({ wanted, ours, ratio }: Row): boolean | undefined {
  const value = (wanted?.of === 'ours' ? ours : ratio)?.median;
  if (wanted === undefined || value === undefined) return undefined;
  return 'atMost' in wanted ? value <= wanted.atMost : value >= wanted.atLeast;
}
