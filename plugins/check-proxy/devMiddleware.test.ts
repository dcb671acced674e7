import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import { clover } from '../../src/platforms/clover/platform.ts';
import { patience } from '../../tests/patience.ts';
import { sandboxes, sandboxFetch } from '../../tests/scenarios/sandboxes.ts';
import { createCheckApi } from './api/api.ts';
import { devMiddleware } from './devMiddleware.ts';
import { limitsSchema } from './limits/limits.ts';
import type { Observe } from './observe/events.ts';

const works = sandboxFetch('clover', 'works');
const values = sandboxes.get('clover')?.samples['merchant-token'];

/** A server whose other pages say "page", as the development server would. */
async function start(platformFetch: typeof fetch, baseUrl = '/') {
  const observe = vi.fn<Observe>();
  const api = createCheckApi({
    platforms: [clover],
    fetchFor: () => platformFetch,
    limits: limitsSchema.parse({}),
    clientAddress: () => '203.0.113.1',
    observe,
    baseUrl,
  });
  const { middleware } = devMiddleware(api.fetch, baseUrl);
  const server = createServer((request, response) => middleware(request, response, () => response.end('page'))).listen(0);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, 'listening');
  const ask = (path: string, init?: RequestInit) =>
    fetch(`http://localhost:${(server.address() as AddressInfo).port}${path}`, init);
  const check = (accept: string, signal?: AbortSignal) =>
    ask(`${baseUrl}api/check`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: accept },
      body: JSON.stringify({ platform: 'clover', values }),
      signal,
    });
  return { ask, check, observe };
}

test('answers what is under api/, and leaves everything else alone', async () => {
  const { ask } = await start(works, '/guides/');
  expect(await (await ask('/guides/api/health')).json()).toEqual({ status: 'ok' });
  expect((await ask('/guides/api/other')).status).toBe(404);
  for (const path of ['/', '/guides/', '/guides/apiary', '/api/health']) expect(await (await ask(path)).text()).toBe('page');
});

test('sends each line when its check ends', async () => {
  const later = Promise.withResolvers<void>();
  let asked = 0;
  const { check } = await start(async (input, init) => {
    if (++asked > 1) await later.promise;
    return works(input, init);
  });
  const response = await check('application/x-ndjson');
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  let received = '';
  while (!received.includes('"id":"authenticate"')) received += decoder.decode((await reader.read()).value);
  expect(received).not.toContain('"type":"report"');
  later.resolve();
  while (!received.includes('"type":"report"')) received += decoder.decode((await reader.read()).value);
});

test.each(['application/json', 'application/x-ndjson'])('ends the check when its reader goes away (%s)', async (accept) => {
  const asked = Promise.withResolvers<AbortSignal | null | undefined>();
  const { check, observe } = await start((_input, init) => {
    asked.resolve(init?.signal);
    return new Promise(() => {});
  });
  const reader = new AbortController();
  const answer = check(accept, reader.signal).then((response) => response.text());
  const signal = await asked.promise;
  expect(signal?.aborted).toBe(false);
  reader.abort();
  await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  const ended = expect.objectContaining({ type: 'check-ended', platform: 'clover', status: 499 });
  await vi.waitFor(() => expect(observe).toHaveBeenCalledWith(ended), patience);
  expect(signal?.aborted).toBe(true);
});
