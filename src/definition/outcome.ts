import * as z from 'zod';

/**
 * How a check can end. The first thing a caller looks at; stable, and part of the HTTP API.
 *
 * - `ok`: it works.
 * - `invalid-value`: a value cannot be right; nothing was sent.
 * - `host-not-allowed`: the address is no host of this platform, or not a public one.
 * - `store-not-found`: no such host, store, account, merchant or site.
 * - `unreachable`: refused, reset, timed out, no name server.
 * - `tls-failed`: no trustworthy encrypted connection.
 * - `not-an-api`: HTML, a login page, a redirect to a storefront, an API that is switched off.
 * - `credentials-rejected`, `credentials-expired`: the platform does not accept the values (any more).
 * - `permission-missing`, `plan-required`: the values are right but do not reach this data.
 * - `store-unavailable`: closed, frozen, suspended, in maintenance.
 * - `ip-blocked`, `rate-limited`: the platform does not talk to us (for now).
 * - `platform-error`: 5xx, malformed, or our own request at fault.
 * - `platform-retired`: the platform is shut down.
 * - `unverified`: nothing speaks against the values, but the platform offers no way to prove them here.
 */
export const outcomeSchema = z.enum([
  'ok',
  'invalid-value',
  'host-not-allowed',
  'store-not-found',
  'unreachable',
  'tls-failed',
  'not-an-api',
  'credentials-rejected',
  'credentials-expired',
  'permission-missing',
  'plan-required',
  'store-unavailable',
  'ip-blocked',
  'rate-limited',
  'platform-error',
  'platform-retired',
  'unverified',
]);

export type Outcome = z.infer<typeof outcomeSchema>;
