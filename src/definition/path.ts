/**
 * Everything that stands at a path, `*` meaning every element.
 * @param path keys joined by dots; `''` is the value itself
 */
export function readAll(value: unknown, path: string): unknown[] {
  if (path === '') return [value];
  let here: unknown[] = [value];
  for (const key of path.split('.')) here = here.flatMap((item) => children(item, key));
  return here;
}

/** The first thing that stands at a path and is not null. */
export function readPath(value: unknown, path: string): unknown {
  return readAll(value, path).find((item) => item !== undefined && item !== null);
}

/**
 * What stands at a path of an answer, whatever it is; `undefined` where nothing does. Saves a definition's functions their casts.
 * @example at(answer, 'data.items.0.name')
 */
export function at(answer: unknown, path: string): unknown {
  return readAll(answer, path)[0];
}

function children(item: unknown, key: string): unknown[] {
  if (typeof item !== 'object' || item === null) return [];
  if (key === '*') return Object.values(item);
  return Object.hasOwn(item, key) ? [(item as Record<string, unknown>)[key]] : [];
}
