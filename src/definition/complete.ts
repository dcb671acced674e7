import type { AnswerRule, WrittenRule } from './answer.ts';
import type { Api } from './api.ts';
import type { Entity, EntityId, ReadableEntity, WrittenEntity, WrittenReading } from './entity.ts';
import type { Field } from './field.ts';
import type { Method, Platform, WrittenMethod, WrittenPlatform } from './platform.ts';
import type { WrittenStep } from './step.ts';

/** Writes out what a definition says once for many places, so that its readers find it in each of them. */
export function complete(platform: WrittenPlatform): Platform {
  if ('retired' in platform) return { ...platform, methods: platform.methods.map((method) => completeMethod(method, undefined)) };
  return {
    ...platform,
    methods: platform.methods.map((method) => completeMethod(method, method.api ?? platform.api)),
    entities: withLists(platform.entities, platform.api),
    answers: platform.answers.flatMap(oneConditionEach),
  };
}

function completeMethod(method: WrittenMethod, api: Api | undefined): Method {
  return {
    ...method,
    steps: method.steps.map((step) => ({ ...step, yields: yieldsOf(step, method) })),
    fields: method.fields.map((field) => withHosts(field, api)),
    entities: withLists(method.entities, api),
  };
}

function yieldsOf({ id }: WrittenStep, { fields }: WrittenMethod): string[] {
  return fields.filter(({ from }) => from === id).map((field) => field.id);
}

/** An address may name the hosts of the API unless its field says otherwise. */
function withHosts(field: Field, api: Api | undefined): Field {
  return field.kind === 'address' && api ? { ...field, hosts: field.hosts ?? api.hosts } : field;
}

function withLists(entities: Partial<Record<EntityId, WrittenEntity>>, api: Api | undefined): Partial<Record<EntityId, Entity>> {
  return Object.fromEntries(Object.entries(entities).map(([id, entity]) => [id, withList(id as EntityId, entity, api)]));
}

function withList(id: EntityId, entity: WrittenEntity, api: Api | undefined): Entity {
  if ('notOffered' in entity) return entity;
  if ('request' in entity) return readable(id, entity, api);
  const cases = Object.entries(entity.cases).map(([name, way]) => [name, readable(id, way, api)]);
  return { ...entity, cases: Object.fromEntries(cases) };
}

function readable(id: EntityId, { list, total, ...written }: WrittenReading, api: Api | undefined): ReadableEntity {
  const titled = written.titled ?? (id === 'orders' ? 'Order number' : 'Name');
  const way = { ...written, permission: written.permission ?? [], titled };
  const counted = total ?? api?.lists.total ?? false;
  // That a list is said in one of the two places is for the cross-check to find.
  return { ...way, list: (list ?? api?.lists.list) as ReadableEntity['list'], ...(counted === false ? {} : { total: counted }) };
}

/** Any of several conditions is a rule for each. */
function oneConditionEach({ when, ...rule }: WrittenRule, index: number): AnswerRule[] {
  return [when].flat().map((condition) => ({ ...rule, when: condition, position: index + 1 }));
}
