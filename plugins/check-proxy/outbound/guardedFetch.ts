import { finished, type Readable } from 'node:stream';
import { type Dispatcher, errors } from 'undici';
import { deadline } from '../../../src/check/ask/deadline.ts';
import type { HostPattern } from '../../../src/definition/host.ts';
import { decodeBody } from './decodeBody.ts';
import { coded } from './failure.ts';
import { givenUp } from './givenUp.ts';
import { judgeRequest } from './judgeRequest.ts';
import { maxAnswerBytes } from './maxAnswerBytes.ts';

export interface GuardedFetchOptions {
  /** The hosts that may be called. Nothing else ever is. */
  hosts: readonly HostPattern[];
  /** From `guardedAgent`, which resolves, judges and pins. */
  agent: Dispatcher;
  /** Sent with every request. @example 'Storekeys/1.2.0 (+https://storekeys.example)' */
  userAgent: string;
  /** Milliseconds for everything up to the last byte. @default 35 seconds */
  totalMs?: number;
}

const bodyless = new Set([204, 205, 304]);

/**
 * A fetch that calls only the given hosts, over https on port 443, at public addresses, and follows no redirect. It sends
 * the headers it is given, `User-Agent` and `Accept-Encoding: identity`, and nothing that browsers add. An answer that is
 * compressed all the same is decoded, within the same bound.
 *
 * It rejects like Node's fetch, before the answer and while it is read: a `TypeError` with the reason in `cause.code`, which is
 * `ERR_HOST_NOT_ALLOWED`, `ERR_METHOD_NOT_ALLOWED`, `ERR_INVALID_REQUEST`, `ERR_ADDRESS_NOT_PUBLIC`,
 * `ERR_NOT_HTTP`, `ERR_ENCODING`, `ERR_PROXY_REFUSED`, `ERR_PROXY_FAILED`, or one of Node's and
 * undici's codes. Nothing else of their errors is kept: they quote names, addresses and what was received. An abort, and running
 * out of time, reject with the signal's reason.
 */
export function guardedFetch({ hosts, agent, userAgent, totalMs = 35_000 }: GuardedFetchOptions): typeof fetch {
  return async (input, init) => {
    const { request, signals } = judgeRequest(input, init, hosts);
    const { origin, pathname, search } = new URL(request.url);
    const { signal, clear } = deadline(signals, totalMs);
    const connecting = new AbortController();
    const stopConnecting = () => connecting.abort();
    try {
      signal.throwIfAborted();
      const body = request.body ? new Uint8Array(await request.arrayBuffer()) : null;
      signal.addEventListener('abort', stopConnecting, { once: true });
      const answer = await givenUp.run(connecting.signal, () =>
        agent.request({
          origin,
          path: pathname + search,
          method: request.method as 'GET' | 'POST',
          headers: { ...Object.fromEntries(request.headers), 'user-agent': userAgent, 'accept-encoding': 'identity' },
          body,
          signal,
        }),
      );
      answer.body.once('close', clear);
      return await toResponse(answer, (error) => failure('terminated', error, signal));
    } catch (error) {
      clear();
      throw failure('fetch failed', error, signal);
    } finally {
      // From now on the connection may serve others.
      signal.removeEventListener('abort', stopConnecting);
    }
  };
}

/** What the caller gets to know of an error: its code and, of a visit that was refused, how long to wait; or why the signal aborted. */
function failure(message: string, error: unknown, signal: AbortSignal): unknown {
  if (signal.aborted) return signal.reason;
  const cause = coded(codeOf(error), 'The request failed');
  const { retryAfterS } = error as { retryAfterS?: unknown };
  return new TypeError(message, { cause: typeof retryAfterS === 'number' ? Object.assign(cause, { retryAfterS }) : cause });
}

function codeOf(error: unknown): string {
  // Only undici's parser has many codes, and sometimes none, for one thing.
  if (error instanceof errors.HTTPParserError || error instanceof errors.ResponseContentLengthMismatchError)
    return 'ERR_NOT_HTTP';
  const { code } = error as { code?: unknown };
  if (typeof code !== 'string') return 'ERR_NOT_HTTP';
  // Of zlib.
  return code.startsWith('Z_') ? 'ERR_ENCODING' : code;
}

async function toResponse(
  { statusCode, headers, body }: Dispatcher.ResponseData,
  toFailure: (error: unknown) => unknown,
): Promise<Response> {
  // Failures reach the reader through the stream; without a listener they would end the process.
  body.on('error', () => {});
  try {
    if (statusCode > 599) throw coded('ERR_NOT_HTTP', 'The status is none of HTTP');
    const init = { status: statusCode, headers: toHeaders(headers) };
    if (!bodyless.has(statusCode)) return new Response(toStream(decodeBody(body, headers['content-encoding']), toFailure), init);
    await body.dump();
    if (body.errored) throw body.errored;
    return new Response(null, init);
  } catch (error) {
    body.destroy();
    throw error;
  }
}

/**
 * `Readable.toWeb` throws outside of any promise when data arrives after a cancel, and `ReadableStream.from` does not close
 * what was never read; either would do otherwise. Events cost half of what the stream's iterator does.
 */
function toStream(body: Readable, toFailure: (error: unknown) => unknown): ReadableStream<Uint8Array> {
  let bytes = 0;
  let open = true;
  return new ReadableStream(
    {
      start: (controller) => {
        body.on('data', (chunk: Buffer) => {
          // Nothing more until it is asked for.
          body.pause();
          bytes += chunk.byteLength;
          if (bytes > maxAnswerBytes) body.destroy(new errors.ResponseExceededMaxSizeError());
          else if (open) controller.enqueue(chunk);
        });
        finished(body, (error) => {
          // undici frees the connection a turn later; a request that follows at once would have to open another one.
          if (!error) return setImmediate(() => open && controller.close());
          open = false;
          controller.error(toFailure(error));
        });
        body.pause();
      },
      pull: () => {
        body.resume();
      },
      cancel: () => {
        open = false;
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
