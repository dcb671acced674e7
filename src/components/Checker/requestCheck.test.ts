import { describe, expect, it, vi } from 'vitest';
import { type CheckLine, CheckProblem, type CheckRequest, requestCheck } from './requestCheck.ts';

const request: CheckRequest = { platform: 'example', method: 'token', values: { token: 'fake0000' } };
const report = { type: 'report', platform: 'example', outcome: 'ok', checks: [] };

function ndjson(...lines: unknown[]): Response {
  const body = lines.map((line) => (typeof line === 'string' ? line : `${JSON.stringify(line)}\n`)).join('');
  return new Response(body, { headers: { 'Content-Type': 'application/x-ndjson' } });
}

function problem(status: number, detail: string, headers: Record<string, string> = {}): Response {
  return Response.json(
    { title: 'x', status, detail },
    { status, headers: { 'Content-Type': 'application/problem+json', ...headers } },
  );
}

async function ask(answer: typeof fetch, signal = new AbortController().signal): Promise<CheckLine[]> {
  const lines: CheckLine[] = [];
  for await (const line of requestCheck('/base/api/check', request, signal, answer)) lines.push(line);
  return lines;
}

describe('requestCheck', () => {
  it('sends what was typed as JSON in the body, and asks for a stream', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () => ndjson(report));
    await ask(fetch);
    const sent = new Request(new URL(String(fetch.mock.calls[0]?.[0]), 'https://site.example'), fetch.mock.calls[0]?.[1]);
    expect(sent.url).toBe('https://site.example/base/api/check');
    expect(sent.headers.get('Accept')).toBe('application/x-ndjson');
    expect(sent.headers.get('Content-Type')).toBe('application/json');
    expect(await sent.json()).toEqual(request);
  });

  it('gives each check and then the report', async () => {
    const check = { type: 'check', id: 'values', outcome: 'ok', message: 'The values look right.' };
    expect(await ask(async () => ndjson(check, report))).toEqual([check, report]);
  });

  it.each([
    ['no network', async () => Promise.reject(new TypeError('Failed to fetch')), { kind: 'offline' }],
    ['no API behind the site', async () => new Response('<html>', { status: 404 }), { kind: 'absent' }],
    [
      'a page instead of the API',
      async () => new Response('<html>', { headers: { 'Content-Type': 'text/html' } }),
      { kind: 'absent' },
    ],
    [
      'a refusal',
      async () => problem(400, 'There is no such scenario.'),
      { kind: 'refused', detail: 'There is no such scenario.' },
    ],
    [
      'too many checks',
      async () => problem(503, 'Too many checks are running.', { 'Retry-After': '5' }),
      { kind: 'busy', retryAfterS: 5, detail: 'Too many checks are running.' },
    ],
    [
      'too many, with a date instead of seconds',
      async () => problem(429, 'Slowly.', { 'Retry-After': 'Wed, 21 Oct 2026 07:28:00 GMT' }),
      { kind: 'limited', retryAfterS: undefined },
    ],
    [
      'a fault of the site, with the number under which its log knows it',
      async () => problem(500, 'The check broke off.', { 'X-Request-Id': 'fake-request-id' }),
      { kind: 'broken', detail: 'The check broke off.', reference: 'fake-request-id' },
    ],
    [
      'an error page of a server in front',
      async () => new Response('<html>', { status: 502 }),
      { kind: 'broken', detail: undefined },
    ],
    [
      'a problem that is no JSON',
      async () => new Response('oops', { status: 400, headers: { 'Content-Type': 'application/problem+json' } }),
      { kind: 'absent' },
    ],
    ['an end without a report', async () => ndjson(), { kind: 'interrupted' }],
    ['a line that is no JSON', async () => ndjson('{"type":"che\n'), { kind: 'broken' }],
    [
      'a fault after the start',
      async () => ndjson({ type: 'problem', status: 500, detail: 'The check broke off.' }),
      { kind: 'broken', detail: 'The check broke off.' },
    ],
  ])('tells %s', async (_name, answer: () => Promise<Response>, expected) => {
    const error = await ask(answer).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(CheckProblem);
    expect(error).toMatchObject(expected);
  });

  it('gives what arrived before the connection broke off', async () => {
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"type":"check","id":"values"}\n')),
      pull: (controller) => controller.error(new TypeError('terminated')),
    });
    const lines = requestCheck('/', request, new AbortController().signal, async () => {
      return new Response(body, { headers: { 'Content-Type': 'application/x-ndjson' } });
    });
    expect((await lines.next()).value).toMatchObject({ id: 'values' });
    await expect(lines.next()).rejects.toMatchObject({ kind: 'interrupted' });
  });

  it('says that it was aborted, not that the network failed', async () => {
    const controller = new AbortController();
    controller.abort();
    await expect(ask(() => Promise.reject(controller.signal.reason), controller.signal)).rejects.toThrow(
      expect.objectContaining({ name: 'AbortError' }),
    );
  });
});
