import * as z from 'zod';

const count = z.number().int().min(1);

/** How much the proxy does at once. What is over is answered with 503 and `Retry-After`. */
export const limitsSchema = z.strictObject({
  /** Checks that run at once. */
  checksAtOnce: count.default(32),
  /** Checks that wait for their turn. */
  checksWaiting: count.default(64),
  /** Seconds that a check may take in all. What has not ended by then counts as out of reach. */
  checkS: z.number().min(1).default(90),
  /** Requests to platforms at once, over all checks. */
  requestsAtOnce: count.default(128),
  /** Requests of one check at once. A definition may ask for less. */
  requestsPerCheck: count.default(8),
});

export type Limits = z.infer<typeof limitsSchema>;
