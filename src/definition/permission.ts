import * as z from 'zod';
import { proseSchema } from './common.ts';

/** A permission of a platform's panel. */
export interface Permission {
  /** @example 'read_products', 'Products: Read' */
  name: string;
  /** Whether this is the label on the screen, to the letter. Otherwise it says in our words what to look for. */
  exact: boolean;
}

/** A text describes a permission; `exact('…')` gives the panel's own label. */
export const permissionSchema = z.union(
  [
    proseSchema.transform((name): Permission => ({ name, exact: false })),
    z.strictObject({ name: proseSchema, exact: z.boolean() }),
  ],
  "must be the label on the screen, such as exact('read_products'), or what to look for, such as 'reading products'",
);

export type PermissionInput = z.input<typeof permissionSchema>;

/** What data needs: one permission or several, or none, where any key will do. */
export const permissionsSchema = z
  .union(
    [permissionSchema, z.array(permissionSchema)],
    "must say which permission reading this needs: exact('Products: Read') for the label on the screen, 'reading products' for what to look for, or anyKey",
  )
  .transform((one): Permission[] => [one].flat());

/**
 * The panel's own label, seen on the screen or in the vendor's text: shown as code, and can be copied.
 * @example exact('read_products')
 */
export function exact(name: string): Permission {
  return { name, exact: true };
}

/** For data that needs no permission: whoever has a key can read it. */
export const anyKey: PermissionInput[] = [];
