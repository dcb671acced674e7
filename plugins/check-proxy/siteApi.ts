import type { Hono } from 'hono';
import { hostsOf, isRetired, type Platform } from '../../src/definition/index.ts';
import { sandboxFetch } from '../sandbox/index.ts';
import { createCheckApi } from './api/api.ts';
import { createGate } from './outbound/gate.ts';
import { guardedAgent } from './outbound/guardedAgent.ts';
import { guardedFetch } from './outbound/guardedFetch.ts';
import { type Log, logLine } from './server/log.ts';
import type { SiteFacts } from './siteFacts.ts';

/** The API of this site: the guarded way out, and the sandbox where it is on. */
export function siteApi(
  platforms: readonly Platform[],
  { url, baseUrl, version, sandbox, limits }: SiteFacts,
  log: Log = logLine,
): { api: Hono; close: () => Promise<void> } {
  const agent = guardedAgent();
  const userAgent = `Storekeys${version ? `/${version}` : ''} (+${url}${baseUrl})`;
  const allRequests = createGate({ atOnce: limits.requestsAtOnce, waiting: limits.requestsAtOnce * 2 });
  const api = createCheckApi({
    platforms,
    fetchFor: (platform) =>
      guardedFetch({
        hosts: isRetired(platform) ? [] : hostsOf(platform),
        agent,
        userAgent,
        gates: [createGate({ atOnce: limits.requestsPerCheck, waiting: limits.requestsPerCheck * 8 }), allRequests],
      }),
    ...(sandbox ? { sandboxFetch } : {}),
    limits,
    log,
    baseUrl,
  });
  return { api, close: () => agent.close() };
}
