import MiniSearch from 'minisearch';
import type { Section } from './section.ts';
import { tolerance, wordsOf } from './words.ts';

/** A page that was found: its best section. */
export interface FoundSection extends Section {
  /** Words of the text that were sought, as they stand in it, in small letters and without accents. */
  found: string[];
}

/** The best first, each page once. */
export type FindSections = (typed: string) => FoundSection[];

/** Finds sections of pages by their headings and by how they begin. */
export function sectionFinder(sections: readonly Section[]): FindSections {
  const index = new MiniSearch({
    idField: 'position',
    fields: ['title', 'heading', 'text'],
    tokenize: wordsOf,
    processTerm: (term) => term,
    searchOptions: { prefix: true, fuzzy: tolerance, boost: { heading: 4, title: 2 } },
  });
  index.addAll(sections.map((section, position) => ({ ...section, position })));

  return (typed) => {
    const all = index.search(typed, { combineWith: 'AND' });
    const hits = all.length > 0 ? all : index.search(typed);
    const pages = Map.groupBy(hits, ({ id }) => (sections[id] as Section).page);
    return [...pages.values()].flatMap(([best]) => (best ? { ...(sections[best.id] as Section), found: best.terms } : []));
  };
}
