import { placeholders } from './common.ts';
import { isReadable, type ReadableEntity, type Show } from './entity.ts';
import type { Field } from './field.ts';
import { anyPublicHost, hostMatches } from './host.ts';
import { isSecret } from './isSecret.ts';
import { isRetired, type LivePlatform, type Method, type Platform } from './platform.ts';
import type { Auth, Request } from './request.ts';

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

/** Every request with where it stands, and the names that are known there. */
function requestsOf(platform: LivePlatform, method: Method): { path: PropertyKey[]; request: Request; known: Set<string> }[] {
  const known = new Set<string>(method.fields.map((field) => field.id));
  if (platform.api.regions) known.add('host');
  const list: { path: PropertyKey[]; request: Request; known: Set<string> }[] = [];
  const add = (path: PropertyKey[], request: Request) => {
    list.push({ path, request, known: new Set(known) });
  };
  for (const [id, request] of Object.entries(method.before)) {
    add(['methods', platform.methods.indexOf(method), 'before', id], request);
    for (const name of Object.keys(request.take)) known.add(name);
  }
  if ('method' in platform.authenticate) {
    add(['authenticate'], platform.authenticate);
    for (const name of Object.keys(platform.authenticate.take)) known.add(name);
  }
  for (const [id, entity] of Object.entries(platform.entities)) {
    if (!isReadable(entity)) continue;
    add(['entities', id, 'request'], entity.request);
    if (typeof entity.total === 'object' && 'request' in entity.total && entity.total.request)
      add(['entities', id, 'total', 'request'], entity.total.request);
  }
  return list;
}

function requestProblems(platform: LivePlatform): Problem[] {
  const problems: Problem[] = [];
  for (const method of platform.methods) {
    const addresses = method.fields.filter((field) => field.kind === 'address');
    for (const { path, request, known } of requestsOf(platform, method)) {
      const url = fullUrl(platform, request);
      const auth = request.auth ?? platform.api.auth;
      const templates = [
        url,
        ...Object.values(request.headers),
        ...Object.values(platform.api.headers),
        ...authTemplates(auth),
        ...bodyTemplates(request),
      ];
      for (const name of new Set(templates.flatMap(placeholders)))
        if (!known.has(name))
          problems.push({
            path,
            message: `{${name}} is nothing that method "${method.id}" knows here; a field or an earlier take must give it`,
          });
      problems.push(...hostProblems(platform, addresses, url, path));
    }
  }
  for (const [region, host] of Object.entries(platform.api.regions?.hosts ?? {}))
    if (!hostMatches(host, platform.api.hosts))
      problems.push({ path: ['api', 'regions', 'hosts', region], message: `"${host}" is not among api.hosts` });
  for (const region of platform.api.regions?.order ?? [])
    if (!platform.api.regions?.hosts[region])
      problems.push({ path: ['api', 'regions', 'order'], message: `no region "${region}"` });
  return problems;
}

function fullUrl(platform: LivePlatform, request: Request): string {
  return /^(https:|\{)/.test(request.url) ? request.url : platform.api.base + request.url;
}

function hostProblems(platform: LivePlatform, addresses: Field[], url: string, path: PropertyKey[]): Problem[] {
  const start = /^\{(\w+)\}/.exec(url)?.[1];
  if (start)
    return addresses.some((field) => field.id === start)
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

function authTemplates(auth: Auth | 'none' | undefined): string[] {
  if (!auth || auth === 'none' || 'sign' in auth) return [];
  if ('headers' in auth) return Object.values(auth.headers);
  if ('query' in auth) return Object.values(auth.query);
  return [auth.basic.user, auth.basic.password];
}

function bodyTemplates(request: Request): string[] {
  if (!request.body) return [];
  if ('form' in request.body) return Object.values(request.body.form);
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
  for (const [id, entity] of Object.entries(platform.entities)) {
    if (!isReadable(entity)) continue;
    for (const [key, show] of previewOf(entity)) {
      const path = typeof show === 'string' ? show : show.path;
      if (secretWords.test(path) || secrets.has(key))
        problems.push({
          path: ['entities', id, ...(key ? ['show', key] : ['title'])],
          message: `"${path}" looks like a secret; a preview must not show one`,
        });
    }
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
  platform.answers.forEach((rule, i) => {
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
