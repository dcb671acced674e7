/** Every regular expression of a definition, wherever it stands. */
export function patternsIn(part: unknown, path: string[] = []): { path: string[]; pattern: RegExp }[] {
  if (part instanceof RegExp) return [{ path, pattern: part }];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, inner]) => patternsIn(inner, [...path, key]));
}
