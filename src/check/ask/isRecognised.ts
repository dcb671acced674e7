import type { LivePlatform, Method } from '../../definition/index.ts';
import type { Answered } from './answered.ts';
import { matches, subjectOf } from './matches.ts';

/** Whether an answer is one that this platform alone gives. */
export function isRecognised({ platform, method }: { platform: LivePlatform; method: Method }, answered: Answered): boolean {
  const { id, reply } = answered;
  const { recognise } = platform.api;
  if (id !== 'recognise' || !recognise || !('answer' in reply)) return false;
  const subject = subjectOf(answered, method);
  return [recognise.is].flat().some((condition) => matches(condition, reply.answer, subject));
}
