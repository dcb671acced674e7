import type { ConnectFailure, NotConnected } from '../../../src/definition/handover.ts';

/** What is said of an authorization that gave nothing. @param platform its name */
export function notConnected(reason: ConnectFailure, platform: string): NotConnected {
  return { type: 'failed', reason, message: words[reason].replaceAll('{platform}', () => platform) };
}

const words: Record<ConnectFailure, string> = {
  refused: 'The access was not allowed, so {platform} gave no key. Nothing has changed in your account.',
  unknown:
    'This page was opened a second time, came too late, or belongs to another browser. A permission is good once and for ten minutes.',
  'mixed-up': 'This answer belongs to another platform than the one that was asked. It was thrown away.',
  'code-rejected':
    '{platform} did not take the code that stands for your permission. Such a code is good once and for a few minutes. If this happens every time, tell the people behind this site.',
  'app-rejected':
    '{platform} does not accept the app of this site, so it gave no key. Please tell the people behind this site; until then, follow the steps of the guide.',
  'not-understood': '{platform} answered in a way that this site does not understand, and gave no key.',
  unreachable: '{platform} could not be reached, or has a problem of its own at the moment. Try again in a few minutes.',
  limited: 'Too much was asked for in a short while. Wait a few minutes.',
};
