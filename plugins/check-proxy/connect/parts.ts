import { type Lang, langs } from '../../../src/definition/index.ts';
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

/**
 * The guide of a platform, below the base path.
 * @param lang of the page from which somebody came. The first of the site’s languages stands at its root, the others in folders
 */
export function guideOf({ baseUrl }: Pick<Parts, 'baseUrl'>, platform: string, lang: Lang = langs[0]): string {
  return `${baseUrl}${lang === langs[0] ? '' : `${lang}/`}platforms/${platform}`;
}

/** For what must not be kept, and whose address must not be told. */
export const unkept = { 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' };
