import { generalTitles, type Titles } from './generalTitles.ts';

/**
 * A title in a language; nothing where it has not been translated, or has changed since.
 * @param own titles of the sandbox, which come before those that many have
 */
export function titleIn(lang: string, title: string, own: Titles = {}): string | undefined {
  return own[lang]?.[title] ?? generalTitles[lang]?.[title];
}
