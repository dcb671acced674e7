import type { Outcome } from '../../definition/index.ts';
import { UnfitValueError } from '../ask/unfitValueError.ts';
import { networkFailure, retryAfterOf } from '../networkFailure.ts';
import { whole } from './retryAfter.ts';
import { type Finding, isOwnHost, mayDiffer, type Situation } from './verdict.ts';

const says = {
  noSuchName: 'There is no server named {host}. Check the address for typing mistakes.',
  tooLate: '{platform} did not answer at {host} in time. This says nothing about your values; try again in a few minutes.',
  tooLateOwn:
    'The shop’s server at {host} did not answer in time. This says nothing about your values; try again in a few minutes.',
  nothingThere:
    'Nothing answers at {host} on the secure port: https, port 443, is the only one that is asked. Check the address; if the shop has no https, its server must be given it first.',
  notPublic:
    '{host} leads to an address that is not on the public internet, so it was not asked. Enter the address at which everybody can reach the shop.',
  busy: 'This checker has too much to do at the moment, so {platform} was not asked. Your values may be right; check again in a minute.',
  rejectedBefore:
    '{platform} rejected these values a moment ago, so they were not sent again. Change what is wrong; if you mended it at {platform}, check again in {wait}.',
  accountAtRisk:
    'Wrong logins for this account went to {platform} from here, and one more may lock it, so nothing was sent. Your values may be right: log in to {platform} with them yourself, or check again in {wait}.',
  paused:
    'Too many wrong values went to {platform} from this checker, so it pauses before {platform} blocks it. Your values may be right; check again in {wait}.',
  crowded:
    'Too many checks are asking {host} at the moment, so it was not asked once more. Your values may be right; check again in {wait}.',
};

/** What it means that no answer came. */
export function judgeFailure(failure: unknown, situation: Situation): Finding {
  const { api } = situation.platform;
  const { hostField } = situation.answered;
  const kind = networkFailure(failure);
  // Where the platform has the host, its name and its certificate are no fault of the person.
  const field = !api.everyNameResolves && mayDiffer(situation.answered) ? hostField?.id : undefined;
  const place = field ? { field } : {};
  const find = (outcome: Outcome, more: Partial<Finding> = {}): Finding => ({ outcome, decidedBy: kind, ...more });
  switch (kind) {
    case 'no-such-name':
      return field ? find('store-not-found', { says: says.noSuchName, field }) : find('unreachable');
    case 'refused':
      return isOwnHost(situation.answered) ? find('unreachable', { says: says.nothingThere, ...place }) : find('unreachable');
    case 'timeout':
      return find('unreachable', { says: isOwnHost(situation.answered) ? says.tooLateOwn : says.tooLate });
    case 'tls':
      return find('tls-failed', place);
    case 'not-allowed':
      return find('host-not-allowed', place);
    case 'not-public':
      return find('host-not-allowed', { says: says.notPublic, ...place });
    case 'unsendable':
      return find('invalid-value', unsendable(failure, situation));
    case 'malformed':
      return find('platform-error');
    case 'rejected-before':
      return find('credentials-rejected', spared(failure, says.rejectedBefore));
    case 'account-at-risk':
      return find('rate-limited', spared(failure, says.accountAtRisk));
    case 'paused':
      return find('rate-limited', spared(failure, says.paused));
    case 'target-busy':
      return find('rate-limited', spared(failure, says.crowded));
    case 'busy':
      return find('rate-limited', { says: says.busy, retryAfterS: 60 });
    case 'unreachable':
      return find('unreachable');
  }
}

function spared(failure: unknown, sentence: string): Partial<Finding> {
  const wait = whole(retryAfterOf(failure)) ?? 60;
  return { says: sentence.replace('{wait}', inWords(wait)), retryAfterS: wait };
}

function inWords(seconds: number): string {
  if (seconds < 90) return `${seconds} seconds`;
  return seconds < 2 * 60 * 60 ? `${Math.ceil(seconds / 60)} minutes` : `${Math.ceil(seconds / 3600)} hours`;
}

/** Blames the value that could not be sent, if it is known. */
function unsendable(failure: unknown, { method }: Situation): Partial<Finding> {
  const name = failure instanceof UnfitValueError ? failure.variable : undefined;
  const field = method.fields.find(({ id }) => id === name);
  return field
    ? {
        says: `The ${field.label} contains something that cannot be part of it, so it was not sent. Copy it again.`,
        field: field.id,
      }
    : { says: 'One of the values contains a character that {platform} never uses, so nothing was sent. Copy them again.' };
}
