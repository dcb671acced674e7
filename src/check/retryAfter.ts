import type { Api } from '../definition/index.ts';

const longestS = 24 * 60 * 60;

/**
 * How long a platform asks to wait: `Retry-After` in seconds or as a date (RFC 9110), or the platform's own header.
 * @returns whole seconds, at least 1; `undefined` when it does not say
 */
export function retryAfterS(headers: Headers, waitHeader: Api['waitHeader'], now = Date.now()): number | undefined {
  const own = waitHeader && number(headers.get(waitHeader.name));
  if (waitHeader && own !== undefined) return whole(waitHeader.unit === 'ms' ? own / 1000 : own);
  const value = headers.get('retry-after');
  return whole(number(value) ?? (Date.parse(value ?? '') - now) / 1000);
}

/** Whole seconds within reason. */
export function whole(seconds: number | undefined): number | undefined {
  return seconds === undefined || !Number.isFinite(seconds) ? undefined : Math.min(Math.max(Math.ceil(seconds), 1), longestS);
}

function number(value: string | null): number | undefined {
  return value !== null && /^\s*\d+(\.\d+)?\s*$/.test(value) ? Number(value) : undefined;
}
