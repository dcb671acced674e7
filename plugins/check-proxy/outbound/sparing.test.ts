import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkConnection, readValues } from '../../../src/check/index.ts';
import { plentymarkets } from '../../../src/platforms/plentymarkets/platform.ts';
import { sandboxes, sandboxFetch } from '../../../tests/scenarios/sandboxes.ts';
import { keyedHash } from '../limits/keyedHash.ts';
import { memoryLimiter } from '../limits/limiter.ts';
import { limitsSchema } from '../limits/limits.ts';
import { judgedAddresses } from './judgedLookup.ts';
import { createSparing } from './sparing.ts';

const right = sandboxes.get('plentymarkets')?.samples['api-user'] as Record<string, string>;
const wrong: Record<string, string> = { ...right, password: 'Fake-Password-1' };
const read = (values: Record<string, string>) => readValues(plentymarkets, undefined, values);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A server's life: checks one after the other, by a clock that the test moves. */
function serve() {
  let asked = 0;
  let networks = 0;
  const limits = limitsSchema.parse({ checksPerMinutePerShop: 1000, rejectionsPerHourPerShop: 1000 });
  const spare = createSparing({ limits, createLimiter: memoryLimiter, hash: keyedHash() });
  return {
    later: (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000),
    /** From a network and for a user that nobody had before, unless they are named. */
    check: async (values: Record<string, string>, scenario = 'works', network = `network ${networks++}`) => {
      const played = sandboxFetch('plentymarkets', scenario);
      const counted: typeof fetch = (input, init) => {
        // What shows that the platform is there carries no login.
        if (new Request(input, init).method === 'POST') asked++;
        return played(input, init);
      };
      const { fetch, learn } = spare({ platform: plentymarkets, read: read(values), network }, counted, () => {});
      const report = await checkConnection({ platform: plentymarkets, values, fetch });
      const { advice } = await learn(report);
      return advice ? { ...report, advice: [...report.advice, advice] } : report;
    },
    /** A check that breaks off and never learns how it ended. */
    hang: async (values: Record<string, string>) => {
      const { fetch } = spare(
        { platform: plentymarkets, read: read(values), network: `network ${networks++}` },
        async () => new Response(),
        () => {},
      );
      await fetch(`${values.systemUrl}/rest/login`, { method: 'POST' });
    },
    logins: () => asked,
  };
}

test('does not send again what was just rejected, and says when to come back', async () => {
  const { check, later, logins } = serve();
  expect(await check(wrong)).toMatchObject({ outcome: 'credentials-rejected', field: 'password' });
  later(60);
  const again = await check({ ...wrong, password: ` ${wrong.password}` });
  expect(again).toMatchObject({ outcome: 'credentials-rejected', message: expect.stringContaining('check again in 4 minutes') });
  expect(again.checks[1]?.retryAfterS).toBe(240);
  expect(logins()).toBe(1);
  later(240);
  expect(await check(wrong)).toMatchObject({ field: 'password' });
  expect(logins()).toBe(2);
});

test('does not stand in the way of other values, or of those that were not rejected', async () => {
  const { check } = serve();
  await check(wrong);
  expect(await check(right)).toMatchObject({ outcome: 'ok' });
  expect(await check(right)).toMatchObject({ outcome: 'ok' });
  await check(right, 'server-error');
  expect(await check(right)).toMatchObject({ outcome: 'ok' });
});

/** A wrong login of a user that nobody else tries. */
const strange = (number: number | string) => ({ ...wrong, user: `fake-user-${number}`, password: `Fake-Password-${number}` });
/** A server of anybody's, at which the platform answers too, as far as can be told. */
const elsewhere = { ...wrong, systemUrl: 'https://shop.example.com' };

test('pauses before the platform blocks this site’s address', async () => {
  const { check, later, logins } = serve();
  for (let number = 0; number < 25; number++) await check(strange(number));
  expect(logins()).toBe(20);
  expect(await check(right)).toMatchObject({
    outcome: 'rate-limited',
    message: expect.stringContaining('Your values may be right'),
  });
  expect(logins()).toBe(20);
  later(24 * 60 * 60);
  expect(await check(right)).toMatchObject({ outcome: 'ok' });
});

test('never has more wrong tries under way than the platform takes', async () => {
  const { check, logins } = serve();
  const outcomes = (await Promise.all(Array.from({ length: 50 }, (_, n) => check(strange(n))))).map(({ outcome }) => outcome);
  expect(logins()).toBe(20);
  expect(outcomes.filter((outcome) => outcome === 'rate-limited')).toHaveLength(30);
});

test('counts wrong tries in every stretch of time, not in fixed ones', async () => {
  const { check, later, logins } = serve();
  const hour = 60 * 60;
  for (let n = 0; n < 10; n++) await check(strange(`early-${n}`));
  later(23 * hour);
  for (let n = 0; n < 10; n++) await check(strange(`late-${n}`));
  later(2 * hour);
  for (let n = 0; n < 20; n++) await check(strange(`next-${n}`));
  expect(logins()).toBe(30);
});

