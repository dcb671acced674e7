import type { Platform } from '../platform.ts';
import type { Problem } from './problem.ts';

/** Ids are anchors and keys, so each is there once. */
export function idProblems({ methods }: Platform): Problem[] {
  const steps = methods.flatMap((method, m) =>
    method.steps.map(({ id }, s) => ({ id, path: ['methods', m, 'steps', s, 'id'] as PropertyKey[] })),
  );
  return [
    ...twice(
      methods.map(({ id }, m) => ({ id, path: ['methods', m, 'id'] })),
      'method ids are unique',
    ),
    ...twice(steps, 'step ids are anchors and unique in the platform'),
    ...methods.flatMap(({ fields }, m) =>
      twice(
        fields.map(({ id }, f) => ({ id, path: ['methods', m, 'fields', f, 'id'] })),
        'field ids are unique in a method',
      ),
    ),
  ];
}

function twice(all: { id: string; path: PropertyKey[] }[], rule: string): Problem[] {
  const seen = new Set<string>();
  return all.flatMap(({ id, path }) => {
    if (seen.has(id)) return [{ path, message: `"${id}" is there twice; ${rule}` }];
    seen.add(id);
    return [];
  });
}
