import { describe, expect, it, onTestFinished, vi } from 'vitest';
import {
  address,
  advise,
  basic,
  bearer,
  definePlatform,
  exchange,
  get,
  graphql,
  header,
  inQuery,
  notOffered,
  personal,
  query,
  reads,
  secret,
  step,
  text,
  when,
} from '../definition/index.ts';
import { checkConnection } from './checkConnection.ts';

type Definition = Parameters<typeof definePlatform>[0];
type Play = (request: Request) => Response | Promise<Response>;

const shopFields = [
  address('shop', 'Shop', { from: 'first', like: 'https://www.example.com', hosts: ['*.example.com'] }),
  secret('token', 'Token', { from: 'second', like: 'fake0000' }),
];
const products = reads(get('/products'), { permission: 'Products: read', list: 'data', title: 'name', total: 'total' });
const orders = reads(get('/orders'), { permission: 'Orders: read', list: 'data', title: 'id' });

const method = {
  id: 'token',
  title: 'Token',
  steps: [step('first', 'First', 'One.'), step('second', 'Second', 'Two.')],
  fields: shopFields,
};

const platformWith = (changes: object = {}) =>
  definePlatform({
    id: 'example-shop',
    name: 'Example',
    summary: 'An example.',
    reviewed: '2026-11-22',
    sources: ['https://docs.example.com'],
    needs: ['The owner.'],
    methods: [method],
    api: { name: 'REST', hosts: ['*.example.com'], base: '{shop}/api', auth: bearer('{token}') },
    authenticate: get('/me'),
    entities: { products, orders },
    ...changes,
  } as Definition);

const values = { shop: 'www.example.com', token: 'fake0000' };
const json = (body: unknown, init?: ResponseInit) => Response.json(body, init);

/** Plays an API by path, and keeps what was asked. */
const play = (routes: Record<string, Play>) => {
  const sent: Request[] = [];
  const fetch = (async (input, init) => {
    const request = new Request(input, init);
    sent.push(request);
    const route = routes[new URL(request.url).pathname] ?? routes['*'];
    return route ? route(request) : json({ error: 'no such route' }, { status: 404 });
  }) as typeof globalThis.fetch;
  return { fetch, sent, paths: () => sent.map((request) => new URL(request.url).pathname) };
};

const good: Record<string, Play> = {
  '/api/me': () => json({ shop: 'Example' }),
  '/api/products': () => json({ data: [{ name: 'Blue mug' }], total: 1234 }),
  '/api/orders': () => json({ data: [] }),
};
const failing =
  (code: string): Play =>
  () => {
    throw new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });
  };
const outcomes = (report: Awaited<ReturnType<typeof checkConnection>>) =>
  Object.fromEntries(report.checks.map(({ id, outcome }) => [id, outcome]));

