import type { Field } from './field.ts';

/** Whether a value must be masked on the page. */
export function isSecret(field: Field): boolean {
  return field.kind === 'secret' || (field.kind === 'address' && field.secret);
}
