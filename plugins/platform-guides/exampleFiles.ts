import { checkConnection } from '../../src/check/index.ts';
import type { Example, Examples } from '../../src/definition/example.ts';
import type { Lang, Platform } from '../../src/definition/index.ts';
import { outages } from '../sandbox/play/outages.ts';
import { playFetch } from '../sandbox/play/playFetch.ts';
import type { Sandbox, Scenario } from '../sandbox/play/sandbox.ts';
import { titleIn } from '../sandbox/play/titleIn.ts';

const ofAnyServer = new Set(outages.map(({ id }) => id));

/**
 * What the check says in each case that can be tried, for the guides' lists of examples. What was played once is not played
 * again while its platform stays the same.
 * @param sandboxes by platform id
 * @param lang in which the check speaks
 * @returns contents by path, relative to the folder of the guides
 */
export function exampleFiles(
  sandboxes: ReadonlyMap<string, Sandbox>,
  lang: Lang = 'en',
): (platforms: readonly Platform[]) => Promise<Map<string, string>> {
  const played = new WeakMap<Platform, string>();
  return async (platforms) => {
    const files = new Map<string, string>();
    for (const platform of platforms) {
      const sandbox = sandboxes.get(platform.id);
      if (!sandbox) continue;
      const content = played.get(platform) ?? `${JSON.stringify(await playExamples(platform, sandbox, lang))}\n`;
      played.set(platform, content);
      files.set(`_examples/${platform.id}.json`, content);
    }
    return files;
  };
}

async function playExamples(platform: Platform, sandbox: Sandbox, lang: Lang): Promise<Examples> {
  const examples: Examples = {};
  for (const { id } of platform.methods) {
    examples[id] = [];
    for (const scenario of sandbox.scenarios)
      if (!scenario.method || scenario.method === id)
        examples[id].push(await playExample({ platform, method: id, sandbox, lang }, scenario));
  }
  return examples;
}

interface Play {
  platform: Platform;
  method: string;
  sandbox: Sandbox;
  lang: Lang;
}

async function playExample(play: Play, { id, title, ...scenario }: Scenario): Promise<Example> {
  const { platform, method, sandbox, lang } = play;
  const named = { id, ...titled(title, sandbox, lang) };
  if (ofAnyServer.has(id)) return named;
  const values = { ...sandbox.samples[method], ...scenario.values };
  const app = sandbox.authorization?.app;
  const { outcome, message } = await checkConnection({ platform, method, values, lang, app, fetch: playFetch(sandbox, id) });
  return { ...named, outcome, message };
}

/** A title that has no translation is shown in English. */
function titled(title: string, { titles }: Sandbox, lang: Lang): Pick<Example, 'title' | 'titleLang'> {
  const translated = lang === 'en' ? title : titleIn(lang, title, titles);
  return translated === undefined ? { title, titleLang: 'en' } : { title: translated };
}