describe('a check', () => {
  it('ends in a report with the values and the authentication first', async () => {
    const { fetch, paths } = play(good);
    const events: string[] = [];
    const report = await checkConnection({
      platform: platformWith(),
      values,
      fetch,
      onEvent: ({ check }) => events.push(check.id),
    });
    const headers = { Authorization: 'Bearer {token}' };
    const asked = (path: string) => [{ method: 'GET', url: `{shop}${path}`, headers, status: 200 }];
    expect(report).toEqual({
      platform: 'example-shop',
      method: 'token',
      outcome: 'ok',
      message: 'Everything works: the values are right and products and orders can be read.',
      checks: [
        { id: 'values', outcome: 'ok', message: 'The values look right.' },
        {
          id: 'authenticate',
          outcome: 'ok',
          message: 'Example accepts these values.',
          durationMs: expect.any(Number),
          requests: asked('/api/me'),
        },
        {
          id: 'products',
          requests: asked('/api/products'),
          entity: 'products',
          outcome: 'ok',
          message: 'Products can be read: 1,234.',
          preview: { title: 'Blue mug', details: [] },
          total: { value: 1234, exact: true },
          durationMs: expect.any(Number),
        },
        {
          id: 'orders',
          requests: asked('/api/orders'),
          entity: 'orders',
          outcome: 'ok',
          message: 'Orders can be read. There are none yet.',
          durationMs: expect.any(Number),
        },
      ],
      advice: [],
      durationMs: expect.any(Number),
    });
    expect(paths()).toEqual(['/api/me', '/api/products', '/api/orders']);
    expect(events).toEqual(['values', 'authenticate', 'products', 'orders']);
  });

  it('sends nothing when a value cannot be right', async () => {
    const { fetch, sent } = play(good);
    const report = await checkConnection({ platform: platformWith(), values: { shop: 'www.example.com' }, fetch });
    expect(report).toMatchObject({ outcome: 'invalid-value', message: 'Enter the Token.', field: 'token', step: 'second' });
    expect(outcomes(report)).toEqual({
      values: 'invalid-value',
      authenticate: 'skipped',
      products: 'skipped',
      orders: 'skipped',
    });
    expect(sent).toEqual([]);
  });

  it('stops when the values are rejected', async () => {
    const { fetch, paths } = play({ ...good, '/api/me': () => json({}, { status: 401 }) });
    const report = await checkConnection({ platform: platformWith(), values, fetch });
    expect(report).toMatchObject({ outcome: 'credentials-rejected' });
    expect(outcomes(report)).toMatchObject({ authenticate: 'credentials-rejected', products: 'skipped', orders: 'skipped' });
    expect(paths()).toEqual(['/api/me']);
  });

  it('lets each kind of data stand for itself', async () => {
    const { fetch } = play({ ...good, '/api/products': () => json({}, { status: 403 }) });
    const report = await checkConnection({ platform: platformWith(), values, fetch });
    expect(report).toMatchObject({ outcome: 'permission-missing', message: expect.stringContaining('“Products: read”') });
    expect(report.checks[2]).toMatchObject({ id: 'products', permission: 'Products: read' });
    expect(outcomes(report)).toMatchObject({ authenticate: 'ok', products: 'permission-missing', orders: 'ok' });
  });

  it('asks only for the data that was chosen, in the order of the definition', async () => {
    const { fetch, paths } = play(good);
    const report = await checkConnection({ platform: platformWith(), values, fetch, entities: ['orders'] });
    expect(report.checks.map(({ id }) => id)).toEqual(['values', 'authenticate', 'orders']);
    expect(paths()).toEqual(['/api/me', '/api/orders']);
    await expect(checkConnection({ platform: platformWith(), values, fetch, entities: ['widgets'] })).rejects.toThrow(
      'Example has no data "widgets"; one of: products, orders',
    );
  });

  it('names data that the platform does not offer as skipped and not as a failure', async () => {
    const { fetch } = play(good);
    const report = await checkConnection({
      platform: platformWith({ entities: { products, pages: notOffered('It has no pages.') } }),
      values,
      fetch,
    });
    expect(report.outcome).toBe('ok');
    expect(report.checks.at(-1)).toEqual({ id: 'pages', entity: 'pages', outcome: 'skipped', message: 'It has no pages.' });
  });

  it('says of every other kind of data why it was not asked, and of what is not offered that, whatever else failed', async () => {
    const said = async (changes: object, typed: Record<string, string> = values) => {
      const fetch = play({ '*': () => json({}, { status: 401 }) }).fetch;
      const entities = { products, pages: notOffered('It has no pages.') };
      const report = await checkConnection({ platform: platformWith({ entities, ...changes }), values: typed, fetch });
      return report.checks.filter(({ outcome }) => outcome === 'skipped').map(({ id, message }) => `${id}: ${message}`);
    };
    const earlier = 'Not asked, because an earlier check failed.';
    expect(await said({})).toEqual([`products: ${earlier}`, 'pages: It has no pages.']);
    expect(await said({}, {})).toEqual([`authenticate: ${earlier}`, `products: ${earlier}`, 'pages: It has no pages.']);
    const fields = [shopFields[0], secret('token', 'Token', { like: 'b', unprovable: [{ match: /^fake/, says: 'A code.' }] })];
    expect(await said({ methods: [{ ...method, fields }] })).toEqual([
      'authenticate: A code.',
      'products: Not asked, because the values cannot be proved here.',
      'pages: It has no pages.',
    ]);
  });

  it('is unverified where the platform offers no way to prove the values', async () => {
    const platform = platformWith({
      authenticate: notOffered('Nothing can prove this.'),
      entities: { products: notOffered('No.') },
    });
    const report = await checkConnection({ platform, values, fetch: play({}).fetch });
    expect(report).toMatchObject({ outcome: 'unverified', message: 'Nothing can prove this.' });
    expect(outcomes(report)).toEqual({ values: 'ok', authenticate: 'skipped', products: 'skipped' });
  });

  it('takes values out of a pasted text, and never overwrites what was typed elsewhere', async () => {
    const fields = [
      { ...shopFields[0] },
      secret('token', 'Token', { like: 'fake', found: [/^token: (\S+)$/m] }),
      text('shopId', 'Shop ID', { like: '1', optional: true, found: [/^id: (\d+)$/m] }),
    ];
    const platform = platformWith({ methods: [{ ...method, fields }], authenticate: get('/me?id={shopId}') });
    const { fetch, sent } = play(good);
    await checkConnection({ platform, values: { ...values, token: 'id: 7\ntoken: fake0000', shopId: '' }, fetch });
    await checkConnection({ platform, values: { ...values, token: 'id: 7\ntoken: fake0000', shopId: '8' }, fetch });
    const asked = sent.filter(({ url }) => url.includes('/me'));
    expect(asked.map(({ url }) => url)).toEqual(['https://www.example.com/api/me?id=7', 'https://www.example.com/api/me?id=8']);
    expect(asked[0]?.headers.get('authorization')).toBe('Bearer fake0000');
  });

  it('is not confused by names that every object has', async () => {
    const { fetch, sent } = play(good);
    const report = await checkConnection({
      platform: platformWith(),
      values: JSON.parse('{"__proto__": {"token": "fake0000"}, "shop": "www.example.com"}'),
      fetch,
    });
    expect(report).toMatchObject({ outcome: 'invalid-value', field: 'token' });
    expect(sent).toEqual([]);
  });
});

