import type { Field } from '../../../definition/field.ts';
import { fieldNames, kindOf } from './fieldNames.ts';
import { labelWords } from './labelWords.ts';
import { isConcept, isOther } from './vocabulary.ts';

/** How well a label fits a field; only their order counts. */
export const scores = {
  /** The same words. */
  same: 100,
  /** The same but for words that many labels have ("API", "access"). */
  almost: 90,
  /** A part of the name: "Token" for the "Security Token". */
  part: 70,
  /** The name and more: "shop token" for the "Token". */
  more: 60,
  /** The name, and in front of it what may be the name of a service: "ACME_API_TOKEN". */
  prefixed: 55,
  /** The same kind of value: "login" for the "User", "endpoint" for the "Store URL", "password" for the only key. */
  kind: 45,
  /** A part of the name, behind an unknown word. */
  prefixedPart: 30,
  /** The same kind of value, behind an unknown word. */
  prefixedKind: 20,
  none: 0,
};

/** From here on a label alone says that a value belongs to a field, whatever else stands in a text. */
export const certain = scores.prefixed;

/** Words that many labels have and that tell none from another. */
const weak = new Set(['api', 'auth', 'access', 'admin']);

/**
 * @param own words that are the platform's own name, and say nothing within its labels
 * @param names those of the field, where they are known already
 */
export function scoreLabel(
  label: string,
  field: Field,
  own: ReadonlySet<string> = new Set(),
  names: readonly (readonly string[])[] = fieldNames(field),
): number {
  const words = labelWords(label).flatMap((word) => withoutOwnName(word, own));
  if (words.length === 0) return scores.none;
  return Math.max(scores.none, ...names.map((name) => scoreName(words, name, field)));
}

function scoreName(words: readonly string[], name: readonly string[], field: Field): number {
  if (isSame(words, name)) return scores.same;
  const core = strong(name);
  if (isSame(strong(words), core)) return scores.almost;
  if (words.some((word) => isOther(word) && !name.includes(word) && !(word === 'name' && field.kind === 'address')))
    return scores.none;
  const isKnown = (word: string) => isConcept(word) || name.includes(word);
  const known = words.filter(isKnown);
  const isPrefixed = known.length < words.length;
  const knownCore = strong(known);
  if (isPrefixed && isSame(knownCore, core)) return scores.prefixed;
  const kind = kindOf(known);
  const sameKind = kind === kindOf(name);
  const ownWord = known.some((word) => !isConcept(word));
  if (knownCore.length > 0 && isWithin(knownCore, core) && (sameKind || ownWord))
    return isPrefixed ? scores.prefixedPart : scores.part;
  if (core.length > 0 && isWithin(core, knownCore) && sameKind) return isPrefixed ? scores.prefixedPart : scores.more;
  const alike =
    (kind === 'secret' && field.kind === 'secret') ||
    (kind === 'url' && field.kind === 'address') ||
    (kind === 'user' && kindOf(name) === 'user');
  if (!alike || (kind === 'secret' && known.includes('private') !== name.includes('private'))) return scores.none;
  return isPrefixed ? scores.prefixedKind : scores.kind;
}

/** "acmeapi" is "api" where the platform is called Acme. */
function withoutOwnName(word: string, names: ReadonlySet<string>): readonly string[] {
  if (names.has(word)) return [];
  for (const name of names) if (name.length > 2 && word.startsWith(name)) return labelWords(word.slice(name.length));
  return [word];
}

function strong(words: readonly string[]): readonly string[] {
  const left = words.filter((word) => !weak.has(word));
  return left.length > 0 ? left : words;
}

function isWithin(words: readonly string[], all: readonly string[]): boolean {
  return words.every((word) => all.includes(word));
}

function isSame(words: readonly string[], others: readonly string[]): boolean {
  return words.length === others.length && isWithin(words, others);
}
