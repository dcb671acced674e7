import { html } from 'hono/html';
import type { NotConnected } from '../../../src/definition/handover.ts';
import type { Lang } from '../../../src/definition/index.ts';
import type { Page } from './page.ts';
import { wordsIn } from './words/index.ts';

/** The page at the end of an authorization when there is no page that waits for it. */
export function failurePage({ reason, message }: NotConnected, guide: string, lang: Lang): Page {
  return plainPage(message, guide, lang, reason === 'limited' ? 429 : 400);
}

/** A page that says one thing and leads back to the guide. */
export function plainPage(
  words: string,
  guide: string,
  lang: Lang,
  status: NonNullable<Page['status']>,
  headers: Record<string, string> = {},
): Page {
  const { notConnected, backToGuide } = wordsIn(lang);
  return {
    lang,
    title: notConnected,
    body: html`<h1>${notConnected}</h1>
<p>${words}</p>
<p><a href="${guide}">${backToGuide}</a></p>`,
    status,
    headers,
  };
}