describe('the method', () => {
  const second = {
    id: 'pair',
    title: 'Pair',
    steps: [step('third', 'Third', 'Three.')],
    fields: [{ ...shopFields[0], from: 'third' }, text('user', 'User', { like: 'a' }), secret('token', 'Secret', { like: 'b' })],
  };
  const platform = () => platformWith({ methods: [method, second] });

  it.each<[typed: Record<string, string>, method: string]>([
    [{ shop: 'www.example.com', token: 'a' }, 'token'],
    [{ shop: 'www.example.com', token: 'a', user: 'b' }, 'token'],
    [{ shop: 'www.example.com', user: 'b' }, 'pair'],
    [{}, 'token'],
  ])('for %j is %s', async (typed, method) => {
    expect(await checkConnection({ platform: platform(), values: typed, fetch: play(good).fetch })).toMatchObject({ method });
  });

  it('may be named, and must exist', async () => {
    const { fetch } = play(good);
    expect(await checkConnection({ platform: platform(), method: 'pair', values, fetch })).toMatchObject({
      method: 'pair',
      field: 'user',
    });
    await expect(checkConnection({ platform: platform(), method: 'other', values, fetch })).rejects.toThrow(
      'Example has no method "other"; one of: token, pair',
    );
  });
});

describe('a request', () => {
  const hostile = `a"}\\' &=?/../#{token}<x>`;
  const fields = [...shopFields, text('word', 'Word', { like: 'a' })];
  const ask = async (changes: object, word = hostile) => {
    const { fetch, sent } = play(good);
    const report = await checkConnection({
      platform: platformWith({ methods: [{ ...method, fields }], entities: {}, ...changes }),
      values: { ...values, word },
      fetch,
    });
    return { report, sent, first: sent[0] as Request };
  };

  it('keeps a value inside its place in the address', async () => {
    const segment = hostile.replaceAll(/[/\\]/g, '');
    const { first } = await ask({ authenticate: get('/me/{word}/x?q={word}') }, segment);
    const url = new URL(first.url);
    expect(url.origin).toBe('https://www.example.com');
    expect(url.pathname.split('/')).toHaveLength(5);
    expect(decodeURIComponent(url.pathname.split('/')[3] ?? '')).toBe(segment);
    expect([...url.searchParams]).toEqual([['q', segment]]);
    expect(url.hash).toBe('');
    expect([...new URL((await ask({ authenticate: get('/me?q={word}') })).first.url).searchParams]).toEqual([['q', hostile]]);
  });

  it.each(['.', '..', 'a/b', '../x', 'a\\b'])('is not sent when a value would climb about in its path: %s', async (word) => {
    const { report, sent } = await ask({ authenticate: get('/me/{word}/x') }, word);
    expect(report).toMatchObject({ outcome: 'invalid-value', field: 'word' });
    expect(report.message).toBe('The Word contains something that cannot be part of it, so it was not sent. Copy it again.');
    expect(sent).toEqual([]);
  });

  it.each(['..', 'a/b', 'a\u0000b'])(
    'is not sent when what an answer gave would change it, and blames nobody: %j',
    async (place) => {
      const before = { shop: get('/shop', { take: { place: 'place' } }) };
      const { fetch, paths } = play({ '*': () => json({ data: [], place }) });
      const methods = [{ ...method, fields, before }];
      const platform = platformWith({ methods, authenticate: get('/places/{place}/me'), entities: {} });
      const report = await checkConnection({ platform, values: { ...values, word: 'a' }, fetch });
      expect(report).toMatchObject({ outcome: 'platform-error', checks: [{}, { id: 'authenticate' }] });
      expect(report.field).toBeUndefined();
      expect(paths()).toEqual(['/api/shop']);
    },
  );

  it('keeps a value inside its place in JSON, in a form, in GraphQL variables and in the query', async () => {
    expect(await (await ask({ authenticate: query('/me', { a: { b: ['{word}'] } }) })).first.json()).toEqual({
      a: { b: [hostile] },
    });
    expect([
      ...(await (
        await ask({ authenticate: exchange('/me', { form: { a: '{word}' } }, { auth: basic('{word}', '{token}') }) })
      ).first.formData()),
    ]).toEqual([['a', hostile]]);
    const document = '{ shop(name: $name) {token} }';
    expect(await (await ask({ authenticate: graphql('/me', document, { variables: { name: '{word}' } }) })).first.json()).toEqual(
      { query: document, variables: { name: hostile } },
    );
    const inAddress = { name: 'REST', hosts: ['*.example.com'], base: '{shop}/api', auth: inQuery({ key: '{word}' }) };
    expect([...new URL((await ask({ api: inAddress })).first.url).searchParams]).toEqual([['key', hostile]]);
  });

  it('carries a user name of any script in Basic authentication', async () => {
    const { first } = await ask({ authenticate: get('/me', { auth: basic('{word}', '{token}') }) }, 'Jürgen é');
    expect(Buffer.from(first.headers.get('authorization')?.slice(6) ?? '', 'base64').toString()).toBe('Jürgen é:fake0000');
  });

  it('is not sent when a user name would end before its end', async () => {
    const { report, sent } = await ask({ authenticate: get('/me', { auth: basic('{word}', '{token}') }) }, 'admin:other');
    expect(report).toMatchObject({ outcome: 'invalid-value', field: 'word' });
    expect(sent).toEqual([]);
  });

  it.each(['a\r\nX-Evil: 1', 'a\nb', 'a\u0000b'])('never lets a value into the structure of a header, case %#', async (word) => {
    const { report, sent } = await ask({ authenticate: get('/me', { auth: header('X-Word', '{word}') }) }, word);
    expect(report).toMatchObject({ outcome: 'invalid-value', field: 'word' });
    expect(sent).toEqual([]);
  });

  it('is not sent when a value cannot stand in a header', async () => {
    const { report, sent } = await ask({ authenticate: get('/me', { auth: header('X-Word', '{word}') }) }, '钥匙');
    expect(report).toMatchObject({ outcome: 'invalid-value', field: 'word' });
    expect(sent).toEqual([]);
  });

  it.each(['a\r\nX-Evil: 1', 'a\u0001b', 'a\u007fb', '钥匙'])(
    'is not sent when a computed header cannot be, case %#',
    async (evil) => {
      const sign = () => ({ 'X-Signature': evil });
      const { report, sent } = await ask({ authenticate: get('/me', { auth: { sign } }) });
      expect(report).toMatchObject({ outcome: 'invalid-value', checks: [{}, { id: 'authenticate' }] });
      expect(sent).toEqual([]);
    },
  );

  it('does not leave the hosts of its platform, whatever a value says', async () => {
    const api = { name: 'REST', hosts: ['*.example.com'], base: 'https://{word}.example.com', auth: bearer('{token}') };
    for (const word of ['evil.test#', 'a.b', '@evil.test', '127.0.0.1', 'a@evil.test?']) {
      const { report, sent } = await ask({ api, authenticate: get('/me') }, word);
      expect(report).toMatchObject({ outcome: 'host-not-allowed', message: expect.stringMatching(/^\S/) });
      expect(sent).toEqual([]);
    }
    for (const word of ['evil.test/', '\\evil', '..'])
      expect(await ask({ api, authenticate: get('/me') }, word)).toMatchObject({ report: { field: 'word' }, sent: [] });
  });

  it('signs what is really sent', async () => {
    const sign = (request: { method: string; url: string; body: string }, known: Record<string, string>) => ({
      'X-Signature': `${request.method} ${request.url} ${request.body} ${known.token}`,
    });
    const { first } = await ask({ authenticate: query('/me', { a: 1 }, { auth: { sign } }) });
    expect(first.headers.get('x-signature')).toBe('POST https://www.example.com/api/me {"a":1} fake0000');
  });

  it('is never sent twice in a run when two checks need the same', async () => {
    const { fetch, paths } = play(good);
    const platform = platformWith({ authenticate: get('/products'), entities: { products } });
    expect(await checkConnection({ platform, values, fetch })).toMatchObject({ outcome: 'ok' });
    expect(paths()).toEqual(['/api/products']);
  });
});

