import { Readable } from 'node:stream';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createCheckApi } from '../plugins/check-proxy/api/api.ts';
import { limitsSchema } from '../plugins/check-proxy/limits/limits.ts';
import type { ApiEvent } from '../plugins/check-proxy/observe/events.ts';
import { platforms } from '../src/platforms/index.ts';
import { type BuiltSite, builtSite } from './operations/builtSite.ts';
import { type ServeProcess, startServeProcess } from './operations/serveProcess.ts';
import { sandboxes, sandboxFetch } from './scenarios/sandboxes.ts';
import { exchange } from './taint/exchange.ts';
import { unlimited } from './taint/unlimited.ts';

/** Always the same in the test command, and ever new in `npm run fuzz`. */
const runs = (few: number, many: number) =>
  process.env.npm_lifecycle_event === 'fuzz' ? { numRuns: many } : { numRuns: few, seed: 20261122 };

/** Stands in bodies wherever a text can stand, and must not be repeated. */
const canary = 'fakecanary3e9a';
const maxBytes = 64 * 1024;

const samples = platforms.flatMap(({ id, methods, entities }) =>
  methods.map((method) => ({
    platform: id,
    method: method.id,
    values: sandboxes.get(id)?.samples[method.id] ?? {},
    entities: Object.keys(entities).slice(0, 1),
    sandbox: 'works',
  })),
);

const anyText = fc.oneof(
  fc.constantFrom(
    canary,
    '',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '\u0000',
    '\ufeff',
    '\ud800',
    '{platform}',
    '../..',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }).map((text) => canary + text),
);
const anyJson = fc.oneof(
  anyText,
  fc.constantFrom(null, true, 0, -0, 1e308, 2 ** 53, [], {}, [[]]),
  fc.array(anyText, { maxLength: 3 }),
  fc.dictionary(anyText, anyText, { maxKeys: 3 }),
);

/** A body that is right. */
const rightBody = fc.tuple(fc.constantFrom(...samples), fc.subarray(['method', 'entities'] as const)).map(([sample, without]) => {
  return Object.fromEntries(Object.entries(sample).filter(([name]) => !without.some((one) => one === name)));
});

/** A right body in which something is of another kind, missing or too much. */
const almostRightBody = fc
  .tuple(
    rightBody,
    fc.oneof(fc.constantFrom('platform', 'method', 'values', 'entities', 'sandbox'), anyText),
    fc.option(anyJson, { nil: undefined }),
    fc.boolean(),
  )
  .map(([body, name, value, inValues]) =>
    inValues ? { ...body, values: { ...(body.values as object), [name]: value } } : { ...body, [name]: value },
  );

/** Texts that are JSON to some readers, or nearly. */
const trickyText = fc.oneof(
  fc.json({ stringUnit: 'binary' }),
  fc
    .constantFrom(1, 100, 5000, 30_000)
    .chain((depth) =>
      fc.constantFrom(
        '['.repeat(depth),
        '['.repeat(depth) + ']'.repeat(depth),
        '{"values":'.repeat(depth),
        `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`,
      ),
    ),
  rightBody.map((body) => JSON.stringify(body).replace('{', `{"platform":"${canary}","values":{"__proto__":"${canary}"},`)),
  rightBody.map((body) => `\ufeff${JSON.stringify(body)}`),
  rightBody.map((body) => `${JSON.stringify(body)}\u0000`),
  rightBody.map((body) => JSON.stringify(body).replace('}', `,"${canary}":1e999999}`)),
  fc.tuple(rightBody, fc.nat(400)).map(([body, length]) => JSON.stringify(body).slice(0, length)),
  fc.tuple(rightBody, fc.integer({ min: -2, max: 2 })).map(([body, more]) => JSON.stringify(body).padEnd(maxBytes + more)),
  fc.constantFrom(
    '',
    ' ',
    'null',
    canary,
    `"${canary}"`,
    '{}',
    '[]',
    'NaN',
    `{"platform":"${canary}"`,
    `{'platform':'${canary}'}`,
  ),
);

const bodyBytes = fc.oneof(
  { weight: 3, arbitrary: almostRightBody.map((body) => Buffer.from(JSON.stringify(body))) },
  { weight: 1, arbitrary: rightBody.map((body) => Buffer.from(JSON.stringify(body))) },
  { weight: 2, arbitrary: trickyText.map((text) => Buffer.from(text)) },
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
  rightBody.map((body) => Buffer.from(JSON.stringify(body), 'utf16le')),
  // A text with bytes in it that are no UTF-8.
  fc.tuple(rightBody, fc.nat(200)).map(([body, at]) => {
    const bytes = Buffer.from(JSON.stringify(body));
    return Buffer.concat([bytes.subarray(0, at), Buffer.from([0xff, 0xc0, 0x80, 0xed, 0xa0, 0x80]), bytes.subarray(at)]);
  }),
);

