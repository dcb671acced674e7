import { forMethod } from '../forMethod.ts';
import { anyPublicHost } from '../host.ts';
import type { LivePlatform } from '../platform.ts';
import type { Problem } from './problem.ts';

/** Where an address may be anybody's, no secret goes out before the platform has shown that it is there. */
export function recogniseIsRequired(platform: LivePlatform): Problem[] {
  return platform.methods.flatMap((method, m) => {
    const { api } = forMethod(platform, method);
    if (!api.hosts.includes(anyPublicHost) || api.recognise) return [];
    return [{ path: [...(method.api ? ['methods', m] : []), 'api', 'recognise'], message }];
  });
}

const message =
  "with anyPublicHost, a stranger must be told from this platform before a secret is sent: recognise: { request: get('/version', { auth: 'none' }), is: { json: { product: 'Acme' } } }";
