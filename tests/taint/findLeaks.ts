import { spellingsOf } from './spellings.ts';

/** A value that must not be in a text. */
export interface Taint {
  /** What is said of it when it is found, which must not be the value itself. @example 'clover apiToken' */
  name: string;
  value: string;
}

/** What is shorter could stand anywhere by chance. */
export const shortest = 8;

/**
 * Finds tainted values in texts, in whatever spelling; capitals do not matter.
 * @param texts by the place where they were found. @example { 'the log': '{"level":30,…}' }
 * @returns one line for each value and place, naming both
 * @throws {RangeError} for a value that is too short to be told from chance
 */
export function findLeaks(taints: Iterable<Taint>, texts: Readonly<Record<string, string>>): string[] {
  const byBeginning = new Map<string, { name: string; spelling: string }[]>();
  for (const { name, value } of taints) {
    if (value.length < shortest) throw new RangeError(`${name} is too short to be looked for`);
    for (const spelling of spellingsOf(value).map((one) => one.toLowerCase())) {
      if (spelling.length < shortest) continue;
      const beginning = spelling.slice(0, shortest);
      const known = byBeginning.get(beginning) ?? [];
      if (!known.some((one) => one.spelling === spelling)) known.push({ name, spelling });
      byBeginning.set(beginning, known);
    }
  }
  const leaks = new Set<string>();
  for (const [place, original] of Object.entries(texts)) {
    const text = original.toLowerCase();
    for (let at = 0; at + shortest <= text.length; at++)
      for (const { name, spelling } of byBeginning.get(text.slice(at, at + shortest)) ?? [])
        if (text.startsWith(spelling, at)) leaks.add(`${place}: ${name}`);
  }
  return [...leaks];
}
