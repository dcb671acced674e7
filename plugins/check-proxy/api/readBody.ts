import { ProblemError } from './problem.ts';
import { says } from './words/index.ts';

/**
 * Reads the body of a request as text. It counts what arrives, because a length need not be given nor be true.
 * @throws {ProblemError} 413 beyond so many bytes, 400 when it breaks off
 */
export async function readBody(request: Request, maxBytes: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  try {
    for await (const chunk of request.body ?? []) {
      bytes += chunk.byteLength;
      if (bytes > maxBytes) break;
      text += decoder.decode(chunk, { stream: true });
    }
  } catch {
    throw new ProblemError({ status: 400, detail: says(({ body }) => body.brokeOff) });
  }
  if (bytes > maxBytes) throw new ProblemError({ status: 413, detail: says(({ body }) => body.tooLarge(maxBytes / 1024)) });
  return text + decoder.decode();
}
