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

/** The first page in a language, below the base path: the first of the site’s languages stands at its root, the others in folders. */
export function homeOf({ baseUrl }: Pick<Parts, 'baseUrl'>, lang: Lang): string {
  return `${baseUrl}${lang === langs[0] ? '' : `${lang}/`}`;
}

/** The guide of a platform, in a language. */
export function guideOf(parts: Pick<Parts, 'baseUrl'>, platform: string, lang: Lang): string {
  return `${homeOf(parts, lang)}platforms/${platform}`;
}

/** For what must not be kept, and whose address must not be told. */
export const unkept = { 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' };
