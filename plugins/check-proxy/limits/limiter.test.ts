import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { memoryLimiter } from './limiter.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const later = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000);

test('counts each key for itself, and anew after its time', async () => {
  const limiter = memoryLimiter({ name: 'sample', atMost: 2, perS: 60 });
  expect(await limiter.look('a')).toEqual({ allowed: true, remaining: 2, resetS: 60 });
  expect(await limiter.use('a')).toEqual({ allowed: true, remaining: 1, resetS: 60 });
  later(10);
  expect(await limiter.use('a')).toEqual({ allowed: true, remaining: 0, resetS: 50 });
  expect(await limiter.look('a')).toEqual({ allowed: false, remaining: 0, resetS: 50 });
  expect(await limiter.use('a')).toEqual({ allowed: false, remaining: 0, resetS: 50 });
  expect((await limiter.use('b')).allowed).toBe(true);
  later(50);
  expect((await limiter.look('a')).allowed).toBe(true);
  expect((await limiter.use('a')).remaining).toBe(1);
});

test('blocks a key for a time, and forgets it', async () => {
  const limiter = memoryLimiter({ name: 'sample', atMost: 1, perS: 60 });
  await limiter.block('a', 300);
  expect(await limiter.look('a')).toEqual({ allowed: false, remaining: 0, resetS: 300 });
  await limiter.forget('a');
  expect((await limiter.use('a')).allowed).toBe(true);
});
