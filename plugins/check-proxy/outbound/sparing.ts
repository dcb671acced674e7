import type { Advice, ReadValues, Report } from '../../../src/check/index.ts';
import { anyPublicHost, hostMatches, hostsOf, isRetired, isSecret, type Platform } from '../../../src/definition/index.ts';
import type { KeyedHash } from '../limits/keyedHash.ts';
import type { CreateLimiter } from '../limits/limiter.ts';
import type { LimitName, Limits } from '../limits/limits.ts';
import { createWrongTries, type Try } from '../limits/wrongTries.ts';
import { adviceOnAccount } from './adviceOnAccount.ts';
import { fetchFailed } from './failure.ts';
import { type Visit, visits } from './visits.ts';

/** As much of a check as tells which values go to which platform. */
export interface SparedRequest {
  platform: Platform;
  /** As they would be sent. */
  read: ReadValues;
  /** The network that asks, as a hash. */
  network: string;
}

/** What a check taught about its values. */
export interface Lesson {
  /** Whether the values went out and were rejected. */
  wasRejected: boolean;
  /** What to know before the next try. */
  advice?: Advice;
}

/** A check that spares shop and platform. */
export interface SparingCheck {
  /**
   * Rejects, before anything is sent, with a `TypeError` whose `cause` has a `retryAfterS` and the code
   * - `ERR_REJECTED_BEFORE` for values that the platform has just rejected,
   * - `ERR_ACCOUNT_AT_RISK` where one more wrong login may lock the account,
   * - `ERR_PAUSED` where too many wrong values went to this shop, or to a platform that punishes that,
   * - `ERR_TARGET_BUSY` for a shop, or an address with many shops, that is being checked too often.
   */
  fetch: typeof fetch;
  /** Remembers how the check ended. */
  learn(report: Report): Promise<Lesson>;
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
  code: 'ERR_REJECTED_BEFORE' | 'ERR_ACCOUNT_AT_RISK' | 'ERR_PAUSED' | 'ERR_TARGET_BUSY';
  retryAfterS: number;
}

/** A check that has to stop is told so, and then still has to end. */
const graceS = 10;

/**
 * Remembers rejected values as keyed hashes and counts by the hash of a shop's address; nothing of either can be told from them. What
 * is remembered is bounded: each check that was let in adds a few keys, and they expire.
 */
