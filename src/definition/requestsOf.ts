import { waysToRead } from './entity.ts';
import { forMethod } from './forMethod.ts';
import type { LivePlatform, Method } from './platform.ts';
import type { Request } from './request.ts';

/** A request of a definition. */
export interface PlacedRequest {
  /** Where it stands. @example ['entities', 'products', 'request'] */
  path: PropertyKey[];
  request: Omit<Request, 'otherwise'>;
  /** The names that it may use: values, and what the requests before it give. */
  known: ReadonlySet<string>;
}

/** Names that every request knows. */
export const alwaysKnown = ['unixTime'];

/** Names that every request of a way with the operator's app knows. */
export const knownOfApp = ['clientId', 'clientSecret'];

/** Every request that a check may send with one of the methods, in the order in which they are sent. */
export function requestsOf(platform: LivePlatform, method: Method): PlacedRequest[] {
  const { api, authenticate, entities } = forMethod(platform, method);
  const ofApi = [...(api.regions ? ['host'] : []), ...(api.roots ? ['root'] : [])];
  const ofApp = method.onlyWithApp ? knownOfApp : [];
  const known = new Set([...alwaysKnown, ...ofApp, ...method.fields.map(({ id }) => id), ...ofApi]);
  const list: PlacedRequest[] = [];
  const add = (path: PropertyKey[], request: Request, names: Set<string>) => {
    list.push({ path, request, known: new Set(names) });
    const others = [request.otherwise ?? []].flat();
    for (const { ask } of others) list.push({ path: [...path, 'otherwise', 'ask'], request: ask, known: new Set(names) });
    for (const { take } of [request, ...others.map(({ ask }) => ask)]) for (const name of Object.keys(take)) names.add(name);
  };
  const inApi = [...(method.api ? ['methods', platform.methods.indexOf(method)] : []), 'api'];
  for (const request of [api.recognise?.request ?? []].flat()) add([...inApi, 'recognise', 'request'], request, known);
  for (const [id, request] of Object.entries(api.recognise?.why ?? {})) add([...inApi, 'recognise', 'why', id], request, known);
  for (const [id, request] of Object.entries(method.before))
    add(['methods', platform.methods.indexOf(method), 'before', id], request, known);
  for (const request of proofsIn(authenticate)) add(['authenticate'], request, known);
  for (const [id, entity] of Object.entries(entities))
    for (const way of waysToRead(entity)) {
      const own = new Set(known);
      const path = ['entities', id];
      for (const [first, request] of Object.entries(way.first)) add([...path, 'first', first], request, own);
      add([...path, 'request'], way.request, own);
      for (const [index, request] of way.also.entries()) add([...path, 'also', index], request, own);
      if (typeof way.total === 'object' && 'request' in way.total && way.total.request)
        add([...path, 'total', 'request'], way.total.request, own);
    }
  return list;
}

/** The requests of which one proves the values; none where nothing can. */
export function proofsIn(authenticate: LivePlatform['authenticate']): Request[] {
  return 'notOffered' in authenticate ? [] : [authenticate].flat();
}
