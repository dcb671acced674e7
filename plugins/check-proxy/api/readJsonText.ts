import type { Context } from 'hono';
import { ProblemError } from './problem.ts';
import { readBody } from './readBody.ts';
import { says } from './words/index.ts';

export const json = 'application/json';

/**
 * Reads the text of a JSON body. Pages of other origins cannot send one without being asked about it (Fetch, CORS-safelisted types).
 * @throws {ProblemError} 413 beyond so many bytes, 415 for another type, 400 when it breaks off
 */
export async function readJsonText(c: Context, maxBytes: number): Promise<string> {
  const text = await readBody(c.req.raw, maxBytes);
  const type = c.req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase();
  if (text !== '' && type !== json) throw new ProblemError({ status: 415, detail: says(({ body }) => body.type(json)) });
  return text;
}
