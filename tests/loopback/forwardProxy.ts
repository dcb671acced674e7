import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Certificate } from './certificates.ts';

export interface ForwardProxy extends AsyncDisposable {
  port: number;
  /** The first line of every request, such as `CONNECT shop.example.com:443`. */
  asked: string[];
  /** The headers of the last request. */
  headers: IncomingHttpHeaders;
  /** All that came from the client, headers and tunnels. */
  seen: () => string;
  /** Resolves when no connection from the client is open any more. */
  allClosed(): Promise<void>;
}

export interface ForwardProxyOptions {
  /** The port on 127.0.0.1 where every tunnel ends, whatever host was asked for. */
  target: number;
  /** The value of `Proxy-Authorization` that is wanted. */
  authorization?: string;
  /** For a proxy that is itself spoken to over TLS. */
  certificate?: Certificate;
  /** Instead of opening a tunnel. */
  instead?: (socket: Duplex) => void;
}

/** A forward proxy on 127.0.0.1 that opens tunnels (CONNECT, RFC 9110, section 9.3.6). */
export async function startForwardProxy({
  target,
  authorization,
  certificate,
  instead,
}: ForwardProxyOptions): Promise<ForwardProxy> {
  const open = new Set<Duplex>();
  const chunks: Buffer[] = [];
  const refuse: RequestListener = ({ method, url }, response) => {
    proxy.asked.push(`${method} ${url}`);
    response.writeHead(405).end();
  };
  const server = certificate ? createTlsServer(certificate, refuse) : createServer(refuse);
  const proxy: ForwardProxy = {
    port: 0,
    asked: [],
    headers: {},
    seen: () => Buffer.concat(chunks).toString('latin1'),
    allClosed: async () => {
      await Promise.all([...open].map((socket) => new Promise((closed) => socket.once('close', closed))));
    },
    [Symbol.asyncDispose]: async () => {
      for (const socket of open) socket.destroy();
      if (server.listening) await once(server.close(), 'close');
    },
  };
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.on('error', () => {}).once('close', () => open.delete(socket));
  });
  server.on('connect', ({ method, url, headers, rawHeaders }, socket, head) => {
    proxy.asked.push(`${method} ${url}`);
    proxy.headers = headers;
    chunks.push(Buffer.from(rawHeaders.join('\n')), head);
    socket.on('data', (chunk: Buffer) => chunks.push(chunk)).once('end', () => socket.end());
    if (authorization && headers['proxy-authorization'] !== authorization)
      return socket.end('HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n\r\n');
    if (instead) return instead(socket);
    const tunnel = connect(target, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      tunnel.pipe(socket).pipe(tunnel);
    });
    tunnel.on('error', () => socket.destroy());
    socket.once('close', () => tunnel.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  proxy.port = (server.address() as AddressInfo).port;
  return proxy;
}
