import { glossary } from '../../src/definition/glossary.ts';
import type { Lang } from '../../src/definition/index.ts';

/** What is somebody's label or address is not explained: code, bold, links, and what is drawn. */
const leftAlone = /`[^`]*`|\*\*[^*]+\*\*|\[[^[\]]*\]\([^()]*\)|<[A-Z][^>]*>/g;

/** Gives each word of the glossary its explanation where a text uses it first. @param mdx a text of a step, as MDX */
export function explainTerms(mdx: string, lang: Lang = 'en'): string {
  return glossary[lang].reduce((text, { says, word }) => {
    const literals = [...text.matchAll(leftAlone)].map(({ index, 0: { length } }) => [index, index + length] as const);
    const found = [...text.matchAll(new RegExp(word, `${word.flags}g`))].find(
      ({ index }) => !literals.some(([from, to]) => from <= index && index < to),
    );
    if (!found) return text;
    return `${text.slice(0, found.index)}<Term says={${JSON.stringify(says)}}>${found[0]}</Term>${text.slice(found.index + found[0].length)}`;
  }, mdx);
}
