import type { Lang } from '../../../../src/definition/index.ts';
import type { Spoken } from '../../api/words/index.ts';
import { de } from './de.ts';
import { type ConnectWords, en } from './en.ts';

const words: Record<Lang, ConnectWords> = { en, de };

/** What the pages of an authorization say. */
export function wordsIn(lang: Lang): ConnectWords {
  return words[lang];
}

/** What is wrong with a request, in the language of whoever asked. */
export function says(pick: (problems: ConnectWords['problems']) => string): Spoken {
  return (lang) => pick(words[lang].problems);
}
