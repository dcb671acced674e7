import { html } from 'hono/html';
import type { ConnectFailure } from '../../../src/definition/handover.ts';
import { failureWords } from './failureWords.ts';
import type { Page } from './page.ts';

/** The page at the end of an authorization when there is no page that waits for it. */
export function failurePage(reason: ConnectFailure, platform: string, guide: string): Page {
  return plainPage(failureWords(reason, platform), guide, reason === 'limited' ? 429 : 400);
}

/** A page that says one thing and leads back to the guide. */
export function plainPage(
  words: string,
  guide: string,
  status: NonNullable<Page['status']>,
  headers: Record<string, string> = {},
): Page {
  return {
    title: 'Not connected',
    body: html`<h1>Not connected</h1>
<p>${words}</p>
<p><a href="${guide}">Back to the guide</a></p>`,
    status,
    headers,
  };
}