test('one network cannot use up the tries of all others', async () => {
  const { check, logins } = serve();
  for (let n = 0; n < 30; n++) await check(strange(n), 'works', 'one network');
  expect(logins()).toBe(3);
  expect(await check(right, 'works', 'one network')).toMatchObject({ outcome: 'rate-limited' });
  expect(await check(right)).toMatchObject({ outcome: 'ok' });
});

test('keeps a reserve for networks that have made no wrong try', async () => {
  const { check, logins } = serve();
  for (let n = 0; n < 30; n++) await check(strange(n), 'works', `network of few ${n % 8}`);
  expect(logins()).toBe(15);
  expect(await check(right)).toMatchObject({ outcome: 'ok' });
});

test('what a stranger’s server rejects switches the platform off for nobody', async () => {
  const { check, logins } = serve();
  for (let n = 0; n < 25; n++) await check({ ...elsewhere, user: `fake-user-${n}`, password: `Fake-${n}` }, 'own-domain');
  expect(logins()).toBe(25);
  expect(await check(right)).toMatchObject({ outcome: 'ok' });
});

test('a check that never ended holds no try for long', async () => {
  const { hang, check, later } = serve();
  for (let n = 0; n < 20; n++) await hang(strange(n));
  expect(await check(right)).toMatchObject({ outcome: 'rate-limited' });
  later(100);
  expect(await check(right)).toMatchObject({ outcome: 'ok' });
});

test('sends fewer wrong logins than lock the account, and says so before the last one', async () => {
  const { check, later, logins } = serve();
  const guess = (n: number, values = wrong) => check({ ...values, password: `Fake-Guess-${n}` });
  expect((await guess(1)).advice).toEqual([]);
  await guess(2);
  expect((await guess(3)).advice).toEqual([
    { message: expect.stringMatching(/^One more wrong try may lock the account for a day\. Log in to plentymarkets/) },
  ]);
  const fourth = await guess(4, { ...wrong, user: ` ${wrong.user?.toUpperCase()} ` });
  expect(fourth.advice).toEqual([{ message: expect.stringContaining('sends no more of them') }]);
  const refused = await check(right);
  expect(refused).toMatchObject({
    outcome: 'rate-limited',
    message: expect.stringMatching(/one more may lock it, so nothing was sent.*check again in 24 hours/),
  });
  expect(logins()).toBe(4);
  expect(await check({ ...right, user: 'fake-other-user' })).not.toMatchObject({ outcome: 'rate-limited' });
  later(24 * 60 * 60);
  expect(await check(right)).toMatchObject({ outcome: 'ok' });
});

test('knows rejected values again in other clothes, and beside a field that nobody asked for', async () => {
  const { check, logins } = serve();
  await check(wrong);
  for (const dressed of [
    { ...wrong, junk: '1' },
    { ...wrong, systemUrl: ` <${wrong.systemUrl}/> ` },
    { ...wrong, user: `\u200b${wrong.user}` },
  ])
    expect(await check(dressed)).toMatchObject({
      outcome: 'credentials-rejected',
      message: expect.stringContaining('not sent again'),
    });
  expect(logins()).toBe(1);
});

describe('names that lead to one address', () => {
  /** Checks shops, each under a name of its own, that all have these addresses. */
  function serveAddress(...all: string[]) {
    const limits = limitsSchema.parse({ checksPerMinutePerShopAddress: 3 });
    const spare = createSparing({ limits, createLimiter: memoryLimiter, hash: keyedHash() });
    const resolve = async () => all.map((address) => ({ address, family: 4 }));
    const hit = vi.fn();
    const connect: typeof fetch = async (input) => {
      const { hostname } = new URL(String(input));
      await judgedAddresses(hostname, { resolve }).catch((cause) => {
        throw new TypeError('fetch failed', { cause });
      });
      return new Response();
    };
    return {
      hit,
      visit: async (host: string, requests = 1) => {
        const values = { ...right, systemUrl: `https://${host}` };
        const { fetch } = spare({ platform: plentymarkets, read: read(values), network: host }, connect, hit);
        for (let sent = 0; sent < requests; sent++) await fetch(`https://${host}/`);
      },
    };
  }
  const busy = { cause: { code: 'ERR_TARGET_BUSY' } };

  test('share a limit, whatever they are called, and each check counts once', async () => {
    const { visit, hit } = serveAddress('203.0.114.7');
    await visit('a.example.com', 5);
    await visit('b.example.com');
    await visit('c.example.org');
    await expect(visit('d.example.com')).rejects.toMatchObject(busy);
    expect(hit.mock.calls).toEqual([['shop-address']]);
  });

  test('cannot hide it behind others', async () => {
    const { visit } = serveAddress('203.0.114.7', '203.0.114.8');
    for (const name of ['a', 'b', 'c']) await visit(`${name}.example.com`);
    await expect(visit('d.example.com')).rejects.toMatchObject(busy);
  });

  test('are not counted where the platform has them all', async () => {
    const { visit } = serveAddress('203.0.114.7');
    for (const name of ['a', 'b', 'c', 'd', 'e']) await visit(`${name}.my.plentysystems.com`);
  });
});
