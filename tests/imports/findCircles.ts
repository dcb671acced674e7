import type { Imports } from './readImports.ts';

/**
 * Every circle that a walk along the imports comes upon, from a file back to itself.
 * @example findCircles(new Map([['a', ['b']], ['b', ['a']]])) // [['a', 'b', 'a']]
 */
export function findCircles(imports: Imports): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const walk = (file: string, above: string[]) => {
    const begin = above.indexOf(file);
    if (begin >= 0) circles.push([...above.slice(begin), file]);
    if (begin >= 0 || done.has(file)) return;
    for (const next of imports.get(file) ?? []) walk(next, [...above, file]);
    done.add(file);
  };
  for (const file of imports.keys()) walk(file, []);
  return circles;
}
