import { once } from 'node:events';
import { createServer } from 'node:net';
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { type AgentOverrides, guardedAgent } from '../plugins/check-proxy/outbound/guardedAgent.ts';
import { type GuardedFetchOptions, guardedFetch } from '../plugins/check-proxy/outbound/guardedFetch.ts';
import type { Resolve } from '../plugins/check-proxy/outbound/publicResolver.ts';
import { visits } from '../plugins/check-proxy/outbound/visits.ts';
import { checkConnection } from '../src/check/index.ts';
import { isRetired } from '../src/definition/index.ts';
import { platforms } from '../src/platforms/index.ts';
import { type Authority, createAuthority, selfSigned } from './loopback/certificates.ts';
import { codeOf } from './loopback/codeOf.ts';
import { playOverTls } from './loopback/overTls.ts';
import { startTlsServer } from './loopback/tlsServer.ts';
import { sandboxes, sandboxFetch } from './scenarios/sandboxes.ts';

const shop = 'shop.example.com';
const loopback: Resolve = async () => [{ address: '127.0.0.1', family: 4 }];
let authority: Authority;

beforeAll(async () => {
  authority = await createAuthority();
});

/** A platform that answers with this, and a guarded fetch that may call it. */
async function play(answer: Parameters<typeof startTlsServer>[1], certificate?: Parameters<typeof startTlsServer>[0]) {
  const server = await startTlsServer(certificate ?? (await authority.issue(shop)), answer);
  onTestFinished(() => server[Symbol.asyncDispose]());
  return { server, fetch: fetchFrom({ port: server.port }) };
}

function fetchFrom(overrides: AgentOverrides, options: Partial<GuardedFetchOptions> = {}): typeof fetch {
  const agent = guardedAgent({
    ca: authority.ca,
    resolve: loopback,
    isAllowedAddress: (address) => address === '127.0.0.1',
    ...overrides,
  });
  onTestFinished(() => agent.destroy());
  return guardedFetch({ hosts: [shop], agent, userAgent: 'Storekeys/0 (+https://storekeys.example/)', ...options });
}

