import * as z from 'zod';
import { idSchema, proseSchema } from './common.ts';

/** One thing to do in the platform's admin panel. */
export const stepSchema = z.strictObject({
  /** Stable: it becomes the anchor `#step-<id>`, and checks point to it. Unique in the platform. @example 'create-token' */
  id: idSchema,
  /** A few words, as a heading and as the text of links. @example 'Create a token' */
  title: proseSchema,
  /**
   * What to do, in Markdown with marks: `[[Settings → API]]` is a path through the panel's menus, `[the dashboard](https://…)` a
   * page that opens in a new tab, `[copy: …]` a text to copy. A step that says "open" or "go to" has one of the first two.
   *
   * `{permissions}` becomes the list of permissions that the chosen data needs, `{app}` the name
   * that the site suggests for the app or key (to copy), `{permissionLine}` all exact permissions in one line to copy, for a panel
   * that takes a list, `{tool}` the tool that the values are for,
   * `{authorizationLink}` the operator’s own link for this platform, and `{outgoingAddresses}`, on a line of its own, the
   * addresses from which the check asks: for lists of allowed addresses.
   * @example 'Open [[Settings → API]], press **Create** and name it “{app}”. Tick **Read** for:\n\n{permissions}'
   */
  text: proseSchema,
});

/** A step as it is written. */
export type WrittenStep = z.infer<typeof stepSchema>;

export interface Step extends WrittenStep {
  /** The fields whose values are found in it, by id: those that name it in `from`. */
  yields: string[];
}

/** A setup step. @example step('create-token', 'Create a token', 'Press **Create new token** …') */
export function step(id: string, title: string, text: string): WrittenStep {
  return { id, title, text };
}
