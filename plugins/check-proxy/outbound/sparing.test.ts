import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkConnection } from '../../../src/check/index.ts';
import { plentymarkets } from '../../../src/platforms/plentymarkets/platform.ts';
import { sandboxes, sandboxFetch } from '../../../tests/scenarios/sandboxes.ts';
import { keyedHash } from '../limits/keyedHash.ts';
import { memoryLimiter } from '../limits/limiter.ts';
import { limitsSchema } from '../limits/limits.ts';
import { createSparing } from './sparing.ts';

const right = sandboxes.get('plentymarkets')?.samples['api-user'] as Record<string, string>;
const wrong: Record<string, string> = { ...right, password: 'Fake-Password-1' };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A server's life: checks one after the other, by a clock that the test moves. */
function serve() {
  let asked = 0;
  const limits = limitsSchema.parse({ checksPerMinutePerShop: 1000, rejectionsPerHourPerShop: 1000 });
  const spare = createSparing({ limits, createLimiter: memoryLimiter, hash: keyedHash() });
  return {
    later: (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000),
    check: async (values: Record<string, string>, scenario = 'works') => {
      const played = sandboxFetch('plentymarkets', scenario);
      const counted: typeof fetch = (input, init) => {
        // What shows that the platform is there carries no login.
        if (new Request(input, init).method === 'POST') asked++;
        return played(input, init);
      };
      const { fetch, learn } = spare({ platform: plentymarkets, values }, counted, () => {});
      const report = await checkConnection({ platform: plentymarkets, values, fetch });
      await learn(report);
      return report;
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

test('pauses before the platform blocks this site’s address', async () => {
  const { check, later, logins } = serve();
  for (let number = 0; number < 20; number++) await check({ ...wrong, password: `Fake-Password-${number + 1}` });
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
  const guesses = Array.from({ length: 50 }, (_, n) => check({ ...wrong, password: `Fake-Guess-${n}` }));
  const outcomes = (await Promise.all(guesses)).map(({ outcome }) => outcome);
  expect(logins()).toBe(20);
  expect(outcomes.filter((outcome) => outcome === 'rate-limited')).toHaveLength(30);
});

test('counts wrong tries in every stretch of time, not in fixed ones', async () => {
  const { check, later, logins } = serve();
  const hour = 60 * 60;
  for (let n = 0; n < 10; n++) await check({ ...wrong, password: `Fake-Early-${n}` });
  later(23 * hour);
  for (let n = 0; n < 10; n++) await check({ ...wrong, password: `Fake-Late-${n}` });
  later(2 * hour);
  for (let n = 0; n < 20; n++) await check({ ...wrong, password: `Fake-Next-${n}` });
  expect(logins()).toBe(30);
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
