import { placeholders } from './common.ts';
import { type ReadableEntity, type Show, waysToRead } from './entity.ts';
import type { Field } from './field.ts';
import { forMethod } from './forMethod.ts';
import { fullUrl } from './fullUrl.ts';
import { anyPublicHost, hostMatches } from './host.ts';
import { isSecret } from './isSecret.ts';
import { isRetired, type LivePlatform, type Method, type Platform } from './platform.ts';
import type { Auth, Request } from './request.ts';
import { alwaysKnown, type PlacedRequest, requestsOf } from './requestsOf.ts';

/** Something wrong in a definition that its shape alone does not show. */
export interface Problem {
  path: PropertyKey[];
  message: string;
}

/** Finds what refers to nothing, stands twice, or must not be there. */
export function crossCheck(platform: Platform): Problem[] {
  const problems = [...methodProblems(platform)];
  if (!isRetired(platform)) problems.push(...requestProblems(platform), ...entityProblems(platform), ...ruleProblems(platform));
  return problems;
}

function methodProblems(platform: Platform): Problem[] {
  const problems: Problem[] = [];
  const methods = new Set<string>();
  const steps = new Set<string>();
  platform.methods.forEach((method, m) => {
    const path = ['methods', m];
    if (methods.has(method.id))
      problems.push({ path: [...path, 'id'], message: `"${method.id}" is there twice; method ids are unique` });
    methods.add(method.id);
    method.steps.forEach((step, s) => {
      if (steps.has(step.id))
        problems.push({
          path: [...path, 'steps', s, 'id'],
          message: `"${step.id}" is there twice; step ids are anchors and unique in the platform`,
        });
      steps.add(step.id);
    });
    for (const id of Object.keys(method.entities))
      if (!Object.hasOwn(platform.entities, id))
        problems.push({
          path: [...path, 'entities', id],
          message: 'is not among the entities of the platform; add it there, as notOffered() if need be',
        });
    const fields = new Set<string>();
    const ownSteps = new Set(method.steps.map((step) => step.id));
    method.fields.forEach((field, f) => {
      const at = [...path, 'fields', f];
      if (fields.has(field.id))
        problems.push({ path: [...at, 'id'], message: `"${field.id}" is there twice; field ids are unique in a method` });
      fields.add(field.id);
      if (field.from && !ownSteps.has(field.from))
        problems.push({
          path: [...at, 'from'],
          message: `no step "${field.from}" in this method; one of: ${[...ownSteps].join(', ')}`,
        });
      if (field.pattern && !field.patternSays)
        problems.push({
          path: [...at, 'patternSays'],
          message: 'a pattern needs the sentence that is shown when it does not match',
        });
      field.mistakes.forEach((mistake, i) => {
        if (mistake.belongsIn && !method.fields.some((other) => other.id === mistake.belongsIn))
          problems.push({ path: [...at, 'mistakes', i, 'belongsIn'], message: `no field "${mistake.belongsIn}" in this method` });
      });
    });
  });
  return problems;
}

function takenBy(request: PlacedRequest['request'] & Pick<Request, 'otherwise'>): string[] {
  return [...Object.keys(request.take), ...Object.keys(request.otherwise?.ask.take ?? {})];
}

function requestProblems(platform: LivePlatform): Problem[] {
  const problems: Problem[] = [];
  for (const method of platform.methods) {
    const seen = forMethod(platform, method);
    const placed = requestsOf(platform, method);
    for (const { path, request, known } of placed) {
      const url = fullUrl(request, seen.api);
      const templates = [
        url,
        ...Object.values(request.headers),
        ...Object.values(seen.api.headers),
        ...authTemplates(request.auth ?? seen.api.auth),
        ...bodyTemplates(request),
      ];
      for (const name of new Set(templates.flatMap(placeholders)))
        if (!known.has(name))
          problems.push({
            path,
            message: `{${name}} is nothing that method "${method.id}" knows here; a field or an earlier take must give it`,
          });
      for (const name of takenBy(request))
        if (method.fields.some((field) => field.kind === 'address' && field.id === name))
          problems.push({
            path: [...path, 'take', name],
            message: 'is an address that was entered; an answer must not change it',
          });
      problems.push(
        ...hostProblems(seen, method.fields, url, path),
        ...canonicalHostProblems(method.fields, request, url, templates, path),
      );
    }
    if (placed.filter(({ request }) => request.canonicalHostOf !== undefined).length > 1)
      problems.push({ path: ['methods'], message: `method "${method.id}" asks for the host twice; one hop is permitted` });
    problems.push(...variableProblems(seen, method, placed), ...regionProblems(seen));
  }
  return problems;
}

