import type { IncomingMessage, ServerResponse } from 'node:http';
import { sandboxFetch } from '../scenarios/sandboxes.ts';

/** Plays a platform's scenario to a request that came over a socket. */
export function playOverTls(platform: string, scenario: string) {
  const played = sandboxFetch(platform, scenario);
  return async (response: ServerResponse, request: IncomingMessage, body: string): Promise<void> => {
    const answer = await played(`https://${request.headers.host}${request.url}`, {
      method: request.method,
      headers: new Headers(
        Object.entries(request.headersDistinct).flatMap(([name, values = []]) =>
          values.map((value) => [name, value] as [string, string]),
        ),
      ),
      ...(body ? { body } : {}),
      redirect: 'manual',
    });
    response.writeHead(answer.status, [...answer.headers].flat());
    response.end(Buffer.from(await answer.arrayBuffer()));
  };
}