describe('a chain of requests', () => {
  const chained = (take: object) =>
    platformWith({
      methods: [
        {
          ...method,
          before: { login: exchange('/login', { json: { token: '{token}' } }, { take } as Parameters<typeof exchange>[2]) },
        },
      ],
      authenticate: get('/me', { auth: bearer('{session}') }),
      entities: {},
    });

  it('gives what one answer says to the next request', async () => {
    const { fetch, sent } = play({ ...good, '/api/login': () => json({ accessToken: 'fake-session' }) });
    await checkConnection({ platform: chained({ session: { anyOf: ['access_token', 'accessToken'] } }), values, fetch });
    expect(sent[0]?.headers.get('authorization')).toBeNull();
    expect(sent[1]?.headers.get('authorization')).toBe('Bearer fake-session');
  });

  it('takes a variable out of any text, and undoes percent-encoding', async () => {
    const { fetch, sent } = play({
      ...good,
      '/api/login': () => new Response('see https://x.example/?token=fake%2Fsession&a=1'),
    });
    await checkConnection({ platform: chained({ session: { match: /[?&]token=([^&]+)/ } }), values, fetch });
    expect(sent[1]?.headers.get('authorization')).toBe('Bearer fake/session');
  });

  it('stops when an answer lacks what it should have given', async () => {
    const { fetch, paths } = play({ ...good, '/api/login': () => json({ other: 1 }) });
    expect(await checkConnection({ platform: chained({ session: 'access_token' }), values, fetch })).toMatchObject({
      outcome: 'platform-error',
    });
    expect(paths()).toEqual(['/api/login']);
  });
});

