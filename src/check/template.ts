/** What templates can name: cleaned values, what answers gave, and a few that are always known. */
export type Variables = Readonly<Record<string, Variable>>;

/** A list or a number keeps its kind where a JSON body says just its name. */
export type Variable = string | number | readonly string[];

/** Replaces each `{name}` by its value, escaped for the place where it stands. */
export function expand(template: string, variables: Variables, encode: (value: string) => string = (value) => value): string {
  return template.replace(/\{([A-Za-z]\w*)\}/g, (_whole, name: string) => encode(asText(variables[name])));
}

/** A variable as text; a list is joined by commas. */
export function asText(value: Variable | undefined): string {
  return value === undefined ? '' : String(value);
}

/** What functions of a definition are given. */
export function texts(variables: Variables): Record<string, string> {
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, asText(value)]));
}

/** An address: what it starts with is a cleaned address itself, everything else is percent-encoded (RFC 3986). */
export function expandUrl(template: string, variables: Variables): string {
  const start = /^\{(\w+)\}/.exec(template);
  return start
    ? asText(variables[start[1] as string]) + expand(template.slice(start[0].length), variables, encodeURIComponent)
    : expand(template, variables, encodeURIComponent);
}

/** Replaces placeholders in the texts of a JSON body. GraphQL documents have braces of their own and stay as they are. */
export function expandJson(value: unknown, variables: Variables): unknown {
  if (typeof value === 'string') return variables[/^\{(\w+)\}$/.exec(value)?.[1] ?? ''] ?? expand(value, variables);
  if (Array.isArray(value)) return value.map((item) => expandJson(item, variables));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === 'query' && typeof item === 'string' ? item : expandJson(item, variables),
    ]),
  );
}

/** Replaces placeholders in an XML document; no value can end its element or begin another (XML 1.0, section 2.4). */
export function expandXml(document: string, variables: Variables): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
  return expand(document, variables, (value) => value.replace(/[&<>"']/g, (sign) => entities[sign] as string));
}
