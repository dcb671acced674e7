import * as z from 'zod';
import { daySchema, proseSchema, publicUrlSchema } from './common.ts';

/**
 * The day on which a vendor ends something: from then on the page says so, before it a notice counts down.
 * @example endsOn: { day: '2027-01-01', says: 'Use **New app** instead.', source: 'https://…' }
 */
export const endSchema = z.strictObject({
  /** The first day on which it does not work any more. */
  day: daySchema,
  /** What to do instead. Markdown. */
  says: proseSchema,
  /** Where the vendor says so. */
  source: publicUrlSchema,
});

export type End = z.infer<typeof endSchema>;
