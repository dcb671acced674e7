import { type ReadableEntity, readPath, type Show } from '../../definition/index.ts';
import type { Asking } from '../ask/answered.ts';
import type { Reply } from '../ask/send.ts';
import { attempt } from '../attempt.ts';
import type { CheckResult } from '../report.ts';

/** Whether a record has anything that a record of this kind has: its title, something that is shown, or a number of its own. */
export function isRecord({ title, show }: ReadableEntity, record: unknown): boolean {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return false;
  const paths = [title, ...Object.values(show)].map((one: Show) => (typeof one === 'string' ? one : one.path));
  return (
    paths.some((path) => readPath(record, path) !== undefined) ||
    Object.keys(record).some((key) => /(^|_|[a-z])(id|uid|sku|uuid)$/i.test(key))
  );
}

/** How many there are, where the answer, or a second one, tells. */
export function totalOf({ way, answered, total: second, id }: Asking): CheckResult['total'] {
  const reply = answered.find((one) => one.id === id)?.reply;
  const total = way?.total;
  if (total === undefined || !reply || !('answer' in reply)) return undefined;
  if (typeof total === 'function') return asTotal(attempt(() => total(reply.answer.json)));
  if (typeof total === 'string') return asTotal(readPath(reply.answer.json, total));
  if ('header' in total) {
    const value = reply.answer.headers.get(total.header) ?? '';
    return asTotal(total.match ? total.match.exec(value)?.[1] : value);
  }
  const json = total.request ? jsonOf(second?.reply) : reply.answer.json;
  const { atLeastWhen } = total;
  const isBound = atLeastWhen !== undefined && readPath(json, atLeastWhen.path) === atLeastWhen.is;
  return asTotal(readPath(json, total.path), !isBound);
}

/** A total is nice to have: when its own request fails, the check does not. */
function jsonOf(reply: Reply | undefined): unknown {
  return reply && 'answer' in reply && reply.answer.status === 200 ? reply.answer.json : undefined;
}

function asTotal(value: unknown, exact = true): CheckResult['total'] {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? { value: number, exact } : undefined;
}
