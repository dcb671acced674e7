import * as z from 'zod';

const optionsSchema = z.strictObject({
  /** Docusaurus gives every plugin one. */
  id: z.string().default('default'),
  /** What the values are for, in the middle of a sentence. @example 'the Example Import app' */
  tool: z.string().min(1).default('the migration tool'),
  /** The name that steps suggest for the app or key that is created. */
  app: z.string().min(1).default('Migration'),
  /** Links with which people let the tool's own app into their account, by platform id. Without one, the guide says to ask for it. */
  authorizationLinks: z
    .record(z.string(), z.url({ protocol: /^https$/, error: 'must be an address that begins with https://' }))
    .default({}),
  /** The module that exports `platforms`, from the site's folder. */
  platforms: z.string().default('src/platforms/index.ts'),
  /** Lets the reader try the checker with sample values that are no real store's. */
  sandbox: z.boolean().default(false),
  /** Where the repository's files can be edited, for "Edit this page". @example 'https://github.com/you/storekeys/edit/main' */
  editUrl: z.url().optional(),
});

/** What an operator may say about the guides. */
export type GuideOptions = z.output<typeof optionsSchema>;

/** @throws {Error} naming every option that is wrong */
export function readOptions(given: unknown): GuideOptions {
  const read = optionsSchema.safeParse(given ?? {});
  if (!read.success) throw new Error(`The options of platform-guides are not valid:\n${z.prettifyError(read.error)}`);
  return read.data;
}
