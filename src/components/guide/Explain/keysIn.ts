import { looksSecret, readText } from '../../../check/values/index.ts';
import type { Form } from '../../../definition/form.ts';
import { isSecret } from '../../../definition/isSecret.ts';

/** Headers and parameters that hold keys, with what they hold. */
const named =
  /\b(?:authorization|cookie|(?:x-)?[\w-]{0,40}(?:token|secret|key|password|passwort))["']?\s{0,3}[:=]\s{0,3}["']?(?:(?:bearer|basic|token)\s+)?([^\s"',;&<>(){}]{8,})/gi;

/** What stands between blanks and signs of code. */
const words = /[^\s"'`,;<>(){}[\]]{12,}/g;

/**
 * The keys in a text: the platform's own, by their shape and by what stands beside them, and what looks like anybody's. Nothing of
 * it may be shown again.
 */
export function keysIn({ id, name, methods }: Form, text: string): string[] {
  const own = methods.flatMap(({ fields }) => {
    const { values, choices } = readText(fields, text, [id, name], text.length);
    return fields
      .filter(isSecret)
      .flatMap((field) => [values[field.id] ?? '', ...(choices[field.id] ?? []).map(({ value }) => value)]);
  });
  // A sentence may follow a colon; a key has a digit in it, or no end.
  const besides = [...text.matchAll(named)].flatMap(([whole, value = '']) =>
    /\d/.test(value) || value.length >= 16 || /authorization/i.test(whole) ? value : [],
  );
  const shaped = (text.match(words) ?? []).filter((word) => looksSecret(word));
  return [...new Set([...own, ...besides, ...shaped])].filter((key) => key !== '');
}
