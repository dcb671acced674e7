import type { LookupAddress } from 'node:dns';
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { type Egress, guardedAgent } from '../../plugins/check-proxy/outbound/guardedAgent.ts';
import { guardedFetch } from '../../plugins/check-proxy/outbound/guardedFetch.ts';
import type { Resolve } from '../../plugins/check-proxy/outbound/publicResolver.ts';
import { type Authority, createAuthority } from '../loopback/certificates.ts';
import { codeOf } from '../loopback/codeOf.ts';
import { type ForwardProxyOptions, startForwardProxy } from '../loopback/forwardProxy.ts';
import { startTlsServer } from '../loopback/tlsServer.ts';

const shop = 'shop.example.com';
const secret = 'fake-secret-0000';
const publicAddress: LookupAddress = { address: '93.184.215.14', family: 4 };
let authority: Authority;

beforeAll(async () => {
  authority = await createAuthority();
});

interface Scene extends Omit<ForwardProxyOptions, 'target'> {
  certified?: string;
  resolve?: Resolve;
  userInfo?: string;
  noProxy?: string;
  connectMs?: number;
  answer?: Parameters<typeof startTlsServer>[1];
}

/** A shop, the operator's proxy, and a guarded fetch that goes through it. */
async function scene({
  certified = shop,
  resolve = async () => [publicAddress],
  userInfo = '',
  noProxy,
  connectMs,
  answer = (response) => response.end('answer'),
  ...options
}: Scene = {}) {
  const server = await startTlsServer(await authority.issue(certified), answer);
  onTestFinished(() => server[Symbol.asyncDispose]());
  const proxy = await startForwardProxy({ target: server.port, ...options });
  onTestFinished(() => proxy[Symbol.asyncDispose]());
  const egress: Egress = {
    httpsProxy: `${options.certificate ? 'https' : 'http'}://${userInfo}localhost:${proxy.port}`,
    ...(noProxy ? { noProxy } : {}),
  };
  const agent = guardedAgent({ egress, ca: authority.ca, port: server.port, resolve, ...(connectMs ? { connectMs } : {}) });
  onTestFinished(() => agent.destroy());
  const fetch = guardedFetch({ hosts: ['*.example.com'], agent, userAgent: 'Storekeys/0' });
  const headers = { Authorization: `Bearer ${secret}` };
  return {
    server,
    proxy,
    ask: (signal?: AbortSignal) => fetch(`https://${shop}/${secret}`, { headers, ...(signal ? { signal } : {}) }),
  };
}

test('the proxy learns the host, and nothing of what is asked or answered', async () => {
  const { server, proxy, ask } = await scene();
  expect(await (await ask()).text()).toBe('answer');
  expect(proxy.asked).toEqual([`CONNECT ${shop}:443`]);
  expect(proxy.headers).toEqual({ host: shop, 'proxy-connection': 'keep-alive', connection: 'close' });
  expect(proxy.seen()).not.toContain(secret);
  expect(proxy.seen().length).toBeGreaterThan(500);
  expect(server.received[0]?.servername).toBe(shop);
  expect(new Map(server.received[0]?.headers).get('authorization')).toBe(`Bearer ${secret}`);
});

test('the certificate is checked for the shop, not for the proxy', async () => {
  const { server, ask } = await scene({ certified: 'other.example.com' });
  expect(await codeOf(ask())).toBe('ERR_TLS_CERT_ALTNAME_INVALID');
  expect(server.received).toEqual([]);
});

test('user and password of the proxy go to the proxy alone', async () => {
  const authorization = `Basic ${btoa('fake-user:fake-pass@1')}`;
  const { server, ask } = await scene({ authorization, userInfo: 'fake-user:fake-pass%401@' });
  expect(await (await ask()).text()).toBe('answer');
  expect(new Map(server.received[0]?.headers).has('proxy-authorization')).toBe(false);
});

test('the proxy may itself be spoken to over TLS', async () => {
  const { proxy, ask } = await scene({ certificate: await authority.issue('localhost') });
  expect(await (await ask()).text()).toBe('answer');
  expect(proxy.asked).toEqual([`CONNECT ${shop}:443`]);
});

test('a proxy with the wrong certificate is told nothing', async () => {
  const { proxy, ask } = await scene({ certificate: await authority.issue('other.example.com') });
  expect(await codeOf(ask())).toBe('ERR_PROXY_FAILED');
  expect(proxy.asked).toEqual([]);
});

test('the bounds hold within a tunnel', async () => {
  const { proxy, ask } = await scene({ answer: (response) => response.end(Buffer.alloc(6 * 1024 * 1024)) });
  expect(await codeOf(ask().then((response) => response.text()))).toBe('UND_ERR_RES_EXCEEDED_MAX_SIZE');
  await proxy.allClosed();
});

