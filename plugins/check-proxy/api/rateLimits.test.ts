import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { patience } from '../../../tests/patience.ts';
import { type Limits, limitsSchema } from '../limits/limits.ts';
import type { ApiEvent } from '../observe/events.ts';
import { createCheckApi } from './api.ts';
import { samplePlatform, sampleToken } from './samplePlatform.ts';

const token = sampleToken;

/** Its shops have addresses of their own. */
const platform = samplePlatform('shop', {
  hosts: ['*.example.com'],
  base: 'https://{shop}.example.com',
  pauseAfterRejectionS: 0,
});

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A server on which only the given limits matter. */
function serve(limits: Partial<Limits>, answer: typeof fetch = async () => Response.json([{ id: 1, name: 'Mug' }])) {
  const plenty = { checksAtOncePerClient: 1000, checksPerMinutePerClient: 1000, checksPerMinutePerShop: 1000 };
  const asked: string[] = [];
  const limited: (string | undefined)[] = [];
  const api = createCheckApi({
    platforms: [platform],
    fetchFor: () => (input, init) => {
      asked.push(new URL(String(input)).hostname);
      return answer(input, init);
    },
    limits: limitsSchema.parse({ ...plenty, rejectionsPerHourPerClient: 1000, rejectionsPerHourPerShop: 1000, ...limits }),
    clientAddress: (c) => c.req.header('X-Test-Client') ?? '',
    observe: (event: ApiEvent) => {
      if (event.type === 'limit-hit') limited.push(event.limit);
    },
  });
  const check = (client: string, values: { shop?: string; token?: string } = {}, init: RequestInit = {}) =>
    api.request('/api/check', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Test-Client': client },
      body: JSON.stringify({ platform: 'sample', values: { shop: 'shop-1', token, ...values } }),
      ...init,
    });
  return { check, asked, limited, later: (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000) };
}

const rejects: typeof fetch = async () => new Response('{}', { status: 401 });

test('a client that asks too often is told when to come back, and others are not held up', async () => {
  const { check, limited, later } = serve({ checksPerMinutePerClient: 2 });
  const first = await check('203.0.113.1');
  expect(first.headers.get('ratelimit-policy')).toBe('"client";q=2;w=60');
  expect(first.headers.get('ratelimit')).toBe('"client";r=1;t=60');
  expect((await check('203.0.113.1')).headers.get('ratelimit')).toBe('"client";r=0;t=60');
  later(20);
  const refused = await check('203.0.113.1');
  expect(refused.status).toBe(429);
  expect(refused.headers.get('content-type')).toBe('application/problem+json');
  expect(refused.headers.get('retry-after')).toBe('40');
  expect(refused.headers.get('ratelimit')).toBe('"client";r=0;t=40');
  expect(await refused.json()).toMatchObject({ title: 'Too Many Requests', status: 429 });
  expect(limited).toEqual(['client']);
  expect((await check('203.0.113.2')).status).toBe(200);
  later(40);
  expect((await check('203.0.113.1')).status).toBe(200);
});

test('what is wrong with a request counts too', async () => {
  const { check } = serve({ checksPerMinutePerClient: 1 });
  expect((await check('203.0.113.1', {}, { body: '{' })).status).toBe(400);
  expect((await check('203.0.113.1')).status).toBe(429);
});

test('all addresses of an IPv6 network are one client', async () => {
  const { check } = serve({ checksPerMinutePerClient: 1 });
  expect((await check('2001:db8:0:1::1')).status).toBe(200);
  expect((await check('2001:db8:0:1:ffff::2')).status).toBe(429);
  expect((await check('2001:db8:0:2::1')).status).toBe(200);
});

test('a client has few checks at once, and its place back when one ends, fails or is left', async () => {
  const answer = Promise.withResolvers<Response>();
  const { check, limited } = serve({ checksAtOncePerClient: 1 }, async () => (await answer.promise).clone());
  const running = check('203.0.113.1');
  const refused = await check('203.0.113.1');
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(limited).toEqual(['client-at-once']);
  expect((await check('203.0.113.2', {}, { body: '{' })).status).toBe(400);
  answer.resolve(Response.json([{ id: 1, name: 'Mug' }]));
  expect((await running).status).toBe(200);
  const streamed = await check('203.0.113.1', {}, { headers: { ...headersOf('203.0.113.1'), Accept: 'application/x-ndjson' } });
  await streamed.body?.cancel();
  await vi.waitFor(async () => expect((await check('203.0.113.1', {}, { body: '{' })).status).toBe(400), patience);
  expect((await check('203.0.113.1')).status).toBe(200);
});