const headerValue = fc.oneof(
  fc.constantFrom(
    'application/json',
    'application/x-ndjson',
    'application/json; charset=utf-16',
    'text/plain',
    '*/*',
    'application/*;q=0, */*;q=nonsense',
    'same-origin',
    'cross-site',
    'http://localhost',
    'null',
    canary,
    ',;=/"',
  ),
  fc.string({ unit: fc.integer({ min: 0x20, max: 0xff }).map((code) => String.fromCharCode(code)), maxLength: 60 }),
);
const headers = fc.dictionary(
  fc.constantFrom(
    ...[
      'Accept',
      'Content-Type',
      'Content-Encoding',
      'Origin',
      'Sec-Fetch-Site',
      'Host',
      'X-Request-Id',
      'X-Forwarded-For',
      'Range',
    ],
    ...['Cookie', 'Expect', 'If-None-Match', 'X-HTTP-Method-Override', 'Access-Control-Request-Method', 'Content-Length'],
  ),
  headerValue,
  { maxKeys: 4 },
);

const request = fc.record({
  method: fc.oneof(
    { weight: 8, arbitrary: fc.constant('POST') },
    fc.constantFrom('GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'QUERY'),
  ),
  path: fc.oneof(
    { weight: 8, arbitrary: fc.constant('/api/check') },
    fc.constantFrom('/api/', '/api/check/', '/api//check', '/api/%63heck', '/api/check?sandbox=works', '/api/check%00'),
    fc.constantFrom('/api/health', '/api/health/', '/api/health/ready', '/api/CHECK', '/api/../api/check', `/api/${canary}`),
    fc
      .webPath()
      .map((path) => `/api/${path}`)
      // The API is asked for nothing else.
      .filter((path) => new URL(path, 'http://localhost').pathname.startsWith('/api/')),
  ),
  headers: fc.oneof(
    {
      weight: 3,
      arbitrary: fc
        .tuple(headers, fc.constantFrom({}, { Accept: 'application/json' }, { Accept: 'application/x-ndjson' }))
        .map(([some, accept]) => ({ ...some, ...accept, Host: 'localhost', 'Content-Type': 'application/json' })),
    },
    { weight: 1, arbitrary: headers },
  ),
  body: bodyBytes,
  /** Where the body is cut into pieces. */
  cuts: fc.array(fc.nat(maxBytes), { maxLength: 4 }),
  /** Whether the reader leaves without the answer. */
  leaves: fc.boolean(),
});

function inPieces(body: Buffer, cuts: readonly number[]): ReadableStream<Uint8Array> {
  const edges = [0, ...cuts.filter((cut) => cut < body.length).sort((a, b) => a - b), body.length];
  const pieces = edges.slice(1).map((edge, index) => body.subarray(edges[index], edge));
  return Readable.toWeb(Readable.from(pieces.filter(({ length }) => length > 0))) as ReadableStream<Uint8Array>;
}

/** What the API may answer when nobody is too much. */
const documented = [200, 400, 403, 404, 405, 406, 413, 415];

test('whatever is asked, the API answers as documented, repeats nothing, and keeps no place taken', async () => {
  const faults: ApiEvent[] = [];
  const met = new Set<number>();
  let streamed = 0;
  const api = createCheckApi({
    platforms,
    fetchFor: ({ id }) => sandboxFetch(id, 'works'),
    sandboxFetch,
    // So few places that any that is not left keeps everybody out in the end.
    limits: { ...limitsSchema.parse(unlimited), checksAtOnce: 4, checksAtOncePerClient: 4 },
    clientAddress: () => '203.0.113.1',
    observe: (event) => {
      if (event.type === 'fault' || 'error' in event) faults.push(event);
    },
  });
  await fc.assert(
    fc.asyncProperty(request, async ({ method, path, headers, body, cuts, leaves }) => {
      const bodyless = method === 'GET' || method === 'HEAD';
      const sent = { method, headers, ...(bodyless ? {} : { body: inPieces(body, cuts), duplex: 'half' }) };
      const response = await api.request(path, sent as RequestInit);
      met.add(response.status);
      if (response.headers.get('content-type') === 'application/x-ndjson') streamed++;
      expect(documented).toContain(response.status);
      expect(response.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
      if (leaves) {
        await response.body?.cancel();
        return;
      }
      const text = await response.text();
      if (method === 'HEAD') {
        expect(text).toBe('');
        return;
      }
      const type = response.headers.get('content-type');
      if (response.status === 200) {
        expect(['application/json', 'application/x-ndjson']).toContain(type);
        for (const line of text.trimEnd().split('\n')) expect(JSON.parse(line)).not.toHaveProperty('type', 'problem');
      } else {
        expect(type).toBe('application/problem+json');
        expect(JSON.parse(text)).toMatchObject({
          type: 'about:blank',
          status: response.status,
          detail: expect.stringMatching(/^\S.*\.$/),
        });
        expect(text).not.toContain(canary);
      }
    }),
    runs(2000, 50_000),
  );
  expect(faults).toEqual([]);
  // It has come into every corner.
  expect([...met].sort()).toEqual(documented);
  expect(streamed).toBeGreaterThan(20);
});

describe('the server', () => {
  let site: BuiltSite;
  let server: ServeProcess;
  beforeAll(async () => {
    site = await builtSite(unlimited);
    server = await startServeProcess({ SITE_DIR: site.dir });
  });
  afterAll(async () => {
    await server[Symbol.asyncDispose]();
    await site[Symbol.asyncDispose]();
  });

  afterEach(async () => {
    expect((await fetch(new URL('api/health', server.url))).status).toBe(200);
    expect(server.output.err).toBe('');
    expect(server.output.out).not.toMatch(/"level":[56]0/);
  });

  test('survives bytes of every kind', async () => {
    const good = fc.constantFrom(
      'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n',
      'GET /api/health HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: br\r\nRange: bytes=0-1\r\n\r\n',
      'POST /api/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}',
      'POST /api/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n1;a=b\r\n{\r\n1\r\n}\r\n0\r\n\r\n',
    );
    const garbage = fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes).toString('latin1'));
    const bytes = fc.oneof(
      garbage,
      // Something in the place of something else.
      fc
        .tuple(good, fc.nat(120), fc.nat(8), garbage)
        .map(([text, at, lost, instead]) => text.slice(0, at) + instead + text.slice(at + lost)),
      fc.tuple(good, garbage, good).map((parts) => parts.join('')),
      fc.array(good, { minLength: 2, maxLength: 20 }).map((parts) => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (sent) => {
        const answer = await exchange(server.url, Buffer.from(sent, 'latin1'), { cut: true });
        for (const status of statusesOf(answer)) expect(status).toBeLessThan(500);
      }),
      runs(150, 20_000),
    );
  });

  /** A request that a proxy in front could have read as ending elsewhere; behind its end, another one lies hidden. */
  const hidden = 'GET /api/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n';
  const post = (head: string, body: string) =>
    `POST /api/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n${head}\r\n${body}`;
  test.each<[string, string]>([
    ['a length and chunks', post('Content-Length: 4\r\nTransfer-Encoding: chunked\r\n', `0\r\n\r\n${hidden}`)],
    ['chunks and a length', post('Transfer-Encoding: chunked\r\nContent-Length: 4\r\n', `0\r\n\r\n${hidden}`)],
    ['two lengths', post('Content-Length: 0\r\nContent-Length: 70\r\n', hidden)],
    ['the same length twice', post('Content-Length: 0\r\nContent-Length: 0\r\n', hidden)],
    ['a list of lengths', post('Content-Length: 0, 70\r\n', hidden)],
    ['a length with a sign', post('Content-Length: +0\r\n', hidden)],
    ['a length in hexadecimal digits', post('Content-Length: 0x0\r\n', hidden)],
    ['a blank before the colon', post('Content-Length : 0\r\n', hidden)],
    ['a coding that only looks like chunks', post('Transfer-Encoding: xchunked\r\n', hidden)],
    ['a coding after the chunks', post('Transfer-Encoding: chunked, identity\r\n', hidden)],
    ['chunks twice', post('Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n', `0\r\n\r\n${hidden}`)],
    ['chunks on the next line', post('Transfer-Encoding:\r\n chunked\r\n', `0\r\n\r\n${hidden}`)],
    ['a chunk with a size of too many digits', post('Transfer-Encoding: chunked\r\n', `10000000000000000\r\n${hidden}`)],
    ['a chunk with a sign', post('Transfer-Encoding: chunked\r\n', `-1\r\n\r\n${hidden}`)],
    ['a chunk that is longer than its size', post('Transfer-Encoding: chunked\r\n', `1\r\n{}${hidden}`)],
    ['bare line feeds', post('Content-Length: 0\r\n', hidden).replaceAll('\r\n', '\n')],
    ['a bare line feed between headers', post('X: 1\nContent-Length: 0\r\n', hidden)],
    ['a bare carriage return between headers', post('X: 1\rContent-Length: 0\r\n', hidden)],
    ['a NUL in a header', post('X: \0\r\nContent-Length: 0\r\n', hidden)],
  ])('finds no request hidden behind %s', async (_, bytes) => {
    expect(statusesOf(await exchange(server.url, bytes))).toEqual([400]);
  });

  test('finds a request that follows another', async () => {
    expect(statusesOf(await exchange(server.url, post('Content-Length: 2\r\n', `{}${hidden}`)))).toEqual([400, 200]);
  });
});

/** The statuses of all answers on a connection. */
function statusesOf(answer: string): number[] {
  return [...answer.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map((match) => Number(match[1]));
}
