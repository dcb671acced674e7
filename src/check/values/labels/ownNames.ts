import type { Field } from '../../../definition/field.ts';
import type { Candidate } from '../readText/candidate.ts';
import { labelWords } from './labelWords.ts';
import { isConcept, isOther } from './vocabulary.ts';

/**
 * The words that stand in front of labels as the platform's own name: its names, those of its hosts, and, where the text
 * uses none of these, a word with which several labels begin.
 */
export function ownNames(fields: readonly Field[], candidates: readonly Candidate[], names: readonly string[]): Set<string> {
  const own = new Set([...names.flatMap(plainWords), ...fields.flatMap(hostWords)].filter(isTelling));
  const first = candidates
    .filter(({ place }) => place === 'pair')
    .map(({ label }) => [label, labelWords(label)[0] ?? ''] as const);
  if (first.some(([, word]) => [...own].some((name) => word.startsWith(name)))) return own;
  const labelsOf = new Map<string, Set<string>>();
  for (const [label, word] of first) labelsOf.set(word, (labelsOf.get(word) ?? new Set()).add(label));
  for (const [word, labels] of labelsOf) if (labels.size > 1 && isTelling(word)) own.add(word);
  return own;
}

function plainWords(name: string): string[] {
  return name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
}

/** @example '*.shops.acme.com' → 'acme' */
function hostWords(field: Field): string[] {
  if (field.kind !== 'address') return [];
  return (field.hosts ?? []).flatMap((host) => /([a-z0-9-]{1,63})\.(?:com?\.)?[a-z]{2,}$/.exec(host)?.[1] ?? []);
}

function isTelling(word: string): boolean {
  return word.length > 2 && !isConcept(word) && !isOther(word);
}
