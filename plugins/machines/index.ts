import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { langOf } from '../../src/definition/lang.ts';
import { type Catalogue, catalogueIn } from '../catalogue.ts';
import { writeWhole } from '../writeWhole.ts';
import { type Page, readPages } from './pages.ts';
import { type PictureColours, pictureDrawer } from './picture.ts';
import { describePlatforms, platformsSchema } from './platformsJson.ts';
import { renderChanges } from './renderChanges.ts';
import { renderLlmsTxt } from './renderLlmsTxt.ts';
import { renderRobotsTxt } from './renderRobotsTxt.ts';
import { structuredData } from './structuredData.ts';
import { headTags, writeIntoHead } from './writeIntoHead.ts';

/** What `docusaurus.config.ts` says. */
export interface Options {
  /** Of the pictures that stand for links. */
  picture: PictureColours;
}

/**
 * Tells programs what the site tells people: every page as Markdown, the catalogue as JSON with its schema, a list of it all
 * (`llms.txt`), a feed of reviews, pictures and structured data for links to guides. All of it is made of the built pages and
 * the definitions, after a build; `docusaurus start` has none of it.
 */
export default function machines(context: LoadContext, options: Options): Plugin {
  let catalogue: Catalogue;
  return {
    name: 'machines',
    allContentLoaded: async ({ allContent }) => {
      catalogue = catalogueIn(allContent);
    },
    postBuild: async ({ outDir, routesPaths, siteConfig }) => {
      const { title, tagline, url, baseUrl } = siteConfig;
      const { currentLocale, defaultLocale, localeConfigs } = context.i18n;
      const { platforms } = catalogue;
      const pages = await readPages(outDir, routesPaths, { url, baseUrl });
      // What speaks of the whole site stands at one address, in the language of the definitions.
      const isWhole = currentLocale === defaultLocale;
      const described = pages.find(({ path }) => path === '')?.description;
      const site = {
        lang: langOf(currentLocale),
        title,
        // The operator's line is in English.
        tagline: isWhole ? tagline : described || tagline,
        home: url + baseUrl,
        root: url + (localeConfigs[defaultLocale]?.baseUrl ?? baseUrl),
      };
      const draw = pictureDrawer(join(context.siteDir, 'node_modules/.cache/storekeys-pictures'), title, options.picture);
      const platformOf = (page: Page) => platforms.find(({ id }) => page.path === `platforms/${id}`);

      const write = (name: string, content: string | Buffer) => writeWhole(join(outDir, name), content);
      const json = (data: object) => `${JSON.stringify(data, undefined, 2)}\n`;
      await Promise.all([
        ...(isWhole
          ? [
              write('platforms.json', json(describePlatforms(platforms, site.home))),
              write('platforms.schema.json', json(platformsSchema(site.home))),
              write('robots.txt', renderRobotsTxt(site.home)),
            ]
          : []),
        write('llms.txt', renderLlmsTxt(site, pages)),
        write('changes.xml', renderChanges(site, platforms)),
        ...pages.map((page) => write(page.markdownPath, page.markdown)),
      ]);
      for (const page of pages) {
        const platform = platformOf(page);
        const picture = `img/pages/${page.path.replaceAll('/', '-') || 'home'}.png`;
        const hasPicture = platform !== undefined || page.path === '';
        if (hasPicture) await write(picture, await draw(page.title, page.description));
        const data = structuredData(page, platform, pages, site);
        await writeIntoHead(
          page.file,
          headTags({ page, ...(hasPicture ? { picture: site.home + picture } : {}), data, baseUrl }),
        );
      }
    },
  };
}
