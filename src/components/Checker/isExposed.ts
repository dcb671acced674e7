import type { Judgement } from '../../check/values/judgement.ts';
import { looksSecret } from '../../check/values/looksSecret.ts';
import type { Field } from '../../definition/field.ts';
import { isSecret } from '../../definition/isSecret.ts';

/** A user name and a password in front of a host. */
const userInfo = /^[a-z]+:\/\/[^\s/@:]*:[^\s/@]+@/i;

/** No key is shorter; a shorter text is the same as another one by chance. */
const shortestKey = 8;

/**
 * Whether a text in a field that everybody may read is a key, so that it must be masked at once.
 * @param texts of all fields, by their ids
 */
export function isExposed(
  field: Field,
  fields: readonly Field[],
  texts: Readonly<Record<string, string>>,
  judgement: Judgement,
): boolean {
  const text = texts[field.id] ?? '';
  if (isSecret(field) || field.kind === 'choice' || text === '') return false;
  const secrets = fields.filter(isSecret);
  if (secrets.some(({ id }) => id === judgement.belongsIn)) return true;
  if (text.length >= shortestKey && secrets.some(({ id }) => texts[id] === text)) return true;
  return field.kind === 'address' && ((judgement.outcome !== 'ok' && looksSecret(text)) || userInfo.test(text));
}

/** Whether a text that is not judged yet must be masked until it is. */
export function mayBeKey(field: Field, text: string): boolean {
  return !isSecret(field) && field.kind !== 'choice' && text.length >= shortestKey;
}
