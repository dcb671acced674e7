import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createAuthority } from '../loopback/certificates.ts';
import { startForwardProxy } from '../loopback/forwardProxy.ts';
import { startTlsServer, type TlsServer } from '../loopback/tlsServer.ts';

export interface PlayedUpstream extends AsyncDisposable {
  server: TlsServer;
  /** Makes the production server reach it: the name of the platform's host leads here, by way of a forward proxy. */
  environment: { HTTPS_PROXY: string; NODE_EXTRA_CA_CERTS: string };
}

/**
 * A platform's host on the loopback interface, with a certificate for its name, behind a forward proxy that opens every
 * tunnel to it. So a server can be tried exactly as it runs in production.
 */
export async function startPlayedUpstream(
  host: string,
  answer: (response: ServerResponse, request: IncomingMessage, body: string) => void,
): Promise<PlayedUpstream> {
  const dir = await mkdtemp(path.join(tmpdir(), 'storekeys-upstream-'));
  const authority = await createAuthority();
  const ca = path.join(dir, 'ca.pem');
  await writeFile(ca, authority.ca);
  const server = await startTlsServer(await authority.issue(host), answer);

  const proxy = await startForwardProxy({ target: server.port });

  return {
    server,
    environment: { HTTPS_PROXY: `http://127.0.0.1:${proxy.port}`, NODE_EXTRA_CA_CERTS: ca },
    [Symbol.asyncDispose]: async () => {
      await proxy[Symbol.asyncDispose]();
      await server[Symbol.asyncDispose]();
      await rm(dir, { recursive: true });
    },
  };
}
