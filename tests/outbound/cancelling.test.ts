import { readFile } from 'node:fs/promises';
import type { Socket } from 'node:net';
import type { TlsOptions } from 'node:tls';
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { guardedAgent } from '../../plugins/check-proxy/outbound/guardedAgent.ts';
import { guardedFetch } from '../../plugins/check-proxy/outbound/guardedFetch.ts';
import { publicResolver } from '../../plugins/check-proxy/outbound/publicResolver.ts';
import { type Authority, createAuthority } from '../loopback/certificates.ts';
import { startDeafListener } from '../loopback/deafListener.ts';
import { startDnsServer } from '../loopback/dnsServer.ts';
import { startForwardProxy } from '../loopback/forwardProxy.ts';
import { onceAsked, startRawServer } from '../loopback/rawServer.ts';
import { patience } from '../patience.ts';

const shop = 'shop.example.com';
let authority: Authority;

beforeAll(async () => {
  authority = await createAuthority();
});

/** A server that tells when somebody has come as far as this. */
async function reached(at: (arrive: () => void) => (socket: Socket) => void, tls?: TlsOptions) {
  const arrival = Promise.withResolvers<void>();
  const server = await startRawServer(at(arrival.resolve), tls ? { tls } : {});
  onTestFinished(() => server[Symbol.asyncDispose]());
  return { server, arrived: arrival.promise };
}

function fetchOf(options: Parameters<typeof guardedAgent>[0] = {}): typeof fetch {
  const agent = guardedAgent({
    ca: authority.ca,
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    isAllowedAddress: () => true,
    ...options,
  });
  onTestFinished(() => agent.destroy());
  return guardedFetch({ hosts: [shop], agent, userAgent: 'Storekeys/0' });
}

/** How many are trying to connect to this port. */
async function attempts(port: number): Promise<number> {
  const synSent = '02';
  const sockets = (await readFile('/proc/net/tcp', 'utf8')).split('\n').map((line) => line.trim().split(/\s+/));
  const remote = port.toString(16).toUpperCase().padStart(4, '0');
  return sockets.filter(([, , to, state]) => to?.endsWith(`:${remote}`) && state === synSent).length;
}

/** Asks, and gives up when that is reached. */
async function giveUp(options: Parameters<typeof guardedAgent>[0], arrived: Promise<unknown>): Promise<void> {
  const reader = new AbortController();
  const asking = fetchOf(options)(`https://${shop}/`, { signal: reader.signal });
  const ended = expect(asking.then((response) => response.text())).rejects.toMatchObject({ name: 'AbortError' });
  await arrived;
  reader.abort();
  await ended;
}

describe('who gives up', () => {
  test('before asking, asks nothing', async () => {
    const { server } = await reached(() => () => {});
    const asking = fetchOf({ port: server.port })(`https://${shop}/`, { signal: AbortSignal.abort() });
    await expect(asking).rejects.toMatchObject({ name: 'AbortError' });
    expect(server.connections).toBe(0);
  });

  test('while the name is looked up, ends the question', async () => {
    const asked = Promise.withResolvers<void>();
    const dns = await startDnsServer(() => {
      asked.resolve();
      return undefined;
    });
    onTestFinished(() => dns[Symbol.asyncDispose]());
    const { server } = await reached(() => () => {});
    const answered = vi.fn();
    const resolve = publicResolver({ servers: [dns.address], timeoutMs: 60_000 });
    await giveUp({ port: server.port, resolve: (name, signal) => resolve(name, signal).finally(answered) }, asked.promise);
    await vi.waitFor(() => expect(answered).toHaveBeenCalledOnce(), patience);
    expect(server.connections).toBe(0);
  });

  test.skipIf(process.platform !== 'linux')('while connecting, ends the attempt (seen in /proc)', async () => {
    const { port, ...deaf } = await startDeafListener();
    onTestFinished(() => deaf[Symbol.asyncDispose]());
    await giveUp(
      { port },
      vi.waitFor(async () => expect(await attempts(port)).toBe(1), patience),
    );
    await vi.waitFor(async () => expect(await attempts(port)).toBe(0), patience);
  });

  test('within the handshake, closes the connection', async () => {
    const { server, arrived } = await reached((arrive) => (socket) => socket.once('data', arrive));
    await giveUp({ port: server.port }, arrived);
    await server.allClosed();
  });

  test('waiting for the answer, closes the connection', async () => {
    const { server, arrived } = await reached((arrive) => onceAsked(arrive), await authority.issue(shop));
    await giveUp({ port: server.port }, arrived);
    await server.allClosed();
  });

  test('within the headers, closes the connection', async () => {
    const { server, arrived } = await reached(
      (arrive) => onceAsked((socket) => socket.write('HTTP/1.1 200 OK\r\nX-A', arrive)),
      await authority.issue(shop),
    );
    await giveUp({ port: server.port }, arrived);
    await server.allClosed();
  });

  test('within the body, closes the connection', async () => {
    const { server, arrived } = await reached(
      (arrive) => onceAsked((socket) => socket.write('HTTP/1.1 200 OK\r\n\r\ntext', arrive)),
      await authority.issue(shop),
    );
    await giveUp({ port: server.port }, arrived);
    await server.allClosed();
  });

  test('while the forward proxy makes up its mind, closes the connection', async () => {
    const asked = Promise.withResolvers<void>();
    const proxy = await startForwardProxy({ target: 0, instead: () => asked.resolve() });
    onTestFinished(() => proxy[Symbol.asyncDispose]());
    await giveUp({ egress: { httpsProxy: `http://127.0.0.1:${proxy.port}` } }, asked.promise);
    await proxy.allClosed();
  });

  test('within the handshake through the forward proxy, closes the connection', async () => {
    const { server, arrived } = await reached((arrive) => (socket) => socket.once('data', arrive));
    const proxy = await startForwardProxy({ target: server.port });
    onTestFinished(() => proxy[Symbol.asyncDispose]());
    await giveUp({ egress: { httpsProxy: `http://127.0.0.1:${proxy.port}` } }, arrived);
    await proxy.allClosed();
    await server.allClosed();
  });
});
