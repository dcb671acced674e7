import { placeholders } from '../common.ts';
import type { Platform } from '../platform.ts';
import type { Problem } from './problem.ts';
import { textsOf } from './texts.ts';

/** A placeholder that nobody fills in would stand on the page as it is. */
export function placeholderProblems(platform: Platform): Problem[] {
  return textsOf(platform).flatMap(({ path, text = '', known }) =>
    placeholders(text)
      .filter((name) => !known.includes(name))
      .map((name) => ({ path, message: `{${name}} is filled in by nobody here; ${possible(known)}` })),
  );
}

function possible(known: string[]): string {
  return known.length > 0 ? `possible are: ${known.map((name) => `{${name}}`).join(', ')}` : 'write the words themselves';
}
