import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deadline } from './deadline.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('aborts when the time is up', () => {
  const { signal } = deadline([], 1000);
  vi.advanceTimersByTime(999);
  expect(signal.aborted).toBe(false);
  vi.advanceTimersByTime(1);
  expect(signal.reason).toMatchObject({ name: 'TimeoutError' });
});

test('passes on the first reason, and then leaves nothing behind', () => {
  const [one, other] = [new AbortController(), new AbortController()];
  const { signal } = deadline([one.signal, other.signal], 1000);
  one.abort('one');
  other.abort('other');
  expect(signal.reason).toBe('one');
  expect(vi.getTimerCount()).toBe(0);
});

test('is aborted at once by a signal that was', () => {
  expect(deadline([AbortSignal.abort('before')], 1000).signal.reason).toBe('before');
  expect(vi.getTimerCount()).toBe(0);
});

test('does nothing any more when it is cleared', () => {
  const controller = new AbortController();
  const { signal, clear } = deadline([controller.signal], 1000);
  clear();
  controller.abort();
  vi.advanceTimersByTime(2000);
  expect(signal.aborted).toBe(false);
});

test('takes a timer that fires late, because this process was busy, for a step and not for the end', () => {
  const { signal } = deadline([], 1000);
  vi.advanceTimersToNextTimer();
  expect(signal.aborted).toBe(false);
});
