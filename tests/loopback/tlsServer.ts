import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo, ListenOptions } from 'node:net';
import type { Duplex } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { Certificate } from './certificates.ts';

/** A request as it stood on the wire. */
export interface Received {
  line: string;
  /** Names as sent, in order. */
  headers: [name: string, value: string][];
  body: string;
  /** The name that the client asked the certificate for. */
  servername: unknown;
}

export interface TlsServer extends AsyncDisposable {
  port: number;
  received: Received[];
  /** How many were ever made, TCP alone being enough. */
  connections: number;
  /** Resolves when no connection is open any more. */
  allClosed(): Promise<void>;
}

/** Listens on 127.0.0.1, at a free port, if nothing else is said. */
export async function startTlsServer(
  certificate: Certificate,
  answer: (response: ServerResponse, request: IncomingMessage, body: string) => void,
  where: ListenOptions = {},
): Promise<TlsServer> {
  const received: Received[] = [];
  const sockets = new Set<Duplex>();
  const started: TlsServer = {
    port: 0,
    received,
    connections: 0,
    allClosed: async () => {
      await Promise.all([...sockets].map((socket) => once(socket, 'close')));
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  const server = createServer(certificate, async (request, response) => {
    const body = await text(request);
    const { rawHeaders: raw } = request;
    received.push({
      line: `${request.method} ${request.url} HTTP/${request.httpVersion}`,
      headers: raw.flatMap((name, index) => (index % 2 === 0 ? [[name, raw[index + 1] ?? ''] as [string, string]] : [])),
      body,
      servername: (request.socket as { servername?: unknown }).servername,
    });
    answer(response, request, body);
  });
  server.on('connection', (socket) => {
    started.connections++;
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.listen({ port: 0, host: '127.0.0.1', ...where });
  await once(server, 'listening');
  started.port = (server.address() as AddressInfo).port;
  return started;
}
