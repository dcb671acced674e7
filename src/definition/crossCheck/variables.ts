import { placeholders } from '../common.ts';
import { waysToRead } from '../entity.ts';
import { forMethod } from '../forMethod.ts';
import { fullUrl } from '../fullUrl.ts';
import type { LivePlatform, Method } from '../platform.ts';
import { alwaysKnown, type PlacedRequest, requestsOf } from '../requestsOf.ts';
import type { Problem } from './problem.ts';
import { templatesOf } from './templates.ts';

/** What requests and data name must be given: by a field, or by an earlier answer. */
export function variableProblems(platform: LivePlatform): Problem[] {
  return platform.methods.flatMap((method) => {
    const seen = forMethod(platform, method);
    const placed = requestsOf(platform, method);
    return [
      ...placed.flatMap((one) => [...unknownNames(seen, method, one), ...changedAddresses(method, one)]),
      ...unknownNeeds(seen, method, placed),
    ];
  });
}

/** What stands in the API is blamed there, and not once for each request. */
function unknownNames(platform: LivePlatform, method: Method, { path, request, known }: PlacedRequest): Problem[] {
  const texts = [{ text: fullUrl(request, platform.api), place: 'url' }, ...templatesOf(request, platform)];
  return texts.flatMap(({ text, place }) =>
    placeholders(text)
      .filter((name) => !known.has(name))
      .map((name) => ({
        path: place.startsWith('api.') ? place.split('.') : path,
        message: `{${name}} is nothing that method "${method.id}" knows here; a field or an earlier take must give it. Known here: ${[...known].map((one) => `{${one}}`).join(', ')}`,
      })),
  );
}

function changedAddresses({ fields }: Method, { path, request }: PlacedRequest): Problem[] {
  return Object.keys(request.take)
    .filter((name) => fields.some(({ kind, id }) => kind === 'address' && id === name))
    .map((name) => ({
      path: [...path, 'take', name],
      message: 'is an address that was entered; an answer must not change it. Take the variable under another name',
    }));
}

function unknownNeeds(platform: LivePlatform, method: Method, placed: PlacedRequest[]): Problem[] {
  const given = new Set([
    ...alwaysKnown,
    ...method.fields.map(({ id }) => id),
    ...placed.flatMap(({ request }) => Object.keys(request.take)),
    // What only another method asks for is empty in this one.
    ...platform.methods.flatMap(({ fields }) => fields.map(({ id }) => id)),
  ]);
  return Object.entries(platform.entities).flatMap(([id, entity]) => {
    const needed = waysToRead(entity).flatMap(({ needs }) => Object.keys(needs));
    return ('by' in entity ? [...needed, entity.by] : needed)
      .filter((name) => !given.has(name))
      .map((name) => ({
        path: ['entities', id],
        message: `"${name}" is nothing that method "${method.id}" knows; a field or a take must give it`,
      }));
  });
}
