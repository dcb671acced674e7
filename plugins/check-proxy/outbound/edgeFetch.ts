import { deadline } from '../../../src/check/ask/deadline.ts';
import type { HostPattern } from '../../../src/definition/host.ts';
import { errorCodeIn, failuresByErrorCode, failuresByStatus, statusWithErrorCode } from './edgeFailures.ts';
import { coded } from './failure.ts';
import { judgeRequest } from './judgeRequest.ts';
import { maxAnswerBytes } from './maxAnswerBytes.ts';

export interface EdgeFetchOptions {
  /** The hosts that may be called. Nothing else ever is. */
  hosts: readonly HostPattern[];
  /** Sent with every request. @example 'Storekeys/1.2.0 (+https://storekeys.example)' */
  userAgent: string;
  /** Milliseconds for everything up to the last byte. @default 35 seconds */
  totalMs?: number;
}

/**
 * `guardedFetch` for Cloudflare Workers. It judges each request in the same way and rejects in the same way, with these
 * differences: Cloudflare resolves the name and connects, so no address is judged or pinned, and its network leads to public
 * ones alone; it asks for compressed answers and decodes them, so only decoded bytes can be counted; and it adds headers of its
 * own, among them `CF-Worker` and, for servers that are not behind Cloudflare, the visitor's address.
 */
export function edgeFetch({ hosts, userAgent, totalMs = 35_000 }: EdgeFetchOptions): typeof fetch {
  return async (input, init) => {
    const { request, signals } = judgeRequest(input, init, hosts);
    const { signal, clear } = deadline(signals, totalMs);
    try {
      const headers = new Headers(request.headers);
      headers.set('User-Agent', userAgent);
      const answer = await fetch(request.url, {
        method: request.method,
        headers,
        body: request.body && (await request.arrayBuffer()),
        redirect: 'manual',
        cache: 'no-store',
        signal,
      });
      return await orFailure(bounded(answer, signal, clear));
    } catch (error) {
      clear();
      throw failure('fetch failed', error, signal);
    }
  };
}

/** What the caller gets to know of an error: its code, or why the signal aborted. */
function failure(message: string, error: unknown, signal: AbortSignal): unknown {
  if (signal.aborted) return signal.reason;
  const { code, cause } = error as { code?: unknown; cause?: { code?: unknown } };
  const known = [code, cause?.code].find((one) => typeof one === 'string') as string | undefined;
  return new TypeError(message, { cause: coded(known ?? 'ERR_NO_ANSWER', 'The request failed') });
}

/** Cloudflare's own answers become what they mean. */
async function orFailure(answer: Response): Promise<Response> {
  const code = failuresByStatus.get(answer.status);
  if (code) {
    await answer.body?.cancel();
    throw coded(code, 'The server was not reached');
  }
  if (answer.status !== statusWithErrorCode) return answer;
  const text = await answer.text();
  const named = failuresByErrorCode.get(errorCodeIn(text));
  if (named) throw coded(named, 'The server was not reached');
  return new Response(text, answer);
}

/** An answer of which so many bytes can be read and no more. */
function bounded(answer: Response, signal: AbortSignal, onEnd: () => void): Response {
  if (!answer.body) {
    onEnd();
    return answer;
  }
  const reader = answer.body.getReader();
  let bytes = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        try {
          const { done, value } = await reader.read();
          if (done) {
            onEnd();
            return controller.close();
          }
          bytes += value.byteLength;
          if (bytes > maxAnswerBytes) throw coded('UND_ERR_RES_EXCEEDED_MAX_SIZE', 'The answer is too long');
          controller.enqueue(value);
        } catch (error) {
          onEnd();
          reader.cancel().catch(() => {});
          throw failure('terminated', error, signal);
        }
      },
      cancel: async () => {
        onEnd();
        await reader.cancel();
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(body, answer);
}
