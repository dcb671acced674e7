import { readAll } from '../../definition/index.ts';
import type { Answered, Asking } from '../ask/answered.ts';
import { attempt } from '../attempt.ts';

/** The permissions that the platform said the credentials have. */
export function grantedIn(askings: ReadonlyMap<string, Asking>): ReadonlySet<string> {
  const names = [...askings.values()].flatMap(({ answered }) => answered.flatMap(grantedBy));
  return new Set(names);
}

function grantedBy({ request: { grants }, reply }: Answered): string[] {
  if (grants === undefined || !('answer' in reply)) return [];
  const { json } = reply.answer;
  const listed = typeof grants === 'string' ? readAll(json, grants) : (attempt(() => grants(json)) ?? []);
  return listed.filter((item) => typeof item === 'string');
}
