/** Writes one line. Does nothing when nobody reads any more. */
export type WriteLine = (line: object) => void;

/**
 * An answer of one JSON text per line, each sent when it is written.
 * @param produce writes the lines; the answer ends when it resolves, and breaks off when it rejects
 * @param onCancel called when nobody reads any more
 */
export function ndjson(produce: (write: WriteLine) => Promise<void>, onCancel: () => void): Response {
  const encoder = new TextEncoder();
  let open = true;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const write: WriteLine = (line) => {
        if (open) controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
      };
      // Not returned: a stream gives nothing out before its start has ended.
      produce(write).then(
        () => open && controller.close(),
        (error) => controller.error(error),
      );
    },
    cancel() {
      open = false;
      onCancel();
    },
  });
  return new Response(body, {
    headers: {
      'Content-Type': 'application/x-ndjson',
      'Cache-Control': 'no-store',
      // nginx would hold the lines back.
      'X-Accel-Buffering': 'no',
    },
  });
}
