import type { Lang } from '../lang.ts';
import type { Platform } from '../platform.ts';
import { generalNames } from './generalNames.ts';
import { mapTexts } from './mapTexts.ts';

const known = new WeakMap<Platform, Map<Lang, Platform>>();

/**
 * A platform with its texts in a language, the same object at every call. A text that has no translation stays in English, as
 * does one that has changed since it was translated.
 */
export function inLanguage(platform: Platform, lang: Lang): Platform {
  if (lang === (platform.lang ?? 'en') || lang === 'en') return platform;
  const spoken = known.get(platform)?.get(lang) ?? translated(platform, lang);
  known.set(platform, (known.get(platform) ?? new Map()).set(lang, spoken));
  return spoken;
}

function translated(platform: Platform, lang: Exclude<Lang, 'en'>): Platform {
  const own = platform.translations[lang] ?? {};
  const say = (text: string) => own[text] ?? generalNames[lang][text] ?? text;
  return { ...mapTexts(platform, say), lang };
}

/** How far a guide is translated. */
export interface Progress {
  /** How many sentences there are. */
  all: number;
  /** Those that have no translation, in the order of the definition. */
  missing: string[];
  /** What is translated and stands in the definition no more. */
  stale: string[];
}

/** Compares a definition with its translation. */
export function translationProgress(platform: Platform, lang: Exclude<Lang, 'en'>): Progress {
  const own = platform.translations[lang] ?? {};
  const [sentences, all] = [new Set<string>(), new Set<string>()];
  mapTexts(platform, (text, kind) => {
    all.add(text);
    if (kind === 'sentence') sentences.add(text);
    return text;
  });
  return {
    all: sentences.size,
    missing: [...sentences].filter((text) => !Object.hasOwn(own, text)),
    stale: Object.keys(own).filter((text) => !all.has(text)),
  };
}