export function createSparing({ limits, createLimiter, hash }: SparingOptions): Spare {
  const rejected = createLimiter({ name: 'rejected', atMost: 1, perS: 3600 });
  const shopChecks = createLimiter({ name: 'shop', atMost: limits.checksPerMinutePerShop, perS: 60 });
  const addressChecks = createLimiter({ name: 'shop-address', atMost: limits.checksPerMinutePerShopAddress, perS: 60 });
  const shopRejections = createLimiter({ name: 'shop-rejections', atMost: limits.rejectionsPerHourPerShop, perS: 3600 });
  const takeTry = createWrongTries(createLimiter, limits.checkS + graceS);

  return (request, fetch, onLimit) => {
    const { platform, read } = request;
    const values = hash.of(platform.id, read.method.id, ...given(read.values));
    const account = openValues(read);
    const shops = new Map<string, Promise<Refusal | undefined>>();
    const addresses = new Map<string, Promise<void>>();
    let mayBegin: Promise<Refusal | undefined> | undefined;
    const tries = new Map<string, Promise<Try | Refusal | undefined>>();
    let sent = false;

    const begin = async (): Promise<Refusal | undefined> => {
      const { allowed, resetS } = await rejected.look(values);
      return allowed ? undefined : { limit: 'rejected-before', code: 'ERR_REJECTED_BEFORE', retryAfterS: resetS };
    };

    const tryAt = async (host: string): Promise<Try | Refusal | undefined> => {
      if (isRetired(platform) || !(platform.api.wrongTries || platform.api.locksAccount)) return undefined;
      const trier = {
        platform: platform.id,
        network: request.network,
        account: hash.of(host, ...account),
        atPlatform: isOwnHost(host, platform),
      };
      const taken = await takeTry(trier, platform.api);
      if (!('because' in taken)) return taken;
      const { retryAfterS } = taken;
      return taken.because === 'account'
        ? { limit: 'account-tries', code: 'ERR_ACCOUNT_AT_RISK', retryAfterS }
        : { limit: 'wrong-tries', code: 'ERR_PAUSED', retryAfterS };
    };

    /** A shop with and without "www" is one. */
    const mayTry = async (hostname: string): Promise<Refusal | undefined> => {
      const host = hostname.replace(/^www\./, '');
      const taken = tries.get(host) ?? tryAt(host);
      tries.set(host, taken);
      const result = await taken;
      return result && 'code' in result ? result : undefined;
    };

    const takenTries = async () =>
      (await Promise.all(tries.values())).filter((taken) => taken !== undefined && 'giveBack' in taken);

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

    const countAddress = async (key: string) => {
      const { allowed, resetS } = await addressChecks.use(key);
      if (allowed) return;
      onLimit('shop-address');
      throw asFailure({ limit: 'shop-address', code: 'ERR_TARGET_BUSY', retryAfterS: resetS }).cause;
    };

    /** Many names, such as those of a wildcard, may lead to one machine. */
    const visitAddress: Visit = (address) => {
      const key = hash.of(address);
      const counted = addresses.get(key) ?? countAddress(key);
      addresses.set(key, counted);
      return counted;
    };

    return {
      fetch: async (input, init) => {
        const { hostname } = new URL(input instanceof Request ? input.url : String(input));
        const atShop = isShared(hostname, platform) ? undefined : await mayVisit(hostname);
        mayBegin ??= atShop ? undefined : begin();
        const refusal = atShop ?? (await mayBegin) ?? (await mayTry(hostname));
        if (refusal) {
          onLimit(refusal.limit);
          throw asFailure(refusal);
        }
        sent = true;
        return isOwnHost(hostname, platform) ? fetch(input, init) : visits.run(visitAddress, () => fetch(input, init));
      },
      learn: async (report) => {
        const wasRejected = report.checks.some(({ id, outcome }) => id === 'authenticate' && outcome === 'credentials-rejected');
        const taken = await takenTries();
        if (!sent || !wasRejected || isRetired(platform)) {
          await Promise.all(taken.map((one) => one.giveBack()));
          return { wasRejected: false };
        }
        const pauseS = platform.api.pauseAfterRejectionS;
        if (pauseS > 0) await rejected.block(values, pauseS);
        await Promise.all([...shops.keys()].map((shop) => shopRejections.use(shop)));
        const left = (await Promise.all(taken.map((one) => one.wasWrong()))).filter((one) => one !== undefined);
        const advice = adviceOnAccount(platform, Math.min(...left));
        return { wasRejected: true, ...(advice ? { advice } : {}) };
      },
    };
  };
}

/** A host that the definition names in full belongs to the platform, and all its shops share it. */
function isShared(host: string, platform: Platform): boolean {
  return !isRetired(platform) && hostsOf(platform).includes(host);
}

/** A host of the platform's own network, and not one that it may be called on because merchants have domains of their own. */
function isOwnHost(host: string, platform: Platform): boolean {
  if (isRetired(platform)) return false;
  return hostMatches(
    host,
    hostsOf(platform).filter((pattern) => pattern !== anyPublicHost),
  );
}

/** By what would be sent: other clothes of the same values, or a field that nobody asked for, make no other check of it. */
function given(values: Readonly<Record<string, string>>): string[] {
  return Object.entries(values)
    .map(([id, value]) => [id, value.trim()] as const)
    .filter(([, value]) => value !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flat();
}

/** What names an account at a shop. Capitals are none of it: most platforms take a name in any. */
function openValues({ method, values }: ReadValues): string[] {
  const open = method.fields.filter((field) => field.kind === 'text' && !isSecret(field)).map(({ id }) => [id, values[id] ?? '']);
  return given(Object.fromEntries(open)).map((text) => text.normalize('NFKC').toLowerCase());
}

function asFailure({ code, retryAfterS }: Refusal): TypeError {
  const failure = fetchFailed(code, 'Not sent, to spare the platform');
  Object.assign(failure.cause as Error, { retryAfterS });
  return failure;
}
