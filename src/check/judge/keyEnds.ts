import { isSecret, jwtClaims, type Method, readPath } from '../../definition/index.ts';
import type { Asking } from '../ask/answered.ts';

/**
 * When the credentials end, where that can be read: in the key itself (RFC 7519, section 4.1.4), or where the definition says
 * that an answer tells it.
 * @param values the cleaned values
 * @returns an ISO date-time
 */
export function keyEndsOf(
  method: Method,
  values: Readonly<Record<string, string>>,
  askings: ReadonlyMap<string, Asking>,
): string | undefined {
  const inKey = method.fields.filter(isSecret).map(({ id }) => jwtClaims(values[id] ?? '')?.exp);
  const inAnswers = [...askings.values()].flatMap(({ answered }) =>
    answered.map(({ request: { expires }, reply }) =>
      expires !== undefined && 'answer' in reply ? readPath(reply.answer.json, expires) : undefined,
    ),
  );
  const ends = [...inKey, ...inAnswers].flatMap((value) => timeOf(value) ?? []);
  return ends.length > 0 ? new Date(Math.min(...ends)).toISOString() : undefined;
}

/** Milliseconds since 1970, from seconds, milliseconds or a date in ISO 8601. */
function timeOf(value: unknown): number | undefined {
  const time =
    typeof value === 'number'
      ? value < 1e11
        ? value * 1000
        : value
      : typeof value === 'string'
        ? Date.parse(value)
        : Number.NaN;
  return Number.isFinite(time) && Math.abs(time) < 8.64e15 && time > 0 ? time : undefined;
}
