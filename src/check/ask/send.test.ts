import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { unshared } from '../capacity.ts';
import type { Outgoing } from './buildRequest.ts';
import { send } from './send.ts';

const limits = { timeoutS: 10, maxBytes: 1024 * 1024, cutOffCounts: false };
const request: Outgoing = { method: 'GET', url: new URL('https://api.example.com/'), headers: new Headers(), proofs: [] };
const { signal } = new AbortController();

test('keeps what a long answer holds, and of its text only the beginning', async () => {
  const list = Array.from({ length: 5000 }, (_, id) => ({ id }));
  const reply = await send(request, limits, { fetch: async () => Response.json(list), capacity: unshared, signal });
  const { answer } = reply as Extract<typeof reply, { answer: unknown }>;
  expect(answer.json).toEqual(list);
  expect(answer.text).toBe(JSON.stringify(list).slice(0, 16 * 1024));
});

describe('a request that waits for its turn', () => {
  const hour = 60 * 60 * 1000;
  const fetch = vi.fn<typeof globalThis.fetch>();
  const leave = vi.fn();
  beforeEach(() => {
    fetch.mockReset();
    leave.mockReset();
    vi.useFakeTimers();
    onTestFinished(() => {
      vi.useRealTimers();
    });
  });

  test('has all of its time when it is sent', async () => {
    const turn = Promise.withResolvers<() => void>();
    const reply = send(request, limits, { fetch, capacity: { enter: () => turn.promise }, signal });
    await vi.advanceTimersByTimeAsync(hour);
    expect(fetch).not.toHaveBeenCalled();
    const answer = Promise.withResolvers<Response>();
    fetch.mockReturnValue(answer.promise);
    turn.resolve(leave);
    await vi.advanceTimersByTimeAsync(limits.timeoutS * 1000 - 1);
    expect(leave).not.toHaveBeenCalled();
    answer.resolve(Response.json([]));
    expect(await reply).toMatchObject({ answer: { status: 200 } });
    expect(leave).toHaveBeenCalledOnce();
  });

  test('frees its place when the time is over', async () => {
    fetch.mockReturnValue(new Promise(() => {}));
    const reply = send(request, limits, { fetch, capacity: { enter: async () => leave }, signal });
    await vi.advanceTimersByTimeAsync(limits.timeoutS * 1000);
    expect(await reply).toMatchObject({ failure: { name: 'TimeoutError' } });
    expect(leave).toHaveBeenCalledOnce();
  });

  test('is not sent where there is none', async () => {
    const full = Object.assign(new Error('full'), { code: 'ERR_TOO_BUSY' });
    expect(await send(request, limits, { fetch, capacity: { enter: () => Promise.reject(full) }, signal })).toMatchObject({
      failure: full,
    });
    expect(fetch).not.toHaveBeenCalled();
  });
});
