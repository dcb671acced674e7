import { guardedAgent } from '../../plugins/check-proxy/outbound/guardedAgent.ts';
import { guardedFetch } from '../../plugins/check-proxy/outbound/guardedFetch.ts';
import { anyPublicHost } from '../../src/definition/index.ts';
import { createAuthority } from '../loopback/certificates.ts';
import { startTlsServer } from '../loopback/tlsServer.ts';

export interface Front extends AsyncDisposable {
  /** The guarded way out, which finds the shop's name here. */
  fetch: typeof fetch;
  /** Where what is asked from now on is answered, or what happens first. */
  lead(port: number, before?: (path: string, body: string) => Promise<void> | void): void;
  /** Another path for that of the Admin API. */
  path: string;
}

/** What stands before a Vendure server: a web server with a certificate for the shop's name, which says 502 when nobody is behind it. */
export async function standInFront(host: string): Promise<Front> {
  const authority = await createAuthority();
  let target = { port: 0, before: (_path: string, _body: string): Promise<void> | void => {} };
  const server = await startTlsServer(await authority.issue(host), async (response, request, body) => {
    const asked = (request.url ?? '').replace('/admin-api', front.path);
    await target.before(asked, body);
    try {
      const answer = await fetch(`http://127.0.0.1:${target.port}${asked}`, {
        method: request.method ?? 'GET',
        headers: Object.fromEntries(Object.entries(request.headers).filter(passesOn)) as Record<string, string>,
        body,
      });
      const { 'set-cookie': _, ...headers } = Object.fromEntries(answer.headers);
      response.writeHead(answer.status, { ...headers, 'set-cookie': answer.headers.getSetCookie() });
      response.end(Buffer.from(await answer.arrayBuffer()));
    } catch {
      response.writeHead(502, { 'content-type': 'text/html' }).end('<html><head><title>502 Bad Gateway</title></head></html>');
    }
  });
  const agent = guardedAgent({
    ca: authority.ca,
    port: server.port,
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    isAllowedAddress: (address) => address === '127.0.0.1',
  });
  const front: Front = {
    fetch: guardedFetch({ hosts: [anyPublicHost], agent, userAgent: 'Storekeys/0 (+https://storekeys.example/)' }),
    lead: (port, before = () => {}) => {
      target = { port, before };
    },
    path: '/admin-api',
    [Symbol.asyncDispose]: async () => {
      await agent.destroy();
      await server[Symbol.asyncDispose]();
    },
  };
  return front;
}

/** What belongs to one connection stays there. */
function passesOn([name]: [string, unknown]): boolean {
  return !/^(host|connection|content-length|transfer-encoding|keep-alive)$/.test(name);
}
