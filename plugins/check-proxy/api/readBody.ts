import { ProblemError } from './problem.ts';
import { says } from './words/index.ts';

/**
 * Reads the body of a request as text. Where a length is given, HTTP lets no more arrive (RFC 9112, section 6.3) and the body is read
 * at once, which costs least; otherwise, what arrives is counted.
 * @throws {ProblemError} 413 beyond so many bytes, 400 when it breaks off
 */
export async function readBody(request: Request, maxBytes: number): Promise<string> {
  const length = Number(request.headers.get('Content-Length') ?? Number.NaN);
  const isLengthTrue = Number.isInteger(length) && !request.headers.has('Transfer-Encoding');
  if (isLengthTrue && length > maxBytes) throw tooLarge(maxBytes);
  return isLengthTrue ? request.text().catch(brokeOff) : readCounted(request, maxBytes);
}

async function readCounted(request: Request, maxBytes: number): Promise<string> {
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
    return brokeOff();
  }
  if (bytes > maxBytes) throw tooLarge(maxBytes);
  return text + decoder.decode();
}

function tooLarge(maxBytes: number): ProblemError {
  return new ProblemError({ status: 413, detail: says(({ body }) => body.tooLarge(maxBytes / 1024)) });
}

function brokeOff(): never {
  throw new ProblemError({ status: 400, detail: says(({ body }) => body.brokeOff) });
}
