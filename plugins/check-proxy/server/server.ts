import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { platforms } from '../../../src/platforms/index.ts';
import { siteApi } from '../siteApi.ts';
import { readSiteFacts } from '../siteFacts.ts';
import type { Log } from './log.ts';
import { createSiteApp } from './siteApp.ts';

export interface ServerOptions {
  /** The built site. */
  siteDir: string;
  /** @default 'localhost' */
  host?: string;
  /** 0 takes any free one. @default 3000 */
  port?: number;
  /** @default as the site was built */
  sandbox?: boolean;
  /** Told of every check. @default a line of JSON on standard output */
  log?: Log;
}

export interface RunningServer {
  /** Where the site is, with its base path. @example 'http://localhost:3000/' */
  url: string;
  /** Takes no more requests and waits for the checks that run, up to ten seconds. */
  close(): Promise<void>;
}

const closeMs = 10_000;

/**
 * Serves the built site and its checker from one process.
 * @throws {Error} when there is no built site, or with Node's code (`EADDRINUSE`) when the port cannot be had
 */
export async function startServer({
  siteDir,
  host = 'localhost',
  port = 3000,
  sandbox,
  log,
}: ServerOptions): Promise<RunningServer> {
  const built = await readSiteFacts(siteDir);
  const { api, close: closeApi } = siteApi(platforms, { ...built, sandbox: sandbox ?? built.sandbox }, log);
  const app = createSiteApp({ siteDir, baseUrl: built.baseUrl, api });
  const server = createAdaptorServer({
    fetch: app.fetch,
    overrideGlobalObjects: false,
    serverOptions: { requestTimeout: 30_000, headersTimeout: 15_000 },
  }) as Server;
  server.listen(port, host);
  await once(server, 'listening');

  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${(server.address() as AddressInfo).port}${built.baseUrl}`,
    close: async () => {
      const closed = once(server, 'close');
      const late = setTimeout(() => server.closeAllConnections(), closeMs);
      server.close();
      await closed;
      clearTimeout(late);
      await closeApi();
    },
  };
}
