import { entityName, waysToRead } from './entity.ts';
import type { Form } from './form.ts';
import { isRetired, type Platform } from './platform.ts';

/** Takes out of a definition what its form needs: no requests, no rules. */
export function toForm(platform: Platform): Form {
  return {
    id: platform.id,
    name: platform.name,
    ...(isRetired(platform) ? { retired: platform.retired } : {}),
    methods: platform.methods.map(({ id, title, steps, fields, connect }) => ({
      id,
      title,
      steps: steps.map((step) => ({ id: step.id, title: step.title })),
      fields,
      ...(connect ? { connect: { gives: Object.keys(connect.gives) } } : {}),
    })),
    entities: Object.entries(platform.entities).map(([id, entity]) => ({
      id,
      name: entityName(id, entity),
      ...('notOffered' in entity
        ? { notOffered: entity.notOffered }
        : { permission: [...new Set(waysToRead(entity).flatMap(({ permission }) => permission))] }),
    })),
  };
}
