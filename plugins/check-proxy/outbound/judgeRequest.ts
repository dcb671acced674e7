import { type HostPattern, hostMatches } from '../../../src/definition/host.ts';
import { fetchFailed } from './failure.ts';

/** They frame the message or steer the connection (RFC 9110, section 7.6.1; RFC 9112), and belong to whoever sends it. */
const ofTheConnection =
  /^(host|connection|content-length|transfer-encoding|upgrade|expect|te|trailer|keep-alive|http2-settings|proxy-.*)$/;

/** What a header value may hold (RFC 9110, section 5.5). The platform lets other control characters through. */
const headerValue = /^[\t\x20-\x7e\x80-\xff]*$/;

/** A request that may be sent. */
export interface JudgedRequest {
  /** Its address is the one that was judged. It does not follow the signals: whoever sends it does, and twice would cost twice. */
  request: Request;
  /** What ends it. */
  signals: readonly AbortSignal[];
}

/**
 * Judges a request before anything is done for it: an allowed host, https on port 443, no user info; GET or POST; headers that
 * are well formed and not of the connection. Runs on web standards, so that every way out can use it.
 * @throws {TypeError} with `cause.code` `ERR_HOST_NOT_ALLOWED`, `ERR_METHOD_NOT_ALLOWED` or `ERR_INVALID_REQUEST`; nothing
 * of the request is quoted
 */
export function judgeRequest(
  input: Parameters<typeof fetch>[0],
  init: RequestInit | undefined,
  hosts: readonly HostPattern[],
): JudgedRequest {
  const url = URL.parse(input instanceof Request ? input.url : String(input));
  if (!url || !mayCall(url, hosts)) throw fetchFailed('ERR_HOST_NOT_ALLOWED', 'This address may not be called');
  const request = toRequest(input instanceof Request ? input : url, init);
  if (request.method !== 'GET' && request.method !== 'POST')
    throw fetchFailed('ERR_METHOD_NOT_ALLOWED', 'Only requests that read may be sent');
  for (const [name, value] of request.headers) if (ofTheConnection.test(name) || !headerValue.test(value)) throw malformed();
  const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined);
  return { request, signals: signal ? [signal] : [] };
}

/** `URL.port` is empty for a protocol's own port. */
function mayCall(url: URL, hosts: readonly HostPattern[]): boolean {
  return url.protocol === 'https:' && url.port === '' && !url.username && !url.password && hostMatches(url.hostname, hosts);
}

function toRequest(input: Request | URL, init: RequestInit | undefined): Request {
  try {
    return new Request(input, { ...init, signal: null });
  } catch {
    // The platform's own error quotes the header or address, which may hold a secret.
    throw malformed();
  }
}

function malformed(): TypeError {
  return fetchFailed('ERR_INVALID_REQUEST', 'The request is malformed');
}
