import { html } from 'hono/html';
import type { NotConnected } from '../../../src/definition/handover.ts';
import type { Page } from './page.ts';

/** The page at the end of an authorization when there is no page that waits for it. */
export function failurePage({ reason, message }: NotConnected, guide: string): Page {
  return plainPage(message, guide, reason === 'limited' ? 429 : 400);
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
