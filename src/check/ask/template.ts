import { hasHiddenCharacter } from '../values/hasHiddenCharacter.ts';
import { behind } from './behind.ts';
import { UnfitValueError } from './unfitValueError.ts';

/** What templates can name: cleaned values, what answers gave, and a few that are always known. */
export type Variables = Readonly<Record<string, Variable>>;

/** A list or a number keeps its kind where a JSON body says just its name. */
export type Variable = string | number | readonly string[];

/** Writes a value for the place where it stands; `undefined` when it cannot stand there. */
type Place = (value: string) => string | undefined;

/**
 * Replaces each `{name}` by its value, once: what looks like a placeholder in a value stays as it is.
 * @param place that of the template. Without it, whoever writes the request escapes the text as a whole
 * @throws {UnfitValueError} when a value cannot stand there
 */
export function expand(template: string, variables: Variables, place: Place = (value) => value): string {
  return template.replace(/\{([A-Za-z]\w*)\}/g, (_whole, name: string) => {
    const written = place(asText(fitting(name, variables)));
    if (written === undefined) throw new UnfitValueError(name);
    return written;
  });
}

/** A variable that may stand in a request at all. */
function fitting(name: string, variables: Variables): Variable | undefined {
  const value = variables[name];
  if ([value].flat().some((one) => hasHiddenCharacter(asText(one)))) throw new UnfitValueError(name);
  return value;
}

/** A variable as text; a list is joined by commas. */
export function asText(value: Variable | undefined): string {
  return value === undefined ? '' : String(value);
}

/** What functions of a definition are given. */
export function texts(variables: Variables): Record<string, string> {
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, asText(value)]));
}

/** The value of a header: RFC 9110, section 5.5. */
export const inHeader: Place = (value) => (/^[\t\x20-\x7e\x80-\xff]*$/.test(value) ? value : undefined);

/** A user name before its colon: RFC 7617, section 2. */
export const beforeColon: Place = (value) => (value.includes(':') ? undefined : value);

/** One segment of a path. Some servers undo the encoding of a slash, and nothing encodes dots (RFC 3986, section 5.2.4). */
const inPath: Place = (value) => (/^\.\.?$|[/\\]/.test(value) ? undefined : encodeURIComponent(value));

/** An address: what it starts with is a cleaned address itself, everything else is percent-encoded (RFC 3986). */
export function expandUrl(template: string, variables: Variables): string {
  const [, start, path = '', query = ''] = /^(?:\{(\w+)\})?([^?]*)(\?.*)?/s.exec(template) ?? [];
  const address = start === undefined ? '' : asText(fitting(start, variables));
  return behind(address, expand(path, variables, inPath) + expand(query, variables, encodeURIComponent));
}

/** Replaces placeholders in the texts of a JSON body. GraphQL documents have braces of their own and stay as they are. */
export function expandJson(value: unknown, variables: Variables): unknown {
  if (typeof value === 'string') {
    const [, name] = /^\{(\w+)\}$/.exec(value) ?? [];
    return (name === undefined ? undefined : fitting(name, variables)) ?? expand(value, variables);
  }
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
