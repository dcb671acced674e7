import * as z from 'zod';

/** A stable name that becomes an anchor or a key: small letters, digits and single dashes. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be small letters, digits and dashes, such as "create-token"');

/** The name of a value that requests use as `{name}`: a JavaScript identifier. */
export const nameSchema = z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'must be a camelCase name, such as "merchantId"');

/** One sentence or paragraph that a shop owner reads. */
export const proseSchema = z.string().trim().min(1, 'must not be empty');

/** A day that there is, as `YYYY-MM-DD` (ISO 8601). */
export const daySchema = z.iso.date({ error: "must be a day that there is, such as '2026-11-22'" });

/** The address of a public text. */
export const publicUrlSchema = z.url({ protocol: /^https$/, error: 'must be an address that begins with https://' });

/** A regular expression without memory: `g` and `y` would make the same test answer differently the second time. */
export const patternSchema = z
  .instanceof(RegExp, { error: 'must be a regular expression, such as /^acme_/' })
  .refine((pattern) => !pattern.global && !pattern.sticky, 'must not have the flag g or y');

/** What a replacement looks for; with the flag g, everywhere. */
export const searchSchema = z
  .instanceof(RegExp, { error: 'must be a regular expression, such as /^acme_/' })
  .refine((pattern) => !pattern.sticky, 'must not have the flag y');

/** A text with `{name}` placeholders; each is replaced by a value, escaped for the place where it stands. */
export const templateSchema = z.string();

/**
 * Where something is in a JSON answer: keys and list positions joined by dots, `*` for every element, `''` for the
 * whole answer.
 * @example 'meta.pagination.total', 'items.0.name', 'access_scopes.*.handle'
 */
export const pathSchema = z.string().regex(/^$|^[^.]+(\.[^.]+)*$/, 'must be keys joined by dots, such as "data.0.name"');

/** A small typed function, for what data cannot say. */
export const functionSchema = <Signature extends (...args: never[]) => unknown>() =>
  z.custom<Signature>((value) => typeof value === 'function', 'must be a function');

/** One or several: `'a'` means `['a']`. */
export const oneOrMore = <Item extends z.ZodType>(item: Item, error?: string) =>
  z.union([item, z.array(item).min(1)], error === undefined ? undefined : { error });

/** The names of the placeholders in a template, in order, each once. */
export function placeholders(template: string): string[] {
  return [...new Set([...template.matchAll(/\{([A-Za-z]\w*)\}/g)].map((match) => match[1] as string))];
}
