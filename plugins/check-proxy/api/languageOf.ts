import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { type Lang, langs } from '../../../src/definition/index.ts';

/** What a request brings along once its language is known. */
export interface LanguageVariables {
  /** In which the answer speaks. */
  lang: Lang;
}

/** The first of ours that the reader asks for (RFC 9110, 12.5.4): `de-AT` is German. */
export function languageOf(c: Context): Lang {
  const match = (accepted: { type: string; q: number }[]) =>
    accepted
      .filter(({ q }) => q > 0)
      .toSorted((a, b) => b.q - a.q)
      .map(({ type }) => type.toLowerCase().split('-')[0])
      .find((asked) => langs.some((lang) => lang === asked)) ?? 'en';
  return accepts(c, { header: 'Accept-Language', supports: [...langs], default: 'en', match }) as Lang;
}
