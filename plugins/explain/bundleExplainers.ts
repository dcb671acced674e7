import { basename, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { additionsTo } from '../../src/definition/additions.ts';
import { isRetired, type Platform } from '../../src/definition/index.ts';
import { schemaFor } from '../../src/definition/platform.ts';
import { writtenOf } from '../../src/definition/written.ts';
import { withoutSchemas } from './withoutSchemas.ts';

/** The file with the engine's judge, among those of the platforms. */
export const judgeName = '_judge';

/** Files for a page to load when an answer is to be explained. */
export interface Explainers {
  /** Contents by file name. */
  files: Map<string, Uint8Array>;
  /** File names by platform id; that of the judge by {@link judgeName}. */
  names: Record<string, string>;
}

export interface BundleSettings {
  siteDir: string;
  /** The folder that the platforms' folders are in. */
  platformsDir: string;
  /** Names change with the contents, so that browsers can keep the files for good. */
  hashed: boolean;
}

/**
 * Bundles, without the schema library, what explains answers on a page: the engine's judge in one file, and each definition in one
 * of its own. They import nothing from each other, so that a page that failed to load one can try again.
 */
export async function bundleExplainers(
  platforms: readonly Platform[],
  { siteDir, platformsDir, hashed }: BundleSettings,
): Promise<Explainers> {
  const live = platforms.filter((platform) => !isRetired(platform));
  const { outputFiles } = await build({
    entryPoints: {
      [judgeName]: join(siteDir, 'src/check/explain/index.ts'),
      ...Object.fromEntries(live.map(({ id }) => [id, `definition:${id}`])),
    },
    entryNames: hashed ? '[name]-[hash]' : '[name]',
    outdir: '/',
    write: false,
    bundle: true,
    format: 'esm',
    platform: 'browser',
    // What the vocabulary and the engine are written in; browsers that know less do not show the checker either.
    target: 'es2024',
    minify: hashed,
    plugins: [withoutSchemas(siteDir), definitions(live, platformsDir)],
    legalComments: 'inline',
    logLevel: 'silent',
  });
  const files = new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]));
  const idOf = (name: string) => name.slice(0, -'.js'.length).replace(hashed ? /-[^-]*$/ : /$^/, '');
  return { files, names: Object.fromEntries([...files.keys()].map((name) => [idOf(name), name])) };
}

/** Each definition as a module: as it is written, and what makes it whole. */
function definitions(platforms: readonly Platform[], platformsDir: string): Plugin {
  return {
    name: 'definitions',
    setup(build) {
      build.onResolve({ filter: /^definition:/ }, ({ path }) => ({
        path: path.slice('definition:'.length),
        namespace: 'definitions',
      }));
      build.onLoad({ filter: /./, namespace: 'definitions' }, ({ path: id }) => {
        const platform = platforms.find((one) => one.id === id) as Platform;
        const written = writtenOf(platform);
        const additions = additionsTo(written, schemaFor(written).parse(written)) ?? {};
        return {
          contents: [
            `import * as file from './${id}/platform.ts';`,
            // The file of a definition exports it and nothing else.
            'export const written = Object.values(file)[0];',
            `export const additions = ${JSON.stringify(additions)};`,
          ].join('\n'),
          loader: 'js',
          resolveDir: platformsDir,
        };
      });
    },
  };
}
