import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { unshared } from '../capacity.ts';
import type { Outgoing } from './buildRequest.ts';
import { send } from './send.ts';

const limits = { timeoutS: 10, maxBytes: 1024 * 1024, cutOffCounts: false };
const request: Outgoing = {
  method: 'GET',
  url: new URL('https://api.example.com/'),
  headers: new Headers(),
  proofs: [],
  key: '',
};
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
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('has all of its time when it is sent', async () => {
    const turn = Promise.withResolvers<() => void>();
    const reply = send(request, limits, { fetch, capacity: { ...unshared, enter: () => turn.promise }, signal });
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
    const reply = send(request, limits, { fetch, capacity: { ...unshared, enter: async () => leave }, signal });
    await vi.advanceTimersByTimeAsync(limits.timeoutS * 1000);
    expect(await reply).toMatchObject({ failure: { name: 'TimeoutError' } });
    expect(leave).toHaveBeenCalledOnce();
  });

  test('is not sent where there is none', async () => {
    const full = Object.assign(new Error('full'), { code: 'ERR_TOO_BUSY' });
    expect(
      await send(request, limits, { fetch, capacity: { ...unshared, enter: () => Promise.reject(full) }, signal }),
    ).toMatchObject({
      failure: full,
    });
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe('memory for an answer', () => {
  /** Counts what is held, and can let nobody in. */
  function countingCapacity() {
    let full: PromiseWithResolvers<void> | undefined;
    const counted = {
      held: 0,
      most: 0,
      close: () => {
        full = Promise.withResolvers();
        return full;
      },
      capacity: {
        ...unshared,
        hold: (bytes: number) => {
          counted.held += bytes;
          counted.most = Math.max(counted.most, counted.held);
          return full?.promise;
        },
        letGo: (bytes: number) => {
          counted.held -= bytes;
        },
      },
    };
    return counted;
  }

  test('is taken while it is read and parsed, and what nobody looks into is given back', async () => {
    const counted = countingCapacity();
    const list = `[${'{},'.repeat(5000)}{}]`;
    const fetch = async () => new Response(list);
    const reply = (await send(request, limits, { fetch, capacity: counted.capacity, signal })) as { bytes: number };
    expect(counted.most).toBeGreaterThan(list.length + 5000 * 50);
    expect(counted.held).toBe(reply.bytes);
    const text = new Response('x'.repeat(500_000));
    const said = (await send(request, limits, { fetch: async () => text, capacity: counted.capacity, signal })) as {
      bytes: number;
    };
    expect(said.bytes).toBe(16 * 1024);
  });

  test('is given back when the answer breaks off', async () => {
    const counted = countingCapacity();
    const pieces = [new Uint8Array(1000)];
    const body = new ReadableStream({
      pull: (controller) => {
        const piece = pieces.pop();
        if (piece) controller.enqueue(piece);
        else controller.error(new Error('broken off'));
      },
    });
    const reply = await send(request, limits, { fetch: async () => new Response(body), capacity: counted.capacity, signal });
    expect(reply).toHaveProperty('failure');
    expect(counted).toMatchObject({ held: 0 });
    expect(counted.most).toBeGreaterThanOrEqual(1000);
  });

  test('may be waited for, for as long as it takes', async () => {
    vi.useFakeTimers();
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const counted = countingCapacity();
    const room = counted.close();
    const reply = send(request, limits, { fetch: async () => Response.json([1]), capacity: counted.capacity, signal });
    await vi.advanceTimersByTimeAsync(60 * 60 * 1000);
    room.resolve();
    expect(await reply).toMatchObject({ answer: { json: [1] } });
  });
});
