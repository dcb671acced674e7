import { forMethod, isRetired, type Method, type Platform, type Request, waysToRead } from '../src/definition/index.ts';

/** The paths of the POST requests that a definition marks as reading, in one method. */
export function readingPosts(platform: Platform, method: Method): RegExp[] {
  return requestsOf(platform, method)
    .filter((request) => request.method === 'POST' && request.reads)
    .map(({ url }) => url.replace(/^(https:\/\/[^/]+|\{\w+\})/, '').replace(/\?.*$/, ''))
    .map((path) => new RegExp(`${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`));
}

function requestsOf(platform: Platform, method: Method): Omit<Request, 'otherwise'>[] {
  if (isRetired(platform)) return [];
  const { authenticate, entities } = forMethod(platform, method);
  const ways = Object.values(entities).flatMap(waysToRead);
  const totals = ways.flatMap(({ total }) => (typeof total === 'object' && 'request' in total && total.request) || []);
  const proof = 'method' in authenticate ? [authenticate] : [];
  const read = ways.flatMap(({ first, request, also }) => [...Object.values(first), request, ...also]);
  const asked = [...Object.values(method.before), ...proof, ...read, ...totals];
  return [...asked, ...asked.flatMap(({ otherwise }) => otherwise?.ask ?? [])];
}
