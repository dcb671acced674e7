import { readFile } from 'node:fs/promises';
import { inLanguage, type Lang } from '../../src/definition/index.ts';
import type { Section } from '../../src/search/section.ts';
import type { Catalogue } from '../catalogue.ts';
import { cardOf } from './cardOf.ts';
import { keyFormOf } from './keyFormOf.ts';
import { mostThatFits } from './mostThatFits.ts';
import { detailsOf, linkTo } from './ofGuides.ts';
import { type Doc, pageSections, stepSections } from './sections.ts';

/** What a reader loads when they begin to search is at most twice this, in kB as it travels. */
const largestKb = 100;

/** A page as the docs plugin knows it. */
export interface DocsPage extends Omit<Doc, 'text'> {
  /** Its place in `docs`, the same in every language. @example 'platforms/clover' */
  id: string;
}

/** A page with its text where it was written by hand. */
type ReadPage = DocsPage & Partial<Pick<Doc, 'text'>>;

type Files = Map<string, string>;

/**
 * Makes the files of the search. They are made anew only when what they are made of differs from the last time: while somebody
 * writes a definition, Docusaurus asks for them again after every plugin that it reloads.
 * @returns contents by file name
 */
export function searchFiles(lang: Lang, siteDir: string) {
  let last: { platforms: Catalogue['platforms']; pages: string; files: Files } | undefined;
  return async (platforms: Catalogue['platforms'], docs: readonly DocsPage[], wants: Catalogue['toolWants']): Promise<Files> => {
    const read = await Promise.all(docs.map((doc) => readPage(doc, siteDir)));
    const pages = JSON.stringify(read);
    const areSame =
      last?.pages === pages &&
      last.platforms.length === platforms.length &&
      last.platforms.every((platform, index) => platform === platforms[index]);
    if (!last || !areSame) last = { platforms, pages, files: await makeFiles(platforms, read, { lang, wants }) };
    return last.files;
  };
}

async function readPage({ id, title, permalink, source }: DocsPage, siteDir: string): Promise<ReadPage> {
  const page = { id, title, permalink, source };
  return isGuide(page) ? page : { ...page, text: await readFile(source.replace('@site', siteDir), 'utf8') };
}

function isGuide({ id }: Pick<DocsPage, 'id'>): boolean {
  return id.startsWith('platforms/');
}

interface Settings {
  lang: Lang;
  wants: Catalogue['toolWants'];
}

async function makeFiles(written: Catalogue['platforms'], docs: readonly ReadPage[], { lang, wants }: Settings): Promise<Files> {
  const platforms = written.map((platform) => inLanguage(platform, lang));
  const pages = docs.flatMap(({ text, ...doc }) =>
    // A page that nobody has translated is read from where the first language has it.
    text === undefined ? [] : marked(pageSections({ ...doc, text }), lang !== 'en' && doc.source.startsWith('@site/docs/')),
  );
  const steps = (excerpt: number) =>
    platforms.flatMap((platform, index) => {
      const sections = docs
        .filter(({ id }) => id === `platforms/${platform.id}`)
        .flatMap((page) => stepSections(platform, page, excerpt));
      return marked(sections, isForeign(platform.summary, written[index]?.summary, lang));
    });
  const tool = lang === 'de' ? wants.toolIn.de : wants.tool;
  const cards = await Promise.all(
    platforms.map(async (platform, index) => ({
      ...(await cardOf(platform, tool)),
      ...(isForeign(platform.needs[0], written[index]?.needs[0], lang) ? { needsLang: 'en' } : {}),
    })),
  );
  const files = {
    'guides.json': platforms.map(linkTo),
    'cards.json': cards,
    'keys.json': platforms.map(keyFormOf),
    'details.json': mostThatFits(largestKb, [
      () => platforms.map(detailsOf),
      () => platforms.map((platform) => ({ ...detailsOf(platform), values: [] })),
      () => platforms.map(() => ({ hosts: [], values: [] })),
    ]),
    'sections.json': mostThatFits(largestKb, [() => [...pages, ...steps(160)], () => [...pages, ...steps(0)], () => pages]),
  };
  return new Map(Object.entries(files).map(([name, data]) => [name, JSON.stringify(data)]));
}

/** Sections, with that they are in English where the pages around them are not. */
function marked(sections: Section[], isEnglish: boolean): Section[] {
  return isEnglish ? sections.map((section) => ({ ...section, lang: 'en' })) : sections;
}

/** Whether a text of a definition has no translation, and so is in English. */
function isForeign(text: string | undefined, english: string | undefined, lang: Lang): boolean {
  return lang !== 'en' && text !== undefined && text === english;
}
