import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { isRetired } from '../../src/definition/index.ts';
import { type Catalogue, catalogueIn } from '../catalogue.ts';
import { bundleExplainers, type Explainers, judgeName } from './bundleExplainers.ts';
import { devMiddleware } from './devMiddleware.ts';

/** Where the files are, below the site's base path. */
const folder = 'assets/explain';

/**
 * Gives the guides what explains an answer in the browser: the engine's judge, and each platform's definition, as files of their own
 * that a page loads when somebody asks for it. They are no part of the pages' own scripts, and so make none of them heavier.
 */
export default function explain(context: LoadContext): Plugin {
  const { siteDir, siteConfig } = context;
  let catalogue: Catalogue | undefined;
  let made: Explainers | undefined;
  /** Of the catalogue: it stays while a definition is wrong, so that nothing is compiled anew for it. */
  let version = 0;
  let last: Catalogue['platforms'] | undefined;
  const bundle = (platforms: Catalogue['platforms'], hashed: boolean) =>
    bundleExplainers(platforms, { siteDir, platformsDir: catalogue?.folder ?? '', hashed });
  return {
    name: 'explain',
    allContentLoaded: async ({ allContent, actions }) => {
      catalogue = catalogueIn(allContent);
      if (last !== catalogue.platforms) version++;
      last = catalogue.platforms;
      const platforms = catalogue.platforms.filter((platform) => !isRetired(platform));
      const isBuilt = process.env.NODE_ENV !== 'development';
      if (isBuilt) made = await bundle(platforms, true);
      // While somebody develops, each is made when it is asked for, and anew after a change.
      const fileOf = (name: string) => (made ? made.names[name] : `${name}.js?${version}`);
      const files = {
        judge: `${folder}/${fileOf(judgeName)}`,
        definitions: Object.fromEntries(platforms.map(({ id }) => [id, `${folder}/${fileOf(id)}`])),
      };
      await actions.createData('files.json', JSON.stringify(files));
    },
    configureWebpack: () => {
      if (process.env.NODE_ENV !== 'development') return {};
      const middleware = devMiddleware(`${siteConfig.baseUrl}${folder}/`, async (name) => {
        const { files } = await bundle(catalogue?.platforms.filter(({ id }) => id === name) ?? [], false);
        return files.get(`${name}.js`);
      });
      const devServer = {
        // As with the API: webpack-merge joins what all such functions return.
        setupMiddlewares: (middlewares: object[]) => {
          middlewares.unshift(middleware);
          return [];
        },
      };
      return { devServer } as ReturnType<NonNullable<Plugin['configureWebpack']>>;
    },
    postBuild: async ({ outDir }) => {
      await mkdir(join(outDir, folder), { recursive: true });
      const files = [...(made?.files ?? [])];
      await Promise.all(files.map(([name, content]) => writeFile(join(outDir, folder, name), content)));
    },
  };
}
