import type { Context } from 'hono';
import type * as z from 'zod';
import { ProblemError } from '../api/problem.ts';
import { readJsonText } from '../api/readJsonText.ts';
import { says } from './words/index.ts';

const maxBytes = 16 * 1024;

/**
 * Reads a JSON body.
 * @throws {ProblemError} 400, 413, 415; it repeats nothing of what was sent
 */
export async function readJson<Schema extends z.ZodType>(c: Context, schema: Schema): Promise<z.output<Schema>> {
  const read = schema.safeParse(parse(await readJsonText(c, maxBytes)));
  if (!read.success) throw new ProblemError({ status: 400, detail: says(({ wrongShape }) => wrongShape) });
  return read.data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
