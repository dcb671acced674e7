/** Beyond this, nesting is an attack and no shop's data. */
export const deepest = 64;

/** Whether a value is nested deeper than any answer that is understood. Looks no deeper itself. */
export function isTooDeep(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth > deepest || Object.values(value).some((item) => isTooDeep(item, depth + 1));
}
