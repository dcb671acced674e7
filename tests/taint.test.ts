import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { text as readText } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { createCheckApi } from '../plugins/check-proxy/api/api.ts';
import { connectable } from '../plugins/check-proxy/connect/apps.ts';
import { limitsSchema } from '../plugins/check-proxy/limits/limits.ts';
import { isRetired } from '../src/definition/index.ts';
import { platforms } from '../src/platforms/index.ts';
import { redisProgram } from './operations/redisServer.ts';
import { appOf, authorize } from './taint/authorize.ts';
import { echoChecks } from './taint/echoChecks.ts';
import { exchange } from './taint/exchange.ts';
import { findLeaks, type Taint } from './taint/findLeaks.ts';
import { hostileFetches } from './taint/hostileFetches.ts';
import { observeAll } from './taint/observeAll.ts';
import { requestsWith } from './taint/requestsWith.ts';
import { taintedChecks } from './taint/taintedChecks.ts';
import { startWatchedServer, type WatchedServer } from './taint/watchedServer.ts';

const canary: Taint = { name: 'the canary', value: 'fakecanary7d1c3b9e5f' };
const forClover = {
  platform: 'clover',
  values: { merchantId: 'UTYOP09044XFB', apiToken: `${canary.value}-0000000000`, region: 'na' },
};
const forms = ['application/json', 'application/x-ndjson'];
const without = redisProgram ? '' : ' (without Redis: neither redis-server nor valkey-server is installed)';
const methods = platforms.flatMap((platform) =>
  platform.methods.map((method) => [platform.id, method.id, platform, method] as const),
);
/** In `npm run fuzz`, every scenario is answered in either form; else in one of them. */
const thorough = process.env.npm_lifecycle_event === 'fuzz';

async function start(environment?: Record<string, string>): Promise<WatchedServer> {
  const server = await startWatchedServer(environment);
  onTestFinished(() => server[Symbol.asyncDispose]());
  return server;
}

/** Asks for a check. @returns the whole answer, with its status and its headers as they came */
async function ask(
  url: string,
  body: object,
  headers: Record<string, string>,
): Promise<{ status: number | undefined; all: string }> {
  const sent = request(new URL('api/check', url), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
  });
  sent.end(JSON.stringify(body));
  const [response]: [IncomingMessage] = (await once(sent, 'response')) as [IncomingMessage];
  return { status: response.statusCode, all: [response.statusCode, ...response.rawHeaders, await readText(response)].join('\n') };
}

describe('the search', () => {
  const value = 'fake/secret+"0" & <1>';
  const hash = (algorithm: string) => createHash(algorithm).update(value);
  test.each<[string, string]>([
    ['as it is', `{"at":"x${value}x"}`],
    ['in capitals', value.toUpperCase()],
    ['cut off', value.slice(0, 18)],
    ['in an address', `https://localhost/?a=${encodeURIComponent(value)}`],
    ['in a form', String(new URLSearchParams({ a: value }))],
    ['in JSON', JSON.stringify({ value })],
    ['in JSON within JSON', JSON.stringify({ body: JSON.stringify({ value }) })],
    ['in XML', '<a>fake/secret+&quot;0&quot; &amp; &lt;1&gt;</a>'],
    ['in hexadecimal digits', Buffer.from(value).toString('hex')],
    ...['', 'u:', 'us:', 'user:'].map((user): [string, string] => [`in Base64 after "${user}"`, btoa(`${user}${value}`)]),
    ['in Base64 for addresses', Buffer.from(value).toString('base64url')],
    ['as a hash', hash('sha256').digest('hex')],
    ['as an old hash in Base64', hash('md5').digest('base64')],
  ])('finds a value %s', (_, text) => {
    expect(findLeaks([{ name: 'the value', value }], { here: `before ${text} after`, elsewhere: 'nothing' })).toEqual([
      'here: the value',
    ]);
  });

  test('looks into everything that the server leaves', async () => {
    const server = await start({ PLANT: canary.value });
    const { all } = await ask(server.url, forClover, { 'X-Test-Play': 'clover works' });
    const places = ['the answer', 'the log', 'the error output', 'the metrics', 'the traces', 'a file'];
    if (redisProgram) places.push('Redis');
    if (process.platform === 'linux') places.push('the list of processes');
    const leaks = findLeaks([canary], { 'the answer': all, ...(await server.end()) });
    expect(leaks.sort()).toEqual(places.map((place) => `${place}: the canary`).sort());
  });
});

