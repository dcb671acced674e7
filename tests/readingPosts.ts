import { isRetired, type Method, type Platform, requestsOf } from '../src/definition/index.ts';

/** The paths of the POST requests that a definition marks as reading, in one method. */
export function readingPosts(platform: Platform, method: Method): RegExp[] {
  if (isRetired(platform)) return [];
  return requestsOf(platform, method)
    .map(({ request }) => request)
    .filter((request) => request.method === 'POST' && request.reads)
    .map(({ url }) => url.replace(/^(https:\/\/[^/]+|\{\w+\})/, '').replace(/\?.*$/, ''))
    .map((path) => new RegExp(`${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`));
}
