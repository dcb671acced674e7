/** The API as a Cloudflare Worker. `wrangler.jsonc` puts it in front of the built site, for `/api/*` alone. */
import builtSite from 'built-site';
import { ourFault, problemResponse } from '../api/problem.ts';
import { siteFactsSchema } from '../siteFacts.ts';
import type { EdgeBindings, WorkerContext } from './cloudflare.ts';
import { edgeApi } from './edgeApi.ts';

// Made by the first request: a Worker has no random numbers before it.
let answer: ReturnType<typeof edgeApi> | undefined;

export default {
  async fetch(request: Request, bindings: EdgeBindings, context: WorkerContext): Promise<Response> {
    try {
      answer ??= edgeApi(siteFactsSchema.parse(builtSite), bindings);
    } catch (error) {
      // It names variables, never their values.
      console.error(JSON.stringify({ msg: (error as Error).message }));
      return problemResponse(ourFault, 'en');
    }
    const response = answer(request);
    // Otherwise Cloudflare stops in the middle when the client goes away, and the places that the check holds are never given
    // back. The check itself ends then, by the request's signal.
    context.waitUntil(response);
    return response;
  },
};
