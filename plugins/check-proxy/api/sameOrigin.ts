import type { MiddlewareHandler } from 'hono';
import { ProblemError } from './problem.ts';

/**
 * Lets only the site's own pages, and programs that are no browser, use the API.
 *
 * Browsers say where a request comes from in `Sec-Fetch-Site` (Fetch Metadata) and in `Origin` (RFC 6454), and no page can
 * change that. A reverse proxy in front must keep the `Host` header.
 */
export const sameOrigin: MiddlewareHandler = async (c, next) => {
  const site = c.req.header('Sec-Fetch-Site');
  const origin = c.req.header('Origin');
  const foreignSite = site !== undefined && site !== 'same-origin' && site !== 'none';
  const foreignOrigin = origin !== undefined && URL.parse(origin)?.host !== (c.req.header('Host') ?? new URL(c.req.url).host);
  if (foreignSite || foreignOrigin)
    throw new ProblemError({ status: 403, detail: 'The checker answers only to pages of its own site.' });
  await next();
};
