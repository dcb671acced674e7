/**
 * The lines of a UTF-8 stream, each as soon as it is complete; empty ones are left out. The stream is given up when the
 * caller stops reading.
 */
export async function* readLines(stream: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  // Safari cannot iterate over a stream yet, hence the reader.
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  try {
    for (;;) {
      const { done, value = '' } = await reader.read();
      const lines = (rest + value).split('\n');
      rest = done ? '' : (lines.pop() as string);
      yield* lines.map((line) => line.trim()).filter(Boolean);
      if (done) return;
    }
  } finally {
    // A stream that broke has nothing left to give up, and says so.
    await reader.cancel().catch(() => {});
  }
}
