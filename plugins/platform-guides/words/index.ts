import type { Lang } from '../../../src/definition/index.ts';
import { de } from './de.ts';
import { en, type GuideWords } from './en.ts';

export type { GuideWords };

const words: Record<Lang, GuideWords> = { en, de };

/** What the page of a platform says besides, in the language of its definition. */
export function wordsOf({ lang = 'en' }: { lang?: Lang }): GuideWords {
  return words[lang];
}