test('everybody together is limited', async () => {
  const { check, limited } = serve({ checksPerMinute: 2 });
  expect((await check('203.0.113.1')).status).toBe(200);
  expect((await check('203.0.113.2')).status).toBe(200);
  expect((await check('203.0.113.3')).status).toBe(429);
  expect(limited).toEqual(['total']);
});

test('what sends nothing does not spend the limit of everybody', async () => {
  const { check, asked } = serve({ checksPerMinute: 2 });
  for (let n = 1; n <= 5; n++) expect((await check(`203.0.113.${n}`, { token: '' })).status).toBe(200);
  expect(asked).toEqual([]);
  expect((await check('198.51.100.1')).status).toBe(200);
});

test('a wider network has a limit of its own, and others are not held up', async () => {
  const { check, limited } = serve({ checksPerMinutePerClient: 1, checksPerMinutePerNetwork: 8 });
  for (let n = 1; n <= 2; n++) expect((await check(`2001:db8:0:${n}::1`, { token: '' })).status).toBe(200);
  expect((await check('2001:db8:0:3::1')).status).toBe(429);
  expect(limited).toEqual(['network']);
  expect((await check('2001:db8:1:3::1')).status).toBe(200);
});

test('who has just come finds a share of what everybody has', async () => {
  const { check, limited } = serve({ checksPerMinute: 10 });
  for (let n = 1; n <= 12; n++) await check(`203.0.113.${n}`);
  expect(limited).toEqual(Array(4).fill('total'));
  expect((await check('198.51.100.1')).status).toBe(200);
});

test('one shop is not checked too often, whoever asks', async () => {
  const { check, asked, later } = serve({ checksPerMinutePerShop: 2 });
  await check('203.0.113.1');
  await check('203.0.113.2');
  const before = asked.length;
  const report = await (await check('203.0.113.3')).json();
  expect(report).toMatchObject({ outcome: 'rate-limited' });
  expect(report.checks[1].retryAfterS).toBe(60);
  expect(asked).toHaveLength(before);
  expect(await (await check('203.0.113.3', { shop: 'shop-2' })).json()).toMatchObject({ outcome: 'ok' });
  later(61);
  expect(await (await check('203.0.113.3')).json()).toMatchObject({ outcome: 'ok' });
});

test('keys of one shop cannot be guessed, not even from many addresses', async () => {
  const { check, asked, limited } = serve({ rejectionsPerHourPerShop: 3 }, rejects);
  for (let n = 1; n <= 5; n++) await check(`203.0.113.${n}`, { token: `fake-guess-${n}` });
  expect(asked).toHaveLength(3);
  expect(limited).toEqual(['shop-rejections', 'shop-rejections']);
});

test('one client cannot guess keys, not even of many shops', async () => {
  const { check, asked, later } = serve({ rejectionsPerHourPerClient: 3 }, rejects);
  for (let n = 1; n <= 3; n++) expect((await check('203.0.113.1', { shop: `shop-${n}` })).status).toBe(200);
  const refused = await check('203.0.113.1', { shop: 'shop-4' });
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3500);
  expect(asked).toHaveLength(3);
  later(3600);
  expect((await check('203.0.113.1', { shop: 'shop-4' })).status).toBe(200);
});

test('values that the platform accepts never count as guesses', async () => {
  const { check } = serve({ rejectionsPerHourPerClient: 1, rejectionsPerHourPerShop: 1 });
  for (let n = 0; n < 5; n++) expect(await (await check('203.0.113.1')).json()).toMatchObject({ outcome: 'ok' });
});

function headersOf(client: string): Record<string, string> {
  return { 'Content-Type': 'application/json', 'X-Test-Client': client };
}
