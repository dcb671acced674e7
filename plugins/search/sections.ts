import { createSlugger, parseMarkdownHeadingId } from '@docusaurus/utils';
import { type Platform, plainMarkdown } from '../../src/definition/index.ts';
import type { Section } from '../../src/search/section.ts';
import { plainText } from './plainText.ts';

/** A page, as the site shows it. */
export interface Page {
  title: string;
  /** Its address, with the site's base. */
  permalink: string;
}

/** A hand-written page. */
export interface Doc extends Page {
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
export function stepSections({ methods }: Platform, { permalink, title }: Page, excerpt: number): Section[] {
  return methods.flatMap((method) =>
    method.steps.map((step) => ({
      page: permalink,
      title,
      anchor: `${methods.length > 1 ? `?method=${method.id}` : ''}#step-${step.id}`,
      heading: step.title,
      text: plainText(plainMarkdown(step.text), excerpt),
    })),
  );
}
