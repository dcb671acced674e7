import { html } from 'hono/html';
import type { Lang } from '../../../src/definition/index.ts';
import type { Page } from './page.ts';
import { wordsIn } from './words/index.ts';

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
  lang: Lang;
}

/** Stands for the platform’s own page where a reader tries without a store. */
export function samplePage({ platform, scopes, answers, callback, lang }: SamplePage): Page {
  const { title, mark, explain, heading, asksFor } = wordsIn(lang).sample;
  return {
    lang,
    title: title(platform),
    body: html`<p class="sample"><strong>${mark}</strong> ${explain(platform)}</p>
<h1>${heading(platform)}</h1>
<p>${asksFor}</p>
<ul>${scopes.map((scope) => html`<li><code>${scope}</code></li>`)}</ul>
${answers.map(({ title, parameters }) => html`<a class="answer" href="${`${callback}?${new URLSearchParams(parameters)}`}">${title}</a>`)}`,
  };
}
