import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Seal } from './seal.ts';
import { cookieName, type Ticket, ticketId } from './ticket.ts';

/** Keeps tickets in the browser: sealed, out of the reach of scripts, and each of them good once. */
export interface Tickets {
  give(c: Context, ticket: Ticket, forS: number): Promise<void>;
  /** Takes the ticket out of the browser. @returns nothing where there is none that is good */
  take(c: Context, id: string | undefined): Promise<Ticket | undefined>;
}

/**
 * @param seal of this site
 * @param isFirst counts a use. It also refuses a cookie that a browser was made to keep, as far as limits are counted together.
 */
export function createTickets(seal: Seal, isFirst: (use: string) => Promise<boolean>): Tickets {
  return {
    give: async (c, ticket, forS) => {
      const id = ticketId(ticket.state) as string;
      // The prefix binds it to this very host, and to https. Lax, since the platform sends people back from its own site.
      setCookie(c, cookieName(id), await seal.close({ ...ticket }, forS), {
        prefix: 'host',
        path: '/',
        secure: true,
        httpOnly: true,
        sameSite: 'Lax',
        maxAge: forS,
      });
    },
    take: async (c, id) => {
      if (id === undefined) return undefined;
      const sealed = getCookie(c, cookieName(id), 'host');
      if (!sealed) return undefined;
      deleteCookie(c, cookieName(id), { prefix: 'host', path: '/', secure: true });
      const ticket = (await seal.open(sealed)) as Ticket | undefined;
      return ticket && (await isFirst(`${ticket.answer ? 'claim' : 'callback'} ${ticket.state}`)) ? ticket : undefined;
    },
  };
}
