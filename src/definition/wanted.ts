import * as z from 'zod';
import { proseSchema } from './common.ts';
import { permissionSchema } from './permission.ts';

/**
 * What migration tools usually ask for besides, and the check does not.
 * @example toolsAlsoWant: { permissions: [exact('Marketing: read-only')], addLater: false }
 */
export const toolsAlsoWantSchema = z.strictObject({
  /** Empty where only {@link addLater} is known. */
  permissions: z.array(permissionSchema).default([]),
  /** Whether a key that exists can still get them. Where not, the step says first to look into the tool's own list. */
  addLater: z.boolean('must say whether a key that exists can get more permissions: addLater: false'),
});

export type ToolsAlsoWant = z.infer<typeof toolsAlsoWantSchema>;

/**
 * What a tool needs besides where it writes into the platform: a fold of its own on the page.
 * @example into: { permissions: [exact('Products: modify')], says: 'Switch off order e-mails first.' }
 */
export const intoSchema = z.strictObject({
  /** Instead of those for reading, or besides. */
  permissions: z.array(permissionSchema).default([]),
  /** What else to do or to know. Markdown. */
  says: proseSchema,
});

export type Into = z.infer<typeof intoSchema>;
