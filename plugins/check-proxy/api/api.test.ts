import { describe, expect, test, vi } from 'vitest';
import type { Report } from '../../../src/check/index.ts';
import { patience } from '../../../tests/patience.ts';
import { limitsSchema } from '../limits/limits.ts';
import type { ApiEvent, Observe } from '../observe/events.ts';
import { type CheckApiOptions, createCheckApi } from './api.ts';
import { samplePlatform, sampleToken } from './samplePlatform.ts';

const token = sampleToken;

const platform = samplePlatform('storeId', { hosts: ['api.example.com'], base: 'https://api.example.com/{storeId}', atOnce: 1 });

const works: typeof fetch = async () => Response.json([{ name: 'Mug', id: '1' }]);
const values = { storeId: '1234', token };

function createApi(options: Partial<CheckApiOptions> = {}) {
  const observe = vi.fn<Observe>();
  const api = createCheckApi({
    platforms: [platform],
    fetchFor: () => works,
    limits: limitsSchema.parse({}),
    // So that a test can be several clients.
    clientAddress: (c) => c.req.header('X-Test-Client') ?? '203.0.113.1',
    observe,
    ...options,
  });
  const events = (...types: ApiEvent['type'][]) =>
    observe.mock.calls.map(([event]) => event).filter(({ type }) => types.length === 0 || types.includes(type));
  const post = (body: unknown, headers: Record<string, string> = {}, init: RequestInit = {}) =>
    api.request('/api/check', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Host: 'localhost', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
      ...init,
    });
  return { api, observe, events, post };
}

async function problemOf(response: Response) {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(response.headers.get('cache-control')).toBe('no-store');
  const text = await response.text();
  expect(text).not.toContain(token);
  const problem = JSON.parse(text);
  expect(problem).toMatchObject({
    type: 'about:blank',
    title: expect.any(String),
    status: response.status,
    detail: expect.any(String),
  });
  return problem as { status: number; detail: string; errors?: { pointer: string; detail: string }[] };
}

