import type { Outcome } from '../../definition/index.ts';
import { UnfitValueError } from '../ask/unfitValueError.ts';
import { codeOf, networkFailure, retryAfterOf } from '../networkFailure.ts';
import { type Sentences, sentencesOf } from '../sentences/index.ts';
import { whole } from './retryAfter.ts';
import { type Finding, isOwnHost, mayDiffer, type Situation } from './verdict.ts';

/** What it means that no answer came. */
export function judgeFailure(failure: unknown, situation: Situation): Finding {
  const { api } = situation.platform;
  const { hostField } = situation.answered;
  const says = sentencesOf(situation.platform).failure;
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
      return find('tls-failed', { ...place, ...certificate(failure, situation) });
    case 'not-allowed':
      return find('host-not-allowed', place);
    case 'not-public':
      return find('host-not-allowed', { says: says.notPublic, ...place });
    case 'unsendable':
      return find('invalid-value', unsendable(failure, situation, says));
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

function spared(failure: unknown, sentence: (waitS: number) => string): Partial<Finding> {
  const wait = whole(retryAfterOf(failure)) ?? 60;
  return { says: sentence(wait), retryAfterS: wait };
}

/** What is wrong with the certificate of a server that the shop has for itself, so that its owner can have it mended. */
function certificate(failure: unknown, { platform, answered }: Situation): Pick<Finding, 'says'> {
  const says = sentencesOf(platform).failure;
  if (!isOwnHost(answered)) return {};
  switch (codeOf(failure)) {
    case 'CERT_HAS_EXPIRED':
      return { says: says.certificateExpired };
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
      return { says: says.certificateOfOther };
    case 'DEPTH_ZERO_SELF_SIGNED_CERT':
    case 'SELF_SIGNED_CERT_IN_CHAIN':
      return { says: says.certificateSelfSigned };
    default:
      return {};
  }
}

/** Blames the value that could not be sent, if it is known. */
function unsendable(failure: unknown, { method }: Situation, says: Sentences['failure']): Partial<Finding> {
  const name = failure instanceof UnfitValueError ? failure.variable : undefined;
  const field = method.fields.find(({ id }) => id === name);
  return field ? { says: says.unfit(field.label), field: field.id } : { says: says.unsendable };
}
