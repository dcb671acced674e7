import * as z from 'zod';
import { daySchema, proseSchema, publicUrlSchema } from './common.ts';

/** A public text that facts come from. */
export const sourceSchema = z.union(
  [
    publicUrlSchema.transform((url): Source => ({ url })),
    z.strictObject({
      url: publicUrlSchema,
      /** What the text is called. */
      title: proseSchema.optional(),
      /** The day of the copy that was read. */
      read: daySchema.optional(),
      /** When the text itself was written, as far as it says so. @example '2024', '2026-08', '2026-08-12' */
      dated: z
        .string()
        .regex(/^\d{4}(-(0[1-9]|1[0-2])(-([0-2]\d|3[01]))?)?$/, "must be a year, a month or a day, such as '2026-08'")
        .optional(),
    }),
  ],
  "must be an address that begins with https://, or source('https://…', 'Its title', { read: '2026-11-22' })",
);

/** A public text that facts come from: its address, and what is known about it. */
export interface Source {
  url: string;
  title?: string;
  read?: string;
  dated?: string;
}

/** @example source('https://docs.acme.example/keys', 'API keys', { read: '2026-11-22', dated: '2026-08' }) */
export function source(url: string, title: string, days: Pick<Source, 'read' | 'dated'> = {}): Source {
  return { url, title, ...days };
}

/** A sentence for the reader, with the text that it comes from. */
export const sourcedSchema = z.union([
  proseSchema.transform((text): Sourced => ({ text })),
  z.strictObject({ text: proseSchema, source: publicUrlSchema }),
]);

export interface Sourced {
  /** Markdown. */
  text: string;
  /** The address of the vendor's text. */
  source?: string;
}

/** @example sourced('Delete the key under [[Settings → API keys]].', 'https://help.acme.example/keys') */
export function sourced(text: string, address: string): Required<Sourced> {
  return { text, source: address };
}
