/** The languages of the interface and of what a check says. Definitions are written in the first. BCP 47. */
export const langs = ['en', 'de'] as const;

export type Lang = (typeof langs)[number];

/** The language of a site's locale; English where nothing is written in it. */
export function langOf(locale: string | undefined): Lang {
  return langs.find((lang) => lang === locale) ?? 'en';
}

/** The name of a kind of data within a sentence. German nouns keep their capital. */
export function withinSentence(name: string, lang: Lang = 'en'): string {
  return lang === 'en' ? name.toLowerCase() : name;
}
