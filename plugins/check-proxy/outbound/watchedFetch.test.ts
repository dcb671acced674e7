import { expect, test, vi } from 'vitest';
import type { Observe } from '../observe/events.ts';
import { watchedFetch } from './watchedFetch.ts';

const facts = { requestId: 'id', platform: 'sample' };

async function codeFor(error: unknown): Promise<unknown> {
  const observe = vi.fn<Observe>();
  const fetch = watchedFetch(() => Promise.reject(error), observe, facts);
  await expect(fetch('https://shop.example.com/')).rejects.toBe(error);
  return observe.mock.calls.map(([event]) => 'code' in event && event.code)[0];
}

const failed = (code: unknown) => new TypeError('fetch failed', { cause: { code } });

test('tells the status of an answer', async () => {
  const observe = vi.fn<Observe>();
  await watchedFetch(async () => new Response(null, { status: 503 }), observe, facts)('https://shop.example.com/');
  expect(observe).toHaveBeenCalledWith({ type: 'platform-asked', ...facts, status: 503, durationMs: expect.any(Number) });
});

test.each(['ECONNREFUSED', 'ENOTFOUND', 'ETIMEOUT', 'ERR_ADDRESS_NOT_PUBLIC', 'UND_ERR_HEADERS_TIMEOUT', 'CERT_HAS_EXPIRED'])(
  'tells the code %s',
  async (code) => {
    expect(await codeFor(failed(code))).toBe(code);
  },
);

test.each(['ABCDE12345FGH', 'FAKESECRET', 'fake-secret', 'ERR_FAKE_SECRET_1', `ERR_${'A'.repeat(60)}`, '', 7, null])(
  'takes %j for no code',
  async (code) => {
    expect(await codeFor(failed(code))).toBe('UNKNOWN');
  },
);

test('runs out of time, throws what is no error, or what cannot be looked at', async () => {
  expect(await codeFor(new DOMException('x', 'TimeoutError'))).toBe('TimeoutError');
  expect(await codeFor('fake-secret')).toBe('UNKNOWN');
  expect(await codeFor(undefined)).toBe('UNKNOWN');
  const unreadable = Object.defineProperty({}, 'cause', {
    get: () => {
      throw new Error('fake-secret');
    },
  });
  expect(await codeFor(unreadable)).toBe('UNKNOWN');
});
