/** What holds for every request to Jumpseller, with whatever key. */
export const restApi = {
  name: 'REST API v1',
  hosts: ['api.jumpseller.com'],
  base: 'https://api.jumpseller.com/v1',
  // The limits count by address, which everybody shares who uses this checker.
  atOnce: 1,
  pace: {
    allows: { requests: 800, perS: 60 },
    inLists: 100,
    left: { remaining: 'Jumpseller-PerMinuteRateLimit-Remaining', of: 'Jumpseller-PerMinuteRateLimit-Limit', perS: 60 },
  },
};

/** @param requests of one check, in a word */
export const limits = (requests: string) =>
  `Jumpseller allows 800 requests a minute and 20 a second. This check uses ${requests}, one after the other.`;
