import type { Problem } from './crossCheck/index.ts';

/** Without these nothing else makes sense: they give the names that the rest refers to. */
const giveNames = new Set<PropertyKey>(['id', 'kind', 'methods', 'steps', 'fields', 'before', 'take', 'api', 'request', 'hosts']);

/**
 * A copy of a definition in which what is wrong in shape is left out, or stands there as a text, so that the rest can be
 * checked in the same go. What others refer to is not left out; `undefined` then.
 */
export function withoutProblems(definition: unknown, problems: readonly Problem[]): unknown {
  if (problems.some(({ path }) => giveNames.has(path.at(-1) ?? ''))) return undefined;
  return problems.reduce((repaired, { path }) => repair(repaired, path), definition);
}

function repair(value: unknown, [key, ...rest]: readonly PropertyKey[]): unknown {
  if (typeof value !== 'object' || value === null || key === undefined) return value;
  const inner = (value as Record<PropertyKey, unknown>)[key];
  const next = rest.length > 0 ? repair(inner, rest) : inner === undefined ? 'x' : undefined;
  if (Array.isArray(value)) return value.flatMap((item, index) => (index === key ? (next ?? []) : [item]));
  return Object.fromEntries(
    Object.entries({ ...value, [key]: next }).filter(([name, item]) => name !== String(key) || item !== undefined),
  );
}
