import type { CreateLimiter } from './limiter.ts';

/** A place that is held until it is given back, or kept for a while. */
export interface Slot {
  /** Whether nobody held a slot of this key before. */
  isFirst: boolean;
  giveBack(): Promise<void>;
  keep(seconds: number): Promise<void>;
}

export interface NoSlot {
  /** When the next one is free. */
  retryAfterS: number;
}

export interface Slots {
  /** Takes one of so many slots of a key. */
  take(key: string, atMost: number): Promise<Slot | NoSlot>;
  /** How many are left. */
  free(key: string, atMost: number): Promise<number>;
}

/**
 * Slots that each free themselves at their own time, so that they come back evenly and there is no window at whose end twice as
 * many could be had. One that is neither given back nor kept, because its holder broke off, comes back by itself.
 * @param leaseS how long a holder takes at most
 */
export function createSlots(createLimiter: CreateLimiter, name: string, leaseS: number): Slots {
  const limiter = createLimiter({ name, atMost: 1, perS: leaseS });
  const keysOf = (key: string, atMost: number) => Array.from({ length: atMost }, (_, number) => `${key}:${number}`);
  return {
    take: async (key, atMost) => {
      let retryAfterS = Number.POSITIVE_INFINITY;
      for (const [number, slot] of keysOf(key, atMost).entries()) {
        const { allowed, resetS } = await limiter.use(slot);
        if (allowed)
          return {
            isFirst: number === 0,
            giveBack: () => limiter.forget(slot),
            keep: (seconds) => limiter.block(slot, seconds),
          };
        retryAfterS = Math.min(retryAfterS, resetS);
      }
      return { retryAfterS };
    },
    free: async (key, atMost) => {
      const usages = await Promise.all(keysOf(key, atMost).map((slot) => limiter.look(slot)));
      return usages.filter(({ allowed }) => allowed).length;
    },
  };
}
