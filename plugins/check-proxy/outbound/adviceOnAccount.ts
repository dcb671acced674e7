import { type Advice, sentencesOf } from '../../../src/check/index.ts';
import { isRetired, type Platform } from '../../../src/definition/index.ts';

/**
 * Says before the last wrong login that it is the last. The platform counts logins from elsewhere too, so the account may be locked
 * earlier than it seems from here.
 * @param left how many more wrong logins go out from here
 */
export function adviceOnAccount(platform: Platform, left: number): Advice | undefined {
  if (isRetired(platform) || !platform.api.locksAccount || left > 1) return undefined;
  return { message: sentencesOf(platform).advice.lockout(platform.name, platform.api.locksAccount.forS, left) };
}
