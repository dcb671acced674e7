import { type ReadableEntity, readAll } from '../../definition/index.ts';
import { attempt } from '../attempt.ts';
import type { Reply } from './send.ts';

/** The records of a good answer; an answer without content, or with null in place of a list within it, is an empty one. */
export function recordsOf({ list: from }: ReadableEntity, reply: Reply): unknown[] | undefined {
  if (!('answer' in reply) || reply.answer.status < 200 || reply.answer.status >= 300) return undefined;
  const { status, json } = reply.answer;
  if (status === 204) return [];
  const list = typeof from === 'string' ? readAll(json, from)[0] : attempt(() => from(json));
  if (list === null && from !== '' && typeof json === 'object') return [];
  return Array.isArray(list) ? list : undefined;
}
