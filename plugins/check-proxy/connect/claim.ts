import type { Context } from 'hono';
import * as z from 'zod';
import type { Handover } from '../../../src/definition/handover.ts';
import type { Platform } from '../../../src/definition/index.ts';
import type { CheckEnvironment } from '../api/checkHandler.ts';
import { notConnected } from './notConnected.ts';
import { type Parts, unkept } from './parts.ts';
import { readJson } from './readJson.ts';
import { redeem } from './redeem.ts';

const bodySchema = z.strictObject({
  /** As it stood in the address of the guide. */
  ticket: z.string().regex(/^[\w-]{16}$/),
});

/** Answers `POST connect/{platform}`: the guide to which the same tab came back fetches the value. */
export async function claim(c: Context<CheckEnvironment>, platform: Platform, parts: Parts): Promise<Response> {
  const sent = await readJson(c, bodySchema);
  const ticket = await parts.tickets.take(c, sent.ticket);
  const message: Handover = ticket?.answer
    ? await redeem(c, platform, ticket, ticket.answer, parts)
    : notConnected('unknown', platform.name, c.var.lang);
  return c.json(message, 200, unkept);
}
