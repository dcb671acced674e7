import { forMethod } from '../forMethod.ts';
import { fullUrl } from '../fullUrl.ts';
import { anyPublicHost, hostMatches } from '../host.ts';
import type { LivePlatform, Method } from '../platform.ts';
import { requestsOf } from '../requestsOf.ts';
import type { Problem } from './problem.ts';

/** No request leads anywhere but to the hosts that the API names. */
export function hostProblems(platform: LivePlatform): Problem[] {
  return platform.methods.flatMap((method) => {
    const seen = forMethod(platform, method);
    return [
      ...requestsOf(platform, method).flatMap(({ path, request }) => {
        const message = wrongHost(seen, method, fullUrl(request, seen.api));
        return message ? [{ path: [...path, 'url'], message }] : [];
      }),
      ...regionProblems(seen),
    ];
  });
}

function wrongHost({ api }: LivePlatform, { fields }: Method, url: string): string | undefined {
  const start = /^\{(\w+)\}/.exec(url)?.[1];
  const addresses = fields.filter(({ kind }) => kind === 'address').map(({ id }) => id);
  if (start === 'root' && api.roots) {
    const { of } = api.roots;
    return addresses.includes(of) ? undefined : `starts with {root}, and api.roots is of "${of}", which is no address field`;
  }
  if (start) return addresses.includes(start) ? undefined : `starts with {${start}}, which is no address field`;
  const host = /^https:\/\/([^/?#]+)/.exec(url)?.[1];
  if (!host) return `"${url}" must start with https:// or with an address field, such as '{${addresses[0] ?? 'storeUrl'}}/api'`;
  if (host === '{host}' && api.regions) return undefined;
  if (api.hosts.includes(anyPublicHost))
    return `with anyPublicHost, the address must come from an address field: base: '{${addresses[0] ?? 'storeUrl'}}/api'`;
  return hostMatches(host.replace(/\{\w+\}/g, 'x'), api.hosts)
    ? undefined
    : `"${host}" is not among api.hosts (${api.hosts.join(', ')})`;
}

function regionProblems({ api }: LivePlatform): Problem[] {
  const { hosts = {}, order = [] } = api.regions ?? {};
  return [
    ...Object.entries(hosts)
      .filter(([, host]) => !hostMatches(host, api.hosts))
      .map(([region, host]) => ({
        path: ['api', 'regions', 'hosts', region],
        message: `"${host}" is not among api.hosts (${api.hosts.join(', ')})`,
      })),
    ...order
      .filter((region) => !hosts[region])
      .map((region) => ({
        path: ['api', 'regions', 'order'],
        message: `no region "${region}"; one of: ${Object.keys(hosts).join(', ')}`,
      })),
  ];
}
