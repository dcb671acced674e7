import type { Page } from './pages.ts';

/** How the site presents itself. */
export interface Site {
  title: string;
  tagline: string;
  /** Its public address, with its base. */
  home: string;
}

/**
 * What there is to read on the site, for language models: a list of links with a sentence each.
 * @see https://llmstxt.org
 */
export function renderLlmsTxt({ title, tagline, home }: Site, pages: readonly Page[]): string {
  const line = (page: Page) => `- [${page.title}](${home}${page.markdownPath})${page.description ? `: ${page.description}` : ''}`;
  const isGuide = ({ path }: Page) => path.startsWith('platforms/');
  return [
    `# ${title}`,
    `> ${tagline}`,
    'One guide per platform: what is needed, where each value is found, what it looks like, and what the answers of its API mean. To have the values checked, a person opens the guide in a browser.',
    `## Guides\n\n${pages.filter(isGuide).map(line).join('\n')}`,
    `## About all of them\n\n${pages
      .filter((page) => !isGuide(page) && page.path !== '')
      .map(line)
      .join('\n')}`,
    `## Data\n\n- [The catalogue](${home}platforms.json): every platform with its ways of connecting, values and permissions\n- [Its schema](${home}platforms.schema.json)\n- [What was reviewed when](${home}changes.xml), as an Atom feed\n`,
  ].join('\n\n');
}
