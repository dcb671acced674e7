import type { Lang, Progress } from '../../../src/definition/index.ts';
import type { Sandbox } from '../../sandbox/play/sandbox.ts';
import { titleIn } from '../../sandbox/play/titleIn.ts';

/** How far the titles of what can go wrong are translated. One that many sandboxes have needs no translation of its own. */
export function titleProgress({ scenarios, titles = {} }: Sandbox, lang: Exclude<Lang, 'en'>): Progress {
  const all = new Set(scenarios.map(({ title }) => title));
  return {
    all: all.size,
    missing: [...all].filter((title) => titleIn(lang, title, titles) === undefined),
    stale: Object.keys(titles[lang] ?? {}).filter((title) => !all.has(title)),
  };
}
