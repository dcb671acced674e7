import type { Api } from '../api.ts';
import { type Entity, entityName, type ReadableEntity, type Show } from '../entity.ts';
import type { Field } from '../field.ts';
import type { Permission } from '../permission.ts';
import { isRetired, type LivePlatform, type Method, type Platform } from '../platform.ts';
import type { Into } from '../wanted.ts';

/**
 * What stands in place of a text.
 * @param kind a `sentence` is in our words. A `name` is the word of a panel, of the tool or of the trade, and may stay as it is.
 */
export type Say = (text: string, kind: 'sentence' | 'name') => string;

/** A platform with other texts in place of those that readers see. Ids, addresses, patterns and exact permissions stay. */
export function mapTexts(platform: Platform, say: Say): Platform {
  const { summary, sources, needs, notices, afterwards, into, toolsAlsoWant, methods } = platform;
  const shared = {
    summary: say(summary, 'sentence'),
    sources: sources.map((source) => ({ ...source, ...optional('title', source.title, say) })),
    needs: needs.map((need) => say(need, 'sentence')),
    notices: notices.map((notice) => ofNotice(notice, say)),
    afterwards: afterwards.map((one) => ({ ...one, text: say(one.text, 'sentence') })),
    methods: methods.map((method) => ofMethod(method, say)),
    ...(into ? { into: ofInto(into, say) } : {}),
    ...(toolsAlsoWant ? { toolsAlsoWant: withPermissions(toolsAlsoWant, say) } : {}),
  };
  if (isRetired(platform))
    return {
      ...platform,
      ...shared,
      retired: say(platform.retired, 'sentence'),
      entities: ofEntities(platform.entities, say) as typeof platform.entities,
    };
  return { ...platform, ...shared, ...ofCheck(platform, say) };
}

function ofCheck({ api, authenticate, entities, answers, advice }: LivePlatform, say: Say) {
  return {
    api: ofApi(api, say),
    authenticate: ofProof(authenticate, say),
    entities: ofEntities(entities, say),
    answers: answers.map((rule) => ({ ...rule, ...optional('says', rule.says, say) })),
    advice: advice.map((rule) => ({ ...rule, says: say(rule.says, 'sentence') })),
  };
}

function ofMethod(method: Method, say: Say): Method {
  const { api, authenticate, into, toolsAlsoWant, afterwards } = method;
  return {
    ...method,
    title: say(method.title, 'name'),
    ...optional('intro', method.intro, say),
    ...optional('chooseIf', method.chooseIf, say),
    ...optional('waits', method.waits, say),
    ...optional('keyLives', method.keyLives, say),
    ...ofEnd(method, say),
    notices: method.notices.map((notice) => ofNotice(notice, say)),
    ...(into ? { into: ofInto(into, say) } : {}),
    ...(toolsAlsoWant ? { toolsAlsoWant: withPermissions(toolsAlsoWant, say) } : {}),
    ...(afterwards ? { afterwards: afterwards.map((one) => ({ ...one, text: say(one.text, 'sentence') })) } : {}),
    steps: method.steps.map((step) => ({ ...step, title: say(step.title, 'sentence'), text: say(step.text, 'sentence') })),
    fields: method.fields.map((field) => ofField(field, say)),
    ...(api ? { api: ofApi(api, say) } : {}),
    ...(authenticate ? { authenticate: ofProof(authenticate, say) } : {}),
    entities: ofEntities(method.entities, say),
  };
}

function ofField(field: Field, say: Say): Field {
  const spoken = <Rule extends { says: string }>(rules: Rule[]) =>
    rules.map((rule) => ({ ...rule, says: say(rule.says, 'sentence') }));
  const common = {
    label: say(field.label, 'name'),
    ...optional('help', field.help, say),
    ...optional('patternSays', field.patternSays, say),
    mistakes: spoken(field.mistakes),
    notes: spoken(field.notes),
    unprovable: spoken(field.unprovable),
    environments: spoken(field.environments),
  };
  if (field.kind === 'address')
    return { ...field, ...common, ...optional('hostSays', field.hostSays, say), ...optional('neverSays', field.neverSays, say) };
  if (field.kind === 'choice')
    return { ...field, ...common, choices: field.choices.map((one) => ({ ...one, label: say(one.label, 'name') })) };
  return { ...field, ...common };
}

function ofApi(api: Api, say: Say): Api {
  return {
    ...api,
    name: say(api.name, 'name'),
    ...optional('limits', api.limits, say),
    ...ofEnd(api, say),
    otherAuth: api.otherAuth.map((one) => ({ ...one, says: say(one.says, 'sentence') })),
    ...(api.recognise ? { recognise: { ...api.recognise, ...optional('ifNot', api.recognise.ifNot, say) } } : {}),
  };
}

function ofEntities(entities: Platform['entities'], say: Say): LivePlatform['entities'] {
  return Object.fromEntries(Object.entries(entities).map(([id, entity]) => [id, ofEntity(id, entity, say)]));
}

function ofEntity(id: string, entity: Entity, say: Say): Entity {
  if ('notOffered' in entity)
    return { ...entity, notOffered: say(entity.notOffered, 'sentence'), called: say(entityName(id, entity), 'name') };
  if ('request' in entity) return ofReading(id, entity, say);
  const cases = Object.entries(entity.cases).map(([name, way]) => [name, ofReading(id, way, say)] as const);
  return { ...entity, cases: Object.fromEntries(cases), otherwise: say(entity.otherwise, 'sentence') };
}

function ofReading(id: string, way: ReadableEntity, say: Say): ReadableEntity {
  const renamed = (show: Record<string, Show>) =>
    Object.fromEntries(Object.entries(show).map(([label, one]) => [say(label, 'name'), one]));
  return {
    ...way,
    // A name of its own also where the usual one was meant: that one is in the language of the definitions.
    called: say(entityName(id, way), 'name'),
    titled: say(way.titled, 'name'),
    show: renamed(way.show),
    needs: Object.fromEntries(Object.entries(way.needs).map(([name, text]) => [name, say(text, 'sentence')])),
    permission: way.permission.map((one) => ofPermission(one, say)),
    ...optional('lost', way.lost, say),
  };
}

function ofNotice<Notice extends Platform['notices'][number]>(notice: Notice, say: Say): Notice {
  return { ...notice, title: say(notice.title, 'sentence'), text: say(notice.text, 'sentence') };
}

function ofInto(into: Into, say: Say): Into {
  return { ...withPermissions(into, say), says: say(into.says, 'sentence') };
}

function ofEnd<Ends extends Pick<Api, 'endsOn'>>({ endsOn }: Ends, say: Say): Pick<Api, 'endsOn'> {
  return endsOn ? { endsOn: { ...endsOn, says: say(endsOn.says, 'sentence') } } : {};
}

function ofProof<Proof extends LivePlatform['authenticate']>(proof: Proof, say: Say): Proof {
  return 'notOffered' in proof ? { ...proof, notOffered: say(proof.notOffered, 'sentence') } : proof;
}

function withPermissions<Wanted extends { permissions: Permission[] }>(wanted: Wanted, say: Say): Wanted {
  return { ...wanted, permissions: wanted.permissions.map((one) => ofPermission(one, say)) };
}

/** The panel's own word stays as the panel has it. */
function ofPermission(permission: Permission, say: Say): Permission {
  return permission.exact ? permission : { ...permission, name: say(permission.name, 'sentence') };
}

function optional<Key extends string>(key: Key, text: string | undefined, say: Say): { [K in Key]?: string } {
  return text === undefined ? {} : ({ [key]: say(text, 'sentence') } as { [K in Key]?: string });
}
