import type { Limits } from './limits.ts';
import { createRoom, type Guest } from './room.ts';

const mebibyte = 1024 * 1024;

/** Answers of an ordinary check take a tenth of it. */
const mostOfOneCheck = mebibyte / 2;

/** What all checks have for themselves at most: with as many at once as there may be, a quarter of a heap of 512 MiB. */
const mostOfAllChecks = 128 * mebibyte;

/** The largest answers that definitions ask for, read and parsed, a few at a time. */
const shared = 32 * mebibyte;

/** Room for what running checks were answered. @param limits.checksAtOnce that share it */
export function answerRoom({ checksAtOnce }: Pick<Limits, 'checksAtOnce'>): () => Guest {
  return createRoom({ own: Math.min(mostOfOneCheck, mostOfAllChecks / checksAtOnce), shared });
}

/** The same for an isolate of Cloudflare, which has 128 MB for everything, and in which nobody can wait for another. */
export function isolateRoom(): () => Guest {
  return createRoom({ own: mebibyte / 4, shared: 16 * mebibyte, waits: false });
}
