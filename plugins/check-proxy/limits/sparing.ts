import { createHmac, randomBytes } from 'node:crypto';
import type { Report } from '../../../src/check/index.ts';
import { isRetired, type Platform } from '../../../src/definition/index.ts';
import type { CheckRequest } from '../api/checkRequest.ts';

/** A check that spares shop and platform: what was rejected a moment ago is not sent again. */
export interface SparingCheck {
  /**
   * Rejects with the code `ERR_REJECTED_BEFORE` for values that the platform has just rejected, and with `ERR_PAUSED`
   * while too many wrong values went to a platform that punishes that. Both carry `retryAfterS`.
   */
  fetch: typeof fetch;
  /** Remembers how the check ended. */
  learn(report: Report): void;
}

export interface Rejections {
  spare(request: CheckRequest, fetch: typeof globalThis.fetch): SparingCheck;
}

/** Enough for a busy hour; the oldest are forgotten first. */
const most = 10_000;

/**
 * Remembers rejected values as keyed hashes, in memory, under a key that is made at start and never leaves it. Nothing of a
 * value can be told from them.
 * @param now milliseconds, for tests
 */
export function createRejections(now: () => number = Date.now): Rejections {
  const key = randomBytes(32);
  /** When values may be sent again, by their hash; in the order of remembering. */
  const until = new Map<string, number>();
  /** When values were rejected, by platform. */
  const tries = new Map<string, number[]>();

  function waitFor(platform: Platform, hash: string): { code: string; ms: number } | undefined {
    const rejectedFor = (until.get(hash) ?? 0) - now();
    if (rejectedFor > 0) return { code: 'ERR_REJECTED_BEFORE', ms: rejectedFor };
    const limit = isRetired(platform) ? undefined : platform.api.wrongTries;
    const recent = limit ? recentTries(platform.id, limit.perS) : [];
    if (!limit || recent.length < limit.atMost) return undefined;
    return { code: 'ERR_PAUSED', ms: (recent[0] as number) + limit.perS * 1000 - now() };
  }

  function recentTries(id: string, perS: number): number[] {
    const recent = (tries.get(id) ?? []).filter((time) => time > now() - perS * 1000);
    tries.set(id, recent);
    return recent;
  }

  return {
    spare(request, fetch) {
      const { platform } = request;
      const hash = hashOf(request, key);
      let sent = false;
      return {
        fetch: (input, init) => {
          const wait = sent ? undefined : waitFor(platform, hash);
          if (wait) return Promise.reject(refusal(wait));
          sent = true;
          return fetch(input, init);
        },
        learn(report) {
          const rejected = report.checks.some(({ id, outcome }) => id === 'authenticate' && outcome === 'credentials-rejected');
          if (!sent || !rejected || isRetired(platform)) return;
          until.delete(hash);
          until.set(hash, now() + platform.api.pauseAfterRejectionS * 1000);
          if (until.size > most) until.delete(until.keys().next().value as string);
          if (platform.api.wrongTries) tries.set(platform.id, [...recentTries(platform.id, platform.api.wrongTries.perS), now()]);
        },
      };
    },
  };
}

function hashOf({ platform, method = '', values }: CheckRequest, key: Buffer): string {
  const typed = Object.entries(values).map(([id, value]) => [id, value.trim()]);
  const given = typed.filter(([, value]) => value !== '').sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  return createHmac('sha256', key)
    .update(JSON.stringify([platform.id, method, given]))
    .digest('base64');
}

function refusal({ code, ms }: { code: string; ms: number }): TypeError {
  const cause = Object.assign(new Error('Not sent, to spare the platform'), { code, retryAfterS: Math.ceil(ms / 1000) });
  return new TypeError('fetch failed', { cause });
}