async function linesOf(response: Response) {
  return (await response.text())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('a check', () => {
  test('is answered with the report, and observed without any value', async () => {
    const { post, events } = createApi();
    const response = await post({ platform: 'sample', values });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const report: Report = await response.json();
    expect(report).toMatchObject({ platform: 'sample', method: 'token', outcome: 'ok' });
    expect(report.checks.map(({ id }) => id)).toEqual(['values', 'authenticate', 'products', 'orders']);
    const facts = { requestId: response.headers.get('x-request-id'), platform: 'sample', sandbox: false };
    const asked = { type: 'platform-asked', ...facts, sandbox: undefined, status: 200, durationMs: expect.any(Number) };
    expect(events()).toEqual([
      { type: 'check-started', ...facts, method: undefined },
      ...[asked, asked, asked],
      { type: 'check-ended', ...facts, method: 'token', outcome: 'ok', status: 200, durationMs: expect.any(Number) },
    ]);
  });

  test.each<[language: string, asked: { lang?: string; header?: string }]>([
    ['en', {}],
    ['de', { header: 'de-AT,de;q=0.9,en;q=0.8' }],
    ['en', { header: 'fr, en;q=0.5, de;q=0.3' }],
    ['en', { header: 'de;q=0, fr' }],
    ['de', { lang: 'de', header: 'en' }],
    ['en', { lang: 'en', header: 'de' }],
  ])('speaks %s for %j', async (language, { lang, header }) => {
    const { post } = createApi();
    const response = await post({ platform: 'sample', lang, values }, header ? { 'Accept-Language': header } : {});
    expect(response.headers.get('content-language')).toBe(language);
    expect(response.headers.get('vary')).toContain('Accept-Language');
    const { message }: Report = await response.json();
    expect(message).toMatch(language === 'de' ? /^Alles funktioniert/ : /^Everything works/);
  });

  test('is 200 whatever its outcome', async () => {
    const { post, events } = createApi({ fetchFor: () => async () => new Response('{}', { status: 401 }) });
    const response = await post({ platform: 'sample', values });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ outcome: 'credentials-rejected', field: 'token', step: 'create-token' });
    expect(events('check-ended')).toMatchObject([{ outcome: 'credentials-rejected', status: 200 }]);
  });

  test('asks for the chosen data alone', async () => {
    const report: Report = await (await createApi().post({ platform: 'sample', values, entities: ['orders'] })).json();
    expect(report.checks.map(({ id }) => id)).toEqual(['values', 'authenticate', 'orders']);
  });

  test('tells what the operator’s tool wants besides', async () => {
    const { post } = createApi({ wantsFor: ({ id }) => ({ tool: 'the importer', permissions: [`${id}: coupons`] }) });
    const report: Report = await (await post({ platform: 'sample', values })).json();
    expect(report).toMatchObject({
      outcome: 'ok',
      advice: [{ message: expect.stringMatching(/^The importer also wants “sample: coupons”/) }],
    });
  });

  test('gets the fetch of its own platform', async () => {
    const fetchFor = vi.fn(() => works);
    await createApi({ fetchFor }).post({ platform: 'sample', values });
    expect(fetchFor.mock.calls).toEqual([[platform]]);
  });

  test('is streamed line by line when asked for, each line as its check ends', async () => {
    const orders = Promise.withResolvers<Response>();
    const { post } = createApi({
      fetchFor: () => async (input) => (String(input).endsWith('/orders') ? orders.promise : works(input)),
    });
    const response = await post({ platform: 'sample', values }, { Accept: 'application/x-ndjson' });
    expect(response.headers.get('content-type')).toBe('application/x-ndjson');
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    const nextLine = async () => JSON.parse(new TextDecoder().decode((await reader.read()).value));
    const seen: string[] = [];
    for (let n = 0; n < 3; n++) seen.push((await nextLine()).id);
    expect(seen).toEqual(['values', 'authenticate', 'products']);
    orders.resolve(Response.json([]));
    expect(await nextLine()).toMatchObject({ type: 'check', id: 'orders', outcome: 'ok' });
    expect(await nextLine()).toMatchObject({ type: 'report', platform: 'sample', outcome: 'ok' });
    expect((await reader.read()).done).toBe(true);
  });

  test.each([
    [undefined, 'application/json'],
    ['*/*', 'application/json'],
    ['application/*', 'application/json'],
    ['text/html, */*;q=0.1', 'application/json'],
    ['application/x-ndjson, application/json;q=0.5', 'application/x-ndjson'],
    ['application/json, application/x-ndjson;q=0.5', 'application/json'],
  ])('Accept: %s is answered with %s', async (accept, type) => {
    const response = await createApi().post({ platform: 'sample', values }, accept ? { Accept: accept } : {});
    expect(response.headers.get('content-type')).toBe(type);
    await response.text();
  });

  test.each(['application/json', 'application/x-ndjson'])('ends when the client goes away (%s)', async (accept) => {
    const asked = Promise.withResolvers<AbortSignal | null | undefined>();
    const { post, events } = createApi({
      fetchFor: () => (_input, init) => {
        asked.resolve(init?.signal);
        return new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)));
      },
    });
    const client = new AbortController();
    const answer = post({ platform: 'sample', values }, { Accept: accept }, { signal: client.signal });
    const signal = await asked.promise;
    if (accept === 'application/json') client.abort();
    else await (await answer).body?.cancel();
    expect(signal?.aborted).toBe(true);
    await vi.waitFor(() => expect(events('check-ended')).toMatchObject([{ platform: 'sample', status: 499 }]), patience);
  });

  test('runs out of time', async () => {
    const limits = limitsSchema.parse({ checkS: 1 });
    const { post } = createApi({ limits, fetchFor: () => () => new Promise(() => {}) });
    const started = performance.now();
    const response = await post({ platform: 'sample', values });
    expect(response.status).toBe(200);
    expect((await response.json()).outcome).not.toBe('ok');
    // Without that limit, it would be a minute and a half.
    expect(performance.now() - started).toBeLessThan(60_000);
  });
});

describe('a fault of our own', () => {
  const broken = {
    ...platform,
    get api(): never {
      throw new Error(`fault near ${token}`);
    },
  };
  const ended = {
    platform: 'sample',
    status: 500,
    error: { name: 'Error', at: expect.arrayContaining([expect.stringContaining('api.test')]) },
  };

  test('is a 500 without details, observed without values', async () => {
    const { post, events } = createApi({ platforms: [broken] });
    expect(await problemOf(await post({ platform: 'sample', values }))).toMatchObject({ status: 500 });
    expect(events('check-ended')).toMatchObject([ended]);
    expect(JSON.stringify(events())).not.toContain(token);
  });

  test('is the last line of a stream', async () => {
    const { post, events } = createApi({ platforms: [broken] });
    const lines = await linesOf(await post({ platform: 'sample', values }, { Accept: 'application/x-ndjson' }));
    expect(lines.at(-1)).toMatchObject({ type: 'problem', status: 500, title: 'Internal Server Error' });
    expect(JSON.stringify([lines, events()])).not.toContain(token);
    expect(events('check-ended')).toMatchObject([ended]);
  });

  test('is observed when it happens before the check too', async () => {
    const fetchFor = () => {
      throw new TypeError('fault');
    };
    const { post, events } = createApi({ fetchFor });
    expect(await problemOf(await post({ platform: 'sample', values }))).toMatchObject({ status: 500 });
    expect(events()).toMatchObject([{ type: 'fault', error: { name: 'TypeError' } }]);
  });
});