describe('what goes over the wire', () => {
  test('a GET has the headers of the definition, who asks, and nothing else', async () => {
    const { server, fetch } = await play((response) => response.end('{"ok":true}'));
    const response = await fetch(`https://${shop}/api/products?limit=1`, {
      headers: { Accept: 'application/json', 'X-Auth-Token': 'fake-token-0000' },
      redirect: 'manual',
    });
    expect(await response.json()).toEqual({ ok: true });
    expect(server.received).toEqual([
      {
        line: 'GET /api/products?limit=1 HTTP/1.1',
        headers: [
          ['host', shop],
          ['connection', 'keep-alive'],
          ['accept', 'application/json'],
          ['x-auth-token', 'fake-token-0000'],
          ['user-agent', 'Storekeys/0 (+https://storekeys.example/)'],
          ['accept-encoding', 'identity'],
        ],
        body: '',
        servername: shop,
      },
    ]);
  });

  test('a POST carries its body to the byte', async () => {
    const { server, fetch } = await play((response) => response.end());
    const body = '{"user":"Zoë","password":"fake “pass”"}';
    await fetch(`https://${shop}/login`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
    expect(server.received[0]).toMatchObject({ line: 'POST /login HTTP/1.1', body });
    expect(new Map(server.received[0]?.headers)).toEqual(
      new Map([
        ['host', shop],
        ['connection', 'keep-alive'],
        ['content-type', 'application/json'],
        ['user-agent', 'Storekeys/0 (+https://storekeys.example/)'],
        ['accept-encoding', 'identity'],
        ['content-length', String(Buffer.byteLength(body))],
      ]),
    );
  });

  test.each([200, 204, 304, 401, 429, 503])('status %i, headers and body come back', async (status) => {
    const { fetch } = await play((response) => {
      response.writeHead(status, { 'Retry-After': '7', 'Set-Cookie': ['a=1', 'b=2'], 'X-Name': 'Zoë' });
      response.end(status === 204 || status === 304 ? undefined : 'text');
    });
    const response = await fetch(`https://${shop}/`);
    expect(response.status).toBe(status);
    expect(response.headers.get('retry-after')).toBe('7');
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(await response.text()).toBe(status === 204 || status === 304 ? '' : 'text');
  });
});

test('requests that follow each other share a connection', async () => {
  const { server, fetch } = await play((response) => response.end('text'));
  for (let n = 0; n < 5; n++) await (await fetch(`https://${shop}/`)).text();
  expect(server.received).toHaveLength(5);
  expect(server.connections).toBe(1);
});

describe('what is no HTTP', () => {
  test.each([
    ['HTTP/1.1 999 Request Denied\r\nContent-Length: 2\r\n\r\nno', 'ERR_NOT_HTTP'],
    ['SSH-2.0-OpenSSH_9.9\r\n', 'ERR_NOT_HTTP'],
    ['', 'UND_ERR_SOCKET'],
  ])('%j', async (bytes, code) => {
    const { server, fetch } = await play((response) => response.socket?.end(bytes));
    expect(await codeOf(fetch(`https://${shop}/`))).toBe(code);
    await server.allClosed();
  });
});

describe('where it goes', () => {
  test('a redirect is handed back, and its target is never called', async () => {
    const target = await play((response) => response.end('stolen'));
    const { fetch } = await play((response) => {
      response.writeHead(302, { Location: `https://${shop}:${target.server.port}/` }).end();
    });
    const response = await fetch(`https://${shop}/`, { headers: { Authorization: 'Bearer fake' }, redirect: 'follow' });
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe(`https://${shop}:${target.server.port}/`);
    expect(target.server.received).toEqual([]);
  });

  test('a name is resolved once for a connection, and what it means a moment later is not used', async () => {
    const { server } = await play((response) => response.end('first'));
    const resolve = vi
      .fn<Resolve>()
      .mockImplementationOnce(loopback)
      .mockResolvedValue([{ address: '10.0.0.1', family: 4 }]);
    const fetch = fetchFrom({ port: server.port, resolve });
    expect(await (await fetch(`https://${shop}/`)).text()).toBe('first');
    expect(resolve.mock.calls).toEqual([[shop, expect.any(AbortSignal)]]);
    expect(server.received).toHaveLength(1);
  });

  test('one bad address among good ones is enough to refuse, before any connection', async () => {
    const { server } = await play((response) => response.end());
    const resolve: Resolve = async () => [
      { address: '127.0.0.1', family: 4 },
      { address: '169.254.169.254', family: 4 },
    ];
    expect(await codeOf(fetchFrom({ port: server.port, resolve })(`https://${shop}/`))).toBe('ERR_ADDRESS_NOT_PUBLIC');
    await expect(server.allClosed()).resolves.toBeUndefined();
    expect(server.received).toEqual([]);
  });

  test('without the override, the loopback address itself is refused', async () => {
    const { server } = await play((response) => response.end());
    const fetch = fetchFrom({ port: server.port, isAllowedAddress: undefined });
    expect(await codeOf(fetch(`https://${shop}/`))).toBe('ERR_ADDRESS_NOT_PUBLIC');
    expect(server.received).toEqual([]);
  });

  test('an address that was visited too often is left alone, and the reader learns for how long', async () => {
    const { server, fetch } = await play((response) => response.end());
    const visit = async () => {
      throw Object.assign(new Error('busy'), { code: 'ERR_TARGET_BUSY', retryAfterS: 17 });
    };
    const asking = visits.run(visit, () => fetch(`https://${shop}/`));
    await expect(asking).rejects.toMatchObject({ cause: { code: 'ERR_TARGET_BUSY', retryAfterS: 17 } });
    expect(server.received).toEqual([]);
  });

  test('a certificate for another name fails, although the authority is trusted', async () => {
    const { server, fetch } = await play((response) => response.end(), await authority.issue('other.example.com'));
    expect(await codeOf(fetch(`https://${shop}/`, { headers: { Authorization: 'Bearer fake' } }))).toBe(
      'ERR_TLS_CERT_ALTNAME_INVALID',
    );
    expect(server.received).toEqual([]);
  });

  test('a certificate that nobody vouches for fails', async () => {
    const { server, fetch } = await play((response) => response.end(), await selfSigned(shop));
    expect(await codeOf(fetch(`https://${shop}/`))).toBe('DEPTH_ZERO_SELF_SIGNED_CERT');
    expect(server.received).toEqual([]);
  });

  test('a port where nobody listens', async () => {
    const listener = createServer().listen(0, '127.0.0.1');
    await once(listener, 'listening');
    const { port } = listener.address() as { port: number };
    listener.close();
    await once(listener, 'close');
    expect(await codeOf(fetchFrom({ port })(`https://${shop}/`))).toBe('ECONNREFUSED');
  });

  test('a name that does not exist, and a resolver that never answers', async () => {
    const resolve: Resolve = async () => {
      throw Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });
    };
    expect(await codeOf(fetchFrom({ resolve })(`https://${shop}/`))).toBe('ENOTFOUND');
    const silent: Resolve = () => new Promise(() => {});
    expect(await codeOf(fetchFrom({ resolve: silent, connectMs: 200 })(`https://${shop}/`))).toBe('UND_ERR_CONNECT_TIMEOUT');
  });
});

