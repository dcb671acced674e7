import { LRUCache } from 'lru-cache';
import { rowsOf } from '../limits/bucketLimiter.ts';
import type { CreateLimiter, Limiter, LimiterOptions, Usage } from '../limits/limiter.ts';
import type { RateLimitBinding } from './cloudflare.ts';

/** Keys that one limiter remembers; those that were not used for longest go first. An isolate has 128 MB for everything. */
const maxKeys = 20_000;

/**
 * Counts in the memory of the isolate, and checks of a client by Cloudflare as well, where the binding exists. Isolates share no
 * memory and may end at any time, so all limits but that one are loose here.
 * @param clientLimit counts for all isolates of a Cloudflare location
 */
export function edgeLimiter(clientLimit: RateLimitBinding | undefined): CreateLimiter {
  return (options) => {
    const limiter = isolateLimiter(options);
    return clientLimit && rowsOf('client').includes(options.name) ? countedByBoth(limiter, clientLimit, options) : limiter;
  };
}

/** Without timers: those of a Worker end with the request that set them. */
function isolateLimiter({ atMost, perS }: LimiterOptions): Limiter {
  const windows = new LRUCache<string, { used: number; endsAt: number }>({ max: maxKeys });
  const current = (key: string) => {
    const window = windows.get(key);
    return window && window.endsAt > Date.now() ? window : undefined;
  };
  const usage = (window: { used: number; endsAt: number } | undefined, allowed: boolean): Usage => ({
    allowed,
    remaining: Math.max(atMost - (window?.used ?? 0), 0),
    resetS: window ? Math.ceil((window.endsAt - Date.now()) / 1000) : perS,
  });
  return {
    use: async (key) => {
      const window = current(key) ?? { used: 0, endsAt: Date.now() + perS * 1000 };
      window.used++;
      windows.set(key, window);
      return usage(window, window.used <= atMost);
    },
    look: async (key) => {
      const window = current(key);
      return usage(window, !window || window.used < atMost);
    },
    block: async (key, seconds) => {
      windows.set(key, { used: atMost, endsAt: Date.now() + seconds * 1000 });
    },
    forget: async (key) => {
      windows.delete(key);
    },
  };
}

/** Cloudflare says yes or no, never how much is left; what is left in this isolate is the most that it can be. */
function countedByBoth(limiter: Limiter, binding: RateLimitBinding, { name, perS }: LimiterOptions): Limiter {
  return {
    ...limiter,
    use: async (key) => {
      const here = await limiter.use(key);
      if (!here.allowed) return here;
      const { success } = await binding.limit({ key: `${name}:${key}` });
      return success ? here : { allowed: false, remaining: 0, resetS: perS };
    },
  };
}
