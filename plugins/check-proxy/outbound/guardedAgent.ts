import type { Socket } from 'node:net';
import { Agent, buildConnector, type Dispatcher, EnvHttpProxyAgent, errors } from 'undici';
import { givenUp } from './givenUp.ts';
import { type JudgedLookupOptions, judgedAddresses, judgedLookup } from './judgedLookup.ts';
import { maxAnswerBytes } from './maxAnswerBytes.ts';
import { publicResolver } from './publicResolver.ts';
import { TunnelPool } from './tunnelPool.ts';

/** Belts above the engine's own limit: definitions may ask for at most 30 seconds. */
const connectMs = 10_000;
const headersMs = 31_000;
/** Between two pieces of an answer. */
const silenceMs = 10_000;
const maxHeaderBytes = 16 * 1024;
/** To find out whether we know a name that a proxy will resolve for itself. */
const judgeForProxyMs = 1_500;

/** An operator's forward proxy, as the standard variables name it. */
export interface Egress {
  /** Of the proxy, with user and password if it wants them. It may be on a private address. @example 'http://proxy.example:3128' */
  httpsProxy: string;
  /** Names that are called directly, with commas between. @example '.example.com,api.example.org' */
  noProxy?: string;
}

export interface GuardedAgentOptions extends AgentOverrides {
  /** @default every connection is made directly */
  egress?: Egress;
}

/** For tests, which play a platform on the loopback interface. Production sets none of them. */
export interface AgentOverrides extends JudgedLookupOptions {
  /** A certificate authority in PEM that is trusted instead of the system's. */
  ca?: string;
  /** The port connected to, whatever the address says. */
  port?: number;
  /** @default 10 seconds */
  connectMs?: number;
  /** @default 10 seconds */
  silenceMs?: number;
}

/**
 * The connections of `guardedFetch`: made to judged addresses, with the certificate checked for the name. It can be shared:
 * every request carries its own credentials, and a connection only ever serves the name it was made for.
 *
 * With `egress`, they are tunnels through the operator's proxy, which resolves the names and makes the connections. Our judgement
 * is still made first, of the addresses that our own resolver finds; a name that it does not know is left to the proxy.
 */
export function guardedAgent({ egress, ...overrides }: GuardedAgentOptions = {}): Dispatcher {
  const timeout = overrides.connectMs ?? connectMs;
  const trusted = overrides.ca ? { ca: overrides.ca } : {};
  const open = buildConnector({ lookup: judgedLookup(overrides), timeout, ...trusted });
  const options: Agent.Options = {
    connect: (target, callback) => {
      // It returns the socket, although its types do not say so.
      const socket: unknown = open({ ...target, port: overrides.port ? String(overrides.port) : target.port }, callback);
      const stop = () => (socket as Socket).destroy(new errors.RequestAbortedError());
      givenUp.getStore()?.addEventListener('abort', stop, { once: true });
    },
    headersTimeout: headersMs,
    bodyTimeout: overrides.silenceMs ?? silenceMs,
    maxHeaderSize: maxHeaderBytes,
    maxResponseSize: maxAnswerBytes,
    // However long a server asks us to keep an idle connection.
    keepAliveMaxTimeout: 10_000,
  };
  if (!egress) return new Agent(options);

  const judge = async (hostname: string) => {
    const resolve = overrides.resolve ?? publicResolver({ timeoutMs: judgeForProxyMs });
    await judgedAddresses(hostname, { ...overrides, resolve }).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_ADDRESS_NOT_PUBLIC') throw error;
    });
  };
  return new EnvHttpProxyAgent({
    ...options,
    httpProxy: '',
    httpsProxy: egress.httpsProxy,
    noProxy: egress.noProxy ?? '',
    clientFactory: (proxy, given) => new TunnelPool(proxy, { ...given, headersTimeout: timeout }, judge),
    proxyTls: { timeout, ...trusted },
    requestTls: { timeout, ...trusted },
  });
}
