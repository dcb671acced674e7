import { type Entity, type EntityId, entityNames, isReadable } from '../../src/definition/index.ts';

/** The word for a kind of data, the platform's own where it has one. @example 'Products' */
export function entityTitle(id: string, entity: Entity): string {
  return (isReadable(entity) && entity.called) || entityNames[id as EntityId];
}
