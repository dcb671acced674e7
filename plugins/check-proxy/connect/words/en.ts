import type { ConnectFailure } from '../../../../src/definition/handover.ts';
import { en as api } from '../../api/words/en.ts';

/** What the pages of an authorization say, in English. */
export const en = {
  connected: 'Connected',
  notConnected: 'Not connected',
  backToGuide: 'Back to the guide',
  gaveKey: (platform: string) => `${platform} gave the key.`,
  inGuide: 'It stands in the guide now. You can close this window.',
  guideSays: 'The guide says what to do. You can close this window.',
  guideClosed: 'The guide from which you came is closed, so nothing was handed over. Open the guide again and begin anew.',

  /** Why an authorization gave nothing. */
  failures: {
    refused: (platform) => `The access was not allowed, so ${platform} gave no key. Nothing has changed in your account.`,
    unknown: () =>
      'This page was opened a second time, came too late, or belongs to another browser. A permission is good once and for ten minutes.',
    'mixed-up': () => 'This answer belongs to another platform than the one that was asked. It was thrown away.',
    'code-rejected': (platform) =>
      `${platform} did not take the code that stands for your permission. Such a code is good once and for a few minutes. If this happens every time, tell the people behind this site.`,
    'app-rejected': (platform) =>
      `${platform} does not accept the app of this site, so it gave no key. Please tell the people behind this site; until then, follow the steps of the guide.`,
    'not-understood': (platform) => `${platform} answered in a way that this site does not understand, and gave no key.`,
    unreachable: (platform) =>
      `${platform} could not be reached, or has a problem of its own at the moment. Try again in a few minutes.`,
    limited: () => 'Too much was asked for in a short while. Wait a few minutes.',
  } satisfies Record<ConnectFailure, (platform: string) => string>,

  problems: {
    noPlatform: 'There is no such platform.',
    notOffered: 'This site cannot ask that platform for a key.',
    noScenario: api.noScenario,
    beginOnGuide: 'Begin on the page of the guide.',
    noRevocation: 'The access cannot be taken back from here.',
    sandboxOff: api.sandboxOff,
    wrongShape: api.body.wrongShape,
  },

  sample: {
    title: (platform: string) => `Sample: let an app into ${platform}`,
    mark: 'This is a sample.',
    explain: (platform: string) => `${platform}’s own page looks different. Nobody is asked, and no account is touched.`,
    heading: (platform: string) => `Let this app into your ${platform} account?`,
    asksFor: 'It asks for:',
  },
};

export type ConnectWords = typeof en;
