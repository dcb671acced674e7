import { type Entity, type EntityId, entityName } from '../../src/definition/index.ts';

/** The word for a kind of data, the platform's own where it has one. @example 'Products' */
export function entityTitle(id: string, entity: Entity): string {
  return entityName(id as EntityId, entity);
}
