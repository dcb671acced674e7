import type { Catalogue } from '../catalogue.ts';
import { readConnectSettings } from './connect/apps.ts';
import { type DevFetch, devMiddleware } from './devMiddleware.ts';
import { createLogger } from './observe/createLogger.ts';
import { logEvents } from './observe/logEvents.ts';
import { guardedAgent } from './outbound/guardedAgent.ts';
import { siteApi } from './siteApi.ts';
import type { SiteFacts } from './siteFacts.ts';

/** The API while the site is developed. */
export interface DevApi {
  /** For the development server. */
  middleware: ReturnType<typeof devMiddleware>;
  /** Answers for these platforms from now on. The page of a changed definition is new at once, so its check must be new too. */
  serve(platforms: Catalogue['platforms']): void;
}

export function createDevApi(facts: SiteFacts): DevApi {
  const agent = guardedAgent();
  let served: Catalogue['platforms'] | undefined;
  let fetchApi: DevFetch | undefined;
  return {
    middleware: devMiddleware((...request) => fetchApi?.(...request) ?? Response.error(), facts.baseUrl),
    serve: (platforms) => {
      if (platforms === served) return;
      served = platforms;
      const connect = readConnectSettings(process.env, platforms);
      fetchApi = siteApi({ platforms, facts, agent, connect, observe: logEvents(createLogger()) }).fetch;
    },
  };
}
