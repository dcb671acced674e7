import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import logger from '@docusaurus/logger';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { due } from '../../src/definition/due.ts';
import { langOf } from '../../src/definition/lang.ts';
import { dayOf } from '../../src/definition/time.ts';
import type { Catalogue } from '../catalogue.ts';
import { platformReader, settledMs } from '../platformReader.ts';
import { checkAuthorizationLinks } from './authorizationLink.ts';
import { CatalogueError } from './catalogueError.ts';
import { exampleFiles } from './exampleFiles.ts';
import { fileRenderer } from './fileRenderer.ts';
import { oneAtATime } from './oneAtATime.ts';
import type { GuideOptions } from './options.ts';
import { ProblemPlugin } from './problemPlugin.ts';
import { sampleResult } from './sampleResult.ts';
import { syncDirectory } from './syncDirectory.ts';
import { checkToolWants } from './toolWants.ts';

export { type Options, validateOptions } from './options.ts';

/**
 * Writes a guide page for every platform into `docs/platforms`, before the docs plugin reads there, and again whenever a
 * definition changes while the site is being developed. The pages stay as they were while a definition is wrong.
 */
export default async function platformGuides(context: LoadContext, options: GuideOptions): Promise<Plugin> {
  const { currentLocale, defaultLocale } = context.i18n;
  const lang = langOf(currentLocale);
  const folders = [
    'docs/platforms',
    ...(currentLocale === defaultLocale ? [] : [join(translatedDocs(currentLocale), 'platforms')]),
  ];
  const catalogue: Catalogue = {
    platforms: [],
    folder: dirname(join(context.siteDir, options.platforms)),
    toolWants: { tool: options.tool, toolIn: { de: options.toolInGerman }, permissions: options.toolWants },
    makers: new Map(),
  };
  const problems = new ProblemPlugin();
  const readPlatforms = platformReader(join(context.siteDir, options.platforms));

  let render: ReturnType<typeof fileRenderer> | undefined;
  let play: ReturnType<typeof exampleFiles> | undefined;

  async function writeGuides(): Promise<void> {
    try {
      const platforms = readPlatforms();
      checkAuthorizationLinks(options.authorizationLinks, platforms);
      checkToolWants(options.toolWants, platforms);
      if (!render || !play) {
        const sandboxes = options.sandbox ? await readSandboxes() : new Map();
        render = fileRenderer({
          ...options,
          lang,
          tool: lang === 'de' ? options.toolInGerman : options.tool,
          sandboxes,
          today: dayOf(new Date()),
        });
        play = exampleFiles(sandboxes, lang);
      }
      const files = new Map([...render(platforms), ...(await play(platforms))]);
      const writers = await Promise.all([
        ...[...catalogue.makers.values()].map((make) => make(platforms)),
        // What is in the first folder is on the site; the other one has it in the language of the reader.
        ...folders.map((folder) => syncDirectory(join(context.siteDir, folder), files)),
      ]);
      // Before anything is written, because writing makes the bundler begin.
      problems.show(undefined);
      catalogue.platforms = platforms;
      await Promise.all(writers.map((write) => write()));
    } catch (error) {
      throw new CatalogueError(error);
    }
  }

  const rewriteGuides = oneAtATime(async () => {
    // Who saves a file is often reported twice: the second time must find that nothing has changed since.
    await setTimeout(settledMs);
    await writeGuides().catch((error) => problems.show(error));
  });

  await writeGuides();
  for (const { platform, says } of due(catalogue.platforms, dayOf(new Date()))) logger.warn(`Guide ${platform}: ${says}.`);
  // They are not read a second time before anything can have changed.
  let areNew = true;

  return {
    name: 'platform-guides',
    getPathsToWatch: () => ['src/platforms', 'src/definition'].map((folder) => join(context.siteDir, folder)),
    loadContent: async () => {
      if (!areNew) await rewriteGuides();
      areNew = false;
      return catalogue;
    },
    contentLoaded: async ({ actions }) => {
      await actions.createData('sample-result.json', JSON.stringify((await sampleResult(catalogue.platforms, lang)) ?? null));
    },
    configureWebpack: (_, isServer) => ({
      plugins: isServer ? [] : [problems],
      // Of a saved definition, several files follow at once: they are compiled together, and not one after the other.
      watchOptions: { aggregateTimeout: 50 },
    }),
    injectHtmlTags: () => ({ headTags: [showAllWithoutScript] }),
  };
}

/** Not loaded with the plugin: it loads the catalogue, whose mistakes are told where the guides are written. */
async function readSandboxes() {
  const { loadSandboxes } = await import('../sandbox/index.ts');
  return loadSandboxes();
}

/** Where Docusaurus looks for translated pages. */
function translatedDocs(locale: string): string {
  return join('i18n', locale, 'docusaurus-plugin-content-docs/current');
}

const showAllWithoutScript = {
  tagName: 'noscript',
  innerHTML: '<style>[data-method][hidden], [data-without-script] { display: block !important; }</style>',
};
