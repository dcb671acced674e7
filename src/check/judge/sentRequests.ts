import type { Answered } from '../ask/answered.ts';
import { networkFailure } from '../networkFailure.ts';
import type { CheckResult } from '../report.ts';

/** What was sent, in the order of sending: addresses with `{placeholders}`, never a value. */
export function sentRequests(answered: readonly Answered[]): NonNullable<CheckResult['requests']> {
  return answered.map(({ request: { method }, url, reply }) => ({
    method,
    url,
    ...('answer' in reply ? { status: reply.answer.status } : { failure: networkFailure(reply.failure) }),
  }));
}
