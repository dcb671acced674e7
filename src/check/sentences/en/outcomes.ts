import { type Outcome, withinSentence } from '../../../definition/index.ts';
import type { Words } from '../words.ts';

/** Stands after a permission in our words. */
export const mayDiffer = ' (the wording may differ)';

/** Where a sentence speaks of data that has no name. */
export const thisData = 'this data';

/** The general sentence for each outcome: what is wrong, then what to do. */
export const outcomes: Record<Exclude<Outcome, 'ok'>, (words: Words) => string> = {
  'invalid-value': ({ field }) => `${field ?? 'A value'} cannot be right. Copy it again.`,
  'host-not-allowed': ({ host, platform }) =>
    `${host} is not an address that is asked for ${platform}. Enter the address that the guide names.`,
  'store-not-found': ({ host, platform, field }) =>
    `${platform} knows no store at ${host}. Check ${field ? `the ${field}` : 'the address'} for typing mistakes.`,
  unreachable: ({ host, platform, isOwnHost }) =>
    isOwnHost
      ? `The shop’s server at ${host} could not be reached. This says nothing about your values; check the address, or try again in a few minutes.`
      : `${platform} could not be reached at ${host}. This says nothing about your values; try again in a few minutes.`,
  'tls-failed': ({ host, platform, field }) =>
    field
      ? `${host} has no valid security certificate, so no values were sent there. Check the address, or ask whoever looks after the shop’s domain.`
      : `The connection to ${platform} could not be secured, so no values were sent. This says nothing about them; try again later.`,
  'not-an-api': ({ host, platform, field }) =>
    field
      ? `${host} answered with a web page instead of data. Check that the ${field} is the right one and that API access is switched on.`
      : `${platform} answered with a web page instead of data, as during maintenance. Your values may be right; try again later.`,
  'credentials-rejected': ({ platform, field }) =>
    `${platform} does not accept ${field ? `the ${field}` : 'these values'}. Copy everything again, or create a new key.`,
  'credentials-expired': ({ field }) => `${field ? `The ${field}` : 'The key'} has expired. Create a new one.`,
  'permission-missing': ({ entity, permission, described }) =>
    `The key works, but it may not read ${entity === undefined ? thisData : withinSentence(entity)}. ${
      permission
        ? `Usually the permission “${permission}”${described ? mayDiffer : ''} is missing: add it.`
        : 'Usually a permission is missing: add it.'
    }`,
  'plan-required': ({ platform, entity }) =>
    `The store’s plan does not include ${platform}’s API for ${entity === undefined ? thisData : withinSentence(entity)}. A higher plan is needed.`,
  'store-unavailable': () =>
    'The store does not answer at the moment: it is closed, paused or in maintenance. Check again later.',
  'ip-blocked': ({ platform }) =>
    `${platform} refuses requests from this checker at the moment. Your values may be right; try again later.`,
  'rate-limited': ({ platform }) => `${platform} asks for a pause, because it was asked too often. Wait, then check again.`,
  'platform-error': ({ host, platform, isOwnHost }) =>
    `${isOwnHost ? `The shop’s server at ${host}` : platform} gave an answer that this checker does not understand. Your values may be right; try again later.`,
  'platform-retired': ({ platform }) => `${platform} is shut down. No key can work any more.`,
  unverified: ({ platform }) => `Nothing speaks against these values, but ${platform} offers no way to prove them here.`,
};
