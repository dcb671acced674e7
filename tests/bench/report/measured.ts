import type { Machine } from './machine.ts';
import type { Row } from './row.ts';

/** One part, measured at one time. */
export interface Measured {
  /** The command behind `npm run bench --`. @example 'build --platforms 320' */
  command: string;
  /** @example '2026-11-26' */
  day: string;
  machine: Machine;
  rows: Row[];
}
