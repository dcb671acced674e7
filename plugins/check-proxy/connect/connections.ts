import { type Connect, isRetired, type Lang, type Platform } from '../../../src/definition/index.ts';
import { ProblemError } from '../api/problem.ts';
import type { Gate } from '../limits/gate.ts';
import { type ConnectApp, type ConnectSettings, canRevoke, connectable } from './apps.ts';
import type { Consent } from './samplePage.ts';
import { says } from './words/index.ts';

/** An authorization page that is played in process, with the app that it knows. */
export interface PlayedConnection {
  app: ConnectApp;
  /** @throws {RangeError} for a request with which the page would not begin */
  consent(request: Request, lang: Lang): Consent;
  fetch: typeof fetch;
}

export interface ConnectionsOptions {
  platforms: readonly Platform[];
  apps: ConnectSettings['apps'];
  /** The fetch of one exchange. It must call nothing but these hosts. */
  fetchFor: (hosts: readonly string[]) => typeof fetch;
  /** Where one request to the platform waits for its turn. */
  enterFor: (platform: Platform) => Gate;
  /** Fails with a RangeError for a scenario that it does not know. Without it, the sandbox is off. */
  played?: ((platform: string, scenario: string) => Promise<PlayedConnection | undefined>) | undefined;
  /** The public address of the site, with its base path. It alone decides where platforms send people back to. */
  siteUrl: string;
}

/** Everything that one authorization needs. */
export interface Connection {
  platform: Platform;
  /** Id of the way of connecting. */
  method: string;
  connect: Connect;
  app: ConnectApp;
  /** What stands in requests for the redirect address. */
  redirectUri: string;
  fetch: typeof fetch;
  /** To be passed before a request is sent. */
  enter: Gate;
  /** Only where the platform is played. */
  consent?: PlayedConnection['consent'];
}

export interface Connections {
  /** For which platforms there is an app, and whether it can take an access back. */
  offered: Record<string, { revoke: boolean }>;
  /**
   * @param scenario of the played platform
   * @throws {ProblemError} 404 where there is no such page, 400 for an unknown scenario
   */
  find(id: string, scenario?: string): Promise<Connection>;
}

export function createConnections({ platforms, apps, fetchFor, enterFor, played, siteUrl }: ConnectionsOptions): Connections {
  const known = new Map(connectable(platforms).map((one) => [one.platform.id, one]));
  const offered = [...known].flatMap(([id, { connect }]) => {
    const app = apps.get(id);
    return app ? [[id, { revoke: canRevoke(connect, app) }] as const] : [];
  });

  return {
    offered: Object.fromEntries(offered),
    find: async (id, scenario) => {
      const one = known.get(id);
      const way = scenario === undefined ? apps.get(id) && { app: apps.get(id) as ConnectApp } : await play(id, scenario, played);
      if (!one || !way || isRetired(one.platform))
        throw new ProblemError({ status: 404, detail: says(({ notOffered }) => notOffered) });
      const { platform, method, connect } = one;
      const hosts = [connect.token, connect.revoke?.url ?? connect.token].map((address) => new URL(address).hostname);
      return {
        platform,
        method,
        connect,
        redirectUri: way.app.redirectName ?? `${siteUrl}api/connect/${id}/callback`,
        fetch: fetchFor(hosts),
        enter: enterFor(platform),
        ...way,
      };
    },
  };
}

async function play(id: string, scenario: string, played: ConnectionsOptions['played']): Promise<PlayedConnection | undefined> {
  try {
    return await played?.(id, scenario);
  } catch (error) {
    if (error instanceof RangeError) throw new ProblemError({ status: 400, detail: says(({ noScenario }) => noScenario) });
    throw error;
  }
}
