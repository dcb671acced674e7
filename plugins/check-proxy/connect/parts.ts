import type { Observe } from '../observe/events.ts';
import type { Connections } from './connections.ts';
import type { Tickets } from './tickets.ts';

/** What the routes share. */
export interface Parts {
  connections: Connections;
  tickets: Tickets;
  observe: Observe;
  /** Begins and ends with a slash. */
  baseUrl: string;
}

/** The guide of a platform, below the base path. */
export function guideOf({ baseUrl }: Pick<Parts, 'baseUrl'>, platform: string): string {
  return `${baseUrl}platforms/${platform}`;
}

/** For what must not be kept, and whose address must not be told. */
export const unkept = { 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' };
