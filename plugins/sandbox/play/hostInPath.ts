/**
 * Makes the host the first part of the routes, for an API at several hosts.
 * @example new Hono({ getPath: hostInPath }).get('/api.example.com/v1/orders', …)
 */
export function hostInPath({ url }: Request): string {
  return url.replace(/^https?:\/(\/[^?#]+).*/s, '$1');
}
