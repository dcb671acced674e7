import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import type { Platform } from '../../src/definition/index.ts';
import { readPlatforms } from '../readPlatforms.ts';
import { loadSandboxes } from '../sandbox/index.ts';
import { checkAuthorizationLinks } from './authorizationLink.ts';
import { type GuideLink, linkTo } from './guideLink.ts';
import type { GuideOptions } from './options.ts';
import { renderFiles } from './renderFiles.ts';
import { syncDirectory } from './syncDirectory.ts';

export { type Options, validateOptions } from './options.ts';

/**
 * Writes a guide page for every platform into `docs/platforms`, before the docs plugin reads there, and again whenever a
 * definition changes while the site is being developed.
 */
export default async function platformGuides(context: LoadContext, options: GuideOptions): Promise<Plugin> {
  async function writeGuides(): Promise<Platform[]> {
    const platforms = await readPlatforms(join(context.siteDir, options.platforms));
    checkAuthorizationLinks(options.authorizationLinks, platforms);
    const files = renderFiles(platforms, { ...options, sandboxes: options.sandbox ? await loadSandboxes() : new Map() });
    await syncDirectory(join(context.siteDir, 'docs/platforms'), files);
    return platforms;
  }

  await writeGuides();

  return {
    name: 'platform-guides',
    getPathsToWatch: () => ['src/platforms', 'src/definition'].map((folder) => join(context.siteDir, folder)),
    loadContent: writeGuides,
    contentLoaded({ content, actions }) {
      actions.setGlobalData({ guides: (content as Platform[]).map(linkTo) } satisfies { guides: GuideLink[] });
    },
    injectHtmlTags: () => ({ headTags: [showAllTabsWithoutScript] }),
  };
}

const showAllTabsWithoutScript = {
  tagName: 'noscript',
  innerHTML: '<style>[role="tabpanel"][hidden] { display: block !important; } [role="tablist"] { display: none; }</style>',
};
