import { parseArgs } from 'node:util';

/** What can be chosen behind the name of a part. */
export interface Settings {
  /** How many platforms the built sites have; 0: as many as there are. */
  platforms: number;
  /** Checks at once. */
  atOnce: number;
  rounds: number;
}

export interface Command extends Settings {
  /** The parts to measure; none: all. */
  parts: string[];
  /** Writes what was measured into the documentation. */
  record: boolean;
}

/** @throws {Error} naming the option that is not known, or whose value is no number */
export function readCommand(words: string[]): Command {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      platforms: { type: 'string', default: '0' },
      'at-once': { type: 'string', default: '100' },
      rounds: { type: 'string', default: '10' },
      record: { type: 'boolean', default: false },
    },
  });
  return {
    parts: positionals,
    record: values.record,
    platforms: count(values.platforms, 'platforms'),
    atOnce: count(values['at-once'], 'at-once'),
    rounds: count(values.rounds, 'rounds'),
  };
}

function count(text: string, name: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`--${name} is a number, not "${text}".`);
  return Number(text);
}
