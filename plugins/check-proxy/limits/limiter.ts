import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Counts how often each key is used in a time. */
export interface Limiter {
  /** Uses a key once. */
  use(key: string): Promise<Usage>;
  /** What is left of a key, without using it. */
  look(key: string): Promise<Usage>;
  /** Refuses a key for so many seconds. */
  block(key: string, seconds: number): Promise<void>;
  /** Gives a key back as if it had never been used. */
  forget(key: string): Promise<void>;
}

export interface Usage {
  allowed: boolean;
  /** How often the key may still be used. */
  remaining: number;
  /** Seconds until all is as at the beginning; at least 1 when the key is used up. */
  resetS: number;
}

export interface LimiterOptions {
  /** Keeps the keys of one limiter apart from those of others. */
  name: string;
  atMost: number;
  perS: number;
}

export type CreateLimiter = (options: LimiterOptions) => Limiter;

/** Counts in the memory of this process. */
export const memoryLimiter: CreateLimiter = (options) => asLimiter(new RateLimiterMemory(optionsOf(options)), options);

/** What rate-limiter-flexible wants to know. */
export function optionsOf({ name, atMost, perS }: LimiterOptions) {
  return { keyPrefix: `storekeys:${name}`, points: atMost, duration: perS };
}

export function asLimiter(counter: RateLimiterAbstract, { atMost, perS }: Pick<LimiterOptions, 'atMost' | 'perS'>): Limiter {
  const usage = (state: RateLimiterRes | null, allowed: boolean): Usage => ({
    allowed,
    remaining: state?.remainingPoints ?? atMost,
    resetS: state ? Math.max(Math.ceil(state.msBeforeNext / 1000), allowed ? 0 : 1) : perS,
  });
  return {
    use: (key) =>
      counter.consume(key).then(
        (state) => usage(state, true),
        (refused: unknown) => {
          // The library rejects with the state of the key; anything else is a failure of the store.
          if (refused instanceof RateLimiterRes) return usage(refused, false);
          throw refused;
        },
      ),
    look: async (key) => {
      const state = await counter.get(key);
      const current = state && state.msBeforeNext > 0 ? state : null;
      return usage(current, !current || current.consumedPoints < atMost);
    },
    block: async (key, seconds) => {
      await counter.block(key, seconds);
    },
    forget: async (key) => {
      await counter.delete(key);
    },
  };
}