describe('the sandbox', () => {
  const sandboxFetch = vi.fn((_platform: string, scenario: string) => {
    if (scenario !== 'works') throw new RangeError(`no scenario ${scenario}`);
    return works;
  });

  test('plays the scenario in place of the platform', async () => {
    const fetchFor = vi.fn();
    const { post } = createApi({ sandboxFetch, fetchFor });
    expect(await (await post({ platform: 'sample', values, sandbox: 'works' })).json()).toMatchObject({ outcome: 'ok' });
    expect(sandboxFetch).toHaveBeenCalledWith('sample', 'works');
    expect(fetchFor).not.toHaveBeenCalled();
  });

  test('refuses a scenario that it does not know', async () => {
    const problem = await problemOf(await createApi({ sandboxFetch }).post({ platform: 'sample', values, sandbox: token }));
    expect(problem).toMatchObject({ status: 400, errors: [{ pointer: '#/sandbox' }] });
  });

  test('is refused where it is off', async () => {
    expect(await problemOf(await createApi().post({ platform: 'sample', values, sandbox: 'works' }))).toMatchObject({
      status: 403,
    });
  });
});

describe('a request that is wrong', () => {
  test.each<[string, unknown, number, string[] | undefined]>([
    ['no body', '', 400, undefined],
    ['blank', ' \n', 400, undefined],
    ['not JSON', '{"platform":', 400, undefined],
    ['bytes', '\u0000\uFFFF', 400, undefined],
    ['deeply nested', '['.repeat(60_000), 400, undefined],
    ['null', 'null', 400, ['#']],
    ['an array', [], 400, ['#']],
    ['a text', '"sample"', 400, ['#']],
    ['nothing in it', {}, 400, ['#/platform', '#/values']],
    ['platform of a wrong type', { platform: 1, values }, 400, ['#/platform']],
    ['values of a wrong type', { platform: 'sample', values: [token] }, 400, ['#/values']],
    ['a value of a wrong type', { platform: 'sample', values: { [token]: 1 } }, 400, ['#/values/*']],
    ['entities of a wrong type', { platform: 'sample', values, entities: [7] }, 400, ['#/entities/0']],
    ['sandbox of a wrong type', { platform: 'sample', values, sandbox: true }, 400, ['#/sandbox']],
    ['an unknown member', { platform: 'sample', values, [token]: 1 }, 400, ['#']],
    ['an unknown platform', { platform: token, values }, 404, undefined],
    ['a name of every object', { platform: 'constructor', values }, 404, undefined],
    ['an unknown method', { platform: 'sample', values, method: token }, 400, ['#/method']],
    ['an unknown entity', { platform: 'sample', values, entities: ['products', token] }, 400, ['#/entities/1']],
    ['an entity of every object', { platform: 'sample', values, entities: ['toString'] }, 400, ['#/entities/0']],
  ])('%s', async (_name, body, status, pointers) => {
    const { post, events } = createApi();
    const problem = await problemOf(await post(body));
    expect(problem.status).toBe(status);
    expect(problem.errors?.map(({ pointer }) => pointer)).toEqual(pointers);
    expect(events()).toEqual([]);
  });

  test('names of every object are no values', async () => {
    const response = await createApi().post(`{"platform":"sample","values":{"__proto__":"x","constructor":"y"}}`);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ outcome: 'invalid-value' });
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp'])('Content-Type: %s', async (type) => {
    expect(await problemOf(await createApi().post({ platform: 'sample', values }, { 'Content-Type': type }))).toMatchObject({
      status: 415,
    });
  });

  test('Content-Type with a charset is fine', async () => {
    const response = await createApi().post(
      { platform: 'sample', values },
      { 'Content-Type': 'Application/JSON; charset=utf-8' },
    );
    expect(response.status).toBe(200);
  });

  test.each(['text/html', 'application/xml, text/*'])('Accept: %s', async (accept) => {
    expect(await problemOf(await createApi().post({ platform: 'sample', values }, { Accept: accept }))).toMatchObject({
      status: 406,
    });
  });

  test('a body over 64 kB, with and without saying so', async () => {
    const large = JSON.stringify({ platform: 'sample', values: { token: 'x'.repeat(64 * 1024) } });
    const { post } = createApi();
    expect(await problemOf(await post(large, { 'Content-Length': String(large.length) }))).toMatchObject({ status: 413 });
    expect(await problemOf(await post(large))).toMatchObject({ status: 413 });
  });

  test('a body without end', async () => {
    const body = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(1024).fill(0x20)) });
    const { api } = createApi();
    const headers = { 'Content-Type': 'application/json' };
    const response = await api.request('/api/check', { method: 'POST', headers, body, duplex: 'half' } as RequestInit);
    expect(await problemOf(response)).toMatchObject({ status: 413 });
  });

  test('a value as large as the body may be is judged, not refused', async () => {
    const large = { platform: 'sample', values: { storeId: '1', token: 'x'.repeat(64 * 1024 - 100) } };
    expect((await createApi().post(large)).status).toBe(200);
  });

  test.each(['GET', 'PUT', 'DELETE', 'OPTIONS'])('%s', async (method) => {
    const response = await createApi().api.request('/api/check', { method });
    expect(await problemOf(response)).toMatchObject({ status: 405 });
    expect(response.headers.get('allow')).toBe('POST');
  });

  test('another path', async () => {
    expect(await problemOf(await createApi().api.request('/api/other'))).toMatchObject({ status: 404 });
  });

  test.each([
    [{ 'Sec-Fetch-Site': 'same-origin', Origin: 'http://localhost' }, 200],
    [{ 'Sec-Fetch-Site': 'none' }, 200],
    [{}, 200],
    [{ Origin: 'http://localhost' }, 200],
    [{ 'Sec-Fetch-Site': 'same-site' }, 403],
    [{ 'Sec-Fetch-Site': 'cross-site' }, 403],
    [{ Origin: 'https://evil.example' }, 403],
    [{ Origin: 'http://localhost:3001' }, 403],
    [{ Origin: 'null' }, 403],
    [{ 'Sec-Fetch-Site': 'same-origin', Origin: 'https://evil.example' }, 403],
  ])('from %j: %i', async (headers, status) => {
    const response = await createApi().post({ platform: 'sample', values }, headers as Record<string, string>);
    expect(response.status).toBe(status);
    expect(response.headers.has('access-control-allow-origin')).toBe(false);
    if (status === 403) await problemOf(response);
  });
});

