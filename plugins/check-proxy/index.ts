import { dirname } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { catalogueIn } from '../catalogue.ts';
import { describeHeaders } from './delivery/describeHeaders.ts';
import type { DevApi } from './devApi.ts';
import type { CheckProxyOptions } from './options.ts';
import { type SiteFacts, writeSiteFacts } from './siteFacts.ts';

export { type Options, validateOptions } from './options.ts';

/**
 * Gives the site its checker: the HTTP API in `docusaurus start`, and what `npm run serve` must know in the built site.
 * @param options as `options.ts` says
 * @example plugins: [['./plugins/check-proxy/index.ts', { sandbox: true } satisfies Options]]
 */
export default function checkProxy(
  context: LoadContext,
  { sandbox, limits, frameAncestors, valuesTo }: CheckProxyOptions,
): Plugin {
  const { url } = context.siteConfig;
  const { defaultLocale, localeConfigs } = context.i18n;
  // All languages have one API, and one set of headers.
  const baseUrl = localeConfigs[defaultLocale]?.baseUrl ?? context.siteConfig.baseUrl;
  const isInFolder = context.siteConfig.baseUrl !== baseUrl;
  const facts: SiteFacts = { url, baseUrl, version: context.siteVersion, sandbox, limits, headers: {} };
  let api: DevApi | undefined;
  return {
    name: 'check-proxy',
    allContentLoaded: async ({ allContent, actions }) => {
      // For pages that are shown in a frame.
      actions.setGlobalData({ frameAncestors, valuesTo });
      const { platforms, toolWants } = catalogueIn(allContent);
      facts.toolWants = toolWants;
      if (process.env.NODE_ENV !== 'development') return;
      // Not loaded for a build, which answers to nobody: it brings the whole proxy along.
      const { createDevApi } = await import('./devApi.ts');
      api ??= createDevApi(facts);
      api.serve(platforms);
    },
    configureWebpack: () => {
      const { middleware } = api ?? {};
      if (!middleware) return {};
      const devServer = {
        // Docusaurus has such a function too; webpack-merge calls both with the same list and joins what they return.
        setupMiddlewares: (middlewares: object[]) => {
          middlewares.unshift(middleware);
          return [];
        },
      };
      // webpack's types know this option only together with the development server's own.
      return { devServer } as ReturnType<NonNullable<Plugin['configureWebpack']>>;
    },
    injectHtmlTags: () => ({ headTags: [markEmbedded] }),
    postBuild: async ({ outDir }) => {
      // The other languages are built later, each into its folder, and what holds for them all is written anew.
      const siteDir = isInFolder ? dirname(outDir) : outDir;
      const headers = await describeHeaders({ siteDir, baseUrl, frameAncestors });
      await writeSiteFacts(siteDir, { ...facts, headers });
    },
  };
}

/** Before anything is drawn: `?embed=1` asks for the page without the site around it. */
const markEmbedded = {
  tagName: 'script',
  innerHTML: "/[?&]embed=1(&|$)/.test(location.search)&&(document.documentElement.dataset.embed='')",
};