describe('regions', () => {
  const platform = platformWith({
    methods: [{ ...method, fields: [shopFields[1]] }],
    api: {
      name: 'REST',
      hosts: ['*.example.com'],
      base: 'https://{host}/api',
      auth: bearer('{token}'),
      regions: {
        hosts: { na: 'na.example.com', eu: 'eu.example.com', la: 'la.example.com' },
        order: ['na', 'eu', 'la'],
        nextOn: [401],
      },
    },
    entities: { products },
  });
  const regional = (statuses: Record<string, number>) =>
    play({ '*': ({ url }) => json({ data: [] }, { status: statuses[new URL(url).hostname] ?? 500 }) });

  it.each<[statuses: Record<string, number>, asked: string[], outcome: string]>([
    [{ 'na.example.com': 200 }, ['na', 'na'], 'ok'],
    [{ 'na.example.com': 401, 'eu.example.com': 200 }, ['na', 'eu', 'eu'], 'ok'],
    [{ 'na.example.com': 401, 'eu.example.com': 404, 'la.example.com': 200 }, ['na', 'eu', 'la', 'la'], 'ok'],
    [{ 'na.example.com': 401, 'eu.example.com': 401, 'la.example.com': 401 }, ['na', 'eu', 'la'], 'credentials-rejected'],
    [{ 'na.example.com': 429 }, ['na'], 'rate-limited'],
  ])('%j: asks %j, %s', async (statuses, asked, outcome) => {
    const { fetch, sent } = regional(statuses);
    expect(await checkConnection({ platform, values, fetch })).toMatchObject({ outcome });
    expect(sent.map(({ url }) => new URL(url).hostname.split('.')[0])).toEqual(asked);
  });
});

