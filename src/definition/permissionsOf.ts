import { type EntityId, waysToRead } from './entity.ts';
import type { Permission } from './permission.ts';
import type { Platform } from './platform.ts';

/** A permission, and the kinds of data that need it. */
export interface NeededPermission extends Permission {
  /** By id, in the order of the definition. */
  entities: EntityId[];
}

/**
 * Every permission that data needs, because a panel asks for each box once.
 * @param platform as a method sees it
 */
export function permissionsOf({ entities }: Pick<Platform, 'entities'>): NeededPermission[] {
  const found = new Map<string, NeededPermission>();
  for (const [id, entity] of Object.entries(entities))
    for (const permission of waysToRead(entity).flatMap((way) => way.permission)) {
      const needed = found.get(permission.name) ?? { ...permission, entities: [] };
      if (!needed.entities.includes(id as EntityId)) needed.entities.push(id as EntityId);
      found.set(permission.name, needed);
    }
  return [...found.values()];
}
