/** The languages of the interface and of what a check says. Definitions are written in the first. BCP 47. */
export const langs = ['en', 'de'] as const;

export type Lang = (typeof langs)[number];

/** The name of a kind of data within a sentence. German nouns keep their capital. */
export function withinSentence(name: string, lang: Lang = 'en'): string {
  return lang === 'en' ? name.toLowerCase() : name;
}
