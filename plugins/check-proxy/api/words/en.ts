/** What the API says of requests that it does not answer with a report, in English. */
export const en = {
  ourFault: 'The check broke off through a fault of this site. It says nothing about the values.',
  tooBusy: 'Too many checks are running. Try again in a few seconds.',
  noNewChecks: 'This server takes no new checks.',
  nothingHere: 'There is nothing here. The checker is at api/check.',
  useMethod: (methods: readonly string[]) => `Use ${methods.join(' or ')} here.`,
  otherOrigin: 'The checker answers only to pages of its own site.',
  sandboxOff: 'Trying without a store is switched off on this site.',
  answerTypes: (types: readonly string[]) => `The answer can be ${types.join(' or ')}.`,

  body: {
    type: (type: string) => `Send the body as ${type}.`,
    brokeOff: 'The body broke off.',
    tooLarge: (kilobytes: number) => `The body may have at most ${kilobytes} kB.`,
    missing: 'The body is missing.',
    notJson: 'The body is not JSON.',
    wrongShape: 'The body does not have the right shape.',
  },
  noPlatform: (ids: string) => `There is no such platform. There are: ${ids}.`,
  noMethod: (platform: string, ids: string) => `${platform} has no such method. It has: ${ids}.`,
  noData: (platform: string, ids: string) => `${platform} has no such data. It has: ${ids}.`,
  noScenario: 'There is no such scenario.',
  noApp: (platform: string) => `This site has no app of its own at ${platform}. Choose another way of connecting.`,

  /** Of a place in the body. */
  place: {
    unknown: 'is unknown',
    unknownMembers: 'has unknown members',
    notOffered: 'is not offered by this site',
  },
  limits: {
    client: 'You have checked many times in a short while. Wait a little, then check again.',
    network: 'Many checks came from your network in a short while. Wait a little, then check again.',
    'client-at-once': 'Some of your checks are still running. Wait until they have ended.',
    'client-rejections':
      'Many wrong values came from your connection in the last hour. Create a new key in your admin panel while you wait, then check again.',
    total: 'Very many people are checking at this moment. Wait a little, then check again.',
  },
};

export type ApiWords = typeof en;
