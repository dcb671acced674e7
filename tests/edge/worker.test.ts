import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { unstable_readConfig } from 'wrangler';
import { limitsSchema } from '../../plugins/check-proxy/limits/limits.ts';
import type { Report } from '../../src/check/index.ts';
import { told, Visitor } from '../connect/visitor.ts';
import { patience } from '../patience.ts';
import { sandboxes, sandboxFetch } from '../scenarios/sandboxes.ts';
import { type BundledWorker, bundleWorker, checksOfClient } from './bundleWorker.ts';
import { type Edge, hasWorkerd, startEdge, type Upstream } from './startEdge.ts';

const without = hasWorkerd ? '' : ' (skipped: workerd does not run on this system)';
const bindings = {
  HASH_KEY: 'fake-hash-key-fake-hash-key-0000',
  API_ORIGINS: 'https://tool.example',
  SECURITY_CONTACT: 'mailto:security@tool.example',
};
const values = sandboxes.get('clover')?.samples['merchant-token'] ?? {};
const ofAnyHost = sandboxes.get('pinnaclecart')?.samples['unified-api'] ?? {};

const plays =
  (platform: string, scenario = 'works'): Upstream =>
  (request) =>
    sandboxFetch(platform, scenario)(request);

describe.skipIf(!hasWorkerd)(`the Worker${without}`, () => {
  let bundle: BundledWorker;
  let edge: Edge;
  let clients = 0;
  beforeAll(async () => {
    vi.stubEnv('WRANGLER_LOG', 'none');
    bundle = await bundleWorker(true);
    edge = await startEdge(bundle, { bindings });
  });
  afterAll(async () => {
    await edge?.[Symbol.asyncDispose]();
    await bundle?.[Symbol.asyncDispose]();
  });
  beforeEach(() => {
    edge.sent.length = 0;
    edge.log.length = 0;
    edge.upstream = () => expect.fail('asked');
    clients++;
  });

  const client = () => `203.0.113.${clients}`;
  const get = (path: string) => fetch(new URL(path, edge.url), { redirect: 'manual' });
  const post = (body: string, headers: Record<string, string> = {}) =>
    fetch(new URL('api/check', edge.url), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'CF-Connecting-IP': client(), ...headers },
      body,
    });
  const check = async (body: object = {}) => {
    const response = await post(JSON.stringify({ platform: 'clover', values, ...body }));
    return { status: response.status, report: (await response.json()) as Report };
  };

  /** Waits for such a line. */
  const logged = (line: object) =>
    vi.waitFor(() => expect(edge.log.map((text) => JSON.parse(text))).toContainEqual(expect.objectContaining(line)), patience);

  it('answers for the API, and leaves pages to the static files', async () => {
    const health = await get('api/health');
    expect(health.status).toBe(200);
    expect(await health.json()).toEqual({ status: 'ok' });
    expect(health.headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(health.headers.get('strict-transport-security')).toMatch(/max-age=\d+/);
    expect((await get('api/nothing')).headers.get('content-type')).toBe('application/problem+json');

    const guide = await get('guide/');
    expect(await guide.text()).toContain('Guide');
    expect(guide.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect((await get('guide')).headers.get('location')).toBe('/guide/');
    const missing = await get('nothing');
    expect([missing.status, await missing.text()]).toEqual([404, expect.stringContaining('Not found')]);
    for (const path of ['check-proxy.json', 'check-proxy.json.br', '_headers']) expect((await get(path)).status, path).toBe(404);
  });

  it('says where to report a weakness', async () => {
    const answer = await get('.well-known/security.txt');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
    expect(await answer.text()).toMatch(
      /^Contact: mailto:security@tool\.example\nExpires: \d{4}-.+Z\nCanonical: https:\/\/storekeys\.example\/\.well-known\/security\.txt\n$/,
    );
  });

  it('checks a shop', async () => {
    edge.upstream = plays('clover');
    const { status, report } = await check();
    expect([status, report.outcome]).toEqual([200, 'ok']);
    expect(new Set(report.checks.map(({ outcome }) => outcome))).toEqual(new Set(['ok', 'skipped']));
    expect(edge.sent.every(({ url }) => url.startsWith('https://api.clover.com/v3/merchants/'))).toBe(true);
  });

  it('sends each line when its check has ended', async () => {
    const { promise: permitted, resolve: permit } = Promise.withResolvers<void>();
    edge.upstream = async (request) => {
      if (request.url.includes('/items')) await permitted;
      return plays('clover')(request);
    };
    const response = await post(JSON.stringify({ platform: 'clover', values, entities: ['products'] }), {
      Accept: 'application/x-ndjson',
      'Accept-Encoding': 'identity',
    });
    let text = '';
    for await (const chunk of response.body ?? []) {
      text += new TextDecoder().decode(chunk);
      if (text.includes('"authenticate"')) permit();
    }
    expect(
      text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line))
        .map(({ id, type }) => id ?? type),
    ).toEqual(['values', 'authenticate', 'products', 'report']);
  });

  it('plays a platform without any request', async () => {
    const { report } = await check({ sandbox: 'works' });
    expect(report.outcome).toBe('ok');
    expect(edge.sent).toEqual([]);
  });

  it('tells what the tool wants, as the site was built', async () => {
    const { report } = await check({ sandbox: 'works' });
    const told = report.advice.map(({ message }: { message: string }) => message);
    expect(told).toContainEqual(expect.stringContaining('The importer also wants “Coupons”.'));
  });

  it('refuses what the API does not take', async () => {
    const body = JSON.stringify({ platform: 'clover', values });
    const origin = await post(body, { Origin: 'https://other.example' });
    expect([origin.status, origin.headers.get('content-type')]).toEqual([403, 'application/problem+json']);
    expect((await post('x'.repeat(65 * 1024))).status).toBe(413);
    expect((await post(body, { 'Content-Type': 'text/plain' })).status).toBe(415);
    edge.upstream = plays('clover');
    const invited = await post(body, { Origin: 'https://tool.example' });
    expect([invited.status, invited.headers.get('access-control-allow-origin')]).toEqual([200, 'https://tool.example']);
  });

  it('lets a client check so often, by the address that Cloudflare names', async () => {
    const ask = (headers: Record<string, string> = {}) =>
      post(JSON.stringify({ platform: 'clover', values, sandbox: 'works' }), headers);
    for (let asked = 0; asked < checksOfClient; asked++) expect((await ask()).status).toBe(200);
    const refused = await ask({ 'X-Forwarded-For': '198.51.100.1' });
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('60');
    expect(refused.headers.get('ratelimit')).toBe('"client";r=0;t=60');
    await logged({ msg: 'limit-hit', limit: 'client' });
    expect((await ask({ 'CF-Connecting-IP': '198.51.100.1' })).status).toBe(200);
  });

  it.each([
    'http://store.example',
    'https://store.example:8443',
    'https://169.254.169.254',
    'https://2130706433',
    'https://[::1]',
    'https://localhost',
    'https://metadata.google.internal',
    'https://user:password@store.example',
  ])('never asks %s', async (storeUrl) => {
    edge.upstream = plays('pinnaclecart');
    await check({ platform: 'pinnaclecart', values: { ...ofAnyHost, storeUrl } });
    for (const { url } of edge.sent) expect(url).toMatch(/^https:\/\/store\.example\//);
  });

  it('follows no redirect', async () => {
    edge.upstream = () => new Response(null, { status: 302, headers: { Location: 'https://other.example/' } });
    const { report } = await check();
    expect(report.outcome).not.toBe('ok');
    expect(new Set(edge.sent.map(({ url }) => new URL(url).host))).toEqual(new Set(['api.clover.com']));
  });

  it('tells a secret to the platform alone', async () => {
    const apiToken = 'fake0000-cafe-0000-cafe-fake00000000';
    edge.upstream = (request) => new Response(`no: ${request.headers.get('authorization')}`, { status: 401 });
    const response = await post(JSON.stringify({ platform: 'clover', values: { ...values, apiToken } }));
    const answer = JSON.stringify([await response.text(), ...response.headers]);
    expect(edge.sent.length).toBeGreaterThan(0);
    for (const { headers } of edge.sent) {
      expect(headers.get('authorization')).toBe(`Bearer ${apiToken}`);
      expect(headers.get('user-agent')).toBe('Storekeys/1.2.3 (+https://storekeys.example/)');
    }
    await logged({ msg: 'check-ended', platform: 'clover', outcome: 'credentials-rejected', status: 200 });
    for (const told of [answer, edge.log.join()]) {
      expect(told).not.toContain(apiToken);
      expect(told).not.toContain(client());
      expect(told).not.toContain(values.merchantId);
    }
  });

  it.each<[name: string, answer: () => Response, outcome: string]>([
    ['that there is no such name', () => new Response('error code: 1016', { status: 530 }), 'store-not-found'],
    ['the same as JSON', () => Response.json({ error_code: 1016 }, { status: 530 }), 'store-not-found'],
    ['another of its own errors', () => new Response('error code: 1033', { status: 530 }), 'platform-error'],
    ['a refused connection', () => new Response('', { status: 521 }), 'unreachable'],
    ['a connection that took too long', () => new Response('', { status: 522 }), 'unreachable'],
    ['that there is no route', () => new Response('', { status: 523 }), 'unreachable'],
    ['an answer that took too long', () => new Response('', { status: 524 }), 'unreachable'],
    ['a failed handshake', () => new Response('', { status: 525 }), 'tls-failed'],
    ['a wrong certificate', () => new Response('', { status: 526 }), 'tls-failed'],
  ])('understands when Cloudflare says %s', async (_name, answer, outcome) => {
    edge.upstream = answer;
    const { report } = await check({ platform: 'pinnaclecart', values: ofAnyHost });
    expect(report.outcome).toBe(outcome);
  });

  it('has the limit of clients that every other server has', () => {
    const [{ simple } = {}] = unstable_readConfig({ config: 'wrangler.jsonc' }).ratelimits;
    expect(simple).toEqual({ limit: limitsSchema.parse({}).checksPerMinutePerClient, period: 60 });
  });

  it('holds no played platform where the sandbox is off', async () => {
    await using plain = await bundleWorker(false);
    const text = await readFile(plain.script, 'utf8');
    const played = ['GraphQLError', 'no scenario "'];
    expect(played.filter((words) => text.includes(words))).toEqual([]);
    await using wanting = await startEdge(plain, { bindings: { ...bindings, SANDBOX: 'on' } });
    expect((await fetch(new URL('api/health', wanting.url))).status).toBe(500);
    await vi.waitFor(() => expect(wanting.log.join()).toContain('without the played platforms'));
  });

  it('goes on with an authorization that began at another isolate', async () => {
    const { authorization } = sandboxes.get('square') ?? {};
    const app = {
      CONNECT_SQUARE_CLIENT_ID: authorization?.app.clientId ?? '',
      CONNECT_SQUARE_CLIENT_SECRET: authorization?.app.clientSecret ?? '',
      CONNECT_KEY: 'fake-connect-key-fake-connect-key',
    };
    await using begins = await startEdge(bundle, { bindings: { ...bindings, ...app } });
    await using ends = await startEdge(bundle, { bindings: { ...bindings, ...app } });
    ends.upstream = plays('square');
    let at = begins;
    const visitor = new Visitor((path, { headers, ...init } = {}) => {
      const { Host: _, ...sent } = headers as Record<string, string>;
      return fetch(new URL(path, at.url), { ...init, headers: { ...sent, 'CF-Connecting-IP': client() } });
    });
    const page = await visitor.begin('square', { handover: 'fake-secret-of-this-page-0000' });
    const [allow] = authorization?.consent(new Request(page)).answers ?? [];
    at = ends;
    const place = `/api/connect/square/callback?${new URLSearchParams(allow?.parameters)}`;
    const end = await visitor.go(place, { site: 'cross-site' });
    expect(end.headers.get('Content-Security-Policy')).toContain('script-src');
    expect(told(await end.text())?.message).toMatchObject({ type: 'connected' });
    expect(told(await (await visitor.go(place, { site: 'cross-site' })).text())).toBeUndefined();
    expect(ends.sent.map(({ url }) => url)).toEqual(['https://connect.squareup.com/oauth2/token']);
  });

  it('wants one key for all isolates', async () => {
    await using bare = await startEdge(bundle, { bindings: { ...bindings, CONNECT_SQUARE_CLIENT_ID: 'fake-app-id' } });
    expect((await fetch(new URL('api/health', bare.url))).status).toBe(500);
    await vi.waitFor(() => expect(bare.log.join()).toContain('CONNECT_KEY must be set'), patience);
  });

  it('has no sandbox where that is switched off', async () => {
    await using other = await startEdge(bundle, { bindings: { ...bindings, SANDBOX: 'off' } });
    const body = JSON.stringify({ platform: 'clover', values, sandbox: 'works' });
    const headers = { 'Content-Type': 'application/json' };
    expect((await fetch(new URL('api/check', other.url), { method: 'POST', headers, body })).status).toBe(403);
  });

  it('says which setting is missing', async () => {
    await using bare = await startEdge(bundle, { bindings: {} });
    const response = await fetch(new URL('api/health', bare.url));
    expect([response.status, response.headers.get('content-type')]).toEqual([500, 'application/problem+json']);
    await vi.waitFor(() => expect(bare.log.join()).toContain('HASH_KEY must be set'), patience);
  });

  describe('before platforms that go on', () => {
    beforeAll(async () => {
      await edge[Symbol.asyncDispose]();
      edge = await startEdge(bundle, { bindings, asServer: true });
    });

    const beginCheck = async (accept: string, from = client()): Promise<Socket> => {
      const body = JSON.stringify({ platform: 'clover', values });
      const socket = connect(Number(edge.url.port), edge.url.hostname);
      await once(socket, 'connect');
      socket.on('error', () => {});
      socket.write(
        `POST /api/check HTTP/1.1\r\nHost: ${edge.url.host}\r\nCF-Connecting-IP: ${from}\r\nAccept: ${accept}\r\n` +
          `Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
      );
      return socket;
    };

    it('stops reading an answer that never ends', async () => {
      const cancelled = vi.fn();
      const zeros = new Uint8Array(64 * 1024).fill(0x30);
      edge.upstream = () =>
        new Response(
          new ReadableStream({
            pull: async (controller) => {
              await setTimeout(1);
              controller.enqueue(zeros);
            },
            cancel: cancelled,
          }),
        );
      const { report } = await check();
      expect(report.outcome).not.toBe('ok');
      await vi.waitFor(() => expect(cancelled).toHaveBeenCalledTimes(edge.sent.length), patience);
    });

    it.each(['application/json', 'application/x-ndjson'])(
      'stops, and makes room, when the reader of %s goes away',
      async (accept) => {
        const cancelled = vi.fn();
        edge.upstream = () =>
          new Response(new ReadableStream({ start: (controller) => controller.enqueue(Buffer.from('{')), cancel: cancelled }));
        // One more than a client may have at once.
        for (let gone = 1; gone <= 5; gone++) {
          const socket = await beginCheck(accept);
          await vi.waitFor(() => expect(edge.sent).toHaveLength(gone), patience);
          socket.resetAndDestroy();
          await vi.waitFor(() => expect(edge.log.filter((line) => line.includes('"status":499'))).toHaveLength(gone), patience);
          await vi.waitFor(() => expect(cancelled).toHaveBeenCalledTimes(gone), patience);
        }
        edge.upstream = plays('clover');
        expect((await check()).status).toBe(200);
      },
    );

    it('goes on after many readers left at any moment', async () => {
      edge.upstream = plays('clover');
      const left = Array.from({ length: 60 }, async (_, index) => {
        const socket = await beginCheck('application/json', `198.51.100.${index}`);
        await setTimeout(index / 4);
        socket.resetAndDestroy();
      });
      await Promise.all(left);
      expect((await check()).status).toBe(200);
    });
  });
});
