import { type Context, Hono, type MiddlewareHandler } from 'hono';
import type { ConnectPlatforms } from '../../../src/definition/handover.ts';
import type { Platform } from '../../../src/definition/index.ts';
import type { CheckEnvironment } from '../api/checkHandler.ts';
import { languageOf } from '../api/languageOf.ts';
import { ourFault, ProblemError, problemResponse } from '../api/problem.ts';
import { sameOrigin } from '../api/sameOrigin.ts';
import { keyedHash } from '../limits/keyedHash.ts';
import { type CreateLimiter, memoryLimiter } from '../limits/limiter.ts';
import { describeError, type Observe } from '../observe/events.ts';
import type { ConnectSettings } from './apps.ts';
import { askedLanguage } from './askedLanguage.ts';
import { begin } from './begin.ts';
import { callback } from './callback.ts';
import { claim } from './claim.ts';
import { type ConnectionsOptions, createConnections } from './connections.ts';
import { plainPage } from './failurePage.ts';
import { show } from './page.ts';
import { guideOf, homeOf, type Parts } from './parts.ts';
import { revoke } from './revoke.ts';
import { sample } from './sample.ts';
import { createSeal } from './seal.ts';
import { ticketS } from './ticket.ts';
import { createTickets } from './tickets.ts';
import { says } from './words/index.ts';

export interface ConnectApiOptions extends Omit<ConnectionsOptions, 'apps' | 'siteUrl'> {
  settings: ConnectSettings;
  /** The public address of the site, without path. @example 'https://storekeys.example' */
  url: string;
  /** Begins and ends with a slash. */
  baseUrl: string;
  observe: Observe;
  /** Counts a client’s requests and refuses those that are too many. */
  limited: MiddlewareHandler<CheckEnvironment>;
  /** Where uses are counted. @default in the memory of this process */
  createLimiter?: CreateLimiter | undefined;
  /** The key of the hashes under which they are counted. @default a random one */
  hashKey?: string | undefined;
}

/**
 * Authorization pages (OAuth 2.0, RFC 6749 and RFC 9700). The server keeps nothing: what it must remember stands sealed in a cookie
 * of the browser that asked.
 *
 * - `GET /` says for which platforms the operator has an app.
 * - `GET /{platform}?handover={secret}&lang={language of the guide}` leads to the platform’s page. The secret names the channel on which the page that asked
 *   waits; without it, the authorization goes on in the same tab. `sandbox={scenario}` plays the platform.
 * - `GET /{platform}/callback` is where the platform sends the person back to. It exchanges the code and hands the value to the page
 *   that waits; in the same tab it leads back to the guide, which fetches the value:
 * - `POST /{platform}` with the JSON `{ ticket }` exchanges the code then.
 * - `POST /{platform}/revoke` with the JSON `{ token, sandbox? }` takes the access back.
 */
export function createConnectApi({
  settings,
  url,
  baseUrl,
  observe,
  limited,
  createLimiter = memoryLimiter,
  hashKey,
  ...options
}: ConnectApiOptions): Hono<CheckEnvironment> {
  const uses = createLimiter({ name: 'connect-uses', atMost: 1, perS: ticketS });
  const hash = keyedHash(hashKey);
  const parts: Parts = {
    connections: createConnections({ ...options, apps: settings.apps, siteUrl: url + baseUrl }),
    tickets: createTickets(createSeal(settings.key), async (use) => (await uses.use(hash.of(use))).allowed),
    observe,
    baseUrl,
  };
  const byId = new Map<string, Platform>(options.platforms.map((platform) => [platform.id, platform]));
  const ownPages = sameOrigin([]);
  const api = new Hono<CheckEnvironment>();

  api.use(async (c, next) => {
    c.set('lang', askedLanguage(c) ?? languageOf(c));
    await next();
  });
  api.get('/', (c) =>
    c.json({ platforms: parts.connections.offered } satisfies ConnectPlatforms, 200, { 'Cache-Control': 'no-store' }),
  );
  api.get('/:platform', ownPages, limited, (c) => begin(c, c.req.param('platform'), parts));
  api.post('/:platform', ownPages, limited, (c) => claim(c, platformOf(c), parts));
  api.get('/:platform/sample', limited, (c) => sample(c, c.req.param('platform'), parts));
  api.get('/:platform/callback', limited, (c) => callback(c, platformOf(c), parts));
  api.post('/:platform/revoke', ownPages, limited, (c) => revoke(c, c.req.param('platform'), parts));
  api.onError((error, c) => {
    const known = error instanceof ProblemError;
    if (!known) observe({ type: 'fault', requestId: c.get('requestId'), error: describeError(error) });
    const { problem, headers } = known ? error : { problem: ourFault, headers: {} };
    const { lang } = c.var;
    if (c.req.method !== 'GET') return problemResponse(problem, lang, headers);
    const { id } = byId.get(c.req.param('platform') ?? '') ?? {};
    const guide = id === undefined ? homeOf(parts, lang) : guideOf(parts, id, lang);
    return show(c, plainPage(problem.detail(lang), guide, lang, problem.status, headers));
  });
  return api;

  function platformOf(c: Context): Platform {
    const platform = byId.get(c.req.param('platform') ?? '');
    if (!platform) throw new ProblemError({ status: 404, detail: says(({ noPlatform }) => noPlatform) });
    return platform;
  }
}