describe('an answer that only the others explain', () => {
  const platform = platformWith({
    answers: [
      when({ on: 'authenticate', status: 401, others: 'some-ok' }, 'ok'),
      when({ on: 'entities', status: 401, others: 'some-ok' }, 'permission-missing'),
      when({ status: 401 }, 'credentials-rejected'),
    ],
    advice: [advise({ when: { on: 'authenticate', status: 401, others: 'some-ok' } }, 'It may not read the shop itself.')],
  });
  const answering = (me: number, first: number, second: number) =>
    play({
      '/api/me': () => json({ shop: 'Example' }, { status: me }),
      '/api/products': () => json({ data: [] }, { status: first }),
      '/api/orders': () => json({ data: [] }, { status: second }),
    });

  it.each<[statuses: [number, number, number], expected: string[], advice: number]>([
    [[200, 200, 401], ['ok', 'ok', 'permission-missing'], 0],
    [[401, 200, 401], ['ok', 'ok', 'permission-missing'], 1],
    [[401, 401, 200], ['ok', 'permission-missing', 'ok'], 1],
    [[401, 401, 401], ['credentials-rejected', 'skipped', 'skipped'], 0],
    [[401, 429, 401], ['credentials-rejected', 'rate-limited', 'skipped'], 0],
  ])('%j means %j', async (statuses, expected, advice) => {
    const report = await checkConnection({ platform, values, fetch: answering(...statuses).fetch });
    expect(report.checks.slice(1).map(({ outcome }) => outcome)).toEqual(expected);
    expect(report.advice).toHaveLength(advice);
    for (const { outcome, message } of report.checks)
      if (outcome === 'skipped') expect(message).toBe('Not judged, because the values could not be proved.');
  });
});

describe('what an answer means on any platform', () => {
  const page = '<!DOCTYPE html><html><head><title>Shop</title></head></html>';
  const html = { headers: { 'content-type': 'text/html' } };
  it.each<[what: string, answer: Play, outcome: string]>([
    ['a page', () => new Response(page, html), 'not-an-api'],
    [
      'a page that calls itself JSON',
      () => new Response(page, { headers: { 'content-type': 'application/json' } }),
      'not-an-api',
    ],
    ['a page with 404', () => new Response(page, { ...html, status: 404 }), 'not-an-api'],
    ['a page with 502', () => new Response(page, { ...html, status: 502 }), 'platform-error'],
    ['JSON that calls itself a page', () => new Response('{"a":1}', html), 'ok'],
    ['JSON behind a byte order mark', () => new Response('\ufeff{"a":1}'), 'ok'],
    [
      'JSON behind a warning of the server',
      () => new Response('<br />\n<b>Warning</b>: Undefined index [x] in {y}\n{"a":1}', html),
      'ok',
    ],
    ['a redirect', () => new Response(null, { status: 302, headers: { location: 'https://evil.example/' } }), 'not-an-api'],
    ['half of the JSON', () => new Response('{"a":'), 'platform-error'],
    ['nothing', () => new Response(''), 'platform-error'],
    ['no content', () => new Response(null, { status: 204 }), 'ok'],
    ['more than is read', () => json({ a: 'x'.repeat(3_000_000) }), 'platform-error'],
    ['JSON that is nested without end', () => new Response(`${'['.repeat(5000)}${']'.repeat(5000)}`), 'platform-error'],
    ['401', () => json({}, { status: 401 }), 'credentials-rejected'],
    ['403', () => json({}, { status: 403 }), 'credentials-rejected'],
    ['418', () => json({}, { status: 418 }), 'platform-error'],
    ['429', () => json({}, { status: 429 }), 'rate-limited'],
    ['500', () => json({}, { status: 500 }), 'platform-error'],
    ['an unknown name', failing('ENOTFOUND'), 'store-not-found'],
    ['a resolver without answer', failing('EAI_AGAIN'), 'unreachable'],
    ['a refused connection', failing('ECONNREFUSED'), 'unreachable'],
    ['a reset connection', failing('ECONNRESET'), 'unreachable'],
    ['silence', failing('UND_ERR_HEADERS_TIMEOUT'), 'unreachable'],
    ['a certificate that is over', failing('CERT_HAS_EXPIRED'), 'tls-failed'],
    ['a certificate of another name', failing('ERR_TLS_CERT_ALTNAME_INVALID'), 'tls-failed'],
    ['a certificate signed by itself', failing('DEPTH_ZERO_SELF_SIGNED_CERT'), 'tls-failed'],
    ['a private address', failing('ERR_ADDRESS_NOT_PUBLIC'), 'host-not-allowed'],
    ['a checker that is busy', failing('ERR_TOO_BUSY'), 'rate-limited'],
    ['values that were rejected a moment ago', failing('ERR_REJECTED_BEFORE'), 'credentials-rejected'],
    ['a pause after too many wrong values', failing('ERR_PAUSED'), 'rate-limited'],
    ['too many checks of one shop', failing('ERR_TARGET_BUSY'), 'rate-limited'],
    ['what is no HTTP', failing('ERR_NOT_HTTP'), 'platform-error'],
    ['an error of no known kind', failing('EWHATEVER'), 'unreachable'],
  ])('%s: %s', async (_what, answer, outcome) => {
    const report = await checkConnection({
      platform: platformWith({ entities: {} }),
      values,
      fetch: play({ '*': answer }).fetch,
    });
    expect(report.outcome).toBe(outcome);
  });

  it('does not blame a name that the platform itself fixes, or under which everything resolves', async () => {
    const fixed = { name: 'REST', hosts: ['api.example.com'], base: 'https://api.example.com', auth: bearer('{token}') };
    const wild = { name: 'REST', hosts: ['*.example.com'], base: '{shop}', auth: bearer('{token}'), everyNameResolves: true };
    for (const api of [fixed, wild]) {
      const report = await checkConnection({
        platform: platformWith({ api }),
        values,
        fetch: play({ '*': failing('ENOTFOUND') }).fetch,
      });
      expect(report).toMatchObject({
        outcome: 'unreachable',
        message: expect.stringContaining('says nothing about your values'),
      });
      expect(report.field).toBeUndefined();
    }
  });

  it('counts an answer that is cut off by its beginning where the definition says so', async () => {
    const api = {
      name: 'REST',
      hosts: ['*.example.com'],
      base: '{shop}/api',
      auth: bearer('{token}'),
      maxBytes: 1024,
      cutOffCounts: true,
    };
    const many = json({ data: Array.from({ length: 1000 }, (_, index) => ({ name: `Mug ${index}` })) });
    const report = await checkConnection({
      platform: platformWith({ api, entities: { products } }),
      values,
      fetch: play({ ...good, '/api/products': () => many }).fetch,
    });
    expect(report.checks[2]).toMatchObject({ outcome: 'ok', preview: { title: 'Mug 0' } });
  });

  it.each<[headers: Record<string, string>, seconds: number | undefined]>([
    [{ 'retry-after': '2.0' }, 2],
    [{ 'retry-after': '0' }, 1],
    [{ 'retry-after': 'Wed, 25 Nov 2026 12:01:30 GMT' }, 90],
    [{ 'retry-after': 'soon' }, undefined],
    [{ 'x-wait-ms': '1500', 'retry-after': '9' }, 2],
    [{ 'retry-after': '999999999' }, 86_400],
    [{}, undefined],
  ])('says how long to wait: %j', async (headers, seconds) => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 25, 12) });
    onTestFinished(() => void vi.useRealTimers());
    const api = {
      name: 'REST',
      hosts: ['*.example.com'],
      base: '{shop}/api',
      auth: bearer('{token}'),
      waitHeaders: [{ name: 'x-wait-ms', unit: 'ms' }],
    };
    const report = await checkConnection({
      platform: platformWith({ api }),
      values,
      fetch: play({ '*': () => json({}, { status: 429, headers }) }).fetch,
    });
    const waited = report.checks[1]?.retryAfterS;
    expect(waited).toBe(seconds);
  });
});

