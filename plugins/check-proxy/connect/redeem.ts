import type { Context } from 'hono';
import { deadline } from '../../../src/check/ask/deadline.ts';
import type { Handover } from '../../../src/definition/handover.ts';
import type { Platform } from '../../../src/definition/index.ts';
import type { CheckEnvironment } from '../api/checkHandler.ts';
import { watchedFetch } from '../outbound/watchedFetch.ts';
import { ConnectError } from './connectError.ts';
import { exchangeCode } from './exchangeCode.ts';
import { exchangeMs } from './exchangeMs.ts';
import { notConnected } from './notConnected.ts';
import type { Parts } from './parts.ts';
import { readCallback } from './readCallback.ts';
import type { Ticket } from './ticket.ts';

/**
 * Turns a ticket into what the platform gives for it, and tells how that ended.
 * @param platform to whose address the answer came
 * @param answer the query of that address
 */
export async function redeem(
  c: Context<CheckEnvironment>,
  { id, name }: Pick<Platform, 'id' | 'name'>,
  ticket: Ticket,
  answer: string,
  { connections, observe }: Parts,
): Promise<Handover> {
  const { requestId, client } = c.var;
  const started = performance.now();
  const told = { requestId, platform: ticket.platform };
  const { signal, clear } = deadline([c.req.raw.signal], exchangeMs);
  const run = async (): Promise<Handover> => {
    // An answer that was meant for another one is shown to nobody (RFC 9700, section 4.4).
    if (ticket.platform !== id) throw new ConnectError('mixed-up');
    const connection = await connections.find(id, ticket.sandbox);
    const parameters = readCallback(connection.connect, connection.app, new URLSearchParams(answer), ticket.state);
    if (!connection.consent) await client.sends();
    const fetch = watchedFetch(connection.fetch, observe, told);
    const leave = await connection.enter(signal).catch(() => {
      throw new ConnectError('limited');
    });
    const connected = await exchangeCode({ ...connection, parameters, verifier: ticket.verifier, fetch, signal }).finally(leave);
    return ticket.sandbox === undefined ? connected : { ...connected, sandbox: ticket.sandbox };
  };
  const ended = await run()
    .catch((error: unknown): Handover => {
      if (error instanceof ConnectError) return notConnected(error.reason, name, ticket.lang ?? c.var.lang);
      throw error;
    })
    .finally(clear);
  const outcome = ended.type === 'connected' ? ended.type : ended.reason;
  const durationMs = Math.round(performance.now() - started);
  observe({ type: 'connect-ended', ...told, sandbox: ticket.sandbox !== undefined, outcome, durationMs });
  return ended;
}
