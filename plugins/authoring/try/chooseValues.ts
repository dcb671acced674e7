import type { Field, Method, Platform } from '../../../src/definition/index.ts';
import { TryError } from './tryError.ts';

/**
 * Gives each field of the method in use what was written for it.
 * @param written by a field's id or label, in any spelling, with the platform in front or without: `FERN_API_KEY` is `apiKey`
 * @param standIn whether an address that was not written may be that of the example, because nothing is asked there
 * @throws {TryError} naming what is missing
 */
export function chooseValues(
  platform: Platform,
  methodId: string | undefined,
  written: Readonly<Record<string, string>>,
  standIn: boolean,
): { method: Method; values: Record<string, string>; unknown: string[] } {
  const ids = platform.methods.map(({ id }) => id);
  if (methodId !== undefined && !ids.includes(methodId))
    throw new TryError(`${platform.name} has no method "${methodId}"; one of: ${ids.join(', ')}`);
  const ways = platform.methods
    .filter(({ id }) => methodId === undefined || id === methodId)
    .map((method) => ({ method, values: valuesOf(platform, method, written, standIn) }));
  const best = ways.find(({ method, values }) => missing(method, values).length === 0) ?? ways[0];
  if (!best) throw new TryError(`${platform.name} has no method.`);
  const lacking = missing(best.method, best.values);
  if (lacking.length > 0)
    throw new TryError(
      `Values are missing for ${platform.name}, method "${best.method.id}":\n${lacking.map(({ id, label }) => `  ${id} (${label})`).join('\n')}\nWrite them into a file, such as ${constant(lacking[0]?.id)}=…, and name it with --env-file.`,
    );
  const fields = platform.methods.flatMap((method) => method.fields);
  const unknown = Object.keys(written).filter((name) => !fields.some((field) => names(platform, field).includes(plain(name))));
  return { ...best, unknown };
}

function valuesOf(
  platform: Platform,
  { fields }: Method,
  written: Readonly<Record<string, string>>,
  standIn: boolean,
): Record<string, string> {
  const pairs = fields.flatMap((field) => {
    const known = names(platform, field);
    const value = Object.entries(written).findLast(([name]) => known.includes(plain(name)))?.[1];
    if (value !== undefined) return [[field.id, value]];
    return standIn && field.kind === 'address' && !field.optional ? [[field.id, field.like]] : [];
  });
  return Object.fromEntries(pairs);
}

function missing({ fields }: Method, values: Readonly<Record<string, string>>): Field[] {
  return fields.filter(({ id, kind, optional }) => !optional && kind !== 'choice' && !values[id]);
}

/** The spellings under which a value may be written, without what differs between them. */
function names(platform: Platform, { id, label, labels }: Field): string[] {
  const own = [id, label, ...labels].map(plain);
  return [...own, ...own.map((name) => plain(platform.id) + name)];
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** @example constant('apiKey') // 'API_KEY' */
function constant(id = ''): string {
  return id.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}