describe('how much, and how long', () => {
  test('an endless answer is cut', async () => {
    const { server, fetch } = await play((response) => {
      const chunk = Buffer.alloc(64 * 1024, 'x');
      const pour = () => {
        while (!response.destroyed && response.write(chunk));
      };
      response.on('drain', pour);
      pour();
    });
    const response = await fetch(`https://${shop}/`);
    expect(await codeOf(response.text())).toBe('UND_ERR_RES_EXCEEDED_MAX_SIZE');
    await server.allClosed();
  });

  test('a flood of headers is cut', async () => {
    const { fetch } = await play((response) => {
      for (let n = 0; n < 500; n++) response.setHeader(`X-Flood-${n}`, 'x'.repeat(100));
      response.end();
    });
    expect(await codeOf(fetch(`https://${shop}/`))).toBe('UND_ERR_HEADERS_OVERFLOW');
  });

  test('an answer that never comes, and one that never ends, run out of time', async () => {
    const silent = await play(() => {});
    const timeOut = { totalMs: 200 };
    await expect(fetchFrom({ port: silent.server.port }, timeOut)(`https://${shop}/`)).rejects.toMatchObject({
      name: 'TimeoutError',
    });
    await silent.server.allClosed();

    const slow = await play((response) => response.write('{"beginning":'));
    const response = await fetchFrom({ port: slow.server.port }, timeOut)(`https://${shop}/`);
    await expect(response.text()).rejects.toMatchObject({ name: 'TimeoutError' });
    await slow.server.allClosed();
  });

  test('an abort closes the connection, while waiting and while reading', async () => {
    const asked = Promise.withResolvers<void>();
    const silent = await play(() => asked.resolve());
    const first = new AbortController();
    const waiting = silent.fetch(`https://${shop}/`, { signal: first.signal });
    await asked.promise;
    first.abort();
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
    await silent.server.allClosed();

    const slow = await play((response) => response.write('{'));
    const second = new AbortController();
    const response = await slow.fetch(`https://${shop}/`, { signal: second.signal });
    second.abort();
    await expect(response.text()).rejects.toMatchObject({ name: 'AbortError' });
    await slow.server.allClosed();
  });

  test('a reader that has enough closes the connection', async () => {
    const { server, fetch } = await play((response) => response.write('{'));
    const response = await fetch(`https://${shop}/`);
    await response.body?.cancel();
    await server.allClosed();
  });
});

describe('a whole check over sockets finds what it finds in process', () => {
  const hosts = {
    bigcommerce: 'api.bigcommerce.com',
    plentymarkets: 'p12345.my.plentysystems.com',
    pinnaclecart: 'www.example.com',
  };

  test.each([
    ['bigcommerce', 'works'],
    ['bigcommerce', 'empty-store'],
    ['bigcommerce', 'wrong-token'],
    ['bigcommerce', 'scope-missing-orders'],
    ['bigcommerce', 'rate-limited'],
    ['plentymarkets', 'works'],
    ['plentymarkets', 'wrong-password'],
    ['plentymarkets', 'scope-missing-orders'],
    ['pinnaclecart', 'works'],
    ['pinnaclecart', 'all-products-at-once'],
    ['pinnaclecart', 'php-warning'],
    ['pinnaclecart', 'redirect-login'],
    ['pinnaclecart', 'server-error'],
  ] as const)('%s: %s', async (id, scenario) => {
    const platform = platforms.find((candidate) => candidate.id === id);
    if (!platform || isRetired(platform)) throw new Error(`no live platform ${id}`);
    const sandbox = sandboxes.get(id);
    const [method = ''] = Object.keys(sandbox?.samples ?? {});
    const values = { ...sandbox?.samples[method], ...sandbox?.scenarios.find((known) => known.id === scenario)?.values };
    const { server } = await play(playOverTls(id, scenario), await authority.issue(hosts[id]));
    const fetch = fetchFrom({ port: server.port }, { hosts: platform.api.hosts });

    const overSockets = await checkConnection({ platform, method, values, fetch });
    const inProcess = await checkConnection({ platform, method, values, fetch: sandboxFetch(id, scenario) });
    expect(withoutDurations(overSockets)).toEqual(withoutDurations(inProcess));
    expect(server.received.length).toBeGreaterThan(0);
    for (const { servername } of server.received) expect(servername).toBe(hosts[id]);
  });
});

function withoutDurations(report: object): unknown {
  return JSON.parse(JSON.stringify(report, (key, value) => (key === 'durationMs' ? undefined : value)));
}