function variableProblems(platform: LivePlatform, method: Method, placed: PlacedRequest[]): Problem[] {
  const given = new Set([
    ...alwaysKnown,
    ...method.fields.map(({ id }) => id),
    ...placed.flatMap(({ request }) => takenBy(request)),
  ]);
  return Object.entries(platform.entities).flatMap(([id, entity]) => {
    const needed = waysToRead(entity).flatMap(({ needs }) => Object.keys(needs));
    const names = 'by' in entity ? [...needed, entity.by] : needed;
    return names
      .filter((name) => !given.has(name) && !isFieldOfAnother(platform, name))
      .map((name) => ({ path: ['entities', id], message: `"${name}" is nothing that method "${method.id}" knows` }));
  });
}

/** What only another method asks for is empty in this one. */
function isFieldOfAnother(platform: LivePlatform, name: string): boolean {
  return platform.methods.some(({ fields }) => fields.some(({ id }) => id === name));
}

function regionProblems({ api }: LivePlatform): Problem[] {
  const { hosts = {}, order = [] } = api.regions ?? {};
  return [
    ...Object.entries(hosts)
      .filter(([, host]) => !hostMatches(host, api.hosts))
      .map(([region, host]) => ({ path: ['api', 'regions', 'hosts', region], message: `"${host}" is not among api.hosts` })),
    ...order
      .filter((region) => !hosts[region])
      .map((region) => ({ path: ['api', 'regions', 'order'], message: `no region "${region}"` })),
  ];
}

