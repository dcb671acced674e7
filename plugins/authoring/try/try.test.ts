import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  address,
  basic,
  bearer,
  definePlatform,
  exchange,
  get,
  reads,
  secret,
  step,
  text,
  when,
} from '../../../src/definition/index.ts';
import { chooseValues } from './chooseValues.ts';
import { readCommand } from './readCommand.ts';
import { TryError } from './tryError.ts';
import { tryPlatform } from './tryPlatform.ts';

const steps = [step('copy', 'Copy', 'Copy it.')];

const shop = definePlatform({
  id: 'acme-shops',
  name: 'Acme Shops',
  summary: 'A shop for tests.',
  reviewed: '2026-11-22',
  sources: ['https://developer.acme.example'],
  needs: ['Nothing.'],
  methods: [
    {
      id: 'login',
      title: 'Login',
      steps,
      fields: [
        address('shopUrl', 'Shop URL', { like: 'https://www.example.com/shop', keep: 'path', hosts: ['*.example.com'] }),
        text('user', 'API User', { like: 'fakeuser', labels: ['Benutzer'] }),
        secret('password', 'API Password', { like: 'fake0000', verbatim: true, from: 'copy' }),
      ],
      before: {
        login: exchange(
          '{shopUrl}/login',
          { json: { user: '{user}', password: '{password}' } },
          { take: { ticket: 'data.ticket' } },
        ),
      },
    },
    {
      id: 'key',
      title: 'Key',
      steps: [step('copy-key', 'Copy', 'Copy it.')],
      fields: [
        address('shopUrl', 'Shop URL', { like: 'https://www.example.com/shop', keep: 'path', hosts: ['*.example.com'] }),
        secret('apiKey', 'API Key', { like: 'key00000' }),
      ],
      api: { name: 'REST', hosts: ['*.example.com'], base: '{shopUrl}/api', auth: basic('api', '{apiKey}') },
    },
  ],
  api: {
    name: 'REST',
    hosts: ['*.example.com'],
    base: '{shopUrl}/api',
    headers: { 'X-Version': '2026-11' },
    auth: bearer('{ticket}'),
  },
  authenticate: get('/me?verbose=1'),
  entities: { products: reads(get('/products'), { permission: 'Catalog', list: 'data', title: 'name' }) },
  answers: [when({ on: 'products', status: 403 }, 'permission-missing', { says: 'Not allowed.', step: 'copy' })],
});