describe('a preview', () => {
  const entity = reads(get('/products'), {
    permission: 'Products',
    list: 'data',
    title: personal('name'),
    show: {
      'E-mail': personal('email'),
      Note: 'note',
      Price: { path: 'cents', as: 'minor-money', currency: 'currency' },
      Created: { path: 'at', as: 'date' },
      Missing: 'nothing',
      Object: 'tree',
    },
  });
  const preview = async (record: object) => {
    const { fetch } = play({ ...good, '/api/products': () => json({ data: [record] }) });
    return (await checkConnection({ platform: platformWith({ entities: { products: entity } }), values, fetch })).checks[2]
      ?.preview;
  };

  it('masks what is personal and leaves out what is not there', async () => {
    expect(
      await preview({
        name: 'Pat Example',
        email: 'pat.doe@mail.example.com',
        cents: 1250,
        currency: 'EUR',
        at: 1_760_000_000_000,
        tree: {},
      }),
    ).toEqual({
      title: 'P••• E•••',
      details: [
        { label: 'E-mail', value: 'p•••.d•••@m•••.e•••.com' },
        { label: 'Price', value: '12.50 EUR' },
        { label: 'Created', value: '2025-10-09' },
      ],
    });
  });

  it('knows currencies without cents', async () => {
    expect((await preview({ name: 'a', cents: 1250, currency: 'JPY' }))?.details).toEqual([
      { label: 'Price', value: '1250 JPY' },
    ]);
  });

  it('is one line of plain text, cut to length', async () => {
    const shown = await preview({ note: `a\u0000\n\u202eb${'x'.repeat(500)}` });
    expect(shown?.title).toBe('(no name)');
    expect(shown?.details[0]?.value).toMatch(/^a bx+…$/);
    expect(shown?.details[0]?.value).toHaveLength(80);
  });
});

