import type { Dispatcher } from 'undici';

/** A request as it stood on the wire. */
export interface SentRequest {
  method: string;
  path: string;
  headers: [string, string][];
}

/**
 * Sends what a check sends, the first request alone and the others together, and reads each answer as JSON.
 * @param onFirst called when the first answer is read
 */
export async function sendAll(
  agent: Dispatcher,
  [first, ...others]: readonly SentRequest[],
  { port = 443, onFirst = () => {} }: { port?: number; onFirst?: () => void } = {},
): Promise<void> {
  const send = async ({ method, path, headers }: SentRequest): Promise<unknown> => {
    const own = headers.filter(([name]) => !/^(?:host|connection)$/i.test(name));
    const host = headers.find(([name]) => /^host$/i.test(name))?.[1];
    const origin = `https://${host}${port === 443 ? '' : `:${port}`}`;
    const { body } = await agent.request({ origin, path, method: method as 'GET', headers: own.flat() });
    return body.json();
  };
  if (first) await send(first);
  onFirst();
  await Promise.all(others.map(send));
}
