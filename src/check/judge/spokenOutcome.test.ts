import { expect, it } from 'vitest';
import { certainOutcome, usualOutcome } from './spokenOutcome.ts';

it.each<[said: string, certain: string | undefined]>([
  ['The users password has expired, you must call SetPassword before any other operation', 'credentials-expired'],
  ['Access token expired', 'credentials-expired'],
  ['The access token has expired', 'credentials-expired'],
  ['Access token has been revoked by the account owner', 'credentials-rejected'],
  ['Access tokens of this kind are no longer accepted', 'credentials-rejected'],
  ['This shop has been suspended', 'store-unavailable'],
  ['The account for user ID "fake" specified in this request is suspended', 'store-unavailable'],
  ['Unavailable Shop', 'store-unavailable'],
  ['This shop is unavailable', 'store-unavailable'],
  ['Your store has been deactivated', 'store-unavailable'],
  ['The app of this store has been deactivated', 'credentials-rejected'],
  ['Your current plan does not include API access', 'plan-required'],
  ['Your IP address is not allowed', 'ip-blocked'],
  ['Too many requests', 'rate-limited'],
  ['Your application has exceeded usage limit on this call', 'rate-limited'],

  // Either may be meant, so neither is said.
  ['Session expired or invalid', undefined],
  ['Invalid or expired token', undefined],
  ['The token is invalid, expired or of another shop', undefined],
  ['Invalid permissions for expandable fields', undefined],
  ['Unauthorized', undefined],
  ['Forbidden', undefined],
  ['Product 17 is closed', undefined],
  ['The service is unavailable', undefined],
  ['The API of this shop is unavailable until 7 o’clock', undefined],
])('“%s” is certainly %s', (said, certain) => {
  expect(certainOutcome(said)).toBe(certain);
});

it.each<[said: string, usual: string | undefined]>([
  ['You have insufficient permissions to perform that action', 'permission-missing'],
  ['Invalid API Key', 'credentials-rejected'],
  ['Not authenticated', 'credentials-rejected'],
  ['We are down for maintenance', 'platform-error'],
  // Of itself, although “wrong” is a word for keys too.
  ['Something went wrong', 'platform-error'],
  ['The key is wrong', 'credentials-rejected'],
  ['The moon is full', undefined],
])('“%s” usually is %s', (said, usual) => {
  expect(usualOutcome(said)).toBe(usual);
});

it('knows nothing of silence', () => {
  expect(certainOutcome(undefined)).toBeUndefined();
  expect(usualOutcome(undefined)).toBeUndefined();
});
