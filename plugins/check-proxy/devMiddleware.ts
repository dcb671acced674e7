import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener, type HttpBindings } from '@hono/node-server';

/** Answers a request; the bindings are Node's own request and response. */
export type DevFetch = (request: Request, bindings: HttpBindings) => Response | Promise<Response>;

/**
 * The API as a middleware of webpack's development server. It must come first there: the server's compression would hold
 * lines back that should arrive as checks end, and its headers would open the API to other sites.
 * @param fetch answers for the API
 * @param baseUrl only what is under its `api/` is answered
 */
export function devMiddleware(fetch: DevFetch, baseUrl: string) {
  const answer = getRequestListener((request, bindings) => fetch(request, bindings as HttpBindings), {
    overrideGlobalObjects: false,
  });
  return {
    name: 'check-proxy',
    middleware: (request: IncomingMessage, response: ServerResponse, next: () => void) => {
      if (request.url?.startsWith(`${baseUrl}api/`)) answer(request, response);
      else next();
    },
  };
}
