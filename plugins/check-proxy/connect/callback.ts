import type { Context } from 'hono';
import type { Platform } from '../../../src/definition/index.ts';
import type { CheckEnvironment } from '../api/checkHandler.ts';
import { failurePage } from './failurePage.ts';
import { handoverPage } from './handoverPage.ts';
import { notConnected } from './notConnected.ts';
import { show } from './page.ts';
import { guideOf, type Parts, unkept } from './parts.ts';
import { redeem } from './redeem.ts';
import { claimS, ticketId } from './ticket.ts';

/** Answers `GET connect/{platform}/callback`, where the platform sends the person back to. */
export async function callback(
  c: Context<CheckEnvironment>,
  platform: Pick<Platform, 'id' | 'name'>,
  parts: Parts,
): Promise<Response> {
  const { id, name } = platform;
  const { state, error } = c.req.query();
  const ticket = await parts.tickets.take(c, ticketId(state));
  const lang = ticket?.lang ?? c.var.lang;
  const guide = guideOf(parts, id, lang);
  // Some platforms forget the state where somebody refuses. Nothing can be exchanged then, so nothing is to be protected.
  if (!ticket)
    return show(c, failurePage(notConnected(error === 'access_denied' ? 'refused' : 'unknown', name, lang), guide, lang));
  c.set('lang', lang);

  const answer = new URL(c.req.url).search;
  if (ticket.handover === undefined && ticket.platform === id && error === undefined) {
    await parts.tickets.give(c, { ...ticket, answer }, claimS);
    for (const [header, value] of Object.entries(unkept)) c.header(header, value);
    const { method } = await parts.connections.find(id, ticket.sandbox);
    return c.redirect(`${guide}?method=${method}#connect=${ticketId(ticket.state)}`, 303);
  }
  const message = await redeem(c, platform, ticket, answer, parts);
  if (ticket.handover !== undefined) return show(c, handoverPage({ secret: ticket.handover, message, platform: name, lang }));
  return show(c, failurePage(message.type === 'failed' ? message : notConnected('unknown', name, lang), guide, lang));
}
