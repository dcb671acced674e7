import { translate } from '@docusaurus/Translate';
import type { CheckResult } from '../../check/report.ts';

/** A result in a few words; the troubleshooting page explains it under the same ones. */
export function outcomeName(outcome: CheckResult['outcome']): string {
  switch (outcome) {
    case 'ok':
      return translate({ id: 'checker.outcome.ok', message: 'Works' });
    case 'skipped':
      return translate({ id: 'checker.outcome.skipped', message: 'Not checked' });
    case 'invalid-value':
      return translate({ id: 'checker.outcome.invalid-value', message: 'A value cannot be right' });
    case 'host-not-allowed':
      return translate({ id: 'checker.outcome.host-not-allowed', message: 'Not an address of this platform' });
    case 'store-not-found':
      return translate({ id: 'checker.outcome.store-not-found', message: 'Store not found' });
    case 'unreachable':
      return translate({ id: 'checker.outcome.unreachable', message: 'Not reachable' });
    case 'tls-failed':
      return translate({ id: 'checker.outcome.tls-failed', message: 'No secure connection' });
    case 'not-an-api':
      return translate({ id: 'checker.outcome.not-an-api', message: 'The API cannot be used here' });
    case 'credentials-rejected':
      return translate({ id: 'checker.outcome.credentials-rejected', message: 'Values not accepted' });
    case 'credentials-expired':
      return translate({ id: 'checker.outcome.credentials-expired', message: 'Values have expired' });
    case 'permission-missing':
      return translate({ id: 'checker.outcome.permission-missing', message: 'Permission missing' });
    case 'plan-required':
      return translate({ id: 'checker.outcome.plan-required', message: 'The plan has no API access' });
    case 'store-unavailable':
      return translate({ id: 'checker.outcome.store-unavailable', message: 'Store closed or paused' });
    case 'ip-blocked':
      return translate({ id: 'checker.outcome.ip-blocked', message: 'The checker is blocked' });
    case 'rate-limited':
      return translate({ id: 'checker.outcome.rate-limited', message: 'Asked too often' });
    case 'platform-error':
      return translate({ id: 'checker.outcome.platform-error', message: 'Answer not understood' });
    case 'platform-retired':
      return translate({ id: 'checker.outcome.platform-retired', message: 'Platform shut down' });
    case 'unverified':
      return translate({ id: 'checker.outcome.unverified', message: 'Nothing wrong found, nothing proven' });
  }
}
