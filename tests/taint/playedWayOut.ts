import { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';

/** Takes the place of a dispatcher's `request`: a fetch answers, and nothing is sent. */
export function playedWayOut(fetch: (request: Request) => Promise<Response>): Dispatcher['request'] {
  const request = async ({ origin, path, method, headers, body }: Dispatcher.RequestOptions) => {
    const init = { method, headers: headers as Record<string, string>, body: body as BodyInit | null };
    const response = await fetch(new Request(new URL(path, String(origin)), init)).catch((error) => {
      // A dispatcher rejects with the reason itself.
      throw error.cause ?? error;
    });
    const bytes = Readable.from([Buffer.from(await response.arrayBuffer())]);
    return {
      statusCode: response.status,
      headers: Object.fromEntries(response.headers),
      body: Object.assign(bytes, { dump: async () => bytes.destroy() }),
    };
  };
  return request as unknown as Dispatcher['request'];
}