describe('a request that is wrong, by somebody who reads German', () => {
  const german = { 'Accept-Language': 'de-CH, en;q=0.5' };
  const english = /\b(?:the|this|is|has|there|not|again|your|invalid|unknown)\b/i;

  test.each<[string, unknown, number, Record<string, string>?]>([
    ['no body', '', 400],
    ['no JSON', '{', 400],
    ['a wrong shape', { platform: 1, values: {}, more: true }, 400],
    ['an unknown platform', { platform: 'unknown', values }, 404],
    ['an unknown method', { platform: 'sample', method: 'unknown', values }, 400],
    ['unknown data', { platform: 'sample', entities: ['unknown'], values }, 400],
    ['a sample where there is none', { platform: 'sample', values, sandbox: 'works' }, 403],
    ['another type', { platform: 'sample', values }, 415, { 'Content-Type': 'text/plain' }],
    ['an answer that there is not', { platform: 'sample', values }, 406, { Accept: 'text/html' }],
    ['another site', { platform: 'sample', values }, 403, { Origin: 'https://other.example' }],
    ['too large a body', { platform: 'sample', values: { token: 'x'.repeat(70_000) } }, 413],
  ])('%s', async (_, body, status, headers = {}) => {
    const response = await createApi().post(body, { ...german, ...headers });
    expect(response.headers.get('content-language')).toBe('de');
    const { detail, errors = [] } = await problemOf(response);
    expect(response.status).toBe(status);
    for (const sentence of [detail, ...errors.map((error) => error.detail)]) expect(sentence).not.toMatch(english);
  });

  test('who names a language in the body is answered in that one', async () => {
    const { post } = createApi();
    const { detail } = await problemOf(await post({ platform: 'unknown', lang: 'de', values }, { 'Accept-Language': 'en' }));
    expect(detail).toMatch(/^Diese Plattform gibt es nicht/);
  });

  test('an address without anything, and a method that is not used', async () => {
    const { api } = createApi();
    const nothing = await api.request('/api/nothing', { headers: german });
    expect((await problemOf(nothing)).detail).toMatch(/^Hier gibt es nichts/);
    const put = await api.request('/api/check', { method: 'PUT', headers: german });
    expect((await problemOf(put)).detail).toMatch(/^Nehmen Sie hier POST/);
  });

  test('too often', async () => {
    const { post } = createApi({ limits: limitsSchema.parse({ checksPerMinutePerClient: 1 }) });
    await post({ platform: 'sample', values }, german);
    expect((await problemOf(await post({ platform: 'sample', values }, german))).detail).toMatch(/^Sie haben .* oft geprüft/);
  });
});

