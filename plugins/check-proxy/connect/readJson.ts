import type { Context } from 'hono';
import type * as z from 'zod';
import { ProblemError } from '../api/problem.ts';
import { readBody } from '../api/readBody.ts';

const maxBytes = 16 * 1024;

/**
 * Reads a JSON body. Only a page of the same origin can send one without being asked about it (Fetch, CORS-safelisted types).
 * @throws {ProblemError} 400, 413, 415; it repeats nothing of what was sent
 */
export async function readJson<Schema extends z.ZodType>(c: Context, schema: Schema): Promise<z.output<Schema>> {
  if (c.req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase() !== 'application/json')
    throw new ProblemError({ status: 415, detail: 'Send the body as application/json.' });
  const text = await readBody(c.req.raw, maxBytes);
  const read = schema.safeParse(parse(text));
  if (!read.success) throw new ProblemError({ status: 400, detail: 'The body does not have the right shape.' });
  return read.data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
