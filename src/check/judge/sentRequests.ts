import type { Answered } from '../ask/answered.ts';
import { networkFailure } from '../networkFailure.ts';
import type { CheckResult } from '../report.ts';

/**
 * What was sent, in the order of sending: addresses with `{placeholders}`, never a value.
 * @param hide blackens secrets: a platform may give a token that is a piece of its own address
 */
export function sentRequests(
  answered: readonly Answered[],
  hide: (text: string) => string,
): NonNullable<CheckResult['requests']> {
  return answered.map(({ request: { method }, url, reply }) => ({
    method,
    url: hide(url),
    ...('answer' in reply ? { status: reply.answer.status } : { failure: networkFailure(reply.failure) }),
  }));
}