describe('our judgement comes first', () => {
  test('a host that is not allowed', async () => {
    const { server, proxy } = await scene();
    const agent = guardedAgent({ egress: { httpsProxy: `http://127.0.0.1:${proxy.port}` }, ca: authority.ca });
    onTestFinished(() => agent.destroy());
    const fetch = guardedFetch({ hosts: [shop], agent, userAgent: 'Storekeys/0' });
    for (const address of ['https://other.example.com/', 'https://169.254.169.254/', `http://${shop}/`, `https://${shop}:22/`])
      expect(await codeOf(fetch(address))).toBe('ERR_HOST_NOT_ALLOWED');
    expect(proxy.asked).toEqual([]);
    expect(server.connections).toBe(0);
  });

  test('a name that leads to an address that is not public', async () => {
    const { proxy, ask } = await scene({ resolve: async () => [publicAddress, { address: '10.0.0.1', family: 4 }] });
    expect(await codeOf(ask())).toBe('ERR_ADDRESS_NOT_PUBLIC');
    expect(proxy.asked).toEqual([]);
  });

  test.each(['ENOTFOUND', 'ESERVFAIL', 'ETIMEOUT'])(
    'a name that our resolver does not know (%s) is left to the proxy',
    async (code) => {
      const { ask } = await scene({ resolve: () => Promise.reject(Object.assign(new Error('unknown'), { code })) });
      expect(await (await ask()).text()).toBe('answer');
    },
  );
});

describe('NO_PROXY', () => {
  test.each([shop, 'example.com', '.example.com', '*.example.com', 'other.example, shop.example.com', `${shop}:443`, '*'])(
    '%s: the shop is called directly, judged and pinned as ever',
    async (noProxy) => {
      const resolve = vi.fn<Resolve>(async () => [{ address: '127.0.0.1', family: 4 }]);
      const { server, proxy, ask } = await scene({ noProxy, resolve });
      expect(await codeOf(ask())).toBe('ERR_ADDRESS_NOT_PUBLIC');
      expect(resolve).toHaveBeenCalledOnce();
      expect(proxy.asked).toEqual([]);
      expect(server.connections).toBe(0);
    },
  );

  test.each(['other.example', 'shop.example', `${shop}:8443`])('%s: the shop is called through the proxy', async (noProxy) => {
    const { proxy, ask } = await scene({ noProxy });
    expect(await (await ask()).text()).toBe('answer');
    expect(proxy.asked).toEqual([`CONNECT ${shop}:443`]);
  });

  test('the variables of the process are not read behind the operator’s back', async () => {
    vi.stubEnv('NO_PROXY', '*');
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    const { proxy, ask } = await scene();
    await (await ask()).text();
    expect(proxy.asked).toHaveLength(1);
  });
});

describe('a proxy that fails', () => {
  test.each<[string, Scene, string]>([
    ['demands a password that it does not get', { authorization: 'Basic fake' }, 'ERR_PROXY_REFUSED'],
    [
      'refuses the host with 407',
      { instead: (socket) => socket.end('HTTP/1.1 407 Request rejected by proxy\r\n\r\n') },
      'ERR_PROXY_REFUSED',
    ],
    ['refuses the host with 403', { instead: (socket) => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n') }, 'ERR_PROXY_REFUSED'],
    ['does not reach the host', { instead: (socket) => socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n') }, 'ERR_PROXY_FAILED'],
    [
      'sends the client elsewhere',
      { instead: (socket) => socket.end('HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1/\r\n\r\n') },
      'ERR_PROXY_FAILED',
    ],
    ['speaks something else', { instead: (socket) => socket.end('SSH-2.0-OpenSSH_9.9\r\n') }, 'ERR_PROXY_FAILED'],
    ['hangs up', { instead: (socket) => socket.destroy() }, 'ERR_PROXY_FAILED'],
    ['never answers', { instead: () => {}, connectMs: 300 }, 'ERR_PROXY_FAILED'],
    [
      'dies in the midst of the handshake',
      { instead: (socket) => socket.write('HTTP/1.1 200 OK\r\n\r\n', () => socket.destroy()) },
      'ECONNRESET',
    ],
    [
      'is silent after the tunnel is open',
      { instead: (socket) => socket.write('HTTP/1.1 200 OK\r\n\r\n'), connectMs: 300 },
      'UND_ERR_CONNECT_TIMEOUT',
    ],
  ])('%s', async (_, options, code) => {
    const { server, proxy, ask } = await scene(options);
    expect(await codeOf(ask())).toBe(code);
    await proxy.allClosed();
    expect(proxy.seen()).not.toContain(secret);
    expect(server.connections).toBe(0);
  });

  test('is away', async () => {
    const { proxy, ask } = await scene();
    await proxy[Symbol.asyncDispose]();
    expect(await codeOf(ask())).toBe('ERR_PROXY_FAILED');
  });
});
