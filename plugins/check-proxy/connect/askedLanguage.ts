import type { Context } from 'hono';
import { type Lang, langs } from '../../../src/definition/index.ts';

/** The language of the guide from which somebody comes, as its address says it. A browser may ask for another one. */
export function askedLanguage(c: Context): Lang | undefined {
  return langs.find((lang) => lang === c.req.query('lang'));
}
