import { describe, expect, it } from 'vitest';
import { address, anyPublicHost, bearer, definePlatform, get, secret, step, when } from '../definition/index.ts';
import { checkConnection } from './checkConnection.ts';

const version = get('{shop}/version', { auth: 'none' });
const acme = definePlatform({
  id: 'acme',
  name: 'Acme',
  summary: 'An example.',
  reviewed: '2026-11-22',
  sources: ['https://docs.example.com'],
  needs: ['The owner.'],
  methods: [
    {
      id: 'token',
      title: 'Token',
      steps: [step('first', 'First', 'One.')],
      fields: [
        address('shop', 'Shop', { like: 'https://www.example.com', keep: 'path', hosts: [anyPublicHost] }),
        secret('token', 'Token', { like: 'fake0000' }),
      ],
    },
  ],
  api: {
    name: 'REST',
    hosts: [anyPublicHost],
    auth: bearer('{token}'),
    recognise: {
      request: [
        get('{shop}/old/version', {
          auth: 'none',
          onlyIf: ({ shop = '' }) => shop.endsWith('/v1'),
          take: { line: () => 'old' },
        }),
        { ...version, take: { line: () => 'new' } },
      ],
      is: { json: { product: 'Acme' } },
    },
  },
  authenticate: get('{shop}/{line}/me', { proves: 'id' }),
  entities: {},
  answers: [
    when({ on: 'recognise', status: 404, json: { message: 'no such shop' } }, 'store-not-found', { says: 'No such shop.' }),
    when({ status: 403 }, 'credentials-rejected'),
    when({ status: 402 }, 'ok'),
  ],
});

/** Checks a shop of which the first question is answered so. */
async function check(answer: Response, shop = 'www.example.com') {
  const sent: string[] = [];
  const fetch = (async (input, init) => {
    const request = new Request(input, init);
    sent.push(`${new URL(request.url).pathname}${request.headers.has('authorization') ? ' with the token' : ''}`);
    return sent.length === 1 ? answer : Response.json({ id: 1 });
  }) as typeof globalThis.fetch;
  return { report: await checkConnection({ platform: acme, values: { shop, token: 'fake0000' }, fetch }), sent };
}

describe('whether the platform answers at an address', () => {
  it.each([
    ['www.example.com', ['/version', '/new/me with the token']],
    ['www.example.com/v1', ['/v1/old/version', '/v1/old/me with the token']],
  ])('is asked in the way that fits %s, and gives variables', async (shop, paths) => {
    const { report, sent } = await check(Response.json({ product: 'Acme' }), shop);
    expect([report.outcome, sent]).toEqual(['ok', paths]);
  });

  it.each<[what: string, answer: Response, outcome: string, says: RegExp]>([
    ['another service', Response.json({ product: 'Other' }), 'not-an-api', /Acme does not answer at www\.example\.com/],
    [
      'what a rule for this question knows',
      Response.json({ message: 'no such shop' }, { status: 404 }),
      'store-not-found',
      /^No/,
    ],
    ['a refusal that other rules know', Response.json({}, { status: 403 }), 'not-an-api', /does not answer/],
    ['what counts as a success elsewhere', Response.json({}, { status: 402 }), 'not-an-api', /does not answer/],
    ['too many requests', Response.json({}, { status: 429 }), 'rate-limited', /pause/],
  ])('is denied by %s, and nothing secret goes out', async (_, answer, outcome, says) => {
    const { report, sent } = await check(answer);
    expect(report).toMatchObject({ outcome, message: expect.stringMatching(says) });
    expect(sent).toEqual(['/version']);
  });
});

