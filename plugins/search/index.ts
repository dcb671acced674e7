import { readFile } from 'node:fs/promises';
import type { AllContent, LoadContext, Plugin } from '@docusaurus/types';
import { inLanguage, type Lang, langOf } from '../../src/definition/index.ts';
import type { Section } from '../../src/search/section.ts';
import { catalogueIn } from '../catalogue.ts';
import { cardOf } from './cardOf.ts';
import { keyFormOf } from './keyFormOf.ts';
import { mostThatFits } from './mostThatFits.ts';
import { detailsOf, linkTo } from './ofGuides.ts';
import { type Doc, pageSections, stepSections } from './sections.ts';

/** What a reader loads when they begin to search is at most twice this, in kB as it travels. */
const largestKb = 100;

/**
 * Makes what the search knows of the guides and of the other pages, in five files: the guides' names, and what else pages that list
 * them show; by what else a guide is found; by what its values are recognised; and the sections of all pages.
 * The site loads the last three when somebody begins to search.
 */
export default function search(context: LoadContext): Plugin {
  return {
    name: 'site-search',
    allContentLoaded: async ({ allContent, actions }) => {
      const lang = langOf(context.i18n.currentLocale);
      const { toolWants, ...catalogue } = catalogueIn(allContent);
      const platforms = catalogue.platforms.map((platform) => inLanguage(platform, lang));
      const docs = docsIn(allContent);
      const byHand = docs.filter(({ id }) => !id.startsWith('platforms/'));
      const pages = (await Promise.all(byHand.map((doc) => read(doc, context.siteDir)))).flatMap((doc) =>
        // A page that nobody has translated is read from where the first language has it.
        marked(pageSections(doc), lang !== 'en' && doc.source.startsWith('@site/docs/')),
      );
      const steps = (excerpt: number) =>
        platforms.flatMap((platform, index) => {
          const sections = docs
            .filter(({ id }) => id === `platforms/${platform.id}`)
            .flatMap((page) => stepSections(platform, page, excerpt));
          return marked(sections, isForeign(platform.summary, catalogue.platforms[index]?.summary, lang));
        });
      const write = (name: string, data: object) => actions.createData(name, JSON.stringify(data));
      const tool = lang === 'de' ? toolWants.toolIn.de : toolWants.tool;
      const cards = await Promise.all(
        platforms.map(async (platform, index) => ({
          ...(await cardOf(platform, tool)),
          ...(isForeign(platform.needs[0], catalogue.platforms[index]?.needs[0], lang) ? { needsLang: 'en' } : {}),
        })),
      );
      await Promise.all([
        write('guides.json', platforms.map(linkTo)),
        write('cards.json', cards),
        write('keys.json', platforms.map(keyFormOf)),
        write(
          'details.json',
          mostThatFits(largestKb, [
            () => platforms.map(detailsOf),
            () => platforms.map((platform) => ({ ...detailsOf(platform), values: [] })),
            () => platforms.map(() => ({ hosts: [], values: [] })),
          ]),
        ),
        write(
          'sections.json',
          mostThatFits(largestKb, [() => [...pages, ...steps(160)], () => [...pages, ...steps(0)], () => pages]),
        ),
      ]);
    },
  };
}

/** Sections, with that they are in English where the pages around them are not. */
function marked(sections: Section[], isEnglish: boolean): Section[] {
  return isEnglish ? sections.map((section) => ({ ...section, lang: 'en' })) : sections;
}

/** Whether a text of a definition has no translation, and so is in English. */
function isForeign(text: string | undefined, english: string | undefined, lang: Lang): boolean {
  return lang !== 'en' && text !== undefined && text === english;
}

/** A page as the docs plugin knows it. */
interface DocsPage extends Omit<Doc, 'text'> {
  /** Its place in `docs`, the same in every language. @example 'platforms/clover' */
  id: string;
}

function docsIn(allContent: AllContent): DocsPage[] {
  const docs = allContent['docusaurus-plugin-content-docs']?.default as { loadedVersions: { docs: DocsPage[] }[] } | undefined;
  return (docs?.loadedVersions ?? []).flatMap((version) => version.docs);
}

async function read(doc: DocsPage, siteDir: string): Promise<Doc> {
  return { ...doc, text: await readFile(doc.source.replace('@site', siteDir), 'utf8') };
}
