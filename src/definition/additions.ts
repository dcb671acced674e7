/** What is to be put into data, by the places where it belongs: `undefined` where there is nothing to add. */
export type Additions = Plain | undefined;

type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain };

/**
 * What something that is written lacks of its whole: plain data, which can be written down, whatever functions and patterns the rest
 * holds.
 * @throws {TypeError} where something that is no plain data would have to be added
 */
export function additionsTo(written: unknown, whole: unknown): Additions {
  if (Object.is(written, whole)) return undefined;
  if (!isTree(written) || !isTree(whole) || Array.isArray(written) !== Array.isArray(whole)) return plain(whole);
  const added = Object.entries(whole).flatMap(([name, value]) => {
    const more = additionsTo(Object.hasOwn(written, name) ? (written as Tree)[name] : undefined, value);
    return more === undefined ? [] : [[name, more] as const];
  });
  return added.length === 0 ? undefined : Object.fromEntries(added);
}

/** The whole, out of what is written and {@link additionsTo} it. What is written stays as it is. */
export function withAdditions(written: unknown, additions: Additions): unknown {
  if (additions === undefined) return written;
  if (!isTree(written) || !isTree(additions) || Array.isArray(additions)) return additions;
  const whole: Tree = Array.isArray(written) ? ([...written] as unknown as Tree) : { ...written };
  for (const [name, more] of Object.entries(additions)) whole[name] = withAdditions(whole[name], more);
  return whole;
}

type Tree = Record<string, unknown>;

function isTree(value: unknown): value is Tree {
  return (
    typeof value === 'object' && value !== null && (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype)
  );
}

function plain(value: unknown): Plain {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value as Plain;
  if (!isTree(value)) throw new TypeError(`no plain data: ${String(value)}`);
  if (Array.isArray(value)) return value.map(plain);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]));
}
