import { type Outcome, readAll } from '../../definition/index.ts';
import type { Answered } from '../ask/answered.ts';
import { recordsOf } from '../ask/recordsOf.ts';
import type { Answer } from '../ask/send.ts';
import { attempt } from '../attempt.ts';
import { isError } from './isError.ts';
import { isRecord } from './records.ts';
import { saidIn } from './saidIn.ts';
import { certainOutcome, usualOutcome } from './spokenOutcome.ts';
import type { Situation } from './verdict.ts';

/** What an answer means on any platform, when the definition does not say. */
export function generalOutcome(answer: Answer, situation: Situation): Outcome {
  const said = () => saidIn(answer, situation.hide);
  const { status } = answer;
  const { answered, asking } = situation;
  if (status === 429) return 'rate-limited';
  // Gone is a version of an API, or an endpoint; a shop that is closed says so.
  if (status === 410) return certainOutcome(said()) ?? 'platform-error';
  if (status === 401) return certainOutcome(said()) ?? 'credentials-rejected';
  if (status === 403) return certainOutcome(said()) ?? (asking.entity ? 'permission-missing' : 'credentials-rejected');
  if (status < 200 || status >= 300) return certainOutcome(said()) ?? 'platform-error';
  if (isError(answer.json)) return usualOutcome(said()) ?? (asking.entity ? 'platform-error' : 'credentials-rejected');
  if (answered.lacking.length > 0 || isUnreadable(answered, answer) || !isProof(answer, situation)) return 'platform-error';
  return 'ok';
}

/** Unless its text is searched, an answer is JSON. */
function isUnreadable({ request }: Answered, { json, status }: Answer): boolean {
  const isSearched = Object.values(request.take).some((one) => {
    const inner = typeof one === 'object' && 'maybe' in one ? one.maybe : one;
    return typeof inner === 'object' && 'match' in inner;
  });
  return json === undefined && status !== 204 && !isSearched;
}

/** Whether a good status comes with what only a good answer has. */
function isProof({ json, status }: Answer, { answered, asking }: Situation): boolean {
  const { proves } = answered.request;
  if (typeof proves === 'function') return attempt(() => proves(json)) === true;
  if (proves !== undefined) return [proves].flat().some((path) => readAll(json, path).some(isSomething));
  if (asking.way && answered.id === asking.id) {
    const records = recordsOf(asking.way, answered.reply);
    return records !== undefined && (records.length === 0 || isRecord(asking.way, records[0]));
  }
  if (answered.id !== 'authenticate') return true;
  return status === 204 || (typeof json === 'object' && json !== null && Object.keys(json).length > 0);
}

/** Neither null nor empty. */
function isSomething(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && (typeof value !== 'object' || Object.keys(value).length > 0);
}
