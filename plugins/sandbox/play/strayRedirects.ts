import { redirect } from './answers.ts';
import type { PlayedScenario } from './createSandbox.ts';

/** A shop under a public suffix: its neighbours belong to other people. */
export const sharedHost = 'fakeshop.github.io';

const leadsTo = (host: string) => (request: Request) => {
  const url = new URL(request.url);
  url.hostname = host;
  return redirect(url.href, 301);
};

/**
 * Ways in which a server can send visitors where no values may follow, the path unchanged. In the sandboxes of platforms
 * whose shops move between their own hosts.
 * @param onSharedHost sample values of a shop at {@link sharedHost}, by field id
 * @param onTwoHosts those of a shop at a host with or without `www`, where the other samples are at none
 */
export function strayRedirects(
  onSharedHost: Record<string, string>,
  onTwoHosts?: Record<string, string>,
): (Pick<PlayedScenario<never>, 'outage' | 'values'> & { id: string; title: string })[] {
  return [
    {
      id: 'redirect-other-domain',
      title: 'The domain has a new owner, who leads visitors to a domain of his own',
      outage: leadsTo('www.acme.example'),
    },
    {
      id: 'redirect-neighbour',
      title: 'The server leads visitors to another shop of the same host',
      values: onSharedHost,
      outage: leadsTo('othershop.github.io'),
    },
    {
      id: 'redirect-unencrypted',
      title: 'The server leads visitors to an address without encryption',
      outage: (request) => redirect(request.url.replace(/^https:\/\/(www\.)?/, 'http://shop.'), 301),
    },
    {
      id: 'redirect-login-host',
      title: 'The server asks visitors to log in, at another host of its domain',
      outage: (request) => redirect(`https://login.${new URL(request.url).hostname.replace(/^www\./, '')}/sign-in`),
    },
    {
      id: 'redirect-in-circles',
      title: 'The address with “www” leads to that without, and back',
      ...(onTwoHosts ? { values: onTwoHosts } : {}),
      outage: (request) => {
        const { hostname } = new URL(request.url);
        return leadsTo(hostname.startsWith('www.') ? hostname.slice(4) : `www.${hostname}`)(request);
      },
    },
  ];
}
