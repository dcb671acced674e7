/** Values and variables by the name that templates use. */
export type Variables = Readonly<Record<string, string>>;

/** Replaces each `{name}` by its value, escaped for the place where it stands. */
export function expand(template: string, variables: Variables, encode: (value: string) => string = (value) => value): string {
  return template.replace(/\{([A-Za-z]\w*)\}/g, (_whole, name: string) => encode(variables[name] ?? ''));
}

/** An address: what it starts with is a cleaned address itself, everything else is percent-encoded (RFC 3986). */
export function expandUrl(template: string, variables: Variables): string {
  const start = /^\{(\w+)\}/.exec(template);
  return start
    ? (variables[start[1] as string] ?? '') + expand(template.slice(start[0].length), variables, encodeURIComponent)
    : expand(template, variables, encodeURIComponent);
}

/** Replaces placeholders in the texts of a JSON body. GraphQL documents have braces of their own and stay as they are. */
export function expandJson(value: unknown, variables: Variables): unknown {
  if (typeof value === 'string') return expand(value, variables);
  if (Array.isArray(value)) return value.map((item) => expandJson(item, variables));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === 'query' && typeof item === 'string' ? item : expandJson(item, variables),
    ]),
  );
}
