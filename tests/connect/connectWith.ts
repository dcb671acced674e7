import { type CheckApiOptions, createCheckApi } from '../../plugins/check-proxy/api/api.ts';
import { appFor } from '../../plugins/check-proxy/connect/appFor.ts';
import { type ConnectApiOptions, createConnectApi } from '../../plugins/check-proxy/connect/connectApi.ts';
import { limitsSchema } from '../../plugins/check-proxy/limits/limits.ts';
import type { ApiEvent } from '../../plugins/check-proxy/observe/events.ts';
import { playedConnections, playedPlatforms } from '../../plugins/check-proxy/playedPlatforms.ts';
import { platforms } from '../../src/platforms/index.ts';
import type { Ask } from './visitor.ts';

export const siteUrl = 'https://storekeys.example';

type Options = Partial<ConnectApiOptions> & Pick<CheckApiOptions, 'limits'>;

/** The API of a site with authorization pages, in process. @returns how to ask it, and what it observed */
export function connectWith({ limits, ...options }: Partial<Options> = {}): { ask: Ask; events: ApiEvent[] } {
  const events: ApiEvent[] = [];
  const observe = (event: ApiEvent) => void events.push(event);
  const nowhere = async () => {
    throw new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } });
  };
  const api = createCheckApi({
    platforms,
    fetchFor: () => nowhere,
    sandboxFetch: playedPlatforms(true),
    appFor: appFor(options.settings?.apps ?? new Map(), playedConnections(true)),
    limits: limits ?? limitsSchema.parse({ checksPerMinutePerClient: 1000 }),
    clientAddress: () => '203.0.113.1',
    observe,
    beside: {
      connect: (limited) =>
        createConnectApi({
          platforms,
          settings: { apps: new Map() },
          url: siteUrl,
          baseUrl: '/',
          fetchFor: () => nowhere,
          enterFor: () => async () => () => {},
          played: playedConnections(true),
          observe,
          limited,
          ...options,
        }),
    },
  });
  return { ask: (path, init) => api.request(path, init), events };
}
