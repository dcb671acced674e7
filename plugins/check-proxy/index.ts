import type { LoadContext, Plugin } from '@docusaurus/types';
import { type Catalogue, catalogueIn } from '../catalogue.ts';
import { describeHeaders } from './delivery/describeHeaders.ts';
import { type DevFetch, devMiddleware } from './devMiddleware.ts';
import { createLogger } from './observe/createLogger.ts';
import { logEvents } from './observe/logEvents.ts';
import type { CheckProxyOptions } from './options.ts';
import { guardedAgent } from './outbound/guardedAgent.ts';
import { siteApi } from './siteApi.ts';
import { type SiteFacts, writeSiteFacts } from './siteFacts.ts';

export { type Options, validateOptions } from './options.ts';

/**
 * Gives the site its checker: the HTTP API in `docusaurus start`, and what `npm run serve` must know in the built site.
 * @param options as `options.ts` says
 * @example plugins: [['./plugins/check-proxy/index.ts', { sandbox: true } satisfies Options]]
 */
export default function checkProxy(context: LoadContext, { sandbox, limits, frameAncestors }: CheckProxyOptions): Plugin {
  const { url, baseUrl } = context.siteConfig;
  const facts: SiteFacts = { url, baseUrl, version: context.siteVersion, sandbox, limits, headers: {} };
  const agent = guardedAgent();
  let served: Catalogue['platforms'] | undefined;
  let fetchApi: DevFetch | undefined;
  return {
    name: 'check-proxy',
    // The page of a changed definition is new at once while the site is developed, so its check must be new too.
    allContentLoaded: async ({ allContent }) => {
      if (process.env.NODE_ENV !== 'development') return;
      const { platforms } = catalogueIn(allContent);
      if (platforms === served) return;
      served = platforms;
      fetchApi = siteApi({ platforms, facts, agent, observe: logEvents(createLogger()) }).fetch;
    },
    configureWebpack: () => {
      const devServer = {
        // Docusaurus has such a function too; webpack-merge calls both with the same list and joins what they return.
        setupMiddlewares: (middlewares: object[]) => {
          middlewares.unshift(devMiddleware((...request) => fetchApi?.(...request) ?? Response.error(), baseUrl));
          return [];
        },
      };
      // webpack's types know this option only together with the development server's own.
      return { devServer } as ReturnType<NonNullable<Plugin['configureWebpack']>>;
    },
    postBuild: async ({ outDir }) => {
      const headers = await describeHeaders({ siteDir: outDir, baseUrl, frameAncestors });
      await writeSiteFacts(outDir, { ...facts, headers });
    },
  };
}