function hostProblems(platform: LivePlatform, fields: Field[], url: string, path: PropertyKey[]): Problem[] {
  const start = /^\{(\w+)\}/.exec(url)?.[1];
  if (start)
    return fields.some((field) => field.kind === 'address' && field.id === start)
      ? []
      : [{ path: [...path, 'url'], message: `starts with {${start}}, which is no address field` }];
  const host = /^https:\/\/([^/?#]+)/.exec(url)?.[1];
  if (!host) return [{ path: [...path, 'url'], message: `"${url}" must start with https:// or with an address field` }];
  if (host === '{host}' && platform.api.regions) return [];
  if (platform.api.hosts.includes(anyPublicHost))
    return [{ path: [...path, 'url'], message: 'with anyPublicHost, the address must come from an address field' }];
  return hostMatches(host.replace(/\{\w+\}/g, 'x'), platform.api.hosts)
    ? []
    : [{ path: [...path, 'url'], message: `"${host}" is not among api.hosts (${platform.api.hosts.join(', ')})` }];
}

/** Whoever is asked where the shop answers learns nothing, and cannot do more than name another host of that shop. */
function canonicalHostProblems(
  fields: Field[],
  request: PlacedRequest['request'] & Pick<Request, 'otherwise'>,
  url: string,
  templates: string[],
  path: PropertyKey[],
): Problem[] {
  const { canonicalHostOf: id } = request;
  if (id === undefined) return [];
  const at = [...path, 'canonicalHostOf'];
  const field = fields.find((one) => one.id === id);
  if (field?.kind !== 'address' || isSecret(field) || !url.startsWith(`{${id}}`))
    return [{ path: at, message: `the request must go to {${id}}, an address field that is no secret` }];
  if (path[2] !== 'before' || path.length > 4)
    return [{ path: at, message: 'may be said only of a request among the first ones of a method (before)' }];
  const others = templates.flatMap(placeholders).filter((name) => name !== id);
  if (request.auth !== 'none' || others.length > 0)
    return [{ path: at, message: "must carry no value but the address: auth: 'none', and no other placeholder" }];
  const more = request.method !== 'GET' || request.grants !== undefined || request.otherwise !== undefined;
  return more || Object.keys(request.take).length > 0
    ? [{ path: at, message: 'must be a plain GET: its answer is not read' }]
    : [];
}

function authTemplates(auth: Auth | 'none' | undefined): string[] {
  if (!auth || auth === 'none' || 'sign' in auth) return [];
  if ('headers' in auth) return Object.values(auth.headers);
  if ('query' in auth) return Object.values(auth.query);
  return [auth.basic.user, auth.basic.password];
}

function bodyTemplates(request: PlacedRequest['request']): string[] {
  if (!request.body) return [];
  if ('form' in request.body) return Object.values(request.body.form);
  if ('xml' in request.body) return [request.body.xml];
  const texts: string[] = [];
  JSON.stringify(request.body.json, (key, value) => {
    if (typeof value === 'string' && key !== 'query') texts.push(value);
    return value;
  });
  return texts;
}

const secretWords = /(^|[._-])(password|passwd|secret|token|api_?key|pin|hash|salt)s?$/i;

function entityProblems(platform: LivePlatform): Problem[] {
  const problems: Problem[] = [];
  const secrets = new Set(platform.methods.flatMap((method) => method.fields.filter(isSecret).map((field) => field.label)));
  const sets = [platform.entities, ...platform.methods.map(({ entities }) => entities)];
  for (const [id, entity] of sets.flatMap((set) => Object.entries(set)))
    if (waysToRead(entity).some(({ list }) => list === undefined))
      problems.push({
        path: ['entities', id, 'list'],
        message: "must say where the records are in the answer: list: 'data' here, or for all in api: lists: { list: 'data' }",
      });
  for (const [id, entity] of sets.flatMap((set) => Object.entries(set)))
    for (const [key, show] of waysToRead(entity).flatMap(previewOf)) {
      const path = typeof show === 'string' ? show : show.path;
      if (secretWords.test(path) || secrets.has(key))
        problems.push({
          path: ['entities', id, ...(key ? ['show', key] : ['title'])],
          message: `"${path}" looks like a secret; a preview must not show one`,
        });
    }
  return problems;
}

function previewOf(entity: ReadableEntity): [string, Show][] {
  return [['', entity.title], ...Object.entries(entity.show)];
}

function ruleProblems(platform: LivePlatform): Problem[] {
  const problems: Problem[] = [];
  const many = (value: string | string[] | undefined) => (value === undefined ? [] : [value].flat());
  const steps = new Set(platform.methods.flatMap((method) => method.steps.map((step) => step.id)));
  const fields = new Set(platform.methods.flatMap((method) => method.fields.map((field) => field.id)));
  const methods = new Set(platform.methods.map((method) => method.id));
  const places = new Set([
    'authenticate',
    'entities',
    ...Object.keys(platform.entities),
    ...platform.methods.flatMap((method) => Object.keys(method.before)),
  ]);
  const known = (path: PropertyKey[], what: string, names: string[], all: Set<string>) => {
    for (const name of names)
      if (!all.has(name)) problems.push({ path, message: `no ${what} "${name}"; one of: ${[...all].join(', ')}` });
  };
  platform.answers.forEach((rule) => {
    const i = rule.position - 1;
    known(['answers', i, 'step'], 'step', many(rule.step), steps);
    known(['answers', i, 'field'], 'field', many(rule.field), fields);
    known(['answers', i, 'when', 'on'], 'check or request', many(rule.when.on), places);
    known(['answers', i, 'when', 'method'], 'method', many(rule.when.method), methods);
  });
  platform.advice.forEach((rule, i) => {
    known(['advice', i, 'step'], 'step', many(rule.step), steps);
    known(['advice', i, 'field'], 'field', many(rule.field), fields);
    known(['advice', i, 'method'], 'method', many(rule.method), methods);
    known(['advice', i, 'when', 'on'], 'check or request', many(rule.when?.on), places);
  });
  return problems;
}
