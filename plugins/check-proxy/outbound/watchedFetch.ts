import type { ApiEvent, Observe } from '../observe/events.ts';

type Asked = Extract<ApiEvent, { type: 'platform-asked' }>;

/** A fetch whose requests are observed: how they ended, never what they said. */
export function watchedFetch(
  fetch: typeof globalThis.fetch,
  observe: Observe,
  facts: Pick<Asked, 'requestId' | 'platform'>,
): typeof globalThis.fetch {
  return async (input, init) => {
    const started = performance.now();
    const tell = (how: Pick<Asked, 'status' | 'code'>) =>
      observe({ type: 'platform-asked', ...facts, ...how, durationMs: Math.round(performance.now() - started) });
    try {
      const response = await fetch(input, init);
      tell({ status: response.status });
      return response;
    } catch (error) {
      tell({ code: codeOf(error) });
      throw error;
    }
  };
}

/** The codes of Node's system errors and resolver that a request can end with. */
const systemCodes = new Set(
  (
    'EACCES EADDRNOTAVAIL EAFNOSUPPORT EAI_AGAIN EBADF ECONNABORTED ECONNREFUSED ECONNRESET EHOSTDOWN EHOSTUNREACH EMFILE ENETDOWN ' +
    'ENETUNREACH ENOBUFS ENOTFOUND EPIPE EPROTO ETIMEDOUT EBADNAME EBADRESP ECANCELLED ENODATA ENOMEM EREFUSED ESERVFAIL ETIMEOUT'
  ).split(' '),
);

/** Those of Node, its HTTP parser, undici, OpenSSL and ours, none of which holds a digit. */
const codeFamilies = /^(?:ERR|UND_ERR|HPE|CERT|CRL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME_MISMATCH)(?:_[A-Z]+)*$/;

/** Only a known code: any other text could be a value, and metrics need a bounded number of them. */
function codeOf(error: unknown): string {
  try {
    const { name, code, cause } = (error ?? {}) as { name?: unknown; code?: unknown; cause?: { code?: unknown } };
    const known = [cause?.code, code].find(
      (one): one is string => typeof one === 'string' && (systemCodes.has(one) || (one.length < 50 && codeFamilies.test(one))),
    );
    if (known) return known;
    return name === 'TimeoutError' || name === 'AbortError' ? name : 'UNKNOWN';
  } catch {
    return 'UNKNOWN';
  }
}
