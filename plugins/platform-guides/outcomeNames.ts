import type { Outcome } from '../../src/definition/index.ts';

/** What the answers are called on a page, in the order in which they are explained. Also the headings of `docs/troubleshooting.md`. */
export const outcomeNames: Record<Exclude<Outcome, 'ok'>, string> = {
  'invalid-value': 'A value cannot be right',
  'host-not-allowed': 'Not an address of this platform',
  'store-not-found': 'Store not found',
  'credentials-rejected': 'Values not accepted',
  'credentials-expired': 'Values have expired',
  'permission-missing': 'Permission missing',
  'plan-required': 'The plan has no API access',
  'store-unavailable': 'Store closed or paused',
  'not-an-api': 'A web page answered instead of the API',
  'ip-blocked': 'The checker is blocked',
  'rate-limited': 'Asked too often',
  unreachable: 'Not reachable',
  'tls-failed': 'No secure connection',
  'platform-error': 'Answer not understood',
  'platform-retired': 'Platform shut down',
  unverified: 'Nothing wrong found, nothing proven',
};
