import type { Readable } from 'node:stream';
import { type Dispatcher, errors } from 'undici';
import { type HostPattern, hostMatches } from '../../../src/definition/host.ts';
import type { Gate } from './gate.ts';

export interface GuardedFetchOptions {
  /** The hosts that may be called. Nothing else ever is. */
  hosts: readonly HostPattern[];
  /** From `guardedAgent`, which resolves, judges and pins. */
  agent: Dispatcher;
  /** Sent with every request. @example 'Storekeys/1.2.0 (+https://storekeys.example)' */
  userAgent: string;
  /** Every request passes them, in this order. */
  gates?: readonly Gate[];
  /** Milliseconds for everything from waiting at the gates to the last byte. @default 35 seconds */
  totalMs?: number;
}

const bodyless = new Set([204, 205, 304]);

/**
 * A fetch that calls only the given hosts, over https on port 443, at public addresses, and follows no redirect. It sends
 * the headers it is given, `User-Agent` and `Accept-Encoding: identity`, and nothing that browsers add.
 *
 * It rejects like Node's fetch: a `TypeError` with the reason in `cause.code`, which is `ERR_HOST_NOT_ALLOWED`,
 * `ERR_METHOD_NOT_ALLOWED`, `ERR_ADDRESS_NOT_PUBLIC`, `ERR_TOO_BUSY`, `ERR_INVALID_REQUEST`, `ERR_NOT_HTTP`, or one of Node's
 * and undici's codes. An abort, and running out of time, reject with the signal's reason.
 */
export function guardedFetch({ hosts, agent, userAgent, gates = [], totalMs = 35_000 }: GuardedFetchOptions): typeof fetch {
  return async (input, init) => {
    const url = URL.parse(input instanceof Request ? input.url : String(input));
    if (!url || !mayCall(url, hosts)) throw refusal('ERR_HOST_NOT_ALLOWED', 'This address may not be called');
    const request = toRequest(input, init);
    if (request.method !== 'GET' && request.method !== 'POST')
      throw refusal('ERR_METHOD_NOT_ALLOWED', 'Only requests that read may be sent');
    const signal = AbortSignal.any([request.signal, AbortSignal.timeout(totalMs)]);
    const leaves: (() => void)[] = [];
    const leave = () => {
      for (const leaveOne of leaves) leaveOne();
    };
    try {
      for (const enter of gates) leaves.push(await enter(signal));
      const answer = await agent.request({
        origin: url.origin,
        path: url.pathname + url.search,
        method: request.method,
        headers: { ...Object.fromEntries(request.headers), 'user-agent': userAgent, 'accept-encoding': 'identity' },
        body: request.body ? new Uint8Array(await request.arrayBuffer()) : null,
        signal,
      });
      answer.body.once('close', leave);
      return await toResponse(answer);
    } catch (error) {
      leave();
      if (signal.aborted) throw signal.reason;
      // undici's own error has no code and holds what was received.
      const notHttp = error instanceof errors.HTTPParserError;
      throw new TypeError('fetch failed', { cause: notHttp ? coded('ERR_NOT_HTTP', 'The answer is not HTTP') : error });
    }
  };
}

/** `URL.port` is empty for a protocol's own port. */
function mayCall(url: URL, hosts: readonly HostPattern[]): boolean {
  return url.protocol === 'https:' && url.port === '' && !url.username && !url.password && hostMatches(url.hostname, hosts);
}

function toRequest(input: Parameters<typeof fetch>[0], init: RequestInit | undefined): Request {
  try {
    return new Request(input, init);
  } catch {
    // The platform's own error quotes the header or address, which may hold a secret.
    throw refusal('ERR_INVALID_REQUEST', 'The request is malformed');
  }
}

async function toResponse({ statusCode, headers, body }: Dispatcher.ResponseData): Promise<Response> {
  // Failures reach the reader through the stream; without a listener they would end the process.
  body.on('error', () => {});
  if (statusCode > 599) {
    body.destroy();
    throw coded('ERR_NOT_HTTP', 'The status is none of HTTP');
  }
  const init = { status: statusCode, headers: toHeaders(headers) };
  if (!bodyless.has(statusCode)) return new Response(toStream(body), init);
  await body.dump();
  return new Response(null, init);
}

/**
 * `Readable.toWeb` throws outside of any promise when data arrives after a cancel, and `ReadableStream.from` does not close
 * what was never read; either would do otherwise.
 */
function toStream(body: Readable): ReadableStream<Uint8Array> {
  const chunks = body[Symbol.asyncIterator]();
  return new ReadableStream(
    {
      pull: async (controller) => {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: () => {
        body.destroy();
      },
    },
    { highWaterMark: 0 },
  );
}

function toHeaders(received: Dispatcher.ResponseData['headers']): Headers {
  const headers = new Headers();
  for (const [name, values] of Object.entries(received)) for (const value of [values ?? []].flat()) headers.append(name, value);
  return headers;
}

function refusal(code: string, message: string): TypeError {
  return new TypeError('fetch failed', { cause: coded(code, message) });
}

function coded(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}
