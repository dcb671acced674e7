import type { FindGuides } from '../../search/guideFinder.ts';
import type { FindSections } from '../../search/sectionFinder.ts';

/** Loads what finds guides, once. */
export const loadGuideFinder = once(async (): Promise<FindGuides> => {
  const [{ guideFinder }, { default: guides }, { default: details }] = await Promise.all([
    import('../../search/guideFinder.ts'),
    import('@generated/site-search/default/guides.json'),
    import('@generated/site-search/default/details.json'),
  ]);
  return guideFinder(guides.map((guide, index) => ({ hosts: [], values: [], ...guide, ...details[index] })));
});

/** Loads what finds sections of all pages, once. */
export const loadSectionFinder = once(async (): Promise<FindSections> => {
  const [{ sectionFinder }, { default: sections }] = await Promise.all([
    import('../../search/sectionFinder.ts'),
    import('@generated/site-search/default/sections.json'),
  ]);
  return sectionFinder(sections);
});

/** What could not be loaded, such as without a network, is loaded again when it is asked for again. */
function once<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  let loading: Promise<Loaded> | undefined;
  return () => {
    loading ??= load().catch((error) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
