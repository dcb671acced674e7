import type { Outcome } from '../../src/definition/index.ts';
import type { Expectation } from './expectation.ts';

const meanings = {
  'dns-unknown': 'unreachable',
  'dns-fails': 'unreachable',
  'connection-refused': 'unreachable',
  'connection-reset': 'unreachable',
  'connection-timeout': 'unreachable',
  'answer-timeout': 'unreachable',
  'certificate-expired': 'tls-failed',
  'certificate-other-name': 'tls-failed',
  'web-page': 'not-an-api',
  redirect: 'not-an-api',
  'page-401': 'not-an-api',
  'page-403': 'not-an-api',
  shield: 'ip-blocked',
  'malformed-json': 'platform-error',
  'server-error': 'platform-error',
  'bad-gateway': 'platform-error',
  'service-unavailable': 'platform-error',
  'gateway-timeout': 'platform-error',
} as const satisfies Record<string, Outcome>;

/**
 * What can happen to any server, where the platform has the same host for everybody: no value is to blame, and nothing
 * more is asked.
 * @param more what is the same in all of them on this platform
 */
export function outages(more: Partial<Expectation> = {}): Record<keyof typeof meanings, Expectation> {
  const entries = Object.entries(meanings).map(([id, outcome]) => [
    id,
    { outcome, at: 'authenticate', requests: 1, ...more } satisfies Expectation,
  ]);
  return Object.fromEntries(entries);
}

/**
 * The same where the platform is recognised before anything secret is sent: whatever answers and is not it, is a stranger at
 * the address, and hears nothing more. Besides, the ways in which a server can send visitors where no values may follow.
 * @param places at how many places of an address the API may stand; where something else answers, each is asked
 * @param why how many questions then look for the reason
 */
export function outagesWhereRecognised(
  address: Pick<Expectation, 'field' | 'step'>,
  places = 1,
  why = 0,
): Record<string, Expectation> {
  const stray: Expectation = { outcome: 'not-an-api', at: 'authenticate', ...address, requests: places + why };
  return {
    ...outagesOfOwnDomain(address),
    'web-page': stray,
    redirect: stray,
    'malformed-json': stray,
    'redirect-other-domain': stray,
    'redirect-neighbour': stray,
    'redirect-unencrypted': stray,
    'redirect-login-host': stray,
    // The other host of the shop is asked once for each.
    'redirect-in-circles': { ...stray, requests: 2 * places + why },
  };
}

/**
 * The same where shops are on servers of their own, so that what refuses with a page can be told to let the check through.
 * @param step the one that tells how
 */
export function outagesOfOwnServer(
  address: Pick<Expectation, 'field' | 'step'>,
  places = 1,
  why = 0,
  step?: string,
): Record<string, Expectation> {
  const all = outagesWhereRecognised(address, places, why);
  return { ...all, 'page-403': { outcome: 'ip-blocked', at: 'authenticate', requests: 1, ...(step ? { step } : {}) } };
}

/** The advice where the shop leads to its other host. */
export const leadsToOtherHost = /^Your shop answers at (www\.)?example\.com(\.au)?, and leads there/;

/** The same where the host is the shop's own: its name and its certificate can be wrong. */
export function outagesOfOwnHost(address: Pick<Expectation, 'field' | 'step'>): Record<keyof typeof meanings, Expectation> {
  const all = outages();
  return {
    ...all,
    'dns-unknown': { ...all['dns-unknown'], outcome: 'store-not-found', ...address },
    'certificate-expired': { ...all['certificate-expired'], ...address },
    'certificate-other-name': { ...all['certificate-other-name'], ...address },
    'web-page': { ...all['web-page'], ...address },
    'page-401': { ...all['page-401'], ...address },
    'page-403': { ...all['page-403'], ...address },
    redirect: { ...all.redirect, ...address },
  };
}

/** The same where the shop may have any domain: that nothing answers there at all speaks against the address too. */
export function outagesOfOwnDomain(address: Pick<Expectation, 'field' | 'step'>): Record<keyof typeof meanings, Expectation> {
  const all = outagesOfOwnHost(address);
  return { ...all, 'connection-refused': { ...all['connection-refused'], ...address } };
}
