import type { NewPlatform } from './readRequest.ts';

/**
 * The files of a new platform, by name.
 * @param templates by the name of the file, with `.txt` at the end
 * @param today the day of review @example '2026-11-22'
 */
export function layOut(
  { id, name, variable }: NewPlatform,
  templates: ReadonlyMap<string, string>,
  today: string,
): Map<string, string> {
  const words: Record<string, string> = { ID: id, NAME: name.replaceAll("'", "\\'"), VARIABLE: variable, TODAY: today };
  return new Map(
    [...templates].map(([file, text]) => [
      file.replace(/\.txt$/, ''),
      text.replace(/__([A-Z]+)__/g, (_, word: string) => words[word] as string),
    ]),
  );
}
