import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { getRequestListener } from '@hono/node-server';
import { platforms } from '../../../src/platforms/index.ts';
import { renderSecurityTxt, type SecurityContact } from '../delivery/securityTxt.ts';
import { httpAddress } from '../httpAddress.ts';
import type { Limits } from '../limits/limits.ts';
import { guardedAgent } from '../outbound/guardedAgent.ts';
import { type SiteApiOptions, siteApi } from '../siteApi.ts';
import { readSiteFacts } from '../siteFacts.ts';
import { siteListener } from './siteListener.ts';

export interface ServerOptions
  extends Partial<
    Pick<
      SiteApiOptions,
      'observe' | 'origins' | 'createLimiter' | 'hashKey' | 'agent' | 'connect' | 'trustedProxies' | 'onUntrustedProxy'
    >
  > {
  /** The built site. */
  siteDir: string;
  /** @default 'localhost' */
  host?: string;
  /** 0 takes any free one. @default 3000 */
  port?: number;
  /** @default as the site was built */
  sandbox?: boolean;
  /** Told once when a later build has changed the site's folder: what it changed is not served until the server is started again. */
  onRebuilt?: () => void;
  /** Where to report a weakness. @default nothing is said of it */
  security?: SecurityContact | undefined;
  /** Instead of those that the site was built with. */
  limits?: Partial<Limits>;
  /** How long the server still takes connections when it closes, while it says that it is not ready, in milliseconds. @default 0 */
  drainMs?: number;
  /** How long running checks may then take to end, in milliseconds. @default 25 seconds */
  shutdownMs?: number;
}

export interface RunningServer {
  /** Where the site is, with its base path. @example 'http://localhost:3000/' */
  url: string;
  /** Takes no more requests, and waits for the checks that run; those that take too long are broken off. */
  close(): Promise<void>;
}

/** Longer than load balancers keep an idle connection, so that they never send a request into one that just closed. */
const keepAliveMs = 75_000;

/**
 * Serves the built site and its checker from one process.
 * @throws {Error} when there is no built site, or with Node's code (`EADDRINUSE`) when the port cannot be had
 */
export async function startServer({
  siteDir,
  host = 'localhost',
  port = 3000,
  sandbox,
  limits,
  drainMs = 0,
  shutdownMs = 25_000,
  observe = () => {},
  agent = guardedAgent(),
  trustedProxies = 0,
  onRebuilt,
  security,
  ...options
}: ServerOptions): Promise<RunningServer> {
  const built = await readSiteFacts(siteDir);
  let closing = false;
  const api = siteApi({
    ...options,
    platforms,
    facts: { ...built, sandbox: sandbox ?? built.sandbox, limits: { ...built.limits, ...limits } },
    agent,
    trustedProxies,
    observe,
    isReady: () => !closing,
  });
  const listener = await siteListener({
    siteDir,
    baseUrl: built.baseUrl,
    onRebuilt,
    headers: built.headers,
    answerApi: getRequestListener(api.fetch, { overrideGlobalObjects: false }),
    securityTxt: security && renderSecurityTxt(security, built.url),
    crossOriginApi: (options.origins ?? []).length > 0,
    isSecure: ({ headers }) => trustedProxies > 0 && protocolOf(headers['x-forwarded-proto'], trustedProxies) === 'https',
  });
  const limitsOfServer = { requestTimeout: 30_000, headersTimeout: 15_000, keepAliveTimeout: keepAliveMs };
  const server = createServer(limitsOfServer, listener);
  // Node closes idle connections when the server closes, but not those that become idle afterwards.
  server.on('request', (_request, response) => response.once('close', () => server.listening || server.closeIdleConnections()));
  // For readers that stopped reading. Longer than a check may be silent.
  server.timeout = 120_000;
  server.listen(port, host);
  await once(server, 'listening');

  return {
    url: `${httpAddress(host, (server.address() as AddressInfo).port)}${built.baseUrl}`,
    close: async () => {
      closing = true;
      await wait(drainMs);
      const closed = once(server, 'close');
      const late = setTimeout(() => server.closeAllConnections(), shutdownMs);
      server.close();
      await closed;
      clearTimeout(late);
      await agent.close();
    },
  };
}

/** What the outermost trusted proxy said; some proxies add to the header, others replace it. */
function protocolOf(header: string | string[] | undefined, trustedProxies: number): string | undefined {
  const said = String(header ?? '')
    .split(',')
    .map((one) => one.trim());
  return said.at(-trustedProxies) ?? said[0];
}
