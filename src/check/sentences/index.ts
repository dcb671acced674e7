import type { Lang } from '../../definition/lang.ts';
import { de } from './de/index.ts';
import { en, type Sentences } from './en/index.ts';

export type { Sentences };

const sentences: Record<Lang, Sentences> = { en, de };

/** What is said about a platform, in the language of its definition. */
export function sentencesOf({ lang = 'en' }: { lang?: Lang }): Sentences {
  return sentences[lang];
}
