import type { ConnectFailure, NotConnected } from '../../../src/definition/handover.ts';
import type { Lang } from '../../../src/definition/index.ts';
import { wordsIn } from './words/index.ts';

/** What is said of an authorization that gave nothing. @param platform its name */
export function notConnected(reason: ConnectFailure, platform: string, lang: Lang): NotConnected {
  return { type: 'failed', reason, message: wordsIn(lang).failures[reason](platform) };
}
