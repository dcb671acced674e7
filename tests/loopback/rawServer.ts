import { once } from 'node:events';
import { type AddressInfo, createServer as createTcpServer, type ListenOptions, type Socket } from 'node:net';
import { createServer as createTlsServer, type TlsOptions } from 'node:tls';

export interface RawServer extends AsyncDisposable {
  port: number;
  /** How many connections were ever made, TCP alone being enough. */
  connections: number;
  /** Breaks off all connections with RST. */
  resetAll(): void;
  /** Resolves when no connection is open any more. */
  allClosed(): Promise<void>;
}

/**
 * A server that says what it likes: HTTP or not, over TLS or not.
 * @param play is given every connection, after the handshake
 */
export async function startRawServer(
  play: (socket: Socket) => void,
  { tls, ...listen }: { tls?: TlsOptions } & ListenOptions = {},
): Promise<RawServer> {
  const open = new Set<Socket>();
  const quietly = (socket: Socket) => play(socket.on('error', () => {}));
  const server = tls ? createTlsServer(tls, quietly) : createTcpServer(quietly);
  const raw: RawServer = {
    port: 0,
    connections: 0,
    resetAll: () => {
      for (const socket of open) socket.resetAndDestroy();
    },
    allClosed: async () => {
      await Promise.all([...open].map((socket) => new Promise((closed) => socket.once('close', closed))));
    },
    [Symbol.asyncDispose]: async () => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
  server.on('connection', (socket: Socket) => {
    raw.connections++;
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  server.listen({ port: 0, host: '127.0.0.1', ...listen });
  await once(server, 'listening');
  raw.port = (server.address() as AddressInfo).port;
  return raw;
}

/** Plays once the head of the request is there. */
export function onceAsked(play: (socket: Socket) => void): (socket: Socket) => void {
  return (socket) => {
    let received = '';
    socket.on('data', function hear(data) {
      received += data.toString('latin1');
      if (!received.includes('\r\n\r\n')) return;
      socket.off('data', hear).resume();
      play(socket);
    });
  };
}
