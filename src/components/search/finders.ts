import type { FindGuides } from '../../search/guideFinder.ts';
import type { FindSections } from '../../search/sectionFinder.ts';
import { laterPart } from '../loading/laterPart.ts';

/** Loads what finds guides, once. */
export const { load: loadGuideFinder } = laterPart(async (): Promise<FindGuides> => {
  const [{ guideFinder }, { default: guides }, { default: details }] = await Promise.all([
    import('../../search/guideFinder.ts'),
    import('@generated/site-search/default/guides.json'),
    import('@generated/site-search/default/details.json'),
  ]);
  return guideFinder(guides.map((guide, index) => ({ hosts: [], values: [], ...guide, ...details[index] })));
});

/** Loads what finds sections of all pages, once. */
export const { load: loadSectionFinder } = laterPart(async (): Promise<FindSections> => {
  const [{ sectionFinder }, { default: sections }] = await Promise.all([
    import('../../search/sectionFinder.ts'),
    import('@generated/site-search/default/sections.json'),
  ]);
  return sectionFinder(sections);
});
