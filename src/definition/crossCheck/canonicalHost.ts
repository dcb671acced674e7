import { placeholders } from '../common.ts';
import { forMethod } from '../forMethod.ts';
import { fullUrl } from '../fullUrl.ts';
import { isSecret } from '../isSecret.ts';
import type { LivePlatform, Method } from '../platform.ts';
import { type PlacedRequest, requestsOf } from '../requestsOf.ts';
import type { Problem } from './problem.ts';
import { templatesOf } from './templates.ts';

/** Whoever is asked where the shop answers learns nothing, and cannot do more than name another host of that shop. */
export function canonicalHostProblems(platform: LivePlatform): Problem[] {
  return platform.methods.flatMap((method) => {
    const seen = forMethod(platform, method);
    const asking = requestsOf(platform, method).filter(({ request }) => request.canonicalHostOf !== undefined);
    const second = { path: ['methods', platform.methods.indexOf(method), 'before'], message: onlyOnce };
    return [...asking.flatMap((one) => problemOf(seen, method, one)), ...(asking.length > 1 ? [second] : [])];
  });
}

const onlyOnce = 'asks for the host twice; one hop is permitted';

function problemOf(platform: LivePlatform, { fields }: Method, { path, request }: PlacedRequest): Problem[] {
  const id = request.canonicalHostOf ?? '';
  const url = fullUrl(request, platform.api);
  const snippet = `get('', { auth: 'none', canonicalHostOf: '${id}' })`;
  const wrong = (message: string) => [{ path: [...path, 'canonicalHostOf'], message }];
  const field = fields.find((one) => one.id === id);
  if (field?.kind !== 'address' || isSecret(field) || !url.startsWith(`{${id}}`))
    return wrong(`the request must go to {${id}}, an address field that is no secret`);
  if (path[2] !== 'before' || path.length > 4)
    return wrong(`may be said only of a request among the first ones of a method: before: { host: ${snippet} }`);
  if (request.auth !== 'none') return wrong(`must carry no value but the address: ${snippet}`);
  const texts = [{ text: url, place: 'url' }, ...templatesOf(request, platform)];
  for (const { text, place } of texts)
    for (const name of placeholders(text))
      if (name !== id)
        return wrong(
          `must carry no value but the address, and {${name}} stands in ${place}${place === 'api.headers' ? '; move it into api.auth' : ''}`,
        );
  const more = request.method !== 'GET' || request.grants !== undefined || Object.keys(request.take).length > 0;
  return more || ('otherwise' in request && request.otherwise !== undefined)
    ? wrong(`must be a plain GET, because its answer is not read: ${snippet}`)
    : [];
}
