import { html } from 'hono/html';
import type { Page } from './page.ts';

/** What a played page shows. */
export interface Consent {
  /** What the app asks for. */
  scopes: readonly string[];
  /** What each way of answering adds to the address of the callback. */
  answers: readonly { title: string; parameters: Record<string, string> }[];
}

export interface SamplePage extends Consent {
  /** Name of the platform. */
  platform: string;
  callback: string;
}

/** Stands for the platform’s own page where a reader tries without a store. */
export function samplePage({ platform, scopes, answers, callback }: SamplePage): Page {
  return {
    title: `Sample: let an app into ${platform}`,
    body: html`<p class="sample"><strong>This is a sample.</strong> ${platform}’s own page looks different. Nobody is asked, and no account is touched.</p>
<h1>Let this app into your ${platform} account?</h1>
<p>It asks for:</p>
<ul>${scopes.map((scope) => html`<li><code>${scope}</code></li>`)}</ul>
${answers.map(({ title, parameters }) => html`<a class="answer" href="${`${callback}?${new URLSearchParams(parameters)}`}">${title}</a>`)}`,
  };
}
