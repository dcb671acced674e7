import type { NeededPermission } from '../../definition/permissionsOf.ts';
import { useStore } from '../Checker/StoreContext.ts';
import { useChecker } from '../Checker/useChecker.ts';

/** The permissions that a way of connecting needs for the chosen data, each with that data. */
export function useNeeded(method: string): NeededPermission[] {
  const store = useStore();
  const leftOut: readonly string[] = useChecker(store, ({ form }) => form.leftOut);
  const { permissions = [] } = store.form.methods.find(({ id }) => id === method) ?? {};
  return permissions
    .map((permission) => ({ ...permission, entities: permission.entities.filter((id) => !leftOut.includes(id)) }))
    .filter(({ entities }) => entities.length > 0);
}
