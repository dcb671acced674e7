import type { AllContent, LoadContext, Plugin } from '@docusaurus/types';
import { langOf } from '../../src/definition/index.ts';
import { catalogueIn, type Maker } from '../catalogue.ts';
import { type DocsPage, searchFiles } from './searchFiles.ts';

/**
 * Makes what the search knows of the guides and of the other pages, in five files: the guides' names, and what else pages that list
 * them show; by what else a guide is found; by what its values are recognised; and the sections of all pages.
 * The site loads the last three when somebody begins to search.
 */
export default function search({ i18n, siteDir }: LoadContext): Plugin {
  const makeFiles = searchFiles(langOf(i18n.currentLocale), siteDir);
  return {
    name: 'site-search',
    allContentLoaded: async ({ allContent, actions }) => {
      const { platforms, toolWants, makers } = catalogueIn(allContent);
      const docs = docsIn(allContent);
      const make: Maker = async (platforms) => {
        const files = await makeFiles(platforms, docs, toolWants);
        return () => Promise.all([...files].map(([name, content]) => actions.createData(name, content)));
      };
      makers.set('site-search', make);
      const write = await make(platforms);
      await write();
    },
  };
}

function docsIn(allContent: AllContent): DocsPage[] {
  const docs = allContent['docusaurus-plugin-content-docs']?.default as { loadedVersions: { docs: DocsPage[] }[] } | undefined;
  return (docs?.loadedVersions ?? []).flatMap((version) => version.docs);
}
