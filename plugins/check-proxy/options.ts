import * as z from 'zod';
import { limitsSchema } from './limits/limits.ts';

const optionsSchema = z.strictObject({
  /** Docusaurus gives every plugin one. */
  id: z.string().optional(),
  /** Lets readers try the checker against platforms that are played in process. The production server does as the site was built. */
  sandbox: z.boolean().default(false),
  limits: limitsSchema.prefault({}),
});

/** Options of the Docusaurus plugin. @example { sandbox: true, limits: { checksAtOnce: 8 } } */
export type Options = z.input<typeof optionsSchema>;

/** @throws {Error} listing everything that is wrong with the options */
export function readOptions(options: unknown): z.output<typeof optionsSchema> {
  const read = optionsSchema.safeParse(options);
  if (!read.success) throw new Error(`The options of check-proxy are wrong.\n${z.prettifyError(read.error)}`);
  return read.data;
}
