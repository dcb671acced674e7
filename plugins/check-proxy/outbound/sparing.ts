import { cleanedValues, type Report } from '../../../src/check/index.ts';
import { hostsOf, isRetired, type Platform } from '../../../src/definition/index.ts';
import type { KeyedHash } from '../limits/keyedHash.ts';
import type { CreateLimiter } from '../limits/limiter.ts';
import type { LimitName, Limits } from '../limits/limits.ts';
import { createWrongTries } from '../limits/wrongTries.ts';
import { fetchFailed } from './failure.ts';

/** As much of a check as tells which values go to which platform. */
export interface SparedRequest {
  platform: Platform;
  method?: string;
  values: Record<string, string>;
}

/** A check that spares shop and platform. */
export interface SparingCheck {
  /**
   * Rejects, before anything is sent, with a `TypeError` whose `cause` has a `retryAfterS` and the code
   * - `ERR_REJECTED_BEFORE` for values that the platform has just rejected,
   * - `ERR_PAUSED` where too many wrong values went to this shop, or to a platform that punishes that,
   * - `ERR_TARGET_BUSY` for a shop that is being checked too often.
   */
  fetch: typeof fetch;
  /** Remembers how the check ended. Resolves to whether the values went out and were rejected. */
  learn(report: Report): Promise<boolean>;
}

export interface SparingOptions {
  limits: Limits;
  createLimiter: CreateLimiter;
  hash: KeyedHash;
}

/** @param onLimit told of each refusal */
export type Spare = (request: SparedRequest, fetch: typeof globalThis.fetch, onLimit: (limit: LimitName) => void) => SparingCheck;

interface Refusal {
  limit: LimitName;
  code: 'ERR_REJECTED_BEFORE' | 'ERR_PAUSED' | 'ERR_TARGET_BUSY';
  retryAfterS: number;
}

/**
 * Remembers rejected values as keyed hashes and counts by the hash of a shop's address; nothing of either can be told from them. What
 * is remembered is bounded: each check that was let in adds a few keys, and they expire.
 */
export function createSparing({ limits, createLimiter, hash }: SparingOptions): Spare {
  const rejected = createLimiter({ name: 'rejected', atMost: 1, perS: 3600 });
  const shopChecks = createLimiter({ name: 'shop', atMost: limits.checksPerMinutePerShop, perS: 60 });
  const shopRejections = createLimiter({ name: 'shop-rejections', atMost: limits.rejectionsPerHourPerShop, perS: 3600 });
  const takeTry = createWrongTries(createLimiter);

  return (request, fetch, onLimit) => {
    const { platform } = request;
    const values = hashOf(request, hash);
    const shops = new Map<string, Promise<Refusal | undefined>>();
    let mayBegin: Promise<Refusal | undefined> | undefined;
    let giveBackTry: (() => Promise<void>) | undefined;
    let sent = false;

    const begin = async (): Promise<Refusal | undefined> => {
      const before = await rejected.look(values);
      if (!before.allowed) return { limit: 'rejected-before', code: 'ERR_REJECTED_BEFORE', retryAfterS: before.resetS };
      const punishes = isRetired(platform) ? undefined : platform.api.wrongTries;
      if (!punishes) return undefined;
      const taken = await takeTry(platform.id, punishes);
      if ('retryAfterS' in taken) return { limit: 'wrong-tries', code: 'ERR_PAUSED', retryAfterS: taken.retryAfterS };
      giveBackTry = taken.giveBack;
      return undefined;
    };

    const visit = async (shop: string): Promise<Refusal | undefined> => {
      const wrong = await shopRejections.look(shop);
      if (!wrong.allowed) return { limit: 'shop-rejections', code: 'ERR_PAUSED', retryAfterS: wrong.resetS };
      const { allowed, resetS } = await shopChecks.use(shop);
      return allowed ? undefined : { limit: 'shop', code: 'ERR_TARGET_BUSY', retryAfterS: resetS };
    };

    const mayVisit = (host: string): Promise<Refusal | undefined> => {
      const shop = hash.of(host);
      const decided = shops.get(shop) ?? visit(shop);
      shops.set(shop, decided);
      return decided;
    };

    return {
      fetch: async (input, init) => {
        const { hostname } = new URL(input instanceof Request ? input.url : String(input));
        const atShop = isShared(hostname, platform) ? undefined : await mayVisit(hostname);
        mayBegin ??= atShop ? undefined : begin();
        const refusal = atShop ?? (await mayBegin);
        if (refusal) {
          onLimit(refusal.limit);
          throw asFailure(refusal);
        }
        sent = true;
        return fetch(input, init);
      },
      learn: async (report) => {
        const wasRejected = report.checks.some(({ id, outcome }) => id === 'authenticate' && outcome === 'credentials-rejected');
        if (!sent || !wasRejected || isRetired(platform)) {
          await giveBackTry?.();
          return false;
        }
        const pauseS = platform.api.pauseAfterRejectionS;
        if (pauseS > 0) await rejected.block(values, pauseS);
        await Promise.all([...shops.keys()].map((shop) => shopRejections.use(shop)));
        return true;
      },
    };
  };
}

/** A host that the definition names in full belongs to the platform, and all its shops share it. */
function isShared(host: string, platform: Platform): boolean {
  return !isRetired(platform) && hostsOf(platform).includes(host);
}

/** By what would be sent: other clothes of the same values, or a field that nobody asked for, make no other check of it. */
function hashOf({ platform, ...request }: SparedRequest, hash: KeyedHash): string {
  const { method, values } = cleanedValues(platform, request.method, request.values);
  const given = Object.entries(values)
    .map(([id, value]) => [id, value.trim()] as const)
    .filter(([, value]) => value !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return hash.of(platform.id, method, ...given.flat());
}

function asFailure({ code, retryAfterS }: Refusal): TypeError {
  const failure = fetchFailed(code, 'Not sent, to spare the platform');
  Object.assign(failure.cause as Error, { retryAfterS });
  return failure;
}
