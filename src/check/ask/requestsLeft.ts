import type { Pace } from '../../definition/index.ts';
import type { RequestsLeft } from '../report.ts';

/** What an answer's headers tell of it. */
export function requestsLeft(pace: Pace | undefined, headers: Headers): RequestsLeft | undefined {
  const told = pace?.left;
  if (!told) return undefined;
  const counted = 'used' in told ? usedIn(headers.get(told.used)) : remainingIn(headers, told.remaining, told.of);
  return counted && { ...counted, ...(told.perS === undefined ? {} : { perS: told.perS }) };
}

function usedIn(text: string | null): RequestsLeft | undefined {
  const [, used, of] = /(\d{1,9})\s*\/\s*(\d{1,9})/.exec(text ?? '') ?? [];
  return of === undefined ? undefined : { left: Math.max(0, Number(of) - Number(used)), of: Number(of) };
}

function remainingIn(headers: Headers, remaining: string, of: string | undefined): RequestsLeft | undefined {
  const left = firstNumber(headers.get(remaining));
  const all = of === undefined ? undefined : firstNumber(headers.get(of));
  return left === undefined ? undefined : { left, ...(all === undefined ? {} : { of: all }) };
}

function firstNumber(text: string | null): number | undefined {
  const digits = /^\s*(\d{1,9})(?!\d)/.exec(text ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}
