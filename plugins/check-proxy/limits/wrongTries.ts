import type { CreateLimiter } from './limiter.ts';
import { createSlots, type NoSlot, type Slot, type Slots } from './slots.ts';

/** Who tries, and where. All but the platform's id are hashes. */
export interface Trier {
  platform: string;
  /** The wide network of the client. */
  network: string;
  /** The shop, and whatever else names the account. */
  account: string;
  /** Whether the platform's own hosts are asked, and not one that anybody could have named. */
  atPlatform: boolean;
}

/** A try that may turn out wrong. */
export interface Try {
  /** It was not wrong. */
  giveBack(): Promise<void>;
  /** It was. Resolves to how many more the account has, where the platform locks accounts. */
  wasWrong(): Promise<number | undefined>;
}

/** Why there is no try: the account would be locked, or our address blocked. */
export type NoTry = NoSlot & { because: 'account' | 'address' };

/** What a platform does after wrong tries, as its definition says. */
export interface Rules {
  /** How many rejected values may go out from this site in so many seconds, before the platform blocks its address. */
  wrongTries?: { atMost: number; perS: number } | undefined;
  /** After how many wrong logins an account is locked, and for how many seconds. */
  locksAccount?: { after: number; forS: number } | undefined;
}

export type TakeTry = (trier: Trier, rules: Rules) => Promise<Try | NoTry>;

/** Wrong tries of one network, and of one account, that a platform may have to bear. */
const few = 3;

/**
 * A brake before a platform that locks an account, or blocks our address, after so many wrong tries within any such time. Each
 * try takes its slots before it is made, so that many checks at once cannot go over them.
 *
 * - An account has fewer than the platform takes before it locks it.
 * - A client's network has a few, and so has an account: neither uses up those of all others.
 * - Of all, a reserve is for networks and accounts that hold none.
 * - Only what goes to the platform's own hosts counts for all: what a stranger's server answers leads to no block.
 *
 * @param leaseS how long a check takes at most
 */
export function createWrongTries(createLimiter: CreateLimiter, leaseS: number): TakeTry {
  const known = new Map<string, Slots>();
  const slotsOf = (name: string) => {
    const slots = known.get(name) ?? createSlots(createLimiter, name, leaseS);
    known.set(name, slots);
    return slots;
  };

  return async ({ platform, network, account, atPlatform }, { wrongTries, locksAccount }) => {
    const ofAccount = slotsOf(`account-tries:${platform}`);
    const ofNetwork = slotsOf(`network-tries:${platform}`);
    const ofAll = slotsOf(`wrong-tries:${platform}`);
    const held: { slot: Slot; keepS: number }[] = [];
    const giveBack = async () => {
      await Promise.all(held.map(({ slot }) => slot.giveBack()));
    };
    const take = async (slots: Slots, key: string, atMost: number, keepS: number) => {
      const slot = await slots.take(key, atMost);
      if ('retryAfterS' in slot) await giveBack();
      else held.push({ slot, keepS });
      return slot;
    };

    const share = Math.min(few, Math.ceil((wrongTries?.atMost ?? few) / 2));
    const accountHas = locksAccount ? locksAccount.after - 1 : share;
    const mine = await take(ofAccount, account, accountHas, locksAccount?.forS ?? wrongTries?.perS ?? 0);
    if ('retryAfterS' in mine) return { ...mine, because: locksAccount ? 'account' : 'address' };
    if (wrongTries) {
      const { atMost, perS } = wrongTries;
      const ours = await take(ofNetwork, network, share, perS);
      if ('retryAfterS' in ours) return { ...ours, because: 'address' };
      const reserve = Math.min(Math.ceil(atMost / 4), atMost - 1);
      const isNewcomer = mine.isFirst && ours.isFirst;
      const one = atPlatform ? await take(ofAll, 'all', isNewcomer ? atMost : atMost - reserve, perS) : undefined;
      if (one && 'retryAfterS' in one) return { ...one, because: 'address' };
    }
    return {
      giveBack,
      wasWrong: async () => {
        await Promise.all(held.map(({ slot, keepS }) => slot.keep(keepS)));
        return locksAccount && ofAccount.free(account, accountHas);
      },
    };
  };
}
