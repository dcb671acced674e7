import { createRequire } from 'node:module';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { shortenClassNames } from './shortClassNames.ts';
import { UnusedCssPlugin } from './unusedCss.ts';
import { filesWithUnread } from './withoutUnread.ts';

const require = createRequire(import.meta.url);

/** A chunk as the bundler's rules for splitting see it. */
interface Chunk {
  name?: string | null | undefined;
}

/** A module likewise. */
interface Module {
  /** The path of its file. */
  nameForCondition?(): string | null | undefined;
}

// How a chunk is named that only something a reader does can ask for, by the comment `webpackChunkName` at its import.
const later = /^later-/;

// What the home page, the catalogue and others that stand alone have for themselves. They come after the rest, which they may change.
const ofSinglePages = /[\\/]src[\\/](?:pages|components[\\/](?:home|catalogue)|theme[\\/]NotFound)[\\/]/;

/** Keeps out of a page's first load what that page does not need: what belongs to others, and what nobody has asked for yet. */
export default function pageWeight({ generatedFilesDir }: LoadContext): Plugin {
  return {
    name: 'page-weight',
    configureWebpack: (config, isServer) => {
      if (process.env.NODE_ENV !== 'production') return {};
      shortenClassNames(config.module?.rules);
      if (isServer) return {};
      return {
        plugins: [new UnusedCssPlugin()],
        module: {
          rules: [
            { include: generatedFilesDir, test: filesWithUnread, use: [{ loader: require.resolve('./withoutUnread.ts') }] },
          ],
        },
        resolve: {
          alias: {
            // A package of Docusaurus, in CommonJS, has all of it loaded for a function of one line.
            tslib$: require.resolve('./browser/tslib.mjs'),
            nprogress$: require.resolve('./browser/nprogress.ts'),
          },
        },
        optimization: {
          splitChunks: {
            cacheGroups: {
              // Docusaurus has one file for all styles, so that their order is always the same. What is asked for later can come
              // later: it has no rule in common with the rest.
              styles: {
                chunks: ({ name }: Chunk) => !later.test(name ?? ''),
                test: (module: Module) => !ofSinglePages.test(module.nameForCondition?.() ?? ''),
              },
              // What half of all pages use, also where it is little: else each of them brings it along.
              common: { minSize: 0 },
              // But most pages are guides, and what those use is not for the others.
              ours: { test: /[\\/]src[\\/](?:components|check|definition)[\\/]/, minChunks: 2, priority: 45, name: false },
            },
          },
        },
      };
    },
  };
}
