import { translate } from '@docusaurus/Translate';
import type { NetworkFailure } from '../../../check/failureCode.ts';

/** Why no answer came, in a few words. */
export function failureName(failure: NetworkFailure): string {
  switch (failure) {
    case 'no-such-name':
      return translate({ id: 'checker.sent.no-such-name', message: 'there is no such server' });
    case 'refused':
      return translate({ id: 'checker.sent.refused', message: 'nothing answers there' });
    case 'unreachable':
      return translate({ id: 'checker.sent.unreachable', message: 'no answer' });
    case 'timeout':
      return translate({ id: 'checker.sent.timeout', message: 'no answer in time' });
    case 'tls':
      return translate({ id: 'checker.sent.tls', message: 'no secure connection' });
    case 'malformed':
      return translate({ id: 'checker.sent.malformed', message: 'an answer that cannot be read' });
    case 'not-allowed':
      return translate({ id: 'checker.sent.not-allowed', message: 'not sent: no address of this platform' });
    case 'not-public':
      return translate({ id: 'checker.sent.not-public', message: 'not sent: no address on the internet' });
    case 'unsendable':
      return translate({ id: 'checker.sent.unsendable', message: 'not sent: a value does not fit in' });
    case 'rejected-before':
      return translate({ id: 'checker.sent.rejected-before', message: 'not sent: these values were just rejected' });
    case 'account-at-risk':
      return translate({ id: 'checker.sent.account-at-risk', message: 'not sent: the account might be locked' });
    case 'busy':
    case 'target-busy':
    case 'paused':
      return translate({ id: 'checker.sent.paused', message: 'not sent: this checker pauses' });
  }
}
