import { generateRandomState } from 'oauth4webapi';
import type { Lang } from '../../../src/definition/index.ts';

/** What an authorization that goes on must remember. It stands sealed in the browser, under a name of its own. */
export interface Ticket {
  platform: string;
  /** The language of the page that asked; without it, nobody knows. */
  lang?: Lang;
  /** Comes back from the platform. */
  state: string;
  /** Proves to the platform that the code is exchanged by who asked for it (RFC 7636). */
  verifier: string;
  /** The secret of the page that waits; without it, the authorization goes on in the same tab. */
  handover?: string;
  /** The scenario of the played platform; without it, the real one is asked. */
  sandbox?: string;
  /** What the platform’s page sent, where the page that asked must fetch the value itself. */
  answer?: string;
}

/** How long somebody has on the platform’s page. */
export const ticketS = 10 * 60;
/** How long the page that comes back in the same tab has to fetch the value. */
export const claimS = 60;

/** The first part names the cookie, so that several tabs can connect at once. */
export function newState(): string {
  return `${generateRandomState().slice(0, idLength)}.${generateRandomState()}`;
}

const idLength = 16;

/** @returns nothing for what is no state of ours */
export function ticketId(state: string | undefined): string | undefined {
  return /^([\w-]{16})\.[\w-]{43}$/.exec(state ?? '')?.[1];
}

/** The name without its prefix. */
export function cookieName(id: string): string {
  return `connect-${id}`;
}
