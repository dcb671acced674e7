import { Agent, buildConnector } from 'undici';
import { type JudgedLookupOptions, judgedLookup } from './judgedLookup.ts';

/** Belts above the engine's own limits: definitions may ask for at most 30 seconds and 4 MiB. */
const connectMs = 10_000;
const silenceMs = 31_000;
const maxResponseBytes = 5 * 1024 * 1024;
const maxHeaderBytes = 16 * 1024;

/** For tests, which play a platform on the loopback interface. Production sets none of them. */
export interface AgentOverrides extends JudgedLookupOptions {
  /** A certificate authority in PEM that is trusted instead of the system's. */
  ca?: string;
  /** The port connected to, whatever the address says. */
  port?: number;
  /** @default 10 seconds */
  connectMs?: number;
}

/**
 * The connections of {@link guardedFetch}: made to judged addresses, with the certificate checked for the name. It
 * can be shared: every request carries its own credentials, and a connection only ever serves the name it was made for.
 */
export function guardedAgent(overrides: AgentOverrides = {}): Agent {
  const connect = buildConnector({
    lookup: judgedLookup(overrides),
    timeout: overrides.connectMs ?? connectMs,
    ...(overrides.ca ? { ca: overrides.ca } : {}),
  });
  return new Agent({
    connect: (options, callback) =>
      connect({ ...options, port: overrides.port ? String(overrides.port) : options.port }, callback),
    headersTimeout: silenceMs,
    bodyTimeout: silenceMs,
    maxHeaderSize: maxHeaderBytes,
    maxResponseSize: maxResponseBytes,
    // A name is resolved and judged again at least this often.
    keepAliveMaxTimeout: 10_000,
  });
}