describe(`no value is anywhere but in the request, whatever a platform answers${without}`, () => {
  let server: WatchedServer;
  beforeAll(async () => {
    server = await startWatchedServer();
  });
  afterAll(() => server?.[Symbol.asyncDispose]());
  const typed: Taint[] = [];
  let checks = 0;

  test.concurrent.each(methods)('not in an answer to %s: %s', async (_id, _method, platform, method) => {
    const leaks: string[] = [];
    for (const [index, check] of taintedChecks(platform, method).entries())
      for (const form of thorough ? forms : [forms[index % forms.length] as string]) {
        // A field that nobody asked for goes nowhere either.
        const unknown = `${canary.value} ${checks++}`;
        const body = { platform: platform.id, method: method.id, values: { ...check.values, unknown } };
        const { status, all } = await ask(server.url, body, { Accept: form, 'X-Test-Play': check.play });
        expect(status, check.play).toBe(200);
        leaks.push(...findLeaks([canary, ...check.secrets], { [`${check.play}, ${form}`]: all }));
        typed.push(...check.typed);
        // Nothing is refused because it was rejected before.
        await server.forget();
      }
    expect(leaks).toEqual([]);
  });

  test('and not in what the server leaves', async () => {
    const left = await server.end();
    expect(findLeaks([canary, ...typed], left)).toEqual([]);
    // It has looked at something.
    expect(checks).toBeGreaterThan(1500);
    expect(left['the log']?.split('"msg":"check-ended"')).toHaveLength(checks + 1);
    expect(left['the log']?.split('"msg":"platform-asked"').length).toBeGreaterThan(checks);
    expect(left['the traces']?.split('ask platform').length).toBeGreaterThan(checks);
    if (redisProgram) expect(left['the log']).not.toContain('"msg":"limit-hit"');
  });
});

test('nothing of an authorization is anywhere but with who asked for it', async () => {
  const ids = connectable(platforms).map(({ platform }) => platform.id);
  const server = await start(Object.assign({}, ...(await Promise.all(ids.map(appOf)))));
  const secrets: Taint[] = [];
  for (const id of ids) {
    const { answers, ofTheSite, ofThePage } = await authorize(server.url, id);
    secrets.push(...ofTheSite, ...ofThePage);
    expect(findLeaks(ofTheSite, answers)).toEqual([]);
    // The token is told by the callback to its page, and by the claim; the secret of the page comes back to it.
    expect(new Set(findLeaks(ofThePage, answers).map((leak) => leak.replace(/^\d+ /, '')))).toEqual(
      new Set([
        `GET /api/connect/${id}/callback: the token`,
        `GET /api/connect/${id}/callback: the secret of the page`,
        `POST /api/connect/${id}: the token`,
      ]),
    );
  }
  const { 'the list of processes': _operators, ...left } = await server.end();
  expect(findLeaks(secrets, left)).toEqual([]);
  expect(left['the log']?.split('"outcome":"connected"')).toHaveLength(2 * ids.length + 1);
});

describe('a crash in the middle of a check', () => {
  const crash = async (how: string) => {
    const server = await start();
    await expect(ask(server.url, forClover, { 'X-Test-Play': `crash ${how}` })).rejects.toThrow('socket hang up');
    expect(await server.exit).toEqual([1, null]);
    return server.end();
  };

  test.each(['error', 'rejection'])('by an uncaught %s says where, not what', async (how) => {
    const left = await crash(how);
    expect(findLeaks([canary], left)).toEqual([]);
    expect(left['the log']).toContain('"msg":"crashed"');
    expect([left['the error output'], left['a file']]).toEqual(['', '']);
  });

  test('would be told by Node’s own report without our last words', async () => {
    expect(findLeaks([canary], await crash('uncovered'))).toEqual(['the error output: the canary', 'a file: the canary']);
  });
});

test('nothing of a request that is wrong or strange is repeated or kept', async () => {
  const server = await start({ TRUSTED_PROXIES: '1', API_ORIGINS: 'https://tool.example' });
  const leaks: string[] = [];
  const unanswered: string[] = [];
  for (const [name, { bytes, cut = false }] of Object.entries(requestsWith(canary.value))) {
    const answer = await exchange(server.url, bytes, { cut });
    leaks.push(...findLeaks([canary], { [name]: answer }));
    if (!/^HTTP\/1\.1 [2345]\d\d /.test(answer)) unanswered.push(name);
  }
  expect(leaks).toEqual([]);
  // Node closes it without a word.
  expect(unanswered).toEqual(['a tunnel']);
  expect((await fetch(new URL('api/health', server.url))).status).toBe(200);
  expect(findLeaks([canary], await server.end())).toEqual([]);
});

describe('a platform that repeats whatever it is sent', () => {
  test.each(methods.filter(([, , platform]) => !isRetired(platform)))('%s: %s', async (_id, _method, platform, method) => {
    // Of a platform that hands out no data, nothing is shown that it could repeat anything in.
    const arrived = Object.values(platform.entities).some((entity) => !('notOffered' in entity));
    expect(await echoChecks(platform, method)).toEqual({ leaks: [], arrived });
  });
});

describe('a way out that fails with everything it knows', () => {
  test.each(Object.entries(hostileFetches(canary.value)))('%s', async (_, hostile) => {
    const { observe, texts } = observeAll();
    const api = createCheckApi({
      platforms,
      fetchFor: () => hostile as typeof fetch,
      limits: limitsSchema.parse({}),
      clientAddress: () => '203.0.113.1',
      observe,
    });
    for (const Accept of forms) {
      const headers = { 'Content-Type': 'application/json', Host: 'localhost', Accept };
      const response = await api.request('/api/check', { method: 'POST', headers, body: JSON.stringify(forClover) });
      const answer = JSON.stringify([...response.headers]) + (await response.text());
      expect(findLeaks([canary], { 'the answer': answer, ...(await texts()) })).toEqual([]);
    }
  });
});