/** A shop on this machine, and what it was asked. */
async function serve(listener: RequestListener): Promise<{ at: URL; asked: IncomingMessage[]; close: () => void }> {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    listener(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const at = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const close = () => server.close().closeAllConnections();
  onTestFinished(close);
  return { at, asked, close };
}

const json = (status: number, body: unknown): [number, Record<string, string>, string] => [
  status,
  { 'Content-Type': 'application/json', 'Set-Cookie': 'sid=cookie-of-the-visit' },
  JSON.stringify(body),
];

const answers: RequestListener = (request, response) => {
  const answer: Record<string, [number, Record<string, string>, string]> = {
    '/shop/login': json(200, { data: { ticket: 'ticket-of-this-visit', refreshToken: 'another-ticket' } }),
    '/shop/api/me?verbose=1': json(200, { name: 'Sample Shop', echo: 'You sent ticket-of-this-visit' }),
    '/shop/api/products': json(403, { message: 'fakeuser may not see the catalog', long: 'x'.repeat(5000) }),
  };
  const [status, headers, body] = answer[request.url ?? ''] ?? [404, {}, ''];
  response.writeHead(status, headers).end(body);
};

const password = 'correct horse battery';
const written = { SHOP_URL: 'https://www.example.com/shop', 'API User': 'fakeuser', ACME_SHOPS_PASSWORD: password, OTHER: '1' };

describe('a try', () => {
  test('tells each request, its answer and what the check says, all asked at the other origin', async () => {
    const { at, asked } = await serve(answers);
    const told = await tryPlatform(shop, { at, values: {} }, written, fetch);

    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'POST /shop/login',
      'GET /shop/api/me?verbose=1',
      'GET /shop/api/products',
    ]);
    expect(told).toContain(`Acme Shops, method "login", asked at ${at.origin}\nNo field of Acme Shops: OTHER\n`);
    expect(told).toContain('\nPOST https://www.example.com/shop/login\n');
    expect(told).toMatch(/\n {2}403 \(\d+ ms\)\n {4}content-type: application\/json\n {4}\{"message":"fakeuser may not see/);
    expect(told).toContain('\n    x-version: 2026-11\n');
    expect(told).toContain('products: permission-missing → step copy\n    Not allowed.\n    decided by rule 1 of answers');
    expect(told).toMatch(/authenticate: ok\n.*\n {4}decided by the general rule for “proof”\n/);
    expect(told).toMatch(/\n\npermission-missing: Not allowed\.$/);
    expect(Math.max(...told.split('\n').map(({ length }) => length))).toBeLessThan(700);
  });

  test('shows no secret: not the value, not the token that it gave, in no spelling', async () => {
    const { at } = await serve(answers);
    const told = await tryPlatform(shop, { at, values: {} }, written, fetch);
    expect(told).toContain('"password":"•••"');
    expect(told).toContain('    authorization: •••\n');
    expect(told).toContain('You sent •••');
    for (const secret of [
      password,
      encodeURIComponent(password),
      'ticket-of-this-visit',
      'another-ticket',
      'cookie-of-the-visit',
    ])
      expect(told).not.toContain(secret);

    const withKey = { SHOP_URL: 'https://www.example.com/shop', API_KEY: 'key-of-the-owner' };
    const toldOfKey = await tryPlatform(shop, { at, method: 'key', values: {} }, withKey, fetch);
    expect(toldOfKey).toContain('    authorization: •••\n');
    expect(toldOfKey).not.toMatch(new RegExp(`key-of-the-owner|${btoa('api:key-of-the-owner')}`));
  });

  test('names the code where nothing answers', async () => {
    const { at, close } = await serve(answers);
    close();
    expect(await tryPlatform(shop, { at, values: {} }, written, fetch)).toMatch(/\n {2}no answer: ECONNREFUSED \(\d+ ms\)\n/);
  });
});

describe('values', () => {
  test('are found by id, label or another name, in any spelling; what is written last counts', () => {
    const { values } = chooseValues(
      shop,
      undefined,
      { shopurl: 'https://a.example', benutzer: 'a', 'API-User': 'b', PASSWORD: 'c' },
      false,
    );
    expect(values).toEqual({ shopUrl: 'https://a.example', user: 'b', password: 'c' });
  });

  test('choose the method for which there are enough', () => {
    const { method, values } = chooseValues(shop, undefined, { API_KEY: 'k' }, true);
    expect(method.id).toBe('key');
    // Nothing is asked there.
    expect(values.shopUrl).toBe('https://www.example.com/shop');
  });

  test.each([
    [undefined, {}, 'user (API User)\n  password (API Password)'],
    ['key', {}, 'API_KEY=…'],
    ['kee', {}, 'has no method "kee"; one of: login, key'],
  ])('that are missing are named, case %#', (method, given, says) => {
    expect(() => chooseValues(shop, method, given, true)).toThrow(TryError);
    expect(() => chooseValues(shop, method, given, true)).toThrow(says);
  });
});

describe('the command', () => {
  test('has a platform and options', () => {
    const words = 'acme --at http://127.0.0.1:4400 --env-file .env --value a=b=c --method key --entities products,orders';
    expect(readCommand(words.split(' '))).toEqual({
      platform: 'acme',
      at: new URL('http://127.0.0.1:4400'),
      envFile: '.env',
      values: { a: 'b=c' },
      method: 'key',
      entities: ['products', 'orders'],
    });
  });

  test.each([
    [[], 'Write: npm run try -- <platform>'],
    [['acme', 'other'], 'Write: npm run try -- <platform>'],
    [['acme', '--att', 'x'], "Unknown option '--att'"],
    [['acme', '--at', '127.0.0.1:4400'], '--at takes an origin'],
    [['acme', '--at', 'http://127.0.0.1/api'], '--at takes an origin'],
    [['acme', '--at', 'ftp://127.0.0.1'], '--at takes an origin'],
    [['acme', '--value', 'secret'], '--value takes a field'],
  ])('%j is refused: %s', (words, says) => {
    expect(() => readCommand(words)).toThrow(TryError);
    expect(() => readCommand(words)).toThrow(says);
  });
});
