import type { Method } from '../../definition/index.ts';
import { isSecret } from '../../definition/index.ts';
import type { Advice } from '../report.ts';

const day = 24 * 60 * 60 * 1000;
/** A move seldom takes longer. */
const soonDays = 30;

/** A key that ends while a tool may still need it. @param keyEnds an ISO date-time */
export function adviceOnTime(method: Method, keyEnds: string | undefined, now = Date.now()): Advice[] {
  const left = keyEnds === undefined ? Number.POSITIVE_INFINITY : Date.parse(keyEnds) - now;
  if (left <= 0 || left > soonDays * day) return [];
  const secrets = method.fields.filter(isSecret);
  const field = secrets.length === 1 ? secrets[0] : undefined;
  const ends = left < 2 * day ? `in ${inHours(left)}` : `on ${keyEnds?.slice(0, 10)}`;
  return [
    {
      message: `${field ? `The ${field.label}` : 'The key'} ends ${ends}. Let the tool finish before that, or create one that lasts longer.`,
      ...(field ? { field: field.id, ...(field.from ? { step: field.from } : {}) } : {}),
    },
  ];
}

function inHours(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  if (minutes < 90) return `${Math.max(minutes, 1)} ${minutes <= 1 ? 'minute' : 'minutes'}`;
  return `${Math.round(minutes / 60)} hours`;
}
