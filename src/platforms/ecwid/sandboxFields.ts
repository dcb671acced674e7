/**
 * Cuts an answer down to the fields that `responseFields` names; without it, everything stays.
 * @example pickFields(answer, 'total,items(id,name)')
 */
export function pickFields(answer: object, responseFields: string | undefined): object {
  return responseFields ? (pick(answer, parse(responseFields)) as object) : answer;
}

/** Field names, and for those with parentheses what is inside. */
type Fields = Map<string, Fields>;

function parse(text: string): Fields {
  const top: Fields = new Map();
  const open = [top];
  for (const [, name = '', sign] of text.matchAll(/([^,()]{0,1000})([,()]|$)/g)) {
    const inner: Fields = new Map();
    if (name) open.at(-1)?.set(name.trim(), inner);
    if (sign === '(') open.push(inner);
    if (sign === ')') open.pop();
  }
  return top;
}

function pick(value: unknown, fields: Fields): unknown {
  if (fields.size === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((entry) => pick(entry, fields));
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, entry]) => {
      const inner = fields.get(name);
      return inner ? [[name, pick(entry, inner)]] : [];
    }),
  );
}
