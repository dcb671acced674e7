import type { HttpBindings } from '@hono/node-server';
import type { Hono } from 'hono';
import proxyAddress from 'proxy-addr';
import type { Dispatcher } from 'undici';
import { type HostPattern, hostsOf, isRetired, type Platform } from '../../src/definition/index.ts';
import { type CheckApiOptions, createCheckApi } from './api/api.ts';
import type { CheckEnvironment } from './api/checkHandler.ts';
import { appFor } from './connect/appFor.ts';
import type { ConnectSettings } from './connect/apps.ts';
import { createConnectApi } from './connect/connectApi.ts';
import { answerRoom } from './limits/answerRoom.ts';
import { createGate, type Gate, inRow } from './limits/gate.ts';
import { guardedFetch } from './outbound/guardedFetch.ts';
import { playedConnections, playedPlatforms } from './playedPlatforms.ts';
import { type SiteFacts, userAgentOf, wantsOf } from './siteFacts.ts';

export interface SiteApiOptions extends Pick<CheckApiOptions, 'observe' | 'origins' | 'createLimiter' | 'hashKey' | 'isReady'> {
  platforms: readonly Platform[];
  facts: Omit<SiteFacts, 'headers'>;
  /** The way out. */
  agent: Dispatcher;
  /** The operator’s own apps at platforms. @default none */
  connect?: ConnectSettings;
  /** How many proxies in front add to `X-Forwarded-For`. What others wrote there is not believed. @default 0 */
  trustedProxies?: number;
  /** Told once when there seems to be a proxy in front, and none is trusted: then all visitors are one client. */
  onUntrustedProxy?: () => void;
}

/** The API of this site on Node: the guarded way out, and the sandbox where it is on. */
export function siteApi({
  platforms,
  facts,
  agent,
  connect = { apps: new Map() },
  trustedProxies = 0,
  onUntrustedProxy = () => {},
  ...options
}: SiteApiOptions): Hono<CheckEnvironment> {
  const { baseUrl, sandbox, limits } = facts;
  const userAgent = userAgentOf(facts);
  const allRequests = createQueue(limits.requestsAtOnce);
  const byPlatform = new Map(platforms.map(({ id }) => [id, createQueue(limits.requestsAtOncePerPlatform)]));
  let warned = false;
  const warnOnce = () => {
    if (!warned) onUntrustedProxy();
    warned = true;
  };
  const fetchOf = (hosts: readonly HostPattern[], totalMs?: number) => guardedFetch({ hosts, agent, userAgent, totalMs });
  const enterRoom = answerRoom(limits);
  const enterFor = ({ id }: Platform) =>
    // The narrowest first, so that nobody holds a place of all while waiting for one of few.
    inRow(
      createGate({ atOnce: limits.requestsPerCheck, waiting: limits.requestsPerCheck * 8 }),
      byPlatform.get(id) as Gate,
      allRequests,
    );
  return createCheckApi({
    ...options,
    platforms,
    // A check that waits for room reads no further meanwhile; its own time ends it.
    fetchFor: (platform) => fetchOf(isRetired(platform) ? [] : hostsOf(platform), limits.checkS * 1000),
    capacityFor: (platform) => ({ enter: enterFor(platform), ...enterRoom() }),
    sandboxFetch: playedPlatforms(sandbox),
    appFor: appFor(connect.apps, playedConnections(sandbox)),
    wantsFor: (platform) => wantsOf(facts, platform),
    limits,
    clientAddress: (c) => {
      const { incoming } = c.env as HttpBindings;
      if (trustedProxies === 0 && incoming.headers['x-forwarded-for'] !== undefined) warnOnce();
      return proxyAddress(incoming as Parameters<typeof proxyAddress>[0], (_, hop) => hop < trustedProxies);
    },
    baseUrl,
    beside: {
      connect: (limited) =>
        createConnectApi({
          ...options,
          ...facts,
          platforms,
          settings: connect,
          fetchFor: fetchOf,
          enterFor,
          played: playedConnections(sandbox),
          limited,
        }),
    },
  });
}

function createQueue(atOnce: number): Gate {
  return createGate({ atOnce, waiting: atOnce * 4 });
}
