import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { isRetired, type Platform } from '../../src/definition/index.ts';
import { type Catalogue, catalogueIn, type Maker } from '../catalogue.ts';
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
  /** When a platform was first seen, counted in changes: what is the same keeps its address, so that nothing is compiled anew for it. */
  const versions = new WeakMap<Platform, number>();
  let version = 0;
  const bundle = (platforms: Catalogue['platforms'], hashed: boolean) =>
    bundleExplainers(platforms, { siteDir, platformsDir: catalogue?.folder ?? '', hashed });
  return {
    name: 'explain',
    allContentLoaded: async ({ allContent, actions }) => {
      catalogue = catalogueIn(allContent);
      const make: Maker = async (all) => {
        const platforms = all.filter((platform) => !isRetired(platform));
        const isBuilt = process.env.NODE_ENV !== 'development';
        if (isBuilt) made = await bundle(platforms, true);
        const fresh = platforms.filter((platform) => !versions.has(platform));
        if (fresh.length > 0) version++;
        for (const platform of fresh) versions.set(platform, version);
        // While somebody develops, each is made when it is asked for, and anew after a change.
        const addressOf = (name: string, since?: number) => `${folder}/${made ? made.names[name] : `${name}.js?${since}`}`;
        const files = {
          judge: addressOf(judgeName, version),
          definitions: Object.fromEntries(
            platforms.map((platform) => [platform.id, addressOf(platform.id, versions.get(platform))]),
          ),
        };
        return () => actions.createData('files.json', JSON.stringify(files));
      };
      catalogue.makers.set('explain', make);
      const write = await make(catalogue.platforms);
      await write();
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
