import type { Advice } from '../../../src/check/index.ts';
import { isRetired, type Platform } from '../../../src/definition/index.ts';

/**
 * Says before the last wrong login that it is the last. The platform counts logins from elsewhere too, so the account may be locked
 * earlier than it seems from here.
 * @param left how many more wrong logins go out from here
 */
export function adviceOnAccount(platform: Platform, left: number): Advice | undefined {
  if (isRetired(platform) || !platform.api.locksAccount || left > 1) return undefined;
  const hours = Math.ceil(platform.api.locksAccount.forS / 3600);
  const time = hours === 24 ? 'a day' : hours === 1 ? 'an hour' : `${hours} hours`;
  const warning = `One more wrong try may lock the account for ${time}.`;
  return {
    message:
      left === 1
        ? `${warning} Log in to ${platform.name} yourself to see which user and password are right, before you check again.`
        : `${warning} So this checker sends no more of them to ${platform.name} for this account until ${time} has passed.`,
  };
}
