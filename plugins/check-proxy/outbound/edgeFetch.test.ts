import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { edgeFetch } from './edgeFetch.ts';
import { maxAnswerBytes } from './maxAnswerBytes.ts';

const url = 'https://api.example.com/items';
const platform = vi.fn<typeof fetch>();
beforeEach(() => {
  vi.stubGlobal('fetch', platform);
});
afterEach(() => {
  vi.unstubAllGlobals();
  platform.mockReset();
});

const allowed = { hosts: ['api.example.com'], userAgent: 'Storekeys/test' };

/** Answers with so many bytes, in pieces. */
function answerOf(bytes: number, onCancel = () => {}): Response {
  let left = bytes;
  return new Response(
    new ReadableStream({
      pull: (controller) => {
        const piece = Math.min(left, 64 * 1024);
        if (piece === 0) return controller.close();
        left -= piece;
        controller.enqueue(new Uint8Array(piece));
      },
      cancel: onCancel,
    }),
  );
}

const codeOf = (code: string) => expect.objectContaining({ cause: expect.objectContaining({ code }) });

it('sends what it is given, and its name, without following and without a cache', async () => {
  platform.mockResolvedValue(Response.json({ id: 1 }));
  const answer = await edgeFetch(allowed)(url, { method: 'POST', headers: { Accept: 'application/json' }, body: '{}' });
  expect(await answer.json()).toEqual({ id: 1 });
  const [address, init] = platform.mock.calls[0] ?? [];
  expect(address).toBe(url);
  expect(init).toMatchObject({ method: 'POST', redirect: 'manual', cache: 'no-store' });
  expect(Object.fromEntries(new Headers(init?.headers))).toMatchObject({
    accept: 'application/json',
    'user-agent': 'Storekeys/test',
  });
  expect(new TextDecoder().decode(init?.body as ArrayBuffer)).toBe('{}');
});

it.each(['http://api.example.com/', 'https://api.example.com:444/', 'https://other.example/', 'https://127.0.0.1/'])(
  'does not ask %s',
  async (address) => {
    await expect(edgeFetch(allowed)(address)).rejects.toEqual(codeOf('ERR_HOST_NOT_ALLOWED'));
    expect(platform).not.toHaveBeenCalled();
  },
);

it('reads so many bytes and no more', async () => {
  platform.mockResolvedValueOnce(answerOf(maxAnswerBytes));
  expect((await (await edgeFetch(allowed)(url)).arrayBuffer()).byteLength).toBe(maxAnswerBytes);
  const cancelled = vi.fn();
  platform.mockResolvedValueOnce(answerOf(2 * maxAnswerBytes, cancelled));
  await expect((await edgeFetch(allowed)(url)).arrayBuffer()).rejects.toEqual(codeOf('UND_ERR_RES_EXCEEDED_MAX_SIZE'));
  expect(cancelled).toHaveBeenCalledOnce();
});

it('gives up when the time is over, before the answer and within it', async () => {
  const untilAborted = (init?: RequestInit) =>
    new Promise<never>((_, reject) => init?.signal?.addEventListener('abort', () => reject(new Error('aborted'))));
  platform.mockImplementationOnce((_, init) => untilAborted(init));
  await expect(edgeFetch({ ...allowed, totalMs: 20 })(url)).rejects.toMatchObject({ name: 'TimeoutError' });
  platform.mockImplementationOnce(async (_, init) => new Response(new ReadableStream({ pull: () => untilAborted(init) })));
  const answer = await edgeFetch({ ...allowed, totalMs: 20 })(url);
  await expect(answer.text()).rejects.toMatchObject({ name: 'TimeoutError' });
});

it('tells nothing of an error but its code', async () => {
  platform.mockRejectedValueOnce(new Error('Network connection lost to api.example.com'));
  const error = await edgeFetch(allowed)(url).catch((caught: Error) => caught);
  expect(error).toEqual(codeOf('ERR_NO_ANSWER'));
  expect(JSON.stringify([String(error), String((error as Error).cause)])).not.toContain('example');
});

it('leaves no timer behind, however a request ends', async () => {
  vi.useFakeTimers();
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const ask = () => edgeFetch(allowed)(url);
  platform.mockResolvedValueOnce(new Response('read'));
  await (await ask()).text();
  const cancelled = vi.fn();
  platform.mockResolvedValueOnce(answerOf(1, cancelled));
  await (await ask()).body?.cancel();
  expect(cancelled).toHaveBeenCalledOnce();
  platform.mockResolvedValueOnce(new Response(null, { status: 204 }));
  await ask();
  platform.mockResolvedValueOnce(new Response('', { status: 521 }));
  await expect(ask()).rejects.toEqual(codeOf('ECONNREFUSED'));
  platform.mockRejectedValueOnce(new Error('lost'));
  await expect(ask()).rejects.toEqual(codeOf('ERR_NO_ANSWER'));
  platform.mockResolvedValueOnce(answerOf(2 * maxAnswerBytes));
  await (await ask()).arrayBuffer().catch(() => {});
  expect(vi.getTimerCount()).toBe(0);
});
