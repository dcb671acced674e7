import type { Context } from 'hono';
import { generateRandomCodeVerifier } from 'oauth4webapi';
import { ProblemError } from '../api/problem.ts';
import { askedLanguage } from './askedLanguage.ts';
import { authorizationAddress } from './authorizationAddress.ts';
import { type Parts, unkept } from './parts.ts';
import { newState, type Ticket, ticketS } from './ticket.ts';
import { says } from './words/index.ts';

/** A secret of the page that asks: at least 128 bits in base64url. */
const secretShape = /^[\w-]{22,64}$/;

/** Answers `GET connect/{platform}`: gives the browser a ticket and leads to the platform’s page. */
export async function begin(c: Context, id: string, { connections, tickets, baseUrl }: Parts): Promise<Response> {
  const { handover, sandbox } = c.req.query();
  const lang = askedLanguage(c);
  if (handover !== undefined && !secretShape.test(handover))
    throw new ProblemError({ status: 400, detail: says(({ beginOnGuide }) => beginOnGuide) });
  const { platform, connect, app, redirectUri, consent } = await connections.find(id, sandbox);
  const ticket: Ticket = {
    platform: platform.id,
    ...(lang === undefined ? {} : { lang }),
    state: newState(),
    verifier: generateRandomCodeVerifier(),
    ...(handover === undefined ? {} : { handover }),
    ...(sandbox === undefined ? {} : { sandbox }),
  };
  const address = await authorizationAddress({ connect, app, redirectUri, state: ticket.state, verifier: ticket.verifier });
  await tickets.give(c, ticket, ticketS);
  for (const [name, value] of Object.entries(unkept)) c.header(name, value);
  if (!consent) return c.redirect(address.href);
  address.searchParams.set('sandbox', sandbox ?? '');
  if (lang) address.searchParams.set('lang', lang);
  return c.redirect(`${baseUrl}api/connect/${platform.id}/sample${address.search}`);
}
