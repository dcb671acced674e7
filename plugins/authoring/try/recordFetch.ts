/** A request, and what came of it. */
export interface Exchange {
  /** Where the platform would be asked. */
  url: string;
  method: string;
  headers: [name: string, value: string][];
  body: string;
  /** The answer, once it is there. */
  answer?: { status: number; headers: Headers; text: Promise<string> };
  /** Why there is none. */
  failure?: string;
  durationMs: number;
}

/**
 * A `fetch` that keeps what goes out and what comes back.
 * @param at where to ask instead: the path stays, the origin is replaced
 */
export function recordFetch(fetch: typeof globalThis.fetch, at?: URL): { fetch: typeof globalThis.fetch; exchanges: Exchange[] } {
  const exchanges: Exchange[] = [];
  const recording: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const exchange: Exchange = {
      url: request.url,
      method: request.method,
      headers: [...request.headers],
      body: typeof init?.body === 'string' ? init.body : '',
      durationMs: 0,
    };
    exchanges.push(exchange);
    const started = performance.now();
    try {
      const response = await fetch(at ? elsewhere(request.url, at) : request.url, init);
      // The check reads as much as it wants; what is shown is read apart.
      const text = response.clone().text();
      exchange.answer = { status: response.status, headers: response.headers, text: text.catch(() => '(broke off)') };
      return response;
    } catch (error) {
      exchange.failure = codeOf(error);
      throw error;
    } finally {
      exchange.durationMs = Math.round(performance.now() - started);
    }
  };
  return { fetch: recording, exchanges };
}

function elsewhere(url: string, { origin }: URL): string {
  const { pathname, search } = new URL(url);
  return origin + pathname + search;
}

/** Node's code, or the words of what stopped the request. */
function codeOf(error: unknown): string {
  const { cause, message } = error as { cause?: { code?: unknown; message?: unknown }; message?: unknown };
  return String(cause?.code ?? cause?.message ?? message ?? error);
}
