import { afterEach, expect, it, vi } from 'vitest';
import { channelName, type Handover } from '../../../definition/handover.ts';
import { newSecret } from './newSecret.ts';
import { waitForHandover } from './waitForHandover.ts';

const connected: Handover = { type: 'connected', values: { apiKey: 'fake-key-0000' }, scopes: ['read'], missing: [] };

/** The window in which an authorization ends. @returns what it hears */
function endWindow(secret: string): { heard: Promise<unknown> } {
  const channel = new BroadcastChannel(channelName(secret));
  const heard = new Promise((resolve) => {
    channel.onmessage = ({ data }) => {
      channel.close();
      resolve(data);
    };
  });
  channel.postMessage(connected);
  return { heard };
}

afterEach(() => {
  vi.useRealTimers();
});

it('hears what it waits for, and says so', async () => {
  const secret = newSecret();
  const waiting = waitForHandover(secret, new AbortController().signal);
  const { heard } = endWindow(secret);
  expect(await waiting).toEqual(connected);
  expect(await heard).toBe('received');
});

it('hears nothing of another authorization', async () => {
  const [mine, other] = [newSecret(), newSecret()];
  expect(mine).not.toBe(other);
  const heardMine = vi.fn();
  void waitForHandover(mine, new AbortController().signal).then(heardMine);
  const waiting = waitForHandover(other, new AbortController().signal);
  await endWindow(other).heard;
  await waiting;
  expect(heardMine).not.toHaveBeenCalled();
});

it('stops waiting after ten minutes', async () => {
  vi.useFakeTimers();
  const waiting = waitForHandover(newSecret(), new AbortController().signal);
  vi.advanceTimersByTime(10 * 60 * 1000);
  expect(await waiting).toBeUndefined();
});

it('makes a secret that the server takes', () => {
  expect(newSecret()).toMatch(/^[\w-]{32}$/);
});
