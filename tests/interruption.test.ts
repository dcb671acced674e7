import { describe, expect, test, vi } from 'vitest';
import { type CheckEvent, checkConnection, unshared } from '../src/check/index.ts';
import type { LivePlatform } from '../src/definition/index.ts';
import { bigcommerce } from '../src/platforms/bigcommerce/platform.ts';
import { sandboxes, sandboxFetch } from './scenarios/sandboxes.ts';

const values = sandboxes.get('bigcommerce')?.samples['store-token'] ?? {};

describe('a server that is silent for longer than the platform’s time limit is out of reach', () => {
  const live = bigcommerce as LivePlatform;
  const impatient: LivePlatform = { ...live, api: { ...live.api, timeoutS: 1 } };

  test.each<[string, typeof fetch]>([
    ['it never answers', () => new Promise(() => {})],
    ['it begins an answer and stops', async () => new Response(new ReadableStream())],
  ])('%s', async (_, fetch) => {
    const report = await checkConnection({ platform: impatient, values, fetch });
    expect(report).toMatchObject({ outcome: 'unreachable', message: expect.stringContaining('did not answer') });
    expect(report.checks.find(({ id }) => id === 'authenticate')?.outcome).toBe('unreachable');
    expect(report.durationMs).toBeGreaterThanOrEqual(990);
    // Without that limit, it would be ten seconds.
    expect(report.durationMs).toBeLessThan(9_900);
  });
});

describe('a check that runs out of time while it waits for its turn', () => {
  test('says that it was our time, and that nothing speaks against the values', async () => {
    const late = new AbortController();
    const fetch = vi.fn<typeof globalThis.fetch>();
    /** A queue that never ends. */
    const enter = (signal: AbortSignal) =>
      new Promise<never>((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
        late.abort(new DOMException('The time is up', 'TimeoutError'));
      });
    const report = await checkConnection({
      platform: bigcommerce,
      values,
      fetch,
      capacity: { ...unshared, enter },
      signal: late.signal,
    });
    expect(report.outcome).toBe('unverified');
    expect(report.message).toContain('This checker ran out of time');
    expect(report.checks.slice(1).map(({ outcome, message }) => `${outcome}: ${message}`)).toEqual(
      Array(7).fill('skipped: Not asked, because this checker ran out of time.'),
    );
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe('a check that is stopped', () => {
  /** The sandbox as a real network: what is aborted before it is sent, is not sent. */
  function listeningFetch(onRequest: (path: string) => void): typeof fetch {
    const play = sandboxFetch('bigcommerce', 'works');
    return (input, init) => {
      init?.signal?.throwIfAborted();
      onRequest(new URL(String(input)).pathname);
      return play(input, init);
    };
  }

  test('sends nothing more, and skips what was not asked', async () => {
    const stop = new AbortController();
    const sent: string[] = [];
    const events: CheckEvent[] = [];
    const report = await checkConnection({
      platform: bigcommerce,
      values,
      fetch: listeningFetch((path) => {
        sent.push(path);
        if (path.endsWith('/catalog/products')) stop.abort();
      }),
      signal: stop.signal,
      onEvent: (event) => events.push(event),
    });
    expect(sent).toEqual(['/stores/fakehash01/v3/hooks', '/stores/fakehash01/v3/catalog/products']);
    expect(report.checks.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['values', 'ok'],
      ['authenticate', 'ok'],
      ...['products', 'categories', 'customers', 'orders', 'pages', 'blogs'].map((id) => [id, 'skipped']),
    ]);
    for (const { outcome, message } of report.checks)
      if (outcome === 'skipped') expect(message).toBe('Not asked, because the check was stopped.');
    expect(events.map(({ check }) => check.id).sort()).toEqual(report.checks.map(({ id }) => id).sort());
  });

  test('sends nothing at all when it was stopped before', async () => {
    const sent: string[] = [];
    const report = await checkConnection({
      platform: bigcommerce,
      values,
      fetch: listeningFetch((path) => sent.push(path)),
      signal: AbortSignal.abort(),
    });
    expect(sent).toEqual([]);
    expect(report.checks.slice(1).map(({ outcome }) => outcome)).toEqual(Array(7).fill('skipped'));
  });
});
