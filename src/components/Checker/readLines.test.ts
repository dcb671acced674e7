import { describe, expect, it, vi } from 'vitest';
import { readLines } from './readLines.ts';

/** A stream that gives out its chunks one by one. */
function streamOf(...chunks: (string | number[])[]): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks)
        controller.enqueue(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : Uint8Array.from(chunk));
      controller.close();
    },
  });
}

async function linesOf(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readLines(stream)) lines.push(line);
  return lines;
}

describe('readLines', () => {
  it('joins a line that arrives in pieces, and parts lines that arrive together', async () => {
    expect(await linesOf(streamOf('fir', 'st\nsecond\nthi', 'rd\n'))).toEqual(['first', 'second', 'third']);
  });

  it('keeps a character whole whose bytes arrive apart', async () => {
    const bytes = new TextEncoder().encode('Café – 名\n');
    const single = Array.from(bytes, (byte) => [byte]);
    expect(await linesOf(streamOf(...single))).toEqual(['Café – 名']);
  });

  it('takes a last line without an end, Windows line ends, and no empty lines', async () => {
    expect(await linesOf(streamOf('one\r\n\r\n\n', 'two'))).toEqual(['one', 'two']);
  });

  it('gives a line out before the next one arrives', async () => {
    const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>();
    const writer = writable.getWriter();
    const lines = readLines(readable);
    void writer.write(new TextEncoder().encode('early\n'));
    expect(await lines.next()).toEqual({ done: false, value: 'early' });
  });

  it('gives the stream up when the caller stops', async () => {
    const cancel = vi.fn();
    const endless = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull: (controller) => controller.enqueue(new TextEncoder().encode('again\n')),
      cancel,
    });
    for await (const line of readLines(endless)) {
      expect(line).toBe('again');
      break;
    }
    expect(cancel).toHaveBeenCalledOnce();
  });

  it('passes on that the stream broke', async () => {
    const broken = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull: (controller) => controller.error(new TypeError('terminated')),
    });
    await expect(linesOf(broken)).rejects.toThrow('terminated');
  });
});
