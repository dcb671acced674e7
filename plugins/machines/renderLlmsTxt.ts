import type { Lang } from '../../src/definition/index.ts';
import type { Page } from './pages.ts';
import { machineWords } from './words.ts';

/** How the site presents itself in one of its languages. */
export interface Site {
  lang: Lang;
  title: string;
  tagline: string;
  /** Its public address in that language, with its base. */
  home: string;
  /** The address under which what is there once for all languages stands. */
  root: string;
}

/**
 * What there is to read on the site, for language models: a list of links with a sentence each.
 * @see https://llmstxt.org
 */
export function renderLlmsTxt({ lang, title, tagline, home, root }: Site, pages: readonly Page[]): string {
  const { about, guides, others, data, catalogue, schema, changes } = machineWords[lang];
  const line = (page: Page) => `- [${page.title}](${home}${page.markdownPath})${page.description ? `: ${page.description}` : ''}`;
  const isGuide = ({ path }: Page) => path.startsWith('platforms/');
  return [
    `# ${title}`,
    `> ${tagline}`,
    about,
    `## ${guides}\n\n${pages.filter(isGuide).map(line).join('\n')}`,
    `## ${others}\n\n${pages
      .filter((page) => !isGuide(page) && page.path !== '')
      .map(line)
      .join('\n')}`,
    `## ${data}\n\n- [${catalogue.name}](${root}platforms.json): ${catalogue.is}\n- [${schema}](${root}platforms.schema.json)\n- [${changes.name}](${home}changes.xml), ${changes.is}\n`,
  ].join('\n\n');
}
