import { createSlugger, parseMarkdownHeadingId } from '@docusaurus/utils';
import { type Platform, plainMarkdown } from '../../src/definition/index.ts';
import type { Section } from '../../src/search/section.ts';
import { plainText } from './plainText.ts';

/** A hand-written page. */
export interface Doc {
  title: string;
  /** Its address, with the site's base. */
  permalink: string;
  /** Its file, from `@site`. */
  source: string;
  /** Markdown, with its front matter. */
  text: string;
}

/** How many letters of a section are kept: enough to find it and to recognise it. */
const excerptLength = 300;

/** The beginning of a page and the sections under its headings. */
export function pageSections({ title, permalink, text }: Doc): Section[] {
  const slugger = createSlugger();
  const body = text.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/^(```|~~~)[\s\S]*?^\1$/gm, '');
  return body.split(/^(?=#{1,6} )/m).flatMap((part): Section[] => {
    const [, written, rest = ''] = /^#+ ([^\n]*)(?:\n([\s\S]*))?$/.exec(part) ?? [];
    const excerpt = plainText(written ? rest : part, excerptLength);
    if (!written) return excerpt ? [{ page: permalink, title, text: excerpt }] : [];
    const { text: words, id } = parseMarkdownHeadingId(written, 'mdx-comment');
    const heading = plainText(words);
    return [{ page: permalink, title, anchor: `#${id ?? slugger.slug(heading)}`, heading, text: excerpt }];
  });
}

/** The steps of a guide. @param excerpt how many letters of each are kept */
export function stepSections(platform: Platform, baseUrl: string, excerpt: number): Section[] {
  const { id, name, methods } = platform;
  const intro = { page: `${baseUrl}platforms/${id}`, title: platform.lang === 'de' ? `${name} verbinden` : `Connect ${name}` };
  return methods.flatMap((method) =>
    method.steps.map((step) => ({
      ...intro,
      anchor: `${methods.length > 1 ? `?method=${method.id}` : ''}#step-${step.id}`,
      heading: step.title,
      text: plainText(plainMarkdown(step.text), excerpt),
    })),
  );
}