describe('advice', () => {
  it('speaks of permissions that were granted and of those that were not', async () => {
    const platform = platformWith({
      authenticate: get('/me', { grants: 'scopes.*.name' }),
      entities: {},
      advice: [
        advise({ granted: /^write_/ }, 'It may also write ({granted}).', { step: 'second' }),
        advise({ granted: /^read_orders$/, notGranted: /^read_all_orders$/ }, 'Only 60 days.', {
          step: ['second'],
          permissions: ['read_all_orders'],
        }),
        advise({ test: ({ values: typed }) => 'token' in typed }, 'A secret reached the advice.'),
      ],
    });
    const scopes = (...names: string[]) => play({ '*': () => json({ scopes: names.map((name) => ({ name })) }) }).fetch;
    const ask = async (...names: string[]) => (await checkConnection({ platform, values, fetch: scopes(...names) })).advice;
    expect(await ask('read_orders', 'write_orders', 'write_files')).toEqual([
      { message: 'It may also write (write_orders, write_files).', step: 'second' },
      { message: 'Only 60 days.', step: 'second', permissions: ['read_all_orders'] },
    ]);
    expect(await ask('read_orders', 'read_all_orders')).toEqual([]);
  });
});

it('asks no more at once than the platform likes', async () => {
  const api = { name: 'REST', hosts: ['*.example.com'], base: '{shop}/api', auth: bearer('{token}'), atOnce: 2 };
  const named = (path: string) => reads(get(path), { permission: 'Read', list: 'data', title: 'name' });
  const entities = {
    products: named('/a'),
    categories: named('/b'),
    customers: named('/c'),
    orders: named('/d'),
    pages: named('/e'),
  };
  let now = 0;
  let most = 0;
  const { fetch } = play({
    '*': async () => {
      most = Math.max(most, ++now);
      await new Promise(setImmediate);
      now--;
      return json({ data: [] });
    },
  });
  expect(await checkConnection({ platform: platformWith({ api, entities }), values, fetch })).toMatchObject({ outcome: 'ok' });
  expect(most).toBe(2);
});

describe('a way with the operator’s app', () => {
  const withApp = platformWith({
    methods: [
      method,
      {
        ...method,
        id: 'by-app',
        steps: [step('third', 'Third', 'Three.')],
        fields: [secret('token', 'Token', { from: 'third', like: 'fake0000' })],
        connect: {
          authorize: 'https://accounts.example.com/authorize',
          token: 'https://accounts.example.com/token',
          scopes: ['read'],
          app: 'public',
          gives: { token: 'access_token' },
        },
        onlyWithApp: true,
        api: {
          name: 'REST',
          hosts: ['*.example.com'],
          base: 'https://api.example.com',
          auth: basic('{clientId}', '{clientSecret}'),
        },
      },
    ],
  });
  const app = { clientId: 'fake-client-id', clientSecret: 'fake-client-secret' };

  it('shows the app to the platform, and to nobody else', async () => {
    const shown: (string | null)[] = [];
    const fetch = (async (input, init) => {
      const auth = new Request(input, init).headers.get('authorization');
      shown.push(auth && atob(auth.slice('Basic '.length)));
      return json({ message: `wrong app fake-client-id with fake-client-secret (${auth})` }, { status: 401 });
    }) as typeof globalThis.fetch;
    const report = await checkConnection({ platform: withApp, method: 'by-app', values: { token: 'fake0000' }, fetch, app });
    expect(shown).toEqual(['fake-client-id:fake-client-secret']);
    expect(JSON.stringify(report)).toContain('wrong app');
    expect(JSON.stringify(report)).not.toMatch(/fake-client|ZmFrZS1jbGllbnQ/);
  });

  it('is not chosen by itself, and not gone without an app', async () => {
    const fetch = vi.fn();
    const report = await checkConnection({ platform: withApp, values: { token: 'fake0000' }, fetch, app });
    expect(report).toMatchObject({ method: 'token', outcome: 'invalid-value', field: 'shop' });
    await expect(checkConnection({ platform: withApp, method: 'by-app', values: {}, fetch })).rejects.toThrow(RangeError);
    expect(fetch).not.toHaveBeenCalled();
  });
});