describe('where the API stands', () => {
  const shop = address('shop', 'Shop', { like: 'https://www.example.com', keep: 'path', hosts: [anyPublicHost] });
  const platform = definePlatform({
    ...{ id: 'acme', name: 'Acme', summary: 'An example.', reviewed: '2026-11-22', sources: ['https://docs.example.com'] },
    needs: ['The owner.'],
    methods: [
      {
        id: 'token',
        title: 'Token',
        steps: [step('first', 'First', 'One.')],
        fields: [shop, secret('token', 'Token', { like: 'fake0000' })],
      },
    ],
    api: {
      ...{ name: 'REST', hosts: [anyPublicHost], auth: bearer('{token}') },
      roots: { of: 'shop', paths: ['/rest', '/index.php/rest'], orWithoutFolder: true },
      base: '{root}/v1',
      recognise: {
        request: get('{root}/?about', { auth: 'none' }),
        is: [{ json: { product: 'Acme' } }, { status: 401, header: { 'www-authenticate': /Acme/ } }],
        home: 'home',
        why: { 'plain-links': get('{shop}/?rest=/', { auth: 'none' }) },
      },
    },
    authenticate: get('/me', { proves: 'id' }),
    entities: {},
    answers: [
      when({ on: 'plain-links', json: { product: 'Acme' } }, 'not-an-api', { says: 'Links are plain.', step: 'first' }),
      when({ json: { product: 'Acme' } }, 'platform-error', { says: 'No rule for a stranger.' }),
    ],
  });

  /** Checks a shop that answers at these addresses; what gets the token says who it is for. */
  async function ask(answers: Record<string, Response>, entered = 'www.example.com') {
    const sent: string[] = [];
    const fetch = (async (input, init) => {
      const { url, headers } = new Request(input, init);
      const place = url.replace('https://', '');
      sent.push(`${place}${headers.has('authorization') ? ' with the token' : ''}`);
      if (headers.has('authorization')) return Response.json({ id: 1 });
      return answers[place]?.clone() ?? new Response('<html>Not found</html>', { status: 404 });
    }) as typeof globalThis.fetch;
    return { report: await checkConnection({ platform, values: { shop: entered, token: 'fake0000' }, fetch }), sent };
  }
  const about = (home = 'https://www.example.com') => Response.json({ product: 'Acme', home });

  it('the first place that answers serves all requests', async () => {
    const { report, sent } = await ask({ 'www.example.com/index.php/rest/?about': about() });
    expect(report).toMatchObject({ outcome: 'ok', advice: [] });
    expect(sent).toEqual([
      'www.example.com/rest/?about',
      'www.example.com/index.php/rest/?about',
      'www.example.com/index.php/rest/v1/me with the token',
    ]);
    expect(report.checks[1]?.requests?.map(({ url, headers }) => [url, headers])).toEqual([
      ['{shop}/rest/?about', undefined],
      ['{shop}/index.php/rest/?about', undefined],
      ['{shop}/index.php/rest/v1/me', { Authorization: 'Bearer {token}' }],
    ]);
  });

  it('an answer with a header of the platform’s own is the platform, although it asks for a password', async () => {
    const refusal = new Response('Please log in', { status: 401, headers: { 'www-authenticate': 'Basic realm="Acme"' } });
    expect((await ask({ 'www.example.com/rest/?about': refusal })).report.outcome).toBe('ok');
    const other = new Response('Please log in', { status: 401, headers: { 'www-authenticate': 'Basic realm="Staging"' } });
    const { report, sent } = await ask({ 'www.example.com/rest/?about': other });
    expect([report.outcome, report.field, sent.length]).toEqual(['not-an-api', 'shop', 1]);
  });

  it('what was entered behind the host may be a page of the shop', async () => {
    const { report, sent } = await ask({ 'www.example.com/rest/?about': about() }, 'www.example.com/sale');
    expect(report.outcome).toBe('ok');
    expect(report.advice.map(({ message }) => message)).toEqual([
      'Your shop answers at www.example.com: what you entered behind that is a page of it, and no folder. Enter the Shop with www.example.com in the tool.',
    ]);
    expect(sent.at(-1)).toBe('www.example.com/rest/v1/me with the token');
  });

  it('a folder to which the shop leads', async () => {
    const headers = { location: 'https://www.example.com/shop/rest/?about' };
    const { report, sent } = await ask({
      'www.example.com/rest/?about': new Response(null, { status: 301, headers }),
      'www.example.com/shop/rest/?about': about(),
    });
    expect(sent.at(-1)).toBe('www.example.com/shop/rest/v1/me with the token');
    expect(report.advice[0]?.message).toContain('Enter the Shop with www.example.com/shop in the tool.');
  });

  it('and where it is not, what tells why', async () => {
    const { report, sent } = await ask({ 'www.example.com/?rest=/': about() });
    expect(report).toMatchObject({ outcome: 'not-an-api', message: 'Links are plain.', step: 'first' });
    expect(sent.join()).not.toContain('token');
  });

  it('if nothing tells, the first answer counts', async () => {
    const { report, sent } = await ask({});
    expect(report).toMatchObject({ outcome: 'not-an-api', field: 'shop' });
    expect(sent).toHaveLength(3);
  });

  it('a refusal ends the search', async () => {
    const { sent } = await ask({ 'www.example.com/rest/?about': new Response('No', { status: 403 }) });
    expect(sent).toHaveLength(1);
  });

  it.each<[home: string, at: string, why: string]>([
    ['https://example.com/shop', 'example.com', 'without www.'],
    ['http://example.com', 'example.com', 'an old spelling of the scheme'],
    ['https://shop.example.com', 'www.example.com', 'another name of the domain may be somebody else’s'],
    ['https://example.org', 'www.example.com', 'another domain'],
    ['nonsense', 'www.example.com', 'no address'],
  ])('a site that lives at %s is asked at %s: %s', async (home, host) => {
    const { report, sent } = await ask({ 'www.example.com/rest/?about': about(home), 'example.com/rest/?about': about(home) });
    expect(sent.at(-1)).toBe(`${host}/rest/v1/me with the token`);
    expect(report.advice.map(({ message }) => message).join()).toBe(
      host === 'www.example.com'
        ? ''
        : 'Your shop says of itself that its address is example.com. Enter the Shop with example.com in the tool.',
    );
  });

  it('but not where it does not answer', async () => {
    const { report, sent } = await ask({ 'www.example.com/rest/?about': about('https://example.com') });
    expect(report).toMatchObject({ outcome: 'ok', advice: [] });
    expect(sent.at(-1)).toBe('www.example.com/rest/v1/me with the token');
  });
});
