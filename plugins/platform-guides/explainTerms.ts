import { glossary } from '../../src/definition/glossary.ts';

/** What is somebody's label or address is not explained: code, bold, links, and what is drawn. */
const leftAlone = /`[^`]*`|\*\*[^*]+\*\*|\[[^[\]]*\]\([^()]*\)|<[A-Z][^>]*>/g;

/** Gives each word of the glossary its explanation where a text uses it first. @param mdx a text of a step, as MDX */
export function explainTerms(mdx: string): string {
  return glossary.reduce((text, { id, word }) => {
    const literals = [...text.matchAll(leftAlone)].map(({ index, 0: { length } }) => [index, index + length] as const);
    const found = [...text.matchAll(new RegExp(word, 'gi'))].find(
      ({ index }) => !literals.some(([from, to]) => from <= index && index < to),
    );
    if (!found) return text;
    return `${text.slice(0, found.index)}<Term id="${id}">${found[0]}</Term>${text.slice(found.index + found[0].length)}`;
  }, mdx);
}
