import type { Field } from '../../../definition/field.ts';
import { labelWords } from './labelWords.ts';

/** What kind of value a label speaks of. */
export type LabelKind = 'secret' | 'user' | 'id' | 'url' | 'none';

/** @param words as `labelWords` gives them */
export function kindOf(words: readonly string[]): LabelKind {
  const has = (...concepts: string[]) => concepts.some((concept) => words.includes(concept));
  if (has('key', 'token', 'secret', 'password') && !has('id')) return 'secret';
  if (has('user', 'login', 'email') && !has('id')) return 'user';
  if (has('id')) return 'id';
  return has('url', 'store') ? 'url' : 'none';
}

/** The names of a field, each as its words: its label (each side of a slash), its id, and its other labels. */
export function fieldNames(field: Field): (readonly string[])[] {
  const own = [labelWords(field.id), ...field.labels.map(labelWords)];
  const sides = field.label.includes('/') ? field.label.split('/') : [field.label];
  // "API Username / Key / Token" of a key that stands beside a login is no name of a user.
  const kind = kindOf(own[0] ?? []);
  const alike = sides
    .map(labelWords)
    .filter((words) => field.kind !== 'secret' || kind === 'none' || kind === kindOf(words) || sides.length === 1);
  return [...own, ...alike].filter((words) => words.length > 0);
}
