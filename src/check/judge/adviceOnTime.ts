import type { Method } from '../../definition/index.ts';
import { isSecret } from '../../definition/index.ts';
import type { Advice } from '../report.ts';
import type { Sentences } from '../sentences/index.ts';

const day = 24 * 60 * 60 * 1000;
/** A move seldom takes longer. */
const soonDays = 30;

/** A key that ends while a tool may still need it. @param keyEnds an ISO date-time */
export function adviceOnTime(
  method: Method,
  keyEnds: string | undefined,
  { advice: says }: Sentences,
  now = Date.now(),
): Advice[] {
  if (keyEnds === undefined) return [];
  const left = Date.parse(keyEnds) - now;
  if (!(left > 0 && left <= soonDays * day)) return [];
  const secrets = method.fields.filter(isSecret);
  const field = secrets.length === 1 ? secrets[0] : undefined;
  return [
    {
      message: left < 2 * day ? says.endsIn(field?.label, left) : says.endsOn(field?.label, keyEnds.slice(0, 10)),
      ...(field ? { field: field.id, ...(field.from ? { step: field.from } : {}) } : {}),
    },
  ];
}
