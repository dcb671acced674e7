import type { CreateLimiter, Limiter } from './limiter.ts';

/** A try that may turn out wrong; it counts until it is given back. */
export type Try = { giveBack(): Promise<void> } | { retryAfterS: number };

/**
 * A brake before a platform that blocks our address after so many wrong tries within any such time. Each try takes one of
 * as many slots, for the whole time, before it is made: so many checks at once cannot go over it, nor two of them around the
 * end of a fixed window.
 */
export function createWrongTries(createLimiter: CreateLimiter) {
  const slots = new Map<string, Limiter>();
  return async (platform: string, { atMost, perS }: { atMost: number; perS: number }): Promise<Try> => {
    const slot = slots.get(platform) ?? createLimiter({ name: `wrong-tries:${platform}`, atMost: 1, perS });
    slots.set(platform, slot);
    let retryAfterS = perS;
    for (let number = 0; number < atMost; number++) {
      const usage = await slot.use(String(number));
      if (usage.allowed) return { giveBack: () => slot.forget(String(number)) };
      retryAfterS = Math.min(retryAfterS, usage.resetS);
    }
    return { retryAfterS };
  };
}
