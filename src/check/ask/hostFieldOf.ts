import { type Field, fullUrl, type LivePlatform, type Method, type Request } from '../../definition/index.ts';

/** The field whose value the host of a request is, or stands in. */
export function hostFieldOf(
  { platform: { api }, method }: { platform: LivePlatform; method: Method },
  request: Omit<Request, 'otherwise'>,
): Field | undefined {
  const name = /^(?:https:\/\/[^/?#{]*)?\{(\w+)\}/.exec(fullUrl(request, api))?.[1];
  const id = name === 'root' && api.roots ? api.roots.of : name;
  return method.fields.find((field) => field.id === id);
}
