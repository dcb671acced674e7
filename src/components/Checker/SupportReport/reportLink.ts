import { decode, encode } from 'jose/base64url';
import { readSupportReport } from './readSupportReport.ts';
import type { SupportReport } from './supportReport.ts';

/** Before a report in the fragment of an address. A fragment is never sent to a server. */
const marker = '#report=';

/** A report is much smaller; more is not unpacked. */
const longest = 200_000;

/**
 * The link under which a report is shown again: all of it stands in the fragment.
 * @param page where it is shown
 */
export async function linkTo(report: SupportReport, page: URL): Promise<string> {
  const packed = await through(new CompressionStream('deflate-raw'), new TextEncoder().encode(JSON.stringify(report)));
  const link = new URL(page);
  link.hash = `${marker}${encode(packed)}`;
  return link.href;
}

/**
 * The report in a text: a link, or the whole Markdown that holds it.
 * @returns `undefined` where there is none that can be read
 */
export async function reportIn(text: string): Promise<SupportReport | undefined> {
  const [, packed] = /#report=([\w-]+)/.exec(text) ?? [];
  if (!packed) return undefined;
  try {
    const bytes = await through(new DecompressionStream('deflate-raw'), decode(packed));
    return readSupportReport(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return undefined;
  }
}

/** @throws {RangeError} for what is endless */
async function through(stream: CompressionStream | DecompressionStream, bytes: Uint8Array): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const source = new Blob([new Uint8Array(bytes)]).stream();
  for (const reader = source.pipeThrough(stream).getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > longest) {
      await reader.cancel();
      throw new RangeError('too long');
    }
    parts.push(value);
  }
  return new Uint8Array(await new Blob(parts.map((part) => new Uint8Array(part))).arrayBuffer());
}
