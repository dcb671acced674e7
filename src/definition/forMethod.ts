import type { LivePlatform, Method } from './platform.ts';

/** A platform as one of its methods sees it: with that method's own API, proof and data. */
export function forMethod(platform: LivePlatform, method: Method): LivePlatform {
  const toolsAlsoWant = method.toolsAlsoWant ?? platform.toolsAlsoWant;
  const into = method.into ?? platform.into;
  return {
    ...platform,
    ...(toolsAlsoWant ? { toolsAlsoWant } : {}),
    ...(into ? { into } : {}),
    api: method.api ?? platform.api,
    authenticate: method.authenticate ?? platform.authenticate,
    entities: { ...platform.entities, ...method.entities },
  };
}

/** Every host that any method of a platform may call. */
export function hostsOf(platform: LivePlatform): string[] {
  return [...new Set([platform.api, ...platform.methods.flatMap(({ api }) => api ?? [])].flatMap(({ hosts }) => hosts))];
}
