import * as z from 'zod';
import { limitsSchema } from './limits/limits.ts';

/** An origin as a Content-Security-Policy names it: scheme, host (its first label may be a star) and port, no path. */
const originSchema = z.string().regex(/^https?:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d{1,5})?$/, {
  error: ({ input }) =>
    `must be an origin such as "https://tool.example", without a path or a slash at the end; it is ${JSON.stringify(input)}`,
});

const allOptionsSchema = z.strictObject({
  /** Docusaurus gives every plugin one. */
  id: z.string().default('default'),
  /** Lets readers try the checker against platforms that are played in process. The production server does as the site was built. */
  sandbox: z.boolean().default(false),
  limits: limitsSchema.prefault({}),
  /** Origins whose pages may show this site in a frame. @example ['https://tool.example', 'https://*.shops.example'] */
  frameAncestors: z.array(originSchema).default([]),
  /**
   * The one of them whose page gets the values of a good check, when a person in its frame presses "Use these values".
   * @default nobody gets any
   */
  valuesTo: originSchema.optional(),
});

const optionsSchema = allOptionsSchema.superRefine(({ frameAncestors, valuesTo }, context) => {
  // Not a star: keys go to a site that has been named in full.
  if (valuesTo === undefined || (frameAncestors.includes(valuesTo) && !valuesTo.includes('*'))) return;
  const problem = 'must be one of frameAncestors, written in full: only a page that shows this site in a frame can get values';
  context.addIssue({ code: 'custom', path: ['valuesTo'], message: problem });
});

/** Options of the Docusaurus plugin. @example { sandbox: true, limits: { checksAtOnce: 8 } } */
export type Options = z.input<typeof optionsSchema>;

/** The options, whole. */
export type CheckProxyOptions = z.output<typeof optionsSchema>;

/**
 * Reads the options, as Docusaurus asks every plugin to.
 * @throws {Error} listing everything that is wrong with them
 */
export function validateOptions({ options }: { options: unknown }): CheckProxyOptions {
  const read = optionsSchema.safeParse(options ?? {});
  if (!read.success) throw new Error(`The options of check-proxy are wrong.\n${z.prettifyError(read.error)}`);
  return read.data;
}
