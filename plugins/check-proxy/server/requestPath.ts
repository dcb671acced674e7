import type { IncomingMessage } from 'node:http';

/** The path that is asked for, as it was written. A request to a proxy carries the whole address (RFC 9112, 3.2.2). */
export function requestPath({ url = '' }: IncomingMessage): string {
  return url.startsWith('/') ? url.replace(/[?#].*/s, '') : (URL.parse(url)?.pathname ?? '');
}
