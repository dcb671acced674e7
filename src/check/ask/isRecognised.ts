import type { LivePlatform, Method } from '../../definition/index.ts';
import type { Answered } from './answered.ts';
import { matches } from './matches.ts';

/** Whether an answer is one that this platform alone gives. */
export function isRecognised({ platform, method }: { platform: LivePlatform; method: Method }, answered: Answered): boolean {
  const { id, reply, lacking, values } = answered;
  const { recognise } = platform.api;
  if (id !== 'recognise' || !recognise || !('answer' in reply)) return false;
  const subject = { id, isEntity: false, method: method.id, lacking, values };
  return [recognise.is].flat().some((condition) => matches(condition, reply.answer, subject));
}
