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
