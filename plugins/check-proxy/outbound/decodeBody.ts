import { pipeline, type Readable } from 'node:stream';
import { createGunzip, createInflate } from 'node:zlib';
import { coded } from './failure.ts';

/** Each takes 32 KiB of memory. Brotli would take up to 16 MiB, outside the heap, and for a bomb fill them before its first byte. */
const decoders = new Map([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
]);

/**
 * Undoes the compression of an answer, as far as its reader reads; to end or destroy the result ends the source too.
 * @param encoding of the header `Content-Encoding` (RFC 9110, section 8.4)
 * @throws with the code `ERR_ENCODING` for other encodings, and for several in a row: no platform needs them, bombs do
 */
export function decodeBody(body: Readable, encoding: string | string[] | undefined): Readable {
  const name = String(encoding ?? '').toLowerCase();
  if (name === '' || name === 'identity') return body;
  const createDecoder = decoders.get(name);
  if (!createDecoder) throw coded('ERR_ENCODING', 'The answer is encoded in a way that nobody asked for');
  // A failure reaches the reader through the decoder.
  return pipeline(body, createDecoder(), () => {});
}
