import https from 'node:https';
import { Agent, buildConnector, getGlobalDispatcher, setGlobalDispatcher } from 'undici';
import { afterAll } from 'vitest';
import { guardedAgent } from '../../plugins/check-proxy/outbound/guardedAgent.ts';
import { guardedFetch } from '../../plugins/check-proxy/outbound/guardedFetch.ts';
import { checkConnection } from '../../src/check/index.ts';
import { isRetired } from '../../src/definition/index.ts';
import { platforms } from '../../src/platforms/index.ts';
import { createAuthority } from '../loopback/certificates.ts';
import { playOverTls } from '../loopback/overTls.ts';
import { startTlsServer } from '../loopback/tlsServer.ts';
import { sandboxes } from '../scenarios/sandboxes.ts';

/** A request as it arrived. */
export interface Sent {
  method: string;
  url: URL;
  headers: Headers;
  body: string;
}

/** A platform that this process cannot tell from the real one. */
export interface PlayedPlatform {
  /** Plays a scenario from now on. Returns the values that a person has in it, by field id. */
  play(scenario: string): Record<string, string>;
  /** What the platform is sent meanwhile. */
  sentBy(work: () => Promise<unknown>): Promise<Sent[]>;
  /**
   * What our check sends in the scenario that is played, through the proxy's own fetch: to prove the values, or for one
   * kind of data, by its id, after that.
   */
  sentByCheck(purpose: 'authenticate' | (string & {})): Promise<Sent[]>;
}

/**
 * Plays a platform on 127.0.0.1 until the test file ends. Meanwhile every HTTPS connection of this process is made to it,
 * whatever host it is for: TLS name, `Host` and path stay what the client made them, so that a client needs no other
 * settings than for the real platform.
 * @param hosts the platform's host, or a pattern for its hosts, as a certificate has it. @example '*.myshopify.com'
 */
export async function playOverHttps(id: string, hosts: string): Promise<PlayedPlatform> {
  const sandbox = sandboxes.get(id);
  if (!sandbox) throw new Error(`no sandbox plays ${id}`);
  const [method = ''] = Object.keys(sandbox.samples);
  let answer = playOverTls(id, 'works');
  let values = { ...sandbox.samples[method] };

  const authority = await createAuthority();
  const server = await startTlsServer(await authority.issue(hosts), (...received) => answer(...received));
  const restore = connectTo(server.port, authority.ca);
  const agent = guardedAgent({
    ca: authority.ca,
    port: server.port,
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    isAllowedAddress: (address) => address === '127.0.0.1',
  });
  afterAll(async () => {
    await Promise.all([restore(), agent.destroy()]);
    await server[Symbol.asyncDispose]();
  });

  const sentBy: PlayedPlatform['sentBy'] = async (work) => {
    const before = server.received.length;
    await work();
    return server.received.slice(before).map(({ line, headers, body }) => {
      const [verb = '', target = ''] = line.split(' ');
      const all = new Headers(headers);
      return { method: verb, url: new URL(target, `https://${all.get('host')}`), headers: all, body };
    });
  };
  const check = (entities: string[]) => {
    const platform = platforms.find((candidate) => candidate.id === id);
    if (!platform || isRetired(platform)) throw new Error(`nothing can be checked at ${id}`);
    const fetch = guardedFetch({ hosts: platform.api.hosts, agent, userAgent: 'Storekeys/0 (+https://storekeys.example/)' });
    return checkConnection({ platform, method, values, fetch, entities });
  };

  return {
    play(scenario) {
      answer = playOverTls(id, scenario);
      values = { ...sandbox.samples[method], ...sandbox.scenarios.find((known) => known.id === scenario)?.values };
      return values;
    },
    sentBy,
    async sentByCheck(purpose) {
      const proof = await sentBy(() => check([]));
      return purpose === 'authenticate' ? proof : (await sentBy(() => check([purpose]))).slice(proof.length);
    },
  };
}

/** Leads `node:https` and `fetch` to a port of this machine. Returns what undoes it. */
function connectTo(port: number, ca: string): () => Promise<void> {
  const before = { agent: https.globalAgent, dispatcher: getGlobalDispatcher() };
  const connect = buildConnector({ ca });
  const dispatcher = new Agent({
    connect: ({ hostname, servername, ...options }, callback) =>
      connect({ ...options, hostname: '127.0.0.1', port: String(port), servername: servername ?? hostname }, callback),
  });
  // Options of an agent come before those of a request.
  const agent = new https.Agent({ ca, host: '127.0.0.1', port, keepAlive: true });
  https.globalAgent = agent;
  setGlobalDispatcher(dispatcher);
  return async () => {
    https.globalAgent = before.agent;
    setGlobalDispatcher(before.dispatcher);
    agent.destroy();
    await dispatcher.destroy();
  };
}
