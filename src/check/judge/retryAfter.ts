import type { Api } from '../../definition/index.ts';

const longestS = 24 * 60 * 60;

/**
 * How long a platform asks to wait: the platform's own headers, or `Retry-After` in seconds or as a date (RFC 9110).
 * @returns whole seconds, at least 1; `undefined` when it does not say
 */
export function retryAfterS(headers: Headers, waitHeaders: Api['waitHeaders'], now = Date.now()): number | undefined {
  for (const { name, unit } of waitHeaders) {
    const value = number(headers.get(name));
    if (value !== undefined) return whole(unit === 'ms' ? value / 1000 : value);
  }
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
