import { describe, expect, test } from 'vitest';
import { checkConnection } from '../../../src/check/index.ts';
import {
  address,
  bearer,
  definePlatform,
  exact,
  exchange,
  get,
  personal,
  reads,
  secret,
  step,
  when,
} from '../../../src/definition/index.ts';
import { readCommand } from '../try/readCommand.ts';
import { TryError } from '../try/tryError.ts';
import { playCase } from './realCase.ts';
import { recordCase } from './recordCase.ts';
import { StandIns } from './standIns.ts';

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
      steps: [step('copy', 'Copy', 'Copy it.')],
      fields: [
        address('shopUrl', 'Shop URL', {
          like: 'https://www.example.com/shop',
          keep: 'path',
          hosts: ['*.example.com', '*.example.net'],
        }),
        secret('password', 'API Password', { like: 'fake0000', verbatim: true, from: 'copy' }),
      ],
      before: {
        login: exchange('{shopUrl}/login', { json: { password: '{password}' } }, { take: { ticket: 'ticket', store: 'store' } }),
      },
    },
  ],
  api: { name: 'API', hosts: ['*.example.com', '*.example.net'], base: '{shopUrl}/api/{store}', auth: bearer('{ticket}') },
  authenticate: get('/me', { proves: 'id' }),
  entities: {
    orders: reads(get('/orders'), { permission: exact('Orders'), list: 'items', title: personal('buyer') }),
  },
  answers: [
    when({ status: 403, json: { code: 'NO_RIGHT' }, header: { 'x-acme-reason': true } }, 'permission-missing', {
      says: 'Not allowed.',
      step: 'copy',
    }),
  ],
});

const written = { SHOP_URL: 'https://my-teapots.example.net/store', PASSWORD: 'my-own-password-7' };
const ticket = 'ticket-of-this-visit-123456';
const buyer = {
  id: 17,
  buyer: 'Grace Hopper',
  email: 'grace@teapots.example',
  phone: '+441632960000',
  note: 'leave it at the door',
  total: '12.50',
};

/** A shop that answers as `orders` says. */
const answering =
  (orders: () => Response): typeof fetch =>
  async (input) => {
    const { pathname } = new URL(new Request(input).url);
    if (pathname === '/store/login') return Response.json({ ticket, store: 'teapots-of-grace' });
    if (pathname === '/store/api/teapots-of-grace/me')
      return Response.json({ id: 7, name: 'Teapots of Grace', owner: 'Grace Hopper' });
    if (pathname === '/store/api/teapots-of-grace/orders') return orders();
    return Response.json({ message: 'Not found' }, { status: 404 });
  };

const own = /my-teapots|example\.net|my-own-password|ticket-of|teapots|Grace|Hopper|1632960000|at the door|secret-host|12\.50/i;

describe('a recorded case', () => {
  test('ends as the check did, through all its answers, and holds nothing of the shop', async () => {
    const recorded = await recordCase(
      shop,
      { name: 'It works', values: {} },
      written,
      answering(() => Response.json({ items: [buyer] })),
    );
    expect(recorded.expect).toEqual({ code: 'ok', entity: null, field: null });
    expect(JSON.stringify(recorded)).not.toMatch(own);
    expect(recorded.values).toEqual({ 'Shop URL': 'https://www.example.com/shop', 'API Password': 'fake0000' });
    const values = { shopUrl: 'https://www.example.com/shop', password: 'fake0000' };
    const report = await checkConnection({ platform: shop, values, fetch: playCase(recorded.upstream) });
    expect(report.outcome).toBe('ok');
  });

  test('keeps how a failure is told, and of a header only that it is there', async () => {
    const refusal = { code: 'NO_RIGHT', message: 'grace@teapots.example may not see orders', stacktrace: ['at secret-host:1'] };
    const headers = { 'X-Acme-Reason': ticket, 'X-Powered-By': 'secret-host' };
    const refuse = () => Response.json(refusal, { status: 403, headers });
    const recorded = await recordCase(shop, { name: 'Refused', values: {} }, written, answering(refuse));
    expect(recorded.expect).toEqual({ code: 'permission-missing', entity: 'orders', field: null });
    const { body, headers: kept } = recorded.upstream.at(-1) ?? {};
    expect(JSON.parse(body ?? '')).toEqual({ code: 'NO_RIGHT', message: 'ada.sample@example.com may not see orders' });
    expect(kept).toEqual({ 'content-type': 'application/json', 'x-acme-reason': 'fake0000' });
    expect(JSON.stringify(recorded)).not.toMatch(own);
  });

  test('is not made where nothing answers', async () => {
    const nothing = () => Promise.reject(new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } }));
    await expect(recordCase(shop, { name: 'x', values: {} }, written, nothing)).rejects.toThrow(/no answer to record/);
  });

  test('is not made where something of the shop would be left', async () => {
    const inKey = () => Response.json({ items: [{ 'my-own-password-7': true, buyer: 'x' }] });
    await expect(recordCase(shop, { name: 'x', values: {} }, written, answering(inKey))).rejects.toThrow(
      /API Password would still stand/,
    );
  });
});

describe('a stand-in', () => {
  const standIns = new StandIns([
    ['my-shop.example.net', 'shop.example.com'],
    ['example.net', 'example.com'],
    ['example.com', 'www.example.com'],
  ]);

  test.each([
    [
      'a page keeps its title',
      '<!DOCTYPE html><html><head><title>Maintenance</title></head><body>Ring Grace</body></html>',
      '<title>Maintenance</title>',
    ],
    ['XML keeps its elements', '<Errors><Error><Code>12</Code><Name>Grace</Name></Error></Errors>', '<Code>12</Code><Name>'],
    ['a text keeps its beginning', 'error code: 1020', 'error code: 1020'],
    ['a date stays one', '{"at":"2025-03-04T10:11:12Z"}', '{"at":"2026-01-02T03:04:05Z"}'],
    ['an amount stays one', '{"price":"12.50"}', '{"price":"11.11"}'],
    [
      'what is said names no host',
      '{"message":"my-shop.example.net at 10.1.2.3 is closed"}',
      '{"message":"shop.example.com at 192.0.2.1 is closed"}',
    ],
  ])('%s', (_, text, kept) => {
    const told = standIns.body(text);
    expect(told).toContain(kept);
    expect(told).not.toMatch(/Grace|2025|12\.50|my-shop|10\.1\.2/);
  });
});

test('the command wants a name', () => {
  expect(readCommand(['acme', '--env-file', '.env', '--name', 'It works'], 'record')).toMatchObject({ name: 'It works' });
  expect(() => readCommand(['acme', '--env-file', '.env'], 'record')).toThrow(TryError);
  expect(() => readCommand(['acme', '--name', 'x'])).toThrow(/npm run try/);
});