describe('pages of other sites', () => {
  const origins = ['https://tool.example'];
  const fromTool = { Origin: 'https://tool.example', 'Sec-Fetch-Site': 'cross-site' };

  test('may use the API when they are invited, and read how long to wait', async () => {
    const response = await createApi({ origins }).post({ platform: 'sample', values }, fromTool);
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('https://tool.example');
    expect(response.headers.get('access-control-expose-headers')).toContain('Retry-After');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  });

  test('are answered before they send anything', async () => {
    const asking = { method: 'OPTIONS', headers: { ...fromTool, 'Access-Control-Request-Method': 'POST' } };
    const response = await createApi({ origins }).api.request('/api/check', asking);
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-headers')).toBe('Content-Type');
  });

  test.each(['https://tool.example.evil.example', 'http://tool.example', 'https://tool.example:8443', 'null'])(
    'may not when they are %s',
    async (origin) => {
      const response = await createApi({ origins }).post({ platform: 'sample', values }, { ...fromTool, Origin: origin });
      expect(await problemOf(response)).toMatchObject({ status: 403 });
      expect(response.headers.has('access-control-allow-origin')).toBe(false);
    },
  );
});

test('every answer has an id of its own, whatever id the visitor sends', async () => {
  const { api, post } = createApi();
  const answers = [
    await post({ platform: 'sample', values }, { 'X-Request-Id': token }),
    await post('', { 'X-Request-Id': token }),
    await api.request('/api/health'),
    await api.request('/api/other'),
  ];
  const ids = answers.map(({ headers }) => headers.get('x-request-id'));
  expect(new Set(ids).size).toBe(4);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f-]{36}$/);
});

describe('too much at once', () => {
  test('waits, then is refused with a time to come back', async () => {
    const limits = limitsSchema.parse({ checksAtOnce: 1, checksWaiting: 1 });
    const answer = Promise.withResolvers<Response>();
    const asked = Promise.withResolvers<void>();
    const fetchFor = () => async () => {
      asked.resolve();
      return (await answer.promise).clone();
    };
    const { post } = createApi({ limits, fetchFor });
    const first = post({ platform: 'sample', values });
    await asked.promise;
    const others = [post({ platform: 'sample', values }), post({ platform: 'sample', values })];
    const refused = await Promise.race(others);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await problemOf(refused)).toMatchObject({ status: 503 });
    answer.resolve(Response.json([{ name: 'Mug', id: '1' }]));
    const statuses = (await Promise.all([first, ...others])).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([200, 200, 503]);
    expect((await post({ platform: 'sample', values })).status).toBe(200);
  });

  test('a stream keeps its place until its end', async () => {
    const limits = limitsSchema.parse({ checksAtOnce: 1, checksWaiting: 1 });
    const { post } = createApi({ limits });
    for (let n = 0; n < 3; n++) {
      const lines = await linesOf(await post({ platform: 'sample', values }, { Accept: 'application/x-ndjson' }));
      expect(lines.at(-1)).toMatchObject({ type: 'report', outcome: 'ok' });
    }
  });
});

test('says when new checks should go elsewhere, and lives on', async () => {
  let ready = true;
  const { api } = createApi({ isReady: () => ready });
  expect((await api.request('/api/health/ready')).status).toBe(200);
  ready = false;
  expect(await problemOf(await api.request('/api/health/ready'))).toMatchObject({ status: 503 });
  expect((await api.request('/api/health')).status).toBe(200);
});

test('health', async () => {
  const { api, post } = createApi({ baseUrl: '/guides/' });
  const response = await api.request('/guides/api/health');
  expect(await response.json()).toEqual({ status: 'ok' });
  expect((await post({})).status).toBe(404);
});
