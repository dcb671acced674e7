import * as z from 'zod';

/** So many requests in so many seconds, on average. */
const allowsSchema = z.strictObject({ requests: z.number().int().min(1), perS: z.number().min(1) });

const countSchema = {
  /** Seconds after which the platform counts anew, where the number is known and the same for everybody. @example 3600 */
  perS: z.number().int().min(1).optional(),
};

/** The header of every answer that tells how many requests are left. Of several numbers in it, the first counts. */
const leftSchema = z.union([
  z.strictObject({
    /** @example 'X-RateLimit-Remaining' */
    remaining: z.string(),
    /** The header with how many there are in all. @example 'X-RateLimit-Limit' */
    of: z.string().optional(),
    ...countSchema,
  }),
  z.strictObject({
    /** It says how many are used, and of how many, such as `3/40`. @example 'X-Acme-Call-Limit' */
    used: z.string(),
    ...countSchema,
  }),
]);

/**
 * How fast the platform lets itself be read, by its documentation; nothing from memory. A result then says how many requests are
 * left, and how long reading the shop takes.
 * @example pace: { allows: { requests: 2, perS: 1 }, inLists: 250, left: { used: 'X-Acme-Call-Limit' } }
 */
export const paceSchema = z.strictObject({
  /** Where it depends on the plan, that of the smallest one. */
  allows: allowsSchema.optional(),
  /** How many records one answer holds at most. */
  inLists: z.number().int().min(2).optional(),
  left: leftSchema.optional(),
});

export type Pace = z.infer<typeof paceSchema>;
