import { judgeValues } from '../../../check/values/index.ts';
import type { Field } from '../../../definition/field.ts';
import type { FormMethod } from '../../../definition/form.ts';
import { isSecret } from '../../../definition/isSecret.ts';
import { masked } from '../masked.ts';

/** A value as a tool wants it. */
export interface ToolValue {
  /** Id of its field. */
  id: string;
  label: string;
  /** Cleaned, as it was sent. */
  value: string;
  /** What may be seen of it: of a secret, its ends. */
  shown: string;
}

/**
 * The values of a check, to be entered elsewhere. What was left empty is left out.
 * @param texts as they were typed, by field id
 */
export function toolValues({ fields }: FormMethod, texts: Readonly<Record<string, string>>): ToolValue[] {
  const judged = judgeValues(fields, texts);
  return fields.flatMap((field) => {
    const value = judged[field.id]?.value ?? '';
    return value === '' ? [] : [{ id: field.id, label: field.label, value, shown: shownOf(field, value) }];
  });
}

function shownOf(field: Field, value: string): string {
  if (field.kind === 'choice') return field.choices.find((choice) => choice.value === value)?.label ?? value;
  return isSecret(field) ? masked(value) : value;
}

/** A line for each value, under the tool's own name for it. */
export function asText(values: readonly ToolValue[]): string {
  return values.map(({ label, value }) => `${label}: ${value}`).join('\n');
}

/** @example '{ "storeUrl": "acme.example", "apiToken": "fake" }' */
export function asJson(values: readonly ToolValue[]): string {
  return JSON.stringify(Object.fromEntries(values.map(({ id, value }) => [id, value])), undefined, 2);
}

/**
 * Lines of a `.env` file, with the platform in every name.
 * @example 'CLOVER_API_TOKEN=fake'
 */
export function asEnv(platform: string, values: readonly ToolValue[]): string {
  return values.map(({ id, value }) => `${envName(platform, id)}=${envValue(value)}`).join('\n');
}

/** POSIX: letters, digits and underscores, and no digit first. */
function envName(platform: string, id: string): string {
  const words = `${platform}_${id.replace(/[A-Z]/g, (letter) => `_${letter}`)}`;
  return words
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^(?=\d)/, '_');
}

/** In quotes where a shell, or a reader of such files, would else make something of it. */
function envValue(value: string): string {
  if (/^[\w.:/@%+,-]+$/.test(value)) return value;
  if (!/['\n\r]/.test(value)) return `'${value}'`;
  return JSON.stringify(value).replace(/[$`]/g, String.raw`\$&`);
}
