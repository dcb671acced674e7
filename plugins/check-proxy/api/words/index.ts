import type { Lang } from '../../../../src/definition/index.ts';
import { de } from './de.ts';
import { type ApiWords, en } from './en.ts';

/** A sentence in each language. */
export type Spoken = (lang: Lang) => string;

const words: Record<Lang, ApiWords> = { en, de };

/** What the API says, in the language of whoever asked. @example says(({ body }) => body.missing) */
export function says(pick: (words: ApiWords) => string): Spoken {
  return (lang) => pick(words[lang]);
}
