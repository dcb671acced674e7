import type { MiddlewareHandler } from 'hono';
import { ProblemError } from './problem.ts';
import { says } from './words/index.ts';

/**
 * Lets only the site's own pages use the API, those of the given origins, and programs that are no browser.
 *
 * Browsers say where a request comes from in `Sec-Fetch-Site` (Fetch Metadata) and in `Origin` (RFC 6454), and no page can
 * change that. A reverse proxy in front must keep the `Host` header.
 * @param origins of other sites. @example sameOrigin(['https://tool.example'])
 */
export function sameOrigin(origins: readonly string[]): MiddlewareHandler {
  return async (c, next) => {
    const site = c.req.header('Sec-Fetch-Site');
    const origin = c.req.header('Origin');
    const invited = origin !== undefined && origins.includes(origin);
    const foreignSite = site !== undefined && site !== 'same-origin' && site !== 'none';
    const foreignOrigin = origin !== undefined && URL.parse(origin)?.host !== (c.req.header('Host') ?? new URL(c.req.url).host);
    if (!invited && (foreignSite || foreignOrigin))
      throw new ProblemError({ status: 403, detail: says((words) => words.otherOrigin) });
    await next();
  };
}
